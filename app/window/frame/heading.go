package frame

import "compass/assessment/problem"

// headings say in a few words what happened, for faults that have more to them
// than that something could not be done.
var headings = map[problem.Code]string{
	problem.LibraryTaken:     "dialog.problem-library",
	problem.LibraryNewer:     "dialog.problem-library-unusable",
	problem.LibraryForeign:   "dialog.problem-library-unusable",
	problem.LibraryDamaged:   "dialog.problem-library-unusable",
	problem.LibraryReadOnly:  "dialog.problem-library-unusable",
	problem.LibraryBusy:      "dialog.problem-busy",
	problem.DiskFull:         "dialog.problem-full",
	problem.FileMissing:      "dialog.problem-file",
	problem.FileUnreadable:   "dialog.problem-file",
	problem.FileUnwritable:   "dialog.problem-unwritable",
	problem.FolderMissing:    "dialog.problem-unwritable",
	problem.ChangedElsewhere: "dialog.problem-elsewhere",
}

// HeadingOf returns the key of the heading over a fault.
func HeadingOf(err error) string {
	for _, fault := range problem.All(err) {
		if key, known := headings[fault.Code]; known {
			return key
		}
	}
	return "dialog.problem"
}
