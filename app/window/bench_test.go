package window

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"compass/app/i18n/pseudo"
	"compass/app/window/frame"
	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/workspace"
	"compass/cmd/measure"
)

const (
	mostToMove   = 16 * time.Millisecond  // 95 of 100 questions
	mostToPaint  = 2                      // times an unchanged screen
	mostToChange = 300 * time.Millisecond // language or colours
)

// benchLooks are the sizes of text in which the window is measured.
var benchLooks = []stage.Look{
	{Palette: theme.Light, Scale: 100, Size: stage.Ordinary, Language: "en"},
	{Palette: theme.Light, Scale: 200, Size: stage.Least, Language: "en"},
}

// measured opens the window over the example, with one assessment of all forty
// questions and its respondents open for changes.
func measured(t *testing.T, look stage.Look) (w testWindow, id string) {
	t.Helper()
	set := buildOne(t, scene{fill: fillExample})
	if err := set.work.Reopen(t.Context(), set.id, "a bench"); err != nil {
		t.Fatal(err)
	}
	return showWindow(t, set.work, look), set.id
}

// TestBenchNextQuestion goes through the questions of an assessment, nine times.
// Each is met for the first time: none of its words was measured yet.
func TestBenchNextQuestion(t *testing.T) {
	measure.Need(t)
	for _, look := range benchLooks {
		w, id := measured(t, look)
		turns := map[string][]time.Duration{} // of each question
		for turn := range measure.Turns {
			w.forgetWords(turn)
			w.walkQuestions(id, func(move func()) {
				begun := time.Now()
				move()
				took, here := time.Since(begun), w.frame.Here().Question
				turns[here] = append(turns[here], took)
			})
		}
		var moves []time.Duration
		for _, turns := range turns {
			moves = append(moves, measure.Median(turns))
		}
		var paints []float64
		w.walkQuestions(id, func(move func()) {
			move()
			begun := time.Now()
			w.window.Canvas().Capture()
			painted := time.Now()
			w.window.Canvas().Capture()
			paints = append(paints, painted.Sub(begun).Seconds()/time.Since(painted).Seconds())
		})
		slices.Sort(moves)
		slow, of := moves[len(moves)*95/100], measure.Median(paints)
		measure.Figure(atScale("next question, built and laid out", look),
			fmt.Sprintf("95 %% of %d questions within %s, half within %s", len(moves), milliseconds(slow), milliseconds(measure.Median(moves))),
			mostToMove.String(), slow <= mostToMove)
		measure.Figure(atScale("next question, painted", look), fmt.Sprintf("%.2f × an unchanged screen", of),
			fmt.Sprintf("%d ×", mostToPaint), of <= mostToPaint)
		w.end()
	}
}

// walkQuestions opens the first question and goes to the next one until none
// follows; step makes each of these moves.
func (w testWindow) walkQuestions(id string, step func(move func())) {
	opened := w.Opened(id)
	asked := opened.Pack.InScope(opened.Assessment.Scope)
	w.frame.Go(frame.Place{Screen: frame.Questions, Assessment: id, Question: asked[0].Questions[0].ID})
	w.Settle()
	for here := ""; here != w.frame.Here().Question; {
		here = w.frame.Here().Question
		step(func() { w.Press(fyne.KeyPageDown) })
	}
}

// forgetWords lets the window know of no word how wide it is: each turn has
// letters of another size.
func (w testWindow) forgetWords(turn int) {
	palette, scale := lookFor(w.frame.Chosen)
	if scale+turn > 200 {
		turn = -turn
	}
	w.program.Settings().SetTheme(theme.New(palette, scale+turn, w.fonts))
}

// TestBenchChangeOfLanguageAndColours changes them on every screen, until it is
// shown anew. The slowest screen counts.
func TestBenchChangeOfLanguageAndColours(t *testing.T) {
	measure.Need(t)
	changes := []struct {
		name string
		to   func(w testWindow, turn int)
	}{
		{"language", func(w testWindow, turn int) { w.chooseLanguage([]string{pseudo.Tag, "en"}[turn%2]) }},
		{"colours", func(w testWindow, turn int) {
			w.change(func(chosen *workspace.Settings) {
				chosen.Palette = string([]theme.Palette{theme.Dark, theme.Light}[turn%2])
			})
		}},
	}
	for _, look := range benchLooks {
		w, id := measured(t, look)
		for _, change := range changes {
			var slowest time.Duration
			var where string
			for _, row := range screenList {
				set{id: id}.open(w, row)
				var turns []time.Duration
				for turn := range measure.Turns {
					begun := time.Now()
					change.to(w, turn)
					w.Settle()
					turns = append(turns, time.Since(begun))
				}
				if took := measure.Median(turns); took > slowest {
					slowest, where = took, row.key
				}
			}
			measure.Figure(atScale("another "+change.name, look), fmt.Sprintf("%s at most (%s)", milliseconds(slowest), where),
				mostToChange.String(), slowest <= mostToChange)
		}
		w.end()
	}
}

func atScale(what string, look stage.Look) string { return fmt.Sprintf("%s, %d %%", what, look.Scale) }

func milliseconds(d time.Duration) string { return fmt.Sprintf("%.1f ms", 1000*d.Seconds()) }
