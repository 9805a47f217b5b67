package comparison_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
)

func pack() *questionnaire.Pack {
	pack := &questionnaire.Pack{
		ID: "small", Version: "1.1.0", Scale: questionnaire.Scale{Lowest: 0, Highest: 3},
		Groups: []string{"public", "business", "civil"}, Themes: []string{"climate"},
	}
	for _, id := range []string{"plans", "money"} {
		pack.Dimensions = append(pack.Dimensions, questionnaire.Dimension{ID: id, Weight: 1, Questions: []questionnaire.Question{
			{ID: id + ".core", Core: true, Weight: 1, Themes: []string{"climate"}},
			{ID: id + ".more", Weight: 1},
		}})
	}
	return pack
}

// region is a final assessment with every question of a dimension agreed.
func region(name string, plans, money int) assessment.Assessment {
	agreed := map[string]assessment.Agreed{}
	for id, level := range map[string]int{"plans.core": plans, "plans.more": plans, "money.core": money, "money.more": money} {
		agreed[id] = assessment.Agreed{Answer: assessment.AtLevel(level)}
	}
	return assessment.Assessment{
		ID: "id of " + name, Region: assessment.Region{Name: name, Country: "XX"}, Date: "2026-03-10",
		Questionnaire: assessment.Reference{ID: "small", Version: "1.0.0"},
		Scope:         assessment.Full, State: assessment.Final, Agreed: agreed,
		Evidence: map[string][]string{},
	}
}

func compare(t *testing.T, core bool, regions ...assessment.Assessment) comparison.Comparison {
	t.Helper()
	compared, err := comparison.Compare(context.Background(), pack(), regions, core)
	if err != nil {
		t.Fatal(err)
	}
	return compared
}

func TestRegionsStandByCodePointsThenDate(t *testing.T) {
	later := region("Lakeland", 1, 1)
	later.ID, later.Date = "later", "2026-09-01"
	var order []string
	for _, entry := range compare(t, false, later, region("Öland", 1, 1), region("Zealand", 1, 1), region("Lakeland", 1, 1)).Entries {
		order = append(order, entry.Assessment.Region.Name+" "+string(entry.Assessment.Date))
	}
	want := []string{"Lakeland 2026-03-10", "Lakeland 2026-09-01", "Zealand 2026-03-10", "Öland 2026-03-10"}
	if !slices.Equal(order, want) {
		t.Errorf("got %v, want %v", order, want)
	}
}

func TestADimensionHasMedianBestAndDistance(t *testing.T) {
	compared := compare(t, false, region("A", 3, 0), region("B", 1, 1), region("C", 3, 0))
	plans := compared.Dimensions[0]
	if *plans.Median != 3 || *plans.Best != 3 || *plans.Distance != 2 || !slices.Equal(plans.BestIn, []string{"id of A", "id of C"}) {
		t.Errorf("plans: median %v, best %v in %v, distance %v", *plans.Median, *plans.Best, plans.BestIn, *plans.Distance)
	}
	if climate := compared.Themes[0]; *climate.Median != 1.5 || *climate.Scores[1] != 1 {
		t.Errorf("climate: median %v, of B %v", *climate.Median, *climate.Scores[1])
	}
	if core := compare(t, true, region("A", 3, 0), region("B", 1, 1)); core.Themes != nil {
		t.Error("core questions have no themes")
	}
}

func TestBesideEachRegionStandsHowItsAssessmentWasMade(t *testing.T) {
	one := region("A", 1, 1)
	delete(one.Agreed, "money.more")
	one.Evidence["plans.core"] = []string{"a strategy", "minutes"}
	for i, group := range []string{"civil", "public", "civil", "business", "public"} {
		one.Respondents = append(one.Respondents, assessment.Respondent{
			Label: fmt.Sprint("P", i), Group: group,
			Answers: map[string]assessment.Answer{"money.more": {Kind: assessment.Unknown}},
		})
	}
	one.Respondents = append(one.Respondents, assessment.Respondent{Label: "silent", Group: "public"})
	made := compare(t, false, one).Entries[0].Made
	if made.Voices != 5 || !slices.Equal(made.Groups, []string{"public", "business", "civil"}) || made.FewVoices || made.FewGroups {
		t.Errorf("%+v", made)
	}
	if made.AgreedShare != 0.75 || made.EvidenceShare != 0.25 {
		t.Errorf("agreed %v, evidence %v; want 0.75 and 0.25", made.AgreedShare, made.EvidenceShare)
	}
	made = compare(t, true, one).Entries[0].Made
	if made.Voices != 0 || !made.FewVoices || !made.FewGroups || made.AgreedShare != 1 {
		t.Errorf("on core questions nobody answered alone: %+v", made)
	}
}

