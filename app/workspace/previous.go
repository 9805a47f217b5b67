package workspace

import (
	"context"

	"compass/assessment"
)

// Previous reads and counts the newest earlier final assessment of the same
// region with the same questionnaire, in any version of its major version. The
// bool is false where there is none.
func (w *Workspace) Previous(ctx context.Context, opened Opened) (Opened, bool, error) {
	all, err := w.store.Assessments(ctx)
	if err != nil {
		return Opened{}, false, err
	}
	now, found, date := opened.Assessment, "", assessment.Date("")
	for _, one := range all {
		fits := one.State == assessment.Final && sameRegion(one.Region, now.Region) && one.Date < now.Date &&
			one.Questionnaire.ID == now.Questionnaire.ID && one.Questionnaire.Major() == now.Questionnaire.Major()
		if fits && one.Date > date {
			found, date = one.ID, one.Date
		}
	}
	if found == "" {
		return Opened{}, false, nil
	}
	earlier, err := w.Open(ctx, found)
	return earlier, err == nil, err
}
