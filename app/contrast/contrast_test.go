package contrast_test

import (
	"image/color"
	"testing"

	"compass/app/contrast"
)

func TestContrastFollowsWCAG(t *testing.T) {
	black, white := color.NRGBA{A: 255}, color.NRGBA{255, 255, 255, 255}
	if got := contrast.Ratio(black, white); got < 20.99 || got > 21.01 {
		t.Errorf("black on white has %v, wanted 21", got)
	}
	grey := color.NRGBA{0x76, 0x76, 0x76, 255} // the lightest grey that passes 4.5 on white
	if got := contrast.Ratio(grey, white); got < 4.5 || got > 4.6 {
		t.Errorf("#767676 on white has %v, wanted 4.54", got)
	}
}
