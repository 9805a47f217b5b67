package window

import (
	"fmt"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/storage"
)

// TestTabReachesAndShowsEveryControl walks through every screen in every state,
// and through every dialog that a button with … opens.
func TestTabReachesAndShowsEveryControl(t *testing.T) {
	onOneGoroutine(t)
	sets := build(t)
	for _, look := range []stage.Look{stage.Usual, {Palette: theme.Light, Scale: 200, Size: stage.Least}} {
		t.Run(look.String(), func(t *testing.T) {
			dialogs := map[string]bool{}
			for _, set := range sets {
				w := showWindow(t, set.work, look)
				for _, row := range screenList {
					if !set.shows(row, set.id) {
						continue
					}
					set.open(w, row)
					tellHidden(t, w, row.key+", "+set.name)
					set.eachDialog(t, w, row, dialogs, func(label string) {
						where := row.key + ", " + set.name + ", " + label
						tellHidden(t, w, where)
					})
				}
				w.end()
			}
		})
	}
}

func tellHidden(t *testing.T, w testWindow, where string) {
	t.Helper()
	for _, fault := range w.Hidden() {
		t.Errorf("%s: %s", where, fault)
	}
}

// TestEveryDialogBeginsSafely opens every dialog that a button with … opens: what
// has the keyboard first is a field, or a button that changes nothing.
func TestEveryDialogBeginsSafely(t *testing.T) {
	onOneGoroutine(t)
	dialogs := map[string]bool{}
	for _, set := range build(t) {
		changes := 0
		defer set.work.Listen(func(storage.Change) { changes++ })()
		w := showWindow(t, set.work, stage.Usual)
		for _, row := range screenList {
			if !set.shows(row, set.id) {
				continue
			}
			set.open(w, row)
			set.eachDialog(t, w, row, dialogs, func(label string) {
				before := w.Frame.Here()
				switch first := w.Focused().(type) {
				case *widgets.Button:
					w.Press(fyne.KeyReturn)
					w.Settle()
					if changes > 0 || w.Frame.Here() != before || w.InDialog() {
						t.Errorf("%s, %s: Return on %s is not safe", row.key, label, stage.Name(first))
					}
				case nil:
					t.Errorf("%s, %s: nothing has the keyboard", row.key, label)
				}
			})
		}
		w.end()
	}
}

// eachDialog opens the dialogs of a screen that were not opened yet, and closes
// them with Escape.
func (c set) eachDialog(t *testing.T, w testWindow, row screenRow, seen map[string]bool, look func(label string)) {
	t.Helper()
	w.Escape()
	for index, button := range w.Asking() {
		label := button.Text
		if seen[row.key+label] {
			continue
		}
		seen[row.key+label] = true
		if w.Frame.Here().Screen != row.key { // the last one led elsewhere
			c.open(w, row)
			w.Escape()
		}
		w.OpenDialog(index)
		w.Settle()
		if w.InDialog() {
			look(label)
		}
		w.Escape()
	}
}

// tries are the keys that a person tries on a control, one after the other.
var tries = [][]fyne.KeyName{
	{fyne.KeyReturn}, {fyne.KeySpace}, {fyne.KeyDown}, {fyne.KeyRight},
	{fyne.KeyDown, fyne.KeyReturn}, {fyne.KeyRight, fyne.KeyReturn}, {fyne.KeyHome, fyne.KeyReturn},
}

// TestEveryControlDoesSomething uses every control of every screen by its keys:
// something else is shown then, or the library has changed.
func TestEveryControlDoesSomething(t *testing.T) {
	onOneGoroutine(t)
	t.Setenv("COMPASS_LIBRARY", filepath.Join(t.TempDir(), "usual.compass"))
	used := map[string]bool{}
	for _, scene := range sceneList {
		if scene.then != nil {
			continue
		}
		for _, row := range screenList {
			t.Run(fmt.Sprint(row.key, ", ", scene.name), func(t *testing.T) {
				useAll(t, scene, row, used)
			})
		}
	}
}

// useAll uses the controls of a screen that were not used yet. After a control
// has changed the library, the next one finds it as it was.
func useAll(t *testing.T, scene scene, row screenRow, used map[string]bool) {
	set, w, changed := begin(t, scene)
	if !set.shows(row, set.id) {
		return
	}
	set.open(w, row)
	var names []string
	w.TabStops(func(here fyne.Focusable) { names = append(names, stage.Name(here)) })
	for index, name := range names {
		if used[row.key+name] {
			continue
		}
		used[row.key+name] = true
		set.open(w, row)
		w.Window.Canvas().Unfocus()
		for range index + 1 {
			w.Tab()
		}
		if !w.answers(changed) {
			t.Errorf("%s does nothing", name)
		}
		w.Escape()
		if *changed || w.Frame.Workspace != set.work {
			w.end()
			set, w, changed = begin(t, scene)
		}
	}
}

// begin opens the window over a library in the state of a scene. changed tells
// whether the library was changed since.
func begin(t *testing.T, scene scene) (set set, w testWindow, changed *bool) {
	t.Helper()
	set, changed = buildOne(t, scene), new(bool)
	set.work.Listen(func(storage.Change) { *changed = true })
	return set, showWindow(t, set.work, stage.Usual), changed
}

// answers says whether what has the keyboard does something when it is used: the
// library changes, something else is shown, or the keyboard is led elsewhere, as
// from the rail into the screen that is open.
func (w testWindow) answers(changed *bool) bool {
	control := w.Focused()
	here, shown, outside := w.Frame.Here(), w.Shown(), w.Outside.Load()
	if _, is := w.Focused().(*widgets.Entry); is {
		w.Type("x")
		return w.Shown() != shown
	}
	for _, keys := range tries {
		w.Press(keys...)
		w.Settle()
		if *changed || w.InDialog() || w.Frame.Here() != here || w.Shown() != shown || w.Outside.Load() != outside || w.Focused() != control {
			return true
		}
	}
	return false
}
