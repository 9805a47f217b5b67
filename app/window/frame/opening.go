package frame

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/native"
	"compass/assessment/problem"
)

// OpenFile opens a file or a folder in the program that the person has for it.
func (f *Frame) OpenFile(path string) { f.aside(func() error { return f.Opens(path) }) }

// ShowInFolder shows the folder of a file; where the system can, with the file
// marked in it.
func (f *Frame) ShowInFolder(path string) { f.aside(func() error { return f.Shows(path) }) }

func openFile(path string) error { return onFile(path, native.OpenFile, openByFyne) }

func showInFolder(path string) error {
	return onFile(path, native.ShowInFolder, func(path string) error { return openByFyne(filepath.Dir(path)) })
}

// onFile does something with a file that is there, as the system does it where
// it can.
func onFile(path string, native, otherwise func(path string) error) error {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("find %s: %w", path, err)
	}
	if _, err := os.Stat(absolute); errors.Is(err, fs.ErrNotExist) {
		return problem.Problem{Code: problem.FileMissing, Facts: problem.Facts{"path": absolute}}
	}
	if native != nil {
		return native(absolute)
	}
	return otherwise(absolute)
}

func openByFyne(path string) error {
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed
	}
	return fyne.CurrentApp().OpenURL(&url.URL{Scheme: "file", Path: slashed})
}
