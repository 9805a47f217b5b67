package native

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	classOpen   = &windows.GUID{Data1: 0xDC1C5A9C, Data2: 0xE88A, Data3: 0x4DDE, Data4: [8]byte{0xA5, 0xA1, 0x60, 0xF8, 0x2A, 0x20, 0xAE, 0xF7}}
	classSave   = &windows.GUID{Data1: 0xC0B4E2F3, Data2: 0xBA21, Data3: 0x4773, Data4: [8]byte{0x8D, 0xBA, 0x33, 0x5E, 0xC9, 0x46, 0xEB, 0x8B}}
	asFileModal = &windows.GUID{Data1: 0x42F85136, Data2: 0xDB7E, Data3: 0x439C, Data4: [8]byte{0x85, 0xF1, 0xE4, 0x07, 0x5D, 0x13, 0x5F, 0xC8}}
	asShellItem = &windows.GUID{Data1: 0x43826D1E, Data2: 0xE718, Data3: 0x42EE, Data4: [8]byte{0xBC, 0x55, 0xA1, 0xE2, 0x61, 0xC3, 0x7B, 0xFE}}
)

// Options of a file dialog (FILEOPENDIALOGOPTIONS).
const (
	overwritePrompt = 0x2
	noChangeFolder  = 0x8
	pickFolders     = 0x20
	onlyFileSystem  = 0x40
	pathMustExist   = 0x800
	fileMustExist   = 0x1000
)

// kinds say what each kind of question needs, by the kind's number.
var kinds = [...]struct {
	class   *windows.GUID
	options uint32
}{
	Save:   {classSave, overwritePrompt | pathMustExist},
	Open:   {classOpen, fileMustExist | pathMustExist},
	Folder: {classOpen, pickFolders | pathMustExist},
}

// ask shows the dialog on a thread of its own and waits for the person.
func ask(q Question) (path string, err error) {
	err = inApartment(func() error {
		var failed error
		path, failed = show(q)
		return failed
	})
	if err != nil {
		return "", fmt.Errorf("ask for a file: %w", err)
	}
	return path, nil
}

func show(q Question) (string, error) {
	kind := kinds[q.Kind]
	dialog, err := newObject(kind.class, asFileModal)
	if err != nil {
		return "", err
	}
	defer dialog.free()
	if err := prepare(dialog, q, kind.options); err != nil {
		return "", err
	}
	cancelled := syscall.Errno(0x800704C7)
	if err := dialog.call(dialogShow, q.Owner); errors.Is(err, cancelled) {
		return "", nil
	} else if err != nil {
		return "", err
	}
	var chosen *object
	if err := dialog.call(dialogGetResult, uintptr(unsafe.Pointer(&chosen))); err != nil {
		return "", err
	}
	defer chosen.free()
	return pathOf(chosen)
}

// prepare fills the dialog with the question.
func prepare(dialog *object, q Question, options uint32) error {
	var usual uint32
	if err := dialog.call(dialogGetOptions, uintptr(unsafe.Pointer(&usual))); err != nil {
		return err
	}
	if err := dialog.call(dialogSetOptions, uintptr(usual|options|noChangeFolder|onlyFileSystem)); err != nil {
		return err
	}
	for method, text := range map[int]string{dialogSetTitle: q.Title, dialogSetOkButtonLabel: q.Act, dialogSetFileName: q.Name} {
		if text != "" {
			if err := dialog.say(method, text); err != nil {
				return err
			}
		}
	}
	if len(q.Endings) > 0 && q.Kind != Folder {
		if err := offer(dialog, q); err != nil {
			return err
		}
	}
	return begin(dialog, q.Folder)
}

// offer limits the dialog to files of some endings.
func offer(dialog *object, q Question) error {
	patterns := make([]string, len(q.Endings))
	for i, ending := range q.Endings {
		patterns[i] = "*." + ending
	}
	name, err := windows.UTF16PtrFromString(q.What)
	if err != nil {
		return err
	}
	pattern, err := windows.UTF16PtrFromString(strings.Join(patterns, ";"))
	if err != nil {
		return err
	}
	types := [...]struct{ name, pattern *uint16 }{{name, pattern}}
	if err := dialog.call(dialogSetFileTypes, uintptr(len(types)), uintptr(unsafe.Pointer(&types))); err != nil {
		return err
	}
	return dialog.say(dialogSetDefaultExtension, q.Endings[0])
}

// begin lets the dialog begin in a folder, or in the nearest above it that is
// there; without one it begins where Windows likes.
func begin(dialog *object, folder string) error {
	for folder != "" {
		if at, err := os.Stat(folder); err == nil && at.IsDir() {
			break
		}
		above := filepath.Dir(folder)
		if above == folder {
			return nil
		}
		folder = above
	}
	if folder == "" {
		return nil
	}
	words, err := windows.UTF16PtrFromString(folder)
	if err != nil {
		return err
	}
	var item *object
	result, _, _ := itemFromParsingName.Call(uintptr(unsafe.Pointer(words)), 0, uintptr(unsafe.Pointer(asShellItem)), uintptr(unsafe.Pointer(&item)))
	if err := failure(result); err != nil {
		return err
	}
	defer item.free()
	return dialog.call(dialogSetFolder, uintptr(unsafe.Pointer(item)))
}

// pathOf returns the path of what was chosen.
func pathOf(item *object) (string, error) {
	const asPath = 0x80058000
	var words *uint16
	if err := item.call(itemGetDisplayName, asPath, uintptr(unsafe.Pointer(&words))); err != nil {
		return "", err
	}
	defer windows.CoTaskMemFree(unsafe.Pointer(words))
	return windows.UTF16PtrToString(words), nil
}
