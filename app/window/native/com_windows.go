package native

import (
	"errors"
	"fmt"
	"runtime"
	"syscall"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	coCreateInstance    = windows.NewLazySystemDLL("ole32.dll").NewProc("CoCreateInstance")
	itemFromParsingName = windows.NewLazySystemDLL("shell32.dll").NewProc("SHCreateItemFromParsingName")
)

// inApartment runs work on a thread of its own that Windows' objects can live
// on.
func inApartment(work func() error) error {
	done := make(chan error, 1)
	go func() {
		// The thread is not used again: it ends with its goroutine.
		runtime.LockOSThread()
		err := windows.CoInitializeEx(0, windows.COINIT_APARTMENTTHREADED|windows.COINIT_DISABLE_OLE1DDE)
		if err != nil && !errors.Is(err, syscall.Errno(windows.S_FALSE)) {
			done <- fmt.Errorf("prepare Windows' objects: %w", err)
			return
		}
		defer windows.CoUninitialize()
		done <- work()
	}()
	return <-done
}

// An object is one of Windows' own; its methods stand in a table in the order
// of their declaration.
type object struct{ methods *[40]uintptr }

// Methods of every object, of file dialogs (IFileDialog) and of what they choose
// (IShellItem), by their place in the table.
const (
	release = 2

	dialogShow                = 3
	dialogSetFileTypes        = 4
	dialogSetOptions          = 9
	dialogGetOptions          = 10
	dialogSetFolder           = 12
	dialogSetFileName         = 15
	dialogSetTitle            = 17
	dialogSetOkButtonLabel    = 18
	dialogGetResult           = 20
	dialogSetDefaultExtension = 22

	itemGetDisplayName = 5
)

// newObject makes an object of a class that is asked by an interface.
func newObject(class, asked *windows.GUID) (*object, error) {
	var made *object
	const inProcess = 1
	result, _, _ := coCreateInstance.Call(uintptr(unsafe.Pointer(class)), 0, inProcess,
		uintptr(unsafe.Pointer(asked)), uintptr(unsafe.Pointer(&made)))
	return made, failure(result)
}

// call calls a method by its place in the table. What the arguments point to
// stays where it is meanwhile.
//
//go:uintptrescapes
func (o *object) call(method int, arguments ...uintptr) error {
	all := append([]uintptr{uintptr(unsafe.Pointer(o))}, arguments...)
	result, _, _ := syscall.SyscallN(o.methods[method], all...)
	return failure(result)
}

// say calls a method that takes a text.
func (o *object) say(method int, text string) error {
	words, err := windows.UTF16PtrFromString(text)
	if err != nil {
		return err
	}
	return o.call(method, uintptr(unsafe.Pointer(words)))
}

// free gives an object back; the count that Windows returns is no fault.
func (o *object) free() {
	if o != nil {
		_, _, _ = syscall.SyscallN(o.methods[release], uintptr(unsafe.Pointer(o)))
	}
}

// failure is the error that a result stands for, nil for success.
func failure(result uintptr) error {
	if int32(result) < 0 {
		return syscall.Errno(uint32(result))
	}
	return nil
}
