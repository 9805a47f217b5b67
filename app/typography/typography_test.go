package typography

import (
	"slices"
	"testing"
)

func TestALineDoesNotEndWhereWordsHold(t *testing.T) {
	for _, one := range []struct {
		before, after string
		want          bool
	}{
		{"w", "regionie", true},
		{"I", "w", true},
		{"(z", "trzech", true},
		{"„O", "tym", true},
		{"ze", "środków", false},
		{"2026", "r.", true},
		{"30", "%", true},
		{"5", "zł,", true},
		{"5", "regionów", false},
		{"3", "4", false},
		{"3", "–", false},
		{"", "regionie", false},
		{"w", "", false},
		{"5", "w", true},
		{"5,", "lat", false},
		{"★", "pytanie", true},
		{"·", "pytanie", false},
	} {
		if got := Holds(one.before, one.after); got != one.want {
			t.Errorf("%q and %q hold: %v, wanted %v", one.before, one.after, got, one.want)
		}
	}
}

func TestUnitsKeepHeldWordsTogetherAsFarAsTheyFit(t *testing.T) {
	text := "Poziom osiągnięto w  9 z 10 wymiarów"
	all := Units(text, func(string) bool { return true })
	if want := []string{"Poziom", "osiągnięto", "w 9 z 10", "wymiarów"}; !slices.Equal(all, want) {
		t.Errorf("units are %q, wanted %q", all, want)
	}
	narrow := Units(text, func(unit string) bool { return len(unit) <= 5 })
	if want := []string{"Poziom", "osiągnięto", "w", "9", "z 10", "wymiarów"}; !slices.Equal(narrow, want) {
		t.Errorf("where little fits units are %q, wanted %q", narrow, want)
	}
}
