package widgets_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// TestGalleryShowsEveryWidgetInEveryLook draws all widgets in every look; with
// COMPASS_SCREEN_PICTURES set to a folder the pictures are kept there.
func TestGalleryShowsEveryWidgetInEveryLook(t *testing.T) {
	everyLook(t, func(t *testing.T, name string) {
		for scene, make := range scenes {
			content, focus := make(t)
			window := show(t, container.NewStack(canvas.NewRectangle(theme.Current().Background), content), 1366, 768)
			window.Canvas().Focus(focus)
			if width := window.Canvas().Size().Width; width > 1366 {
				t.Errorf("scene %s is %v wide; the window has 1366", scene, width)
			}
			stage.Picture(t, window, scene+"-"+name)
		}
	})
}

func everyLook(t *testing.T, look func(t *testing.T, name string)) {
	t.Helper()
	for _, palette := range theme.Palettes() {
		for _, scale := range []int{100, 200} {
			name := fmt.Sprintf("%s-%d", palette, scale)
			t.Run(name, func(t *testing.T) {
				stage.Wear(t, palette, scale)
				look(t, name)
			})
		}
	}
}

var scenes = map[string]func(*testing.T) (fyne.CanvasObject, fyne.Focusable){
	"question": questionScene,
	"compare":  compareScene,
	"form":     formScene,
	"lists":    listsScene,
	"search":   searchScene,
}

func questionScene(t *testing.T) (fyne.CanvasObject, fyne.Focusable) {
	cards := widgets.NewLevelCards(grantLevels(), nil)
	cards.ShowChosen(3)
	review := widgets.NewChip("Mark for review", "M", nil)
	review.SetSelected(true)
	head := widgets.Column(4,
		widgets.Kicker("Access to finance · question 1 of 4 · ★ core"),
		widgets.Title("Early-stage grants: can a social innovator get money for an idea?"),
		widgets.Muted("Ideas die between the workshop and the first prototype. A small, quick, predictable grant is what carries them across."))
	page := widgets.Column(10, head, cards, widgets.Flow(9,
		widgets.NewChip("Not applicable", "N", nil), widgets.NewChip("Don’t know", "?", nil), review,
		widgets.Rich(widgets.Run{Text: "12 answers · middle 3 · ", Tone: widgets.ToneMuted}, widgets.Run{Text: "split", Bold: true, Tone: widgets.ToneAttention},
			widgets.Run{Text: ", two camps: civil society 2, education 4", Tone: widgets.ToneMuted})),
		widgets.NewTextArea("Reason, in one or two sentences", 2))
	foot := widgets.Ends(widgets.Flow(12,
		widgets.NewButton(widgets.Secondary, "← Back", nil).WithHint("Page Up"),
		widgets.NewButton(widgets.Primary, "Next →", nil).WithHint("Page Down"),
		widgets.NewButton(widgets.Quiet, "Presentation", nil).WithHint("F11")),
		widgets.Toned("✓ Saved 14:32", widgets.ToneSaved))
	left := container.NewBorder(nil, nil, rail(t), nil, stepsOnSurface())
	return container.NewBorder(nil, nil, left, nil, widgets.Page(page, foot)), cards
}

func stepsOnSurface() fyne.CanvasObject {
	steps := widgets.NewStepList([]widgets.Step{
		{Title: "Strategy and smart specialisation", Note: "4/4 ✓", Done: 1},
		{Title: "Governance and participation", Note: "4/4 ✓", Done: 1},
		{Title: "Legal and administrative framework", Note: "3/4", Done: 0.75},
		{Title: "Access to finance", Note: "1/4", Done: 0.25},
		{Title: "Access to markets", Note: "0/4"},
	}, nil)
	steps.ShowChosen(3)
	width := canvas.NewRectangle(theme.Current().Surface)
	width.SetMinSize(fyne.NewSize(min(theme.Px(268), 400), 0))
	return widgets.NewSurface(container.NewStack(width, widgets.NewScroll(widgets.Column(6, widgets.Heading("Amber Coast"),
		widgets.Small("invented example · 23 Nov 2026 · full"), steps,
		widgets.SmallRich(widgets.Run{Text: "22 of 40", Bold: true}, widgets.Run{Text: " answered · 3 marked for review"})), 16)))
}

func rail(t *testing.T) *widgets.Rail {
	t.Helper()
	var items []widgets.RailItem
	for _, name := range []string{"assessments", "compare", "help"} {
		content, err := os.ReadFile(filepath.Join("..", "..", "..", "resources", "icons", name+".svg"))
		if err != nil {
			t.Fatal(err)
		}
		label := map[string]string{"assessments": "Assessments", "compare": "Compare", "help": "Help"}[name]
		items = append(items, widgets.RailItem{Label: label, Icon: fyne.NewStaticResource(name+".svg", content)})
	}
	return widgets.NewRail(items, nil)
}

func grantLevels() []widgets.Level {
	return []widgets.Level{
		{Number: 1, Name: "Starting", Descriptor: "No public grant in the region names social innovators as a group that may apply, and nobody advises them on where else to apply."},
		{Number: 2, Name: "Emerging", Descriptor: "One open call a year accepts social innovators alongside other applicants; the amount set aside for them is not known in advance.", Badges: []widgets.Badge{{Group: 0, Count: 1}, {Group: 2, Count: 3}}},
		{Number: 3, Name: "Established", Descriptor: "A yearly call with its own budget line funds ideas and prototypes of social innovators; rules and dates are published before the year starts.", Badges: []widgets.Badge{{Group: 0, Count: 3}, {Group: 1, Count: 1}}},
		{Number: 4, Name: "Integrated", Descriptor: "Calls are open at least twice a year, decide within three months, and pay part in advance; advisers follow each funded team for a year.", Second: "Nabory są otwarte co najmniej dwa razy w roku.", Badges: []widgets.Badge{{Group: 1, Count: 1}, {Group: 3, Count: 3}}},
		{Number: 5, Name: "Self-renewing", Descriptor: "Seed grants are one step of a published path from idea to scaling; results are evaluated every two years and the rules changed accordingly."},
	}
}
