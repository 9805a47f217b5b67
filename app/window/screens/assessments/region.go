package assessments

import (
	"strings"

	"compass/app/i18n"
	"compass/app/report"
	"compass/app/window/widgets"
	"compass/assessment"
)

// chooseRegion asks for the region of a new assessment: one of the programme
// area or the library, or one that a person names.
func (s *screen) chooseRegion() {
	say := s.frame.Words.Say
	regions, err := s.frame.Workspace.Regions(s.frame.Context())
	if err != nil {
		s.frame.Tell(err)
		return
	}
	var open *widgets.Dialog
	list := widgets.NewSearchList(regionOptions(s.frame.Words, regions), say("assessments.search"), say("assessments.none-found"), func(index int) {
		open.Close()
		s.begin(newForm(s, regions, regions[index]))
	})
	body := widgets.Column(8, widgets.Body(say("assessments.which-region")), widgets.Short(s.frame.Window, list))
	open = widgets.ShowDialog(s.frame.Window, say("assessments.new-title"), body,
		widgets.DialogButton{Text: say("assessments.own-region"), OnTapped: func() {
			s.begin(newForm(s, regions, assessment.Region{Name: strings.TrimSpace(list.Entry.Text)}))
		}},
		widgets.DialogButton{Text: say("dialog.cancel"), Safe: true})
	open.Focus(list.Entry)
}

// beginWith asks for what a new assessment of a region needs beside it.
func (s *screen) beginWith(region assessment.Region) {
	regions, err := s.frame.Workspace.Regions(s.frame.Context())
	if err != nil {
		s.frame.Tell(err)
		return
	}
	s.begin(newForm(s, regions, region))
}

// regionOptions are found by their own name, the name that the reader's language
// or English has for them, and the country.
func regionOptions(words *i18n.Words, regions []assessment.Region) []widgets.Option {
	options := make([]widgets.Option, len(regions))
	for i, region := range regions {
		note := words.Say("assessments.invented-country")
		if !region.Invented() {
			note = report.CountryName(words, region.Country)
		}
		if name := words.OtherName(region); name != "" {
			note = words.Say("assessments.region-note", "name", name, "country", note)
		}
		options[i] = widgets.Option{Title: region.Name, Note: note, Also: words.KnownAs(region) + " " + region.EnglishName}
	}
	return options
}

// known returns the region of the list that a name and a country mean, or the
// two as a region of their own.
func known(regions []assessment.Region, name, country string) assessment.Region {
	for _, region := range regions {
		if region.Country == country && (strings.EqualFold(region.Name, name) || strings.EqualFold(region.EnglishName, name)) {
			return region
		}
	}
	return assessment.Region{Name: name, EnglishName: "", Country: country}
}

// isCountry reports whether a text is a country code, two letters A to Z.
func isCountry(code string) bool {
	return len(code) == 2 && code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z'
}
