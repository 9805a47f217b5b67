package questionnaire

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
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

// gather reads the pack's files from its folder.
func (c *checker) gather(folder fs.FS) map[string][]byte {
	files := map[string][]byte{}
	room := int64(maxBytes)
	for _, file := range append(c.list(folder, "."), c.list(folder, wordsFolder)...) {
		data, ok := c.read(folder, file, room)
		if !ok {
			continue
		}
		if room -= int64(len(data)); room < 0 {
			c.tooLarge()
			break
		}
		files[file] = data
	}
	return files
}

// list returns the paths of the pack's files in one folder. Links and devices
// are faults: they are never followed or opened.
func (c *checker) list(folder fs.FS, at string) []string {
	if c.isFaulty(at) {
		return nil
	}
	entries, err := fs.ReadDir(folder, at)
	if err != nil && !errors.Is(err, fs.ErrNotExist) { // what is missing is noted later
		c.fault(at, 0, problem.FileUnreadable, "path", path.Join(c.name, at))
	}
	var files []string
	for _, entry := range entries {
		file := path.Join(at, entry.Name())
		switch {
		case file == wordsFolder && !entry.IsDir():
			c.fault(file, 0, problem.PackFileNotPlain, "path", file)
		case !c.belongs(file):
		case !entry.Type().IsRegular():
			c.fault(file, 0, problem.PackFileNotPlain, "path", file)
		default:
			files = append(files, file)
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
