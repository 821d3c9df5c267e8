package compose

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"brief/templates"
)

// TestRunsIntoOneFolderLoseNothing: the manifest holds the briefings of all
// runs, however they come together.
func TestRunsIntoOneFolderLoseNothing(t *testing.T) {
	out := t.TempDir()
	var wg sync.WaitGroup
	for range 4 {
		for _, only := range []string{"2022-03-03", "2024-05-14"} {
			c := corpus(t, "exceeded $1.9 billion", 1.9)
			wg.Go(func() {
				if _, _, err := c.Generate(context.Background(), Options{Out: out, Only: only, Templates: templates.Embedded()}); err != nil {
					t.Error(err)
				}
			})
		}
	}
	wg.Wait()
	m, err := ReadManifest(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range m.Briefings {
		if e.State != Current || e.Version != 1 {
			t.Errorf("%s is %s, version %d", e.Slug, e.State, e.Version)
		}
	}
	if len(m.Briefings) != 2 {
		t.Errorf("the manifest has %d briefings, not 2", len(m.Briefings))
	}
	if _, err := os.Stat(filepath.Join(out, ModelDir, lockName)); err == nil {
		t.Error("the lock was left")
	}
}

func TestLockFolder(t *testing.T) {
	out := t.TempDir()
	if err := prepare(out); err != nil {
		t.Fatal(err)
	}
	defer func(beat, dead time.Duration) { lockBeat, lockDead = beat, dead }(lockBeat, lockDead)
	lockBeat, lockDead = 20*time.Millisecond, 300*time.Millisecond
	held, err := lockFolder(context.Background(), out, nil)
	if err != nil {
		t.Fatal(err)
	}
	// A holder at work is waited for, longer than a dead one would be.
	ctx, cancel := context.WithTimeout(context.Background(), 2*lockDead)
	defer cancel()
	if _, err := lockFolder(ctx, out, nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a held folder was given away: %v", err)
	}
	held.release()
	// The lock of a run that was killed is broken open.
	if err := os.WriteFile(held.name, []byte("1 1"), 0o644); err != nil {
		t.Fatal(err)
	}
	again, err := lockFolder(context.Background(), out, nil)
	if err != nil {
		t.Fatal(err)
	}
	again.release()
	if _, err := os.Stat(held.name); err == nil {
		t.Error("the lock was left")
	}
}

// TestARunThatLostItsFolderTakesNothingAway: the manifest is read again before
// it is written.
func TestARunThatLostItsFolderTakesNothingAway(t *testing.T) {
	out := t.TempDir()
	first, second := corpus(t, "exceeded $1.9 billion", 1.9), corpus(t, "exceeded $1.9 billion", 1.9)
	opt := Options{Out: out, Only: "2022-03-03", Templates: templates.Embedded()}
	opt.Progress = func(int, int) {
		if err := os.Remove(filepath.Join(out, ModelDir, lockName)); err != nil {
			t.Error(err)
		}
		generate(t, second, Options{Out: out, Only: "2024-05-14"})
	}
	if _, _, err := first.Generate(context.Background(), opt); err != nil {
		t.Fatal(err)
	}
	if m, err := ReadManifest(out); err != nil || len(m.Briefings) != 2 {
		t.Errorf("the manifest is %+v, %v", m, err)
	}
}

// TestAnInterruptedRunIsRecorded: what was finished is in the manifest, and
// the run after it makes the rest.
func TestAnInterruptedRunIsRecorded(t *testing.T) {
	out := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	c.workers = 1
	written, _, err := c.Generate(ctx, Options{Out: out, Templates: templates.Embedded(), Progress: func(int, int) { cancel() }})
	var stopped *Interrupted
	if !errors.As(err, &stopped) || !errors.Is(err, context.Canceled) || len(written) == 0 || stopped.Done != len(written) || stopped.Total != 2 {
		t.Fatalf("wrote %d: %v", len(written), err)
	}
	m, err := ReadManifest(out)
	if err != nil {
		t.Fatal(err)
	}
	have := files(t, out)
	pdfs := 0
	for name := range have {
		if strings.HasSuffix(name, ".pdf") {
			pdfs++
		}
	}
	if len(m.Briefings) != len(written) || pdfs != len(written) {
		t.Errorf("%d PDFs, %d entries, %d written", pdfs, len(m.Briefings), len(written))
	}
	generate(t, corpus(t, "exceeded $1.9 billion", 1.9), Options{Out: out})
	if m, err := ReadManifest(out); err != nil || len(m.Briefings) != 2 {
		t.Errorf("the run after it: %+v, %v", m, err)
	}
}

func TestAManifestThatIsNoneIsNamed(t *testing.T) {
	out := t.TempDir()
	name := filepath.Join(out, ModelDir, "manifest.json")
	if err := os.MkdirAll(name, 0o755); err != nil {
		t.Fatal(err)
	}
	_, _, err := corpus(t, "exceeded $1.9 billion", 1.9).Generate(context.Background(), Options{Out: out, Templates: templates.Embedded()})
	var bad *ManifestError
	if !errors.As(err, &bad) || bad.Name != name {
		t.Errorf("got %v", err)
	}
	blocked := t.TempDir()
	if err := os.WriteFile(filepath.Join(blocked, ModelDir), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	var unwritable *OutputError
	if err := prepare(blocked); !errors.As(err, &unwritable) || unwritable.Name != filepath.Join(blocked, ModelDir) {
		t.Errorf("got %v", err)
	}
}
