package report

import (
	"context"
	"path/filepath"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// written lists the reports that were written last, of any assessment, and
// opens the marked one or its folder.
type written struct {
	screen     *screen
	there      []bool // of each report; nothing is known at first
	at         int    // index of the marked report
	said       *widgets.Text
	choice     *widgets.WrappedChoice
	open, find *widgets.Button
	content    *fyne.Container
}

func newWritten(s *screen) *written {
	w := &written{screen: s, said: widgets.Toned("", widgets.ToneSaved)}
	w.choice = widgets.NewWrappedChoice(nil, w.take)
	w.open = widgets.NewButton(widgets.Secondary, s.say("dialog.open"), func() { s.frame.OpenFile(w.marked()) })
	w.find = widgets.NewButton(widgets.Secondary, s.say("dialog.show-folder"), func() { s.frame.ShowInFolder(w.marked()) })
	w.said.Hide()
	w.content = widgets.Column(theme.SpaceSmall, w.said, widgets.Field(s.say("writing.recent"), w.choice),
		widgets.Flow(theme.SpaceSmall, w.open, w.find))
	return w
}

// show lists the reports with one marked, and then looks which are gone.
func (w *written) show(marked int) {
	w.there = nil
	w.list()
	w.choice.ShowChosen(marked)
	w.at = marked
	w.follow()
	paths := w.paths()
	frame.Load(w.screen.frame, func(context.Context) ([]bool, error) { return workspace.AreThere(paths), nil },
		func(there []bool, _ error) {
			if len(there) == len(w.paths()) {
				w.there = there
				w.list()
				w.follow()
			}
		})
}

// justWritten marks the newest report and offers to open it.
func (w *written) justWritten() {
	w.said.SetText(w.screen.say("writing.written"))
	w.said.Show()
	w.show(0)
	w.screen.Page.Refresh()
	w.screen.frame.Window.Canvas().Focus(w.open)
}

// list says name and folder of each report; without any there is no list.
func (w *written) list() {
	var options []widgets.Option
	for i, path := range w.paths() {
		folder := filepath.Dir(path)
		if w.gone(i) {
			folder = w.screen.say("writing.gone", "folder", folder)
		}
		options = append(options, widgets.Option{Title: filepath.Base(path), Note: folder})
	}
	w.choice.SetOptions(options)
	widgets.SetShown(w.content, len(options) > 0)
}

// take marks a report; one that is marked already is opened.
func (w *written) take(index int) {
	if index == w.at && !w.gone(index) {
		w.screen.frame.OpenFile(w.marked())
	}
	w.at = index
	w.follow()
}

// follow lets only what is there be opened.
func (w *written) follow() {
	usable := w.choice.Chosen() >= 0 && !w.gone(w.choice.Chosen())
	w.open.SetEnabled(usable)
	w.find.SetEnabled(usable)
}

func (w *written) gone(index int) bool { return index < len(w.there) && !w.there[index] }

func (w *written) paths() []string { return w.screen.frame.Chosen.Reports }

func (w *written) marked() string { return w.paths()[w.choice.Chosen()] }
