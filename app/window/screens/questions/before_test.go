package questions_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
)

func TestLastTimeStandsBesideTheQuestion(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Amber Coast"]
	s.Show(id, "networks.csei")
	s.Wait("the last time", func() bool { return s.Shows("Last time, 17 September 2024: ") })
	s.Picture("questions-last-time")
}

func TestWithoutALastTimeNothingIsSaidOfIt(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Granite Shore"]
	s.Show(id, "networks.csei")
	s.Settle()
	if s.Shows("Last time") {
		t.Error("a first assessment speaks of a last time")
	}
}

func TestGroupsAreNamedBesideTheirSigns(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Granite Shore"], first)
	s.Sees("● Public authorities", "■ Business and support organisations", "▲ Civil society and social economy", "◆ Education and research")
}

func TestWhatCountsWithoutAnAgreementIsSaid(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Amber Coast"], "governance.steering")
	s.Sees("provisional: ")
}

func TestNoCardLooksChosenBeforeTheFirstKey(t *testing.T) {
	s, _ := newDraft(t)
	if ring := s.Ring(); ring.Height < 200 {
		t.Errorf("the ring is %v high; it lies around one card", ring.Height)
	}
	s.Press(fyne.KeyDown)
	if ring := s.Ring(); ring.Height > 200 {
		t.Errorf("the ring is %v high; it lies around all cards", ring.Height)
	}
}
