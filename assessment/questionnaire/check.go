package questionnaire

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"compass/assessment/problem"
)

// A checker looks at one pack and gathers its faults.
type checker struct {
	name   string // stands before the file names in faults
	faults problem.List
	nodes  int // YAML nodes so far
}

// pack makes a pack of its files, or returns every fault found so far and now.
func (c *checker) pack(files map[string][]byte) (*Pack, error) {
	if problem.Has(c.faults, problem.PackTooLarge) { // what follows would be noise
		return nil, c.faults
	}
	pack := &Pack{words: map[string]Words{}, files: files}
	known := false
	if data, found := files[structureFile]; found {
		if top := c.parse(structureFile, data); top != nil {
			known = true
			r := reader{c, structureFile}
			r.structure(pack, r.top(top))
		}
	} else if !c.isFaulty(structureFile) {
		c.fault("", 0, problem.PackStructureMissing)
	}
	for _, file := range slices.Sorted(maps.Keys(files)) {
		if file == structureFile {
			continue
		}
		if top := c.parse(file, files[file]); top != nil {
			language := strings.TrimSuffix(path.Base(file), wordsSuffix)
			w := wording{reader: reader{c, file}, pack: pack, known: known}
			pack.words[language] = w.words(w.top(top))
		}
	}
	slices.SortStableFunc(c.faults, func(a, b problem.Problem) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	if err := c.faults.ErrorOrNil(); err != nil {
		return nil, err
	}
	return pack, nil
}

// fault notes a fault; file is relative to the pack, facts are names and
// values in turn.
func (c *checker) fault(file string, line int, code problem.Code, facts ...string) {
	fault := problem.Problem{Code: code, File: c.in(file), Line: line, Facts: problem.Facts{}}
	for i := 0; i+1 < len(facts); i += 2 {
		fault.Facts[facts[i]] = readable(facts[i+1])
	}
	c.faults = append(c.faults, fault)
}

// tooLarge notes that the pack is larger than a pack may be.
func (c *checker) tooLarge() {
	c.fault("", 0, problem.PackTooLarge, "limit", strconv.Itoa(maxMegabytes))
}

// isFaulty reports whether a fault of the file was noted.
func (c *checker) isFaulty(file string) bool {
	return slices.ContainsFunc(c.faults, func(p problem.Problem) bool { return p.File == c.in(file) })
}

// in returns the file's name as faults give it.
func (c *checker) in(file string) string { return path.Join(c.name, readable(file)) }

// maxFact is the most that a fault quotes of a stranger's file, in characters.
const maxFact = 300

// readable makes a stranger's text fit to be quoted on a line of a terminal:
// short, and without control characters.
func readable(text string) string {
	text = strings.Map(func(r rune) rune {
		if isControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(text, string(unicode.ReplacementChar)))
	if runes := []rune(text); len(runes) > maxFact {
		return string(runes[:maxFact]) + "…"
	}
	return text
}
