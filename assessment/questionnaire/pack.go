// Package questionnaire holds questionnaire packs: what is asked, on which
// scale, and in which words.
//
// A pack is a folder of plain YAML (or a zip of it): structure.yaml and one
// file of words a language. [Load] reads a pack and reports every fault at
// once; what it returns is whole and needs no further checks. The format is
// described in docs/method.md, "Questionnaire packs".
package questionnaire

import (
	"compass/assessment"
)

// A Pack is one version of a questionnaire with its words. It never changes
// once loaded, so any goroutine may read it.
type Pack struct {
	ID             string
	Version        string
	SourceLanguage string
	Scale          Scale
	Themes         []string // ids, pack order
	Groups         []string // ids of the stakeholder groups, pack order
	Dimensions     []Dimension
	words          map[string]Words // by language
	files          map[string][]byte
}

// Reference returns the pack's id and version.
func (p *Pack) Reference() assessment.Reference {
	return assessment.Reference{ID: p.ID, Version: p.Version}
}

// Scale is the range of the levels; both ends are levels.
type Scale struct {
	Lowest, Highest int
}

// Length is the number of steps from the lowest to the highest level.
func (s Scale) Length() float64 { return float64(s.Highest - s.Lowest) }

// Has reports whether level lies on the scale.
func (s Scale) Has(level int) bool { return level >= s.Lowest && level <= s.Highest }

// A Dimension is a group of questions that are scored together.
type Dimension struct {
	ID        string
	Weight    float64 // above 0
	Questions []Question
}

// A Question is one indicator of the questionnaire.
type Question struct {
	ID     string // its address: dimension.question
	Core   bool
	Weight float64 // above 0
	Themes []string
	Thread string // what grows from level to level; "none" where nothing is said
	Steps  []Step // one for each step up the scale, or none
}

// A Step leads from the level below To to the level To.
type Step struct {
	To         int
	Effort     int    // 1 a decision or a paper, 2 a project, 3 a programme or an institution
	Horizon    string // short, medium or long: up to 6 months, up to 18, longer
	Power      string // region, municipality or state
	Actors     []string
	Instrument string // the RESIST instrument that helps, or none
}

// ByState reports whether only the state can decide the step; the region can
// prepare it and ask for it.
func (s Step) ByState() bool { return s.Power == "state" }

// StepTo returns the step that leads to level, and whether the question has it.
func (q Question) StepTo(level int) (Step, bool) {
	for _, step := range q.Steps {
		if step.To == level {
			return step, true
		}
	}
	return Step{}, false
}

// InScope returns the dimensions with the questions that scope asks, in pack
// order; a dimension without one is left out.
func (p *Pack) InScope(scope assessment.Scope) []Dimension {
	var dimensions []Dimension
	for _, dimension := range p.Dimensions {
		kept := dimension
		kept.Questions = nil
		for _, question := range dimension.Questions {
			if scope == assessment.Full || question.Core {
				kept.Questions = append(kept.Questions, question)
			}
		}
		if len(kept.Questions) > 0 {
			dimensions = append(dimensions, kept)
		}
	}
	return dimensions
}

// Question finds a question by its address.
func (p *Pack) Question(id string) (Question, bool) {
	for _, dimension := range p.Dimensions {
		for _, question := range dimension.Questions {
			if question.ID == id {
				return question, true
			}
		}
	}
	return Question{}, false
}

// OnlyCore reports whether every question of the pack is a core question; the
// window then does not ask for a scope.
func (p *Pack) OnlyCore() bool {
	for _, dimension := range p.Dimensions {
		for _, question := range dimension.Questions {
			if !question.Core {
				return false
			}
		}
	}
	return true
}

// HasSteps reports whether the pack describes steps from level to level;
// without them there are no recommendations.
func (p *Pack) HasSteps() bool {
	for _, dimension := range p.Dimensions {
		for _, question := range dimension.Questions {
			if len(question.Steps) > 0 {
				return true
			}
		}
	}
	return false
}
