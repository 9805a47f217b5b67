package assessments

import (
	"slices"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/questionnaire"
)

// rows are the words of the list. Words that many rows share are made once, so
// that ten thousand rows are measured at once.
type rows struct {
	frame  *frame.Frame
	listed []workspace.Listed
	titles map[assessment.Reference]string
	both   map[assessment.Reference]bool // the pack has quick scans and full assessments
	scoped bool                          // a row has a scope to tell

	dates    map[assessment.Date]string
	answered map[[2]int]string
}

func newRows(f *frame.Frame, listed []workspace.Listed) *rows {
	r := &rows{
		frame: f, listed: listed,
		titles: map[assessment.Reference]string{}, both: map[assessment.Reference]bool{},
		dates: map[assessment.Date]string{}, answered: map[[2]int]string{},
	}
	packs, err := f.Workspace.Packs(f.Context())
	if err != nil {
		packs = nil // the rows then name their questionnaires by id
	}
	for _, one := range listed {
		r.name(one.Questionnaire, packs)
	}
	for _, both := range r.both {
		r.scoped = r.scoped || both
	}
	return r
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
		title := packs[at].Words(r.frame.Words.Language()).Title
		r.both[reference] = !packs[at].OnlyCore()
		r.titles[reference] = title
		if packs[at].Version != reference.Version {
			r.titles[reference] = r.frame.Words.Say("assessments.versioned", "title", title, "version", reference.Version)
		}
	}
}

func (r *rows) columns() []widgets.TableColumn {
	say := r.frame.Words.Say
	columns := []widgets.TableColumn{
		{Title: say("assessments.region"), Share: 2.2},
		{Title: say("assessments.date"), Share: 1.3},
		{Title: say("assessments.questionnaire"), Share: 2},
	}
	if r.scoped {
		columns = append(columns, widgets.TableColumn{Title: say("assessments.scope"), Share: 0.9})
	}
	return append(columns,
		widgets.TableColumn{Title: say("assessments.answered"), Share: 1.2},
		widgets.TableColumn{Title: say("assessments.state"), Share: 0.7})
}

// cells are the words of one row, in the order of the columns.
func (r *rows) cells(row int) []string {
	one := r.listed[row]
	cells := []string{r.region(one.Region), r.date(one.Date), r.titles[one.Questionnaire]}
	if r.scoped {
		cells = append(cells, r.scope(one))
	}
	return append(cells, r.progress(one), report.StateName(r.frame.Words, one.State))
}

func (r *rows) region(region assessment.Region) string {
	if region.Invented() {
		return r.frame.Words.Say("assessments.invented", "region", region.Name)
	}
	return region.Name
}

func (r *rows) date(date assessment.Date) string {
	if r.dates[date] == "" {
		r.dates[date] = r.frame.Words.Date(date)
	}
	return r.dates[date]
}

func (r *rows) scope(one workspace.Listed) string {
	switch {
	case !r.both[one.Questionnaire]:
		return ""
	case one.Scope == assessment.Quick:
		return r.frame.Words.Say("assessments.quick")
	default:
		return r.frame.Words.Say("assessments.full")
	}
}

func (r *rows) progress(one workspace.Listed) string {
	key := [2]int{one.Answered, one.Questions}
	if r.answered[key] == "" {
		r.answered[key] = r.frame.Words.Say("assessments.progress", "answered", one.Answered, "total", one.Questions)
	}
	return r.answered[key]
}
