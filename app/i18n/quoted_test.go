package i18n_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// quoted is what an English text quotes.
var quoted = regexp.MustCompile(`“([^”{]+)”`)

// TestWhatATextQuotesFromTheWindowStandsThere wants a text that quotes a button
// or a screen to quote what that is called in its own language.
func TestWhatATextQuotesFromTheWindowStandsThere(t *testing.T) {
	all := catalogues(t)
	labels := map[string][]string{} // keys, by what the English window says
	for key, said := range all["en"] {
		labels[said["other"]] = append(labels[said["other"]], key)
	}
	found := 0
	for tag, catalogue := range all {
		for key, english := range all["en"] {
			for _, match := range quoted.FindAllStringSubmatch(english["other"], -1) {
				keys := labels[match[1]]
				if len(keys) == 0 {
					continue // a word, not a label
				}
				found++
				ours := catalogue[key]["other"]
				if !slices.ContainsFunc(keys, func(label string) bool { return strings.Contains(ours, catalogue[label]["other"]) }) {
					t.Errorf("%s: %s quotes “%s”, which is called %q in the window:\n  %s", tag, key, match[1], catalogue[keys[0]]["other"], ours)
				}
			}
		}
	}
	if found < 20 {
		t.Errorf("only %d quotations were found", found)
	}
}
