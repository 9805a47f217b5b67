// Command compass-cli does what the window does, without a display: it checks
// files, imports answers, counts, compares and writes reports.
//
// It exits with 0 when done, 1 for bad input and 2 for wrong use. Faults come
// on standard error, one a line: file:line: what is wrong; what to do.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}
