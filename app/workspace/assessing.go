package workspace

import (
	"context"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
	"compass/storage"
)

// Listed is one assessment as the list shows it.
type Listed struct {
	storage.Summary
	Questions int // in scope
}

// Assessments returns all assessments of the library, drafts and final ones,
// by region name, then date.
func (w *Workspace) Assessments(ctx context.Context) ([]Listed, error) {
	summaries, err := w.store.Assessments(ctx)
	if err != nil {
		return nil, err
	}
	counts := map[assessment.Reference]map[assessment.Scope]int{}
	listed := make([]Listed, len(summaries))
	for i, summary := range summaries {
		if counts[summary.Questionnaire] == nil {
			pack, err := w.pack(ctx, summary.Questionnaire)
			if err != nil {
				return nil, err
			}
			counts[summary.Questionnaire] = map[assessment.Scope]int{
				assessment.Quick: countQuestions(pack, assessment.Quick),
				assessment.Full:  countQuestions(pack, assessment.Full),
			}
		}
		listed[i] = Listed{summary, counts[summary.Questionnaire][summary.Scope]}
	}
	return listed, nil
}

func countQuestions(pack *questionnaire.Pack, scope assessment.Scope) int {
	count := 0
	for _, dimension := range pack.InScope(scope) {
		count += len(dimension.Questions)
	}
	return count
}

// Start begins a draft for a region and returns its id. A pack that has only
// core questions is always assessed as a quick scan.
func (w *Workspace) Start(ctx context.Context, region assessment.Region, date assessment.Date, pack assessment.Reference, scope assessment.Scope) (string, error) {
	chosen, err := w.pack(ctx, pack)
	if err != nil {
		return "", err
	}
	if chosen.OnlyCore() {
		scope = assessment.Quick
	}
	if _, ok := assessment.ParseDate(string(date)); !ok {
		return "", problem.Problem{Code: problem.DateInvalid, Facts: problem.Facts{"date": string(date)}}
	}
	return w.store.Create(ctx, assessment.Assessment{
		Region: region, Date: date, Questionnaire: pack, Scope: scope, State: assessment.Draft,
	})
}

// Opened is one assessment with all that is counted of it.
type Opened struct {
	Assessment      assessment.Assessment
	Pack            *questionnaire.Pack
	Result          scoring.Result
	Progress        []questionnaire.DimensionProgress // in scope, pack order
	Recommendations []recommendation.Recommendation   // by priority
	FirstFive       []recommendation.Recommendation
}

// Answered returns how many questions of the scope are answered, and how many
// there are.
func (o Opened) Answered() (answered, total int) {
	for _, dimension := range o.Progress {
		answered += dimension.Answered
		total += dimension.Total
	}
	return answered, total
}

// Open reads one assessment and counts it as it is shown: an extended quick
// scan may still show its core result.
func (w *Workspace) Open(ctx context.Context, id string) (Opened, error) {
	read, err := w.store.Assessment(ctx, id)
	if err != nil {
		return Opened{}, err
	}
	pack, err := w.pack(ctx, read.Questionnaire)
	if err != nil {
		return Opened{}, err
	}
	return opened(pack, read, scoring.Shown(pack, read)), nil
}

// opened is an assessment with what follows from its result.
func opened(pack *questionnaire.Pack, read assessment.Assessment, result scoring.Result) Opened {
	recommendations := recommendation.Recommend(pack, result, nil)
	return Opened{
		Assessment:      read,
		Pack:            pack,
		Result:          result,
		Progress:        questionnaire.Progress(pack, read),
		Recommendations: recommendations,
		FirstFive:       recommendation.FirstFive(recommendations),
	}
}

// History returns every change of an assessment, oldest first.
func (w *Workspace) History(ctx context.Context, id string) ([]storage.Revision, error) {
	return w.store.Revisions(ctx, id)
}

// SetAnswer saves the agreed answer of a question; the blank answer takes it
// away. It returns after the answer is on disk.
func (w *Workspace) SetAnswer(ctx context.Context, id, question string, answer assessment.Answer) error {
	return w.store.SetAnswer(ctx, id, question, answer)
}

// SetReason saves the reason of the agreed answer. The saves of one visit to
// the field count as one change; visit names it.
func (w *Workspace) SetReason(ctx context.Context, id, question, reason, visit string) error {
	return w.store.SetReason(ctx, id, question, reason, visit)
}

// SetEvidence saves the pieces of evidence of a question; visit as in
// [Workspace.SetReason].
func (w *Workspace) SetEvidence(ctx context.Context, id, question string, evidence []string, visit string) error {
	return w.store.SetEvidence(ctx, id, question, evidence, visit)
}

// SetTarget saves the target of a question; nil takes it away.
func (w *Workspace) SetTarget(ctx context.Context, id, question string, target *assessment.Target) error {
	return w.store.SetTarget(ctx, id, question, target)
}

// SetMarked marks a question for review, or takes the mark away.
func (w *Workspace) SetMarked(ctx context.Context, id, question string, marked bool) error {
	return w.store.SetMarked(ctx, id, question, marked)
}

// Finalise locks an assessment. What is blank stays blank.
func (w *Workspace) Finalise(ctx context.Context, id string) error {
	return w.store.Finalise(ctx, id)
}

// Reopen unlocks a final assessment; the reason is recorded.
func (w *Workspace) Reopen(ctx context.Context, id, reason string) error {
	return w.store.Reopen(ctx, id, reason)
}

// OpenAll reads and counts every assessment of the regions named (codes or
// names; none: all), drafts and final ones, by region name, then date. Each is
// counted over every question of its own scope, also an extended quick scan.
func (w *Workspace) OpenAll(ctx context.Context, regions []string) ([]Opened, error) {
	all, err := w.store.AllAssessments(ctx)
	if err != nil {
		return nil, err
	}
	named, _, err := w.withRegions(all, regions)
	if err != nil {
		return nil, err
	}
	counted := make([]Opened, len(named))
	for i, one := range named {
		pack, err := w.pack(ctx, one.Questionnaire)
		if err != nil {
			return nil, err
		}
		counted[i] = opened(pack, one, scoring.Score(pack, one, one.Scope))
	}
	return counted, nil
}
