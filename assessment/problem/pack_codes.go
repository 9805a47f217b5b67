package problem

// Faults of a questionnaire pack. The fact "place" is where in the file the
// fault lies: the keys from the top down, entries of a list by their id or
// else by their number from 1 (dimensions.strategy.questions.s3.levels.2); for
// a fault of the whole file it is the file. Every fault of what stands in a
// file has it, also where it is not named below. Lists in facts are joined by
// ", "; long values are cut at 300 characters.
const (
	// The pack as a file or folder.
	PackZipDamaged         Code = "pack-zip-damaged"          // no zip, or one that cannot be unpacked; facts: path
	PackFolderUnclear      Code = "pack-folder-unclear"       // structure.yaml in several places of a zip; facts: paths
	PackPathUnsafe         Code = "pack-path-unsafe"          // leads out of the zip; facts: path
	PackFileNotPlain       Code = "pack-file-not-plain"       // a link, a device or a folder in a file's place; facts: path
	PackFileTwice          Code = "pack-file-twice"           // facts: path
	PackFileNameInvalid    Code = "pack-file-name-invalid"    // in words/, not <language>.yaml; facts: path
	PackStructureMissing   Code = "pack-structure-missing"    // no structure.yaml in the folder or zip; no facts
	PackSourceWordsMissing Code = "pack-source-words-missing" // facts: language, path
	PackTooLarge           Code = "pack-too-large"            // unpacked; facts: limit (megabytes)

	// The file as YAML.
	PackNotUTF8          Code = "pack-not-utf8"          // facts: place
	PackNotYAML          Code = "pack-not-yaml"          // facts: place, detail (the YAML library's own words, English)
	PackTooDeep          Code = "pack-too-deep"          // facts: place, limit
	PackTooManyNodes     Code = "pack-too-many-nodes"    // facts: place, limit
	PackSeveralDocuments Code = "pack-several-documents" // facts: place
	PackAlias            Code = "pack-alias"             // an anchor (&) or an alias (*); facts: place, name
	PackTag              Code = "pack-tag"               // facts: place, tag
	PackMergeKey         Code = "pack-merge-key"         // facts: place

	// What stands in the file.
	PackNotMap           Code = "pack-not-map"           // keys with values wanted; facts: place
	PackNotList          Code = "pack-not-list"          // facts: place
	PackNotText          Code = "pack-not-text"          // facts: place, value (empty where it is a list or a map)
	PackNotNumber        Code = "pack-not-number"        // facts: place, value
	PackNotWhole         Code = "pack-not-whole"         // a whole number wanted; facts: place, value
	PackNotTrueFalse     Code = "pack-not-true-false"    // facts: place, value
	PackKeyUnknown       Code = "pack-key-unknown"       // facts: place, key, known
	PackKeyMissing       Code = "pack-key-missing"       // or without a value; facts: place, key
	PackKeyTwice         Code = "pack-key-twice"         // facts: place, key
	PackListEmpty        Code = "pack-list-empty"        // facts: place
	PackTextEmpty        Code = "pack-text-empty"        // facts: place
	PackTextTooLong      Code = "pack-text-too-long"     // facts: place, length, limit (characters)
	PackTextControl      Code = "pack-text-control"      // a line break or an invisible control character; facts: place, character
	PackIDInvalid        Code = "pack-id-invalid"        // facts: place, id
	PackIDTwice          Code = "pack-id-twice"          // facts: place, id
	PackIDUnknown        Code = "pack-id-unknown"        // not in structure.yaml; facts: place, id, known
	PackWordsMissing     Code = "pack-words-missing"     // structure.yaml names it, the words do not; facts: place, id
	PackWordUnknown      Code = "pack-word-unknown"      // not in the vocabulary; facts: place, word, known
	PackVersionInvalid   Code = "pack-version-invalid"   // facts: version
	PackLanguageInvalid  Code = "pack-language-invalid"  // facts: language
	PackScaleInvalid     Code = "pack-scale-invalid"     // facts: lowest, highest
	PackWeightInvalid    Code = "pack-weight-invalid"    // facts: place, value, limit
	PackCoreMissing      Code = "pack-core-missing"      // facts: dimension
	PackStepsIncomplete  Code = "pack-steps-incomplete"  // facts: question, lowest, highest (levels that steps lead to)
	PackLevelCountWrong  Code = "pack-level-count-wrong" // facts: place, count, wanted
	PackStepCountWrong   Code = "pack-step-count-wrong"  // facts: place, count, wanted
	PackTooManyListItems Code = "pack-too-many-items"    // facts: place, count, limit
)
