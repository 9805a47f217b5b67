package workspace

import (
	"slices"
	"testing"

	"compass/assessment"
)

// draft begins an assessment of the small questionnaire and returns a way to
// ask what comes next.
func draft(t *testing.T) (w *Workspace, id string, next func() Next) {
	t.Helper()
	w, _ = openSevenRegions(t)
	region := assessment.Region{Name: "Mist Bay", Country: assessment.InventedCountry}
	id, err := w.Start(t.Context(), region, "2026-09-01", assessment.Reference{ID: "sample", Version: "1.0.0"}, assessment.Quick)
	must(t, err)
	return w, id, func() Next {
		t.Helper()
		overview, err := w.Overview(t.Context(), id)
		must(t, err)
		return overview.Next
	}
}

func wantNext(t *testing.T, got Next, kind NextKind, questions ...string) {
	t.Helper()
	if got.Kind != kind || !slices.Equal(got.Questions, questions) {
		t.Errorf("next is %v, want %s %v", got, kind, questions)
	}
}

func TestWhatComesNextGrowsWithTheAnswers(t *testing.T) {
	w, id, next := draft(t)
	three := []string{"direction.plan", "support.advice", "exchange.cluster"}
	wantNext(t, next(), NextStart, three...)
	must(t, w.SetAnswer(t.Context(), id, three[1], assessment.AtLevel(3)))
	wantNext(t, next(), NextAnswer, three[0], three[2])
	must(t, w.SetAnswer(t.Context(), id, three[0], assessment.Answer{Kind: assessment.Unknown}))
	must(t, w.SetAnswer(t.Context(), id, three[2], assessment.Answer{Kind: assessment.NotApplicable}))
	wantNext(t, next(), NextFinish)
	must(t, w.SetMarked(t.Context(), id, three[1], true))
	wantNext(t, next(), NextReview, three[1])
	must(t, w.Finalise(t.Context(), id))
	wantNext(t, next(), NextReport)
}

func TestAnExtendedQuickScanGoesOnWithTheQuestionsThatItAdds(t *testing.T) {
	w, id, next := draft(t)
	for _, question := range []string{"direction.plan", "support.advice", "exchange.cluster"} {
		must(t, w.SetAnswer(t.Context(), id, question, assessment.AtLevel(5)))
	}
	must(t, w.Extend(t.Context(), id))
	wantNext(t, next(), NextAnswer, "direction.budget", "direction.review", "support.training", "support.rooms",
		"exchange.visits", "exchange.results")
	overview, err := w.Overview(t.Context(), id)
	must(t, err)
	if len(overview.Parts) != 3 || overview.Questions != 9 {
		t.Fatalf("%d parts of %d questions, want 3 of 9", len(overview.Parts), overview.Questions)
	}
	for _, part := range overview.Parts {
		if part.Answered != 1 || part.Total != 3 || part.Unproven != 1 || part.First == "" {
			t.Errorf("%s: %+v, want 1 of 3 answered and one high level without evidence", part.Dimension, part)
		}
	}
	if overview.Parts[1].First != "support.training" {
		t.Errorf("the first open question is %s, want support.training", overview.Parts[1].First)
	}
}

func TestWhatNobodyAgreedOnIsToBeTalkedAbout(t *testing.T) {
	w, id, next := draft(t)
	apart := map[string]assessment.Answer{"direction.plan": assessment.AtLevel(1), "support.advice": assessment.AtLevel(3), "exchange.cluster": assessment.AtLevel(4)}
	near := map[string]assessment.Answer{"direction.plan": assessment.AtLevel(5), "support.advice": assessment.AtLevel(3), "exchange.cluster": assessment.AtLevel(4)}
	opened, err := w.Open(t.Context(), id)
	must(t, err)
	with := opened.Assessment
	with.Respondents = []assessment.Respondent{
		{Label: "Table 1", Group: "public", Answers: apart}, {Label: "Table 2", Group: "civil", Answers: near},
	}
	talk := NextOf(opened.Pack, with)
	wantNext(t, talk, NextTalk, "direction.plan", "support.advice", "exchange.cluster")
	if !slices.Equal(talk.Apart, []string{"direction.plan"}) {
		t.Errorf("the answers are said to lie apart on %v, want direction.plan", talk.Apart)
	}
	with.Agreed = map[string]assessment.Agreed{"direction.plan": {NoAgreement: true}}
	wantNext(t, NextOf(opened.Pack, with), NextTalk, "support.advice", "exchange.cluster")
	with.Agreed["support.advice"] = assessment.Agreed{Answer: assessment.AtLevel(3)}
	with.Agreed["exchange.cluster"] = assessment.Agreed{Answer: assessment.Answer{Kind: assessment.Unknown}}
	wantNext(t, NextOf(opened.Pack, with), NextFinish)
	wantNext(t, next(), NextStart, "direction.plan", "support.advice", "exchange.cluster")
}

func TestTheOverviewCountsWhatWaitsInADimension(t *testing.T) {
	w, ids := openSevenRegions(t)
	overview, err := w.Overview(t.Context(), ids["Amber Coast"])
	must(t, err)
	if overview.Next.Kind != NextReport {
		t.Errorf("next is %v of a final assessment", overview.Next)
	}
	waiting, discussed := 0, 0
	for _, part := range overview.Parts {
		waiting += part.Waiting
		discussed += part.Discussed
	}
	if waiting != 7 || discussed != 1 {
		t.Errorf("%d questions wait for an agreement and %d were discussed without one, want 7 and 1", waiting, discussed)
	}
	if overview.Changed.When.IsZero() {
		t.Error("it is not known when the assessment was changed last")
	}
}
