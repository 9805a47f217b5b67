package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"

	"github.com/alecthomas/kong"

	"compass/app/i18n"
	"compass/app/workspace"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// What the program exits with.
const (
	exitDone  = 0
	exitInput = 1
	exitUsage = 2
)

// commandLine is the whole command line; one field a sub-command.
type commandLine struct {
	Library string   `placeholder:"FILE" help:"The library, a .compass file, created if missing. Without it: the one of this computer."`
	Pack    []string `placeholder:"PATH" sep:"none" help:"A questionnaire pack (folder or zip) to check and keep in the library; later calls need it no more."`
	JSON    bool     `name:"json" help:"Print results for other programs."`
	Lang    string   `default:"en" placeholder:"TAG" help:"Language of messages and reports, for example en."`

	Check   checkCommand   `cmd:"" help:"Check questionnaire packs and answer tables; imports nothing."`
	Import  importCommand  `cmd:"" help:"Import answer tables (see docs/answer-table.md)."`
	List    listCommand    `cmd:"" help:"List the assessments of the library."`
	Score   scoreCommand   `cmd:"" help:"Print scores, levels and first steps of assessments."`
	Compare compareCommand `cmd:"" help:"Compare final assessments: scores, ranges of ranks, who can learn from whom."`
	Report  reportCommand  `cmd:"" help:"Write a region report or a comparison report."`
	Example exampleCommand `cmd:"" help:"Fill the library with seven invented regions."`
}

// session is what a sub-command works with.
type session struct {
	ctx    context.Context
	line   *commandLine
	words  *i18n.Words
	stdout io.Writer
	stderr io.Writer
}

// run does what args say and returns what the program exits with.
func run(args []string, stdout, stderr io.Writer) int {
	line := &commandLine{}
	exited, code := false, exitDone
	parser, err := kong.New(line,
		kong.Name("compass-cli"),
		kong.Description("RESIST Compass without a display."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(status int) { exited, code = true, status }),
	)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return exitUsage
	}
	parsed, err := parser.Parse(args)
	if exited {
		return code
	}
	if err != nil {
		fmt.Fprintf(stderr, "compass-cli: %s; see compass-cli --help\n", err)
		return exitUsage
	}
	return perform(line, parsed, stdout, stderr)
}

func perform(line *commandLine, parsed *kong.Context, stdout, stderr io.Writer) int {
	phrases, err := workspace.LoadPhrases()
	if err != nil {
		fmt.Fprintln(stderr, err)
		return exitInput
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	s := &session{ctx: ctx, line: line, words: phrases.Words(line.Lang), stdout: stdout, stderr: stderr}
	if !phrases.Has(line.Lang) {
		return s.fail(workspace.UnknownLanguage(phrases, line.Lang))
	}
	if err := parsed.Run(s); err != nil {
		return s.fail(err)
	}
	return exitDone
}

// usageFaults are the problems that come from how the program was called; one
// that stands in a file is bad input all the same.
var usageFaults = []problem.Code{
	problem.ChooseQuestionnaire, problem.DateInvalid, problem.LanguageUnknown, problem.RegionNotOne,
	problem.ReportFormatUnknown, problem.ReportKindUnknown,
}

// fail says what is wrong and returns what the program exits with.
func (s *session) fail(err error) int {
	fmt.Fprintln(s.stderr, s.words.Error(err))
	for _, fault := range problem.All(err) {
		if fault.File == "" && slices.Contains(usageFaults, fault.Code) {
			return exitUsage
		}
	}
	return exitInput
}

// withWorkspace opens the library, stores the packs named by --pack in it, and
// does the work.
func (s *session) withWorkspace(work func(*workspace.Workspace) error) (err error) {
	opened, err := workspace.Open(s.line.Library)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	for _, path := range s.line.Pack {
		if _, err := opened.AddPack(s.ctx, path); err != nil {
			return err
		}
	}
	return work(opened)
}

// packsNamed loads the packs named by --pack without opening a library.
func (s *session) packsNamed() ([]*questionnaire.Pack, error) {
	var packs []*questionnaire.Pack
	for _, path := range s.line.Pack {
		pack, err := workspace.LoadPack(path)
		if err != nil {
			return nil, err
		}
		packs = append(packs, pack)
	}
	return packs, nil
}

// forEach does work for every file and goes on after a fault, so that one look
// tells all of them. It returns all faults together.
func forEach(paths []string, work func(path string) error) error {
	var faults problem.List
	for _, path := range paths {
		err := work(path)
		found := problem.All(err)
		if err != nil && len(found) == 0 {
			return err
		}
		faults = append(faults, found...)
	}
	return faults.ErrorOrNil()
}
