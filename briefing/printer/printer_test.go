package printer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/OpenPrinting/goipp"
)

func document(b []byte) Document {
	return Document{Size: int64(len(b)), Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b)), nil }}
}

func open(t *testing.T, f *fake) *Printer {
	t.Helper()
	p, err := Open(context.Background(), f.uri(), "")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPrintSendsWhatWasChosen(t *testing.T) {
	f := newFake(t)
	p := open(t, f)
	if p.Name() != "Third floor" {
		t.Errorf("the printer is called %q", p.Name())
	}
	data := bytes.Repeat([]byte("%PDF"), 5000)
	job, err := p.Print(context.Background(), Wish{
		Name: "OFFICIAL – Trade talks", User: "desk", Media: Papers["a4"], Sides: ShortEdge, Color: "monochrome", Copies: 3,
		Staple: true, Punch: true, PIN: "4711",
	}, document(data))
	if err != nil || job.ID != 1 || job.User != "desk" {
		t.Fatalf("%v %v", job, err)
	}
	if f.received != int64(len(data)) || f.sum != sha256.Sum256(data) {
		t.Errorf("%d bytes were received of %d, or others", f.received, len(data))
	}
	m := f.jobs[0]
	for name, want := range map[string]string{
		"media": "iso_a4_210x297mm", "sides": ShortEdge, "print-color-mode": "monochrome", "copies": "3", "finishings": "20 74", "print-scaling": "none",
	} {
		if got := strings.Join(attributes(m.Job).list(name), " "); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]string{
		"job-name": "OFFICIAL – Trade talks", "requesting-user-name": "desk", "document-format": "application/pdf", "ipp-attribute-fidelity": "true",
		"printer-uri": f.uri(), "job-password-encryption": "none",
	} {
		if got := attributes(m.Operation).text(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if pin, ok := attributes(m.Operation).values("job-password")[0].V.(goipp.Binary); !ok || string(pin) != "4711" {
		t.Errorf("the PIN is %v", attributes(m.Operation).values("job-password"))
	}
	if !slices.Equal(f.asked, []goipp.Op{goipp.OpGetPrinterAttributes, goipp.OpValidateJob, goipp.OpPrintJob}) {
		t.Errorf("the printer was asked %v", f.asked)
	}
}

func TestRefusals(t *testing.T) {
	none := func(name string) goipp.Attribute {
		return goipp.Attribute{Name: name, Values: goipp.Values{{T: goipp.TagBoolean, V: goipp.Boolean(false)}}}
	}
	for want, c := range map[string]struct {
		printer []goipp.Attribute
		wish    Wish
	}{
		"holds no letter paper; loaded: a4":      {nil, Wish{Media: Papers["letter"]}},
		"does not take na_legal":                 {nil, Wish{Media: "na_legal_8.5x14in", Load: true}},
		"both sides, turned over the short edge": {[]goipp.Attribute{keywords("sides-supported", OneSided)}, Wish{Sides: ShortEdge}},
		"no colours":                             {[]goipp.Attribute{none("color-supported")}, Wish{Color: "color"}},
		"60 copies":                              {nil, Wish{Copies: 60}},
		"cannot staple":                          {[]goipp.Attribute{enums("finishings-supported", 3)}, Wish{Staple: true}},
		"cannot stitch":                          {[]goipp.Attribute{enums("finishings-supported", 3)}, Wish{Saddle: true}},
		"cannot punch":                           {[]goipp.Attribute{enums("finishings-supported", 3)}, Wish{Punch: true}},
		"PIN of that length":                     {nil, Wish{PIN: "123456789"}},
		"PIN encrypted":                          {[]goipp.Attribute{keywords("job-password-encryption-supported", "sha2-256")}, Wish{PIN: "1234"}},
		"does not print PDF":                     {[]goipp.Attribute{keywords("document-format-supported", "image/urf")}, Wish{}},
		"takes no jobs now (paused)":             {[]goipp.Attribute{none("printer-is-accepting-jobs"), keywords("printer-state-reasons", "paused")}, Wish{}},
		"is stopped (media-empty)":               {[]goipp.Attribute{enums("printer-state", 5), keywords("printer-state-reasons", "media-empty")}, Wish{}},
	} {
		f := newFake(t, c.printer...)
		_, err := open(t, f).Print(context.Background(), c.wish, document([]byte("%PDF")))
		var no *Refused
		if !errors.As(err, &no) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
		if len(f.jobs) > 0 {
			t.Errorf("%s: it was sent all the same", want)
		}
	}
}

func TestPaperThatIsYetToBeLoaded(t *testing.T) {
	f := newFake(t)
	if _, err := open(t, f).Print(context.Background(), Wish{Media: Papers["letter"], Load: true}, document([]byte("%PDF"))); err != nil {
		t.Error(err)
	}
}

// A refusal comes before the file is opened.
func TestPrinterThatRefusesGetsNoFile(t *testing.T) {
	f := newFake(t)
	f.refuse[goipp.OpValidateJob] = goipp.StatusErrorAttributesOrValues
	_, err := open(t, f).Print(context.Background(), Wish{Media: Papers["a4"]}, Document{Open: func() (io.ReadCloser, error) {
		t.Error("the file was opened")
		return nil, io.EOF
	}})
	if err == nil || !strings.Contains(err.Error(), "it does not take media") {
		t.Error(err)
	}
}

func TestBusyPrinterIsAskedAgain(t *testing.T) {
	f := newFake(t)
	f.busy = 2
	sent := []byte("%PDF")
	if _, err := open(t, f).Print(context.Background(), Wish{}, document(sent)); err != nil || f.received != int64(len(sent)) || len(f.jobs) != 1 {
		t.Errorf("%d jobs, %d bytes, %v", len(f.jobs), f.received, err)
	}
	f.busy = 1000
	ctx, stop := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer stop()
	if _, err := open(t, f).Print(ctx, Wish{}, document(sent)); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func TestFollowTellsWhatHappens(t *testing.T) {
	for name, c := range map[string]struct {
		story []Progress
		end   State
	}{
		"printed":      {[]Progress{{State: Pending}, {State: Processing, Sheets: 1, Of: 3}, {State: Completed, Sheets: 3, Of: 3}}, Completed},
		"out of paper": {[]Progress{{State: Processing, Sheets: 1, Of: 3}, {State: Stopped, Sheets: 1, Of: 3, Reasons: []string{"printer-stopped"}}, {State: Processing, Sheets: 2, Of: 3}, {State: Completed, Sheets: 3, Of: 3}}, Completed},
		"cancelled":    {[]Progress{{State: Processing}, {State: Canceled, Reasons: []string{"job-canceled-at-device"}}}, Canceled},
		"aborted":      {[]Progress{{State: Aborted, Reasons: []string{"document-format-error"}}}, Aborted},
	} {
		f := newFake(t)
		f.story, f.silence = c.story, 2
		p := open(t, f)
		job, err := p.Print(context.Background(), Wish{}, document([]byte("%PDF")))
		if err != nil {
			t.Fatal(err)
		}
		var told []Progress
		end, err := p.Follow(context.Background(), job, func(now Progress) { told = append(told, now) })
		if err != nil || end.State != c.end {
			t.Errorf("%s: it ends as %v, %v", name, end, err)
		}
		// The first two questions were dropped.
		if want := c.story[min(2, len(c.story)-1):]; fmt.Sprint(told) != fmt.Sprint(want) {
			t.Errorf("%s: told %v, want %v", name, told, want)
		}
	}
}

// What stops the printer is told with the job.
func TestFollowTellsOfThePrintersTroubles(t *testing.T) {
	f := newFake(t)
	f.story = []Progress{{State: Processing}, {State: Completed}}
	p := open(t, f)
	job, err := p.Print(context.Background(), Wish{}, document([]byte("%PDF")))
	if err != nil {
		t.Fatal(err)
	}
	f.mu.Lock()
	f.attrs = replaced(f.attrs, keywords("printer-state-reasons", "media-empty-error"))
	f.mu.Unlock()
	var told []Progress
	if _, err := p.Follow(context.Background(), job, func(now Progress) { told = append(told, now) }); err != nil {
		t.Fatal(err)
	}
	if len(told) != 2 || !slices.Equal(told[0].Reasons, []string{"media-empty-error"}) || len(told[1].Reasons) > 0 {
		t.Errorf("told %v", told)
	}
}

func TestInterruptCancelsTheJob(t *testing.T) {
	f := newFake(t)
	f.story = []Progress{{State: Processing}}
	p := open(t, f)
	ctx, stop := context.WithCancel(context.Background())
	job, err := p.Print(ctx, Wish{}, document([]byte("%PDF")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Follow(ctx, job, func(Progress) { stop() }); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	if !f.canceled {
		t.Error("the job goes on")
	}
}

func TestUnreachablePrinters(t *testing.T) {
	listen, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed := listen.Addr().String()
	listen.Close()
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "<html>Hello") }))
	defer web.Close()
	empty := httptest.NewServer(http.NotFoundHandler())
	defer empty.Close()
	for address, want := range map[string]string{
		"ipp://" + closed + "/ipp/print":                 "connection refused",
		strings.Replace(web.URL, "http", "ipp", 1):       "does not speak IPP",
		strings.Replace(empty.URL, "http", "ipp", 1):     "no such printer",
		"http://localhost/printer":                       "begins with http",
		"ipp:///print":                                   "names no host",
		"ipp://me:secret@localhost/ipp/print":            "password",
		"not a printer":                                  "is no printer",
		strings.Replace(web.URL, "http", "ipps", 1) + "": "cannot be reached",
	} {
		ctx, stop := context.WithTimeout(context.Background(), 20*time.Second)
		if _, err := Open(ctx, address, ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", address, err)
		}
		stop()
	}
}

// A certificate that nobody signed is not trusted, unless it is the one that
// was named.
func TestCertificates(t *testing.T) {
	f := newFake(t)
	secure := httptest.NewTLSServer(f)
	defer secure.Close()
	address := strings.Replace(secure.URL, "https", "ipps", 1) + "/ipp/print"
	sum := sha256.Sum256(secure.Certificate().Raw)
	right := hex.EncodeToString(sum[:])
	_, err := Open(context.Background(), address, "")
	var who *Untrusted
	if !errors.As(err, &who) || who.Fingerprint != right {
		t.Fatalf("without a fingerprint: %v", err)
	}
	if _, err := Open(context.Background(), address, strings.Repeat("00", 32)); !errors.As(err, &who) {
		t.Errorf("with another fingerprint: %v", err)
	}
	if _, err := Open(context.Background(), address, "abc"); err == nil || !strings.Contains(err.Error(), "64 hexadecimal digits") {
		t.Errorf("with half a fingerprint: %v", err)
	}
	p, err := Open(context.Background(), address, strings.ToUpper(right))
	if err != nil || p.URI != address {
		t.Errorf("with its fingerprint: %v", err)
	}
}

func TestLongNamesAreCutBetweenCharacters(t *testing.T) {
	if got := clip(strings.Repeat("ə", 200)); len(got) > 255 || !strings.HasSuffix(got, "ə…") {
		t.Errorf("%d bytes: %q", len(got), got)
	}
}
