package assessments

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// form is what a new assessment needs beside its region: a date, and where
// there is a choice a questionnaire and a scope.
type form struct {
	screen  *screen
	regions []assessment.Region
	region  assessment.Region // without a country while a person names it
	packs   []*questionnaire.Pack
	dialog  *widgets.Dialog

	name, country *widgets.Entry // nil for a region of the list
	date          *widgets.Entry
	dateNote      *widgets.Text // the date in words, or how to write one
	pack          *widgets.Dropdown
	scope         *widgets.WrappedChoice
	scopeField    fyne.CanvasObject
	fault         *widgets.Text
}

func newForm(s *screen, regions []assessment.Region, region assessment.Region) *form {
	say := s.frame.Words.Say
	f := &form{screen: s, regions: regions, region: region, date: widgets.NewEntry(say("assessments.date-hint"))}
	f.date.ShowText(string(assessment.DateOf(time.Now())))
	f.dateNote = widgets.Small("")
	f.showDate()
	f.date.OnEdited = func(string) { f.showDate() }
	f.date.OnSubmitted = func(string) { f.start() }
	f.fault = widgets.Toned("", widgets.ToneFault)
	f.fault.Hide()
	if region.Country == "" {
		f.name, f.country = widgets.NewEntry(say("assessments.name-hint")), widgets.NewEntry(say("assessments.country-hint"))
		f.name.ShowText(region.Name)
		f.name.OnSubmitted, f.country.OnSubmitted = f.date.OnSubmitted, f.date.OnSubmitted
	}
	return f
}

// begin opens the form.
func (s *screen) begin(f *form) {
	say := s.frame.Words.Say
	packs, err := s.frame.Workspace.Packs(s.frame.Context())
	if err != nil {
		s.frame.Tell(err)
		return
	}
	f.packs = packs
	title := say("assessments.new-for", "region", f.region.Name)
	if f.name != nil {
		title = say("assessments.new-title")
	}
	f.dialog = widgets.ShowDialog(s.frame.Window, title, f.body(),
		widgets.DialogButton{Text: say("assessments.start"), Importance: widgets.Primary, Stays: true, OnTapped: f.start},
		widgets.DialogButton{Text: say("assessments.other-region"), OnTapped: s.chooseRegion},
		widgets.DialogButton{Text: say("dialog.cancel"), Safe: true})
	first := f.first()
	f.dialog.Focus(first)
	first.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (f *form) first() *widgets.Entry {
	switch {
	case f.name == nil:
		return f.date
	case f.name.Text == "":
		return f.name
	default:
		return f.country
	}
}

func (f *form) body() fyne.CanvasObject {
	say := f.screen.frame.Words.Say
	body := widgets.Column(12)
	if f.name != nil {
		body.Add(widgets.Columns(120, 12, []float32{3, 1.2},
			widgets.Field(say("assessments.name"), f.name), widgets.Field(say("assessments.country"), f.country)))
	}
	body.Add(widgets.Column(4, widgets.Field(say("assessments.date-label"), f.date), f.dateNote))
	var titles []widgets.Option
	for _, pack := range f.packs {
		titles = append(titles, widgets.Option{Title: pack.Words(f.screen.frame.Words.Language()).Title})
	}
	f.pack = widgets.NewDropdown(titles, "", func(int) { f.showScope() })
	f.pack.ShowChosen(0)
	if len(f.packs) > 1 {
		body.Add(widgets.Field(say("assessments.questionnaire"), f.pack))
	}
	f.scope = widgets.NewWrappedChoice(nil, nil)
	f.scopeField = widgets.Field(say("assessments.scope"), f.scope)
	f.showScope()
	body.Add(f.scopeField)
	body.Add(f.fault)
	return body
}

// scopes are the choices, in their order on the screen.
var scopes = []assessment.Scope{assessment.Quick, assessment.Full}

// showScope asks for the scope where the questionnaire has more than its core
// questions.
func (f *form) showScope() {
	pack := f.packs[f.pack.Chosen()]
	if pack.OnlyCore() {
		f.scopeField.Hide()
	} else {
		f.scopeField.Show()
	}
	f.scope.SetOptions([]widgets.Option{
		f.scopeOption(pack, assessment.Quick, "assessments.quick-note"),
		f.scopeOption(pack, assessment.Full, "assessments.full-note"),
	})
	f.scope.ShowChosen(0)
	if f.dialog != nil {
		f.dialog.Fit()
	}
}

// scopeOption names a scope and says what it is for; note is a key.
func (f *form) scopeOption(pack *questionnaire.Pack, scope assessment.Scope, note string) widgets.Option {
	words := f.screen.frame.Words
	return widgets.Option{Title: report.ScopeName(words, scope, count(pack, scope)), Note: words.Say(note)}
}

// showDate says in words which day is written.
func (f *form) showDate() {
	words := f.screen.frame.Words
	note := words.Say("assessments.date-note")
	if date, ok := assessment.ParseDate(strings.TrimSpace(f.date.Text)); ok {
		note = words.Date(date)
	}
	f.dateNote.SetText(note)
}

func count(pack *questionnaire.Pack, scope assessment.Scope) int {
	questions := 0
	for _, dimension := range pack.InScope(scope) {
		questions += len(dimension.Questions)
	}
	return questions
}

// start begins the assessment and goes to its questions. On a fault the form
// stays open with what was typed and says what is wrong.
func (f *form) start() {
	words := f.screen.frame.Words
	region, fault := f.typedRegion()
	if fault != "" {
		f.tell(fault)
		return
	}
	date := assessment.Date(strings.TrimSpace(f.date.Text))
	pack := f.packs[f.pack.Chosen()]
	id, err := f.screen.frame.Workspace.Start(f.screen.frame.Context(), region, date, pack.Reference(), scopes[f.scope.Chosen()])
	switch {
	case problem.Has(err, problem.AssessmentExists):
		f.tell(words.Say("assessments.exists", "region", region.Name, "date", words.Date(date)))
	case err != nil:
		f.tell(words.Error(err))
	default:
		f.dialog.Close()
		f.screen.frame.Go(frame.Place{Screen: frame.Questions, Assessment: id})
	}
}

// typedRegion returns the region, or what is missing of one that a person
// names.
func (f *form) typedRegion() (region assessment.Region, fault string) {
	if f.name == nil {
		return f.region, ""
	}
	name, country := strings.TrimSpace(f.name.Text), strings.ToUpper(strings.TrimSpace(f.country.Text))
	switch {
	case name == "":
		return assessment.Region{}, f.screen.frame.Words.Say("assessments.name-missing")
	case !isCountry(country):
		return assessment.Region{}, f.screen.frame.Words.Say("assessments.country-invalid", "country", country)
	}
	return known(f.regions, name, country), ""
}

func (f *form) tell(fault string) {
	f.fault.SetText(fault)
	f.fault.Show()
	f.dialog.Fit()
	widgets.Reveal(f.fault)
}
