package recommendations

import (
	"strconv"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/recommendation"
)

// showSteps shows the steps that were chosen, the one of a question unfolded,
// or the first where it has none.
func (s *screen) showSteps(question string) {
	all := len(s.opened.Recommendations)
	folds, open := s.folds(question)
	if len(s.shown) == all {
		s.title.SetText(s.frame.Words.Count("recommendations.title", all))
	} else {
		s.title.SetText(s.frame.Words.Count("recommendations.title-filtered", all, "shown", len(s.shown)))
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
	s.first = s.list
	s.steps.Objects = []fyne.CanvasObject{s.list}
	s.unfold(open)
}

// unfold shows every step in full, or one of them.
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

// folds are the rows of the steps that fit the choice, section by section, and
// which of them to unfold. A step keeps its number in the order of all.
func (s *screen) folds(question string) (folds []widgets.Fold, open int) {
	s.shown = nil
	for _, section := range sections {
		title, about := s.say(section.key), s.say(section.about)
		for i, step := range s.opened.Recommendations {
			if !section.fits(step) || !s.fits(s.choice, step) {
				continue
			}
			if step.Question == question {
				open = len(folds)
			}
			s.shown = append(s.shown, step)
			fold := s.fold(i+1, step)
			fold.Section, fold.About = title, about
			folds, title, about = append(folds, fold), "", ""
		}
	}
	return folds, open
}

// fold is the row of one step.
func (s *screen) fold(number int, step recommendation.Recommendation) widgets.Fold {
	tag := ""
	if s.isFirst(step) {
		tag = s.say("recommendations.first-five")
	}
	return widgets.Fold{
		Mark: strconv.Itoa(number), Title: s.stepWords(step).Title, Tag: tag,
		Note: s.say("results.joined", "first", s.pack.Dimensions[step.Dimension].Title,
			"second", s.pack.Questions[step.Question].Title),
		Aside:   s.say("recommendations.from-to", "from", step.From, "to", step.To),
		Content: func() fyne.CanvasObject { return s.detail(step) },
	}
}
