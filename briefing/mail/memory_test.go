package mail

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"
)

// memory is a Folder in memory whose n-th change fails in a way of choice.
type memory struct {
	mu    sync.Mutex
	held  sync.Mutex
	files map[string][]byte
	// at is the number of the change that fails, from 1; 0 is none.
	at, changes int
	how         failure
	// died is called where the program is killed.
	died func()
}

// failure is what happens at a change.
type failure string

// The failures: the program is killed before, in the middle of, or after the
// change; or the disk is full, with nothing or the first half written.
const (
	killBefore failure = "killed before"
	killMiddle failure = "killed in the middle"
	killAfter  failure = "killed after"
	fullDisk   failure = "disk full"
	halfDisk   failure = "disk full half-way"
)

var failures = []failure{killBefore, killMiddle, killAfter, fullDisk, halfDisk}

// killed is the panic of a program that was killed.
type killed struct{}

func newMemory() *memory { return &memory{files: map[string][]byte{}} }

// change does one change as a disk does, or fails it; half, where it can be
// done by half, is what is then there.
func (m *memory) change(name string, whole []byte, half []byte, atomic bool) error {
	m.mu.Lock()
	m.changes++
	now := m.changes == m.at
	set := func(b []byte) {
		if b == nil {
			delete(m.files, name)
		} else {
			m.files[name] = b
		}
	}
	how := m.how
	if !now {
		how = ""
	}
	if (how == killMiddle || how == halfDisk) && !atomic {
		set(half)
	}
	if how == "" || how == killAfter {
		set(whole)
	}
	m.mu.Unlock()
	switch how {
	case killBefore, killMiddle, killAfter:
		if m.died != nil {
			m.died()
		}
		panic(killed{})
	case fullDisk, halfDisk:
		return &fs.PathError{Op: "write", Path: name, Err: syscall.ENOSPC}
	}
	return nil
}

func (m *memory) get(name string) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.files[name]
}

func (m *memory) Append(name string, data []byte) error {
	old := slices.Clone(m.get(name))
	return m.change(name, append(slices.Clone(old), data...), append(old, data[:len(data)/2]...), false)
}

func (m *memory) Write(name string, data []byte) error {
	return m.change(name, slices.Clone(data), nil, true)
}

func (m *memory) Remove(name string) error { return m.change(name, nil, nil, true) }

func (m *memory) Read(name string) ([]byte, error) {
	if b := m.get(name); b != nil {
		return slices.Clone(b), nil
	}
	return nil, fs.ErrNotExist
}

func (m *memory) List() ([]string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Sorted(maps.Keys(m.files)), nil
}

func (m *memory) Lock(context.Context, func()) (func(), error) {
	m.held.Lock()
	return m.held.Unlock, nil
}

// still is a clock that stands where it was set; waits are noted and over at
// once.
type still struct {
	now   time.Time
	waits []time.Duration
}

func (s *still) clock() Clock {
	return Clock{Now: func() time.Time { return s.now }, Sleep: func(ctx context.Context, d time.Duration) error {
		s.waits = append(s.waits, d)
		s.now = s.now.Add(d)
		return ctx.Err()
	}}
}

func newStill() *still { return &still{now: time.Date(2024, 5, 16, 9, 30, 0, 0, time.UTC)} }

// post is a Post to a server with a folder, tried once.
func newPost(t testing.TB, d *smtpd, folder Folder) *Post {
	t.Helper()
	return &Post{
		Folder: folder, Server: d.server(), Clock: newStill().clock(), Templates: loadTemplates(t), Tries: 1, Backoff: DefaultBackoff,
		Sender: Sender{From: addr(t, "Desk <desk@example.org>")},
	}
}

// send runs a Post to its end, or until it is killed.
func send(p *Post, items []*Item, groups []Recipients) (rs []Result, dead bool, err error) {
	defer func() {
		if x := recover(); x != nil {
			if x != (killed{}) {
				panic(x)
			}
			dead = true
		}
	}()
	rs, err = p.Send(context.Background(), items, groups)
	return rs, false, err
}

// agree compares ledger and server for every pair, and gives the states.
func agree(t testing.TB, what string, folder Folder, d *smtpd, items []*Item, groups []Recipients) map[State]int {
	t.Helper()
	d.wg.Wait()
	l, err := OpenLedger(folder, newStill().clock())
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	out := map[State]int{}
	for g := range groups {
		for _, a := range groups[g].All() {
			for _, i := range items {
				s, n := l.standingOf(i.Ref(), a), d.copies(a.Mailbox(), i.Ref()+"\n")
				out[s]++
				switch {
				case n > 1:
					t.Fatalf("%s: %s reached %s %d times", what, i.Ref(), a, n)
				case s == Sent && n != 1:
					t.Fatalf("%s: %s to %s is %s, and the server has %d", what, i.Ref(), a, s, n)
				case s != Sent && s != Offered && s != Unknown && n != 0:
					t.Fatalf("%s: %s to %s is %q, and the server has it", what, i.Ref(), a, s)
				}
			}
		}
	}
	return out
}

// settled runs the rest of a story: with a server in order everything arrives
// but what is not known of; forced, that too.
func settled(t testing.TB, what string, p *Post, d *smtpd, items []*Item, groups []Recipients) {
	t.Helper()
	next := d.fresh()
	p.Server = next.server()
	if d.secured != nil {
		p.Server.Security = StartTLS
	}
	if p.Server.Roots == nil && d.secured != nil {
		p.Server.Roots = x509Pool(d)
	}
	for _, force := range []bool{false, false, true} {
		p.Force = force
		if _, _, err := send(p, items, groups); err != nil {
			t.Fatalf("%s, then: %v", what, err)
		}
		if force {
			break
		}
		states := agree(t, what+", then", p.Folder, next, items, groups)
		for s, n := range states {
			if s != Sent && s != Unknown && s != Offered {
				t.Fatalf("%s, then: %d are %q", what, n, s)
			}
		}
	}
	next.wg.Wait()
	l, err := OpenLedger(p.Folder, newStill().clock())
	if err != nil {
		t.Fatal(err)
	}
	for g := range groups {
		for _, a := range groups[g].All() {
			for _, i := range items {
				if s, n := l.standingOf(i.Ref(), a), next.copies(a.Mailbox(), i.Ref()+"\n"); s != Sent || n < 1 || n > 2 {
					t.Fatalf("%s, forced: %s to %s is %s, and the server has %d", what, i.Ref(), a, s, n)
				}
			}
		}
	}
	if names, _ := p.Folder.List(); len(names) != 1 || names[0] != ledgerName {
		t.Fatalf("%s: the outbox still holds %v", what, names)
	}
}
