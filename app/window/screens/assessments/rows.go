package assessments

import (
	"context"
	"slices"
	"strings"

	"compass/app/i18n"
	"compass/app/report"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/questionnaire"
)

// rows are the words of the list. Words that many rows share are made once,
// when the library is read.
type rows struct {
	words  *i18n.Words
	listed []workspace.Listed
	shown  []int // indices of the rows that are shown, in their order
	titles map[assessment.Reference]string
	both   map[assessment.Reference]bool // the pack has quick scans and full assessments
	scoped bool                          // a row has a scope to tell

	invented string // stands behind the name of an invented region
	dates    map[assessment.Date]string
	answered map[[2]int]string
	states   map[assessment.State]string
	scopes   map[assessment.Scope]string
	archived string // the name of that state

	searched    []searched                 // one a row
	plainDates  map[assessment.Date]string // as they are searched
	plainTitles map[assessment.Reference]string
	countries   map[string]string // names by code
	byRegion    []int             // the rows in the language's order of the regions' names
}

// readRows reads the library's assessments; it may run on any goroutine.
func readRows(ctx context.Context, work *workspace.Workspace, words *i18n.Words) (*rows, error) {
	listed, err := work.Assessments(ctx)
	if err != nil {
		return nil, err
	}
	r := &rows{
		words: words, listed: listed, invented: words.Say("assessments.invented"),
		titles: map[assessment.Reference]string{}, both: map[assessment.Reference]bool{},
		dates: map[assessment.Date]string{}, answered: map[[2]int]string{},
		states: map[assessment.State]string{}, scopes: map[assessment.Scope]string{}, archived: words.Say("assessments.archived-one"),
		searched: make([]searched, len(listed)), plainDates: map[assessment.Date]string{},
		plainTitles: map[assessment.Reference]string{}, countries: map[string]string{},
	}
	packs, err := work.Packs(ctx)
	if err != nil {
		packs = nil // the rows then name their questionnaires by id
	}
	for i := range listed {
		r.prepare(&listed[i], packs)
		r.searched[i] = r.searchedOf(i)
	}
	r.byRegion = r.inOrder()
	for _, both := range r.both {
		r.scoped = r.scoped || both
	}
	return r, nil
}

// prepare makes the words of one row.
func (r *rows) prepare(one *workspace.Listed, packs []*questionnaire.Pack) {
	r.name(one.Questionnaire, packs)
	if r.dates[one.Date] == "" {
		r.dates[one.Date] = r.words.Date(one.Date)
	}
	if key := [2]int{one.Answered, one.Questions}; r.answered[key] == "" {
		r.answered[key] = r.words.Say("assessments.progress", "answered", one.Answered, "total", one.Questions)
	}
	if r.scopes[one.Scope] == "" {
		r.scopes[one.Scope] = report.ScopeWord(r.words, one.Scope)
	}
	if r.states[one.State] == "" {
		r.states[one.State] = report.StateName(r.words, one.State)
	}
}

// searchedOf returns what is searched of a row: the region's names, country and
// code, the date in words and figures, and the questionnaire's title and id.
// Most of it is that of a row before.
func (r *rows) searchedOf(row int) searched {
	one, found := &r.listed[row], searched{}
	found.date, found.questionnaire = r.plainDates[one.Date], r.plainTitles[one.Questionnaire]
	if found.date == "" {
		found.date = widgets.Plain(r.dates[one.Date] + " " + string(one.Date))
		r.plainDates[one.Date] = found.date
	}
	if found.questionnaire == "" {
		found.questionnaire = widgets.Plain(r.titles[one.Questionnaire] + " " + one.Questionnaire.String())
		r.plainTitles[one.Questionnaire] = found.questionnaire
	}
	region := one.Region
	if row > 0 && r.listed[row-1].Region == region {
		found.region = r.searched[row-1].region
		return found
	}
	found.region = widgets.Plain(strings.Join([]string{region.Name, region.EnglishName, r.words.KnownAs(region), region.Code, region.Country,
		r.country(region.Country), r.tag(region)}, " "))
	return found
}

// country names a country in the reader's language; nothing where it is that of
// the invented regions.
func (r *rows) country(code string) string {
	if code == assessment.InventedCountry {
		return ""
	}
	name, known := r.countries[code]
	if !known {
		name = report.CountryName(r.words, code)
		r.countries[code] = name
	}
	return name
}

// inOrder returns the rows, which come by the letters' numbers of the region's
// name, as the language orders names.
func (r *rows) inOrder() []int {
	var names []string
	at := map[string][]int{}
	for i := range r.listed {
		name := r.listed[i].Region.Name
		if at[name] == nil {
			names = append(names, name)
		}
		at[name] = append(at[name], i)
	}
	r.words.Sort(names)
	order := make([]int, 0, len(r.listed))
	for _, name := range names {
		order = append(order, at[name]...)
	}
	return order
}

// name notes the title of a questionnaire; an older version than the newest
// shows its number.
func (r *rows) name(reference assessment.Reference, packs []*questionnaire.Pack) {
	if r.titles[reference] != "" {
		return
	}
	r.titles[reference] = reference.String()
	same := func(pack *questionnaire.Pack) bool { return pack.ID == reference.ID }
	if at := slices.IndexFunc(packs, same); at >= 0 {
		title := packs[at].Words(r.words.Language()).Title
		r.both[reference] = !packs[at].OnlyCore()
		r.titles[reference] = title
		if packs[at].Version != reference.Version {
			r.titles[reference] = r.words.Say("assessments.versioned", "title", title, "version", reference.Version)
		}
	}
}

func (r *rows) columns() []widgets.TableColumn {
	say := r.words.Say
	columns := []widgets.TableColumn{
		{Title: say("assessments.region"), Share: 2.4, Tag: func(row int) string { return r.tag(r.listed[r.shown[row]].Region) }},
		{Title: say("assessments.date"), Share: 1.3},
	}
	if len(r.titles) > 1 {
		columns = append(columns, widgets.TableColumn{Title: say("assessments.questionnaire"), Share: 2})
	}
	if r.scoped {
		columns = append(columns, widgets.TableColumn{Title: say("assessments.scope"), Share: 0.9})
	}
	return append(columns,
		widgets.TableColumn{Title: say("assessments.answered"), Share: 1.05, Done: func(row int) float32 { return done(&r.listed[r.shown[row]]) }},
		widgets.TableColumn{Title: say("assessments.state"), Share: 0.95})
}

// cells are the words of one row, in the order of the columns.
func (r *rows) cells(row int) []string {
	one := &r.listed[r.shown[row]]
	cells := append(make([]string, 0, 6), one.Region.Name, r.dates[one.Date])
	if len(r.titles) > 1 {
		cells = append(cells, r.titles[one.Questionnaire])
	}
	if r.scoped {
		cells = append(cells, r.scope(one))
	}
	return append(cells, r.answered[[2]int{one.Answered, one.Questions}], r.state(one))
}

func (r *rows) state(one *workspace.Listed) string {
	if one.Archived {
		return r.archived
	}
	return r.states[one.State]
}

func (r *rows) scope(one *workspace.Listed) string {
	if !r.both[one.Questionnaire] {
		return ""
	}
	return r.scopes[one.Scope]
}

// tag says of an invented region that it is one.
func (r *rows) tag(region assessment.Region) string {
	if region.Invented() {
		return r.invented
	}
	return ""
}
