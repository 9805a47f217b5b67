package widgets

import "fyne.io/fyne/v2"

// Controls returns what can take the keyboard under an object, in the order in
// which Tab goes; what is hidden or disabled is left out.
func Controls(root fyne.CanvasObject) []fyne.Focusable {
	if root == nil || !root.Visible() {
		return nil
	}
	var controls []fyne.Focusable
	if control, can := root.(fyne.Focusable); can {
		if able, is := root.(fyne.Disableable); !is || !able.Disabled() {
			controls = append(controls, control)
		}
	}
	for _, child := range childrenOf(root) {
		controls = append(controls, Controls(child)...)
	}
	return controls
}
