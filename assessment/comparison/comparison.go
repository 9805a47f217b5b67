// Package comparison sets the final assessments of regions beside each other:
// medians, differences in words, rank intervals and learning partners.
//
// It compares for learning: a rank is an interval, a difference is a word, and
// a partner is a suggestion. Sources and worked examples: docs/method.md,
// "Comparison".
package comparison

import (
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// An Entry is one region's assessment with its result, counted over the
// questions that the comparison uses.
type Entry struct {
	Assessment assessment.Assessment
	Result     scoring.Result
}

// A Comparison holds the entries sorted by the region's name (code points),
// then date, and what is counted of them together.
type Comparison struct {
	Pack       *questionnaire.Pack
	Core       bool // everyone on the core questions
	Entries    []Compared
	Dimensions []DimensionSummary // in scope, pack order
	Themes     []ThemeSummary     // pack order; none on core questions
	Median     *float64           // of the overalls; nil without one
	Partners   []Partner          // by learner, then pack order
	// PartnersLeftOut is true where more than MostForPartners regions were
	// chosen and no partners were sought.
	PartnersLeftOut bool
}

// MostForPartners is the greatest number of regions for which learning
// partners are sought.
const MostForPartners = 60

// Compared is one region's part of a comparison.
type Compared struct {
	Entry
	Rank      *RankInterval // nil without an overall score
	Made      Made
	Strengths []string // the two highest dimensions
	Needs     []string // the two lowest dimensions, lowest first
}

// RankInterval is the range in which a region's rank would lie, 1 the best.
type RankInterval struct {
	Low, High int // 5th and 95th percentile of the drawn ranks; Low ≤ High
}

// Made says how an assessment came about, shown beside its region always.
type Made struct {
	Voices        int
	Groups        []string // ids, pack order
	AgreedShare   float64  // of the questions in scope, agreed answers; 0 to 1
	EvidenceShare float64  // of the questions in scope, with evidence; 0 to 1
	Old           bool     // more than 24 months older than the newest one
	FewVoices     bool     // fewer than five
	FewGroups     bool     // fewer than three
}

// DimensionSummary is one dimension over all entries.
type DimensionSummary struct {
	ID       string
	Median   *float64 // nil where no region has a score
	Best     *float64
	BestIn   []string // ids of the assessments with the best score
	Distance *float64 // best − lowest score
}

// ThemeSummary is one theme over all entries.
type ThemeSummary struct {
	ID     string
	Median *float64
	Scores []*float64 // in the order of the entries
}

// A Partner is one suggested visit: the learner may learn the dimension from
// the host.
type Partner struct {
	Learner, Host int // indexes of the entries
	Dimension     string
	Difference    float64 // host − learner, in levels, without importance
	Provisional   bool    // a value of the host's dimension is provisional
	NoEvidence    bool    // no question of the host's dimension has evidence
}

// Difference is the word for how far two scores lie apart.
type Difference string

// The words for a difference, in the order in which they are tried.
const (
	Similar Difference = "similar"
	Clear   Difference = "clear"
	Some    Difference = "some"
)
