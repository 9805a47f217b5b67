package regions

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// foot is what can be done with the marked region, and above it what was done
// last.
type foot struct {
	list *list

	start               *widgets.Button // an assessment of the marked region
	edit, merge, remove *widgets.Button
	about               *widgets.Text
	done                *widgets.Text
	back                *widgets.Button // takes back what was done last
	removed             assessment.Region
	notice              *fyne.Container
	content             *fyne.Container
}

// A notice says what was done; removed is the region that can be brought back,
// nameless for none.
type notice struct {
	text    string
	removed assessment.Region
}

func newFoot(l *list) *foot {
	say := l.screen.say
	f := &foot{list: l, about: widgets.Muted(""), done: widgets.Toned("", widgets.ToneSaved)}
	f.start = widgets.NewButton(widgets.Primary, say("regions.start"), l.start)
	f.edit = widgets.NewButton(widgets.Secondary, say("regions.edit"), l.edit)
	f.merge = widgets.NewButton(widgets.Secondary, say("regions.merge"), l.merge)
	f.remove = widgets.NewButton(widgets.Secondary, say("regions.remove"), l.remove)
	f.back = widgets.NewButton(widgets.Quiet, say("regions.bring-back"), f.bringBack)
	f.notice = widgets.Flow(theme.SpaceSmall, f.done, f.back)
	f.notice.Hide()
	f.content = widgets.Column(theme.SpaceSmall, f.notice,
		widgets.Ends(widgets.Flow(theme.SpaceSmall+theme.SpaceTiny, f.start, f.edit, f.merge, f.remove), f.about))
	return f
}

// show says what can be done with the marked region, and why not more.
func (f *foot) show() {
	one := f.list.marked()
	own := one != nil && one.Own
	widgets.SetShown(f.start, one != nil)
	widgets.SetShown(f.edit, own)
	widgets.SetShown(f.merge, own && one.Assessments > 0)
	widgets.SetShown(f.remove, own && one.Assessments == 0)
	widgets.SetShown(f.about, one != nil)
	if one != nil {
		f.about.SetText(f.sentence(*one))
	}
	f.refresh()
}

func (f *foot) sentence(one workspace.ListedRegion) string {
	switch words := f.list.screen.frame.Words; {
	case !one.Own:
		return words.Say("regions.built-in", "region", one.Name)
	case one.Assessments > 0:
		return words.Count("regions.in-use", one.Assessments, "region", one.Name)
	default:
		return words.Say("regions.unused", "region", one.Name)
	}
}

// say says what was done, until something else is done.
func (f *foot) say(done notice) {
	f.removed = done.removed
	f.done.SetText(done.text)
	f.notice.Show()
	widgets.SetShown(f.back, done.removed.Name != "")
	f.refresh()
}

// refresh gives everything its place: the words may need another height.
func (f *foot) refresh() {
	f.content.Refresh()
	if f.list.content != nil {
		f.list.content.Refresh()
	}
}

// start goes on to a new assessment of the marked region.
func (l *list) start() {
	if one := l.marked(); one != nil {
		l.screen.frame.Go(frame.Place{Screen: frame.Assessments, Region: one.Region})
	}
}

// remove takes the marked region, which has no assessment, out of the list.
func (l *list) remove() {
	one := l.marked()
	if one == nil {
		return
	}
	region := one.Region
	if err := l.screen.frame.Workspace.RemoveRegion(l.screen.frame.Context(), region); err != nil {
		l.screen.frame.Tell(err)
		return
	}
	l.screen.changed(region, notice{l.screen.say("regions.removed", "region", region.Name), region})
}

// bringBack adds the region again that was removed last.
func (f *foot) bringBack() {
	s := f.list.screen
	if err := s.frame.Workspace.AddRegion(s.frame.Context(), f.removed); err != nil {
		s.frame.Tell(err)
		return
	}
	s.changed(f.removed, notice{text: s.say("regions.is-back", "region", f.removed.Name)})
}
