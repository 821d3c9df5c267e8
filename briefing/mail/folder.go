package mail

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// Folder keeps the ledger and the outbox. What a call has written is on disk
// when it returns without an error.
type Folder interface {
	// Append adds to the end of a file and makes it where it is not there.
	Append(name string, data []byte) error
	// Write replaces a file, which is there whole or not at all.
	Write(name string, data []byte) error
	// Read gives an error that is fs.ErrNotExist for a file that is not there.
	Read(name string) ([]byte, error)
	Remove(name string) error
	List() ([]string, error)
	// Lock waits until no other process holds the folder; waiting, if set, is
	// called where that takes long. A holder that was killed holds it no more.
	Lock(ctx context.Context, waiting func()) (release func(), err error)
}

// Disk is a Folder of the file system; it is made with the first write.
type Disk struct{ Dir string }

const (
	lockName = "lock"
	tempMark = ".tmp"
)

func (d Disk) path(name string) string { return filepath.Join(d.Dir, name) }

// Append writes to the end of a file, to disk.
func (d Disk) Append(name string, data []byte) (err error) {
	f, err := os.OpenFile(d.path(name), os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	if _, err = f.Write(data); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	return d.sync()
}

// Write writes a file to disk under another name and then renames it.
func (d Disk) Write(name string, data []byte) (err error) {
	temp := d.path(name) + tempMark
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(temp, d.path(name))
	}
	if err != nil {
		os.Remove(temp)
		return err
	}
	return d.sync()
}

// sync makes the names in the folder last; Windows has no such call and needs
// none.
func (d Disk) sync() error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(d.Dir)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := f.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && !errors.Is(err, os.ErrInvalid) {
		return err
	}
	return nil
}

// Read reads a file.
func (d Disk) Read(name string) ([]byte, error) { return os.ReadFile(d.path(name)) }

// Remove removes a file, to disk.
func (d Disk) Remove(name string) error {
	if err := os.Remove(d.path(name)); err != nil {
		return err
	}
	return d.sync()
}

// List gives the names of the files, without the lock and what killed writes
// left behind.
func (d Disk) List() ([]string, error) {
	entries, err := os.ReadDir(d.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var out []string
	for _, e := range entries {
		if e.Type().IsRegular() && e.Name() != lockName && !strings.HasSuffix(e.Name(), tempMark) {
			out = append(out, e.Name())
		}
	}
	return out, err
}

// Lock holds the folder by a lock of the operating system, which ends with the
// process.
func (d Disk) Lock(ctx context.Context, waiting func()) (func(), error) {
	if err := os.MkdirAll(d.Dir, 0o755); err != nil {
		return nil, err
	}
	type held struct {
		release func()
		err     error
	}
	got := make(chan held, 1)
	go func() {
		release, err := lockedfile.MutexAt(d.path(lockName)).Lock()
		got <- held{release, err}
	}()
	long := time.After(lockLong)
	for {
		select {
		case h := <-got:
			return h.release, h.err
		case <-long:
			if waiting != nil {
				waiting()
			}
			long = nil
		case <-ctx.Done():
			go func() { // what comes too late is given back
				if h := <-got; h.err == nil {
					h.release()
				}
			}()
			return nil, ctx.Err()
		}
	}
}

// endsLine says whether data is empty or ends with a line break.
func endsLine(data []byte) bool { return len(data) == 0 || bytes.HasSuffix(data, []byte("\n")) }
