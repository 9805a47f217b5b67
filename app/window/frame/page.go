package frame

import (
	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
)

// A Paged screen is a page to read: keys that nothing else uses scroll it, and
// there is nothing to save. A screen embeds it and sets Page.
type Paged struct {
	Page *fyne.Container // made by [widgets.Page]
}

// Leave has nothing to save.
func (p *Paged) Leave() {}

// TakeKey scrolls the page.
func (p *Paged) TakeKey(name fyne.KeyName) bool { return widgets.ScrollPage(p.Page, name) }

// TakeRune uses no character.
func (p *Paged) TakeRune(rune) bool { return false }
