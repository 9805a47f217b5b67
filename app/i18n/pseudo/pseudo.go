// Package pseudo builds a language that nobody speaks out of the English words
// of the program: every text is longer by 40 %, has accented letters and stands
// in brackets. What a screen shows without accents does not come from a
// catalogue, what lacks a bracket was cut, and what does not fit will not fit
// in German either.
//
// Only tests import it. The language is made of data alone, as any other
// language is: one catalogue and one file of words for each questionnaire.
package pseudo

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"testing/fstest"

	"go.yaml.in/yaml/v3"
)

// Tag is the language's tag: English as CLDR writes it where words are made up.
const Tag = "en-XA"

// source is the language that the words are made of.
const source = "en"

// Language is the name of the language in its own words.
const Language = "Pseudo-English"

// AddTo returns a copy of the program's files, fonts left out, with the
// language added to them.
func AddTo(files fs.FS) (fs.FS, error) {
	all := fstest.MapFS{}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			if name == "fonts" {
				return fs.SkipDir
			}
			return err
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		all[name] = &fstest.MapFile{Data: content, Mode: 0o444}
		return addWords(all, name, content)
	})
	if err != nil {
		return nil, err
	}
	return all, nil
}

// addWords adds the language's file beside a file of English words.
func addWords(all fstest.MapFS, name string, content []byte) error {
	if path.Base(name) != source+".yaml" {
		return nil
	}
	limit := unlimited
	if path.Base(path.Dir(name)) == "words" {
		limit = packLimit
	}
	words, err := translate(content, limit)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	all[path.Join(path.Dir(name), Tag+".yaml")] = &fstest.MapFile{Data: words, Mode: 0o444}
	return nil
}

// translate writes every text of a YAML file anew; keys stay.
func translate(content []byte, limit func(keys []string) int) ([]byte, error) {
	var document yaml.Node
	if err := yaml.Unmarshal(content, &document); err != nil {
		return nil, err
	}
	rewrite(&document, nil, limit)
	var written bytes.Buffer
	encoder := yaml.NewEncoder(&written)
	if err := encoder.Encode(&document); err != nil {
		return nil, err
	}
	return written.Bytes(), encoder.Close()
}

func rewrite(node *yaml.Node, keys []string, limit func(keys []string) int) {
	switch node.Kind {
	case yaml.ScalarNode:
		node.Value = Text(node.Value, limit(keys))
		node.Style = yaml.DoubleQuotedStyle
	case yaml.MappingNode:
		for i := 0; i < len(node.Content); i += 2 {
			rewrite(node.Content[i+1], append(keys[:len(keys):len(keys)], node.Content[i].Value), limit)
		}
	default:
		for _, child := range node.Content {
			rewrite(child, keys, limit)
		}
	}
}

// endless is a limit that no text reaches.
const endless = 1 << 20

func unlimited([]string) int { return endless }

// Most characters of a text in a questionnaire, by its key: no language may
// have more. A name has the limit of a title.
var limits = map[string]int{
	"question": 200, "why": 400, "evidence": 160, "levels": 400, "meaning": 400,
	"source": 400, "actions": 240, "done": 240, "summary": 600,
}

const titleLimit = 80

func packLimit(keys []string) int {
	if most, known := limits[keys[len(keys)-1]]; known {
		return most
	}
	return titleLimit
}
