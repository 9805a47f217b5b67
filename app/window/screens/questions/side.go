package questions

import (
	"compass/app/window/widgets"
	"compass/assessment"
)

// sideList is what stands at the left, or above the question where there is
// no room: whose assessment this is and how far each dimension has come.
type sideList struct {
	screen   *screen
	region   *widgets.Text
	about    *widgets.Text
	answered *widgets.Text
	steps    *widgets.StepList
	dropdown *widgets.Dropdown
	brief    *widgets.Text // region and progress beside the dropdown
}

func newSideList(s *screen) *sideList {
	l := &sideList{
		screen: s, region: widgets.Heading(s.read.Region.Name), about: widgets.Small(s.about()),
		answered: widgets.NewText(14), brief: widgets.NewText(14),
	}
	l.steps = widgets.NewStepList(nil, s.toDimension)
	l.dropdown = widgets.NewDropdown(nil, "", s.toDimension)
	return l
}

// about says example, date and, where a pack has both, the scope.
func (s *screen) about() string {
	say := s.frame.Words.Say
	text := s.frame.Words.Date(s.read.Date)
	if s.read.Region.Invented() {
		text = say("questions.about", "first", say("questions.example"), "second", text)
	}
	if !s.pack.OnlyCore() {
		scope := "questions.scope-full"
		if s.read.Scope == assessment.Quick {
			scope = "questions.scope-quick"
		}
		text = say("questions.about", "first", text, "second", say(scope))
	}
	return text
}

// show tells the progress and marks the question's dimension.
func (l *sideList) show() {
	s := l.screen
	var steps []widgets.Step
	var options []widgets.Option
	for _, part := range s.progress() {
		key := "questions.part"
		if part.Answered == part.Total {
			key = "questions.part-done"
		}
		title := s.words.Dimensions[part.Dimension].Title
		note := s.frame.Words.Say(key, "answered", part.Answered, "total", part.Total)
		steps = append(steps, widgets.Step{Title: title, Note: note, Done: float32(part.Answered) / float32(part.Total)})
		options = append(options, widgets.Option{Title: title + "  " + note})
	}
	l.steps.SetSteps(steps)
	l.dropdown.SetOptions(options)
	l.mark(s.question().part)
	l.answered.SetRuns(widgets.Run{Text: s.answeredOfAll()})
	l.brief.SetRuns(widgets.Run{Text: s.read.Region.Name, Bold: true},
		widgets.Run{Text: " · " + s.about() + " · " + s.answeredOfAll(), Tone: widgets.ToneMuted})
}

// mark shows which dimension the question belongs to.
func (l *sideList) mark(part int) {
	l.steps.ShowChosen(part)
	l.dropdown.ShowChosen(part)
}
