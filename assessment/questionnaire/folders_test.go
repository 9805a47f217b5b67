package questionnaire

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"compass/assessment/problem"
)

// A folder that is at fault as such: change turns the sample pack into it.
type folderAtFault struct {
	code   problem.Code
	file   string // in faults, below the pack's name
	change func(files fstest.MapFS)
}

var foldersAtFault = []folderAtFault{
	{problem.PackStructureMissing, "", func(files fstest.MapFS) { delete(files, "structure.yaml") }},
	{problem.PackSourceWordsMissing, "structure.yaml", func(files fstest.MapFS) { delete(files, "words/en.yaml") }},
	{problem.PackFileNotPlain, "words/en.yaml", func(files fstest.MapFS) { files["words/en.yaml"].Mode = fs.ModeSymlink }},
	{problem.PackFileNotPlain, "structure.yaml", func(files fstest.MapFS) { files["structure.yaml"].Mode = fs.ModeNamedPipe }},
	{problem.PackFileNameInvalid, "words/pl.yml", func(files fstest.MapFS) { files["words/pl.yml"] = &fstest.MapFile{} }},
	{problem.PackFileNameInvalid, "words/Polish.yaml", func(files fstest.MapFS) { files["words/Polish.yaml"] = &fstest.MapFile{} }},
	{problem.PackNotMap, "words/pl.yaml", func(files fstest.MapFS) { files["words/pl.yaml"] = &fstest.MapFile{} }},
	{problem.PackTooLarge, "", func(files fstest.MapFS) {
		half := []byte("#" + strings.Repeat("x", 3<<20))
		files["words/pl.yaml"] = &fstest.MapFile{Data: half}
		files["words/lt.yaml"] = &fstest.MapFile{Data: half}
	}},
}

func TestAFolderAtFaultIsReportedOnce(t *testing.T) {
	for _, fault := range foldersAtFault {
		t.Run(string(fault.code)+" "+fault.file, func(t *testing.T) {
			files := sampleFiles(t)
			fault.change(files)
			_, err := Load(files, "packs/sample")
			mustBeOnly(t, err, fault.code, strings.TrimSuffix("packs/sample/"+fault.file, "/"))
		})
	}
}

func TestOtherFilesInAPacksFolderAreLeftAlone(t *testing.T) {
	files := sampleFiles(t)
	files["README.md"] = &fstest.MapFile{Data: []byte("\xff")}
	files["words/.DS_Store"] = &fstest.MapFile{Data: []byte("\xff")}
	files["drafts/old.yaml"] = &fstest.MapFile{Data: []byte("{")}
	pack, err := Load(files, "sample")
	if err != nil {
		t.Fatal(err)
	}
	if have := slices.Sorted(maps.Keys(pack.Files())); !slices.Equal(have, []string{"structure.yaml", "words/en.yaml"}) {
		t.Errorf("the pack holds %q", have)
	}
}

// sampleFiles returns the sample pack's files for a test to change.
func sampleFiles(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for file, data := range mustLoad(t, "sample-1.0.0").Files() {
		files[file] = &fstest.MapFile{Data: data}
	}
	return files
}

// mustBeOnly checks that err holds one problem, with the code and file.
func mustBeOnly(t *testing.T, err error, code problem.Code, file string) {
	t.Helper()
	if found := problem.All(err); len(found) != 1 || found[0].Code != code || found[0].File != file {
		t.Errorf("want only %s in %s, have:\n%v", code, file, err)
	}
}

// An entry of a zip.
type entry struct {
	path string
	data string
	mode fs.FileMode
}

