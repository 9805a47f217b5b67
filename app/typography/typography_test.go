package typography

import (
	"slices"
	"testing"
)

func TestALineDoesNotEndWhereWordsHold(t *testing.T) {
	for _, one := range []struct {
		before, after string
		want          Bond
	}{
		{"w", "regionie", Firm},
		{"I", "w", Firm},
		{"(z", "trzech", Firm},
		{"„O", "tym", Firm},
		{"ze", "środków", None},
		{"2026", "r.", Firm},
		{"30", "%", Firm},
		{"5", "zł,", Firm},
		{"5", "regionów", Loose},
		{"1", "września", Loose},
		{"2026", "odbyło", None},
		{"18", "000", Firm},
		{"2024", "100", None},
		{"2", "→", Firm},
		{"→", "3", Loose},
		{"uczenie", "się", Loose},
		{"5", "współfinansowanych", None},
		{"3", "4", None},
		{"3", "–", None},
		{"", "regionie", None},
		{"w", "", None},
		{"5", "w", Firm},
		{"5,", "lat", None},
		{"★", "pytanie", Firm},
		{"·", "pytanie", None},
	} {
		if got := Between(one.before, one.after); got != one.want {
			t.Errorf("between %q and %q is bond %d, wanted %d", one.before, one.after, got, one.want)
		}
	}
}

func TestUnitsKeepHeldWordsTogetherAsFarAsTheyFit(t *testing.T) {
	text := "Poziom osiągnięto w  9 z 10 wymiarów"
	all := Units(text, func(string) bool { return true })
	if want := []string{"Poziom", "osiągnięto", "w 9 z 10 wymiarów"}; !slices.Equal(all, want) {
		t.Errorf("units are %q, wanted %q", all, want)
	}
	narrow := Units(text, func(unit string) bool { return len(unit) <= 8 })
	if want := []string{"Poziom", "osiągnięto", "w 9 z 10", "wymiarów"}; !slices.Equal(narrow, want) {
		t.Errorf("where little fits units are %q, wanted %q", narrow, want)
	}
}
