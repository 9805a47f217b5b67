// Package settings is the screen on which a person chooses what applies to this
// computer: size of the text and colours, the name that changes are recorded
// under, language, and which library is open.
//
// Each choice is worn and kept at once; there is nothing to confirm. Everything
// here belongs to Fyne's goroutine.
package settings

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

type screen struct {
	frame.Paged
	frame  *frame.Frame
	size   *widgets.WrappedChoice
	name   *widgets.Entry
	kept   *widgets.SavedMark
	saving *frame.Autosave
}

// New shows the settings.
func New(f *frame.Frame, _ frame.Place) frame.Screen {
	s := &screen{frame: f, name: widgets.NewEntry(f.Words.Say("settings.name-hint")), kept: widgets.NewSavedMark()}
	s.kept.Hide()
	s.saving = f.NewAutosave(s.saveName)
	s.name.ShowText(f.Chosen.Name)
	s.name.OnEdited, s.name.OnLeft = s.saving.Edited, s.saving.Left
	s.size = s.sizes()
	say := f.Words.Say
	body := widgets.Column(theme.SpaceLarge,
		widgets.Column(theme.SpaceTiny, widgets.Title(say("screen.settings")), widgets.Muted(say("settings.lead"))),
		s.part(say("settings.text"), say("settings.text-note"), s.size),
		s.part(say("settings.colours"), "", s.palettes()),
		widgets.Columns(300, theme.SpaceLarge, nil,
			s.part(say("settings.name"), say("settings.name-note"), widgets.Column(theme.SpaceTiny, s.name, s.kept)), s.language()),
		s.part(say("settings.library"), say("settings.library-note"), s.library()))
	s.Page = widgets.Page(body, nil)
	return s
}

// Content is the page.
func (s *screen) Content() fyne.CanvasObject { return s.Page }

// Title names the screen.
func (s *screen) Title() []string { return []string{s.frame.Words.Say("screen.settings")} }

// First is the size of the text: no stray key changes it, as one would change
// the name.
func (s *screen) First() fyne.Focusable { return s.size }

// Leave keeps a name that was just typed.
func (s *screen) Leave() { s.saving.Left() }

// part is one choice under its name, with a note below.
func (s *screen) part(title, note string, control fyne.CanvasObject) fyne.CanvasObject {
	part := widgets.Column(theme.SpaceSmall, widgets.Heading(title), control)
	if note != "" {
		part.Add(widgets.Small(note))
	}
	return part
}

func (s *screen) saveName(text, _ string) {
	name := strings.TrimSpace(text)
	s.frame.Change(func(chosen *workspace.Settings) { chosen.Name = name })
	said := s.frame.Words.Say("settings.name-kept", "name", name)
	if name == "" {
		said = s.frame.Words.Say("settings.name-none")
	}
	s.kept.ShowSaved(said)
	s.kept.Show()
	s.Page.Refresh()
}

// language chooses among the languages present, in their own names.
func (s *screen) language() fyne.CanvasObject {
	tags, options := s.frame.Languages()
	choice := s.choice(false, options, slices.Index(tags, s.frame.Words.Language()), func(index int, chosen *workspace.Settings) {
		chosen.Language = tags[index]
	})
	return s.part(s.frame.Words.Say("settings.language"), s.frame.Words.Say("settings.language-note"), choice)
}

func (s *screen) palettes() fyne.CanvasObject {
	var options []widgets.Option
	for _, palette := range theme.Palettes() {
		options = append(options, widgets.Option{Title: s.frame.Words.Say(frame.PaletteNames[palette])})
	}
	worn := slices.Index(theme.Palettes(), theme.CurrentPalette())
	return s.choice(true, options, worn, func(index int, chosen *workspace.Settings) {
		chosen.Palette = string(theme.Palettes()[index])
	})
}

func (s *screen) sizes() *widgets.WrappedChoice {
	var options []widgets.Option
	for _, size := range theme.TextSizes() {
		options = append(options, widgets.Option{Title: s.frame.Words.Percent(float64(size) / 100)})
	}
	worn, _ := slices.BinarySearch(theme.TextSizes(), theme.ScalePercent())
	return s.choice(true, options, min(worn, len(options)-1), func(index int, chosen *workspace.Settings) {
		chosen.Text = theme.TextSizes()[index]
	})
}

func (s *screen) choice(across bool, options []widgets.Option, at int, take func(int, *workspace.Settings)) *widgets.WrappedChoice {
	choice := widgets.NewWrappedChoice(options, func(index int) {
		s.frame.Change(func(chosen *workspace.Settings) { take(index, chosen) })
	})
	choice.Across = across
	choice.ShowChosen(at)
	return choice
}

// library says which library is open and leads to another one.
func (s *screen) library() fyne.CanvasObject {
	say := s.frame.Words.Say
	buttons := widgets.Flow(theme.SpaceSmall,
		widgets.NewButton(widgets.Secondary, say("settings.other-library"), s.frame.AskLibrary),
		widgets.NewButton(widgets.Secondary, say("menu.save-copy"), s.frame.SaveCopy))
	if s.frame.Chosen.Library != "" {
		buttons.Add(widgets.NewButton(widgets.Secondary, say("settings.usual-library"), func() { s.frame.OpenLibrary("") }))
	}
	return widgets.Column(theme.SpaceSmall, widgets.Body(s.frame.Workspace.Path()), buttons)
}
