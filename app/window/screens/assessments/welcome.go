package assessments

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// asksLanguage reports whether a person has to choose a language first: there
// is a choice, and nobody has made it on this computer.
func (s *screen) asksLanguage() bool {
	return s.frame.Chosen.Language == "" && len(s.frame.Workspace.Phrases.Languages()) > 1
}

// languages asks for the language, each in its own words; that of the window,
// which is the system's, comes first.
func (s *screen) languages() fyne.CanvasObject {
	phrases := s.frame.Workspace.Phrases
	first := s.frame.Words.Language()
	others := slices.DeleteFunc(phrases.Languages(), func(tag string) bool { return tag == first })
	tags := append([]string{first}, others...)
	var options []widgets.Option
	for _, tag := range tags {
		words := phrases.Words(tag)
		options = append(options, widgets.Option{Title: words.Say("language.name"), Note: words.Say("language.choose")})
	}
	choice := widgets.NewWrappedChoice(options, func(index int) { s.speak(tags[index]) })
	s.first = choice
	return widgets.Page(widgets.Column(theme.SpaceMedium, widgets.Title(s.frame.Words.Say("product.name")), choice), nil)
}

// speak takes the language that a person chose. The window then shows the screen
// anew, unless it spoke this language already.
func (s *screen) speak(tag string) {
	s.frame.Change(func(chosen *workspace.Settings) { chosen.Language = tag })
	if !s.left {
		s.fill(s.teach())
		s.frame.Window.Canvas().Focus(s.first)
	}
}

// teach says what the program does, and what to do first in an empty library.
func (s *screen) teach() fyne.CanvasObject {
	say := s.frame.Words.Say
	start := widgets.NewButton(widgets.Primary, say("assessments.new"), s.chooseRegion)
	look := widgets.NewButton(widgets.Secondary, say("assessments.example"), s.addExample)
	s.first = start
	return widgets.Page(widgets.Column(theme.SpaceLarge,
		widgets.Column(theme.SpaceSmall, widgets.Title(say("assessments.welcome")), widgets.Body(say("assessments.what-it-does"))),
		widgets.Column(theme.SpaceSmall, widgets.Flow(12, start, look), widgets.Small(say("assessments.empty-example"))),
		widgets.Columns(240, theme.SpaceMedium, nil, s.steps()...),
	), nil)
}

// steps tell what an assessment is, from the region to the report.
func (s *screen) steps() []fyne.CanvasObject {
	var cards []fyne.CanvasObject
	for _, step := range []struct{ title, text string }{
		{"assessments.step-region", "assessments.step-region-text"},
		{"assessments.step-answer", "assessments.step-answer-text"},
		{"assessments.step-report", "assessments.step-report-text"},
	} {
		cards = append(cards, widgets.NewCard("", widgets.Column(theme.SpaceSmall,
			widgets.Heading(s.frame.Words.Say(step.title)), widgets.Body(s.frame.Words.Say(step.text)))))
	}
	return cards
}

// addExample fills the library with the invented regions and shows the list.
func (s *screen) addExample() {
	s.frame.Work(s.frame.Words.Say("assessments.example-working"),
		func(ctx context.Context, _ func(done, total int)) error {
			_, err := s.frame.Workspace.AddExample(ctx, s.frame.Words.Language())
			return err
		},
		func() { s.frame.Go(frame.Place{Screen: frame.Assessments}) })
}
