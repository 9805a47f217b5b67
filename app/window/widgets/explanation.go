package widgets

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
)

// Explanation is a slight button with words that it unfolds: for what one reads
// once. changed is called after they were shown or hidden.
func Explanation(ask, words string, changed func()) *fyne.Container {
	told := Small(words)
	told.Hide()
	button := NewButton(Slight, ask, func() {
		SetShown(told, !told.Visible())
		changed()
	})
	return Column(theme.SpaceTiny, Flush(button), told)
}
