package window

import (
	"encoding/json"
	"fmt"

	"fyne.io/fyne/v2/lang"

	"compass/app/i18n"
)

// toolkitKeys are the words that Fyne itself shows in this window, in the menu
// of a text field, with the catalogue's keys that say them.
var toolkitKeys = map[string]string{
	"Cut":        "menu.cut",
	"Copy":       "menu.copy",
	"Paste":      "menu.paste",
	"Select all": "menu.select-all",
	"Undo":       "menu.undo",
	"Redo":       "menu.redo",
}

// teachToolkit lets Fyne's own words be those of the window's language. Fyne
// speaks the language of the system and cannot be told another one
// (fyne-io/fyne#5333), so its words for that language are replaced.
func teachToolkit(words *i18n.Words) error {
	sentences := make(map[string]string, len(toolkitKeys))
	for theirs, key := range toolkitKeys {
		sentences[theirs] = words.Say(key)
	}
	content, err := json.Marshal(sentences)
	if err != nil {
		return fmt.Errorf("write the words of the toolkit: %w", err)
	}
	if err := lang.AddTranslationsForLocale(content, lang.SystemLocale()); err != nil {
		return fmt.Errorf("teach the toolkit its words: %w", err)
	}
	return nil
}
