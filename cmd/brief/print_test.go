package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"

	"brief/briefing/pdf"

	"github.com/OpenPrinting/goipp"
)

// queue is a printer in this process that keeps what it is sent.
type queue struct {
	mu    sync.Mutex
	jobs  []*goipp.Message
	files [][]byte
	// end is the state that jobs end in, with a reason.
	end    int
	reason string
}

func (q *queue) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q.mu.Lock()
	defer q.mu.Unlock()
	var m goipp.Message
	_ = m.Decode(r.Body)
	out := goipp.NewResponse(m.Version, goipp.StatusOk, m.RequestID)
	out.Operation.Add(goipp.MakeAttr("attributes-charset", goipp.TagCharset, goipp.String("utf-8")))
	switch goipp.Op(m.Code) {
	case goipp.OpGetPrinterAttributes:
		for name, values := range map[string][]goipp.Value{
			"printer-info": {goipp.String("Third floor")}, "document-format-supported": {goipp.String("application/pdf")},
			"media-supported": {goipp.String("iso_a4_210x297mm"), goipp.String("na_letter_8.5x11in")}, "media-ready": {goipp.String("iso_a4_210x297mm")},
			"sides-supported": {goipp.String("one-sided"), goipp.String("two-sided-long-edge"), goipp.String("two-sided-short-edge")},
		} {
			out.Printer.Add(goipp.MakeAttr(name, goipp.TagKeyword, values[0], values[1:]...))
		}
		out.Printer.Add(goipp.MakeAttr("copies-supported", goipp.TagRange, goipp.Range{Lower: 1, Upper: 99}))
	case goipp.OpPrintJob:
		b, _ := io.ReadAll(r.Body)
		q.jobs, q.files = append(q.jobs, &m), append(q.files, b)
		out.Job.Add(goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(len(q.jobs))))
	case goipp.OpGetJobAttributes:
		out.Job.Add(goipp.MakeAttr("job-state", goipp.TagEnum, goipp.Integer(q.end)))
		out.Job.Add(goipp.MakeAttr("job-state-reasons", goipp.TagKeyword, goipp.String(q.reason)))
	}
	_ = out.Encode(w)
}

func (q *queue) attribute(job int, name string) string {
	for _, list := range []goipp.Attributes{q.jobs[job].Operation, q.jobs[job].Job} {
		for _, a := range list {
			if a.Name == name {
				return a.Values.String()
			}
		}
	}
	return ""
}

// printShop is a folder with the briefings of the samples, marked, and a printer.
func printShop(t *testing.T) (q *queue, print func(args ...string) (code int, out, errs string)) {
	t.Helper()
	t.Chdir(t.TempDir())
	var errs bytes.Buffer
	if code := run(context.Background(), []string{"generate", "--quiet", "--marking", "OFFICIAL"}, stdio{nil, io.Discard, &errs}); code != exitDone {
		t.Fatal(errs.String())
	}
	q = &queue{end: 9, reason: "job-completed-successfully"}
	server := httptest.NewServer(q)
	t.Cleanup(server.Close)
	uri := strings.Replace(server.URL, "http", "ipp", 1) + "/ipp/print"
	return q, func(args ...string) (int, string, string) {
		var out, errs bytes.Buffer
		code := run(context.Background(), append([]string{"print", "--printer", uri}, args...), stdio{nil, &out, &errs})
		return code, out.String(), errs.String()
	}
}

const sampleFile = "out/2024-01-22_az-ru_baku.pdf"

func said(t *testing.T, b []byte) string {
	t.Helper()
	doc, err := pdf.Extract(b)
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, p := range doc.Pages {
		for _, r := range p.Runs {
			text.WriteString(r.Text + " ")
		}
	}
	return strings.Join(strings.Fields(text.String()), " ")
}

func TestPrintSendsTheFile(t *testing.T) {
	q, print := printShop(t)
	if code, _, errs := print(sampleFile); code != exitDone || !strings.Contains(errs, "job 1: printed") {
		t.Fatalf("exit code %d: %s", code, errs)
	}
	want, err := os.ReadFile(sampleFile)
	if err != nil || !bytes.Equal(q.files[0], want) {
		t.Errorf("another file was sent (%v)", err)
	}
	for name, want := range map[string]string{"media": "iso_a4_210x297mm", "sides": "two-sided-long-edge"} {
		if got := q.attribute(0, name); got != want {
			t.Errorf("%s is %s", name, got)
		}
	}
	if name := q.attribute(0, "job-name"); !strings.HasPrefix(name, "OFFICIAL – Azerbaijan") {
		t.Errorf("the job is called %s", name)
	}
}

