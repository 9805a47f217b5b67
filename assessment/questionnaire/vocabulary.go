package questionnaire

import "regexp"

// A key of a map in a pack's files.
type key struct {
	name     string
	required bool
}

// The keys that each map of structure.yaml may have.
var (
	packKeys = []key{
		{"id", true}, {"version", true}, {"source_language", true}, {"scale", true},
		{"themes", false}, {"groups", true}, {"dimensions", true},
	}
	scaleKeys     = []key{{"lowest", true}, {"highest", true}}
	dimensionKeys = []key{{"id", true}, {"weight", false}, {"questions", true}}
	questionKeys  = []key{
		{"id", true}, {"core", false}, {"weight", false},
		{"themes", false}, {"thread", false}, {"steps", false},
	}
	stepKeys = []key{
		{"to", true}, {"effort", true}, {"horizon", true},
		{"power", true}, {"actors", true}, {"instrument", true},
	}
)

// The keys that each map of a file of words may have.
var (
	wordsKeys = []key{
		{"language", true}, {"title", true}, {"summary", false}, {"levels", true},
		{"terms", false}, {"themes", false}, {"groups", true}, {"dimensions", true},
	}
	levelWordsKeys     = []key{{"name", true}, {"meaning", true}}
	termWordsKeys      = []key{{"name", true}, {"meaning", true}, {"source", false}}
	dimensionWordsKeys = []key{{"title", true}, {"summary", false}, {"questions", true}}
	questionWordsKeys  = []key{
		{"title", true}, {"question", true}, {"why", true},
		{"evidence", true}, {"levels", true}, {"steps", false},
	}
	stepWordsKeys = []key{{"title", true}, {"actions", true}, {"done", true}}
)

// The vocabulary: the words that a pack chooses from, beside "none" for the
// thread of a question. Their names for readers live in the catalogues; nobody
// changes these lists at run time.
var (
	Threads     = []string{"coverage", "regularity", "money", "cooperation", "use"}
	Horizons    = []string{"short", "medium", "long"}
	Powers      = []string{"region", "municipality", "state"}
	Actors      = []string{"region", "municipality", "support", "cluster", "education", "funder", "social-economy"}
	Instruments = []string{"cluster", "mission", "capacity", "impact", "strategy", noWord}
)

// efforts are the words for a step's effort, see [Step].
var efforts = []string{"1", "2", "3"}

// noWord stands where nothing is said: a question without a thread, a step
// without an instrument.
const noWord = "none"

// Limits of texts, in characters. A name (of a level, a term, a language) has
// the limit of a title.
const (
	maxTitle      = 80
	maxQuestion   = 200
	maxWhy        = 400
	maxEvidence   = 160
	maxDescriptor = 400
	maxAction     = 240
	maxDone       = 240
	maxSummary    = 600
	maxTerm       = 400
	maxID         = 80
)

// Other limits.
const (
	maxListItems  = 6    // pieces of evidence of a question, actions of a step
	maxWeight     = 1000 // far above any use; keeps sums of weights finite
	fewestLevels  = 3
	mostLevels    = 7
	highestLowest = 1 // the lowest level is 0 or 1
)

// The forms of ids, languages (BCP 47, as far as packs need it) and versions
// (semver.org, 2.0.0).
var (
	idForm       = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	languageForm = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)
	versionForm  = regexp.MustCompile(`^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)` +
		`(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?` +
		`(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$`)
)
