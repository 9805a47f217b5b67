package i18n

import "compass/assessment/problem"

// problemKeys is the one table from a fault's code to its sentence. A test
// holds it complete.
var problemKeys = map[problem.Code]string{
	problem.UnknownQuestion:     "problem.unknown-question",
	problem.LevelOutsideScale:   "problem.level-outside-scale",
	problem.QuestionOutOfScope:  "problem.question-out-of-scope",
	problem.AssessmentFinal:     "problem.assessment-final",
	problem.AssessmentNotFinal:  "problem.assessment-not-final",
	problem.AssessmentExists:    "problem.assessment-exists",
	problem.AssessmentMissing:   "problem.assessment-missing",
	problem.ReasonMissing:       "problem.reason-missing",
	problem.TargetYearTooEarly:  "problem.target-year-too-early",
	problem.RegionUnknown:       "problem.region-unknown",
	problem.RegionAmbiguous:     "problem.region-ambiguous",
	problem.RegionWithoutFinal:  "problem.region-without-final",
	problem.RegionWithoutAny:    "problem.region-without-any",
	problem.TooFewToCompare:     "problem.too-few-to-compare",
	problem.PackUnknown:         "problem.pack-unknown",
	problem.PackDiffers:         "problem.pack-differs",
	problem.ChooseQuestionnaire: "problem.choose-questionnaire",
	problem.LanguageUnknown:     "problem.language-unknown",
	problem.ReportKindUnknown:   "problem.report-kind-unknown",
	problem.ReportFormatUnknown: "problem.report-format-unknown",
	problem.DateInvalid:         "problem.date-invalid",
	problem.LibraryTaken:        "problem.library-taken",
	problem.LibraryNewer:        "problem.library-newer",
	problem.LibraryForeign:      "problem.library-foreign",
	problem.LibraryDamaged:      "problem.library-damaged",
	problem.LibraryReadOnly:     "problem.library-read-only",
	problem.LibraryBusy:         "problem.library-busy",
	problem.FolderMissing:       "problem.folder-missing",
	problem.DiskFull:            "problem.disk-full",
	problem.FileMissing:         "problem.file-missing",
	problem.FileUnreadable:      "problem.file-unreadable",
	problem.FileUnwritable:      "problem.file-unwritable",
	problem.FileTooLarge:        "problem.file-too-large",
	problem.FileKindUnknown:     "problem.file-kind-unknown",
	problem.FileSameAsLibrary:   "problem.file-same-as-library",
}
