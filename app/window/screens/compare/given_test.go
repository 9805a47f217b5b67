package compare_test

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/assessment"
)

// addRegions fills a library with final quick scans of invented regions of
// every kind and size, from "Region 01" on, without voices. The levels differ
// from region to region and question to question.
func addRegions(s *stage.Stage, count int) (ids []string) {
	for i := range count {
		region := assessment.Region{
			Name: fmt.Sprintf("Region %02d", i+1), Country: assessment.InventedCountry,
			Kind:       assessment.RegionKinds[i%len(assessment.RegionKinds)],
			Population: assessment.PopulationBands[i%3],
		}
		ids = append(ids, addRegion(s, region, i))
	}
	return ids
}

// addRegion answers every core question for a region, from the level on, and
// makes it final.
func addRegion(s *stage.Stage, region assessment.Region, from int) string {
	id, err := s.Work.Start(s.Frame.Context(), region, "2026-09-01", assessment.Reference{ID: "resist", Version: "1.0.0"}, assessment.Quick)
	if err != nil {
		panic(err)
	}
	for d, dimension := range s.Opened(id).Pack.InScope(assessment.Quick) {
		for _, question := range dimension.Questions {
			s.Answer(id, question.ID, 1+(from*3+d*2+from*d)%5)
		}
	}
	s.Finalise(id)
	return id
}

// rowNames are the names of the table of scores, from above.
func rowNames(s *stage.Stage) []string {
	var names []string
	for _, line := range rows(s) {
		names = append(names, line[0])
	}
	return names
}

// rows are what the table of scores shows, read as a person copies it.
func rows(s *stage.Stage) [][]string {
	s.PressButton("Copy the table")
	var rows [][]string
	for _, line := range strings.Split(strings.TrimSuffix(fyne.CurrentApp().Clipboard().Content(), "\n"), "\n")[1:] {
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

// The dropdowns above the table, in their order.
const (
	kindControl = iota + 1
	sizeControl
	orderControl
)

// choose opens a dropdown by keyboard and takes the option that lies so many
// below the first one.
func choose(s *stage.Stage, control, option int) {
	s.TabToButton("Choose regions…")
	stage.TabTo[*widgets.Dropdown](s, control)
	s.Press(fyne.KeySpace, fyne.KeyHome)
	for range option {
		s.Press(fyne.KeyDown)
	}
	s.Press(fyne.KeyReturn)
}
