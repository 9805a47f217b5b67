package frame

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/problem"
)

// browser is the program's own dialog for a folder or a file that is there: a
// list that is searched by typing, in which Enter opens a folder or takes a
// file.
type browser struct {
	frame   *Frame
	wanted  FileQuestion
	folders bool // a folder is asked for, not a file
	chosen  func(path string)

	asked  string // the folder that was asked for last
	at     string // the folder shown
	found  []string
	path   *widgets.Text
	none   *widgets.Text // says that the folder holds no others
	list   *widgets.SearchList
	dialog *widgets.Dialog
}

// browse opens the dialog at a folder, or at the nearest above it that is there.
func (f *Frame) browse(wanted FileQuestion, start string, folders bool, chosen func(path string)) {
	say := f.Words.Say
	b := &browser{frame: f, wanted: wanted, folders: folders, chosen: chosen, path: widgets.Strong(start), none: widgets.Muted("")}
	b.list = widgets.NewSearchList(nil, say("dialog.find"), say("dialog.reading-folder"), func(index int) { b.take(b.found[index]) })
	b.none.Hide()
	body := widgets.Column(theme.SpaceSmall, b.path, b.none, widgets.Short(f.Window, b.list))
	buttons := []widgets.DialogButton{{Text: say("dialog.cancel"), Safe: true}}
	if folders {
		here := widgets.DialogButton{Text: wanted.Act, Importance: widgets.Primary, OnTapped: func() { chosen(b.at) }}
		buttons = append([]widgets.DialogButton{here}, buttons...)
	}
	b.dialog = widgets.ShowDialog(f.Window, wanted.Title, body, buttons...)
	b.dialog.Button(0).SetEnabled(!folders) // there is nothing to take before the folder is read
	b.dialog.Focus(b.list.Entry)
	b.open(start)
}

// open reads a folder, which may take long on a network, and shows it.
func (b *browser) open(folder string) {
	b.asked = folder
	Load(b.frame, func(context.Context) (contents, error) { return readFolder(folder) }, func(read contents, err error) {
		switch {
		case folder != b.asked: // the person went on meanwhile
		case err != nil:
			b.frame.Tell(err)
		default:
			b.show(read.at, read.entries)
		}
	})
}

// show lists the way up, then folders, then the files asked for.
func (b *browser) show(at string, entries []entry) {
	b.at = at
	b.path.SetText(at)
	b.found = nil
	var options []widgets.Option
	if above := filepath.Dir(at); above != at {
		b.found = append(b.found, above)
		options = append(options, widgets.Option{Title: b.frame.Words.Say("dialog.up"), Note: above})
	}
	for _, folders := range []bool{true, false} {
		for _, entry := range entries {
			if entry.folder != folders || !folders && (b.folders || !b.wanted.has(entry.name)) {
				continue
			}
			note := ""
			if folders && !b.folders {
				note = b.frame.Words.Say("dialog.is-folder")
			}
			b.found = append(b.found, filepath.Join(at, entry.name))
			options = append(options, widgets.Option{Title: entry.name, Note: note})
		}
	}
	b.list.Entry.ShowText("")
	b.list.SetNone(b.frame.Words.Say("dialog.nothing-here"))
	b.list.SetOptions(options)
	inside := slices.ContainsFunc(entries, func(one entry) bool { return one.folder })
	b.none.SetText(b.frame.Words.Say("dialog.no-folders"))
	widgets.SetShown(b.none, b.folders && !inside)
	b.dialog.Button(0).Enable()
	b.dialog.Fit()
}

// take opens a folder, or ends with a file.
func (b *browser) take(path string) {
	at, err := os.Stat(path)
	switch {
	case err != nil:
		b.frame.Tell(problem.Problem{Code: problem.FileMissing, Facts: problem.Facts{"path": path}})
	case at.IsDir():
		b.open(path)
	default:
		b.dialog.Close()
		b.chosen(path)
	}
}

// contents are a folder that was read, and what it holds.
type contents struct {
	at      string
	entries []entry
}

// An entry is one thing that a folder holds.
type entry struct {
	name   string
	folder bool // or a link to one
}

// readFolder reads a folder without what is hidden, or the nearest above it
// that is there.
func readFolder(folder string) (contents, error) {
	at, err := filepath.Abs(folder)
	if err != nil {
		return contents{}, err
	}
	for {
		if found, err := os.Stat(at); err == nil && found.IsDir() {
			break
		}
		above := filepath.Dir(at)
		if above == at {
			break
		}
		at = above
	}
	all, err := os.ReadDir(at)
	if err != nil {
		return contents{}, problem.Problem{Code: problem.FolderUnreadable, Facts: problem.Facts{"path": at}}
	}
	var entries []entry
	for _, one := range all {
		if strings.HasPrefix(one.Name(), ".") {
			continue
		}
		behind, err := os.Stat(filepath.Join(at, one.Name()))
		if err != nil { // a link to nowhere
			continue
		}
		entries = append(entries, entry{one.Name(), behind.IsDir()})
	}
	return contents{at, entries}, nil
}
