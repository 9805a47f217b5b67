package frame

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// A FilePlace asks for the name of the file to write and for its folder. A name
// with its whole path is taken as it stands; a name without the ending of the
// one that is offered gets it.
type FilePlace struct {
	// Field holds the name.
	Field *widgets.Entry
	// OnChanged is called after name or folder changed.
	OnChanged func()

	frame   *Frame
	offered string
	folder  string
	note    *widgets.Text
}

// NewFilePlace offers a name, in the folder of reports.
func (f *Frame) NewFilePlace(name string) *FilePlace {
	p := &FilePlace{Field: widgets.NewEntry(""), frame: f, folder: workspace.ReportFolder(), note: widgets.Small("")}
	p.Field.OnEdited = func(string) { p.Look() }
	p.Offer(name)
	return p
}

// Content is what a person sees: the name, where the file goes, and a way to
// another folder.
func (p *FilePlace) Content() fyne.CanvasObject {
	say := p.frame.Words.Say
	browse := widgets.NewButton(widgets.Secondary, say("dialog.browse"), func() {
		p.frame.ChooseFolder(func(folder string) {
			p.folder = folder
			p.Look()
		})
	})
	return widgets.Column(theme.SpaceSmall, widgets.Field(say("dialog.file"), p.Field), p.note, widgets.Flow(theme.SpaceSmall, browse))
}

// Offer offers another name, unless the person wrote one.
func (p *FilePlace) Offer(name string) {
	if p.Field.Text == p.offered {
		p.Field.ShowText(name)
	}
	p.offered = name
	p.Look()
}

// Path is where the file goes; empty while it has no name.
func (p *FilePlace) Path() string {
	name := strings.TrimSpace(p.Field.Text)
	if name == "" {
		return ""
	}
	if ending := filepath.Ext(p.offered); !strings.EqualFold(filepath.Ext(name), ending) {
		name += ending
	}
	if filepath.IsAbs(name) {
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
	path := p.Path()
	if path == "" {
		return p.frame.Words.Say("dialog.no-name")
	}
	if _, err := os.Stat(path); err == nil {
		return p.frame.Words.Say("dialog.replaces", "folder", filepath.Dir(path))
	}
	return p.frame.Words.Say("dialog.folder", "folder", filepath.Dir(path))
}
