package answertable

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

const fullHeader = "region,country,date,questionnaire,scope,respondent,group,question,answer,comment\n"

// lake starts a row of the assessment that most tests are about.
const lake = "Lakeland,XX,2026-09-01,sample@1.0.0,"

// packs finds the sample pack and knows no other.
func packs(t *testing.T) PackFinder {
	t.Helper()
	pack, err := questionnaire.Load(os.DirFS("../../assessment/questionnaire/testdata/sample-1.0.0"), "sample-1.0.0")
	if err != nil {
		t.Fatal(err)
	}
	return func(reference assessment.Reference) (*questionnaire.Pack, error) {
		if reference == pack.Reference() {
			return pack, nil
		}
		return nil, problem.Problem{Code: problem.PackUnknown,
			Facts: problem.Facts{"questionnaire": reference.String()}}
	}
}

// readText reads a .csv and fails the test where it is faulty.
func readText(t *testing.T, text string) ([]assessment.Assessment, []Note) {
	t.Helper()
	all, notes, err := Read([]byte(text), "answers.csv", packs(t))
	if err != nil {
		t.Fatalf("faults in a sound table:\n%v", err)
	}
	return all, notes
}

// want is a fault that was planted.
type want struct {
	code   problem.Code
	line   int
	column string
}

func wantFaults(t *testing.T, err error, wanted []want) {
	t.Helper()
	var got []want
	for _, found := range problem.All(err) {
		got = append(got, want{found.Code, found.Line, found.Facts["column"]})
	}
	if !reflect.DeepEqual(got, wanted) {
		t.Errorf("found %v\nwant  %v", got, wanted)
	}
}

