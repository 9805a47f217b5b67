package report_test

import (
	"strings"
	"testing"

	"compass/app/report"
	"compass/assessment"
)

// room is an assessment of one question, direction.plan, by respondents of the
// groups with the levels given.
func room(t *testing.T, levels map[string][]int) assessment.Assessment {
	t.Helper()
	one := assessment.Assessment{
		ID: "room", Region: assessment.Region{Name: "Room", Country: "XX"}, Date: "2026-01-02",
		Questionnaire: samplePack(t).Reference(), Scope: assessment.Full, State: assessment.Draft,
		Agreed: map[string]assessment.Agreed{}, Evidence: map[string][]string{}, Targets: map[string]assessment.Target{},
	}
	for _, group := range []string{"public", "business", "civil", "knowledge"} {
		for _, level := range levels[group] {
			one.Respondents = append(one.Respondents, assessment.Respondent{
				Label: group, Group: group, Answers: map[string]assessment.Answer{"direction.plan": assessment.AtLevel(level)},
			})
		}
	}
	return one
}

func TestGroupsOfFewerThanThreeLevelsAreJoined(t *testing.T) {
	one := room(t, map[string][]int{"public": {4, 4, 5}, "business": {1, 1}, "civil": {2}})
	small := text(question(regionReport(t, samplePack(t), one), "Regional plan").Small)
	if !strings.Contains(small, "By group: Public authorities 4; others 1.") {
		t.Errorf("the groups read %q", small)
	}
	if strings.Contains(small, "Business") || strings.Contains(small, "Civil") {
		t.Errorf("a group of fewer than three is shown: %q", small)
	}
}

func TestOthersOfFewerThanThreeLevelsAreNotShown(t *testing.T) {
	one := room(t, map[string][]int{"public": {4, 4, 5}, "knowledge": {3, 3, 3}, "business": {1, 1}})
	small := text(question(regionReport(t, samplePack(t), one), "Regional plan").Small)
	if !strings.Contains(small, "By group: Public authorities 4; Education and research 3.") || strings.Contains(small, "others") {
		t.Errorf("the groups read %q", small)
	}
}

func TestAQuestionSaysWhereItsLevelComesFrom(t *testing.T) {
	answers := map[string][]int{"public": {2, 3, 3}}
	agreed := func(one assessment.Assessment, value assessment.Agreed) assessment.Assessment {
		one.Agreed["direction.plan"] = value
		return one
	}
	for _, test := range []struct {
		name   string
		given  assessment.Assessment
		status string
	}{
		{"agreed", agreed(room(t, answers), assessment.Agreed{Answer: assessment.AtLevel(4)}), "agreed: 4 Integrated"},
		{"provisional", room(t, answers), "provisional: 3 (middle of 3 answers)"},
		{"between two levels", room(t, map[string][]int{"public": {2, 3}}), "provisional: 2.5 (middle of 2 answers)"},
		{"not applicable", agreed(room(t, answers), assessment.Agreed{Answer: assessment.Answer{Kind: assessment.NotApplicable}}), "agreed: not applicable"},
		{"unknown", agreed(room(t, answers), assessment.Agreed{Answer: assessment.Answer{Kind: assessment.Unknown}}), "agreed: don’t know"},
		{"blank", room(t, nil), "not answered"},
		{"not agreed", agreed(room(t, answers), assessment.Agreed{NoAgreement: true}), "discussed, not agreed: 3 (middle of 3 answers)"},
	} {
		if got := question(regionReport(t, samplePack(t), test.given), "Regional plan").Status; got != test.status {
			t.Errorf("%s: %q", test.name, got)
		}
	}
}

func TestWhatPeopleWroteStandsAsItIs(t *testing.T) {
	one := room(t, map[string][]int{"public": {3}})
	one.Agreed["direction.plan"] = assessment.Agreed{Answer: assessment.AtLevel(3), Reason: "As the *council* said: 100 % {{agreed}}"}
	one.Evidence["direction.plan"] = []string{"Minutes <2026>", "Plan, page 4"}
	block := question(regionReport(t, samplePack(t), one), "Regional plan")
	if got := text(block.Body); got != "As the *council* said: 100 % {{agreed}}\n" {
		t.Errorf("the reason reads %q", got)
	}
	if got := text(block.Small); !strings.Contains(got, "Evidence: Minutes <2026>; Plan, page 4 · 1 answer.") {
		t.Errorf("the evidence reads %q", got)
	}
}

