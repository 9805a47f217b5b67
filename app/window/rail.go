package window

import (
	"slices"

	"compass/app/i18n"
	"compass/app/window/widgets"
)

// railScreens are the screens that stand on the rail, top down.
func railScreens() []screenRow {
	return slices.DeleteFunc(slices.Clone(screenList), func(row screenRow) bool { return row.icon == "" })
}

func railItems(words *i18n.Words) []widgets.RailItem {
	var items []widgets.RailItem
	for _, row := range railScreens() {
		item := widgets.RailItem{Label: words.Say(row.title)}
		if icon, err := resource("icons/" + row.icon); err == nil {
			item.Icon = icon
		}
		items = append(items, item)
	}
	return items
}

// railIndex is the rail's mark for a screen: its own, or that of the
// assessments where it shows one.
func railIndex(row screenRow) int {
	if row.inside {
		row = screenList[0]
	}
	return slices.IndexFunc(railScreens(), func(other screenRow) bool { return other.key == row.key })
}
