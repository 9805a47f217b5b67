package widgets

// SavedMark says whether work is kept: a sign and words, for example
// "✓ Saved 14:32". The sign tells what the colour tells.
type SavedMark struct {
	*Text
}

// NewSavedMark makes a mark that says nothing yet.
func NewSavedMark() *SavedMark { return &SavedMark{Text: NewText(sizeBody, Run{})} }

// ShowSaved says with words that all is kept.
func (m *SavedMark) ShowSaved(words string) { m.SetRuns(Run{Text: "✓ " + words, Tone: ToneSaved}) }

// ShowWaiting says with words that something is not kept yet.
func (m *SavedMark) ShowWaiting(words string) { m.SetRuns(Run{Text: "… " + words, Tone: ToneMuted}) }

// ShowFailed says with words that something could not be kept.
func (m *SavedMark) ShowFailed(words string) {
	m.SetRuns(Run{Text: "▲ " + words, Bold: true, Tone: ToneFault})
}
