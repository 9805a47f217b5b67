package pdf

import (
	"fmt"
	"testing"

	"compass/app/chart"
	"compass/app/report"
)

// demo is a report with every kind of block, for an invented region.
func demo(t testing.TB) report.Report {
	t.Helper()
	measure := ownMeasure(t)
	blocks := []report.Block{
		report.Cover{
			Kicker: "Region report",
			Facts: []report.Fact{
				{Label: "Date", Text: "23 November 2026"},
				{Label: "Took part", Text: "12 people from all four stakeholder groups: public authorities, business, civil society, education and research"},
				{Label: "Questionnaire", Text: "RESIST maturity questionnaire 1.0, full"},
				{Label: "Language", Text: "English"},
			},
			Foot: "Made with RESIST Compass. The project was co-funded by the Interreg Baltic Sea Region programme.",
		},
		report.Contents{Title: "Contents", Depth: 2},
		report.PageBreak{},
	}
	blocks = append(blocks, demoSummary(measure)...)
	blocks = append(blocks, demoProfile(measure)...)
	blocks = append(blocks, demoDimension(measure)...)
	blocks = append(blocks, demoLongTable()...)
	return report.Report{
		Title: "Amber Coast", Subtitle: "Maturity for social innovation", Language: "en",
		Date: "2026-11-23", Example: "Invented example", Blocks: blocks,
		Footer: "Amber Coast · maturity for social innovation · 23 November 2026 · invented example",
	}
}

// ownMeasure measures in the report's own type.
func ownMeasure(t testing.TB) chart.Measure {
	t.Helper()
	fonts, err := loadFonts()
	if err != nil {
		t.Fatal(err)
	}
	measure, err := chart.NewMeasure(fonts[regular].file, fonts[semiBold].file)
	if err != nil {
		t.Fatal(err)
	}
	return measure
}

var (
	demoNames  = []string{"Strategy", "Governance", "Culture", "Framework", "Qualification", "Support actors", "Finance", "Markets", "Networks", "Impact"}
	demoScores = []float64{3.4, 2.8, 3.1, 2.2, 3.0, 1.9, 2.5, 2.1, 3.6, 1.8}
	demoBefore = []float64{2.9, 2.8, 2.6, 2.5, 3.2, 2.4, 2.3, 2.6, 2.8, 2.2}
)

func number(n float64) *float64 { return &n }
func level(n int) *int          { return &n }
func tinted(score float64) report.Cell {
	step, of := chart.TintStep(score, 1, 5)
	return report.Cell{Runs: report.Plain(fmt.Sprintf("%.1f", score)), Tint: &report.Tint{Step: step, Of: of}}
}

func demoRadar(measure chart.Measure, missing int) chart.Chart {
	radar := chart.Radar{
		Lowest: 1, Highest: 5, Missing: "no score", Name: "Amber Coast 2026", Reference: "2024",
		Alternative: "Radar of ten dimensions.", Head: []string{"Dimension", "2026", "2024"},
	}
	for i, name := range demoNames {
		axis := chart.Axis{Label: name, Score: number(demoScores[i]), Reference: number(demoBefore[i]), ScoreText: fmt.Sprint(demoScores[i])}
		if i == missing {
			axis.Score = nil
		}
		radar.Axes = append(radar.Axes, axis)
	}
	return radar.Chart(290, measure)
}

