package source

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"brief/briefing"

	"github.com/google/go-cmp/cmp"
)

// write makes files below a new folder and works there.
func write(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func read(t *testing.T, stdin string, paths ...string) (names []string, problems []Problem) {
	t.Helper()
	rs, problems := Source{}.Read(context.Background(), paths, strings.NewReader(stdin))
	for _, r := range rs {
		names = append(names, r.Name)
	}
	return names, problems
}

// wantText reads the bytes of a file and compares what was made of them.
func wantText(t *testing.T, name string, raw []byte, text string, meta briefing.Metadata) {
	t.Helper()
	d, problem := extract(name, raw, nil)
	if problem != nil {
		t.Fatal(problem.Why)
	}
	if diff := cmp.Diff(text, d.text); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(meta, d.Metadata); diff != "" {
		t.Error(diff)
	}
}

func TestReadsFoldersInNameOrder(t *testing.T) {
	write(t, map[string]string{
		"in/b.txt": "Talks in Baku.", "in/a.md": "# Talks", "in/sub/c.TXT": "Talks.", "in/.hidden.txt": "No.",
		"in/.git/d.txt": "No.", "in/e.html": "<p>Talks went on in Baku.", "in/e_files/frame.html": "<p>Buy more tea today!", "in/photo.png": "\x89PNG", "in/script.sh": "echo",
	})
	names, problems := read(t, "", "in")
	if diff := cmp.Diff([]string{"a.md", "b.txt", "e.html", "c.TXT"}, names); diff != "" || problems != nil {
		t.Error(diff, problems)
	}
}

func TestNamesThatAreSharedGetTheirFolders(t *testing.T) {
	write(t, map[string]string{
		"x/1/a.txt": "One.", "x/2/a.txt": "Two.", "y/2/a.txt": "Three.", "x/2/b.txt": "Four.", "stdin": "Five.",
	})
	names, problems := read(t, "Six.", "x", "y", "stdin", "-")
	want := []string{"1/a.txt", "x/2/a.txt", "b.txt", "y/2/a.txt", "stdin", "stdin~2"}
	if diff := cmp.Diff(want, names); diff != "" || problems != nil {
		t.Error(diff, problems)
	}
}

func TestAFileNamedTwiceIsReadOnce(t *testing.T) {
	write(t, map[string]string{"in/a.txt": "One."})
	if err := os.Symlink("a.txt", "in/link.txt"); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	names, problems := read(t, "", "in/a.txt", "in", "./in/../in/a.txt")
	if len(names) != 1 || problems != nil {
		t.Error(names, problems)
	}
}

func TestArchiveReportsAreMarked(t *testing.T) {
	write(t, map[string]string{"a.txt": "One.", "old/b.txt": "Two."})
	rs, problems := Source{}.ReadAll(context.Background(), []string{"a.txt"}, []string{"old", "a.txt"}, nil)
	if len(rs) != 2 || rs[0].Archive || !rs[1].Archive || problems != nil {
		t.Error(rs, problems)
	}
}

func TestAByteOrderMarkMovesNoOffset(t *testing.T) {
	fsys := fstest.MapFS{"a.txt": {Data: []byte("\xEF\xBB\xBFTalks in Baku.")}}
	rs, problems := Source{}.ReadFS(fsys)
	if len(rs) != 1 || problems != nil {
		t.Fatal(rs, problems)
	}
	if got := strings.Index(rs[0].Text, "Talks"); got != 3 || strings.ContainsRune(rs[0].Text, '\uFEFF') {
		t.Errorf("the text starts at %d in %q", got, rs[0].Text)
	}
}

// TestBadInput: each is named, refused with a reason and told what to do.
func TestBadInput(t *testing.T) {
	write(t, map[string]string{
		"empty.txt": "", "blank.txt": " \n\t\n", "binary.txt": "ELF\x00\x01\x02", "cut.txt": "Baku, 22 January: caf\xc3",
		"latin1.txt": "Stra\xdfe", "wide.txt": "\xFF\xFEB\x00a\x00", "page.html": "<p>Talks", "saved.txt": "\n<!DOCTYPE html><html>",
		"a.pdf": "%PDF-1.7", "renamed.txt": "%PDF-1.7", "b.docx": "PK\x03\x04", "c.rtf": "{\\rtf1 x}", "d.doc": "x", "numbers.txt": "1 2 3", "none/readme.rst": "x",
	})
	huge, err := os.Create("huge.txt")
	if err != nil {
		t.Fatal(err)
	}
	if err := huge.Truncate(50 << 20); err != nil {
		t.Fatal(err)
	}
	huge.Close()
	for _, c := range []struct{ path, why, hint string }{
		{"", "an empty argument", "variable"},
		{"missing.txt", "no such file", "spelling"},
		{"empty.txt", "empty", "text"},
		{"blank.txt", "empty", "text"},
		{"binary.txt", "binary data (byte 3)", "plain text"},
		{"cut.txt", "broken UTF-8 at byte 21 (0xC3)", "UTF-8"},
		{"latin1.txt", "broken UTF-8 at byte 4 (0xDF)", "UTF-8"},
		{"wide.txt", "UTF-16", "UTF-8"},
		{"page.html", "no text found in the page", "browser"},
		{"saved.txt", "no text found in the page", "browser"},
		{"a.pdf", "PDF files are not read", "plain text"},
		{"renamed.txt", "PDF files are not read", "plain text"},
		{"b.docx", "damaged or cut off", "again"},
		{"c.rtf", "RTF files are not read", "plain text"},
		{"d.doc", "old Word files are not read", "plain text"},
		{"numbers.txt", "no words", "plain text"},
		{"none", "no reports", ".txt"},
		{"huge.txt", "too large for a report (52.4 MB; the limit is 8 MB)", "own file"},
	} {
		names, problems := read(t, "", c.path)
		if len(names) != 0 || len(problems) != 1 {
			t.Errorf("%q: got %v, %v", c.path, names, problems)
			continue
		}
		p := problems[0]
		named := c.path
		if named == "" {
			named = `""`
		}
		if p.Name != named || !strings.Contains(p.Why, c.why) || !strings.Contains(p.Hint, c.hint) {
			t.Errorf("%q: got %+v", c.path, p)
		}
	}
}

func TestOneBadReportDoesNotStopTheRest(t *testing.T) {
	write(t, map[string]string{"in/a.txt": "", "in/b.txt": "Talks.", "in/c.pdf": "%PDF", "in/d.txt": "Talks \xff"})
	names, problems := read(t, "", "in", "nowhere")
	if len(names) != 1 || len(problems) != 4 {
		t.Error(names, problems)
	}
}

func TestOwnBriefingsAreNoReports(t *testing.T) {
	write(t, map[string]string{"a.txt": "Talks.", "2024-01-22_az-ru.pdf": "%PDF", ".brief/manifest.json": "{}"})
	if names, problems := read(t, "", "."); len(names) != 1 || problems != nil {
		t.Error(names, problems)
	}
}

func TestEndlessInputIsCutOff(t *testing.T) {
	rs, problems := Source{}.Read(context.Background(), []string{"-"}, endless{})
	if len(rs) != 0 || len(problems) != 1 || !strings.Contains(problems[0].Why, "too large") {
		t.Error(rs, problems)
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

func TestACancelledReadSaysSo(t *testing.T) {
	write(t, map[string]string{"a.txt": "Talks."})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if rs, problems := (Source{}).Read(ctx, []string{"a.txt"}, nil); len(rs) != 0 || len(problems) != 1 {
		t.Error(rs, problems)
	}
}

// FuzzDecode: whatever bytes a file holds, its text has the same offsets and is
// valid, or there is a reason and a hint.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{"", "Talks", "\xEF\xBB\xBFTalks", "caf\xc3", "\x00", "%PDF-", "<html>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		text, problem := decode(b)
		switch {
		case problem != nil && (problem.Why == "" || problem.Hint == ""):
			t.Errorf("%q is refused without a word", b)
		case problem == nil && (len(text) != len(b) || !utf8.ValidString(text)):
			t.Errorf("%q became %q", b, text)
		}
	})
}
