package report_test

import (
	"testing"

	"compass/app/report"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// move is a dimension that went from a score to another.
func move(id string, before, after float64, difference comparison.Difference) comparison.Move {
	return comparison.Move{
		Before: scoring.Dimension{ID: id, Score: &before}, After: scoring.Dimension{ID: id, Score: &after}, Difference: difference,
	}
}

func TestWhatChangedIsSaidInTheWordsForDifferences(t *testing.T) {
	pack := questionnaire.Words{
		Dimensions: map[string]questionnaire.DimensionWords{"a": {Title: "Plans"}, "b": {Title: "Money"}, "c": {Title: "People"}, "d": {Title: "Rules"}},
		Groups:     map[string]string{"public": "Public authorities", "civil": "Civil society"},
	}
	both := comparison.Made{Voices: 12, Groups: []string{"public", "civil"}}
	for _, test := range []struct {
		name  string
		trend comparison.Trend
		want  string
	}{
		{"each word once", comparison.Trend{Then: both, Now: both, Moves: []comparison.Move{
			move("a", 2, 3.5, comparison.Clear), move("b", 3, 2.25, comparison.Some), move("c", 2, 2.25, comparison.Similar),
			{Before: scoring.Dimension{ID: "d"}, After: scoring.Dimension{ID: "d"}},
		}}, "Clearly higher: Plans (2.0 → 3.5). Somewhat lower: Money (3.0 → 2.2). Similar in 1 dimension. In 1 dimension, then or now, too little is answered to tell."},
		{"nothing moved", comparison.Trend{Then: both, Now: both, Moves: []comparison.Move{
			move("a", 2, 2, comparison.Similar), move("b", 3, 3.25, comparison.Similar),
		}}, "Similar in every dimension."},
		{"other people", comparison.Trend{
			Then: both, Now: comparison.Made{Voices: 1, Groups: []string{"public"}}, Moves: []comparison.Move{move("a", 4, 2, comparison.Clear)},
		}, "Clearly lower: Plans (4.0 → 2.0). Who took part has changed: 12 voices then, 1 voice now. Not among them this time: Civil society."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := (report.Since{Trend: test.trend}).Sentences(english(t), pack); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}