// planted is one faulty table for each kind of fault.
var planted = []struct {
	name, text string
	want       []want
}{
	{"an empty file", "", []want{{problem.TableWithoutAnswers, 1, ""}}},
	{"a header alone", fullHeader, []want{{problem.TableWithoutAnswers, 1, ""}}},
	{"rows that answer nothing", fullHeader + lake + ",Table 1,public,direction.plan,,\n",
		[]want{{problem.TableWithoutAnswers, 1, ""}}},
	{"text in another encoding", fullHeader + lake + ",Table 1,public,direction.plan,3,Gda\xf1sk\n",
		[]want{{problem.TableNotUTF8, 2, "comment"}}},
	{"text in UTF-16", "\xff\xfer\x00e\x00g\x00", []want{{problem.TableNotUTF8, 1, ""}}},
	{"a stray quotation mark, and a fault below it",
		fullHeader + lake + ",Table 1,public,direction.plan,3,a \"plan\"\n" + lake + ",Table 1,public,direction.plan,9,\n",
		[]want{{problem.TableQuoting, 2, ""}, {problem.LevelOutsideScale, 3, "answer"}}},
	{"a comma inside a text", fullHeader + lake + ",Table 1,public,direction.plan,3,plan, but old\n",
		[]want{{problem.TableCellCount, 2, ""}}},
	{"two columns missing", "region,country,date,questionnaire,respondent,group\nLakeland,XX,2026-09-01,sample@1.0.0,T,public\n",
		[]want{{problem.TableColumnMissing, 1, "question"}, {problem.TableColumnMissing, 1, "answer"}}},
	{"a column twice", "answer," + fullHeader + "3," + lake + ",Table 1,public,direction.plan,3,\n",
		[]want{{problem.TableColumnTwice, 1, "answer"}}},
	{"empty cells", fullHeader + ",,,,,,,,3,\n",
		[]want{{problem.TableCellMissing, 2, "region"}, {problem.TableCellMissing, 2, "country"},
			{problem.TableCellMissing, 2, "date"}, {problem.TableCellMissing, 2, "questionnaire"},
			{problem.TableCellMissing, 2, "respondent"}, {problem.TableCellMissing, 2, "question"}}},
	{"a country written out", fullHeader + "Lakeland,Poland,2026-09-01,sample@1.0.0,,T,public,direction.plan,3,\n",
		[]want{{problem.TableCountryInvalid, 2, "country"}}},
	{"a day that no calendar has", fullHeader + "Lakeland,XX,2026-02-30,sample@1.0.0,,T,public,direction.plan,3,\n",
		[]want{{problem.DateInvalid, 2, "date"}}},
	{"a date in German order", fullHeader + "Lakeland,XX,1.9.2026,sample@1.0.0,,T,public,direction.plan,3,\n",
		[]want{{problem.DateInvalid, 2, "date"}}},
	{"a questionnaire without version", fullHeader + "Lakeland,XX,2026-09-01,sample,,T,public,direction.plan,3,\n",
		[]want{{problem.TableQuestionnaireInvalid, 2, "questionnaire"}}},
	{"a questionnaire that nobody has", fullHeader + "Lakeland,XX,2026-09-01,sample@2.0.0,,T,public,direction.plan,3,\n",
		[]want{{problem.PackUnknown, 2, "questionnaire"}}},
	{"a scope that is none", fullHeader + lake + "half,T,public,direction.plan,3,\n",
		[]want{{problem.TableScopeInvalid, 2, "scope"}}},
	{"two scopes", fullHeader + lake + "quick,T,public,direction.plan,3,\n" + lake + "full,T,public,support.advice,3,\n",
		[]want{{problem.TableScopesDiffer, 3, "scope"}}},
	{"no group", fullHeader + lake + ",T,,direction.plan,3,\n", []want{{problem.TableGroupMissing, 2, "group"}}},
	{"an unknown group", fullHeader + lake + ",T,church,direction.plan,3,\n", []want{{problem.GroupUnknown, 2, "group"}}},
	{"a group beside consensus", fullHeader + lake + ",consensus,public,direction.plan,3,\n",
		[]want{{problem.TableGroupNotEmpty, 2, "group"}}},
	{"a respondent in two groups", fullHeader + lake + ",T,public,direction.plan,3,\n" + lake + ",T,civil,support.advice,3,\n",
		[]want{{problem.TableRespondentInTwoGroups, 3, "group"}}},
	{"a question twice for a respondent", fullHeader + lake + ",T,public,direction.plan,3,\n" + lake + ",T,public,direction.plan,3,\n",
		[]want{{problem.TableQuestionTwice, 3, "question"}}},
	{"a question twice agreed", fullHeader + lake + ",consensus,,direction.plan,3,\n" + lake + ",Consensus,,direction.plan,na,\n",
		[]want{{problem.TableQuestionTwice, 3, "question"}}},
	{"an unknown question", fullHeader + lake + ",T,public,direction.plans,3,\n",
		[]want{{problem.UnknownQuestion, 2, "question"}}},
	{"questions outside a quick scan", fullHeader + lake + "quick,T,public,direction.budget,3,\n" + lake + "quick,evidence,,support.rooms,,Lease\n",
		[]want{{problem.QuestionOutOfScope, 2, "question"}, {problem.QuestionOutOfScope, 3, "question"}}},
	{"levels that the scale lacks", fullHeader + lake + ",T,public,direction.plan,6,\n" + lake + ",consensus,,direction.plan,0,\n" + lake + ",target,,direction.plan,7@2029,\n",
		[]want{{problem.LevelOutsideScale, 2, "answer"}, {problem.LevelOutsideScale, 3, "answer"}, {problem.LevelOutsideScale, 4, "answer"}}},
	{"answers that are none", fullHeader + lake + ",T,public,direction.plan,3.5,\n" + lake + ",U,public,direction.plan,split,\n" + lake + ",V,public,direction.plan,\"3,0\",\n",
		[]want{{problem.TableAnswerInvalid, 2, "answer"}, {problem.TableAnswerInvalid, 3, "answer"}, {problem.TableAnswerInvalid, 4, "answer"}}},
	{"targets that are none", fullHeader + lake + ",target,,direction.plan,unknown,\n" + lake + ",target,,support.advice,4@soon,\n",
		[]want{{problem.TableTargetInvalid, 2, "answer"}, {problem.TableTargetInvalid, 3, "answer"}}},
	{"a target before the assessment", fullHeader + lake + ",target,,direction.plan,4@2025,\n",
		[]want{{problem.TargetYearTooEarly, 2, "answer"}}},
	{"evidence with an answer", fullHeader + lake + ",evidence,,direction.plan,3,Minutes\n",
		[]want{{problem.TableEvidenceWithAnswer, 2, "answer"}}},
	{"a fault below a comment of two lines", fullHeader + lake + ",T,public,direction.plan,3,\"first\nsecond\"\n" + lake + ",T,public,support.advice,9,\n",
		[]want{{problem.LevelOutsideScale, 4, "answer"}}},
}

func TestEveryFaultIsNamedWithLineAndColumn(t *testing.T) {
	for _, c := range planted {
		t.Run(c.name, func(t *testing.T) {
			all, _, err := Read([]byte(c.text), "answers.csv", packs(t))
			wantFaults(t, err, c.want)
			if all != nil {
				t.Error("a faulty table gave assessments")
			}
			for _, found := range problem.All(err) {
				if found.File != "answers.csv" {
					t.Errorf("the fault %s names the file %q", found.Code, found.File)
				}
			}
		})
	}
}

