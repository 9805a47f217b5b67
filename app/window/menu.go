package window

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"compass/app/window/frame"
)

// menu is the bar above the window. Every shortcut stands in it, because a
// menu's shortcut works also while a text field has the keyboard; bare keys
// stand in the labels.
func (m *mainWindow) menu() *fyne.MainMenu {
	say := m.frame.Words.Say
	quit := fyne.NewMenuItem(say("menu.quit"), m.close)
	quit.IsQuit = true
	quit.Shortcut = ctrl(fyne.KeyQ)
	keys := fyne.NewMenuItem(say("menu.keys"), m.showKeys)
	keys.Shortcut = ctrl(fyne.KeyH)
	file := fyne.NewMenu(say("menu.file"),
		fyne.NewMenuItem(say("menu.save-copy"), m.frame.SaveCopy), fyne.NewMenuItemSeparator(), quit)
	help := fyne.NewMenu(say("menu.help"), keys, fyne.NewMenuItem(say("menu.about"), func() { m.showAbout() }))
	return fyne.NewMainMenu(file, m.editMenu(), m.viewMenu(), m.goMenu(), help)
}

// editMenu takes changes back and makes them again.
func (m *mainWindow) editMenu() *fyne.Menu {
	undo := fyne.NewMenuItem(m.frame.Words.Say("menu.undo"), m.frame.Undo)
	undo.Shortcut = &fyne.ShortcutUndo{}
	redo := fyne.NewMenuItem(m.frame.Words.Say("menu.redo"), m.frame.Redo)
	redo.Shortcut = &fyne.ShortcutRedo{}
	find := fyne.NewMenuItem(m.frame.Words.Say("menu.find"), m.find)
	find.Shortcut = ctrl(fyne.KeyF)
	return fyne.NewMenu(m.frame.Words.Say("menu.edit"), undo, redo, fyne.NewMenuItemSeparator(), find)
}

// find asks for a word on the screen shown or, where nothing can be found on
// it, on the first one of the menu that is open to a person and can.
func (m *mainWindow) find() {
	if m.frame.Find() {
		return
	}
	m.goTo(screenOf(frame.Questions))
	m.frame.Find()
}

// viewMenu chooses language, colours and the size of the text.
func (m *mainWindow) viewMenu() *fyne.Menu {
	say := m.frame.Words.Say
	larger := fyne.NewMenuItem(say("menu.larger"), func() { m.resize(+1) })
	larger.Shortcut = ctrl(fyne.KeyEqual)
	smaller := fyne.NewMenuItem(say("menu.smaller"), func() { m.resize(-1) })
	smaller.Shortcut = ctrl(fyne.KeyMinus)
	colours := fyne.NewMenuItem(say("menu.colours"), nil)
	colours.ChildMenu = fyne.NewMenu("", m.paletteItems()...)
	language := fyne.NewMenuItem(say("menu.language"), nil)
	language.ChildMenu = fyne.NewMenu("", m.languageItems()...)
	return fyne.NewMenu(say("menu.view"), larger, smaller, colours, language)
}

// goMenu leads to the screens and says the keys of the question screen.
func (m *mainWindow) goMenu() *fyne.Menu {
	say := m.frame.Words.Say
	menu := fyne.NewMenu(say("menu.go"))
	for _, row := range screenList {
		item := fyne.NewMenuItem(say(row.title), func() { m.goTo(row) })
		item.Shortcut = ctrl(row.shortcut)
		menu.Items = append(menu.Items, item)
	}
	menu.Items = append(menu.Items, fyne.NewMenuItemSeparator(),
		fyne.NewMenuItem(say("menu.next"), func() { m.frame.TakeKey(fyne.KeyPageDown) }),
		fyne.NewMenuItem(say("menu.previous"), func() { m.frame.TakeKey(fyne.KeyPageUp) }),
		fyne.NewMenuItem(say("menu.not-applicable"), func() { m.frame.TakeRune('n') }),
		fyne.NewMenuItem(say("menu.unknown"), func() { m.frame.TakeRune('?') }),
		fyne.NewMenuItem(say("menu.mark"), func() { m.frame.TakeRune('m') }))
	return menu
}

func ctrl(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault}
}
