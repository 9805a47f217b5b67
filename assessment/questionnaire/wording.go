package questionnaire

import (
	"slices"
	"strconv"
	"strings"

	"compass/assessment/problem"
)

// A wording reads one file of words and holds it against the structure.
type wording struct {
	reader
	pack  *Pack
	known bool // whether structure.yaml could be read; if not, only the form is checked
}

// words reads the file.
func (w wording) words(top value) Words {
	fields := w.fields(top, wordsKeys)
	words := Words{
		Language:   w.text(fields["language"], maxTitle),
		Title:      w.text(fields["title"], maxTitle),
		Summary:    w.text(fields["summary"], maxSummary),
		Levels:     w.levels(fields["levels"]),
		Terms:      map[string]TermWords{},
		Themes:     map[string]string{},
		Groups:     map[string]string{},
		Dimensions: map[string]DimensionWords{},
		Questions:  map[string]QuestionWords{},
	}
	for _, term := range w.pairs(fields["terms"]) {
		words.Terms[term.key] = w.term(term)
		words.TermOrder = append(words.TermOrder, term.key)
	}
	if len(w.pack.Themes) > 0 && !fields["themes"].there() {
		w.note(top, problem.PackKeyMissing, "key", "themes")
	}
	w.each(fields["themes"], w.pack.Themes, func(id string, v value) {
		words.Themes[id] = w.text(v, maxTitle)
	})
	w.each(fields["groups"], w.pack.Groups, func(id string, v value) {
		words.Groups[id] = w.text(v, maxTitle)
	})
	w.dimensions(fields["dimensions"], words)
	return words
}

// each reads the entries of a map that has one for each id of the structure.
func (w wording) each(v value, ids []string, read func(id string, v value)) {
	if !v.there() {
		return
	}
	var found []string
	for _, pair := range w.pairs(v) {
		found = append(found, pair.key)
		if w.known && !slices.Contains(ids, pair.key) {
			w.note(value{place: v.place, line: pair.value.line}, problem.PackIDUnknown,
				"id", pair.key, "known", strings.Join(ids, ", "))
			continue
		}
		read(pair.key, pair.value)
	}
	for _, id := range ids {
		if id != "" && !slices.Contains(found, id) {
			w.note(v, problem.PackWordsMissing, "id", id)
		}
	}
}

// levels reads what each level means in every question.
func (w wording) levels(v value) []LevelWords {
	var levels []LevelWords
	items := w.items(v)
	w.levelCount(v, len(items))
	for _, item := range items {
		fields := w.fields(item, levelWordsKeys)
		levels = append(levels, LevelWords{
			Name:    w.text(fields["name"], maxTitle),
			Meaning: w.text(fields["meaning"], maxDescriptor),
		})
	}
	return levels
}

// levelCount notes where a list has not one entry for each level.
func (w wording) levelCount(v value, count int) {
	if wanted := w.pack.Scale.levels(); count > 0 && wanted > 0 && count != wanted {
		w.note(v, problem.PackLevelCountWrong, "count", strconv.Itoa(count), "wanted", strconv.Itoa(wanted))
	}
}

// term reads one term of the field.
func (w wording) term(pair pair) TermWords {
	if !idForm.MatchString(pair.key) {
		w.note(pair.value, problem.PackIDInvalid, "id", pair.key)
	}
	fields := w.fields(pair.value, termWordsKeys)
	return TermWords{
		Name:    w.text(fields["name"], maxTitle),
		Meaning: w.text(fields["meaning"], maxTerm),
		Source:  w.text(fields["source"], maxTerm),
	}
}

// dimensions reads the texts of the dimensions and their questions into words.
func (w wording) dimensions(v value, words Words) {
	var ids []string
	structures := map[string]Dimension{}
	for _, dimension := range w.pack.Dimensions {
		ids = append(ids, dimension.ID)
		structures[dimension.ID] = dimension
	}
	w.each(v, ids, func(id string, v value) {
		fields := w.fields(v, dimensionWordsKeys)
		words.Dimensions[id] = DimensionWords{
			Title:   w.text(fields["title"], maxTitle),
			Summary: w.text(fields["summary"], maxSummary),
		}
		w.questions(fields["questions"], id, structures[id].Questions, words)
	})
}

// questions reads the texts of one dimension's questions into words.
func (w wording) questions(v value, dimension string, questions []Question, words Words) {
	var ids []string
	structures := map[string]Question{}
	for _, question := range questions {
		id := strings.TrimPrefix(question.ID, dimension+".")
		ids = append(ids, id)
		structures[id] = question
	}
	w.each(v, ids, func(id string, v value) {
		words.Questions[dimension+"."+id] = w.question(v, structures[id])
	})
}

// question reads the texts of one question.
func (w wording) question(v value, structure Question) QuestionWords {
	fields := w.fields(v, questionWordsKeys)
	words := QuestionWords{
		Title:    w.text(fields["title"], maxTitle),
		Question: w.text(fields["question"], maxQuestion),
		Why:      w.text(fields["why"], maxWhy),
		Evidence: w.texts(fields["evidence"], maxEvidence),
	}
	items := w.items(fields["levels"])
	w.levelCount(fields["levels"], len(items))
	for _, item := range items {
		words.Levels = append(words.Levels, w.text(item, maxDescriptor))
	}
	steps := w.anyItems(fields["steps"])
	if w.known && len(steps) != len(structure.Steps) {
		w.note(v, problem.PackStepCountWrong,
			"count", strconv.Itoa(len(steps)), "wanted", strconv.Itoa(len(structure.Steps)))
	}
	for _, item := range steps {
		words.Steps = append(words.Steps, w.step(item))
	}
	return words
}

// step reads the texts of one step.
func (w wording) step(v value) StepWords {
	fields := w.fields(v, stepWordsKeys)
	return StepWords{
		Title:   w.text(fields["title"], maxTitle),
		Actions: w.texts(fields["actions"], maxAction),
		Done:    w.text(fields["done"], maxDone),
	}
}
