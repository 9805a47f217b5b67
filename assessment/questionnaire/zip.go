package questionnaire

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"compass/assessment/problem"
)

// LoadZip reads and checks the pack in a zip, with structure.yaml at its top
// or in one folder. The zip is unpacked in memory only, through a limit that
// does not trust what the zip says of itself. name and error are those of
// [Load].
func LoadZip(data []byte, name string) (*Pack, error) {
	c := &checker{name: name}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		c.fault("", 0, problem.PackZipDamaged, "path", name)
		return nil, c.faults
	}
	entries := c.unpack(archive)
	if len(c.faults) > 0 {
		return nil, c.faults
	}
	folder, ok := c.packFolder(entries)
	if !ok {
		return nil, c.faults
	}
	files := map[string][]byte{}
	for entry, content := range entries {
		file, inside := strings.CutPrefix(entry, folder)
		if inside && c.belongs(file) {
			files[file] = content
		}
	}
	return c.pack(files)
}

// unpack reads every file of the zip into memory, by its path.
func (c *checker) unpack(archive *zip.Reader) map[string][]byte {
	entries := map[string][]byte{}
	room := int64(maxBytes)
	for _, entry := range archive.File {
		mode := entry.Mode()
		file := path.Clean(entry.Name)
		switch _, twice := entries[file]; {
		case !safePath(entry.Name):
			c.fault("", 0, problem.PackPathUnsafe, "path", entry.Name)
			continue
		case mode.IsDir():
			continue
		case !mode.IsRegular():
			c.fault(file, 0, problem.PackFileNotPlain, "path", file)
			continue
		case twice:
			c.fault(file, 0, problem.PackFileTwice, "path", file)
			continue
		}
		content, err := unpackOne(entry, room)
		if err != nil {
			c.fault(file, 0, problem.PackZipDamaged, "path", file)
			continue
		}
		if room -= int64(len(content)); room < 0 {
			c.tooLarge()
			return entries
		}
		entries[file] = content
	}
	return entries
}

// unpackOne returns the entry's bytes, at most one more than there is room for.
func unpackOne(entry *zip.File, room int64) ([]byte, error) {
	opened, err := entry.Open()
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(io.LimitReader(opened, room+1))
	return content, errors.Join(err, opened.Close())
}

// packFolder finds the folder of the zip that holds the pack, as the prefix of
// its files' paths; it is empty for the top.
func (c *checker) packFolder(entries map[string][]byte) (prefix string, ok bool) {
	var found []string
	for file := range entries {
		if path.Base(file) == structureFile && strings.Count(file, "/") <= 1 {
			found = append(found, file)
		}
	}
	slices.Sort(found)
	switch len(found) {
	case 0:
		c.fault("", 0, problem.PackStructureMissing)
		return "", false
	case 1:
		return strings.TrimSuffix(found[0], structureFile), true
	default:
		c.fault("", 0, problem.PackFolderUnclear, "paths", strings.Join(found, ", "))
		return "", false
	}
}

// safePath reports whether a path of a zip stays inside it on every system.
func safePath(file string) bool {
	drive := len(file) > 1 && file[1] == ':'
	return file != "" && !drive && !strings.ContainsAny(file, "\\\x00") && !path.IsAbs(file) &&
		!slices.Contains(strings.Split(file, "/"), "..")
}
