//go:build race

package window

// raced says that the tests run with the race detector.
const raced = true
