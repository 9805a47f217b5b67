// Package consensus measures how far the respondents' levels for one question
// lie apart, and whether that is agreement.
//
// Agreement follows the panel sizes of the RAND/UCLA Appropriateness Method,
// as used for regions' maturity by the SCIROCCO Delphi study (doi
// 10.5334/ijic.7747); docs/method.md, "Spread" and "Agreement".
package consensus

// Spread describes the respondents' levels for one question, whatever its
// value. Numbers that need a level are nil without one.
type Spread struct {
	Agreement     Agreement
	Levels        int      // how many respondents gave a level
	Answers       int      // how many answered at all: a level, not applicable, don't know
	NotApplicable int      // of these
	Unknown       int      // of these
	Median        *float64 // of all levels
	Lowest        *int
	Highest       *int
	LowerQuartile *float64 // by nearest rank
	UpperQuartile *float64
	Outside       int     // levels more than one level from the median
	TwoCamps      bool    // a third at or below a level, a third two or more above it
	Camps         Camps   // of these, the lowest pair; zero without two camps
	Groups        []Group // every group with a level, pack order
	DiscussFirst  bool
}

// Camps are two parts of the respondents that lie two levels or more apart.
type Camps struct {
	UpTo, Below int // so many at this level or lower
	From, Above int // so many at this level or higher
}

// Group is one stakeholder group's part of a spread.
type Group struct {
	ID     string
	Median float64
	Count  int         // levels given
	Levels map[int]int // respondents at each level
}

// Agreement is the word for a spread.
type Agreement string

// The words for a spread.
const (
	Agrees Agreement = "agreement"
	Split  Agreement = "split"
	Single Agreement = "single" // one level
	None   Agreement = "none"   // no level
)
