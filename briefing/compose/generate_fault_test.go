package compose

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"brief/briefing"
	"brief/templates"
)

func TestAnUnwritableFolderIsNamed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	_, _, err := corpus(t, "exceeded $1.9 billion", 1.9).Generate(context.Background(), Options{Out: file, Templates: templates.Embedded()})
	var out *OutputError
	if !errors.As(err, &out) || out.Name != file {
		t.Errorf("got %v", err)
	}
}

func TestAnInterruptedRunLeavesWholeFiles(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	out := t.TempDir()
	if _, _, err := corpus(t, "exceeded $1.9 billion", 1.9).Generate(ctx, Options{Out: out, Templates: templates.Embedded()}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	for name := range files(t, out) {
		t.Errorf("%s was left", name)
	}
}

// TestAFaultStaysWithItsMeeting: a panic in one briefing is an error of that
// briefing, and the others are written.
func TestAFaultStaysWithItsMeeting(t *testing.T) {
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	if err := guard(func() error { return new(job).make(c, nil) }); err == nil || !strings.HasPrefix(err.Error(), "internal error: ") {
		t.Errorf("got %v", err)
	}
	c.Readings[0].Report = nil
	c.leaveOut([]*briefing.Report{{Name: "march.txt"}, {Name: "may.txt"}}, []error{errors.New("internal error"), nil})
	if len(c.Readings) != 1 || len(c.Problems) != 1 || c.Problems[0].Report != "march.txt" {
		t.Errorf("left: %d readings, %v", len(c.Readings), c.Problems)
	}
}

func TestLeftTemporaryFilesGo(t *testing.T) {
	out := t.TempDir()
	old, young := filepath.Join(out, ".brief-1.tmp"), filepath.Join(out, ".brief-2.tmp")
	for _, p := range []string{old, young} {
		if err := os.WriteFile(p, []byte("half"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	hour := time.Now().Add(-time.Hour)
	if err := os.Chtimes(old, hour, hour); err != nil {
		t.Fatal(err)
	}
	if err := prepare(out); err != nil {
		t.Fatal(err)
	}
	if have := files(t, out); len(have) != 1 || have[".brief-2.tmp"] == "" {
		t.Errorf("left: %v", have)
	}
}

func TestADamagedManifestIsNamed(t *testing.T) {
	out := t.TempDir()
	if err := prepare(out); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(out, ModelDir, "manifest.json"), []byte("{"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadManifest(out); err == nil || !strings.Contains(err.Error(), "manifest.json is damaged") {
		t.Errorf("got %v", err)
	}
}
