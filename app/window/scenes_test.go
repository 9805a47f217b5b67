package window

import (
	"slices"
	"testing"

	"compass/app/i18n/pseudo"
	"compass/app/window/frame"
	"compass/app/window/stage"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/problem"
)

// A scene is one state in which screens are looked at: what is in the library,
// and what a person did since the screen was opened.
type scene struct {
	name string
	// fill brings the library into its state; it returns the assessment that is
	// open, "" for none.
	fill func(s *stage.Stage, language string) string
	// then is done after a screen was opened; nil for nothing.
	then func(s *stage.Stage)
	// only are the screens that have this state; nil for all.
	only []string
}

// sceneList is the list of states. A new state of any screen is one row.
var sceneList = []scene{
	{name: "empty", fill: func(*stage.Stage, string) string { return "" }},
	{name: "half", fill: fillHalf},
	{name: "full", fill: fillFull},
	{name: "room", fill: fillRoom},
	{name: "example", fill: fillExample},
	{name: "fault", fill: fillHalf, then: loseLibrary},
	{name: "unknown", fill: func(*stage.Stage, string) string { return "gone" }, only: []string{frame.Questions, frame.Results}},
	{name: "form", fill: fillExample, then: chooseRegion, only: []string{frame.Assessments}},
	{name: "own", fill: fillExample, then: findOwnRegion, only: []string{frame.Regions}},
	{name: "merge", fill: fillExample, then: askToMerge, only: []string{frame.Regions}},
}

// shows says whether a screen has the state, with that assessment open.
func (c scene) shows(row screenRow, id string) bool {
	return (!row.inside || id != "") && (c.only == nil || slices.Contains(c.only, row.key))
}

// fillHalf starts an assessment of forty questions and answers about half.
func fillHalf(s *stage.Stage, _ string) string { return answer(s, 22) }

// fillFull answers all forty questions, with reasons, evidence and targets,
// beside final assessments of other regions.
func fillFull(s *stage.Stage, language string) string {
	s.AddExampleIn(language)
	return answer(s, 1000)
}

// fillRoom adds what single people answered in seven regions, not agreed yet.
func fillRoom(s *stage.Stage, _ string) string {
	return s.AddSevenRegions(workspace.ImportOptions{})["Amber Coast"]
}

// fillExample opens the region of the example that was assessed twice.
func fillExample(s *stage.Stage, language string) string {
	return s.AddExampleIn(language)[assessedTwice(s)]
}

// assessedTwice names the region with two assessments in the library.
func assessedTwice(s *stage.Stage) string {
	seen := map[string]bool{}
	for _, one := range s.Assessments() {
		if seen[one.Region.Name] {
			return one.Region.Name
		}
		seen[one.Region.Name] = true
	}
	return ""
}

// answer starts an assessment and answers its first questions, each in another
// way.
func answer(s *stage.Stage, most int) string {
	id := s.Start("resist@1.0.0", assessment.Full)
	asked := 0
	for _, dimension := range s.Opened(id).Pack.InScope(assessment.Full) {
		for _, question := range dimension.Questions {
			if asked++; asked <= most {
				s.AnswerWhole(id, question.ID, asked)
			}
		}
	}
	return id
}

// loseLibrary does what a person notices when the library cannot be written.
func loseLibrary(s *stage.Stage) {
	s.Frame.Tell(problem.Problem{Code: problem.LibraryTaken, Facts: problem.Facts{"path": "/media/stick/RESIST/library.compass"}})
}

// chooseRegion opens the form of a new assessment.
func chooseRegion(s *stage.Stage) {
	s.OpenDialog(0)
	s.Type("pomor")
	s.Press("Return")
}

// findOwnRegion marks a region of the user's own.
func findOwnRegion(s *stage.Stage) {
	s.Frame.Find()
	s.Type(assessedTwice(s))
}

// askToMerge opens the question whether a region shall be merged into another.
func askToMerge(s *stage.Stage) {
	findOwnRegion(s)
	s.OpenDialog(3) // after those that add, start and edit
	s.Type("pomor")
	s.Press("Return")
}

// A set is a library in the state of a scene.
type set struct {
	scene
	work *workspace.Workspace
	id   string
}

// build fills one library for every scene.
func build(t *testing.T) []set { return buildIn(t, "en") }

// buildIn does the same with the example in a language.
func buildIn(t *testing.T, language string) []set {
	t.Helper()
	sets := make([]set, len(sceneList))
	for i, scene := range sceneList {
		sets[i] = buildWith(t, scene, language)
	}
	return sets
}

func buildOne(t *testing.T, scene scene) set { return buildWith(t, scene, "en") }

func buildWith(t *testing.T, scene scene, language string) set {
	t.Helper()
	work := stage.OpenLibrary(t, pseudo.Tag)
	t.Cleanup(func() {
		if err := work.Close(); err != nil {
			t.Error(err)
		}
	})
	return set{scene, work, scene.fill(stage.Over(t, work, nil), language)}
}

// open shows a screen in the state of the set.
func (c set) open(w testWindow, row screenRow) {
	place := frame.Place{Screen: row.key}
	if row.inside {
		place.Assessment = c.id
	}
	w.Frame.Go(place)
	w.Settle()
	if c.then != nil {
		c.then(w.Stage)
		w.Settle()
	}
}
