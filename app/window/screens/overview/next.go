package overview

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// task is the next thing to do in words, with the button that does it.
type task struct {
	title, text, do string
	act             func()
	other           []*widgets.Button // what else can be done
}

// tasks words each kind of next thing.
var tasks = map[workspace.NextKind]func(*screen) task{
	workspace.NextStart:  (*screen).start,
	workspace.NextAnswer: (*screen).goOn,
	workspace.NextTalk:   (*screen).talk,
	workspace.NextReview: (*screen).review,
	workspace.NextFinish: (*screen).finish,
	workspace.NextReport: (*screen).report,
}

// next is the card with the one next thing to do.
func (s *screen) next() fyne.CanvasObject {
	task := tasks[s.shown.Next.Kind](s)
	do := widgets.NewButton(widgets.Primary, task.do, task.act)
	s.first = do
	buttons := widgets.Flow(theme.SpaceSmall+theme.SpaceTiny, do)
	for _, other := range task.other {
		buttons.Add(other)
	}
	return widgets.NewAccentCard(s.say("overview.next"), widgets.Column(buttonGap,
		widgets.Column(theme.SpaceTiny, widgets.Heading(task.title), widgets.Body(task.text)), buttons))
}

// buttonGap is the empty space between a text and its buttons, in Fyne's units.
const buttonGap float32 = 14

func (s *screen) start() task {
	return task{
		title: s.say("overview.start", "question", s.firstTitle()),
		text:  s.frame.Words.Count("overview.start-text", len(s.shown.Next.Questions)),
		do:    s.say("overview.start-do"), act: s.toFirst,
	}
}

func (s *screen) goOn() task {
	dimension, _, _ := strings.Cut(s.shown.Next.Questions[0], ".")
	return task{
		title: s.say("overview.go-on", "question", s.firstTitle()),
		text: s.frame.Words.Count("overview.go-on-text", len(s.shown.Next.Questions),
			"dimension", s.pack.Dimensions[dimension].Title),
		do: s.say("overview.go-on-do"), act: s.toFirst, other: s.seeSoFar(),
	}
}

// talk names the questions that people answered, and those on which they are far
// from each other.
func (s *screen) talk() task {
	questions, apart := s.shown.Next.Questions, s.shown.Next.Apart
	text := s.frame.Words.Count("overview.talk-text", len(questions), "questions", s.named(questions))
	if len(apart) > 0 && len(apart) < len(questions) {
		text += " " + s.say("overview.talk-some-apart", "questions", s.named(apart))
	} else if len(apart) > 0 {
		text += " " + s.say("overview.talk-apart")
	}
	return s.these("overview.talk", text+" "+s.say("overview.talk-else"))
}

func (s *screen) review() task {
	return s.these("overview.review", s.say("overview.review-text", "questions", s.named(s.shown.Next.Questions)))
}

// these leads to the first of the questions that the next thing is about; title
// is a key.
func (s *screen) these(title, text string) task {
	count := len(s.shown.Next.Questions)
	return task{
		title: s.frame.Words.Count(title, count), text: text,
		do: s.frame.Words.Count("overview.to-first", count), act: s.toFirst, other: s.seeSoFar(),
	}
}

func (s *screen) finish() task {
	return task{title: s.say("overview.finish"), text: s.say("overview.finish-text"), do: s.say("overview.see"), act: s.toResults}
}

func (s *screen) report() task {
	return task{
		title: s.say("overview.report"), text: s.say("overview.report-text"),
		do: s.say("overview.write"), act: func() { s.to(frame.Report, "") },
		other: []*widgets.Button{
			widgets.NewButton(widgets.Secondary, s.say("overview.compare"), func() { s.to(frame.Compare, "") }),
			widgets.NewButton(widgets.Secondary, s.say("overview.see"), s.toResults),
		},
	}
}

func (s *screen) seeSoFar() []*widgets.Button {
	return []*widgets.Button{widgets.NewButton(widgets.Secondary, s.say("overview.see-so-far"), s.toResults)}
}

func (s *screen) toFirst() { s.to(frame.Questions, s.shown.Next.Questions[0]) }

func (s *screen) toResults() { s.to(frame.Results, "") }

func (s *screen) firstTitle() string { return s.pack.Questions[s.shown.Next.Questions[0]].Title }

// mostNamed is how many questions a sentence names before it counts the rest.
const mostNamed = 4

// named lists the titles of questions as a sentence does.
func (s *screen) named(questions []string) string {
	var titles []string
	for _, id := range questions[:min(len(questions), mostNamed)] {
		titles = append(titles, s.frame.Words.Title(s.pack.Questions[id].Title))
	}
	if rest := len(questions) - mostNamed; rest > 0 {
		titles = append(titles, s.frame.Words.Count("overview.more", rest))
	}
	return s.frame.Words.List(titles)
}
