package questionnaire

import (
	"bytes"
	"io"
	"regexp"
	"strconv"
	"strings"

	"compass/assessment/problem"
)

// The YAML library's messages.
var (
	lineInMessage   = regexp.MustCompile(`^line (\d+): `)
	anchorInMessage = regexp.MustCompile(`^unknown anchor '(.*)' referenced$`)
)

// depthMessage begins the message with which the library guards itself against
// deep nesting, long after our own limit.
const depthMessage = "exceeded max depth"

// The library's messages about the order of tokens name the line before the
// one where the list or map began. For brackets that is nearly the place: they
// rarely span lines. For blocks it is far away.
const (
	bracketMessage = "did not find expected ','"
	blockMessage   = "did not find expected"
)

// syntaxFault notes what the YAML library found wrong, at the line where a
// person sees it.
func (c *checker) syntaxFault(file string, data []byte, err error) {
	detail := strings.TrimPrefix(err.Error(), "yaml: ")
	if match := anchorInMessage.FindStringSubmatch(detail); match != nil {
		before, _, _ := bytes.Cut(data, []byte("*"+match[1]))
		c.fault(file, 1+bytes.Count(before, []byte("\n")), problem.PackAlias, "place", file, "name", match[1])
		return
	}
	line := 0
	if match := lineInMessage.FindStringSubmatch(detail); match != nil {
		line, _ = strconv.Atoi(match[1]) // digits by the pattern; 0 if they overflow
		detail = strings.TrimPrefix(detail, match[0])
	}
	switch {
	case line > 0 && strings.HasPrefix(detail, bracketMessage):
		line++
	case line == 0 || strings.HasPrefix(detail, blockMessage):
		line = lineOfFault(data)
	}
	if strings.HasPrefix(detail, depthMessage) {
		c.fault(file, line, problem.PackTooDeep, "place", file, "limit", strconv.Itoa(maxDepth))
		return
	}
	c.fault(file, line, problem.PackNotYAML, "place", file, "detail", detail)
}

// lineOfFault returns the line that the parser read last before it gave up.
func lineOfFault(data []byte) int {
	lines := &lineReader{}
	// The parser looks up to four characters ahead; spaces at the end of each
	// line keep it from looking into the next one.
	lines.rest = bytes.ReplaceAll(data, []byte("\n"), []byte("    \n"))
	if _, _, err := decode(lines); err == nil {
		return 0
	}
	return lines.line
}

// A lineReader hands out its text line by line and counts the lines.
type lineReader struct {
	rest   []byte
	line   int
	inside bool // of a line of which a part was handed out
}

// Read hands out one line, or as much of it as buffer holds.
func (l *lineReader) Read(buffer []byte) (int, error) {
	if len(l.rest) == 0 {
		return 0, io.EOF
	}
	if !l.inside {
		l.line++
	}
	end := bytes.IndexByte(l.rest, '\n') + 1
	if end == 0 {
		end = len(l.rest)
	}
	count := copy(buffer, l.rest[:end])
	l.rest = l.rest[count:]
	l.inside = count < end
	return count, nil
}
