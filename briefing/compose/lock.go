package compose

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// A run holds its folder by a file that it makes and keeps touching. File
// locks of the operating system would differ on each of them and fail on some
// network folders; this works wherever a file can be made if it is not there.
const (
	lockName = "lock"
	lockLook = 20 * time.Millisecond
	// lockLong is after how long a wait is worth a word.
	lockLong = time.Second
)

// A lock is touched every lockBeat; one that was not for lockDead counts as
// left behind by a run that was killed.
var (
	lockBeat = 500 * time.Millisecond
	lockDead = 4 * time.Second
)

// lock is a folder held.
type lock struct {
	name, owner string
	stop        chan struct{}
	beat        sync.WaitGroup
}

// lockFolder waits until no other run works in the folder, and holds it. The
// wait ends with ctx; waiting, if set, is called when it gets long.
func lockFolder(ctx context.Context, dir string, waiting func()) (*lock, error) {
	l := &lock{name: filepath.Join(dir, ModelDir, lockName), stop: make(chan struct{})}
	var seen string
	begun := time.Now()
	since := begun
	for {
		taken, err := l.take()
		if taken || err != nil {
			return l, err
		}
		// What counts is the time that passes here: another machine's clock,
		// which dates the file, may be wrong.
		if now := l.state(); now != seen {
			seen, since = now, time.Now()
		} else if time.Since(since) > lockDead {
			l.breakOpen(seen)
		}
		if waiting != nil && time.Since(begun) > lockLong {
			waiting()
			waiting = nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(lockLook):
		}
	}
}

// take makes the lock file if there is none.
func (l *lock) take() (bool, error) {
	f, err := os.OpenFile(l.name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	switch {
	case errors.Is(err, fs.ErrExist):
		return false, nil
	case err != nil && l.state() != "":
		return false, nil // Windows: it is being removed, or is held open
	case err != nil:
		return false, writeError(l.name, err)
	}
	l.owner = fmt.Sprintf("%d %d", os.Getpid(), time.Now().UnixNano())
	_, err = f.WriteString(l.owner)
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		os.Remove(l.name)
		return false, writeError(l.name, err)
	}
	l.beat.Go(l.keep)
	return true, nil
}

// state tells one holder, and one touch, from another; "" is no lock.
func (l *lock) state() string {
	info, err := os.Lstat(l.name)
	if err != nil {
		return ""
	}
	owner, _ := os.ReadFile(l.name) // one that cannot be read is told by its time
	return fmt.Sprint(string(owner), info.ModTime().UnixNano())
}

// breakOpen removes a lock that was left behind, unless it changed since. It
// is moved aside first, so that of several that wait one removes it.
func (l *lock) breakOpen(seen string) {
	if l.state() != seen {
		return
	}
	aside := fmt.Sprintf("%s.%d", l.name, os.Getpid())
	if os.Rename(l.name, aside) == nil {
		os.RemoveAll(aside)
	}
}

// keep touches the lock until it is released.
func (l *lock) keep() {
	tick := time.NewTicker(lockBeat)
	defer tick.Stop()
	for {
		select {
		case <-l.stop:
			return
		case now := <-tick.C:
			if l.own() {
				_ = os.Chtimes(l.name, now, now) // where it fails others break in, and the manifest is merged
			}
		}
	}
}

func (l *lock) own() bool {
	owner, err := os.ReadFile(l.name)
	return err == nil && string(owner) == l.owner
}

// release gives the folder free.
func (l *lock) release() {
	close(l.stop)
	l.beat.Wait()
	if l.own() {
		os.Remove(l.name)
	}
}
