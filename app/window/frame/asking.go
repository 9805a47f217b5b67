package frame

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"compass/app/window/native"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// A FileQuestion asks for a file. Title and Act, the label of the button that
// takes the choice, are said by the dialog.
type FileQuestion struct {
	Title, Act string
	Name       string   // offered where a file is to be written
	What       string   // which files these are, in words
	Endings    []string // without a dot; none: all files
}

// AskSave asks for the name and the folder of a file to write, by the system's
// own dialog where there is one. The folder is there when chosen is called, on
// Fyne's goroutine; where the person chose nothing, it is not called.
func (f *Frame) AskSave(q FileQuestion, chosen func(path string)) {
	taken := func(path string) {
		f.lastFolder = filepath.Dir(path)
		f.takeFile(path, chosen)
	}
	asked := native.Question{Kind: native.Save, Name: q.Name}
	f.ask(asked, q, taken, func() { f.askName(q, taken) })
}

// AskOpen asks for a file that is there.
func (f *Frame) AskOpen(q FileQuestion, chosen func(path string)) {
	taken := func(path string) {
		f.lastFolder = filepath.Dir(path)
		chosen(path)
	}
	f.ask(native.Question{Kind: native.Open}, q, taken, func() { f.browse(q, f.startFolder(), false, taken) })
}

// AskFolder asks for a folder that is there, beginning at one.
func (f *Frame) AskFolder(q FileQuestion, start string, chosen func(path string)) {
	asked := native.Question{Kind: native.Folder, Folder: start}
	f.ask(asked, q, chosen, func() { f.browse(q, start, true, chosen) })
}

// ask shows the system's own dialog. Where the system has none, or it fails, the
// program's own is shown.
func (f *Frame) ask(asked native.Question, q FileQuestion, chosen func(path string), own func()) {
	if f.NativeDialog == nil {
		own()
		return
	}
	if f.asking { // a second press, before the dialog took the keyboard
		return
	}
	f.asking = true
	asked.Title, asked.Act, asked.What, asked.Endings = q.Title, q.Act, q.What, q.Endings
	if asked.Folder == "" {
		asked.Folder = f.startFolder()
	}
	asked.Owner = f.handle()
	go func() {
		path, err := f.NativeDialog(asked)
		f.Do(func() {
			f.asking = false
			switch {
			case err != nil:
				own()
			case path != "":
				chosen(path)
			}
		})
	}()
}

// handle is the number by which Windows knows the window.
func (f *Frame) handle() (handle uintptr) {
	if window, is := f.Window.(driver.NativeWindow); is {
		window.RunNative(func(context any) {
			if known, is := context.(driver.WindowsWindowContext); is {
				handle = known.HWND
			}
		})
	}
	return handle
}

// startFolder is where a dialog begins: where the last file went or came from,
// else where reports go.
func (f *Frame) startFolder() string {
	if f.lastFolder != "" {
		return f.lastFolder
	}
	return workspace.ReportFolder()
}

// askName is the program's own dialog for the name of a file to write.
func (f *Frame) askName(q FileQuestion, chosen func(path string)) {
	place := f.NewFilePlace(q)
	f.askPlace(q, place, place.Content(), chosen)
}

// askPlace shows what asks for the place of a file in a dialog.
func (f *Frame) askPlace(q FileQuestion, place *FilePlace, body fyne.CanvasObject, chosen func(path string)) {
	asking := widgets.ShowDialog(f.Window, q.Title, body,
		widgets.DialogButton{Text: q.Act, Importance: widgets.Primary, OnTapped: func() { chosen(place.Path()) }},
		widgets.DialogButton{Text: f.Words.Say("dialog.cancel"), Safe: true})
	place.OnChanged = func() {
		asking.Button(0).SetEnabled(place.Path() != "")
		asking.Fit()
	}
	place.Field.OnSubmitted = func(string) { asking.Button(0).Tapped(nil) }
	asking.Focus(place.Field)
	place.MarkName()
}

// ended gives a name the first of the endings, unless it has one of them.
func (q FileQuestion) ended(name string) string {
	if name == "" || len(q.Endings) == 0 || q.has(name) {
		return name
	}
	return name + "." + q.Endings[0]
}

// has reports whether a file has one of the endings, where there are any.
func (q FileQuestion) has(name string) bool {
	for _, ending := range q.Endings {
		if strings.HasSuffix(strings.ToLower(name), "."+ending) {
			return true
		}
	}
	return len(q.Endings) == 0
}

func (f *Frame) takeFile(path string, chosen func(path string)) {
	if err := workspace.MakeFolderOf(path); err != nil {
		f.Tell(err)
		return
	}
	chosen(path)
}
