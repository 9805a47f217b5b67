package workspace

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"compass/app/i18n"
	"compass/app/report"
	"compass/app/report/pdf"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/problem"
)

// A ReportRequest says which report is wanted.
type ReportRequest struct {
	Kind      string // a name of Kinds
	Format    string // a name of Formats
	Language  string // tag of the report's language
	Selection Selection
	// ID chooses one assessment for a region report, also a draft; without it
	// the selection's region and date do.
	ID string
}

// reportKinds are the kinds of report, a row each.
var reportKinds = []struct {
	name    string
	compose func(*Workspace, context.Context, *i18n.Words, ReportRequest) (report.Report, error)
}{
	{"region", (*Workspace).composeRegion},
	{"comparison", (*Workspace).composeComparison},
}

// reportFormats are the formats of report files, a row each.
var reportFormats = []struct {
	name  string
	write func(context.Context, io.Writer, report.Report, Progress) error
}{
	{"pdf", pdf.Write},
}

// Progress is told how far long work has come: done of total. It is called on
// the goroutine that works.
type Progress = func(done, total int)

// Compose makes a report as blocks, in the request's language.
func (w *Workspace) Compose(ctx context.Context, request ReportRequest) (report.Report, error) {
	if !w.Phrases.Has(request.Language) {
		return report.Report{}, UnknownLanguage(w.Phrases, request.Language)
	}
	var names []string
	for _, kind := range reportKinds {
		if kind.name == request.Kind {
			return kind.compose(w, ctx, w.Phrases.Words(request.Language), request)
		}
		names = append(names, kind.name)
	}
	return report.Report{}, problem.Problem{
		Code:  problem.ReportKindUnknown,
		Facts: problem.Facts{"kind": request.Kind, "kinds": strings.Join(names, ", ")},
	}
}

// WriteReport writes a report to path, whole or not at all. progress may be
// nil; ctx ends the work early.
func (w *Workspace) WriteReport(ctx context.Context, request ReportRequest, path string, progress Progress) error {
	var names []string
	for _, format := range reportFormats {
		if format.name == request.Format {
			composed, err := w.Compose(ctx, request)
			if err != nil {
				return err
			}
			return w.WriteFile(path, func(file io.Writer) error {
				return format.write(ctx, file, composed, progress)
			})
		}
		names = append(names, format.name)
	}
	return problem.Problem{
		Code:  problem.ReportFormatUnknown,
		Facts: problem.Facts{"format": request.Format, "formats": strings.Join(names, ", ")},
	}
}

// reportWords are the catalogue's keys of the word for a kind of report that
// stands in the names of files.
var reportWords = map[string]string{
	"region":     "report.file-region",
	"comparison": "report.file-comparison",
}

// ReportName is the name that a report's file is offered under, in the report's
// language: "Amber Coast 2026-11-23 region en.pdf".
func (w *Workspace) ReportName(subject string, date assessment.Date, request ReportRequest) string {
	kind := w.Phrases.Words(request.Language).Say(reportWords[request.Kind])
	return FileName(fmt.Sprintf("%s %s %s %s.%s", subject, date, kind, request.Language, request.Format))
}

// InOrder returns a comparison with its entries by name in the language's own
// order.
func InOrder(words *i18n.Words, compared *comparison.Comparison) *comparison.Comparison {
	return report.InOrder(words, compared)
}

// Headline says an assessment's result in one sentence: the staircase.
func Headline(words *i18n.Words, opened Opened) string {
	return report.Headline(words, opened.Result)
}

// Outline says what the region report of an assessment will hold, part by part,
// and what is still missing in each.
func (w *Workspace) Outline(ctx context.Context, words *i18n.Words, opened Opened) ([]report.Part, error) {
	input, err := w.regionInput(ctx, opened)
	if err != nil {
		return nil, err
	}
	return report.Outline(words, input), nil
}

