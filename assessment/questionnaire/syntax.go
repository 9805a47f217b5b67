package questionnaire

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"compass/assessment/problem"
)

// parse reads one file as YAML 1.2 without anchors, aliases, tags and merge
// keys, and returns its top node; nil after a fault that leaves nothing to
// check.
func (c *checker) parse(file string, data []byte) *yaml.Node {
	if c.nodes > maxNodes || !c.characters(file, data) {
		return nil
	}
	if marks(data) > maxMarks {
		c.fault(file, 0, problem.PackTooManyNodes, "place", file, "limit", strconv.Itoa(maxNodes))
		return nil
	}
	first, second, err := decode(bytes.NewReader(data))
	switch {
	case err != nil:
		c.syntaxFault(file, data, err)
		return nil
	case second != nil:
		c.fault(file, second.Line, problem.PackSeveralDocuments, "place", file)
		return nil
	case first == nil || len(first.Content) == 0:
		c.fault(file, 1, problem.PackNotMap, "place", file)
		return nil
	}
	top := first.Content[0]
	if !c.plain(file, file, top, 1) {
		return nil
	}
	return top
}

// decode returns the first and the second YAML document; nil where there is
// none. A panic of the YAML library is an error like another: the file is a
// stranger's.
func decode(input io.Reader) (first, second *yaml.Node, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("yaml: %v", cause)
		}
	}()
	decoder := yaml.NewDecoder(input)
	for _, document := range []**yaml.Node{&first, &second} {
		node := &yaml.Node{}
		if err := decoder.Decode(node); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, nil, err
		}
		*document = node
	}
	return first, second, nil
}

// characters reports whether the file is UTF-8 with the characters that YAML
// allows.
func (c *checker) characters(file string, data []byte) bool {
	line := 1
	for at := 0; at < len(data); {
		r, size := utf8.DecodeRune(data[at:])
		switch {
		case r == utf8.RuneError && size == 1:
			c.fault(file, line, problem.PackNotUTF8, "place", file)
			return false
		case r == '\n':
			line++
		case r == '\ufeff' && at == 0: // a byte order mark
		case !allowedInYAML(r):
			c.fault(file, line, problem.PackTextControl, "place", file, "character", fmt.Sprintf("%U", r))
			return false
		}
		at += size
	}
	return true
}

// allowedInYAML follows YAML 1.2.2, section 5.1, without U+FEFF and without
// the C1 control characters.
func allowedInYAML(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= ' ' && r <= '~' ||
		r >= 0xA0 && r <= 0xFFFD && r != 0xFEFF || r >= 0x10000
}

// maxMarks bounds the nodes of a file before it is parsed: the parser would
// take gigabytes for 5 MB of brackets. A node needs a mark (two nodes can
// share one), and prose has about three marks in a hundred characters, so that
// 5 MB of prose pass.
const maxMarks = 3 * maxNodes

// marks counts the characters that can begin a node.
func marks(data []byte) int {
	count := 0
	for _, b := range data {
		if strings.IndexByte("[{,:-?\n", b) >= 0 {
			count++
		}
	}
	return count
}

// plain reports whether the node and all below it keep to the limits; it notes
// anchors, aliases, tags and merge keys on its way.
func (c *checker) plain(file, place string, node *yaml.Node, depth int) bool {
	if c.nodes++; c.nodes > maxNodes {
		c.fault(file, node.Line, problem.PackTooManyNodes, "place", place, "limit", strconv.Itoa(maxNodes))
		return false
	}
	if depth > maxDepth && node.Kind != yaml.ScalarNode {
		c.fault(file, node.Line, problem.PackTooDeep, "place", place, "limit", strconv.Itoa(maxDepth))
		return false
	}
	switch {
	case node.Kind == yaml.AliasNode:
		c.fault(file, node.Line, problem.PackAlias, "place", place, "name", node.Value)
	case node.Anchor != "":
		c.fault(file, node.Line, problem.PackAlias, "place", place, "name", node.Anchor)
	case node.Style&yaml.TaggedStyle != 0:
		c.fault(file, node.Line, problem.PackTag, "place", place, "tag", node.Tag)
	case isMergeKey(node):
		c.fault(file, node.Line, problem.PackMergeKey, "place", place)
	}
	for i, child := range node.Content {
		below := place
		if node.Kind == yaml.MappingNode && i%2 == 1 {
			below = join(file, place, node.Content[i-1].Value)
		} else if node.Kind == yaml.SequenceNode {
			below = join(file, place, strconv.Itoa(i+1))
		}
		if !c.plain(file, below, child, depth+1) {
			return false
		}
	}
	return true
}

// isMergeKey reports whether the node is the key << of YAML 1.1.
func isMergeKey(node *yaml.Node) bool {
	return node.Kind == yaml.ScalarNode && node.Style == 0 && node.Value == "<<"
}

// join returns the place below another; the top's place is the file.
func join(file, place, below string) string {
	if place == file {
		return below
	}
	return place + "." + below
}
