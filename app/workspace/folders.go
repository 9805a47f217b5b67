package workspace

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"compass/assessment/problem"
	"compass/storage/atomicfile"
)

// dataFolder is where the system keeps this program's data for this user.
func dataFolder() (string, error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	switch runtime.GOOS {
	case "windows":
		if local := os.Getenv("LOCALAPPDATA"); local != "" {
			return filepath.Join(local, "RESIST Compass"), nil
		}
		return filepath.Join(home, "AppData", "Local", "RESIST Compass"), nil
	case "darwin":
		return filepath.Join(home, "Library", "Application Support", "RESIST Compass"), nil
	default:
		if data := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(data) {
			return filepath.Join(data, "resist-compass"), nil
		}
		return filepath.Join(home, ".local", "share", "resist-compass"), nil
	}
}

// ReportFolder is where reports are offered to be saved: a folder of the
// product in the user's documents. It is not made here.
func ReportFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "RESIST Compass"
	}
	return filepath.Join(home, "Documents", "RESIST Compass")
}

// AreThere tells of each file whether it is there. It may take long where a
// drive does not answer.
func AreThere(paths []string) []bool {
	there := make([]bool, len(paths))
	for i, path := range paths {
		_, err := os.Stat(path)
		there[i] = err == nil
	}
	return there
}

// MakeFolderOf makes the folder of a file that is to be written, where it is
// missing. A folder that cannot be made is a problem.
func MakeFolderOf(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return problem.Problem{Code: problem.FileUnwritable, Facts: problem.Facts{"path": path}}
	}
	return nil
}

// FileName returns a text as the name of a file that every system takes.
func FileName(text string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return '-'
		}
		return r
	}, text)
}

// WriteFile writes a file whole or not at all, and never over the open library.
// Problems: FileSameAsLibrary, and those of the disk.
func (w *Workspace) WriteFile(path string, write func(io.Writer) error) error {
	if w.store.IsOwn(path) {
		return problem.Problem{Code: problem.FileSameAsLibrary, Facts: problem.Facts{"path": path}}
	}
	return atomicfile.Write(path, write)
}