func TestEveryCodeOfTablesHasAPlantedFault(t *testing.T) {
	seen := map[problem.Code]bool{}
	for _, c := range planted {
		for _, w := range c.want {
			seen[w.code] = true
		}
	}
	for _, book := range [][]byte{bytesOf(t, workbook(t, "Tabelle1", sheetHeader)), []byte("PK but no zip")} {
		_, _, err := Read(book, "answers.xlsx", packs(t))
		for _, found := range problem.All(err) {
			seen[found.Code] = true
		}
	}
	file, err := parser.ParseFile(token.NewFileSet(), "../../assessment/problem/table_codes.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	counted := 0
	ast.Inspect(file, func(node ast.Node) bool {
		literal, ok := node.(*ast.BasicLit)
		if !ok || literal.Kind != token.STRING {
			return true
		}
		counted++
		if code, err := strconv.Unquote(literal.Value); err != nil || !seen[problem.Code(code)] {
			t.Errorf("no table is planted with the fault %s", literal.Value)
		}
		return true
	})
	if counted < 15 {
		t.Errorf("only %d codes of tables were found", counted)
	}
}

func TestATableBecomesAnAssessment(t *testing.T) {
	all, notes := readText(t, fullHeader+
		lake+",Table 1,Public,direction.plan,3.0,has a plan\n"+
		lake+",Zebra,civil,direction.plan,NA,\n"+
		lake+",Anna,business,direction.plan,Unknown,\n"+
		lake+",Table 1,public,support.advice,,\n"+
		lake+",Consensus,,direction.plan,split,two views\n"+
		lake+",consensus,,support.advice,na,\n"+
		lake+",target,,direction.plan,4 @ 2029,\n"+
		lake+",target,,support.advice,2,\n"+
		lake+",evidence,,direction.plan,,Minutes of May\n"+
		lake+",evidence,,direction.plan,,Budget line 4\n")
	want := assessment.Assessment{
		Region: assessment.Region{Name: "Lakeland", Country: "XX"}, Date: "2026-09-01",
		Questionnaire: assessment.Reference{ID: "sample", Version: "1.0.0"},
		Scope:         assessment.Quick, State: assessment.Draft,
		Respondents: []assessment.Respondent{
			{Label: "Table 1", Group: "public", Answers: map[string]assessment.Answer{"direction.plan": assessment.AtLevel(3)},
				Comments: map[string]string{"direction.plan": "has a plan"}},
			{Label: "Zebra", Group: "civil", Answers: map[string]assessment.Answer{"direction.plan": {Kind: assessment.NotApplicable}},
				Comments: map[string]string{}},
			{Label: "Anna", Group: "business", Answers: map[string]assessment.Answer{"direction.plan": {Kind: assessment.Unknown}},
				Comments: map[string]string{}},
		},
		Agreed: map[string]assessment.Agreed{
			"direction.plan": {NoAgreement: true, Reason: "two views"},
			"support.advice": {Answer: assessment.Answer{Kind: assessment.NotApplicable}},
		},
		Evidence: map[string][]string{"direction.plan": {"Minutes of May", "Budget line 4"}},
		Targets:  map[string]assessment.Target{"direction.plan": {Level: 4, Year: 2029}, "support.advice": {Level: 2}},
	}
	if len(all) != 1 || !reflect.DeepEqual(all[0], want) {
		t.Errorf("got  %+v\nwant %+v", all, want)
	}
	if notes != nil {
		t.Errorf("notes about a plain table: %v", notes)
	}
}

func TestTheFormOfTheFileDoesNotMatter(t *testing.T) {
	plain := fullHeader + lake + ",Table 1,public,direction.plan,3,a plan\n"
	want, _ := readText(t, plain)
	forms := map[string]string{
		"byte order mark":     "\xef\xbb\xbf" + plain,
		"semicolons":          strings.ReplaceAll(plain, ",", ";"),
		"tabs":                strings.ReplaceAll(plain, ",", "\t"),
		"lines of Windows":    strings.ReplaceAll(plain, "\n", "\r\n"),
		"no last line end":    strings.TrimSuffix(plain, "\n"),
		"quoted header":       strings.Replace(plain, "region,", "\" Region \",", 1),
		"blank rows":          strings.Replace(plain, "\n", "\n\n,,,,,,,,,\n", 1),
		"columns in disorder": "answer,comment,region,country,date,questionnaire,respondent,group,question\n3,a plan," + strings.Replace(lake, "1.0.0,", "1.0.0,Table 1,public,direction.plan\n", 1),
		"cells cut off":       "comment,region,country,date,questionnaire,respondent,group,question,answer,scope\na plan," + lake + "Table 1,public,direction.plan,3\n",
	}
	for name, text := range forms {
		t.Run(name, func(t *testing.T) {
			if got, _ := readText(t, text); !reflect.DeepEqual(got, want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
}

func TestScopeFollowsTheAnswersWhereItIsNotStated(t *testing.T) {
	cases := []struct {
		name, rows string
		want       assessment.Scope
	}{
		{"core questions only", lake + ",T,public,direction.plan,3,\n", assessment.Quick},
		{"a further question answered", lake + ",T,public,direction.budget,3,\n", assessment.Full},
		{"a further question left empty", lake + ",T,public,direction.plan,3,\n" + lake + ",T,public,direction.budget,,\n", assessment.Quick},
		{"a further question with a target", lake + ",target,,direction.budget,3,\n", assessment.Full},
		{"stated full", lake + "Full,T,public,direction.plan,3,\n", assessment.Full},
		{"stated in one row only", lake + ",T,public,direction.plan,3,\n" + lake + "full,T,public,support.advice,3,\n", assessment.Full},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			all, _ := readText(t, fullHeader+c.rows)
			if all[0].Scope != c.want {
				t.Errorf("the scope is %s, want %s", all[0].Scope, c.want)
			}
		})
	}
}

func TestRegionDateAndQuestionnaireMakeAnAssessment(t *testing.T) {
	rest := ",T,public,direction.plan,3,\n"
	all, _ := readText(t, fullHeader+lake+rest+
		"Lakeland,XX,2025-09-01,sample@1.0.0,"+rest+
		"Lakeland,fi,2026-09-01,sample@1.0.0,"+rest+
		"LAKELAND,xx,2026-09-01,Sample@1.0.0,,U,civil,direction.plan,2,\n")
	var got []string
	for _, a := range all {
		got = append(got, a.Region.Name+" "+a.Region.Country+" "+string(a.Date)+" "+strconv.Itoa(len(a.Respondents)))
	}
	want := []string{"Lakeland XX 2026-09-01 2", "Lakeland XX 2025-09-01 1", "Lakeland FI 2026-09-01 1"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWhatIsLeftOutIsNamed(t *testing.T) {
	text := strings.Replace(fullHeader, "comment\n", "comment,Interviewer,Room\n", 1) +
		lake + ",T,public,direction.plan,3,,Ben,12\n" +
		lake + ",T,public,support.advice,,no time,Ben,12\n" +
		lake + ",target,,direction.plan,4,high,,\n"
	_, notes := readText(t, text)
	want := []Note{{ColumnIgnored, 1, "Interviewer"}, {ColumnIgnored, 1, "Room"},
		{CommentIgnored, 3, "comment"}, {CommentIgnored, 4, "comment"}}
	if !reflect.DeepEqual(notes, want) {
		t.Errorf("notes %v, want %v", notes, want)
	}
}

func TestFilesThatAreNoTables(t *testing.T) {
	cases := []struct {
		name, file, content string
		want                problem.Code
	}{
		{"another kind", "answers.ods", "anything", problem.FileKindUnknown},
		{"too large", "answers.csv", strings.Repeat(",", MaxBytes+1), problem.FileTooLarge},
		{"no workbook", "answers.xlsx", "PK but no zip", problem.TableDamaged},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read([]byte(c.content), c.file, packs(t))
			if !problem.Has(err, c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestAPackOfCoreQuestionsOnlyMakesQuickScans(t *testing.T) {
	sample, err := packs(t)(assessment.Reference{ID: "sample", Version: "1.0.0"})
	if err != nil {
		t.Fatal(err)
	}
	files := sample.Files()
	structure := string(files["structure.yaml"])
	for _, id := range []string{"budget", "review", "training", "rooms", "visits", "results"} {
		structure = strings.Replace(structure, "- id: "+id+"\n", "- id: "+id+"\n        core: true\n", 1)
	}
	files["structure.yaml"] = []byte(structure)
	core, err := questionnaire.FromFiles(files, "core")
	if err != nil || !core.OnlyCore() {
		t.Fatalf("no pack of core questions only: %v", err)
	}
	find := func(assessment.Reference) (*questionnaire.Pack, error) { return core, nil }
	all, _, err := Read([]byte(fullHeader+lake+"full,T,public,direction.budget,3,\n"), "answers.csv", find)
	if err != nil || all[0].Scope != assessment.Quick {
		t.Errorf("got %+v, %v", all, err)
	}
}
