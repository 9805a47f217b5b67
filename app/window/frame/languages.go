package frame

import "compass/app/window/widgets"

// Languages returns the tags of the languages present, and their names, each in
// its own words, to choose from.
func (f *Frame) Languages() (tags []string, names []widgets.Option) {
	phrases := f.Workspace.Phrases
	tags = phrases.Languages()
	for _, tag := range tags {
		names = append(names, widgets.Option{Title: phrases.Words(tag).Say("language.name")})
	}
	return tags, names
}
