package main

import (
	"fmt"

	"compass/app/workspace"
	"compass/assessment/comparison"
)

// compareCommand sets regions beside each other.
type compareCommand struct {
	Region        []string `sep:"none" placeholder:"R" help:"Only this region, by code or name; repeat it for each."`
	Questionnaire string   `placeholder:"ID" help:"The questionnaire, for example resist or resist@1.0.0."`
	Core          bool     `help:"Compare everyone on the core questions."`
}

// compared is a comparison for other programs.
type compared struct {
	Questionnaire string            `json:"questionnaire"`
	Scope         string            `json:"scope"`
	Regions       []comparedRegion  `json:"regions"`
	Median        comparedMedian    `json:"median"`
	Partners      []comparedPartner `json:"partners"`
}

type comparedRegion struct {
	ID         string              `json:"id"`
	Region     string              `json:"region"`
	Date       string              `json:"date"`
	Overall    *float64            `json:"overall"`
	RankLow    *int                `json:"rankLow"`
	RankHigh   *int                `json:"rankHigh"`
	Dimensions map[string]*float64 `json:"dimensions"`
}

type comparedMedian struct {
	Overall    *float64            `json:"overall"`
	Dimensions map[string]*float64 `json:"dimensions"`
}

type comparedPartner struct {
	Learner    string  `json:"learner"`
	Host       string  `json:"host"`
	LearnerID  string  `json:"learnerId"`
	HostID     string  `json:"hostId"`
	Dimension  string  `json:"dimension"`
	Difference float64 `json:"difference"`
}

// Run prints the comparison of final assessments.
func (c *compareCommand) Run(s *session) error {
	return s.withWorkspace(func(w *workspace.Workspace) error {
		selection := workspace.Selection{Regions: c.Region, Questionnaire: c.Questionnaire, Core: c.Core}
		result, err := w.Compare(s.ctx, selection)
		if err != nil {
			return err
		}
		if s.line.JSON {
			return s.printJSON(comparedOf(result))
		}
		s.sayComparison(*workspace.InOrder(s.words, &result))
		return nil
	})
}

// sayComparison prints a comparison for a person.
func (s *session) sayComparison(result comparison.Comparison) {
	words, pack := s.words, result.Pack.Words(s.line.Lang)
	for _, entry := range result.Entries {
		line := words.Say("cli.compared", "region", entry.Assessment.Region.Name, "date", entry.Assessment.Date,
			"overall", words.ScoreOr(entry.Result.Overall.Score, words.Say("score.not-enough")))
		fmt.Fprintln(s.stdout, line+s.rankOf(entry))
	}
	for _, partner := range result.Partners {
		fmt.Fprintln(s.stdout, words.Say("cli.partner",
			"learner", result.Entries[partner.Learner].Assessment.Region.Name,
			"host", result.Entries[partner.Host].Assessment.Region.Name,
			"dimension", pack.Dimensions[partner.Dimension].Title,
			"difference", words.Score(partner.Difference)))
	}
}

// rankOf says between which ranks a region lies; it is empty without one.
func (s *session) rankOf(entry comparison.Compared) string {
	switch rank := entry.Rank; {
	case rank == nil:
		return ""
	case rank.Low == rank.High:
		return " " + s.words.Say("cli.rank-one", "rank", rank.Low)
	default:
		return " " + s.words.Say("cli.rank", "low", rank.Low, "high", rank.High)
	}
}

func comparedOf(result comparison.Comparison) compared {
	scope := "full"
	if result.Core {
		scope = "core"
	}
	c := compared{
		Questionnaire: result.Pack.Reference().String(), Scope: scope,
		Regions:  make([]comparedRegion, 0, len(result.Entries)),
		Median:   comparedMedian{Overall: result.Median, Dimensions: map[string]*float64{}},
		Partners: make([]comparedPartner, 0, len(result.Partners)),
	}
	for _, entry := range result.Entries {
		c.Regions = append(c.Regions, comparedRegionOf(entry))
	}
	for _, dimension := range result.Dimensions {
		c.Median.Dimensions[dimension.ID] = dimension.Median
	}
	for _, partner := range result.Partners {
		learner, host := result.Entries[partner.Learner].Assessment, result.Entries[partner.Host].Assessment
		c.Partners = append(c.Partners, comparedPartner{
			Learner: learner.Region.Name, Host: host.Region.Name, LearnerID: learner.ID, HostID: host.ID,
			Dimension: partner.Dimension, Difference: partner.Difference,
		})
	}
	return c
}

func comparedRegionOf(entry comparison.Compared) comparedRegion {
	region := comparedRegion{
		ID: entry.Assessment.ID, Region: entry.Assessment.Region.Name, Date: string(entry.Assessment.Date),
		Overall: entry.Result.Overall.Score, Dimensions: map[string]*float64{},
	}
	if entry.Rank != nil {
		region.RankLow, region.RankHigh = &entry.Rank.Low, &entry.Rank.High
	}
	for _, dimension := range entry.Result.Dimensions {
		region.Dimensions[dimension.ID] = dimension.Score
	}
	return region
}