func TestAssessmentsMoreThanTwentyFourMonthsOlderThanTheNewestAreMarked(t *testing.T) {
	for date, wanted := range map[assessment.Date][2]bool{
		"2024-03-10": {false, false}, "2024-03-09": {false, true}, "2028-03-11": {true, false},
	} {
		other := region("B", 1, 1)
		other.Date = date
		for i, entry := range compare(t, false, region("A", 1, 1), other).Entries {
			if want := wanted[i]; entry.Made.Old != want {
				t.Errorf("2026-03-10 and %s: %s is marked %t, want %t", date, entry.Assessment.Region.Name, entry.Made.Old, want)
			}
		}
	}
}

func TestHostsWithProvisionalValuesOrWithoutEvidenceAreMarked(t *testing.T) {
	host := region("Host", 3, 3)
	host.Evidence["plans.more"] = []string{"a strategy"}
	delete(host.Agreed, "plans.core")
	host.Respondents = []assessment.Respondent{
		{Label: "P1", Group: "public", Answers: map[string]assessment.Answer{"plans.core": assessment.AtLevel(3)}},
	}
	partners := compare(t, false, host, region("Learner", 0, 0)).Partners
	want := []comparison.Partner{
		{Learner: 1, Host: 0, Dimension: "plans", Difference: 3, Provisional: true},
		{Learner: 1, Host: 0, Dimension: "money", Difference: 3, NoEvidence: true},
	}
	if !slices.Equal(partners, want) {
		t.Errorf("got %+v, want %+v", partners, want)
	}
}

func TestPartnersAreSoughtForSixtyRegionsAndNotForMore(t *testing.T) {
	var regions []assessment.Assessment
	for i := range comparison.MostForPartners {
		regions = append(regions, region(fmt.Sprintf("%02d", i), i%4, (i+2)%4))
	}
	sixty := compare(t, false, regions...)
	if sixty.PartnersLeftOut || len(sixty.Partners) == 0 {
		t.Errorf("sixty regions: left out %t, %d partners", sixty.PartnersLeftOut, len(sixty.Partners))
	}
	more := compare(t, false, append(regions, region("one more", 0, 0))...)
	if !more.PartnersLeftOut || more.Partners != nil {
		t.Errorf("sixty-one regions: left out %t, %d partners", more.PartnersLeftOut, len(more.Partners))
	}
}

func TestADimensionWithoutAScoreHasNoWordForADifference(t *testing.T) {
	empty := region("B", 1, 1)
	delete(empty.Agreed, "plans.core")
	entries := compare(t, false, region("A", 1, 1), empty).Entries
	if got := comparison.DifferenceOf(entries[0].Result.Dimensions[0], entries[1].Result.Dimensions[0], false); got != "" {
		t.Errorf("got %q", got)
	}
	if entries[1].Rank != nil || entries[0].Rank == nil {
		t.Errorf("ranks %v and %v, want one for A only", entries[0].Rank, entries[1].Rank)
	}
}

func TestOnOneDateTheNewerVersionThenTheFullAssessmentStands(t *testing.T) {
	old, quick, full := region("A", 1, 1), region("A", 1, 1), region("A", 1, 1)
	old.Questionnaire.Version, old.ID = "1.9.0", "old"
	quick.Questionnaire.Version, quick.ID, quick.Scope = "1.10.0", "quick", assessment.Quick
	full.Questionnaire.Version, full.ID = "1.10.0", "full"
	elsewhere := region("A", 1, 1)
	elsewhere.ID, elsewhere.Region.Country = "elsewhere", "XY"
	chosen := comparison.Choose([]assessment.Assessment{quick, full, old, elsewhere}, true)
	if len(chosen) != 2 || chosen[0].ID != "full" || chosen[1].ID != "elsewhere" {
		t.Errorf("got %+v", chosen)
	}
}
