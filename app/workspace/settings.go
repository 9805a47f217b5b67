package workspace

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"compass/assessment/problem"
	"compass/storage/atomicfile"
)

// Settings are what a person chose for this computer. They lie in a file of
// their own beside the library's usual place, because they also say which
// library to open. The zero value stands for "nothing chosen yet".
type Settings struct {
	Name     string `json:"name,omitempty"`     // by whom changes are recorded
	Language string `json:"language,omitempty"` // tag of the window's language
	Palette  string `json:"palette,omitempty"`  // light, dark or contrast
	Text     int    `json:"text,omitempty"`     // size of the text in percent, 100 to 200; 0: 100
	Library  string `json:"library,omitempty"`  // file; empty: the usual place

	// The window when it was closed last: its size in Fyne's units and its
	// place in pixels, both as they are when it does not fill the screen. A width
	// of 0 says that nothing is known.
	WindowWidth     int  `json:"windowWidth,omitempty"`
	WindowHeight    int  `json:"windowHeight,omitempty"`
	WindowX         int  `json:"windowX,omitempty"`
	WindowY         int  `json:"windowY,omitempty"`
	WindowMaximised bool `json:"windowMaximised,omitempty"`

	Reports        []string `json:"reports,omitempty"`        // files written last, newest first
	ReportLanguage string   `json:"reportLanguage,omitempty"` // tag of the language of reports; empty: the window's
}

// MostReports is how many written reports the settings remember.
const MostReports = 10

// LoadSettings reads this computer's settings; where there are none yet, they
// are empty. A file that cannot be read is the problem SettingsUnreadable; the
// settings returned with it are empty and can be used.
func LoadSettings() (Settings, error) {
	path, err := settingsFile()
	if err != nil {
		return Settings{}, err
	}
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Settings{}, nil
	}
	var settings Settings
	if err == nil {
		err = json.Unmarshal(content, &settings)
	}
	if err != nil {
		return Settings{}, problem.Problem{Code: problem.SettingsUnreadable, Facts: problem.Facts{"path": path}}
	}
	return settings, nil
}

// Save keeps the settings, whole or not at all. Faults are problems.
func (s Settings) Save() error {
	path, err := settingsFile()
	if err != nil {
		return err
	}
	if err := MakeFolderOf(path); err != nil {
		return err
	}
	content, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("write the settings: %w", err)
	}
	return atomicfile.Write(path, func(file io.Writer) error {
		_, err := file.Write(append(content, '\n'))
		return err
	})
}

// Reported puts a report that was just written in front of the others.
func (s *Settings) Reported(path string) {
	others := slices.DeleteFunc(slices.Clone(s.Reports), func(other string) bool { return other == path })
	s.Reports = append([]string{path}, others...)
	s.Reports = s.Reports[:min(len(s.Reports), MostReports)]
}

func settingsFile() (string, error) {
	folder, err := dataFolder()
	if err != nil {
		return "", fmt.Errorf("find the folder of the settings: %w", err)
	}
	return filepath.Join(folder, "settings.json"), nil
}
