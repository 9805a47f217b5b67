package window

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/i18n/pseudo"
	"compass/app/window/stage"
	"compass/app/window/theme"
)

// measuredLooks are the text sizes and windows in which every text is measured.
var measuredLooks = []stage.Look{
	{Palette: theme.Light, Scale: 200, Size: stage.Least},
	{Palette: theme.Light, Scale: 100, Size: stage.Least},
	{Palette: theme.Light, Scale: 100, Size: stage.Ordinary},
}

// TestEveryTextFits opens every screen in every state, and every dialog that a
// button with … opens, and measures the texts against their boxes.
func TestEveryTextFits(t *testing.T) {
	onOneGoroutine(t)
	sets := build(t)
	for _, look := range measuredLooks {
		for _, look.Language = range sets[0].work.Phrases.Languages() { // the pseudo-language among them
			t.Run(look.String(), func(t *testing.T) {
				dialogs := map[string]bool{}
				for _, set := range sets {
					w := showWindow(t, set.work, look)
					for _, row := range screenList {
						if set.shows(row, set.id) {
							set.fits(t, w, row)
							set.eachDialog(t, w, row, dialogs, func(label string) {
								tellMisfits(t, w, row.key+", "+set.name+", "+label)
							})
						}
					}
					w.end()
				}
			})
		}
	}
}

// fits measures one screen.
func (c set) fits(t *testing.T, w testWindow, row screenRow) {
	t.Helper()
	c.open(w, row)
	tellMisfits(t, w, row.key+", "+c.name)
	size, least := w.window.Canvas().Size(), w.window.Content().MinSize()
	if least.Width > size.Width || least.Height > size.Height {
		t.Errorf("%s, %s: the screen takes %v; the window has %v", row.key, c.name, least, size)
	}
}

func tellMisfits(t *testing.T, w testWindow, where string) {
	t.Helper()
	for _, misfit := range stage.Misfits(w.Window) {
		t.Errorf("%s: %s", where, misfit)
	}
}

// TestEveryDialogOfTheMenuFits measures what the menu opens over a screen.
func TestEveryDialogOfTheMenuFits(t *testing.T) {
	onOneGoroutine(t)
	set := buildOne(t, scene{fill: fillExample})
	for _, look := range measuredLooks {
		look.Language = pseudo.Tag
		w := showWindow(t, set.work, look)
		for _, menu := range w.window.MainMenu().Items {
			for _, item := range menu.Items {
				if !opens(item) {
					continue
				}
				set.open(w, screenList[0])
				item.Action()
				w.Settle()
				tellMisfits(t, w, look.String()+", "+item.Label)
				w.Escape()
			}
		}
		w.end()
	}
}

// opens says whether a line of the menu may be chosen without ending the
// program.
func opens(item *fyne.MenuItem) bool { return item.Action != nil && !item.IsQuit && !item.Disabled }
