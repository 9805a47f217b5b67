// Package window is the desktop program: one window, a rail at the left, and
// one screen at a time.
//
// It wires; the screens stand in screens.go, what they are given in frame, the
// controls in widgets. Everything here belongs to Fyne's goroutine.
package window

import (
	"errors"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/resources"
)

// What FyneApp.toml says too; a test holds them together.
const (
	appID      = "resist.compass"
	appName    = "RESIST Compass"
	appVersion = "0.1.0"
)

// Options say how the program starts. What is left empty is as the person chose
// it, or as usual.
type Options struct {
	Library  string        // file
	Palette  theme.Palette // colours
	Scale    int           // of the text, in percent, 100 to 200
	Language string        // tag
}

// Run opens the window and returns when it was closed; where the library cannot
// be opened, the window tells why. The system makes the window while the library
// and the fonts are read.
func Run(options Options) error {
	collect := deferCollection()
	chosen, unread := workspace.LoadSettings()
	chosen = options.overriding(chosen)
	fonts, err := readFonts()
	if err != nil {
		return err
	}
	app.SetMetadata(fyne.AppMetadata{ID: appID, Name: appName, Version: appVersion})
	program := app.NewWithID(appID)
	palette, scale := lookFor(chosen)
	program.Settings().SetTheme(theme.New(palette, scale, fonts))
	if icon, err := resource("icons/app.png"); err == nil {
		program.SetIcon(icon)
	}
	opening, reading := openAhead(options.Library, chosen), readFontsAhead()
	window := program.NewWindow(appName)
	window.Resize(startSize(chosen))
	window.Show()
	library := <-opening
	<-reading
	if library.err != nil {
		collect()
		return showTrouble(window, chosen.Language, library.err)
	}
	m := fill(program, window, library.work, chosen, fonts)
	m.frame.OnComplete = collect
	m.frame.Go(frame.Place{Screen: frame.Assessments})
	m.frame.Tell(unread)
	program.Run()
	return errors.Join(m.unkept, m.frame.Workspace.Close())
}

// mainWindow is the one window with its rail, the row of an assessment's
// screens, and the screen shown.
type mainWindow struct {
	program fyne.App
	window  fyne.Window
	frame   *frame.Frame
	fonts   theme.Fonts
	rail    *widgets.Rail
	header  *widgets.Tabs
	ground  *canvas.Rectangle
	stage   *fyne.Container
	below   *fyne.Container // header and stage, beside the rail
	opened  frame.Place     // the assessment that was open last
	unkept  error           // why its place on the screen is not kept
}

// fill gives a window its menu, its rail and the keys; it shows no screen yet.
func fill(program fyne.App, window fyne.Window, work *workspace.Workspace, chosen workspace.Settings, fonts theme.Fonts) *mainWindow {
	m := &mainWindow{program: program, window: window, fonts: fonts, stage: container.NewStack()}
	m.frame = frame.New(m.window, work, wordsOf(work.Phrases, chosen.Language), m.open)
	m.frame.Chosen, m.frame.Wear = chosen, m.wear
	m.frame.Version, m.frame.Keys = appVersion, m.keys
	work.SetName(chosen.Name)
	m.rail = widgets.NewRail(railItems(m.frame.Words), func(index int) { m.goTo(railScreens()[index]) })
	m.header, m.ground = m.newHeader(), canvas.NewRectangle(theme.Current().Background)
	m.below = headed(m.header, m.stage)
	m.window.SetMainMenu(m.menu())
	m.window.SetPadded(false) // before the content, which is not made larger by it
	m.window.SetContent(container.NewStack(m.ground, container.New(besideLayout{}, m.rail, m.below)))
	m.frame.Tell(teachToolkit(m.frame.Words))
	program.Lifecycle().SetOnStarted(m.takePlace)
	widgets.ListenKeys(m.window.Canvas(), widgets.Keys{
		OnKey:  func(key *fyne.KeyEvent) { m.frame.TakeKey(key.Name) },
		OnRune: m.frame.TakeRune,
	})
	m.window.SetCloseIntercept(m.close)
	return m
}

// open shows the screen of a place.
func (m *mainWindow) open(place frame.Place) {
	row := screenOf(place.Screen)
	if row.inside {
		m.opened = place
	}
	if words := m.wordsFor(place); words.Language() != m.frame.Words.Language() {
		m.speak(words)
	}
	screen := row.open(m.frame, place)
	m.showHeader(place)
	m.stage.Objects = []fyne.CanvasObject{screen.Content()}
	m.stage.Refresh()
	m.rail.ShowChosen(railIndex(row))
	m.frame.Show(screen)
}

// goTo opens a screen as rail and menu do: one that shows an assessment shows
// the one that was open last. An open dialog comes first.
func (m *mainWindow) goTo(row screenRow) {
	if row.inside && m.opened.Assessment == "" || m.window.Canvas().Overlays().Top() != nil {
		return
	}
	place := frame.Place{Screen: row.key}
	if row.inside {
		place.Assessment, place.Question = m.opened.Assessment, m.opened.Question
		if here := m.frame.Here(); here.Assessment == place.Assessment {
			place.Question = here.Question
		}
	}
	m.frame.Go(place)
}

// close saves what the screen holds and ends the window.
func (m *mainWindow) close() {
	m.frame.Close(func() {
		m.unkept = m.keepPlace()
		widgets.ListenKeys(m.window.Canvas(), widgets.Keys{})
		m.window.SetCloseIntercept(nil)
		m.window.Close()
	})
}

// showTrouble tells in the window why the library cannot be opened, and returns
// when it was closed.
func showTrouble(window fyne.Window, language string, err error) error {
	phrases, unread := workspace.LoadPhrases()
	if unread != nil {
		return errors.Join(err, unread)
	}
	words := wordsOf(phrases, language)
	closing := widgets.NewButton(widgets.Primary, words.Say("dialog.close"), window.Close)
	details := frame.CopyButton(words.Say("dialog.copy-details"), words.Say("dialog.copied-details"), func() string {
		return frame.Details(words, "", err)
	})
	window.SetContent(container.NewPadded(widgets.Column(16,
		widgets.Heading(words.Say(frame.HeadingOf(err))), widgets.Body(words.Error(err)), widgets.Flow(8, closing, details))))
	window.Resize(fyne.NewSize(560, 240))
	window.Canvas().Focus(closing)
	fyne.CurrentApp().Run()
	return nil
}

func readFonts() (fonts theme.Fonts, err error) {
	for name, face := range map[string]*fyne.Resource{
		"fonts/SourceSans3_400Regular.ttf":        &fonts.Regular,
		"fonts/SourceSans3_600SemiBold.ttf":       &fonts.SemiBold,
		"fonts/SourceSans3_400Regular_Italic.ttf": &fonts.Italic,
	} {
		if *face, err = resource(name); err != nil {
			return fonts, err
		}
	}
	return fonts, nil
}

func resource(name string) (fyne.Resource, error) {
	content, err := resources.Files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return fyne.NewStaticResource(name, content), nil
}
