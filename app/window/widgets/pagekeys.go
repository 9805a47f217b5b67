package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// ScrollPage scrolls what [Page] made with PageUp, PageDown, Home, End and the
// arrows, and reports whether the key was one of these. A screen that is read
// more than operated calls it with the keys that no control took.
func ScrollPage(page *fyne.Container, name fyne.KeyName) bool {
	if page == nil || len(page.Objects) == 0 {
		return false
	}
	scroll, is := page.Objects[0].(*Scroll)
	if !is {
		return false
	}
	view := scroll.view
	move, known := pageKeys[name]
	if known {
		most := max(view.Content.Size().Height-view.Size().Height, 0)
		scroll.to(min(max(move(view, most), 0), most))
	}
	return known
}

// ScrollPageTo scrolls what [Page] made so that an object in it, such as a
// heading, stands at the top.
func ScrollPageTo(page *fyne.Container, object fyne.CanvasObject) {
	scroll, is := page.Objects[0].(*Scroll)
	if !is {
		return
	}
	driver, view := fyne.CurrentApp().Driver(), scroll.view
	inside := driver.AbsolutePositionForObject(object).Y - driver.AbsolutePositionForObject(view.Content).Y
	most := max(view.Content.Size().Height-view.Size().Height, 0)
	scroll.to(min(max(inside-scroll.sheet.above, 0), most))
}

// to scrolls to an offset and says so, as Fyne says it of the wheel and the bar
// only.
func (s *Scroll) to(offset float32) {
	s.view.ScrollToOffset(fyne.NewPos(0, offset))
	if s.view.OnScrolled != nil {
		s.view.OnScrolled(s.view.Offset)
	}
}

// FollowPage calls at with the index of the part that is read, whenever what
// [Page] made is scrolled: the last one whose heading stands at the top or above.
func FollowPage(page *fyne.Container, headings []fyne.CanvasObject, at func(part int)) {
	scroll, is := page.Objects[0].(*Scroll)
	if !is {
		return
	}
	scroll.view.OnScrolled = func(fyne.Position) {
		driver, part := fyne.CurrentApp().Driver(), 0
		top := driver.AbsolutePositionForObject(scroll.view).Y + scroll.sheet.above
		for i, heading := range headings {
			if driver.AbsolutePositionForObject(heading).Y <= top+1 {
				part = i
			}
		}
		at(part)
	}
}

// pageKeys say where each key scrolls to; most is the end.
var pageKeys = map[fyne.KeyName]func(view *container.Scroll, most float32) float32{
	fyne.KeyPageUp:   func(v *container.Scroll, _ float32) float32 { return v.Offset.Y - v.Size().Height*0.9 },
	fyne.KeyPageDown: func(v *container.Scroll, _ float32) float32 { return v.Offset.Y + v.Size().Height*0.9 },
	fyne.KeyUp:       func(v *container.Scroll, _ float32) float32 { return v.Offset.Y - 48 },
	fyne.KeyDown:     func(v *container.Scroll, _ float32) float32 { return v.Offset.Y + 48 },
	fyne.KeyHome:     func(*container.Scroll, float32) float32 { return 0 },
	fyne.KeyEnd:      func(_ *container.Scroll, most float32) float32 { return most },
}
