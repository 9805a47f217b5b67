// Package side is what some screens have at their left: the screens of one
// assessment say whose it is, how far each dimension has come, and lead to one;
// the help lists what it tells. Where the window has no room for it, something
// shorter above the page takes its place.
package side

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/i18n"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/questionnaire"
)

// A List is what stands at the left.
type List struct {
	Steps    *widgets.StepList // the dimensions, or other places to go to
	answered *widgets.Text
	column   *fyne.Container
	surface  fyne.CanvasObject
	wide     []fyne.CanvasObject // shown only beside the list
	narrow   []fyne.CanvasObject // shown only where there is no room for it
}

// New makes a list under a title, such as a region's name; about says what else
// is to know. open is called with the index of what a person chose.
func New(title, about string, open func(part int)) *List {
	l := &List{Steps: widgets.NewStepList(nil, open), answered: widgets.NewText(14)}
	head := widgets.Column(2, widgets.Heading(title), widgets.Small(about))
	l.column = widgets.Column(theme.SpaceMedium, head, l.Steps, l.answered)
	l.surface = widgets.NewSurface(widgets.NewScroll(l.column, theme.SpaceMedium))
	return l
}

// AddBelow puts something below the list.
func (l *List) AddBelow(object fyne.CanvasObject) { l.column.Add(object) }

// ShowOnly notes what of the page is shown only beside the list, and what only
// where there is no room for it.
func (l *List) ShowOnly(wide, narrow []fyne.CanvasObject) { l.wide, l.narrow = wide, narrow }

// Show tells how far each dimension has come, and the whole in words, which may
// be empty.
func (l *List) Show(steps []widgets.Step, answered string) {
	l.Steps.SetSteps(steps)
	l.answered.SetRuns(widgets.Run{Text: answered})
	l.column.Refresh() // what stands below moves with the list's height
}

// Beside places the list at the left of a page. above, which stands in the
// page, is shown only where the window has no room for the list.
func (l *List) Beside(page, above fyne.CanvasObject, window fyne.Window) *fyne.Container {
	return container.New(&sides{window, append(l.wide, l.surface), append(l.narrow, above)}, l.surface, page)
}

// Steps are the dimensions of an assessment with their titles in a pack's words
// and how many of their questions are answered.
func Steps(words *i18n.Words, pack questionnaire.Words, progress []questionnaire.DimensionProgress) []widgets.Step {
	var steps []widgets.Step
	for _, part := range progress {
		key := "questions.part"
		if part.Answered == part.Total {
			key = "questions.part-done"
		}
		steps = append(steps, widgets.Step{
			Title: pack.Dimensions[part.Dimension].Title,
			Note:  words.Say(key, "answered", part.Answered, "total", part.Total),
			Done:  float32(part.Answered) / float32(max(part.Total, 1)),
			Begun: float32(part.Waiting) / float32(max(part.Total, 1)),
		})
	}
	return steps
}
