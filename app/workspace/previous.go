package workspace

import (
	"context"

	"compass/assessment"
	"compass/storage"
)

// Previous opens the newest earlier final assessment that can be set beside an
// opened one: of the same region, questionnaire and major version, archived or
// not. found is false where there is none.
func (w *Workspace) Previous(ctx context.Context, opened Opened) (previous Opened, found bool, err error) {
	summaries, err := w.store.Assessments(ctx)
	if err != nil {
		return Opened{}, false, err
	}
	var newest storage.Summary
	for _, one := range summaries { // of one date the last has the newest version
		if isEarlier(one, opened.Assessment) && one.Date >= newest.Date {
			newest = one
		}
	}
	if newest.ID == "" {
		return Opened{}, false, nil
	}
	previous, err = w.Open(ctx, newest.ID)
	return previous, err == nil, err
}

// isEarlier reports whether a listed assessment is a final one before now that
// can be compared with it.
func isEarlier(one storage.Summary, now assessment.Assessment) bool {
	return one.State == assessment.Final && one.Date < now.Date && sameRegion(one.Region, now.Region) &&
		one.Questionnaire.ID == now.Questionnaire.ID && one.Questionnaire.Major() == now.Questionnaire.Major()
}
