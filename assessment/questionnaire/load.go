package questionnaire

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"compass/assessment/problem"
)

// Limits of a pack that comes from a stranger: what is more is refused before
// it can take the memory or the time of the machine.
const (
	maxMegabytes = 5 // unpacked, all files together
	maxBytes     = maxMegabytes << 20
	maxDepth     = 20      // maps and lists inside each other
	maxNodes     = 100_000 // YAML nodes, all files together
)

// The files of a pack, relative to its folder.
const (
	structureFile = "structure.yaml"
	wordsFolder   = "words"
	wordsSuffix   = ".yaml"
)

// Load reads and checks the pack in a folder: structure.yaml and words/*.yaml;
// other files are left alone. name stands before the file names in faults
// (resist-1.0.0/words/en.yaml:12). Where the pack is faulty, the error is a
// [problem.List] with every fault.
func Load(files fs.FS, name string) (*Pack, error) {
	c := &checker{name: name}
	return c.pack(c.gather(files))
}

// FromFiles checks a pack whose files were read before, for example by
// [Pack.Files]; paths are relative to the pack's folder, with forward slashes.
// name and error are those of [Load].
func FromFiles(files map[string][]byte, name string) (*Pack, error) {
	c := &checker{name: name}
	kept := map[string][]byte{}
	room := maxBytes
	for _, file := range slices.Sorted(maps.Keys(files)) {
		if !c.belongs(file) {
			continue
		}
		if room -= len(files[file]); room < 0 {
			c.tooLarge()
			break
		}
		kept[file] = bytes.Clone(files[file])
	}
	return c.pack(kept)
}

// Files returns a copy of the pack's files as they were read, by their path in
// the pack's folder. [FromFiles] makes the same pack of them.
func (p *Pack) Files() map[string][]byte {
	files := make(map[string][]byte, len(p.files))
	for file, data := range p.files {
		files[file] = bytes.Clone(data)
	}
	return files
}

// A checker looks at one pack and gathers its faults.
type checker struct {
	name   string
	faults problem.List
	nodes  int // YAML nodes so far
}

// fault notes a fault; file is relative to the pack, facts are names and
// values in turn.
func (c *checker) fault(file string, line int, code problem.Code, facts ...string) {
	fault := problem.Problem{Code: code, File: path.Join(c.name, file), Line: line, Facts: problem.Facts{}}
	for i := 0; i+1 < len(facts); i += 2 {
		fault.Facts[facts[i]] = facts[i+1]
	}
	c.faults = append(c.faults, fault)
}

// tooLarge notes that the pack is larger than a pack may be.
func (c *checker) tooLarge() {
	c.fault("", 0, problem.PackTooLarge, "limit", strconv.Itoa(maxMegabytes))
}

// gather reads the pack's files from its folder. Links and devices are not
// followed.
func (c *checker) gather(folder fs.FS) map[string][]byte {
	files := map[string][]byte{}
	room := int64(maxBytes)
	for _, at := range []string{".", wordsFolder} {
		entries, err := fs.ReadDir(folder, at)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			c.fault(at, 0, problem.FileUnreadable, "path", path.Join(c.name, at))
			continue
		}
		for _, entry := range entries {
			file := path.Join(at, entry.Name())
			if file == wordsFolder {
				if !entry.IsDir() {
					c.fault(file, 0, problem.PackFileNotPlain, "path", file)
					return files
				}
				continue
			}
			if !c.belongs(file) {
				continue
			}
			if !entry.Type().IsRegular() {
				c.fault(file, 0, problem.PackFileNotPlain, "path", file)
				continue
			}
			data, ok := c.read(folder, file, room)
			if !ok {
				continue
			}
			if room -= int64(len(data)); room < 0 {
				c.tooLarge()
				return files
			}
			files[file] = data
		}
	}
	return files
}

// read returns the file's bytes, at most one more than there is room for.
func (c *checker) read(folder fs.FS, file string, room int64) (data []byte, ok bool) {
	opened, err := folder.Open(file)
	if err == nil {
		data, err = io.ReadAll(io.LimitReader(opened, room+1))
		err = errors.Join(err, opened.Close())
	}
	if err != nil {
		c.fault(file, 0, problem.FileUnreadable, "path", path.Join(c.name, file))
	}
	return data, err == nil
}

// belongs reports whether a file is part of the pack; a file among the words
// whose name is no language is a fault, except hidden ones.
func (c *checker) belongs(file string) bool {
	folder, base := path.Split(file)
	switch {
	case file == structureFile:
		return true
	case folder != wordsFolder+"/" || strings.HasPrefix(base, "."):
		return false
	}
	language, found := strings.CutSuffix(base, wordsSuffix)
	if !found || !languageForm.MatchString(language) {
		c.fault(file, 0, problem.PackFileNameInvalid, "path", file)
		return false
	}
	return true
}
