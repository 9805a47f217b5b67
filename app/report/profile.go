package report

// profile shows the staircase and every dimension's score with its bounds.
func (r regionReport) profile() []Block {
	blocks := []Block{
		PageBreak{},
		Heading{Level: 1, Text: r.say("report.profile")},
		Text{Style: Lead, Runs: Plain(join(r.say("report.sentence", "text", Headline(r.words, r.Result)), AverageSentence(r.words, r.Result)))},
		Heading{Level: 2, Text: r.say("report.profile-stairs")},
		ChartBlock{
			Chart:   StaircaseOf(r.words, r.pack, r.Result, fullWidth),
			Caption: r.stairsCaption(),
		},
		body(r.securedLong()),
		Heading{Level: 2, Text: r.say("report.profile-dimensions")},
		ChartBlock{Chart: BarsOf(r.words, r.pack, r.Result, fullWidth), Caption: r.barsCaption()},
	}
	return append(blocks, r.themes()...)
}

// securedLong is the sentence on the secured level with the dimensions that
// hold the next one back. The lowest level is where every region begins: it is
// not called secured.
func (r regionReport) securedLong() string {
	overall := r.Result.Overall
	if overall.Secured == nil || *overall.Secured > r.Result.Scale.Lowest || len(overall.HeldBack) == 0 {
		return SecuredSentence(r.words, r.pack, r.Result)
	}
	key, names := "report.secured-lowest-held", holderNames(r.words, r.pack, r.Result)
	if len(names) < len(overall.HeldBack) {
		key = "report.secured-lowest-held-many"
	}
	return r.words.Count(key, len(overall.HeldBack), "next", *overall.Secured+1, "dimensions", r.words.List(names))
}

// stairsCaption explains only the marks that are there.
func (r regionReport) stairsCaption() string {
	outlined := ""
	if secured := r.Result.Overall.Secured; secured != nil && *secured > r.Result.Scale.Lowest {
		outlined = r.say("report.profile-stairs-outlined")
	}
	return join(r.say("report.profile-stairs-caption"), outlined)
}

// barsCaption explains only the marks that are there.
func (r regionReport) barsCaption() string {
	open, targets := "", ""
	for _, dimension := range r.Result.Dimensions {
		if dimension.Applicable && dimension.Valued < dimension.Applying {
			open = r.say("report.bars-open")
		}
		if aimOf(r.Result, dimension) != nil {
			targets = r.say("report.bars-targets")
		}
	}
	return join(r.say("report.bars", "lowest", r.Result.Scale.Lowest, "highest", r.Result.Scale.Highest), open, targets)
}

// themes shows the scores across dimensions, with the questions behind each.
func (r regionReport) themes() []Block {
	table := Table{Small: true, Whole: true, Columns: []Column{
		{Head: r.say("report.column-theme"), Share: 24, RowHeader: true},
		{Head: r.say("report.column-score"), Share: 13},
		{Head: r.say("report.column-questions"), Share: 63},
	}}
	for _, theme := range r.Result.Themes {
		if len(theme.Questions) == 0 {
			continue
		}
		var questions []string
		for _, id := range theme.Questions {
			questions = append(questions, r.words.Title(r.question(id)))
		}
		table.Rows = append(table.Rows, Row{Cells: []Cell{
			cell(r.pack.Themes[theme.ID]),
			cell(r.words.ScoreOr(theme.Score, r.say("score.not-enough"))),
			muted(listed(r.words, questions)),
		}})
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []Block{Heading{Level: 2, Text: r.say("report.themes")}, table}
}
