package regions

import (
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// tellOf shows what is known of a region.
func (s *screen) tellOf(one workspace.ListedRegion) {
	cells := cellsOf(s.frame.Words, one, country(s.frame.Words, one.Country))
	facts := [][2]string{
		{s.say("regions.english"), s.frame.Words.OtherName(one.Region)}, {s.say("regions.country"), cells[1]}, {s.say("regions.code"), one.Code},
		{s.say("regions.kind"), cells[2]}, {s.say("regions.size"), cells[3]}, {s.say("regions.assessments"), cells[4]},
	}
	body := widgets.Column(theme.SpaceSmall)
	for _, fact := range facts {
		if fact[1] != "" {
			body.Add(widgets.Rich(widgets.Run{Text: fact[0] + ": ", Bold: true}, widgets.Run{Text: fact[1]}))
		}
	}
	body.Add(widgets.Muted(s.say("regions.built-in", "region", one.Name)))
	widgets.ShowDialog(s.frame.Window, cells[0], body, widgets.DialogButton{Text: s.say("dialog.close"), Safe: true})
}
