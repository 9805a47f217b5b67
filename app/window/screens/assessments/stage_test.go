package assessments_test

import (
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
	"compass/app/window/screens/assessments"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

const top = "../../../../"

// stage is a window that shows the list of assessments and notes where else
// it is sent.
type stage struct {
	t      *testing.T
	work   *workspace.Workspace
	frame  *frame.Frame
	window fyne.Window
	rail   *widgets.Rail
	body   *fyne.Container
	went   []frame.Place
	due    chan func() // what waits for Fyne's goroutine, which is the test's
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
	s := &stage{t: t, work: work, rail: widgets.NewRail([]widgets.RailItem{{Label: "Assessments"}, {Label: "Compare"}}, nil), body: container.NewStack(), due: make(chan func(), 100)}
	ground := canvas.NewRectangle(theme.Current().Background)
	s.window = test.NewTempWindow(t, container.NewStack(ground, container.NewBorder(nil, nil, s.rail, nil, s.body)))
	s.window.SetPadded(false)
	s.window.Resize(fyne.NewSize(width, height))
	s.frame = frame.New(s.window, work, work.Phrases.Words("en"), s.open)
	s.frame.Do = func(do func()) { s.due <- do }
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
	if place.Screen != frame.Assessments {
		s.went = append(s.went, place)
		return
	}
	screen := assessments.New(s.frame, place)
	s.body.Objects = []fyne.CanvasObject{screen.Content()}
	s.body.Refresh()
	s.frame.Show(screen)
}

// show opens the list and waits until it is read.
func (s *stage) show() {
	s.t.Helper()
	s.frame.Go(frame.Place{Screen: frame.Assessments})
	s.wait("the list", func() bool { return s.window.Title() != "RESIST Compass" })
}

// wait does what waits for Fyne's goroutine until something is to be seen.
func (s *stage) wait(what string, seen func() bool) {
	s.t.Helper()
	deadline := time.After(30 * time.Second)
	for !seen() {
		select {
		case do := <-s.due:
			do()
		case <-deadline:
			s.t.Fatalf("waited in vain for %s", what)
		}
	}
}

func (s *stage) addPack(name string) {
	s.t.Helper()
	if _, err := s.work.AddPack(s.t.Context(), top+"assessment/questionnaire/testdata/"+name); err != nil {
		s.t.Fatal(err)
	}
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
