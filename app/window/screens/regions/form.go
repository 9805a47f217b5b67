package regions

import (
	"slices"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/problem"
)

// form is what is asked of a region of the user's own.
type form struct {
	screen *screen
	old    *assessment.Region // that is edited; nil for a new one
	region assessment.Region  // as it was when the form opened
	dialog *widgets.Dialog

	name, english    *widgets.Entry
	countries        []string // codes, in the order in which they are offered
	country          *widgets.Dropdown
	kind, population *widgets.Dropdown
	fault            *widgets.Text
}

// ask opens the form with what is known of a region: old where it is edited, nil
// where it is a new one.
func (s *screen) ask(region assessment.Region, old *assessment.Region) {
	f := &form{screen: s, old: old, region: region, fault: widgets.Toned("", widgets.ToneFault)}
	f.fault.Hide()
	f.name = f.field(region.Name, "regions.name-hint")
	f.english = f.field(region.EnglishName, "regions.english-hint")
	f.countries = s.countries(region.Country)
	f.country = widgets.NewDropdown(s.countryNames(f.countries), s.say("regions.choose"), nil)
	f.country.ShowChosen(slices.Index(f.countries, region.Country))
	f.kind = dropdown(s.kinds(), slices.Index(assessment.RegionKinds, region.Kind))
	f.population = dropdown(s.populations(), slices.Index(assessment.PopulationBands, region.Population))
	title, do, lead := s.say("regions.add-title"), s.say("regions.add-do"), widgets.Body(s.say("regions.when-own"))
	if old != nil {
		title, do = s.say("regions.edit-title", "region", old.Name), s.say("dialog.save")
		lead.Hide()
	}
	f.dialog = widgets.ShowDialog(s.frame.Window, title, f.body(lead),
		widgets.DialogButton{Text: do, Importance: widgets.Primary, Stays: true, OnTapped: f.keep},
		widgets.DialogButton{Text: s.say("dialog.cancel"), Safe: true})
	f.dialog.Focus(f.name)
}

func (f *form) field(text, hint string) *widgets.Entry {
	field := widgets.NewEntry(f.screen.say(hint))
	field.ShowText(text)
	field.CursorColumn = utf8.RuneCountInString(text)
	field.OnSubmitted = func(string) { f.keep() }
	return field
}

// dropdown offers that something is not known, and then the options; at is the
// index of the one that holds, −1 for not known.
func dropdown(options []widgets.Option, at int) *widgets.Dropdown {
	made := widgets.NewDropdown(options, "", nil)
	made.ShowChosen(at + 1)
	return made
}

func (s *screen) kinds() []widgets.Option {
	options := []widgets.Option{{Title: s.say("regions.not-known")}}
	for _, kind := range assessment.RegionKinds {
		options = append(options, widgets.Option{Title: report.RegionKindName(s.frame.Words, kind), Note: s.say(kindMeanings[kind])})
	}
	return options
}

// The catalogue's keys of what the kinds of region mean.
var kindMeanings = map[string]string{
	"state":                     "regions.kind-state",
	"self-governing-region":     "regions.kind-self-governing",
	"planning-region":           "regions.kind-planning",
	"county-without-government": "regions.kind-county",
	"nation":                    "regions.kind-nation",
}

func (s *screen) populations() []widgets.Option {
	options := []widgets.Option{{Title: s.say("regions.not-known")}}
	for _, band := range assessment.PopulationBands {
		options = append(options, widgets.Option{Title: report.PopulationName(s.frame.Words, band)})
	}
	return options
}

func (f *form) body(lead fyne.CanvasObject) fyne.CanvasObject {
	say := f.screen.say
	return widgets.Column(theme.SpaceMedium, lead,
		widgets.Columns(200, theme.SpaceMedium, nil,
			widgets.Field(say("regions.name"), f.name), widgets.Field(say("regions.english-name"), f.english)),
		widgets.Field(say("regions.country"), f.country),
		widgets.Field(say("regions.kind-label"), f.kind),
		widgets.Field(say("regions.size"), f.population),
		f.fault)
}

// typed is the region as the form has it.
func (f *form) typed() assessment.Region {
	region := f.region
	region.Name, region.EnglishName, region.Country = f.name.Text, f.english.Text, ""
	if at := f.country.Chosen(); at >= 0 {
		region.Country = f.countries[at]
	}
	region.Kind = chosen(f.kind, assessment.RegionKinds)
	region.Population = chosen(f.population, assessment.PopulationBands)
	return region.Tidied()
}

// chosen is the word of a dropdown whose first option is that nothing is known.
func chosen(from *widgets.Dropdown, words []string) string {
	if at := from.Chosen(); at > 0 {
		return words[at-1]
	}
	return ""
}

// keep adds the region or changes it. On a fault the form stays open with what
// was typed and says what is wrong.
func (f *form) keep() {
	s, region := f.screen, f.typed()
	var err error
	if f.old == nil {
		err = s.frame.Workspace.AddRegion(s.frame.Context(), region)
	} else {
		err = s.frame.Workspace.EditRegion(s.frame.Context(), *f.old, region)
	}
	if err != nil {
		f.tell(err)
		return
	}
	f.dialog.Close()
	key := "regions.added"
	if f.old != nil {
		key = "regions.edited"
	}
	s.changed(region, notice{text: s.say(key, "region", region.Name)})
}

// tell says what is wrong below the fields and leads to the field at fault; what
// has nothing to do with the fields is told by itself.
func (f *form) tell(err error) {
	at := map[problem.Code]fyne.Focusable{
		problem.RegionNameMissing: f.name, problem.RegionExists: f.name, problem.RegionCountryInvalid: f.country,
	}
	found := problem.All(err)
	if len(found) == 0 || at[found[0].Code] == nil {
		f.screen.frame.Tell(err)
		return
	}
	said := f.screen.frame.Words.Error(err)
	if found[0].Code == problem.RegionCountryInvalid { // nothing else can be wrong with a country that is chosen
		said = f.screen.say("regions.country-missing")
	}
	f.fault.SetText(said)
	f.fault.Show()
	f.dialog.Fit()
	f.dialog.Focus(at[found[0].Code])
	widgets.Reveal(f.fault)
}