func demoSummary(measure chart.Measure) []report.Block {
	step := func(n, what, who, by, levels string) report.Row {
		row := report.Row{}
		for _, text := range []string{n, what, who, by, levels} {
			row.Cells = append(row.Cells, report.Cell{Runs: report.Plain(text)})
		}
		return row
	}
	return []report.Block{
		report.Heading{Level: 1, Kicker: "Summary", Text: "A strong network that its supporters cannot yet carry"},
		report.Text{Style: report.Lead, Runs: report.Plain("Amber Coast has reached level 2 in seven of ten dimensions and level 3 in four. Twelve people from all four stakeholder groups took part; they agreed at once on 31 of 40 questions.")},
		report.SideBySide{Chart: demoRadar(measure, -1), Right: []report.Block{
			report.Badge{Mark: "1", Tint: report.Tint{Step: 0, Of: 5}, Runs: report.Runs{{Text: "Level 1 is secured.", Bold: true}, {Text: "\nSupport actors and impact hold level 2 back."}}},
			report.Heading{Level: 3, Text: "Strengths"},
			report.Text{Runs: report.Plain("Networks, partners and clusters 3.6\nStrategy and smart specialisation 3.4\nAwareness and culture 3.1")},
			report.Heading{Level: 3, Text: "Needs"},
			report.Text{Runs: report.Plain("Impact and learning 1.8\nCapacity of support actors 1.9\nAccess to markets 2.1")},
		}},
		report.Heading{Level: 2, Text: "The five first steps"},
		report.Table{
			Columns: []report.Column{{Share: 4}, {Head: "What", Share: 50, RowHeader: true}, {Head: "Who", Share: 23}, {Head: "By", Share: 14}, {Head: "Level", Share: 9, Align: report.Right}},
			Rows: []report.Row{
				step("1", "Name one adviser for social innovators in each support organisation", "Regional agency", "6 months", "1 → 2"),
				step("2", "Publish a map of actors and needs", "Regional council", "6 months", "1 → 2"),
				step("3", "Use reserved contracts in three tenders", "Municipalities", "18 months", "2 → 3"),
				step("4", "Agree on five shared impact indicators", "Cluster, funders", "18 months", "2 → 3"),
				step("5", "Train the advisers with the capacity programme", "Support organisations", "18 months", "2 → 3"),
			},
		},
		report.Text{Style: report.Small, Runs: report.Plain("Solid line: 2026. Dashed line: 2024. Levels run from 1 Starting to 5 Self-renewing. A self-assessment records how the room sees its region; see “Method and limits”.")},
		report.PageBreak{},
	}
}

func demoProfile(measure chart.Measure) []report.Block {
	bars := chart.DimensionBars{Lowest: 1, Highest: 5, Alternative: "Ten bars."}
	for i, name := range demoNames {
		bar := chart.Bar{Label: name, Score: number(demoScores[i]), ScoreText: fmt.Sprintf("%.1f", demoScores[i]), Target: number(demoScores[i] + 1)}
		if i%3 == 2 {
			bar.Low, bar.High, bar.Note = number(demoScores[i]-0.4), number(demoScores[i]+0.6), "3 of 4 · 1.8–2.8"
		}
		bars.Bars = append(bars.Bars, bar)
	}
	stairs := chart.Staircase{Alternative: "Four steps."}
	for i, reached := range []int{10, 7, 4, 0} {
		stairs.Steps = append(stairs.Steps, chart.Step{Level: i + 2, Reached: reached, Of: 10, Count: fmt.Sprintf("%d of 10", reached), Name: []string{"Emerging", "Established", "Connected", "Self-renewing"}[i], Secured: reached == 10})
	}
	return []report.Block{
		report.Heading{Level: 1, Text: "Profile"},
		report.Text{Style: report.Lead, Runs: report.Plain("Each bar is the mean of what the room agreed.")},
		report.ChartBlock{Chart: bars.Chart(columnWidth, measure), Caption: "Bar: score from 1 to 5 · diamond: target · thin line: bounds if open answers were known."},
		report.Heading{Level: 2, Text: "The staircase"},
		report.ChartBlock{Chart: stairs.Chart(columnWidth, measure), Caption: "A level is reached in a dimension when its score is at least that level."},
		report.Heading{Level: 2, Text: "With a dimension that has no score"},
		report.SideBySide{Chart: demoRadar(measure, 5), Right: []report.Block{
			report.Note{Title: "How to read this", Body: []report.Runs{report.Plain("Further out is further on. Up to half a level counts as similar.")}},
			report.List{Items: []report.Runs{report.Plain("one thing"), report.Plain("another thing that is longer than one line can be")}},
		}},
		report.Heading{Level: 2, Text: "Lists"},
		report.List{Items: []report.Runs{report.Plain("Read each question aloud."), {{Text: "Vote "}, {Text: "alone", Bold: true}, {Text: ", then "}, {Text: "talk"}, {Text: "."}}}},
		report.PageBreak{},
	}
}

func demoQuestion(measure chart.Measure, title, status string, core bool, reached float64, target int, body, small string) report.QuestionBlock {
	squares := chart.LevelSquares{Lowest: 1, Highest: 5, Reached: number(reached), Target: level(target), TargetText: fmt.Sprintf("target %d", target), Alternative: status}
	return report.QuestionBlock{
		Level: 3, Title: title, Core: core, Status: status, Chart: squares.Chart(168, measure),
		Body: []report.Runs{report.Plain(body)}, Small: []report.Runs{report.Plain(small)},
	}
}

