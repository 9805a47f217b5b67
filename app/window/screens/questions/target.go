package questions

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
	"compass/assessment"
)

// targetField is the level to reach and, if known, the year.
type targetField struct {
	screen  *screen
	level   *widgets.Dropdown
	year    *widgets.Entry
	told    *widgets.Text // what is wrong with the year
	pending bool          // a year is typed that is not in the library
}

func newTargetField(s *screen) *targetField {
	say := s.frame.Words.Say
	t := &targetField{screen: s, year: widgets.NewEntry(say("questions.year-hint")), told: widgets.SmallRich()}
	options := []widgets.Option{{Title: say("questions.no-target")}}
	for level := s.pack.Scale.Lowest; level <= s.pack.Scale.Highest; level++ {
		options = append(options, widgets.Option{
			Title: say("questions.target-level", "level", level, "name", s.words.LevelName(s.pack.Scale, level)),
		})
	}
	t.level = widgets.NewDropdown(options, say("questions.no-target"), t.chosen)
	t.year.OnEdited = t.edited
	t.year.OnLeft = func() { t.leave() }
	return t
}

// object is the level above the year.
func (t *targetField) object() fyne.CanvasObject {
	return widgets.Column(6, t.level, t.year, t.told)
}

func (t *targetField) disable() {
	t.level.Disable()
	t.year.Disable()
}

// show fills the field with the question's target.
func (t *targetField) show() {
	target, set := t.target()
	t.pending = false
	t.tell("")
	t.level.ShowChosen(0)
	widgets.SetShown(t.year, set)
	year := ""
	if set {
		t.level.ShowChosen(target.Level - t.screen.pack.Scale.Lowest + 1)
		if target.Year != 0 {
			year = strconv.Itoa(target.Year)
		}
	}
	t.year.ShowText(year)
}

func (t *targetField) target() (assessment.Target, bool) {
	target, set := t.screen.read.Targets[t.screen.question().ID]
	return target, set
}

// chosen saves a level as target, or takes the target away.
func (t *targetField) chosen(option int) {
	var target *assessment.Target
	if option > 0 {
		was, _ := t.target()
		target = &assessment.Target{Level: option - 1 + t.screen.pack.Scale.Lowest, Year: was.Year}
	}
	if err := t.save(target); err != nil {
		t.screen.frame.Tell(err)
	}
	t.show()
	t.screen.shown.page.Refresh()
}

// edited saves a year as soon as it is one.
func (t *targetField) edited(string) {
	t.pending = true
	t.screen.shown.showWaiting()
	if len(t.typed()) != 4 || !t.take(false) {
		t.screen.frame.ShowTitle()
	}
}

// leave saves the year that was typed, or says beside the field what is wrong
// with it; it reports whether nothing is left to save.
func (t *targetField) leave() bool { return !t.pending || t.take(true) }

// take saves the year typed and reports whether it could; tell says whether a
// fault is told.
func (t *targetField) take(tell bool) bool {
	target, set := t.target()
	year, err := strconv.Atoi(t.typed())
	if t.typed() == "" {
		year, err = 0, nil
	}
	fault := ""
	switch {
	case !set:
		t.pending = false
		return true
	case err != nil || year < 0 || year > 9999:
		fault = t.screen.frame.Words.Say("questions.year-invalid")
	default:
		target.Year = year
		if err := t.save(&target); err != nil {
			fault = t.screen.frame.Words.Error(err)
		}
	}
	if tell || fault == "" {
		t.tell(fault)
		t.screen.shown.page.Refresh()
	}
	return fault == ""
}

func (t *targetField) typed() string { return strings.TrimSpace(t.year.Text) }

func (t *targetField) tell(fault string) {
	t.told.SetRuns(widgets.Run{Text: fault, Tone: widgets.ToneFault})
	widgets.SetShown(t.told, fault != "")
}

func (t *targetField) save(target *assessment.Target) error {
	s := t.screen
	id := s.question().ID
	if err := s.frame.Workspace.SetTarget(s.frame.Context(), s.read.ID, id, target); err != nil {
		s.shown.showFailed()
		return err
	}
	s.keepTarget(id, target)
	t.pending = false
	s.savedNow()
	return nil
}
