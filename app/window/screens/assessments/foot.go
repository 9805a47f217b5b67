package assessments

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// foot is what can be done with the marked assessment.
type foot struct {
	list    *list
	archive *widgets.Button
	name    *widgets.Text
	content *fyne.Container
}

func newFoot(l *list) *foot {
	say := l.screen.frame.Words.Say
	f := &foot{list: l, name: widgets.Muted("")}
	f.archive = widgets.NewButton(widgets.Secondary, "", f.toggleArchived)
	f.content = widgets.Ends(widgets.Flow(theme.SpaceSmall+theme.SpaceTiny,
		widgets.NewButton(widgets.Primary, say("assessments.open"), func() { f.to(frame.Overview) }),
		widgets.NewButton(widgets.Secondary, say("screen.results"), func() { f.to(frame.Results) }),
		f.archive), f.name)
	return f
}

// show says which assessment is marked, and whether it is in the archive.
func (f *foot) show() {
	one := f.list.marked()
	widgets.SetShown(f.content, one != nil)
	if one == nil {
		f.refresh()
		return
	}
	words := f.list.screen.frame.Words
	f.name.SetText(words.Say("assessments.marked", "region", one.Region.Name, "date", words.Date(one.Date)))
	key := "assessments.archive"
	if one.Archived {
		key = "assessments.bring-back"
	}
	f.archive.SetText(words.Say(key))
	f.refresh()
}

// refresh gives everything its place: the words may need another height.
func (f *foot) refresh() {
	f.content.Refresh()
	if f.list.content != nil {
		f.list.content.Refresh()
	}
}

func (f *foot) to(screen string) {
	if one := f.list.marked(); one != nil {
		f.list.screen.frame.Go(frame.Place{Screen: screen, Assessment: one.ID})
	}
}

// toggleArchived puts the marked assessment into the archive or takes it out
// again. The row stays where it is until the person looks for something else,
// so that the same button takes it back.
func (f *foot) toggleArchived() {
	one := f.list.marked()
	if one == nil {
		return
	}
	work := f.list.screen.frame
	if err := work.Workspace.SetArchived(work.Context(), one.ID, !one.Archived); err != nil {
		work.Tell(err)
		return
	}
	one.Archived = !one.Archived
	f.list.states.SetLabels(f.list.stateLabels())
	f.list.table.Reload()
	f.show()
}
