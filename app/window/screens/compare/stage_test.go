package compare_test

import (
	"context"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/frame"
	"compass/app/window/screens/compare"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// A desk is a window with the screen of comparisons over a real library.
type desk struct {
	t      *testing.T
	work   *workspace.Workspace
	frame  *frame.Frame
	window fyne.Window
	stage  *fyne.Container
	went   []frame.Place // to other screens
}

// newDesk opens an empty library and a window in one look.
func newDesk(t *testing.T, palette theme.Palette, scale int, size fyne.Size) *desk {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(palette, scale, fonts(t)))
	work, err := workspace.Open(filepath.Join(t.TempDir(), "library.compass"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = work.Close() })
	d := &desk{t: t, work: work, stage: container.NewStack()}
	rail := canvas.NewRectangle(theme.Current().Rail)
	rail.SetMinSize(fyne.NewSize(theme.Px(widgets.RailWidth), 0))
	d.window = test.NewTempWindow(t, container.NewStack(
		canvas.NewRectangle(theme.Current().Background), container.NewBorder(nil, nil, rail, nil, d.stage)))
	d.window.SetPadded(false)
	d.window.Resize(size)
	d.frame = frame.New(d.window, work, work.Phrases.Words("en"), d.open)
	widgets.ListenKeys(d.window.Canvas(), widgets.Keys{
		OnKey:  func(key *fyne.KeyEvent) { d.frame.TakeKey(key.Name) },
		OnRune: d.frame.TakeRune,
	})
	t.Cleanup(func() { widgets.ListenKeys(d.window.Canvas(), widgets.Keys{}) })
	return d
}

func (d *desk) open(place frame.Place) {
	if place.Screen != frame.Compare {
		d.went = append(d.went, place)
		return
	}
	screen := compare.New(d.frame, place)
	d.stage.Objects = []fyne.CanvasObject{screen.Content()}
	d.stage.Refresh()
	d.window.Resize(d.window.Canvas().Size())
	d.frame.Show(screen)
}

// fill adds the answer table of three dimensions with three questions each and
// returns the ids of its assessments by region.
func (d *desk) fill(options workspace.ImportOptions) map[string]string {
	d.t.Helper()
	d.addPack("sample-1.0.0")
	table := filepath.Join("..", "..", "..", "..", "cmd", "compass-cli", "testdata", "seven-regions.csv")
	if _, err := d.work.Import(context.Background(), table, options); err != nil {
		d.t.Fatal(err)
	}
	return d.ids()
}

// addPack adds one of the questionnaires of the tests.
func (d *desk) addPack(folder string) {
	d.t.Helper()
	path := filepath.Join("..", "..", "..", "..", "assessment", "questionnaire", "testdata", folder)
	if _, err := d.work.AddPack(context.Background(), path); err != nil {
		d.t.Fatal(err)
	}
}

// start begins an assessment of an invented region and returns its id.
func (d *desk) start(questionnaire string, scope assessment.Scope) string {
	d.t.Helper()
	reference, _ := assessment.ParseReference(questionnaire)
	region := assessment.Region{Name: "Mist Bay", Country: assessment.InventedCountry}
	id, err := d.work.Start(context.Background(), region, "2026-09-01", reference, scope)
	if err != nil {
		d.t.Fatal(err)
	}
	return id
}

// example adds the invented regions that the program carries.
func (d *desk) example() map[string]string {
	d.t.Helper()
	if _, err := d.work.AddExample(context.Background()); err != nil {
		d.t.Fatal(err)
	}
	return d.ids()
}

func (d *desk) ids() map[string]string {
	d.t.Helper()
	all, err := d.work.Assessments(context.Background())
	if err != nil {
		d.t.Fatal(err)
	}
	ids := map[string]string{}
	for _, one := range all {
		ids[one.Region.Name] = one.ID
	}
	return ids
}

// answer agrees on a level.
func (d *desk) answer(id, question string, level int) {
	d.t.Helper()
	if err := d.work.SetAnswer(context.Background(), id, question, assessment.AtLevel(level)); err != nil {
		d.t.Fatal(err)
	}
}

// show opens the comparison from an assessment.
func (d *desk) show(id string) { d.frame.Go(frame.Place{Screen: frame.Compare, Assessment: id}) }

// tab presses Tab until a button with this label has the keyboard.
func (d *desk) tab(label string) *widgets.Button {
	d.t.Helper()
	for range 200 {
		if button, is := d.window.Canvas().Focused().(*widgets.Button); is && button.Text == label {
			return button
		}
		d.window.Canvas().FocusNext()
	}
	d.t.Fatalf("Tab reaches no button %q", label)
	return nil
}

// press types keys on what has the keyboard.
func (d *desk) press(names ...fyne.KeyName) {
	d.t.Helper()
	for _, name := range names {
		d.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: name})
	}
}

// sees checks that the window shows texts.
func (d *desk) sees(wanted ...string) {
	d.t.Helper()
	shown := d.texts()
	for _, text := range wanted {
		if !strings.Contains(shown, text) {
			d.t.Errorf("%q is not to be seen", text)
		}
	}
	if d.t.Failed() {
		d.t.Logf("the window shows:\n%s", shown)
	}
}

// wentTo checks that the screen led to a place.
func (d *desk) wentTo(place frame.Place) {
	d.t.Helper()
	if len(d.went) == 0 || d.went[len(d.went)-1] != place {
		d.t.Errorf("the screen led to %v, not to %v", d.went, place)
	}
}

// texts joins all words that the window shows, dialogs included.
func (d *desk) texts() string {
	var found []string
	for _, root := range append([]fyne.CanvasObject{d.window.Content()}, d.window.Canvas().Overlays().List()...) {
		found = append(found, textsIn(root)...)
	}
	return strings.Join(found, "\n")
}

func textsIn(object fyne.CanvasObject) []string {
	if object == nil || !object.Visible() {
		return nil
	}
	switch o := object.(type) {
	case *widgets.Text:
		return []string{o.String()}
	case *widgets.Button:
		return []string{o.Text}
	case *canvas.Text:
		return []string{o.Text}
	case *fyne.Container:
		return textsOf(o.Objects)
	case fyne.Widget:
		return textsOf(test.WidgetRenderer(o).Objects())
	}
	return nil
}

func textsOf(objects []fyne.CanvasObject) []string {
	var found []string
	for _, object := range objects {
		found = append(found, textsIn(object)...)
	}
	return found
}

// palettes are those to draw: without pictures one is enough, because colours
// move nothing.
func palettes() []theme.Palette {
	if os.Getenv("COMPASS_SCREEN_PICTURES") == "" {
		return []theme.Palette{theme.Light}
	}
	return theme.Palettes()
}

// picture writes what the window shows, if pictures are wanted.
func (d *desk) picture(name string) {
	d.t.Helper()
	folder := os.Getenv("COMPASS_SCREEN_PICTURES")
	if folder == "" {
		return
	}
	file, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		d.t.Fatal(err)
	}
	defer file.Close()
	if err := png.Encode(file, d.window.Canvas().Capture()); err != nil {
		d.t.Fatal(err)
	}
}

func fonts(t *testing.T) theme.Fonts {
	t.Helper()
	face := func(name string) fyne.Resource {
		content, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "resources", "fonts", name))
		if err != nil {
			t.Fatal(err)
		}
		return fyne.NewStaticResource(name, content)
	}
	return theme.Fonts{
		Regular: face("SourceSans3_400Regular.ttf"), SemiBold: face("SourceSans3_600SemiBold.ttf"),
		Italic: face("SourceSans3_400Regular_Italic.ttf"),
	}
}
