package questions

import (
	"fyne.io/fyne/v2"

	"compass/app/window/side"
	"compass/app/window/widgets"
)

// sideList is what stands at the left, and above the question where there is
// no room: whose assessment this is and how far each dimension has come.
type sideList struct {
	*side.List
	screen   *screen
	dropdown *widgets.Dropdown
	brief    *widgets.Text // region and progress beside the dropdown
	beside   *tools        // at the left
	below    *tools        // below the question, where there is no room at the left
	above    fyne.CanvasObject
}

func newSideList(s *screen, about string) *sideList {
	l := &sideList{
		List:     side.New(s.read.Region.Name, about, s.toDimension),
		screen:   s,
		dropdown: widgets.NewDropdown(nil, "", s.toDimension),
		brief:    widgets.NewText(14),
		beside:   newTools(s),
		below:    newTools(s),
	}
	l.AddBelow(l.beside.column())
	l.above = widgets.Ends(l.dropdown, l.brief)
	return l
}

// show tells the progress and marks the question's dimension.
func (l *sideList) show() {
	s := l.screen
	steps := side.Steps(s.frame.Words, s.words, s.progress())
	l.Show(steps, s.howFar())
	var options []widgets.Option
	for _, step := range steps {
		options = append(options, widgets.Option{Title: step.Title + "  " + step.Note})
	}
	l.dropdown.SetOptions(options)
	l.mark(s.question().part)
	l.showFilter()
	l.brief.SetRuns(widgets.Run{Text: s.read.Region.Name, Bold: true},
		widgets.Run{Text: " · " + s.howFar(), Tone: widgets.ToneMuted})
}

// showFilter says which questions Back and Next keep to.
func (l *sideList) showFilter() {
	options := l.screen.filterOptions()
	l.beside.show(options, l.screen.filter)
	l.below.show(options, l.screen.filter)
}

// mark shows which dimension the question belongs to.
func (l *sideList) mark(part int) {
	l.Steps.ShowChosen(part)
	l.dropdown.ShowChosen(part)
}
