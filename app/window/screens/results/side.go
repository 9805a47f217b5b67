package results

import (
	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// side is what stands at the left, or, where there is no room, above the
// result: whose it is, and how far each dimension has come.
type side struct {
	list  fyne.CanvasObject
	brief fyne.CanvasObject
}

// newSide lists the dimensions; choosing one goes to its first question.
func newSide(s *screen) side {
	var steps []widgets.Step
	var options []widgets.Option
	for _, part := range s.opened.Progress {
		key := "results.part"
		if part.Answered == part.Total {
			key = "results.part-done"
		}
		title := s.pack.Dimensions[part.Dimension].Title
		note := s.say(key, "answered", part.Answered, "total", part.Total)
		steps = append(steps, widgets.Step{Title: title, Note: note, Done: float32(part.Answered) / float32(max(part.Total, 1))})
		options = append(options, widgets.Option{Title: title, Note: note})
	}
	open := func(index int) { s.toQuestions(s.firstQuestion(s.opened.Progress[index].Dimension)) }
	answered, total := s.opened.Answered()
	progress := s.say("results.answered", "answered", answered, "total", total)
	list := widgets.Column(theme.SpaceMedium,
		widgets.Column(2, widgets.Heading(s.read().Region.Name), widgets.Small(s.about())),
		widgets.NewStepList(steps, open), widgets.NewText(14, widgets.Run{Text: progress}))
	brief := widgets.Column(theme.SpaceSmall,
		widgets.Small(s.say("results.joined", "first", s.when(), "second", progress)),
		widgets.NewDropdown(options, s.say("results.open-dimension"), open))
	return side{list: widgets.NewSurface(widgets.NewScroll(list, theme.SpaceMedium)), brief: brief}
}

// about says example, date and scope.
func (s *screen) about() string {
	if s.read().Region.Invented() {
		return s.say("results.joined", "first", s.say("results.example"), "second", s.when())
	}
	return s.when()
}

// when says the date and, where a pack has both, the scope.
func (s *screen) when() string {
	text := s.frame.Words.Date(s.read().Date)
	if !s.opened.Pack.OnlyCore() {
		scope := report.ScopeName(s.frame.Words, s.read().Scope, len(s.opened.Result.Questions))
		text = s.say("results.joined", "first", text, "second", scope)
	}
	return text
}

// firstQuestion is the address of a dimension's first question in scope.
func (s *screen) firstQuestion(dimension string) string {
	for _, question := range s.opened.Result.Questions {
		if question.Dimension == dimension {
			return question.ID
		}
	}
	return ""
}

// Widths at 100 %, in Fyne's units: of the list, and of a window that has room
// for it.
const (
	listWidth = 268
	roomy     = 1100
)

// sides puts the list at the left of the page while the window is wide enough
// for both, and else shows what replaces it above the result.
type sides struct {
	window fyne.Window
	above  fyne.CanvasObject
}

func (l *sides) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	list, page := objects[0], objects[1]
	left := float32(0)
	wide := l.window.Canvas().Size().Width >= theme.Px(roomy)
	show(list, wide)
	show(l.above, !wide)
	if wide {
		left = theme.Px(listWidth)
		list.Move(fyne.NewPos(0, 0))
		list.Resize(fyne.NewSize(left, size.Height))
	}
	page.Move(fyne.NewPos(left, 0))
	page.Resize(fyne.NewSize(size.Width-left, size.Height))
}

func (l *sides) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[1].MinSize() }

func show(object fyne.CanvasObject, on bool) {
	switch {
	case on == object.Visible():
	case on:
		object.Show()
	default:
		object.Hide()
	}
}
