package regions

import (
	"strings"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/problem"
)

// merge asks which region the assessments of the marked one shall move to.
func (l *list) merge() {
	if one := l.marked(); one != nil {
		l.screen.askTarget(*one)
	}
}

func (s *screen) askTarget(from workspace.ListedRegion) {
	var (
		targets []assessment.Region
		options []widgets.Option
		open    *widgets.Dialog
	)
	for i, one := range s.list.rows.listed {
		if one.Country == from.Country && one.Name == from.Name {
			continue
		}
		cells := s.list.rows.cells[i]
		targets = append(targets, one.Region)
		options = append(options, widgets.Option{Title: cells[0], Note: joined(s.frame.Words.OtherName(one.Region), mark(s.frame.Words, one), cells[1]), Also: s.frame.Words.KnownAs(one.Region)})
	}
	list := widgets.NewSearchList(options, s.say("regions.find"), s.say("regions.none-fits"), func(index int) {
		open.Close()
		s.askMerge(from, targets[index])
	})
	lead := s.frame.Words.Count("regions.merge-lead", from.Assessments, "region", from.Name)
	open = widgets.ShowDialog(s.frame.Window, s.say("regions.merge-title", "region", from.Name),
		widgets.Column(theme.SpaceSmall, widgets.Body(lead), widgets.Short(s.frame.Window, list)),
		widgets.DialogButton{Text: s.say("dialog.cancel"), Safe: true})
	open.Focus(list.Entry)
}

// joined puts what there is to say of a region on one line.
func joined(parts ...string) string {
	var said []string
	for _, part := range parts {
		if part != "" {
			said = append(said, part)
		}
	}
	return strings.Join(said, " · ")
}

// askMerge says what merging will do, which cannot be taken back, and does it
// when the person says so.
func (s *screen) askMerge(from workspace.ListedRegion, into assessment.Region) {
	words := s.frame.Words
	names := []any{"region", from.Name, "into", into.Name}
	body := widgets.Column(theme.SpaceSmall, widgets.Body(words.Count("regions.merge-means", from.Assessments, names...)))
	switch {
	case from.Invented() && !into.Invented():
		body.Add(widgets.Toned(s.say("regions.merge-loses-mark", names...), widgets.ToneAttention))
	case into.Invented() && !from.Invented():
		body.Add(widgets.Toned(s.say("regions.merge-gains-mark", names...), widgets.ToneAttention))
	}
	body.Add(widgets.Rich(widgets.Run{Text: s.say("regions.merge-for-good"), Bold: true, Tone: widgets.ToneAttention}))
	fault := widgets.Toned("", widgets.ToneFault)
	fault.Hide()
	body.Add(fault)
	var asking *widgets.Dialog
	asking = widgets.ShowDialog(s.frame.Window, s.say("regions.merge-into", names...), body,
		widgets.DialogButton{Text: s.say("regions.merge-do"), Importance: widgets.Primary, Stays: true,
			OnTapped: func() { s.mergeNow(from, into, asking, fault) }},
		widgets.DialogButton{Text: s.say("regions.merge-other"), OnTapped: func() { s.askTarget(from) }},
		widgets.DialogButton{Text: s.say("dialog.cancel"), Safe: true})
}

// mergeNow merges; what stands in the way is told in the dialog, which then
// offers another region only.
func (s *screen) mergeNow(from workspace.ListedRegion, into assessment.Region, asking *widgets.Dialog, fault *widgets.Text) {
	err := s.frame.Workspace.MergeRegions(s.frame.Context(), from.Region, into)
	switch {
	case problem.Has(err, problem.RegionsShareDate):
		fault.SetText(s.shared(err))
		fault.Show()
		asking.Button(0).Hide()
		asking.Fit()
		asking.Focus(asking.Button(1))
		widgets.Reveal(fault)
	case err != nil:
		s.frame.Tell(err)
	default:
		asking.Close()
		done := s.frame.Words.Count("regions.merged", from.Assessments, "region", from.Name, "into", into.Name)
		s.changed(into, notice{text: done})
	}
}

// shared says which assessments of both regions are of one date and
// questionnaire.
func (s *screen) shared(err error) string {
	var said []string
	for _, one := range problem.All(err) {
		facts := one.Facts
		said = append(said, s.say("regions.share-date", "region", facts["region"], "into", facts["other"],
			"date", s.frame.Words.Date(assessment.Date(facts["date"])), "questionnaire", s.questionnaire(facts["questionnaire"])))
	}
	return strings.Join(append(said, s.say("regions.not-merged")), "\n")
}

// questionnaire is the title of a questionnaire, or its id where it is not in
// the library.
func (s *screen) questionnaire(name string) string {
	reference, is := assessment.ParseReference(name)
	packs, err := s.frame.Workspace.Packs(s.frame.Context())
	if !is || err != nil {
		return name
	}
	for _, pack := range packs {
		if pack.ID == reference.ID {
			return pack.Words(s.frame.Words.Language()).Title
		}
	}
	return name
}