func TestAProvisionalLevelNamesTheGroupThatDominates(t *testing.T) {
	one := room(t, map[string][]int{"public": {3, 3, 3}, "civil": {3}})
	small := text(question(regionReport(t, samplePack(t), one), "Regional plan").Small)
	if !strings.Contains(small, "More than half of the voices: Public authorities.") {
		t.Errorf("the small print reads %q", small)
	}
}

func TestGroupsAbsentOrSmallAreNamedWithoutTheirLevel(t *testing.T) {
	one := room(t, map[string][]int{"public": {4, 4, 5}, "business": {1, 1}})
	voices := below(regionReport(t, samplePack(t), one), "Who took part")
	for _, want := range []string{
		"Not in the room: Civil society and social economy; Education and research.",
		"Fewer than three voices, so that no level of theirs is shown alone: Business and support organisations.",
	} {
		if !strings.Contains(voices, want) {
			t.Errorf("who took part lacks %q: %q", want, voices)
		}
	}
}

func TestATargetStandsUnderItsLevel(t *testing.T) {
	one := room(t, map[string][]int{"public": {3}})
	one.Targets["direction.plan"] = assessment.Target{Level: 4, Year: 2029}
	r := regionReport(t, samplePack(t), one)
	if got := question(r, "Regional plan").Chart.Alternative; !strings.Contains(got, "target 4 by 2029") {
		t.Errorf("the squares read %q", got)
	}
	if got := question(r, "Looking back").Chart.Alternative; strings.Contains(got, "target") {
		t.Errorf("a target that nobody set: %q", got)
	}
	var why string
	for _, block := range r.Blocks {
		if advice, ok := block.(report.Advice); ok {
			why = advice.Why
		}
	}
	if !strings.Contains(why, "the target is 4") {
		t.Errorf("the step stands there for %q", why)
	}
}

func TestCampsAtTheEndsOfTheAnswersAreNamedByTheirLevel(t *testing.T) {
	for _, test := range []struct {
		levels map[string][]int
		want   string
	}{
		{map[string][]int{"public": {1, 1, 1}, "civil": {4, 5, 4}}, "6 answers, split into two camps: 3 at level 1, 3 at level 3 or higher."},
		{map[string][]int{"public": {1, 2, 2}, "civil": {4, 4, 4}}, "6 answers, split into two camps: 3 at level 2 or lower, 3 at level 4."},
	} {
		if small := text(question(regionReport(t, samplePack(t), room(t, test.levels)), "Regional plan").Small); !strings.Contains(small, test.want) {
			t.Errorf("the answers read %q, want %q", small, test.want)
		}
	}
}

// TestAnAnswerThatIsNoLevelSpeaksOfNoAgreement has a room that leaves a
// question open although half of it gave a level.
func TestAnAnswerThatIsNoLevelSpeaksOfNoAgreement(t *testing.T) {
	one := room(t, map[string][]int{"public": {2, 2, 3}})
	one.Respondents = append(one.Respondents, assessment.Respondent{Label: "table", Group: "civil", Answers: map[string]assessment.Answer{
		"direction.plan": {Kind: assessment.Unknown},
	}})
	one.Agreed["direction.plan"] = assessment.Agreed{Answer: assessment.Answer{Kind: assessment.NotApplicable}}
	r := regionReport(t, samplePack(t), one)
	small := text(question(r, "Regional plan").Small)
	if small != "4 answers: 3 gave a level (middle 2), don’t know 1, not applicable 0.\n" {
		t.Errorf("the answers read %q", small)
	}
	if dimension := words(under(r, "Direction")); !strings.Contains(dimension, "1 question was set aside as not applicable.") {
		t.Errorf("the dimension says %q", dimension)
	}
}

func TestALevelWithoutEvidenceSaysSo(t *testing.T) {
	pack := samplePack(t)
	for level, want := range map[int]bool{1: false, 2: true} {
		one := room(t, map[string][]int{"public": {level, level, level}})
		small := text(question(regionReport(t, pack, one), "Regional plan").Small)
		if strings.Contains(small, "No evidence is named.") != want {
			t.Errorf("level %d without evidence reads %q", level, small)
		}
	}
}

// TestTheLowestLevelIsNotCalledSecured: it is where every region begins.
func TestTheLowestLevelIsNotCalledSecured(t *testing.T) {
	one := named(t, "Amber Coast")
	one.Agreed["support.advice"] = assessment.Agreed{Answer: assessment.AtLevel(1)}
	r := regionReport(t, samplePack(t), one)
	all := said(r)
	if strings.Contains(all, "Level 1 is secured") || !strings.Contains(below(r, "Profile"), "Level 2 is not secured yet.") {
		t.Errorf("the profile says %q", words(under(r, "Profile")))
	}
}
