package questions_test

import (
	"context"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/frame"
	"compass/app/window/screens/questions"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

const top = "../../../../"

// stage is a window that shows the screen of questions and notes where else
// it is sent.
type stage struct {
	t      *testing.T
	work   *workspace.Workspace
	frame  *frame.Frame
	window fyne.Window
	rail   *widgets.Rail
	body   *fyne.Container
	went   []frame.Place
}

// newStage opens an empty library and a window in one look.
func newStage(t *testing.T, palette theme.Palette, scale int, width, height float32) *stage {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(palette, scale, fonts(t)))
	work, err := workspace.Open(filepath.Join(t.TempDir(), "library.compass"))
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{t: t, work: work, rail: widgets.NewRail([]widgets.RailItem{{Label: "Assessments"}, {Label: "Compare"}}, nil), body: container.NewStack()}
	ground := canvas.NewRectangle(theme.Current().Background)
	s.window = test.NewTempWindow(t, container.NewStack(ground, container.NewBorder(nil, nil, s.rail, nil, s.body)))
	s.window.SetPadded(false)
	s.window.Resize(fyne.NewSize(width, height))
	s.frame = frame.New(s.window, work, work.Phrases.Words("en"), s.open)
	// The clock stands still: a text is saved when its field is left.
	s.frame.Clock = frame.Clock{Now: time.Now, After: func(time.Duration, func()) func() { return func() {} }}
	widgets.ListenKeys(s.window.Canvas(), widgets.Keys{
		OnKey:  func(key *fyne.KeyEvent) { s.frame.TakeKey(key.Name) },
		OnRune: s.frame.TakeRune,
	})
	t.Cleanup(func() {
		s.frame.Close(func() {})
		widgets.ListenKeys(s.window.Canvas(), widgets.Keys{})
		if err := work.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// desk is a stage of the usual size and look.
func desk(t *testing.T) *stage { return newStage(t, theme.Light, 100, 1366, 768) }

func (s *stage) open(place frame.Place) {
	if place.Screen != frame.Questions {
		s.went = append(s.went, place)
		return
	}
	screen := questions.New(s.frame, place)
	s.body.Objects = []fyne.CanvasObject{screen.Content()}
	s.body.Refresh()
	s.frame.Show(screen)
}

// show opens the questions of an assessment.
func (s *stage) show(id, question string) {
	s.frame.Go(frame.Place{Screen: frame.Questions, Assessment: id, Question: question})
}

// imports brings an answer table into the library and returns the assessment
// of a region.
func (s *stage) imports(region, table string, final bool) string {
	s.t.Helper()
	imported, err := s.work.Import(s.t.Context(), top+table, workspace.ImportOptions{Final: final})
	if err != nil {
		s.t.Fatal(err)
	}
	for _, id := range imported.IDs {
		if s.read(id).Region.Name == region {
			return id
		}
	}
	s.t.Fatalf("%s has no %s", table, region)
	return ""
}

// starts begins an empty assessment of a questionnaire.
func (s *stage) starts(reference string, scope assessment.Scope) string {
	s.t.Helper()
	pack, _ := assessment.ParseReference(reference)
	region := assessment.Region{Name: "Amber Coast", Country: assessment.InventedCountry}
	id, err := s.work.Start(s.t.Context(), region, "2026-11-23", pack, scope)
	if err != nil {
		s.t.Fatal(err)
	}
	return id
}

func (s *stage) addPack(name string) {
	s.t.Helper()
	if _, err := s.work.AddPack(s.t.Context(), top+"assessment/questionnaire/testdata/"+name); err != nil {
		s.t.Fatal(err)
	}
}

func (s *stage) read(id string) assessment.Assessment {
	s.t.Helper()
	opened, err := s.work.Open(context.Background(), id)
	if err != nil {
		s.t.Fatal(err)
	}
	return opened.Assessment
}

// types types characters into what has the keyboard, else into the window.
func (s *stage) types(text string) {
	for _, char := range text {
		if focused := s.window.Canvas().Focused(); focused != nil {
			focused.TypedRune(char)
		} else {
			s.window.Canvas().OnTypedRune()(char)
		}
	}
}

func (s *stage) press(names ...fyne.KeyName) {
	for _, name := range names {
		key := &fyne.KeyEvent{Name: name}
		if focused := s.window.Canvas().Focused(); focused != nil {
			focused.TypedKey(key)
		} else {
			s.window.Canvas().OnTypedKey()(key)
		}
	}
}

// tabTo presses Tab until an object of the kind wanted has the keyboard for
// the given time.
func tabTo[W fyne.Focusable](s *stage, time int) W {
	s.t.Helper()
	var zero W
	for range 60 {
		s.window.Canvas().FocusNext()
		if wanted, is := s.window.Canvas().Focused().(W); is {
			if time--; time == 0 {
				return wanted
			}
		}
	}
	s.t.Fatalf("Tab does not come to %T", zero)
	return zero
}

// pressButton tabs to a button and presses Return on it.
func (s *stage) pressButton(label string) {
	s.t.Helper()
	for range 30 {
		if tabTo[*widgets.Button](s, 1).Text == label {
			s.press(fyne.KeyReturn)
			return
		}
	}
	s.t.Fatalf("Tab does not come to the button %q", label)
}

func (s *stage) wantTitle(want string) {
	s.t.Helper()
	if got := s.window.Title(); got != want {
		s.t.Errorf("the window is called %q, want %q", got, want)
	}
}

// shows reports whether the window shows words.
func (s *stage) shows(words string) bool {
	for _, root := range append([]fyne.CanvasObject{s.window.Content()}, s.window.Canvas().Overlays().List()...) {
		if strings.Contains(wordsIn(root), words) {
			return true
		}
	}
	return false
}

func wordsIn(object fyne.CanvasObject) string {
	if object == nil || !object.Visible() {
		return ""
	}
	var children []fyne.CanvasObject
	switch o := object.(type) {
	case *widgets.Text:
		return o.String() + "\n"
	case *canvas.Text:
		return o.Text + "\n"
	case *fyne.Container:
		children = o.Objects
	case fyne.Widget:
		children = test.WidgetRenderer(o).Objects()
	}
	all := ""
	for _, child := range children {
		all += wordsIn(child)
	}
	return all
}

// palettes are all where pictures are wanted, else the light one: the others
// have the same sizes.
func palettes() []theme.Palette {
	if os.Getenv("COMPASS_SCREEN_PICTURES") == "" {
		return []theme.Palette{theme.Light}
	}
	return theme.Palettes()
}

// picture writes what the window shows, if pictures are wanted.
func (s *stage) picture(name string) {
	s.t.Helper()
	folder := os.Getenv("COMPASS_SCREEN_PICTURES")
	if folder == "" {
		return
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		s.t.Fatal(err)
	}
	file, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		s.t.Fatal(err)
	}
	if err := png.Encode(file, s.window.Canvas().Capture()); err != nil {
		s.t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		s.t.Fatal(err)
	}
}

// fonts reads the product's own faces.
func fonts(t *testing.T) theme.Fonts {
	t.Helper()
	face := func(name string) fyne.Resource {
		content, err := os.ReadFile(top + "resources/fonts/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return fyne.NewStaticResource(name, content)
	}
	return theme.Fonts{
		Regular:  face("SourceSans3_400Regular.ttf"),
		SemiBold: face("SourceSans3_600SemiBold.ttf"),
		Italic:   face("SourceSans3_400Regular_Italic.ttf"),
	}
}
