package report

import (
	"compass/app/chart"
	"compass/app/i18n"
)

// barLegend names the marks on the bars of dimensions; since may be nil.
func barLegend(words *i18n.Words, since *Since) chart.BarLegend {
	legend := chart.BarLegend{Target: words.Say("chart.mark-target"), Bounds: words.Say("chart.mark-bounds")}
	if since != nil {
		legend.Before = words.Date(since.Then)
	}
	return legend
}
