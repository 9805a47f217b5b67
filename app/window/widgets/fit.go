package widgets

// Fit makes the dialog as tall as its words now need, for example after a
// message was added; call it after the words changed.
func (d *Dialog) Fit() { d.layer.Refresh() }
