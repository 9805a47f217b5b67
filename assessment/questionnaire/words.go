package questionnaire

import (
	"slices"
	"strings"
)

// Words are a pack's texts in one language. A loaded pack's words are whole:
// every dimension, question, level and step has its texts.
type Words struct {
	Language   string // the language's name in itself
	Title      string
	Summary    string
	Levels     []LevelWords // from the lowest level up
	Terms      map[string]TermWords
	TermOrder  []string // ids of the terms in the file's order
	Themes     map[string]string
	Groups     map[string]string
	Dimensions map[string]DimensionWords
	Questions  map[string]QuestionWords // by address
}

// LevelWords say what one level means in every question.
type LevelWords struct {
	Name, Meaning string
}

// TermWords explain one term of the field. Source may be empty.
type TermWords struct {
	Name, Meaning, Source string
}

// DimensionWords are a dimension's texts. Summary may be empty.
type DimensionWords struct {
	Title, Summary string
}

// QuestionWords are a question's texts.
type QuestionWords struct {
	Title    string
	Question string
	Why      string
	Evidence []string
	Levels   []string // descriptors, from the lowest level up
	Steps    []StepWords
}

// StepWords are a recommendation's texts, for the step of the same index in
// [Question.Steps].
type StepWords struct {
	Title   string
	Actions []string
	Done    string
}

// Words returns the pack's texts in the language (a BCP 47 tag such as pl), or
// in the source language where the pack lacks that language.
func (p *Pack) Words(language string) Words {
	if words, ok := p.words[language]; ok {
		return words
	}
	return p.words[p.SourceLanguage]
}

// Languages returns the tags of the languages that the pack has, sorted, the
// source language first.
func (p *Pack) Languages() []string {
	var tags []string
	for tag := range p.words {
		tags = append(tags, tag)
	}
	slices.SortFunc(tags, func(a, b string) int {
		switch {
		case a == b:
			return 0
		case a == p.SourceLanguage:
			return -1
		case b == p.SourceLanguage:
			return 1
		default:
			return strings.Compare(a, b)
		}
	})
	return tags
}

// LevelName returns the name of a level in these words; scale is the pack's.
func (w Words) LevelName(scale Scale, level int) string {
	return w.Levels[level-scale.Lowest].Name
}

// Descriptor returns what the level means in one question.
func (w Words) Descriptor(scale Scale, question string, level int) string {
	return w.Questions[question].Levels[level-scale.Lowest]
}

// Step returns the texts of the recommendation that leads a question up to a
// level. The pack must have steps for the question.
func (w Words) Step(scale Scale, question string, to int) StepWords {
	return w.Questions[question].Steps[to-scale.Lowest-1]
}