// A handout carries the marking, and asks for the edge that it was made for.
func TestPrintTakesAHandoutAtItsWord(t *testing.T) {
	q, print := printShop(t)
	var errs bytes.Buffer
	if code := run(context.Background(), []string{"handout", "--layout", "booklet", "--pack", "--quiet"}, stdio{nil, io.Discard, &errs}); code != exitDone {
		t.Fatal(errs.String())
	}
	if code, _, errs := print("out/handout/pack_booklet.pdf", "--copies", "4"); code != exitDone {
		t.Fatalf("exit code %d: %s", code, errs)
	}
	if got := q.attribute(0, "job-name") + q.attribute(0, "sides") + q.attribute(0, "copies"); got != "OFFICIAL – Briefing packtwo-sided-short-edge4" {
		t.Errorf("the job is %s", got)
	}
}

func TestPrintNumbersCopiesOnThePage(t *testing.T) {
	q, print := printShop(t)
	if err := os.WriteFile("names.txt", []byte("\ufeff# delegation\nA. Novak\r\n\n B.  Okafor \n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, errs := print(sampleFile, "--copies-for", "names.txt", "--numbered", "--quiet"); code != exitDone || errs != "" {
		t.Fatalf("exit code %d: %s", code, errs)
	}
	if len(q.files) != 2 {
		t.Fatalf("%d copies", len(q.files))
	}
	for i, want := range []string{"copy 1 of 2", "copy 2 of 2"} {
		text := said(t, q.files[i])
		if n := strings.Count(text, want); n < 2 || !strings.Contains(text, "Annex A") || !strings.Contains(text, "OFFICIAL") {
			t.Errorf("copy %d says %q on %d pages: %.80s", i+1, want, n, text)
		}
	}
	if name := q.attribute(1, "job-name"); !strings.HasSuffix(name, " – copy 2 of 2 – B. Okafor") {
		t.Errorf("the job is called %s", name)
	}
	if code, _, _ := print(sampleFile, "--copies-for", "names.txt", "--quiet"); code != exitDone || len(q.files) != 4 || strings.Contains(said(t, q.files[3]), "copy 2") {
		t.Errorf("exit code %d: without --numbered nothing is on the page", code)
	}
}

func TestPrintLaysOutAnew(t *testing.T) {
	q, print := printShop(t)
	if code, _, errs := print(sampleFile, "--layout", "large", "--grey"); code != exitDone {
		t.Fatalf("exit code %d: %s", code, errs)
	}
	if text := said(t, q.files[0]); strings.Contains(text, "Annex A") || !strings.Contains(text, "Evidence: see") {
		t.Errorf("large print says %.80s", text)
	}
}

func TestPrintTellsWhatWentWrong(t *testing.T) {
	q, print := printShop(t)
	if err := os.WriteFile("notes.pdf", []byte("no PDF"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		end    int
		reason string
		args   []string
		code   int
		want   string
	}{
		{7, "job-canceled-at-device", []string{sampleFile}, exitFailed, "job 1 was cancelled: at the printer"},
		{8, "document-format-error", []string{sampleFile}, exitFailed, "job 2 was given up by the printer: it cannot read the file"},
		{9, "none", []string{sampleFile, "notes.pdf"}, exitSome, "notes.pdf: this is not a PDF file"},
		{9, "none", []string{"missing.pdf"}, exitFailed, "missing.pdf: no such file"},
		{9, "none", []string{sampleFile, "--layout", "plain", "--paper", "letter"}, exitFailed, "holds no letter paper; loaded: a4"},
		{9, "none", []string{sampleFile, "--staple"}, exitFailed, "the printer cannot staple"},
		{9, "none", []string{sampleFile, "--pin", "1234"}, exitFailed, "PIN"},
	} {
		q.end, q.reason = c.end, c.reason
		code, _, errs := print(c.args...)
		if code != c.code || !strings.Contains(errs, c.want) || !strings.Contains(errs, "hint: ") {
			t.Errorf("%v: exit code %d: %s", c.args, code, errs)
		}
	}
	if len(q.files) != 3 {
		t.Errorf("%d files were sent", len(q.files))
	}
}

func TestReasonsInWords(t *testing.T) {
	for want, reasons := range map[string][]string{
		"out of paper": {"media-empty-error", "media-needed"}, "paper jam, a door is open": {"media-jam-warning", "door-open"},
		"": {"job-printing"}, "fuser-over-temp": {"fuser-over-temp"},
	} {
		if got := inWords(reasons); got != want {
			t.Errorf("%v are %q", reasons, got)
		}
	}
}
