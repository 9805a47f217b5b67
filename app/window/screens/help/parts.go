package help

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// parts are what the help tells, in its order, a row each.
var parts = []struct {
	title string // key of its heading
	body  func(*screen) []fyne.CanvasObject
}{
	{"guide.what", (*screen).what},
	{"guide.room", (*screen).room},
	{"guide.levels", (*screen).levels},
	{"guide.counting", (*screen).counting},
	{"guide.answers", (*screen).answers},
	{"guide.keys", (*screen).keys},
	{"guide.about", (*screen).about},
}

func (s *screen) what() []fyne.CanvasObject {
	return paragraphs(s.say("guide.what-1"), s.say("guide.what-2"), s.say("guide.what-3"))
}

// room is how a room is led through the questions, in five steps.
func (s *screen) room() []fyne.CanvasObject {
	body := paragraphs(s.say("guide.room-about"))
	for i, step := range [][2]string{
		{s.say("guide.room-1"), s.say("guide.room-1-says")},
		{s.say("guide.room-2"), s.say("guide.room-2-says")},
		{s.say("guide.room-3"), s.say("guide.room-3-says")},
		{s.say("guide.room-4"), s.say("guide.room-4-says")},
		{s.say("guide.room-5"), s.say("guide.room-5-says")},
	} {
		body = append(body, s.row(s.say("guide.numbered", "number", i+1, "name", step[0]), step[1]))
	}
	return body
}

// levels are those of the first questionnaire, which the program carries.
func (s *screen) levels() []fyne.CanvasObject {
	body := paragraphs(s.say("guide.levels-about"))
	packs, err := s.frame.Workspace.Packs(s.frame.Context())
	if err != nil {
		return append(body, widgets.Body(s.frame.Words.Error(err)))
	}
	pack := packs[0].Words(s.frame.Words.Language())
	body = append(body, widgets.Body(s.say("guide.levels-of", "questionnaire", pack.Title)))
	for i, level := range pack.Levels {
		sample := widgets.LevelSample(i, len(pack.Levels), packs[0].Scale.Lowest+i, level.Name)
		body = append(body, beside(sample, level.Meaning))
	}
	return body
}

func (s *screen) counting() []fyne.CanvasObject {
	return []fyne.CanvasObject{
		s.row(s.say("guide.staircase"), s.say("guide.staircase-says")),
		s.row(s.say("guide.score"), s.say("guide.score-says")),
		s.row(s.say("guide.secured"), s.say("guide.secured-says")),
		s.row(s.say("guide.provisional"), s.say("guide.provisional-says")),
		s.row(s.say("guide.open"), s.say("guide.open-says")),
		s.row(s.say("guide.similar"), s.say("guide.similar-says")),
		s.row(s.say("guide.steps"), s.say("guide.steps-says")),
	}
}

func (s *screen) answers() []fyne.CanvasObject {
	return paragraphs(s.say("guide.answers-saved"), s.say("guide.answers-library", "path", s.frame.Workspace.Path()),
		s.say("guide.answers-copy"), s.say("guide.answers-sent"), s.say("guide.answers-final"))
}

func (s *screen) keys() []fyne.CanvasObject {
	body := paragraphs(s.say("guide.keys-about"))
	for _, key := range s.frame.Keys() {
		if key[1] == "" { // what the keys below are for
			body = append(body, widgets.Strong(key[0]))
			continue
		}
		body = append(body, s.row(key[0], key[1]))
	}
	return body
}

func (s *screen) about() []fyne.CanvasObject {
	return append(paragraphs(s.say("guide.version", "version", s.frame.Version), s.say("guide.about-resist")),
		s.row(s.say("guide.licence-program"), s.say("guide.licence-program-is")),
		s.row(s.say("guide.licence-questionnaire"), s.say("guide.licence-questionnaire-is")),
		s.row(s.say("guide.licence-font"), s.say("guide.licence-font-is")))
}

func paragraphs(texts ...string) []fyne.CanvasObject {
	objects := make([]fyne.CanvasObject, len(texts))
	for i, text := range texts {
		objects[i] = widgets.Body(text)
	}
	return objects
}

// row is a term at the left and what it means at the right; below each other
// where there is no room.
func (s *screen) row(term, meaning string) fyne.CanvasObject {
	return beside(widgets.Strong(term), meaning)
}

func beside(term fyne.CanvasObject, meaning string) fyne.CanvasObject {
	return widgets.Columns(130, theme.SpaceTiny, []float32{21, 79}, term, widgets.Body(meaning))
}