// zipped packs the entries.
func zipped(t testing.TB, entries []entry) []byte {
	t.Helper()
	var buffer bytes.Buffer
	writer := zip.NewWriter(&buffer)
	for _, entry := range entries {
		header := &zip.FileHeader{Name: entry.path, Method: zip.Deflate}
		if entry.mode != 0 {
			header.SetMode(entry.mode)
		}
		file, err := writer.CreateHeader(header)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := file.Write([]byte(entry.data)); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes()
}

// sampleEntries returns the sample pack as entries below a folder of a zip.
func sampleEntries(t testing.TB, folder string) []entry {
	t.Helper()
	var entries []entry
	for file, content := range mustLoad(t, "sample-1.0.0").Files() {
		entries = append(entries, entry{path: folder + file, data: string(content)})
	}
	return entries
}

// A zip that is at fault as such: the sample pack in folder with more entries,
// from which the last bytes are cut off.
type zipAtFault struct {
	code   problem.Code
	file   string
	folder string
	more   []entry
	cut    int
}

var zipsAtFault = []zipAtFault{
	{code: problem.PackPathUnsafe, file: "pack.zip", more: []entry{{path: "../words/pl.yaml"}}},
	{code: problem.PackPathUnsafe, file: "pack.zip", more: []entry{{path: "words/../../pl.yaml"}}},
	{code: problem.PackPathUnsafe, file: "pack.zip", more: []entry{{path: "/etc/passwd"}}},
	{code: problem.PackPathUnsafe, file: "pack.zip", more: []entry{{path: `words\pl.yaml`}}},
	{code: problem.PackPathUnsafe, file: "pack.zip", more: []entry{{path: "C:pl.yaml"}}},
	{code: problem.PackFileNotPlain, file: "pack.zip/words/pl.yaml", more: []entry{{path: "words/pl.yaml", data: "/etc/passwd", mode: fs.ModeSymlink | 0o777}}},
	{code: problem.PackFileTwice, file: "pack.zip/words/en.yaml", more: []entry{{path: "words/en.yaml"}}},
	{code: problem.PackFileTwice, file: "pack.zip/words/en.yaml", more: []entry{{path: "./words//en.yaml"}}},
	{code: problem.PackFolderUnclear, file: "pack.zip", folder: "one/", more: []entry{{path: "two/structure.yaml"}}},
	{code: problem.PackFolderUnclear, file: "pack.zip", folder: "one/", more: []entry{{path: "structure.yaml"}}},
	{code: problem.PackStructureMissing, file: "pack.zip", folder: "one/two/"},
	{code: problem.PackTooLarge, file: "pack.zip", more: []entry{{path: "notes.txt", data: strings.Repeat("x", 5<<20)}}},
	{code: problem.PackZipDamaged, file: "pack.zip", cut: 10},
}

func TestAZipAtFaultIsReportedOnce(t *testing.T) {
	for _, fault := range zipsAtFault {
		t.Run(string(fault.code), func(t *testing.T) {
			data := zipped(t, append(sampleEntries(t, fault.folder), fault.more...))
			_, err := LoadZip(data[:len(data)-fault.cut], "pack.zip")
			mustBeOnly(t, err, fault.code, fault.file)
		})
	}
}

func TestAZipWithATornFileNamesTheFile(t *testing.T) {
	torn := zipped(t, []entry{{path: "structure.yaml", data: strings.Repeat("id: sample # a comment\n", 20)}})
	torn[50] ^= 0xff // inside the packed structure.yaml
	_, err := LoadZip(torn, "pack.zip")
	mustBeOnly(t, err, problem.PackZipDamaged, "pack.zip/structure.yaml")
}

func TestAZipBombIsNotUnpacked(t *testing.T) {
	bomb := zipped(t, []entry{{path: "structure.yaml", data: strings.Repeat(" ", 50<<20)}})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := LoadZip(bomb, "pack.zip")
	runtime.ReadMemStats(&after)
	mustBeOnly(t, err, problem.PackTooLarge, "pack.zip")
	if taken := (after.TotalAlloc - before.TotalAlloc) >> 20; taken > 50 {
		t.Errorf("%d MB were taken to refuse it", taken)
	}
}

func TestAPackIsTheSameFromFolderZipAndItsOwnFiles(t *testing.T) {
	want := mustLoad(t, "sample-1.0.0")
	for _, folder := range []string{"", "sample-1.0.0/", "any name/"} {
		apple := entry{path: "__MACOSX/words/._en.yaml", data: "\x00"}
		fromZip, err := LoadZip(zipped(t, append(sampleEntries(t, folder), apple)), "pack.zip")
		if err != nil {
			t.Fatalf("zip with folder %q: %v", folder, err)
		}
		mustBeSame(t, want, fromZip)
	}
	fromFiles, err := FromFiles(want.Files(), "library")
	if err != nil {
		t.Fatal(err)
	}
	mustBeSame(t, want, fromFiles)
}

func TestAFileOfNothingButBracketsIsRefusedBeforeItIsParsed(t *testing.T) {
	files := sampleFiles(t)
	files["words/en.yaml"].Data = []byte("[" + strings.Repeat("{},", 1_500_000) + "]")
	_, err := Load(files, "sample")
	mustBeOnly(t, err, problem.PackTooManyNodes, "sample/words/en.yaml")
	if found := problem.All(err); len(found) == 1 && found[0].Line != 0 {
		t.Error("the file was parsed: the fault has a line")
	}
}

func TestTheLimitOfNodesCountsAllFilesTogether(t *testing.T) {
	files := sampleFiles(t)
	list := []byte("language: [" + strings.Repeat("a,", 60_000) + "]")
	files["words/lt.yaml"] = &fstest.MapFile{Data: list}
	files["words/pl.yaml"] = &fstest.MapFile{Data: list}
	_, err := Load(files, "sample")
	for _, fault := range problem.All(err) {
		if fault.Code == problem.PackTooManyNodes && fault.File == "sample/words/pl.yaml" {
			return
		}
	}
	t.Errorf("have %v", err)
}
