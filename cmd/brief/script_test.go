package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"brief/briefing/compose"
	"brief/templates"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"brief": main})
}

// TestScripts runs the command line as a user does. Beside the commands of
// testscript there are
//
//	exits N brief …       run, and end with exit code N
//	hashes DIR            print each file of a folder with its hash
//	within DIR TEXT       some file of the folder holds the text
//	inside FILE TEXT      the PDF holds the text, packed or not
//	printed FILE TEXT     the pages of the PDF show the text
//	huge FILE BYTES       make a file of that size without writing it
//	edit FILE OLD NEW     change words of a text file
//	smtp                  start a mail server, see script_mail_test.go
//	tamper FILE OLD NEW   change words inside the compressed streams of a PDF
//
// The embedded templates lie in the folder "embedded".
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(e *testscript.Env) error {
			e.Setenv("NO_COLOR", "1")
			return os.CopyFS(filepath.Join(e.WorkDir, "embedded"), templates.Embedded())
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "smtp": smtpServer, "hashes": hashes, "huge": huge, "tamper": tamper, "edit": edit, "within": within, "inside": inside, "printed": printed, "docx": docx,
		},
		RequireExplicitExec: true,
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE command [args…]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	code := 0
	switch {
	case errors.As(err, &exit):
		code = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if code != want {
		ts.Fatalf("exit code %d, want %d", code, want)
	}
}

func hashes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: hashes DIR")
	}
	root := ts.MkAbs(args[0])
	ts.Check(filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		rel, _ := filepath.Rel(root, p)
		fmt.Fprintf(ts.Stdout(), "%x %s\n", sha256.Sum256(data), filepath.ToSlash(rel))
		return err
	}))
}

func within(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: within DIR TEXT")
	}
	found := false
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		found = found || bytes.Contains(data, []byte(args[1]))
		return err
	}))
	if found == neg {
		ts.Fatalf("%q within %s: %v", args[1], args[0], found)
	}
}

func huge(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: huge FILE BYTES")
	}
	n, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(f.Truncate(n))
	ts.Check(f.Close())
}

func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: edit FILE OLD NEW")
	}
	name := ts.MkAbs(args[0])
	data, err := os.ReadFile(name)
	ts.Check(err)
	if !bytes.Contains(data, []byte(args[1])) {
		ts.Fatalf("%q is not in %s", args[1], args[0])
	}
	ts.Check(os.WriteFile(name, bytes.ReplaceAll(data, []byte(args[1]), []byte(args[2])), 0o644))
}

// TestRunInProcess: the whole program is a function of its arguments and
// streams.
func TestRunInProcess(t *testing.T) {
	var out, errs bytes.Buffer
	t.Chdir(t.TempDir())
	code := run(context.Background(), []string{"meetings", "--format", "json", "-"}, stdio{bytes.NewReader([]byte("Nothing happened today.")), &out, &errs})
	if code != exitFailed || out.String() != "[]\n" || !bytes.Contains(errs.Bytes(), []byte("brief: stdin: tells of no meeting")) {
		t.Errorf("exit code %d, %q, %q", code, out.String(), errs.String())
	}
}

// A full disk or a closed pipe is an error, not silence.
func TestAResultThatCannotBeWrittenIsAnError(t *testing.T) {
	var errs bytes.Buffer
	t.Chdir(t.TempDir())
	code := run(context.Background(), []string{"figures", "--format", "json"}, stdio{bytes.NewReader(nil), broken{}, &errs})
	if code != exitFailed || !bytes.Contains(errs.Bytes(), []byte("no space left")) {
		t.Errorf("exit code %d, %q", code, errs.String())
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func BenchmarkGenerateSeeds(b *testing.B) {
	b.ReportAllocs()
	b.Chdir(b.TempDir())
	for b.Loop() {
		if code := run(context.Background(), []string{"generate", "--quiet"}, stdio{bytes.NewReader(nil), io.Discard, io.Discard}); code != exitDone {
			b.Fatal("exit code", code)
		}
	}
}

// An interrupt is told in words of its own.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	t.Chdir(t.TempDir())
	for _, args := range [][]string{{"generate"}, {"series"}, {"generate", "a.txt"}} {
		var out, errs bytes.Buffer
		code := run(ctx, args, stdio{bytes.NewReader(nil), &out, &errs})
		if code != exitFailed || out.Len() > 0 || !bytes.HasPrefix(errs.Bytes(), []byte("brief: interrupted: ")) || bytes.Contains(errs.Bytes(), []byte("context")) {
			t.Errorf("%v: exit code %d, %q, %q", args, code, out.String(), errs.String())
		}
	}
	var errs bytes.Buffer
	newUI(stdio{nil, io.Discard, &errs}).fail(&compose.Interrupted{Done: 2, Total: 5, Err: context.Canceled})
	if want := "brief: interrupted: 2 of 5 briefings were written and are in the manifest\n  hint: run the same command again for the rest\n"; errs.String() != want {
		t.Errorf("got %q", errs.String())
	}
}
