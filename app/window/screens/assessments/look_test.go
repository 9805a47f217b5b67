package assessments_test

import (
	"fmt"
	"testing"

	"compass/app/workspace"
)

// TestTheListFitsEveryLook draws the screen and its dialogs in both sizes and text
// scales; with
// COMPASS_SCREEN_PICTURES set to a folder in every palette, and the pictures
// are kept there.
func TestTheListFitsEveryLook(t *testing.T) {
	for _, palette := range palettes() {
		for _, scale := range []int{100, 200} {
			for _, size := range [][2]float32{{1366, 768}, {1024, 700}} {
				name := fmt.Sprintf("%s-%d-%.0f", palette, scale, size[0])
				t.Run(name, func(t *testing.T) {
					s := newStage(t, palette, scale, size[0], size[1])
					s.show()
					s.picture("empty-" + name)
					s.fill()
					s.show()
					s.picture("assessments-" + name)
					s.begins()
					s.picture("region-" + name)
					s.types("pomor")
					s.press("Return")
					s.picture("form-" + name)
					if got := s.window.Canvas().Size(); got.Width > size[0] || got.Height > size[1] {
						t.Errorf("the screen takes %v; the window has %v", got, size)
					}
				})
			}
		}
	}
}

// fill brings invented regions of two questionnaires into the library.
func (s *stage) fill() {
	s.t.Helper()
	s.addPack("sample-1.0.0")
	if _, err := s.work.AddExample(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
	if _, err := s.work.Import(s.t.Context(), top+"cmd/compass-cli/testdata/seven-regions.csv", workspace.ImportOptions{}); err != nil {
		s.t.Fatal(err)
	}
}
