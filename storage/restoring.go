package storage

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
)

// A field is a part of a question whose changes can be taken back. It is read
// and written as a revision writes it.
type field struct {
	read  func(t *transaction, id, question string) (string, error)
	write func(t *transaction, c *checking, question, text string) error
}

// fields are the fields by the kind of their changes.
var fields = map[Kind]field{
	AnswerChanged:   {(*transaction).answerText, (*transaction).restoreAnswer},
	ReasonChanged:   {(*transaction).reasonText, (*transaction).restoreReason},
	EvidenceChanged: {(*transaction).evidenceText, (*transaction).restoreEvidence},
	TargetChanged:   {(*transaction).targetText, (*transaction).restoreTarget},
	MarkChanged:     {(*transaction).markText, (*transaction).restoreMark},
}

// restore gives a field the text to. It refuses, with the problem
// ChangedElsewhere, unless the field still holds the text from: what another
// program wrote there is never overwritten unseen.
func (t *transaction) restore(id, question string, kind Kind, from, to string) error {
	c, err := t.asked(id, question)
	if err != nil {
		return err
	}
	now, err := fields[kind].read(t, id, question)
	if err != nil {
		return err
	}
	if now != from {
		return problem.Problem{Code: problem.ChangedElsewhere, Facts: problem.Facts{"question": question}}
	}
	return fields[kind].write(t, c, question, to)
}

func (t *transaction) answerText(id, question string) (string, error) {
	agreed, err := t.agreed(id, question)
	return agreedText(agreed), err
}

func (t *transaction) restoreAnswer(c *checking, question, text string) error {
	agreed, err := agreedOf(text)
	if err != nil {
		return err
	}
	return t.setAgreed(c, question, agreed)
}

func (t *transaction) reasonText(id, question string) (string, error) {
	agreed, err := t.agreed(id, question)
	return agreed.Reason, err
}

func (t *transaction) restoreReason(c *checking, question, text string) error {
	return t.setReason(c, question, text, "")
}

func (t *transaction) evidenceText(id, question string) (string, error) {
	pieces, err := t.evidence(id, question)
	if err != nil {
		return "", err
	}
	return evidenceText(pieces)
}

func (t *transaction) restoreEvidence(c *checking, question, text string) error {
	var pieces []string
	if text != "" {
		if err := json.Unmarshal([]byte(text), &pieces); err != nil {
			return fmt.Errorf("read evidence: %w", err)
		}
	}
	return t.setEvidence(c, question, pieces, "")
}

func (t *transaction) targetText(id, question string) (string, error) {
	target, err := t.target(id, question)
	return targetText(target), err
}

func (t *transaction) restoreTarget(c *checking, question, text string) error {
	target, err := targetOf(text)
	if err != nil {
		return err
	}
	return t.setTarget(c, question, target)
}

func (t *transaction) markText(id, question string) (string, error) {
	marked, err := t.marked(id, question)
	return textIf(marked, markedText), err
}

func (t *transaction) restoreMark(c *checking, question, text string) error {
	return t.setMarked(c, question, text == markedText)
}

// agreedOf reads what agreedText wrote.
func agreedOf(text string) (assessment.Agreed, error) {
	switch text {
	case "":
		return assessment.Agreed{}, nil
	case splitKind:
		return assessment.Agreed{NoAgreement: true}, nil
	}
	if kind, known := answerKinds[text]; known {
		return assessment.Agreed{Answer: assessment.Answer{Kind: kind}}, nil
	}
	level, err := strconv.Atoi(text)
	if err != nil {
		return assessment.Agreed{}, fmt.Errorf("read answer: %w", err)
	}
	return assessment.Agreed{Answer: assessment.AtLevel(level)}, nil
}

// targetOf reads what targetText wrote.
func targetOf(text string) (*assessment.Target, error) {
	if text == "" {
		return nil, nil
	}
	var target assessment.Target
	level, year, dated := strings.Cut(text, "@")
	var err error
	if target.Level, err = strconv.Atoi(level); err != nil {
		return nil, fmt.Errorf("read target: %w", err)
	}
	if dated {
		if target.Year, err = strconv.Atoi(year); err != nil {
			return nil, fmt.Errorf("read target: %w", err)
		}
	}
	return &target, nil
}
