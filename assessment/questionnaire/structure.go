package questionnaire

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"compass/assessment/problem"
)

// structure reads structure.yaml into the pack, and notes where the words of
// the source language are not among the pack's files.
func (r reader) structure(pack *Pack, top value) {
	fields := r.fields(top, packKeys)
	pack.ID = r.id(fields["id"])
	pack.Version = r.text(fields["version"], maxID)
	if pack.Version != "" && !versionForm.MatchString(pack.Version) {
		r.note(fields["version"], problem.PackVersionInvalid, "version", pack.Version)
	}
	pack.SourceLanguage = r.language(fields["source_language"])
	r.sourceWords(pack, fields["source_language"])
	pack.Scale = r.scale(fields["scale"])
	pack.Themes = r.ids(r.anyItems(fields["themes"]))
	pack.Groups = r.ids(r.items(fields["groups"]))
	seen := map[string]bool{}
	for _, item := range r.items(fields["dimensions"]) {
		item = r.named(fields["dimensions"], item)
		dimension := r.dimension(pack, item)
		if r.isNew(item, dimension.ID, seen) {
			pack.Dimensions = append(pack.Dimensions, dimension)
		}
	}
}

// isNew reports whether an entry's id, where it has one, stands in its list for
// the first time.
func (r reader) isNew(item value, id string, seen map[string]bool) bool {
	if seen[id] {
		r.note(item, problem.PackIDTwice, "id", id)
		return false
	}
	seen[id] = id != ""
	return id != ""
}

// language reads the tag of a language; empty after a fault.
func (r reader) language(v value) string {
	language := r.text(v, maxID)
	if language != "" && !languageForm.MatchString(language) {
		r.note(v, problem.PackLanguageInvalid, "language", language)
		return ""
	}
	return language
}

// sourceWords notes where the words of the source language are missing.
func (r reader) sourceWords(pack *Pack, v value) {
	file := path.Join(wordsFolder, pack.SourceLanguage+wordsSuffix)
	if _, found := pack.files[file]; !found && pack.SourceLanguage != "" && !r.isFaulty(file) {
		r.note(v, problem.PackSourceWordsMissing, "language", pack.SourceLanguage, "path", file)
	}
}

// scale reads the range of the levels; the zero scale after a fault.
func (r reader) scale(v value) Scale {
	fields := r.fields(v, scaleKeys)
	lowest, lowestOK := r.whole(fields["lowest"])
	highest, highestOK := r.whole(fields["highest"])
	if !lowestOK || !highestOK {
		return Scale{}
	}
	levels := highest - lowest + 1
	if lowest < 0 || lowest > highestLowest || levels < fewestLevels || levels > mostLevels {
		r.note(v, problem.PackScaleInvalid, "lowest", strconv.Itoa(lowest), "highest", strconv.Itoa(highest))
		return Scale{}
	}
	return Scale{Lowest: lowest, Highest: highest}
}

// levels is the number of levels; 0 while the scale is not known.
func (s Scale) levels() int {
	if s == (Scale{}) {
		return 0
	}
	return s.Highest - s.Lowest + 1
}

// dimension reads one dimension with its questions.
func (r reader) dimension(pack *Pack, v value) Dimension {
	fields := r.fields(v, dimensionKeys)
	dimension := Dimension{ID: r.id(fields["id"]), Weight: r.weight(fields["weight"])}
	core := false
	seen := map[string]bool{}
	items := r.items(fields["questions"])
	for _, item := range items {
		item = r.named(fields["questions"], item)
		question, id := r.question(pack, dimension.ID, item)
		core = core || question.Core
		if r.isNew(item, id, seen) {
			dimension.Questions = append(dimension.Questions, question)
		}
	}
	if len(items) > 0 && !core {
		r.note(v, problem.PackCoreMissing, "dimension", dimension.ID)
	}
	return dimension
}

// question reads one question of a dimension; id is the one inside it.
func (r reader) question(pack *Pack, dimension string, v value) (question Question, id string) {
	fields := r.fields(v, questionKeys)
	id = r.id(fields["id"])
	question = Question{
		ID:     dimension + "." + id,
		Core:   r.truth(fields["core"]),
		Weight: r.weight(fields["weight"]),
		Thread: noWord,
	}
	themes := r.anyItems(fields["themes"])
	question.Themes = r.ids(themes)
	for i, theme := range question.Themes {
		if theme != "" && !slices.Contains(pack.Themes, theme) {
			r.note(themes[i], problem.PackIDUnknown, "id", theme, "known", strings.Join(pack.Themes, ", "))
		}
	}
	if fields["thread"].there() {
		question.Thread = r.word(fields["thread"], append(slices.Clone(Threads), noWord))
	}
	question.Steps = r.steps(pack.Scale, question.ID, fields["steps"])
	return question, id
}

// steps reads a question's steps: none, or one up to each level above the
// lowest, ascending.
func (r reader) steps(scale Scale, question string, v value) []Step {
	var steps []Step
	complete := true
	for i, item := range r.anyItems(v) {
		step, ok := r.step(item)
		steps = append(steps, step)
		complete = complete && (!ok || step.To == scale.Lowest+1+i)
	}
	complete = complete && (len(steps) == 0 || len(steps) == scale.levels()-1)
	if !complete && scale.levels() > 0 {
		r.note(v, problem.PackStepsIncomplete, "question", question,
			"lowest", strconv.Itoa(scale.Lowest+1), "highest", strconv.Itoa(scale.Highest))
	}
	return steps
}

// step reads one step; ok is false where its level cannot be read.
func (r reader) step(v value) (step Step, ok bool) {
	fields := r.fields(v, stepKeys)
	step.To, ok = r.whole(fields["to"])
	step.Effort, _ = strconv.Atoi(r.word(fields["effort"], efforts)) // a fault otherwise
	step.Horizon = r.word(fields["horizon"], Horizons)
	step.Power = r.word(fields["power"], Powers)
	for _, item := range r.items(fields["actors"]) {
		actor := r.word(item, Actors)
		if slices.Contains(step.Actors, actor) {
			r.note(item, problem.PackIDTwice, "id", actor)
		}
		step.Actors = append(step.Actors, actor)
	}
	step.Instrument = r.word(fields["instrument"], Instruments)
	return step, ok
}
