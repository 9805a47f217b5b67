package report

import (
	"slices"

	"compass/assessment/comparison"
	"compass/assessment/exact"
)

const (
	mostInSummary = 15 // regions whose strength and need the summary lists
	mostVisits    = 5  // visits that it names
)

// summary is what the comparison says on one page, without an overall average.
func (c comparisonReport) summary() []Block {
	blocks := []Block{
		PageBreak{},
		Heading{Level: 1, Kicker: c.say("report.summary"), Short: c.say("report.summary"), Text: c.words.Count("report.compare-headline", len(c.Entries))},
		Text{Style: Lead, Runs: Plain(c.lead())},
	}
	if len(c.Entries) <= mostInSummary {
		blocks = append(blocks, c.strengthsTable())
	} else {
		blocks = append(blocks, body(c.say("report.compare-many", "section", c.say("report.compare-regions"))))
	}
	if visits := c.firstVisits(); len(visits) > 0 {
		blocks = append(blocks, Heading{Level: 2, Text: c.say("report.compare-visits")}, bullets(visits))
	}
	return append(blocks, small(join(levelRange(c.say, c.pack, c.Pack.Scale), c.say("report.compare-no-average", "section", c.say("report.method")))))
}

// lead names the dimensions in which the regions stand highest, lowest and
// furthest apart.
func (c comparisonReport) lead() string {
	var highest, lowest, widest *comparison.DimensionSummary
	for i := range c.Dimensions {
		dimension := &c.Dimensions[i]
		if dimension.Median == nil {
			continue
		}
		if highest == nil || exact.Above(*dimension.Median, *highest.Median) {
			highest = dimension
		}
		if lowest == nil || exact.Above(*lowest.Median, *dimension.Median) {
			lowest = dimension
		}
		if widest == nil || exact.Above(*dimension.Distance, *widest.Distance) {
			widest = dimension
		}
	}
	if highest == nil {
		return c.say("report.compare-no-scores")
	}
	apart := c.say("report.compare-widest", "dimension", c.title(widest.ID),
		"lowest", c.words.Score(*widest.Best-*widest.Distance), "best", c.words.Score(*widest.Best))
	if exact.Equal(*highest.Median, *lowest.Median) {
		return apart
	}
	return join(c.say("report.compare-lead", "highest", c.withMedian(*highest.Median), "highestScore", c.words.Score(*highest.Median),
		"lowest", c.withMedian(*lowest.Median), "lowestScore", c.words.Score(*lowest.Median), "top", c.Pack.Scale.Highest), apart)
}

// withMedian names the dimensions that have a median.
func (c comparisonReport) withMedian(median float64) string {
	var titles []string
	for _, dimension := range c.Dimensions {
		if dimension.Median != nil && exact.Equal(*dimension.Median, median) {
			titles = append(titles, c.words.Title(c.title(dimension.ID)))
		}
	}
	return c.someOf(titles)
}

// strengthsTable has each region's highest and lowest dimension.
func (c comparisonReport) strengthsTable() Table {
	return c.strengthsAndNeeds(c.say("report.column-strength"), c.say("report.column-need"), c.first)
}

// first names the first of some dimensions with the entry's score.
func (c comparisonReport) first(entry comparison.Compared, dimensions []string) string {
	if len(dimensions) == 0 {
		return c.say("chart.missing")
	}
	return c.scored(entry, dimensions[0])
}

// scored names a dimension with an entry's score in it.
func (c comparisonReport) scored(entry comparison.Compared, id string) string {
	dimension, _ := entry.Result.Dimension(id)
	return c.say("report.named-score", "dimension", c.title(id), "score", ScoreText(c.words, dimension))
}

// firstVisits are the visits with the widest differences.
func (c comparisonReport) firstVisits() []string {
	partners := slices.Clone(c.Partners)
	slices.SortStableFunc(partners, func(a, b comparison.Partner) int { return exact.Compare(b.Difference, a.Difference) })
	var visits []string
	for _, partner := range partners[:min(len(partners), mostVisits)] {
		visits = append(visits, c.say("report.visit", "learner", c.names[partner.Learner],
			"host", c.names[partner.Host], "dimension", c.title(partner.Dimension)))
	}
	return visits
}
