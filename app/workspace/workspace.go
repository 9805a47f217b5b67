// Package workspace is what a person can do with the product, one file a
// journey: assess, look at results, compare, report, import, check.
//
// The window and the command line are two doors to it; neither adds a rule.
// A Workspace works on one library and may be used from any goroutine.
package workspace

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
	"compass/resources"
	"compass/storage"
)

// A Workspace is one open library with the packs, regions and words that the
// program carries.
type Workspace struct {
	store   *storage.Store
	packs   []*questionnaire.Pack // built in
	known   []assessment.Region   // of the programme area
	Phrases *i18n.Catalogues
}

// Open opens the library at path, or the one of this computer where path is
// empty, and creates it where there is none. Faults are problems.
func Open(path string) (*Workspace, error) { return OpenFrom(resources.Files, path) }

// OpenFrom is [Open] with other languages and questionnaires than the program
// carries; files has them under the same paths.
func OpenFrom(files fs.FS, path string) (*Workspace, error) {
	if path == "" {
		chosen, err := LoadSettings()
		if err != nil { // then they name no library
			chosen = Settings{}
		}
		if path, err = ownLibrary(chosen); err != nil {
			return nil, err
		}
	}
	phrases, err := phrasesIn(files)
	if err != nil {
		return nil, err
	}
	packs, err := packsIn(files)
	if err != nil {
		return nil, err
	}
	known, err := knownRegions()
	if err != nil {
		return nil, err
	}
	store, err := storage.Open(path, packs...)
	if err != nil {
		return nil, err
	}
	return &Workspace{store: store, packs: packs, known: known, Phrases: phrases}, nil
}

// Close closes the library.
func (w *Workspace) Close() error { return w.store.Close() }

// Path returns the library's file.
func (w *Workspace) Path() string { return w.store.Path() }

// SetName says by whom the changes are from now on, as typed in the settings;
// empty where nobody gave a name. An import is by its file.
func (w *Workspace) SetName(name string) { w.store.SetName(name) }

// SaveCopy writes the whole library, as it stands in the open file, to path.
// It works also when the library's own file was taken away.
func (w *Workspace) SaveCopy(ctx context.Context, path string) error {
	return w.store.SaveCopy(ctx, path)
}

// LoadPhrases reads the catalogues that the program carries.
func LoadPhrases() (*i18n.Catalogues, error) { return phrasesIn(resources.Files) }

func phrasesIn(files fs.FS) (*i18n.Catalogues, error) {
	languages, err := fs.Sub(files, "languages")
	if err != nil {
		return nil, fmt.Errorf("open the languages: %w", err)
	}
	return i18n.Load(languages)
}

// Packs returns the newest version of every questionnaire, built-in ones first.
func (w *Workspace) Packs(ctx context.Context) ([]*questionnaire.Pack, error) {
	stored, err := w.store.Packs(ctx)
	if err != nil {
		return nil, err
	}
	var ids []string
	versions := map[string][]*questionnaire.Pack{}
	for _, pack := range append(append([]*questionnaire.Pack{}, w.packs...), stored...) {
		if len(versions[pack.ID]) == 0 {
			ids = append(ids, pack.ID)
		}
		versions[pack.ID] = append(versions[pack.ID], pack)
	}
	newest := make([]*questionnaire.Pack, 0, len(ids))
	for _, id := range ids {
		newest = append(newest, questionnaire.NewestOf(versions[id]))
	}
	return newest, nil
}

// pack finds the version of a questionnaire that an assessment names.
func (w *Workspace) pack(ctx context.Context, reference assessment.Reference) (*questionnaire.Pack, error) {
	return w.store.Pack(ctx, reference)
}

// OpenChosen opens the library that settings name, or else the usual one.
func OpenChosen(chosen Settings) (*Workspace, error) {
	path, err := ownLibrary(chosen)
	if err != nil {
		return nil, err
	}
	return Open(path)
}

// ownLibrary is the library of this computer's user: COMPASS_LIBRARY, or what
// the settings say, or the place that the system has for a program's data. Its
// folder is made.
func ownLibrary(chosen Settings) (string, error) {
	if path := cmp.Or(os.Getenv("COMPASS_LIBRARY"), chosen.Library); path != "" {
		return path, nil
	}
	folder, err := dataFolder()
	if err != nil {
		return "", fmt.Errorf("find the folder of the library: %w", err)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		if errors.Is(err, fs.ErrPermission) {
			return "", problem.Problem{Code: problem.LibraryReadOnly, Facts: problem.Facts{"path": folder}}
		}
		return "", fmt.Errorf("make the folder of the library: %w", err)
	}
	return filepath.Join(folder, "library.compass"), nil
}

// builtInPacks loads the packs that the program carries.
func builtInPacks() ([]*questionnaire.Pack, error) { return packsIn(resources.Files) }

func packsIn(files fs.FS) ([]*questionnaire.Pack, error) {
	folders, err := fs.Glob(files, "questionnaires/*")
	if err != nil {
		return nil, fmt.Errorf("list the questionnaires: %w", err)
	}
	packs := make([]*questionnaire.Pack, 0, len(folders))
	for _, folder := range folders {
		content, err := fs.Sub(files, folder)
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", folder, err)
		}
		pack, err := questionnaire.Load(content, folder)
		if err != nil {
			return nil, fmt.Errorf("load %s: %w", folder, err)
		}
		packs = append(packs, pack)
	}
	return packs, nil
}