func demoDimension(measure chart.Measure) []report.Block {
	return []report.Block{
		report.Heading{Level: 1, Kicker: "Dimension 7 of 10", Text: "Access to finance"},
		report.Text{Style: report.Lead, Runs: report.Runs{{Text: "Score "}, {Text: "2.5", Bold: true}, {Text: " of 5, from three agreed answers and one provisional. Early-stage grants have become reliable; repayable finance is missing."}}},
		report.Heading{Level: 2, Text: "Questions"},
		demoQuestion(measure, "Early-stage grants", "agreed: 3 Established", true, 3, 4, "The yearly call of the Fund for Ideas has had its own budget line since 2025.", "Evidence: budget 2026, line 853-12. Minority note (civil society): decisions still take six months."),
		demoQuestion(measure, "Repayable and patient finance", "agreed: 1 Starting", false, 1, 2, "No guarantee or loan product in the region accepts social enterprises.", "12 answers, agreement."),
		demoQuestion(measure, "Private and philanthropic funds", "agreed: 3 Established", false, 3, 3, "Two foundations and a crowdfunding platform work with the region on matched funding.", "9 answers, agreement."),
		demoQuestion(measure, "EU and national funds", "provisional: 3.5 (middle of 12 answers)", false, 3.5, 5, "ESF+ and Interreg are used; advice on readiness is bought in.", "Split: business 2, public authorities 4."),
		report.Heading{Level: 2, Text: "What to do"},
		report.References{Items: []report.Reference{{Mark: "7", Runs: report.Plain("Keep the yearly call"), Anchor: "call"}}},
		report.Advice{
			Title: "Open one repayable product to social enterprises", Meta: "repayable finance 1 → 2 · next step · effort 2 of 3",
			Body: []report.Runs{report.Plain("The regional fund names social enterprises as eligible and reserves a first tranche; the development bank trains two officers. Done when the first loan is signed.")},
			Why:  "It stands here because repayable finance is at the lowest level, finance is below the region’s average, and the effort is moderate.",
		},
		report.Advice{
			Anchor: "call", Actions: []report.Runs{report.Plain("The fund fixes a date."), report.Plain("The council names a sum.")},
			Title: "Keep the yearly call", Meta: "early-stage grants 3 → 4 · effort 1 of 3",
			Body: []report.Runs{report.Plain("Decide within three months and publish the reasons.")},
			Why:  "It stands here because the region holds level 3 and wants level 4.",
		},
		report.PageBreak{},
	}
}

func demoLongTable() []report.Block {
	heat := report.Table{Grid: true, Columns: []report.Column{{Head: "", Share: 24, RowHeader: true}}}
	for _, name := range demoNames {
		heat.Columns = append(heat.Columns, report.Column{Head: name, Share: 9, Align: report.Centre})
	}
	for row, name := range []string{"Amber Coast", "Lakeland", "Northern Bay", "River Delta", "Pine Hills", "Salt Islands", "Granite Shore"} {
		cells := []report.Cell{{Runs: report.Runs{{Text: name, Bold: row == 0}}}}
		for i := range demoNames {
			if row == 3 && i == 4 {
				cells = append(cells, report.Cell{Runs: report.Runs{{Text: "–", Muted: true}}})
				continue
			}
			cells = append(cells, tinted(1.5+float64((i*7+row*11)%26)/10))
		}
		heat.Rows = append(heat.Rows, report.Row{Cells: cells})
	}
	answers := report.Table{
		Caption: "All answers with their evidence.",
		Columns: []report.Column{{Head: "Question", Share: 3, RowHeader: true}, {Head: "Answer", Share: 2}, {Head: "Evidence", Share: 4}, {Head: "Level", Share: 1, Align: report.Right}},
	}
	for i := range 60 {
		evidence := "Budget 2026, line 853-12"
		if i%7 == 3 {
			evidence = "Minutes of the regional council of 12 March 2026, item 4, with the annex on reserved contracts and the list of tenders in which they were used so far"
		}
		answers.Rows = append(answers.Rows, report.Row{Break: i > 0 && i%12 == 0, Cells: []report.Cell{
			{Runs: report.Plain(fmt.Sprintf("Question %d", i+1))}, {Runs: report.Plain("agreed")}, {Runs: report.Plain(evidence)}, {Runs: report.Plain(fmt.Sprint(i%5 + 1))},
		}})
	}
	return []report.Block{
		report.Heading{Level: 1, Text: "Comparison"},
		report.Text{Runs: report.Plain("Darker is further on; the number is the score.")},
		heat,
		report.Note{Title: "How to read this", Body: []report.Runs{report.Plain("Self-assessments are perceptions of different rooms: up to half a level counts as similar. The rank interval shows how far a rank depends on weights and on half a level of doubt.")}},
		report.Heading{Level: 1, Text: "Annex"},
		report.Heading{Level: 2, Text: "All answers"},
		answers,
	}
}
