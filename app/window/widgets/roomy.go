package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
)

// Roomy shows controls at once where a width of least (at 100 %) is there, and
// else a button with the given words that unfolds them. changed is called after
// a person unfolded or folded them.
func Roomy(least float32, words string, controls *fyne.Container, changed func()) *fyne.Container {
	l := &roomyLayout{least: least}
	button := NewButton(Secondary, words, nil).WithIcon(chevron)
	button.OnTapped = func() {
		l.open = !l.open
		button.Icon = foldArrow(l.open)
		button.Refresh()
		changed()
	}
	return container.New(l, Flow(0, button), controls)
}

type roomyLayout struct {
	least float32
	open  bool
	width float32
}

// parts returns the heights of the button and of the controls at a width, 0 for
// what is not shown there.
func (l *roomyLayout) parts(objects []fyne.CanvasObject, width float32) (button, controls float32) {
	tall := func(object fyne.CanvasObject) float32 { // whether it is hidden now or not
		holder, is := object.(*fyne.Container)
		if !is {
			return object.MinSize().Height
		}
		if flowing, does := holder.Layout.(flowingLayout); does {
			return flowing.heightFor(holder.Objects, width)
		}
		return holder.MinSize().Height
	}
	narrow := width < theme.Px(l.least)
	if narrow {
		button = tall(objects[0])
	}
	if !narrow || l.open {
		controls = tall(objects[1])
	}
	return button, controls
}

func (l *roomyLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	button, controls := l.parts(objects, width)
	gap := float32(0)
	if button > 0 && controls > 0 {
		gap = theme.SpaceSmall
	}
	return button + gap + controls
}

func (l *roomyLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	button, controls := l.parts(objects, size.Width)
	SetShown(objects[0], button > 0)
	SetShown(objects[1], controls > 0)
	put(objects[0], 0, 0, size.Width, button)
	put(objects[1], 0, l.heightFor(objects, size.Width)-controls, size.Width, controls)
}

func (l *roomyLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(objects[0].MinSize().Width, l.heightFor(objects, max(l.width, objects[0].MinSize().Width)))
}
