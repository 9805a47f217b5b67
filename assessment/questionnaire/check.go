package questionnaire

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"compass/assessment/problem"
)

// pack makes a pack of its files, or returns every fault found so far and now.
func (c *checker) pack(files map[string][]byte) (*Pack, error) {
	pack := &Pack{words: map[string]Words{}, files: files}
	known := false
	if data, found := files[structureFile]; found {
		if top := c.parse(structureFile, data); top != nil {
			known = true
			c.structure(pack, reader{c, structureFile}.top(top))
			c.sourceWords(pack, files, top.Line)
		}
	} else if len(c.faults) == 0 {
		c.fault(structureFile, 0, problem.PackStructureMissing, "path", structureFile)
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

// sourceWords notes where the words of the source language are not there.
func (c *checker) sourceWords(pack *Pack, files map[string][]byte, line int) {
	if pack.SourceLanguage == "" {
		return
	}
	file := path.Join(wordsFolder, pack.SourceLanguage+wordsSuffix)
	if _, found := files[file]; !found {
		c.fault(structureFile, line, problem.PackSourceWordsMissing,
			"language", pack.SourceLanguage, "path", file)
	}
}
