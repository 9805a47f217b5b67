// Package resources holds the data that the program carries: questionnaire
// packs, languages, fonts, icons, regions and the example. It imports nothing
// but embed.
package resources

import "embed"

// Files are all resources under their paths below this folder, for example
// languages/en.yaml.
//
//go:embed examples fonts icons languages questionnaires regions.csv
var Files embed.FS
