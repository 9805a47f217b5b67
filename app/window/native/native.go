// Package native asks the operating system for what Fyne does not offer: its own
// dialogs for files and folders, and opening a file in the program that the
// person has for it.
//
// What a system lacks is nil there, and the window helps itself. Everything here
// may take as long as the person does: call it off Fyne's goroutine. The package
// knows no Fyne and needs no C compiler.
package native

// A Kind is what a file dialog asks for.
type Kind int

// What a file dialog can ask for.
const (
	Save   Kind = iota // the name of a file to write; a file that is there is asked about
	Open               // a file that is there
	Folder             // a folder that is there
)

// A Question is what a file dialog shows.
type Question struct {
	Kind   Kind
	Title  string
	Act    string // label of the button that takes the choice
	Folder string // where to begin; one that is missing is no fault
	Name   string // name to begin with
	// What files are offered, in words, and their endings without a dot; no
	// endings: all files. A name typed without an ending gets the first.
	What    string
	Endings []string
	Owner   uintptr // handle of the window that the dialog belongs to
}
