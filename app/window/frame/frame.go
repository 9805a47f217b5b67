// Package frame is what a screen is given: words, the workspace, ways to go to
// another screen, to run long work, to tell a problem and to pick a file.
//
// Only the frame starts work that outlives a call. All its methods belong to
// Fyne's goroutine unless they say otherwise.
package frame

import (
	"context"
	"strings"
	"sync/atomic"

	"fyne.io/fyne/v2"

	"compass/app/i18n"
	"compass/app/window/native"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// A Place is where a person is: a screen and, where it shows one, an
// assessment and a question. Region, where it is named, is the one of which a new
// assessment is wanted.
type Place struct {
	Screen     string // key of the list of screens
	Assessment string // id
	Question   string // address
	Region     assessment.Region
}

// A Screen is one thing that a person does. It lives from being shown until
// another takes its place.
type Screen interface {
	// Content is what the window shows beside the rail.
	Content() fyne.CanvasObject
	// Title says the state for the window's title, in parts.
	Title() []string
	// First is what has the keyboard at the start; nil: nothing.
	First() fyne.Focusable
	// Leave saves what is not yet saved; the screen is not used after it.
	Leave()
}

// A Keeper is a screen on which a person types. Keep saves what is typed and
// reports whether all of it is saved; the frame then asks before it leaves.
type Keeper interface {
	Keep() bool
}

// A KeyTaker is a screen that uses keys which no control took. It reports
// whether it used the key.
type KeyTaker interface {
	TakeKey(name fyne.KeyName) bool
	TakeRune(r rune) bool
}

// A Finder is a screen on which something can be found by a word.
type Finder interface {
	Find()
}

// An Opener is a screen that wants to know when it stands in the window and
// its first control has the keyboard, which may have scrolled it.
type Opener interface {
	Opened()
}

// A Frame is given to every screen.
type Frame struct {
	Workspace *workspace.Workspace
	Words     *i18n.Words
	Window    fyne.Window
	Clock     Clock // tells when a text that is typed is saved
	// Do calls a function on Fyne's goroutine, from another one.
	Do func(func())
	// Chosen is what the person chose for this computer; [Frame.Change] changes
	// it, SaveSettings keeps it, Wear shows it.
	Chosen       workspace.Settings
	SaveSettings func(workspace.Settings) error
	Wear         func()
	// Opens opens a file in another program, Shows shows it in its folder; both
	// may block.
	Opens, Shows func(path string) error
	// Version is the program's, and Keys are its keys with what they do.
	Version string
	Keys    func() [][2]string
	// NativeDialog is the system's own dialog for files; nil: it has none.
	NativeDialog func(native.Question) (path string, err error)
	// OnComplete is called when a screen that loads shows what it loaded.
	OnComplete func()

	open   func(Place) // shows a screen
	screen Screen
	place  Place
	work   context.Context
	quit   context.CancelFunc
	stay   context.Context // ends when the screen is left
	leave  context.CancelFunc

	asking     bool         // the system's dialog is open
	lastFolder string       // where the last file went or came from
	busy       atomic.Int32 // pieces of work that are not shown yet
}

// New returns the frame of a window. open shows the screen of a place; it is
// called by [Frame.Go].
func New(window fyne.Window, work *workspace.Workspace, words *i18n.Words, open func(Place)) *Frame {
	ctx, quit := context.WithCancel(context.Background())
	f := &Frame{Workspace: work, Words: words, Window: window, Clock: wallClock, Do: fyne.Do,
		SaveSettings: workspace.Settings.Save, NativeDialog: native.Ask, Opens: openFile, Shows: showInFolder,
		Keys: func() [][2]string { return nil }, open: open, work: ctx, quit: quit}
	f.stay, f.leave = context.WithCancel(ctx)
	return f
}

// Context lives as long as the window.
func (f *Frame) Context() context.Context { return f.work }

// Go leaves the present screen, which saves what it holds, and shows another.
// Where something cannot be saved the person may stay.
func (f *Frame) Go(place Place) {
	f.leaving(func() {
		f.place = place
		f.open(place)
	})
}

// Show puts a screen into the frame's care; the window has placed its content.
func (f *Frame) Show(screen Screen) {
	f.screen = screen
	f.ShowTitle()
	if first := screen.First(); first != nil {
		f.Window.Canvas().Focus(first)
	} else {
		f.Window.Canvas().Unfocus()
	}
	if opener, is := screen.(Opener); is {
		opener.Opened()
	}
}

// Complete shows the title of a screen that has loaded what it shows, and gives
// its first control the keyboard, unless the person has it elsewhere by now.
func (f *Frame) Complete() {
	f.ShowTitle()
	window := f.Window.Canvas()
	if first := f.screen.First(); first != nil && window.Focused() == nil && window.Overlays().Top() == nil {
		window.Focus(first)
	}
	if f.OnComplete != nil {
		f.OnComplete()
	}
}

// At notes which question the screen shows now, so that other screens can
// open at it.
func (f *Frame) At(question string) { f.place.Question = question }

// TakeRegion returns the region of which a new assessment is wanted, once: the
// screen may be shown again, and asks no second time.
func (f *Frame) TakeRegion() assessment.Region {
	wanted := f.place.Region
	f.place.Region = assessment.Region{}
	return wanted
}

// Here returns where the person is.
func (f *Frame) Here() Place { return f.place }

// Close leaves the screen, ends all work of the frame and then calls closed.
// Where something cannot be saved the person may stay.
func (f *Frame) Close(closed func()) {
	f.leaving(func() {
		f.quit()
		closed()
	})
}

// leaving does next after the screen saved what it holds, or after the person
// chose to leave without it.
func (f *Frame) leaving(next func()) {
	leave := func() {
		if f.screen != nil {
			f.screen.Leave()
			f.screen = nil
		}
		f.leave()
		f.stay, f.leave = context.WithCancel(f.work)
		next()
	}
	if keeper, is := f.screen.(Keeper); is && !keeper.Keep() {
		say := f.Words.Say
		widgets.ShowDialog(f.Window, say("dialog.unsaved"), widgets.Body(say("dialog.unsaved-text")),
			widgets.DialogButton{Text: say("dialog.stay"), Importance: widgets.Primary, Safe: true},
			widgets.DialogButton{Text: say("dialog.leave"), OnTapped: leave})
		return
	}
	leave()
}

// ShowTitle sets the window's title from the screen's state. A screen calls it
// after what the title says is on disk.
func (f *Frame) ShowTitle() {
	if f.screen == nil {
		return
	}
	parts := append(f.screen.Title(), f.Words.Say("product.name"))
	f.Window.SetTitle(strings.Join(parts, " – "))
}

// Find asks the screen for a word, and reports whether it can find one.
func (f *Frame) Find() bool {
	finder, is := f.screen.(Finder)
	if is && f.Window.Canvas().Overlays().Top() == nil {
		finder.Find()
	}
	return is
}

// TakeKey gives a key that no control used to the screen.
func (f *Frame) TakeKey(name fyne.KeyName) {
	if taker, ok := f.screen.(KeyTaker); ok {
		taker.TakeKey(name)
	}
}

// TakeRune gives a character that no control used to the screen.
func (f *Frame) TakeRune(r rune) {
	if taker, ok := f.screen.(KeyTaker); ok {
		taker.TakeRune(r)
	}
}
