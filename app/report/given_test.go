package report_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"compass/app/i18n"
	"compass/app/report"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
	"compass/resources"
	"compass/storage/answertable"
)

// english are the English words that the program carries.
func english(t *testing.T) *i18n.Words {
	t.Helper()
	return phrases(t).Words("en")
}

// phrases are the words that the program carries, in every language.
func phrases(t *testing.T) *i18n.Catalogues {
	t.Helper()
	languages, err := fs.Sub(resources.Files, "languages")
	if err != nil {
		t.Fatal(err)
	}
	catalogues, err := i18n.Load(languages)
	if err != nil {
		t.Fatal(err)
	}
	return catalogues
}

// packAt loads a questionnaire from a folder.
func packAt(t *testing.T, folder string) *questionnaire.Pack {
	t.Helper()
	pack, err := questionnaire.Load(os.DirFS(folder), folder)
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

func samplePack(t *testing.T) *questionnaire.Pack {
	return packAt(t, "../../assessment/questionnaire/testdata/sample-1.0.0")
}

func smallPack(t *testing.T) *questionnaire.Pack {
	return packAt(t, "../../assessment/questionnaire/testdata/small-1.0.0")
}

// tableAt reads the assessments of an answer table, finalised and with ids.
func tableAt(t *testing.T, path string, pack *questionnaire.Pack) []assessment.Assessment {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	read, _, err := answertable.Read(content, path, func(assessment.Reference) (*questionnaire.Pack, error) { return pack, nil })
	if err != nil {
		t.Fatal(err)
	}
	for i := range read {
		read[i].ID = read[i].Region.Name + string(read[i].Date)
		read[i].State = assessment.Final
	}
	return read
}

func sevenRegions(t *testing.T) []assessment.Assessment {
	return tableAt(t, "../../cmd/compass-cli/testdata/seven-regions.csv", samplePack(t))
}

// named finds a region's assessment.
func named(t *testing.T, region string) assessment.Assessment {
	t.Helper()
	for _, one := range sevenRegions(t) {
		if one.Region.Name == region {
			return one
		}
	}
	t.Fatalf("no region %s", region)
	return assessment.Assessment{}
}

// regionReport counts an assessment and reports it.
func regionReport(t *testing.T, pack *questionnaire.Pack, one assessment.Assessment) report.Report {
	t.Helper()
	return report.ForRegion(english(t), counted(pack, one))
}

// counted is what a report of an assessment is made from.
func counted(pack *questionnaire.Pack, one assessment.Assessment) report.RegionInput {
	result := scoring.Shown(pack, one)
	recommendations := recommendation.Recommend(pack, result, nil)
	return report.RegionInput{
		Assessment: one, Pack: pack, Result: result,
		Recommendations: recommendations, FirstFive: recommendation.FirstFive(recommendations),
	}
}

// countedSince is the same with an earlier assessment of the region.
func countedSince(pack *questionnaire.Pack, earlier, one assessment.Assessment) report.RegionInput {
	input := counted(pack, one)
	input.Earlier = &comparison.Round{
		Pack: pack, Entry: comparison.Entry{Assessment: earlier, Result: scoring.Shown(pack, earlier)},
	}
	return input
}

// examples are the full assessments of the example, each with the one before.
func examples(t *testing.T) map[string]report.RegionInput {
	t.Helper()
	inputs := map[string]report.RegionInput{}
	pack := packAt(t, "../../resources/questionnaires/resist-1.0.0")
	files, err := filepath.Glob("../../resources/examples/en/*.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		for _, one := range tableAt(t, file, pack) {
			if one.Scope == assessment.Full {
				inputs[one.ID] = counted(pack, one)
			}
		}
	}
	then, now := inputs["Amber Coast2024-09-17"], inputs["Amber Coast2026-09-15"]
	if then.Pack == nil || now.Pack == nil {
		t.Fatal("Amber Coast has no two rounds in the example")
	}
	inputs[now.Assessment.ID] = countedSince(pack, then.Assessment, now.Assessment)
	return inputs
}

// compared sets assessments beside each other.
func compared(t *testing.T, pack *questionnaire.Pack, all []assessment.Assessment, core bool) *comparison.Comparison {
	t.Helper()
	result, err := comparison.Compare(context.Background(), pack, comparison.Choose(all, core), core)
	if err != nil {
		t.Fatal(err)
	}
	return &result
}
