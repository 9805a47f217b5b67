package i18n

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	goi18n "github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/collate"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"compass/assessment"
)

// Words are the sentences, numbers and dates of one language. Any goroutine
// may use them.
type Words struct {
	tag       string
	localizer *goi18n.Localizer
	parser    *sentenceParser
	regions   *regionForms
	printer   *message.Printer
	sorting   sync.Mutex
	collation *collate.Collator // not safe for two goroutines at once
}

// Language returns the language's tag, such as pl.
func (w *Words) Language() string { return w.tag }

// Say returns the sentence of a key. What fills its places follows as pairs of
// name and value: Say("region.named", "region", "Lakeland"). A key that no
// catalogue has comes back in brackets, which a test finds.
func (w *Words) Say(key string, pairs ...any) string {
	return w.localize(&goi18n.LocalizeConfig{MessageID: key, TemplateData: w.data(pairs)})
}

// Count returns the sentence of a key in the plural form for n, which fills
// the place {{.n}}; further pairs as in [Words.Say].
func (w *Words) Count(key string, n int, pairs ...any) string {
	values := w.data(append(pairs, "n", n))
	return w.localize(&goi18n.LocalizeConfig{MessageID: key, TemplateData: values, PluralCount: n})
}

// Score writes a score with one decimal: 2.6.
func (w *Words) Score(score float64) string {
	return w.printer.Sprint(number.Decimal(score, number.MinFractionDigits(1), number.MaxFractionDigits(1)))
}

// ScoreOr writes a score with one decimal, or the text otherwise where there
// is none.
func (w *Words) ScoreOr(score *float64, otherwise string) string {
	if score == nil {
		return otherwise
	}
	return w.Score(*score)
}

// Value writes a question's value: a whole level without decimals, 2.5 with
// one.
func (w *Words) Value(value float64) string {
	return w.printer.Sprint(number.Decimal(value, number.MaxFractionDigits(1)))
}

// Percent writes a share of 0 to 1 in whole percent.
func (w *Words) Percent(share float64) string {
	return w.printer.Sprint(number.Percent(share, number.MaxFractionDigits(0)))
}

// Date writes a day in full: 23 November 2026.
func (w *Words) Date(date assessment.Date) string {
	day := date.Time()
	if day.IsZero() {
		return string(date)
	}
	return w.Say("date.long", "day", day.Day(), "month", w.Say(months[day.Month()-1]), "year", strconv.Itoa(day.Year()))
}

// months are the keys of the months' names as they stand within a date.
var months = [12]string{
	"date.january", "date.february", "date.march", "date.april", "date.may", "date.june",
	"date.july", "date.august", "date.september", "date.october", "date.november", "date.december",
}

// List joins items as a sentence does: strategy, finance and markets.
func (w *Words) List(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return w.Say("list.and", "items", strings.Join(items[:last], w.Say("list.separator")+" "), "last", items[last])
}

// Title writes a title as it stands within a sentence, where the language marks
// it: „Dostęp do rynków”.
func (w *Words) Title(title string) string { return w.Say("list.title", "title", title) }

// KnownAs is what readers of the language call a region: their own name for it,
// else its English one; empty where there is neither.
func (w *Words) KnownAs(region assessment.Region) string {
	if name := w.regions.Names[region.Name][plainForm]; name != "" {
		return name
	}
	return region.EnglishName
}

// OtherName is the same, to stand beside what the region calls itself: it is
// empty where it says no more than that.
func (w *Words) OtherName(region assessment.Region) string {
	name := w.KnownAs(region)
	if name == "" || strings.Contains(strings.ToLower(name), strings.ToLower(region.Name)) {
		return ""
	}
	return name
}

// Sort sorts names in the language's own order.
func (w *Words) Sort(names []string) {
	slices.SortStableFunc(names, w.Compare)
}

// Compare orders two names as the language does: below 0 where a comes first.
func (w *Words) Compare(a, b string) int {
	w.sorting.Lock()
	defer w.sorting.Unlock()
	return w.collation.CompareString(a, b)
}

func (w *Words) localize(config *goi18n.LocalizeConfig) string {
	config.TemplateParser = w.parser
	text, err := w.localizer.Localize(config)
	if err != nil && text == "" {
		return "[" + config.MessageID + "]"
	}
	return text
}

// data turns pairs of name and value into what a sentence's places are filled
// from; whole numbers stand in the language's own groups of digits. A pair
// without its value fills the place with a mark that shows.
func (w *Words) data(pairs []any) map[string]any {
	values := make(map[string]any, len(pairs)/2)
	for i := 0; i < len(pairs); i += 2 {
		if i+1 == len(pairs) {
			values[fmt.Sprint(pairs[i])] = "?"
			break
		}
		value := pairs[i+1]
		if whole, is := value.(int); is && whole >= fewestGrouped {
			value = w.printer.Sprint(number.Decimal(whole))
		}
		values[fmt.Sprint(pairs[i])] = value
	}
	return values
}

// fewestGrouped is the least number whose digits a language may group.
const fewestGrouped = 1000
