package questionnaire

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"compass/assessment/problem"
)

// A reader takes values out of one file's nodes and notes what is wrong with
// them. A value that is not there reads as the zero value without a fault: who
// asked for the map has noted that the key is missing.
type reader struct {
	*checker
	file string
}

// A value is a node of the file with the place that faults name.
type value struct {
	node  *yaml.Node // nil where there is none
	place string
	line  int
}

// there reports whether the file has the value. An alias counts as absent: it
// was noted before, and nothing behind it is read.
func (v value) there() bool { return v.node != nil && v.node.Kind != yaml.AliasNode }

// note notes a fault of the value.
func (r reader) note(v value, code problem.Code, facts ...string) {
	r.fault(r.file, v.line, code, append([]string{"place", v.place}, facts...)...)
}

// top returns the file's top as a value.
func (r reader) top(node *yaml.Node) value {
	return value{node: node, place: r.file, line: node.Line}
}

// A pair is a key of a map with its value.
type pair struct {
	key   string
	value value
}

// pairs returns the map's keys and values in the file's order, each key once.
func (r reader) pairs(v value) []pair {
	if !v.there() {
		return nil
	}
	if v.node.Kind != yaml.MappingNode {
		r.note(v, problem.PackNotMap)
		return nil
	}
	var pairs []pair
	seen := map[string]bool{}
	for i := 0; i+1 < len(v.node.Content); i += 2 {
		key, node := v.node.Content[i], v.node.Content[i+1]
		at := value{node: node, place: join(r.file, v.place, key.Value), line: key.Line}
		switch {
		case key.Kind == yaml.AliasNode || isMergeKey(key): // noted before
		case key.Kind != yaml.ScalarNode:
			r.note(value{place: v.place, line: key.Line}, problem.PackNotText, "value", "")
		case seen[key.Value]:
			r.note(value{place: v.place, line: key.Line}, problem.PackKeyTwice, "key", key.Value)
		default:
			seen[key.Value] = true
			pairs = append(pairs, pair{key.Value, at})
		}
	}
	return pairs
}

// fields returns the values of a map whose keys are known, by key. A key
// without a value counts as missing.
func (r reader) fields(v value, known []key) map[string]value {
	fields := map[string]value{}
	if !v.there() {
		return fields
	}
	names := make([]string, len(known))
	wanted := map[string]bool{}
	for i, key := range known {
		names[i] = key.name
		wanted[key.name] = true
	}
	for _, pair := range r.pairs(v) {
		switch {
		case !wanted[pair.key]:
			r.note(value{place: v.place, line: pair.value.line}, problem.PackKeyUnknown,
				"key", pair.key, "known", strings.Join(names, ", "))
		case !isEmpty(pair.value.node):
			fields[pair.key] = pair.value
		}
	}
	if v.node.Kind != yaml.MappingNode { // noted by pairs
		return fields
	}
	for _, key := range known {
		if _, found := fields[key.name]; key.required && !found {
			r.note(v, problem.PackKeyMissing, "key", key.name)
		}
	}
	return fields
}

// items returns the entries of a list; an empty list is a fault.
func (r reader) items(v value) []value {
	items := r.anyItems(v)
	if v.there() && v.node.Kind == yaml.SequenceNode && len(items) == 0 {
		r.note(v, problem.PackListEmpty)
	}
	return items
}

// anyItems returns the entries of a list that may be empty.
func (r reader) anyItems(v value) []value {
	if !v.there() {
		return nil
	}
	if v.node.Kind != yaml.SequenceNode {
		r.note(v, problem.PackNotList)
		return nil
	}
	items := make([]value, len(v.node.Content))
	for i, node := range v.node.Content {
		items[i] = value{node: node, place: join(r.file, v.place, strconv.Itoa(i+1)), line: node.Line}
	}
	return items
}

// named returns the value with its id in its place, where it has one.
func (r reader) named(list, item value) value {
	if item.node.Kind != yaml.MappingNode {
		return item
	}
	for i := 0; i+1 < len(item.node.Content); i += 2 {
		if item.node.Content[i].Value == "id" && item.node.Content[i+1].Value != "" {
			item.place = join(r.file, list.place, item.node.Content[i+1].Value)
		}
	}
	return item
}

// isEmpty reports whether a key stands without a value behind its colon.
func isEmpty(node *yaml.Node) bool {
	return node.Kind == yaml.ScalarNode && node.Style == 0 && node.Value == ""
}
