package problem

// Faults in what a person wants to do with the library.
const (
	UnknownQuestion     Code = "unknown-question"        // facts: question, questionnaire
	LevelOutsideScale   Code = "level-outside-scale"     // facts: level, question, lowest, highest
	QuestionOutOfScope  Code = "question-out-of-scope"   // facts: question
	AssessmentFinal     Code = "assessment-final"        // facts: region, date
	AssessmentNotFinal  Code = "assessment-not-final"    // facts: region, date
	AssessmentExists    Code = "assessment-exists"       // facts: region, date, questionnaire
	AssessmentMissing   Code = "assessment-missing"      // facts: id
	ReasonMissing       Code = "reason-missing"          // reopening without a reason
	TargetYearTooEarly  Code = "target-year-too-early"   // facts: year, date
	ChangedElsewhere    Code = "changed-elsewhere"       // between a change and taking it back; facts: question
	RegionUnknown       Code = "region-unknown"          // facts: region
	RegionAmbiguous     Code = "region-ambiguous"        // facts: region, matches
	RegionWithoutFinal  Code = "region-without-final"    // facts: region
	RegionWithoutAny    Code = "region-without-any"      // facts: region
	RegionWithoutFull   Code = "region-without-full"     // only a quick scan; facts: region
	RegionWithoutThis   Code = "region-without-this"     // none of the date and questionnaire; facts: region
	RegionNotOne        Code = "region-not-one"          // a region report is about one; facts: count
	TooFewToCompare     Code = "too-few-to-compare"      // facts: count
	TooFewFullToCompare Code = "too-few-full-to-compare" // facts: count
	PackUnknown         Code = "pack-unknown"            // facts: questionnaire
	PackDiffers         Code = "pack-differs"            // facts: questionnaire
	ChooseQuestionnaire Code = "choose-questionnaire"    // facts: questionnaires
	LanguageUnknown     Code = "language-unknown"        // facts: language, languages
	ReportKindUnknown   Code = "report-kind-unknown"     // facts: kind, kinds
	ReportFormatUnknown Code = "report-format-unknown"   // facts: format, formats
	DateInvalid         Code = "date-invalid"            // facts: date
)

// Faults of a region and of respondents, in an answer table as in the library.
const (
	GroupUnknown       Code = "group-unknown"       // facts: group, groups
	RespondentTwice    Code = "respondent-twice"    // facts: respondent
	RespondentNameless Code = "respondent-nameless" // a respondent without a label; no facts
	RegionIncomplete   Code = "region-incomplete"   // no name, or a country that is not two letters; facts: region, country
)

// Faults of a region of the user's own.
const (
	RegionNameMissing      Code = "region-name-missing"       // no facts
	RegionCountryInvalid   Code = "region-country-invalid"    // not two letters; facts: country
	RegionExists           Code = "region-exists"             // facts: region, country
	RegionInUse            Code = "region-in-use"             // facts: region, count
	RegionBuiltIn          Code = "region-built-in"           // facts: region
	RegionMergedWithItself Code = "region-merged-with-itself" // facts: region
	RegionsShareDate       Code = "regions-share-date"        // facts: region, other, date, questionnaire
)

// Faults of the library file and of the files that are read and written.
const (
	LibraryTaken       Code = "library-taken"        // the open file was removed, renamed or replaced; facts: path
	LibraryNewer       Code = "library-newer"        // facts: path
	LibraryForeign     Code = "library-foreign"      // no library of this program; facts: path
	LibraryDamaged     Code = "library-damaged"      // facts: path
	LibraryReadOnly    Code = "library-read-only"    // facts: path
	LibraryBusy        Code = "library-busy"         // facts: path
	FolderMissing      Code = "folder-missing"       // facts: path
	DiskFull           Code = "disk-full"            // facts: path
	FileMissing        Code = "file-missing"         // facts: path
	FileUnreadable     Code = "file-unreadable"      // facts: path
	FileUnwritable     Code = "file-unwritable"      // facts: path
	FolderUnreadable   Code = "folder-unreadable"    // facts: path
	FileTooLarge       Code = "file-too-large"       // facts: path, limit
	FileKindUnknown    Code = "file-kind-unknown"    // facts: path
	FileSameAsLibrary  Code = "file-same-as-library" // facts: path
	SettingsUnreadable Code = "settings-unreadable"  // facts: path
)
