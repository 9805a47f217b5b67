package questionnaire

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"compass/assessment/problem"
)

// The plain scalars that YAML 1.2 (core schema, section 10.3.2) reads as
// something else than text. The YAML library knows more, from YAML 1.1.
var (
	coreNull  = regexp.MustCompile(`^(null|Null|NULL|~|)$`)
	coreBool  = regexp.MustCompile(`^(true|True|TRUE|false|False|FALSE)$`)
	coreWhole = regexp.MustCompile(`^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$`)
	coreFloat = regexp.MustCompile(`^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$`)
	decimal   = regexp.MustCompile(`^[-+]?[0-9]+$`)
	digits    = regexp.MustCompile(`^[0-9]+$`)
)

// isPlain reports whether the node is a scalar without quotes; only such can
// be something else than text.
func isPlain(node *yaml.Node) bool {
	quoted := yaml.DoubleQuotedStyle | yaml.SingleQuotedStyle | yaml.LiteralStyle | yaml.FoldedStyle
	return node.Kind == yaml.ScalarNode && node.Style&quoted == 0
}

// isText reports whether YAML 1.2 reads the node as text.
func isText(node *yaml.Node) bool {
	if node.Kind != yaml.ScalarNode {
		return false
	}
	for _, other := range []*regexp.Regexp{coreNull, coreBool, coreWhole, coreFloat} {
		if isPlain(node) && other.MatchString(node.Value) {
			return false
		}
	}
	return true
}

// text returns the value's text without spaces around it. It has at most
// limit characters and stands on one line.
func (r reader) text(v value, limit int) string {
	if !v.there() {
		return ""
	}
	if isEmpty(v.node) {
		r.note(v, problem.PackTextEmpty)
		return ""
	}
	if !isText(v.node) {
		r.note(v, problem.PackNotText, "value", v.node.Value)
		return ""
	}
	text := strings.TrimSpace(v.node.Value)
	if text == "" {
		r.note(v, problem.PackTextEmpty)
	}
	if length := utf8.RuneCountInString(text); length > limit {
		r.note(v, problem.PackTextTooLong, "length", strconv.Itoa(length), "limit", strconv.Itoa(limit))
	}
	if at := strings.IndexFunc(text, isControl); at >= 0 {
		character, _ := utf8.DecodeRuneInString(text[at:])
		r.note(v, problem.PackTextControl, "character", fmt.Sprintf("%U", character))
	}
	return text
}

// isControl reports whether a character steers lines or the direction of
// writing instead of being read.
func isControl(r rune) bool {
	return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\ufeff' ||
		r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// texts returns a list of one to maxListItems texts.
func (r reader) texts(v value, limit int) []string {
	items := r.items(v)
	if len(items) > maxListItems {
		r.note(v, problem.PackTooManyListItems,
			"count", strconv.Itoa(len(items)), "limit", strconv.Itoa(maxListItems))
	}
	var texts []string
	for _, item := range items {
		texts = append(texts, r.text(item, limit))
	}
	return texts
}

// id returns the value as an id.
func (r reader) id(v value) string {
	id := r.text(v, maxID)
	if id != "" && !idForm.MatchString(id) {
		r.note(v, problem.PackIDInvalid, "id", id)
	}
	return id
}

// ids returns a list of ids, each once.
func (r reader) ids(items []value) []string {
	var ids []string
	for _, item := range items {
		id := r.id(item)
		if id != "" && slices.Contains(ids, id) {
			r.note(item, problem.PackIDTwice, "id", id)
		}
		ids = append(ids, id)
	}
	return ids
}

// word returns the value, a word of the vocabulary.
func (r reader) word(v value, vocabulary []string) string {
	if !v.there() {
		return ""
	}
	if v.node.Kind != yaml.ScalarNode {
		r.note(v, problem.PackNotText, "value", "")
		return ""
	}
	if !slices.Contains(vocabulary, v.node.Value) {
		r.note(v, problem.PackWordUnknown, "word", v.node.Value, "known", strings.Join(vocabulary, ", "))
	}
	return v.node.Value
}

// whole returns the value as a whole number; ok is false where it is none.
func (r reader) whole(v value) (number int, ok bool) {
	if !v.there() {
		return 0, false
	}
	number, err := strconv.Atoi(v.node.Value)
	if !isPlain(v.node) || !decimal.MatchString(v.node.Value) || err != nil {
		r.note(v, problem.PackNotWhole, "value", v.node.Value)
		return 0, false
	}
	return number, true
}

// weight returns the value as a weight, 1 where there is none.
func (r reader) weight(v value) float64 {
	if !v.there() {
		return 1
	}
	if !isPlain(v.node) || !coreFloat.MatchString(v.node.Value) {
		r.note(v, problem.PackNotNumber, "value", v.node.Value)
		return 1
	}
	weight, err := strconv.ParseFloat(v.node.Value, 64)
	if err != nil || math.IsNaN(weight) || weight <= 0 || weight > maxWeight {
		r.note(v, problem.PackWeightInvalid, "value", v.node.Value, "limit", strconv.Itoa(maxWeight))
		return 1
	}
	return weight
}

// truth returns the value as true or false, false where there is none. A fault
// counts as true, so that it brings no further faults.
func (r reader) truth(v value) bool {
	if !v.there() {
		return false
	}
	if !isPlain(v.node) || !coreBool.MatchString(v.node.Value) {
		r.note(v, problem.PackNotTrueFalse, "value", v.node.Value)
	}
	return !strings.EqualFold(v.node.Value, "false")
}
