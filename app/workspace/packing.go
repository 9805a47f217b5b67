package workspace

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"compass/assessment/questionnaire"
)

// mostPackBytes is the greatest size of a zipped pack, in bytes.
const mostPackBytes = 5 << 20

// AddPack checks the questionnaire pack at path, a folder or a zip of it, and
// stores it in the library.
func (w *Workspace) AddPack(ctx context.Context, path string) (*questionnaire.Pack, error) {
	pack, err := LoadPack(path)
	if err != nil {
		return nil, err
	}
	return pack, w.store.SavePack(ctx, pack)
}

// LoadPack reads and checks a questionnaire pack, a folder or a zip of it,
// without a library. All faults come at once.
func LoadPack(path string) (*questionnaire.Pack, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return questionnaire.Load(os.DirFS(path), path)
	}
	content, err := readFile(path, mostPackBytes)
	if err != nil {
		return nil, err
	}
	return questionnaire.LoadZip(content, path)
}

// isPack reports whether path looks like a questionnaire pack: a folder or a
// zip.
func isPack(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir() || strings.EqualFold(filepath.Ext(path), ".zip")
}
