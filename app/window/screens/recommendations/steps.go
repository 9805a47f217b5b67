package recommendations

import (
	"strconv"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/recommendation"
)

// showSteps shows the steps that were chosen, the one of a question unfolded.
func (s *screen) showSteps(question string) {
	all := len(s.opened.Recommendations)
	folds, open := s.folds(question)
	first := len(s.opened.FirstFive)
	switch {
	case len(s.shown) < all:
		s.title.SetText(s.frame.Words.Count("recommendations.title-filtered", all, "shown", len(s.shown)))
	case first < all:
		s.title.SetText(s.frame.Words.Count("recommendations.title-first", all, "first", first))
	default:
		s.title.SetText(s.frame.Words.Count("recommendations.title", all))
	}
	if len(folds) == 0 {
		s.list = nil
		everything := widgets.NewButton(widgets.Secondary, s.say("recommendations.show-everything"), func() {
			s.choose(choice{})
			s.frame.Window.Canvas().Focus(s.list)
		})
		s.steps.Objects = []fyne.CanvasObject{widgets.Column(theme.SpaceMedium,
			widgets.Body(s.say("recommendations.none-fits")), widgets.Flow(theme.SpaceSmall, everything))}
		s.Page.Refresh()
		return
	}
	s.list = widgets.NewFoldList(folds)
	s.list.OnChanged = func(row int, open bool) {
		if open {
			s.frame.At(s.shown[row].Question)
		}
		s.Page.Refresh()
	}
	s.first, s.began = s.list, open
	s.steps.Objects = []fyne.CanvasObject{s.list}
	s.unfold(open)
}

// unfold shows every step in full, or one of them; -1 folds all.
func (s *screen) unfold(row int) {
	if s.list == nil {
		return
	}
	if s.full.Selected {
		s.list.OpenAll()
	} else {
		s.list.Open(row)
	}
	s.Page.Refresh()
}

// folds are the rows of the steps that fit the choice, group by group, and which
// of them to unfold, -1 for none. The first five have their numbers; the others
// stand in the same order.
func (s *screen) folds(question string) (folds []widgets.Fold, open int) {
	s.shown, open = nil, -1
	for i, group := range s.groups() {
		title, about := group.name, group.about
		steps := s.opened.Recommendations
		if i == 0 {
			steps = s.opened.FirstFive
		}
		for j, step := range steps {
			if i > 0 && s.isFirst(step) || !group.fits(step) || !s.fits(s.choice, step) {
				continue
			}
			if step.Question == question {
				open = len(folds)
			}
			s.shown = append(s.shown, step)
			fold := s.fold(step)
			if i == 0 {
				fold = s.firstFold(j+1, step)
			}
			fold.Section, fold.About = title, about
			folds, title, about = append(folds, fold), "", ""
		}
	}
	return folds, open
}

// fold is the row of one step.
func (s *screen) fold(step recommendation.Recommendation) widgets.Fold {
	return widgets.Fold{
		Title:   s.stepWords(step).Title,
		Note:    s.join(s.pack.Dimensions[step.Dimension].Title, s.pack.Questions[step.Question].Title),
		Aside:   s.say("recommendations.from-to", "from", step.From, "to", step.To),
		Content: func() fyne.CanvasObject { return s.detail(step) },
	}
}

// firstFold is the row of one of the first five: with its number, its kind, who
// acts and how long it takes.
func (s *screen) firstFold(number int, step recommendation.Recommendation) widgets.Fold {
	fold := s.fold(step)
	fold.Mark = strconv.Itoa(number)
	fold.Note = s.join(s.pack.Dimensions[step.Dimension].Title,
		s.join(report.ActorNames(s.frame.Words, step.Step.Actors), report.HorizonName(s.frame.Words, step.Step.Horizon)))
	fold.Tag = report.KindName(s.frame.Words, step.Kind)
	if step.Step.ByState() {
		fold.Tag = s.say("recommendations.by-state")
	}
	return fold
}

func (s *screen) join(first, second string) string {
	return s.say("results.joined", "first", first, "second", second)
}
