package i18n

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"

	gotemplate "github.com/nicksnyder/go-i18n/v2/i18n/template"
	"go.yaml.in/yaml/v3"
)

// regionForms are the forms that the names of regions take in one language's
// sentences, as regions/NAME.yaml beside the catalogue holds them. A sentence
// asks for the form it needs: {{genitive .region}}. Which forms there are is
// the language's own affair; one without such a file has none.
type regionForms struct {
	Others map[string]string            `yaml:"others"` // by form: a name that has no forms of its own stands in {{.name}}
	Names  map[string]map[string]string `yaml:"names"`  // by name as regions call themselves, by form
}

// plainForm is the form in which a name stands alone.
const plainForm = "nominative"

// loadRegionForms reads a language's forms; a language may have none.
func loadRegionForms(files fs.FS, tag string) (*regionForms, error) {
	name := "regions/" + tag + ".yaml"
	content, err := fs.ReadFile(files, name)
	if errors.Is(err, fs.ErrNotExist) {
		return &regionForms{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the forms of regions %s: %w", name, err)
	}
	forms := &regionForms{}
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(true)
	if err := decoder.Decode(forms); err != nil {
		return nil, fmt.Errorf("read the forms of regions %s: %w", name, err)
	}
	for region, own := range forms.Names {
		for form := range own {
			if forms.Others[form] == "" {
				return nil, fmt.Errorf("read the forms of regions %s: %s has the form %q, which “others” lacks", name, region, form)
			}
		}
	}
	return forms, nil
}

// of returns a region's name in a form.
func (r *regionForms) of(form string, name any) string {
	plain := fmt.Sprint(name)
	if own := r.Names[plain][form]; own != "" {
		return own
	}
	return strings.ReplaceAll(r.Others[form], "{{.name}}", plain)
}

// functions are what a sentence of the language may call: its forms, and
// capital, which makes the first letter of a form a capital one.
func (r *regionForms) functions() template.FuncMap {
	functions := template.FuncMap{"capital": Capital}
	for form := range r.Others {
		functions[form] = func(name any) string { return r.of(form, name) }
	}
	return functions
}

// Capital makes the first letter of a text a capital one.
func Capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// A sentenceParser reads the sentences of one language, each of them once.
type sentenceParser struct{ gotemplate.TextParser }

func newSentenceParser(forms *regionForms) *sentenceParser {
	return &sentenceParser{gotemplate.TextParser{Funcs: forms.functions()}}
}

// Cacheable tells go-i18n to keep what was read: the functions of a language
// never change.
func (*sentenceParser) Cacheable() bool { return true }
