package assessments

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// list is the assessments with what finds them, above, and what can be done
// with the marked one, below.
type list struct {
	screen  *screen
	rows    *rows
	wish    wish
	search  *widgets.Entry
	order   *widgets.Dropdown
	states  *widgets.Tabs
	table   *widgets.RowList
	nothing fyne.CanvasObject // instead of the table where no row fits
	foot    *foot
	content *fyne.Container
}

// headGap is the empty space between the lines above the list, in Fyne's units.
const headGap float32 = 10

func newList(s *screen, rows *rows) *list {
	say := s.frame.Words.Say
	l := &list{screen: s, rows: rows, search: widgets.NewEntry(say("assessments.find"))}
	rows.shown = rows.find(l.wish)
	l.table = widgets.NewRowList(rows.columns(), func() int { return len(rows.shown) }, rows.cells, l.open)
	l.table.OnMarked = func(int) { l.foot.show() }
	l.search.OnEdited = func(text string) { l.wish.typed = text; l.find() }
	l.search.Leads(l.table)
	var names []widgets.Option
	for _, order := range orders {
		names = append(names, widgets.Option{Title: say(order.label)})
	}
	l.order = widgets.NewDropdown(names, "", func(index int) { l.wish.order = index; l.find() })
	l.order.ShowChosen(0)
	l.states = widgets.NewTabs(l.stateLabels(), func(index int) { l.wish.state = index; l.find() })
	l.states.ShowChosen(0)
	l.foot = newFoot(l)
	l.nothing = widgets.Column(theme.SpaceMedium, widgets.Body(say("assessments.nothing")),
		widgets.Flow(0, widgets.NewButton(widgets.Secondary, say("assessments.show-all"), l.showAll)))
	begin := widgets.NewButton(widgets.Secondary, say("assessments.new"), s.chooseRegion)
	head := widgets.Column(headGap, widgets.Ends(s.title(), begin),
		widgets.Columns(200, theme.SpaceMedium, []float32{3, 2}, l.search, l.order), l.states)
	l.content = widgets.ListPage(head, container.NewStack(l.table, widgets.InsteadOfRows(l.nothing)), l.foot.content, l.foot.name)
	l.showFound()
	return l
}

// stateLabels name the parts of the list with how many rows each has.
func (l *list) stateLabels() []string {
	var labels []string
	for _, filter := range stateFilters {
		labels = append(labels, l.screen.frame.Words.Say(filter.label, "n", l.rows.count(filter)))
	}
	return labels
}

// find shows what the person wants to see now.
func (l *list) find() {
	l.rows.shown = l.rows.find(l.wish)
	l.table.Reload()
	l.showFound()
}

// showFound marks the first row and says what can be done with it.
func (l *list) showFound() {
	found := len(l.rows.shown) > 0
	widgets.SetShown(l.table, found)
	widgets.SetShown(l.nothing, !found)
	if found {
		l.table.ShowChosen(0)
	} else {
		l.table.ShowChosen(-1)
	}
	l.foot.show()
}

// showAll gives up search and state.
func (l *list) showAll() {
	l.wish.typed, l.wish.state = "", 0
	l.search.ShowText("")
	l.states.ShowChosen(0)
	l.find()
	if len(l.rows.shown) > 0 {
		l.screen.frame.Window.Canvas().Focus(l.table.Control())
	}
}

// marked is the marked row, nil for none.
func (l *list) marked() *workspace.Listed {
	row := l.table.Marked()
	if row < 0 || row >= len(l.rows.shown) {
		return nil
	}
	return &l.rows.listed[l.rows.shown[row]]
}

// open shows the overview of a row's assessment.
func (l *list) open(row int) {
	if row >= 0 && row < len(l.rows.shown) {
		l.screen.frame.Go(frame.Place{Screen: frame.Overview, Assessment: l.rows.listed[l.rows.shown[row]].ID})
	}
}
