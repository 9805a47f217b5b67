// Command compass is RESIST Compass, the desktop program.
package main

import (
	"flag"
	"fmt"
	"os"

	"compass/app/window"
	"compass/app/window/theme"
)

func main() {
	options := window.Options{}
	flag.StringVar(&options.Library, "library", "", "library `FILE` to open instead of this computer's own")
	flag.StringVar(&options.Language, "lang", "", "language `TAG` of the window")
	flag.Func("theme", "colours: light, dark or contrast", func(name string) (err error) {
		options.Palette, err = theme.ParsePalette(name)
		return err
	})
	flag.Func("text", "size of the text in percent, 100 to 200", func(size string) (err error) {
		options.Scale, err = theme.ParseScale(size)
		return err
	})
	flag.Parse()
	if err := window.Run(options); err != nil {
		fmt.Fprintln(os.Stderr, "compass:", err)
		os.Exit(1)
	}
}
