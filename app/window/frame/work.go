package frame

import (
	"context"
	"errors"

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
		f.Do(func() { shown.Show(float32(done)/float32(max(total, 1)), "") })
	}
	f.busy.Add(1)
	go func() {
		err := work(ctx, progress)
		cancel()
		f.Do(func() {
			defer f.busy.Add(-1)
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

// Load reads something off Fyne's goroutine without a dialog, as a screen does
// while it is shown already, and then calls show on Fyne's goroutine. Both end
// when the screen is left.
func Load[T any](f *Frame, read func(ctx context.Context) (T, error), show func(T, error)) {
	stay := f.stay
	f.busy.Add(1)
	go func() {
		found, err := read(stay)
		if stay.Err() != nil {
			f.busy.Add(-1)
			return
		}
		f.Do(func() {
			defer f.busy.Add(-1)
			if stay.Err() == nil {
				show(found, err)
			}
		})
	}()
}

// Busy says whether work or loading is under way or waits to be shown.
func (f *Frame) Busy() bool { return f.busy.Load() > 0 }

// aside does something that may block, such as opening a file in another
// program, off Fyne's goroutine, and tells its fault.
func (f *Frame) aside(work func() error) {
	f.busy.Add(1)
	go func() {
		err := work()
		f.Do(func() {
			f.busy.Add(-1)
			f.Tell(err)
		})
	}()
}