func (w *Workspace) composeRegion(ctx context.Context, words *i18n.Words, request ReportRequest) (report.Report, error) {
	id := request.ID
	if id == "" {
		var err error
		if id, err = w.reported(ctx, request.Selection); err != nil {
			return report.Report{}, err
		}
	}
	opened, err := w.Open(ctx, id)
	if err != nil {
		return report.Report{}, err
	}
	input, err := w.regionInput(ctx, opened)
	if err != nil {
		return report.Report{}, err
	}
	return report.ForRegion(words, input), nil
}

// regionInput adds the region's last final assessment before, where there is
// one.
func (w *Workspace) regionInput(ctx context.Context, opened Opened) (report.RegionInput, error) {
	input := report.RegionInput{
		Assessment: opened.Assessment, Pack: opened.Pack, Result: opened.Result,
		Recommendations: opened.Recommendations, FirstFive: opened.FirstFive,
	}
	earlier, found, err := w.Previous(ctx, opened)
	if err != nil || !found {
		return input, err
	}
	input.Earlier = &comparison.Round{
		Pack: earlier.Pack, Entry: comparison.Entry{Assessment: earlier.Assessment, Result: earlier.Result},
	}
	return input, nil
}

// reported finds the assessment that a region report is about: the newest of
// the region, final before draft.
func (w *Workspace) reported(ctx context.Context, selection Selection) (string, error) {
	if len(selection.Regions) != 1 {
		return "", problem.Problem{Code: problem.RegionNotOne, Facts: problem.Facts{"count": strconv.Itoa(len(selection.Regions))}}
	}
	all, err := w.store.AllAssessments(ctx)
	if err != nil {
		return "", err
	}
	named, regions, err := w.withRegions(all, selection.Regions)
	if err != nil {
		return "", err
	}
	var drafts, final []assessment.Assessment
	for _, one := range named {
		switch {
		case !selection.fits(one):
		case one.State == assessment.Final:
			final = append(final, one)
		default:
			drafts = append(drafts, one)
		}
	}
	if err := oneFamily(final); err != nil {
		return "", err
	}
	chosen := final
	if len(final) == 0 {
		chosen = drafts
	}
	if len(chosen) == 0 {
		if err := w.knowsQuestionnaire(ctx, selection); err != nil {
			return "", err
		}
		return "", problem.Problem{Code: problem.RegionWithoutThis, Facts: problem.Facts{"region": regions[0].Name}}
	}
	return slices.MaxFunc(chosen, func(a, b assessment.Assessment) int { return cmp.Compare(a.Date, b.Date) }).ID, nil
}

// composeComparison compares the full assessments on all questions and, where
// a quick scan takes part or the request says so, everyone on the core
// questions.
func (w *Workspace) composeComparison(ctx context.Context, words *i18n.Words, request ReportRequest) (report.Report, error) {
	selection := request.Selection
	selection.Core = true
	core, err := w.compare(ctx, selection, true)
	if err != nil {
		return report.Report{}, err
	}
	if request.Selection.Core {
		return report.ForComparison(words, report.ComparisonInput{Core: &core}), nil
	}
	selection.Core = false
	full, err := w.compare(ctx, selection, false)
	switch {
	case problem.Has(err, problem.TooFewFullToCompare):
		return report.ForComparison(words, report.ComparisonInput{Core: &core}), nil
	case err != nil:
		return report.Report{}, err
	case len(full.Entries) == len(core.Entries):
		return report.ForComparison(words, report.ComparisonInput{Full: &full}), nil
	}
	return report.ForComparison(words, report.ComparisonInput{Full: &full, Core: &core}), nil
}

// UnknownLanguage is the problem of a language without a catalogue.
func UnknownLanguage(phrases *i18n.Catalogues, tag string) error {
	return problem.Problem{
		Code:  problem.LanguageUnknown,
		Facts: problem.Facts{"language": tag, "languages": strings.Join(phrases.Languages(), ", ")},
	}
}

// InvalidDate is the problem of a text that is no date.
func InvalidDate(text string) error {
	return problem.Problem{Code: problem.DateInvalid, Facts: problem.Facts{"date": text}}
}
