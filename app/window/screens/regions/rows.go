package regions

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"compass/app/i18n"
	"compass/app/report"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// rows are the words of the list, made once when the regions are read, in the
// language's order of the names.
type rows struct {
	words    *i18n.Words
	listed   []workspace.ListedRegion
	cells    [][]string // one row each, in the order of the columns
	tags     []string   // what stands behind each region's name
	searched []string   // what is searched of each row, without accents and capitals
	shown    []int      // indices of the rows that are shown
}

// readRows reads the regions; it may run on any goroutine.
func readRows(ctx context.Context, work *workspace.Workspace, words *i18n.Words) (*rows, error) {
	listed, err := work.ListedRegions(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(listed, func(a, b workspace.ListedRegion) int {
		return cmp.Or(cmp.Compare(farther(a), farther(b)), words.Compare(a.Name, b.Name))
	})
	r := &rows{words: words, listed: listed}
	countries := map[string]string{}
	for _, one := range listed {
		if _, known := countries[one.Country]; !known {
			countries[one.Country] = country(words, one.Country)
		}
		r.cells = append(r.cells, cellsOf(words, one, countries[one.Country]))
		name := words.KnownAs(one.Region)
		r.tags = append(r.tags, tag(joined(words.OtherName(one.Region), mark(words, one))))
		r.searched = append(r.searched, widgets.Plain(strings.Join([]string{one.Name, one.EnglishName, name, one.Code, one.Country, countries[one.Country]}, " ")))
	}
	return r, nil
}

// tag stands back behind a name, a little apart from it.
func tag(words string) string {
	if words == "" {
		return ""
	}
	return "  " + words
}

// farther puts those regions first that a person works on: the assessed ones
// and those of the user's own.
func farther(one workspace.ListedRegion) int {
	if one.Own || one.Assessments > 0 {
		return 0
	}
	return 1
}

// begun reports whether somebody works with a region already.
func (r *rows) begun() bool {
	return len(r.listed) > 0 && farther(r.listed[0]) == 0
}

// builtIn is how many regions come with the program.
func (r *rows) builtIn() int {
	return r.count(filter{holds: func(one workspace.ListedRegion) bool { return !one.Own }})
}

func (r *rows) columns() []widgets.TableColumn {
	say := r.words.Say
	return []widgets.TableColumn{
		{Title: say("regions.region"), Share: 3.4},
		{Title: say("regions.country"), Share: 1},
		{Title: say("regions.kind"), Share: 2.4},
		{Title: say("regions.size"), Share: 2.1},
		{Title: say("regions.assessments"), Share: 1.3},
	}
}

func cellsOf(words *i18n.Words, one workspace.ListedRegion, country string) []string {
	return []string{
		one.Name, country,
		report.RegionKindName(words, one.Kind), report.PopulationName(words, one.Population), assessments(words, one),
	}
}

// mark is what one should know of a region: that it does not exist, that it is a
// partner, or that a user added it.
func mark(words *i18n.Words, one workspace.ListedRegion) string {
	switch {
	case one.Invented():
		return words.Say("regions.invented")
	case one.Partner:
		return words.Say("regions.partner")
	case one.Own:
		return words.Say("regions.your-own")
	default:
		return ""
	}
}

// country names a country in the reader's language; nothing where it is that of
// the invented regions.
func country(words *i18n.Words, code string) string {
	if code == assessment.InventedCountry {
		return ""
	}
	return report.CountryName(words, code)
}

// assessments says how many assessments a region has; empty where it has none.
func assessments(words *i18n.Words, one workspace.ListedRegion) string {
	if one.Assessments == 0 {
		return ""
	}
	return words.Count("regions.count", one.Assessments)
}

// place is the index of a region among all rows, −1 where it is not listed.
func (r *rows) place(region assessment.Region) int {
	return slices.IndexFunc(r.listed, func(one workspace.ListedRegion) bool {
		return one.Country == region.Country && one.Name == region.Name
	})
}
