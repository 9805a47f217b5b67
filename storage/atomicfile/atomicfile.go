// Package atomicfile writes files that are whole or not there at all.
//
// [Write] takes what a caller writes into a temporary file beside the wanted
// one, puts it on the disk and only then gives it its name. Who looks at the
// name at any moment, also after a power cut, sees the old file or the new
// one. Faults of the disk are [problem.Problem] values: FolderMissing,
// DiskFull or FileUnwritable.
package atomicfile

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"syscall"

	"compass/assessment/problem"
)

// Write makes the file at path hold what write writes. When write fails, its
// error comes back and the file at path is as it was.
func Write(path string, write func(io.Writer) error) error {
	return Fill(path, func(temporary string) error {
		file, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if err != nil {
			return err
		}
		buffered := bufio.NewWriter(file)
		if err := write(buffered); err != nil {
			file.Close()
			return err
		}
		if err := buffered.Flush(); err != nil {
			file.Close()
			return err
		}
		return file.Close()
	})
}

// Fill is [Write] for a caller that needs a file name: fill creates the file
// at temporary, which lies in the folder of path and does not exist yet.
func Fill(path string, fill func(temporary string) error) error {
	temporary := filepath.Join(filepath.Dir(path), fmt.Sprintf(".compass-%016x.tmp", rand.Uint64()))
	err := fill(temporary)
	if err == nil {
		err = syncFile(temporary)
	}
	if err == nil {
		err = os.Rename(temporary, path)
	}
	if err != nil {
		// What is left of it may not exist; the fault above counts.
		_ = os.Remove(temporary)
		return translate(err, path)
	}
	return translate(syncFolder(filepath.Dir(path)), path)
}

// syncFile puts the file's content on the disk.
func syncFile(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer file.Close()
	return file.Sync()
}

// syncFolder puts the folder's names on the disk. Windows does so by itself
// and lets nobody ask for it.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	defer folder.Close()
	return folder.Sync()
}

// windowsDiskFull is what Windows says of a full disk (ERROR_DISK_FULL).
const windowsDiskFull = syscall.Errno(112)

// translate turns a fault of the disk into the problem that a person can act
// on; what came from the caller's own work stays.
func translate(err error, path string) error {
	if err == nil || problem.All(err) != nil {
		return err
	}
	code := problem.FileUnwritable
	var fault *fs.PathError
	var link *os.LinkError
	switch {
	case errors.Is(err, syscall.ENOSPC), runtime.GOOS == "windows" && errors.Is(err, windowsDiskFull):
		code = problem.DiskFull
	case !errors.As(err, &fault) && !errors.As(err, &link):
		return fmt.Errorf("write %s: %w", path, err)
	case errors.Is(err, fs.ErrNotExist):
		code = problem.FolderMissing
	}
	return problem.Problem{Code: code, Facts: problem.Facts{"path": path}}
}
