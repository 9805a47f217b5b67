package questions_test

import (
	"fmt"
	"testing"

	"compass/app/window/theme"
)

// TestTheLongestQuestionFitsEveryLook draws the screen in both sizes and text
// scales; with
// COMPASS_SCREEN_PICTURES set to a folder in every palette, and the pictures
// are kept there.
func TestTheLongestQuestionFitsEveryLook(t *testing.T) {
	for _, palette := range palettes() {
		for _, scale := range []int{100, 200} {
			for _, size := range [][2]float32{{1366, 768}, {1024, 700}} {
				name := fmt.Sprintf("questions-%s-%d-%.0f", palette, scale, size[0])
				t.Run(name, func(t *testing.T) {
					s := newStage(t, palette, scale, size[0], size[1])
					id := s.imports("Amber Coast", "resources/examples/amber-coast.csv", false)
					s.show(id, "framework.procedures")
					s.types("3")
					if got := s.window.Canvas().Size().Width; got > size[0] {
						t.Errorf("the screen is %v wide; the window has %v", got, size[0])
					}
					s.picture(name)
				})
			}
		}
	}
}

// TestASplitIsSeenBesideTheCards draws a question on which a room is split.
func TestASplitIsSeenBesideTheCards(t *testing.T) {
	s := desk(t)
	s.addPack("sample-1.0.0")
	id := s.imports("Amber Coast", "cmd/compass-cli/testdata/seven-regions.csv", false)
	for question := range s.read(id).Respondents[0].Answers {
		s.show(id, question)
		if s.shows("split") {
			s.picture("questions-split")
			return
		}
	}
	t.Error("no question says that the room is split")
}

// TestLargeTextOpensAtTheQuestion draws the screen as it opens at 200 %.
func TestLargeTextOpensAtTheQuestion(t *testing.T) {
	s := newStage(t, theme.Light, 200, 1024, 700)
	id := s.imports("Amber Coast", "resources/examples/amber-coast.csv", false)
	s.show(id, "framework.procedures")
	s.picture("questions-open-200")
	s.press("Next")
	s.picture("questions-moved-200")
}
