//go:build !windows

package native

// What only Windows has without further libraries.
var (
	Ask          func(Question) (path string, err error)
	OpenFile     func(path string) error
	ShowInFolder func(path string) error
)
