package regions

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// list is the regions with what finds them, above, and what can be done with the
// marked one, below.
type list struct {
	screen  *screen
	rows    *rows
	filter  int // index
	search  *widgets.Entry
	filters *widgets.Tabs
	table   *widgets.RowList
	why     *widgets.Text // why no row is shown
	showAll *widgets.Button
	nothing *fyne.Container
	foot    *foot
	content *fyne.Container
}

// headGap is the empty space between the lines above the list, in Fyne's units.
const headGap float32 = 10

func newList(s *screen, rows *rows) *list {
	l := &list{screen: s, rows: rows, search: widgets.NewEntry(s.say("regions.find")), why: widgets.Body("")}
	columns := rows.columns()
	columns[0].Tag = func(row int) string { return l.rows.tags[l.rows.shown[row]] }
	l.table = widgets.NewRowList(columns, func() int { return len(l.rows.shown) }, l.cells, l.open)
	l.table.OnMarked = func(int) { l.foot.show() }
	l.search.OnEdited = func(string) { l.find() }
	l.search.Leads(l.table)
	l.filters = widgets.NewTabs(l.filterLabels(), func(index int) { l.filter = index; l.find() })
	l.filters.ShowChosen(0)
	l.foot = newFoot(l)
	l.showAll = widgets.NewButton(widgets.Secondary, s.say("regions.show-all"), l.everything)
	l.nothing = widgets.Column(theme.SpaceMedium, l.why, widgets.Flow(0, l.showAll))
	add := widgets.NewButton(widgets.Secondary, s.say("regions.add"), l.add)
	head := widgets.Column(headGap, widgets.Ends(l.title(), add), l.search, l.filters)
	l.content = widgets.ListPage(head, container.NewStack(l.table, widgets.InsteadOfRows(l.nothing)), l.foot.content)
	l.find()
	return l
}

// title says what the list is for, until a region has an assessment or was added.
func (l *list) title() fyne.CanvasObject {
	if l.rows.begun() {
		return l.screen.title()
	}
	return widgets.Column(theme.SpaceTiny, l.screen.title(), widgets.Muted(l.screen.frame.Words.Count("regions.about", l.rows.builtIn())))
}

func (l *list) cells(row int) []string { return slices.Clone(l.rows.cells[l.rows.shown[row]]) }

// filterLabels name the filters with how many regions each lets through.
func (l *list) filterLabels() []string {
	var labels []string
	for _, f := range filters {
		labels = append(labels, l.screen.say(f.label, "n", l.rows.count(f)))
	}
	return labels
}

// find shows what the person wants to see now, its first row marked.
func (l *list) find() {
	l.rows.shown = l.rows.find(l.search.Text, filters[l.filter])
	l.table.Reload()
	found := len(l.rows.shown) > 0
	widgets.SetShown(l.table, found)
	widgets.SetShown(l.nothing, !found)
	l.mark(0)
	if !found {
		l.sayWhy()
	}
}

// sayWhy says why no row is shown, and what to do.
func (l *list) sayWhy() {
	key := filters[l.filter].none
	if l.rows.count(filters[l.filter]) > 0 {
		key = "regions.none-found"
	}
	l.why.SetText(l.screen.say(key))
	l.nothing.Refresh()
}

// mark marks a row that is shown, none where there is none.
func (l *list) mark(row int) {
	if row >= len(l.rows.shown) {
		row = -1
	}
	l.table.ShowChosen(row)
	l.foot.show()
}

// everything gives up search and filter.
func (l *list) everything() {
	l.widen()
	l.toTable()
}

func (l *list) widen() {
	l.filter = 0
	l.search.ShowText("")
	l.filters.ShowChosen(0)
	l.find()
}

// replace shows what was read anew and what was done, and marks a region, also
// where search or filter would leave it out. Where it is gone the mark stays at
// its place.
func (l *list) replace(rows *rows, region assessment.Region, done notice) {
	row := max(l.table.Marked(), 0)
	l.rows = rows
	l.filters.SetLabels(l.filterLabels())
	l.find()
	if at := rows.place(region); at >= 0 {
		if !slices.Contains(rows.shown, at) {
			l.widen()
		}
		row = slices.Index(rows.shown, at)
	}
	l.foot.say(done)
	l.mark(max(min(row, len(rows.shown)-1), 0))
	l.table.ShowChosen(l.table.Marked()) // the foot may have taken some of the list's room
	if l.foot.back.Visible() {
		l.screen.frame.Window.Canvas().Focus(l.foot.back)
		return
	}
	l.toTable()
}

// toTable gives the keyboard to the rows, or where there are none to the search.
func (l *list) toTable() {
	window := l.screen.frame.Window.Canvas()
	if len(l.rows.shown) == 0 {
		window.Focus(l.search)
		return
	}
	window.Focus(l.table.Control())
}

// marked is the marked region, nil for none.
func (l *list) marked() *workspace.ListedRegion {
	row := l.table.Marked()
	if row < 0 || row >= len(l.rows.shown) {
		return nil
	}
	return &l.rows.listed[l.rows.shown[row]]
}

// open edits a region of the user's own, and shows what is known of another.
func (l *list) open(int) {
	switch one := l.marked(); {
	case one == nil:
	case one.Own:
		l.edit()
	default:
		l.screen.tellOf(*one)
	}
}

// add asks for a region of the user's own. A name that was looked for in vain is
// the one that is missing.
func (l *list) add() {
	region := assessment.Region{}
	if len(l.rows.shown) == 0 {
		region.Name = strings.TrimSpace(l.search.Text)
	}
	l.screen.ask(region, nil)
}

func (l *list) edit() {
	if one := l.marked(); one != nil {
		l.screen.ask(one.Region, &one.Region)
	}
}
