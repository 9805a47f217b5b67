package native

import (
	"fmt"

	"golang.org/x/sys/windows"
)

func openFile(path string) error {
	if err := execute(path, ""); err != nil {
		return fmt.Errorf("open %s: %w", path, err)
	}
	return nil
}

func showInFolder(path string) error {
	// No path on Windows holds a quotation mark.
	if err := execute("explorer.exe", `/select,"`+path+`"`); err != nil {
		return fmt.Errorf("show %s: %w", path, err)
	}
	return nil
}

// execute lets the shell open something, with letters of every language.
func execute(what, arguments string) error {
	return inApartment(func() error {
		texts := make([]*uint16, 3)
		for i, text := range []string{"open", what, arguments} {
			var err error
			if texts[i], err = windows.UTF16PtrFromString(text); err != nil {
				return err
			}
		}
		return windows.ShellExecute(0, texts[0], texts[1], texts[2], nil, windows.SW_SHOWNORMAL)
	})
}
