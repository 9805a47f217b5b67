package window

import "strings"

// keyRows are the keys of the program, as the overlay of keys names them; a row
// that does nothing says what the rows below it are for.
var keyRows = []struct{ key, does string }{
	{"help.answering", ""},
	{"help.numbers", "help.numbers-do"},
	{"help.not-applicable", "help.not-applicable-does"},
	{"help.unknown", "help.unknown-does"},
	{"help.mark", "help.mark-does"},
	{"help.clear", "help.clear-does"},
	{"help.moving", ""},
	{"help.page-down", "help.page-down-does"},
	{"help.page-up", "help.page-up-does"},
	{"help.tab", "help.tab-does"},
	{"help.arrows", "help.arrows-do"},
	{"help.enter", "help.enter-does"},
	{"help.escape", "help.escape-does"},
	{"help.everywhere", ""},
	{"help.undo", "help.undo-does"},
	{"help.find", "help.find-does"},
	{"help.size", "help.size-does"},
}

// keys are all keys that do something, with what they do.
func (m *mainWindow) keys() [][2]string {
	var rows [][2]string
	for _, row := range keyRows {
		does := ""
		if row.does != "" {
			does = m.frame.Words.Say(row.does)
		}
		rows = append(rows, [2]string{m.frame.Words.Say(row.key), does})
	}
	rows = append(rows, [2]string{m.frame.Words.Say("help.screens"), ""})
	for _, row := range screenList {
		rows = append(rows, [2]string{m.frame.Words.Say("help.shortcut", "key", strings.ToUpper(string(row.shortcut))), m.frame.Words.Say(row.title)})
	}
	return rows
}

// showKeys shows every key that does something.
func (m *mainWindow) showKeys() { m.frame.ShowRows(m.frame.Words.Say("help.title"), m.keys()) }

// showAbout says what program this is and where its library lies.
func (m *mainWindow) showAbout() {
	m.frame.Say(m.frame.Words.Say("menu.about"), m.frame.Words.Say("help.about", "version", m.frame.Version, "path", m.frame.Workspace.Path()))
}
