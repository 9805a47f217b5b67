package frame

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
)

// Work runs long work off Fyne's goroutine and shows its progress with a
// Cancel button. work may call progress with how much of how much is done; done
// runs on Fyne's goroutine after work ended without an error. A fault is told;
// cancelled work ends silently.
func (f *Frame) Work(title string, work func(ctx context.Context, progress func(done, total int)) error, done func()) {
	ctx, cancel := context.WithCancel(f.work)
	shown := widgets.ShowProgress(f.Window, title, f.Words.Say("dialog.cancel"), cancel)
	progress := func(done, total int) {
		fyne.Do(func() { shown.Show(float32(done)/float32(max(total, 1)), "") })
	}
	go func() {
		err := work(ctx, progress)
		cancel()
		fyne.Do(func() {
			shown.Close()
			switch {
			case errors.Is(err, context.Canceled):
			case err != nil:
				f.Tell(err)
			default:
				done()
			}
		})
	}()
}

// aside does something that may block, such as opening a file in another
// program, off Fyne's goroutine, and tells its fault.
func (f *Frame) aside(work func() error) {
	go func() {
		if err := work(); err != nil {
			fyne.Do(func() { f.Tell(err) })
		}
	}()
}
