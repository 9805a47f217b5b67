package recommendations

import (
	"strings"

	"compass/assessment/recommendation"
)

// text is a step as words alone, a thought a line, to be pasted into a letter
// or a table.
func (s *screen) text(step recommendation.Recommendation) string {
	words := s.stepWords(step)
	lines := []string{
		words.Title,
		s.say("results.joined", "first", s.read().Region.Name, "second", s.pack.Questions[step.Question].Title),
		"", s.say("recommendations.what-to-do"),
	}
	for _, action := range words.Actions {
		lines = append(lines, s.say("recommendations.action", "action", action))
	}
	lines = append(lines, s.say("recommendations.done-when")+" "+words.Done, s.why(step), "",
		s.say("recommendations.copy-fact", "name", s.say("recommendations.level"), "fact",
			s.say("recommendations.level-from-to", "from", step.From, "to", step.To, "highest", s.opened.Pack.Scale.Highest)))
	for _, row := range s.facts(step) {
		lines = append(lines, s.say("recommendations.copy-fact", "name", row.name, "fact", row.fact))
	}
	if path := s.path(step); len(path) > 0 {
		lines = append(append(lines, "", s.say("recommendations.path")), path...)
	}
	return strings.Join(lines, "\n")
}
