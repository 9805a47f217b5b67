package regions_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
)

// TestRegionsFitEveryLook draws the list and its dialogs in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestRegionsFitEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		s.AddExample()
		show(s)
		s.Picture("regions-" + look.String())
		search(s, "amber")
		s.Press(fyne.KeyReturn)
		s.Picture("own-" + look.String())
		s.Press(fyne.KeyEscape)
		s.PressButton("Move assessments…")
		s.Type("pomor")
		s.Picture("target-" + look.String())
		s.Press(fyne.KeyReturn)
		s.Picture("merge-" + look.String())
		s.Press(fyne.KeyEscape)
		add(s, "Seven Lakes", poland)
		s.PressButton("Remove")
		s.Wait("the list", func() bool { return s.Shows("Bring it back") })
		s.Picture("removed-" + look.String())
	})
}
