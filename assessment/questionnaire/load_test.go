package questionnaire

import (
	"embed"
	"io/fs"
	"testing"
)

//go:embed testdata
var testdata embed.FS

// folder returns one folder of the test data.
func folder(t testing.TB, name string) fs.FS {
	t.Helper()
	files, err := fs.Sub(testdata, "testdata/"+name)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// mustLoad loads one pack of the test data.
func mustLoad(t testing.TB, name string) *Pack {
	t.Helper()
	pack, err := Load(folder(t, name), name)
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

func TestTheSamplePackIsWithoutFault(t *testing.T) { mustLoad(t, "sample-1.0.0") }

func TestASmallPackInGermanWithFourLevelsFromZeroIsWithoutFault(t *testing.T) {
	mustLoad(t, "small-1.0.0")
}
