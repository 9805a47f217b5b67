package frame

import (
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// A FilePlace asks for the name of the file to write and for its folder. A name
// with its whole path is taken as it stands; one without the ending gets it.
type FilePlace struct {
	// Field holds the name.
	Field *widgets.Entry
	// OnChanged is called after name or folder changed.
	OnChanged func()

	frame  *Frame
	asked  FileQuestion
	folder string
	note   *widgets.Text
}

// NewFilePlace offers a name, in the folder where the last file went.
func (f *Frame) NewFilePlace(q FileQuestion) *FilePlace {
	p := &FilePlace{Field: widgets.NewEntry(""), frame: f, asked: q, folder: f.startFolder(), note: widgets.Small("")}
	p.Field.OnEdited = func(string) { p.Look() }
	p.Field.ShowText(q.Name)
	p.Look()
	return p
}

// Content is what a person sees: the name, where the file goes, and a way to
// another folder.
func (p *FilePlace) Content() fyne.CanvasObject {
	say := p.frame.Words.Say
	browse := widgets.NewButton(widgets.Secondary, say("dialog.browse"), func() {
		question := FileQuestion{Title: say("dialog.folder-title"), Act: say("dialog.take-folder")}
		p.frame.AskFolder(question, p.folder, func(picked string) {
			p.folder = picked
			p.Look()
		})
	})
	return widgets.Column(theme.SpaceSmall, widgets.Field(say("dialog.file"), p.Field), p.note, widgets.Flow(theme.SpaceSmall, browse))
}

// Offer offers another name, unless the person wrote one.
func (p *FilePlace) Offer(name string) {
	if p.Field.Text == p.asked.Name {
		p.Field.ShowText(name)
	}
	p.asked.Name = name
	p.Look()
}

// MarkName selects the offered name without its ending, so that typing replaces
// it.
func (p *FilePlace) MarkName() {
	name := strings.TrimSuffix(p.Field.Text, filepath.Ext(p.Field.Text))
	p.Field.MarkFirst(utf8.RuneCountInString(name))
}

// Path is where the file goes; empty while it has no name.
func (p *FilePlace) Path() string {
	name := p.asked.ended(strings.TrimSpace(p.Field.Text))
	if name == "" || filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(p.folder, name)
}

// Look says where the file goes, and warns where one of that name is there.
func (p *FilePlace) Look() {
	p.note.SetText(p.said())
	if p.OnChanged != nil {
		p.OnChanged()
	}
}

func (p *FilePlace) said() string {
	say, path := p.frame.Words.Say, p.Path()
	if path == "" {
		return say("dialog.no-name")
	}
	if at, err := os.Stat(path); err == nil && !at.IsDir() {
		return say("dialog.replaces", "folder", filepath.Dir(path))
	}
	return say("dialog.folder", "folder", filepath.Dir(path))
}
