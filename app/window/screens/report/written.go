package report

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// written lists the reports that were written before, those of this assessment
// first, and opens the marked one or its folder.
type written struct {
	screen     *screen
	paths      []string
	there      []bool // of each path
	at         int    // index of the marked report, −1 for none
	said       *widgets.Text
	choice     *widgets.WrappedChoice
	open, find *widgets.Button
	content    *fyne.Container
}

func newWritten(s *screen) *written {
	w := &written{screen: s, at: -1, said: widgets.Toned("", widgets.ToneSaved)}
	w.choice = widgets.NewWrappedChoice(nil, w.take)
	w.open = widgets.NewButton(widgets.Secondary, s.say("dialog.open"), func() { s.frame.OpenFile(w.paths[w.at]) })
	w.find = widgets.NewButton(widgets.Secondary, s.say("dialog.show-folder"), func() { s.frame.ShowInFolder(w.paths[w.at]) })
	w.said.Hide()
	w.content = widgets.Column(theme.SpaceSmall, w.said, widgets.Field(s.say("writing.recent"), w.choice),
		widgets.Flow(theme.SpaceSmall, w.open, w.find))
	w.content.Hide()
	return w
}

// show looks which reports are still there, and then lists them.
func (w *written) show() {
	w.look(w.sorted())
}

// look finds out, which may take long on a network, and lists.
func (w *written) look(paths []string) {
	s := w.screen
	frame.Load(s.frame, func(context.Context) ([]bool, error) { return workspace.AreThere(paths), nil },
		func(there []bool, _ error) {
			w.list(paths, there)
			s.Page.Refresh()
			if w.open.Focused() { // the list above it may have grown
				widgets.Reveal(w.open)
			}
		})
}

// justWritten marks the report that was written now and offers to open it. The
// others count as there until that is known.
func (w *written) justWritten(path string) {
	w.said.SetText(w.screen.say("writing.written"))
	w.said.Show()
	paths := append([]string{path}, slices.DeleteFunc(w.sorted(), func(other string) bool { return other == path })...)
	w.list(paths, slices.Repeat([]bool{true}, len(paths)))
	w.screen.Page.Refresh()
	w.screen.frame.Window.Canvas().Focus(w.open)
	w.look(paths)
}

// sorted are the reports written before, the newest first, and before all others
// those whose name begins as the reports of this assessment are offered.
func (w *written) sorted() []string {
	one := w.screen.read()
	begin := workspace.FileName(one.Region.Name + " " + string(one.Date) + " ")
	paths := slices.Clone(w.screen.frame.Chosen.Reports)
	slices.SortStableFunc(paths, func(a, b string) int {
		return other(a, begin) - other(b, begin)
	})
	return paths
}

// other is 1 for a file whose name begins otherwise.
func other(path, begin string) int {
	if strings.HasPrefix(filepath.Base(path), begin) {
		return 0
	}
	return 1
}

// list says name and folder of each report, and marks the first one that is
// there; without any there is no list.
func (w *written) list(paths []string, there []bool) {
	w.paths, w.there = paths, there
	var options []widgets.Option
	for i, path := range paths {
		folder := filepath.Dir(path)
		if !there[i] {
			folder = w.screen.say("writing.gone", "folder", folder)
		}
		options = append(options, widgets.Option{Title: filepath.Base(path), Note: folder})
	}
	w.choice.SetOptions(options)
	w.at = slices.Index(there, true)
	w.choice.ShowChosen(w.at)
	w.follow()
	widgets.SetShown(w.open, w.at >= 0)
	widgets.SetShown(w.find, w.at >= 0)
	widgets.SetShown(w.content, len(options) > 0)
}

// take marks a report; one that is marked already is opened.
func (w *written) take(index int) {
	if index == w.at && w.there[index] {
		w.screen.frame.OpenFile(w.paths[index])
	}
	w.at = index
	w.follow()
}

// follow lets only what is there be opened.
func (w *written) follow() {
	usable := w.at >= 0 && w.there[w.at]
	w.open.SetEnabled(usable)
	w.find.SetEnabled(usable)
}
