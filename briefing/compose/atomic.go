package compose

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const tempPattern = ".brief-*.tmp"

// writeFile writes a file so that it is there whole or not at all: into a
// temporary file of the same folder, to disk, and under its name by rename.
// A file that has these bytes already is left alone.
func writeFile(name string, data []byte) (err error) {
	if sameFile(name, data) {
		return nil
	}
	f, err := os.CreateTemp(filepath.Dir(name), tempPattern)
	if err != nil {
		return writeError(name, err)
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
			err = writeError(name, err)
		}
	}()
	if _, err = f.Write(data); err != nil {
		return err
	}
	if err = f.Chmod(0o644); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

// sameFile compares in pieces of the size, so that a large foreign file under
// the name is not read whole.
func sameFile(name string, data []byte) bool {
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(data)) {
		return false
	}
	have, err := os.ReadFile(name)
	return err == nil && bytes.Equal(have, data)
}

// OutputError is a folder or file that could not be written.
type OutputError struct {
	Name string
	Err  error
}

func (e *OutputError) Error() string { return fmt.Sprintf("%s: cannot be written: %v", e.Name, e.Err) }
func (e *OutputError) Unwrap() error { return e.Err }

func writeError(name string, err error) error { return &OutputError{name, plainError(err)} }

// plainError is an error of the file system without operation and path.
func plainError(err error) error {
	var pe *fs.PathError
	var le *os.LinkError
	switch {
	case errors.As(err, &pe):
		return pe.Err
	case errors.As(err, &le):
		return le.Err
	}
	return err
}

// prepare makes the output folder and its model folder, and tidies them.
func prepare(dir string) error { return prepareFolders(dir, filepath.Join(dir, ModelDir)) }

// prepareFolders makes folders and removes what runs that were killed left
// there. A file younger than a minute may belong to a run that is still at
// work.
func prepareFolders(dirs ...string) error {
	for _, d := range dirs {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return writeError(d, err)
		}
	}
	for _, d := range dirs {
		entries, err := os.ReadDir(d)
		if err != nil {
			return writeError(d, err)
		}
		for _, e := range entries {
			if !strings.HasPrefix(e.Name(), ".brief-") || !strings.HasSuffix(e.Name(), ".tmp") {
				continue
			}
			if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > time.Minute {
				os.Remove(filepath.Join(d, e.Name()))
			}
		}
	}
	return nil
}
