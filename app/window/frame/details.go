package frame

import (
	"fmt"
	"runtime"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/i18n"
	"compass/app/window/widgets"
)

// Details are what a person may send to somebody who helps: what was shown,
// program, system and library, and the errors behind it. Answers are not among
// them. library is empty where none is open.
func Details(words *i18n.Words, library string, err error) string {
	program := fyne.CurrentApp().Metadata()
	lines := []string{
		words.Error(err), "",
		words.Say("dialog.details-product", "name", program.Name, "version", program.Version, "system", runtime.GOOS+"/"+runtime.GOARCH),
	}
	if library != "" {
		lines = append(lines, words.Say("dialog.details-library", "path", library))
	}
	return strings.Join(append(lines, chain(err, "")...), "\n") + "\n"
}

// chain are the errors from the outside in, each with its kind.
func chain(err error, indent string) []string {
	if err == nil {
		return nil
	}
	lines := []string{fmt.Sprintf("%s%T: %s", indent, err, strings.ReplaceAll(err.Error(), "\n", "\n"+indent))}
	switch wrapping := err.(type) {
	case interface{ Unwrap() error }:
		return append(lines, chain(wrapping.Unwrap(), indent+"  ")...)
	case interface{ Unwrap() []error }:
		for _, inner := range wrapping.Unwrap() {
			lines = append(lines, chain(inner, indent+"  ")...)
		}
	}
	return lines
}

// Copy puts a text on the clipboard.
func Copy(text string) { fyne.CurrentApp().Clipboard().SetContent(text) }

// CopyButton copies a text when it is pressed, and says so.
func CopyButton(label, done string, text func() string) *widgets.Button {
	return widgets.NewButton(widgets.Quiet, label, func() { Copy(text()) }).WithAnswer(done)
}

// details are the details of a fault of this window.
func (f *Frame) details(err error) string { return Details(f.Words, f.Workspace.Path(), err) }
