// Package i18n holds the words of the program in every language present.
//
// Each language is one YAML file of keys; the keys are written out in full
// where they are used, so that a search finds them. A sentence may have
// plural forms (CLDR) and named places to fill: {{.region}}. It may ask for the
// form of a region's name that it needs: {{genitive .region}}. A key that a
// language lacks is said in English, and a test fails on it.
package i18n

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	goi18n "github.com/nicksnyder/go-i18n/v2/i18n"
	"go.yaml.in/yaml/v3"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// SourceLanguage is the language in which a sentence is first written.
const SourceLanguage = "en"

// Catalogues are the words of all languages present. They never change once
// loaded, so any goroutine may read them.
type Catalogues struct {
	bundle  *goi18n.Bundle
	tags    []string
	regions map[string]*regionForms // by tag
}

// Load reads every catalogue NAME.yaml in files, where NAME is a BCP 47 tag,
// and the forms of regions' names in regions/NAME.yaml where there are any.
func Load(files fs.FS) (*Catalogues, error) {
	paths, err := fs.Glob(files, "*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list the catalogues: %w", err)
	}
	bundle := goi18n.NewBundle(language.English)
	bundle.RegisterUnmarshalFunc("yaml", yaml.Unmarshal)
	catalogues := &Catalogues{bundle: bundle, regions: map[string]*regionForms{}}
	for _, name := range paths {
		if _, err := bundle.LoadMessageFileFS(files, name); err != nil {
			return nil, fmt.Errorf("read the catalogue %s: %w", name, err)
		}
		tag := strings.TrimSuffix(path.Base(name), ".yaml")
		forms, err := loadRegionForms(files, tag)
		if err != nil {
			return nil, err
		}
		catalogues.tags = append(catalogues.tags, tag)
		catalogues.regions[tag] = forms
	}
	if !slices.Contains(catalogues.tags, SourceLanguage) {
		return nil, fmt.Errorf("read the catalogues: %s.yaml is missing", SourceLanguage)
	}
	slices.Sort(catalogues.tags)
	return catalogues, nil
}

// Languages returns the tags of the languages present, sorted.
func (c *Catalogues) Languages() []string { return slices.Clone(c.tags) }

// Has reports whether there is a catalogue for the tag.
func (c *Catalogues) Has(tag string) bool { return slices.Contains(c.tags, tag) }

// Closest returns the language present that a reader of another one understands
// best, such as pl for pl-PL; English where none fits.
func (c *Catalogues) Closest(tag string) string {
	present := []language.Tag{language.Make(SourceLanguage)} // what the matcher falls back to
	tags := []string{SourceLanguage}
	for _, one := range c.tags {
		present, tags = append(present, language.Make(one)), append(tags, one)
	}
	_, index, _ := language.NewMatcher(present).Match(language.Make(tag))
	return tags[index]
}

// Words returns the words of a language. A tag without a catalogue gives the
// English words.
func (c *Catalogues) Words(tag string) *Words {
	if !c.Has(tag) {
		tag = SourceLanguage
	}
	parsed := language.Make(tag)
	return &Words{
		tag:       tag,
		localizer: goi18n.NewLocalizer(c.bundle, tag, SourceLanguage),
		parser:    newSentenceParser(c.regions[tag]),
		regions:   c.regions[tag],
		printer:   message.NewPrinter(parsed),
		collation: collate.New(parsed),
	}
}
