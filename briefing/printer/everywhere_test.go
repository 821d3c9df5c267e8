package printer

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/OpenPrinting/goipp"
)

// everywhere starts ippeveprinter, a whole IPP Everywhere printer, on the
// loopback interface, and gives its port and the folder of what it received.
// BRIEF_IPP=required, which .ci/run sets, makes its absence a failure.
func everywhere(t *testing.T, args ...string) (port int, spool string) {
	t.Helper()
	missing := t.Skipf
	if os.Getenv("BRIEF_IPP") == "required" {
		missing = t.Fatalf
	}
	if _, err := exec.LookPath("ippeveprinter"); err != nil {
		missing("ippeveprinter is not installed (Debian: apt-get install cups-ipp-utils avahi-daemon dbus)")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port = l.Addr().(*net.TCPAddr).Port
	l.Close()
	spool = t.TempDir()
	var said bytes.Buffer
	cmd := exec.Command("ippeveprinter", append(args, "-v", "-k", "-p", fmt.Sprint(port), "-d", spool, "-K", spool, "-n", "localhost",
		"-f", "application/pdf", "-r", "off", fmt.Sprintf("brief test %d", port))...)
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	t.Cleanup(func() { _ = cmd.Process.Kill(); <-ended })
	for range 100 {
		select {
		case <-ended:
			missing("ippeveprinter did not start (it needs dbus and avahi-daemon to run): %s", strings.TrimSpace(said.String()))
		case <-time.After(100 * time.Millisecond):
		}
		if c, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", port)); err == nil {
			c.Close()
			return port, spool
		}
	}
	missing("ippeveprinter does not answer: %s", said.String())
	return 0, ""
}

// received is the one file that the printer kept.
func received(t *testing.T, spool string) []byte {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(spool, "*.pdf"))
	if err != nil || len(names) != 1 {
		t.Fatalf("the printer keeps %v (%v)", names, err)
	}
	b, err := os.ReadFile(names[0])
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEverywherePrinterGetsTheFile(t *testing.T) {
	port, spool := everywhere(t, "-2", "-s", "600,600")
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	p, err := Open(ctx, fmt.Sprintf("ipp://localhost:%d/ipp/print", port), "")
	if err != nil {
		t.Fatal(err)
	}
	sent := append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte("words and more words\n"), 40_000)...)
	job, err := p.Print(ctx, Wish{Name: "OFFICIAL – Trade talks", User: "desk", Media: Papers["letter"], Sides: ShortEdge, Copies: 2, Color: "monochrome"}, document(sent))
	if err != nil {
		t.Fatal(err)
	}
	end, err := p.Follow(ctx, job, func(Progress) {})
	if err != nil || end.State != Completed {
		t.Errorf("the job ends as %v, %v", end, err)
	}
	if !bytes.Equal(received(t, spool), sent) {
		t.Error("what the printer received is not what was sent")
	}
	m := p.client.request(goipp.OpGetJobAttributes, p.URI)
	m.Operation.Add(goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(job.ID)))
	answer, err := p.client.do(ctx, m, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"job-name": "OFFICIAL – Trade talks", "job-originating-user-name": "desk", "media": Papers["letter"], "sides": ShortEdge, "copies": "2", "print-color-mode": "monochrome",
	} {
		if got := attributes(answer.Job).text(name); got != want {
			t.Errorf("the job's %s is %q, want %q", name, got, want)
		}
	}
}

func TestEverywherePrinterOverTLS(t *testing.T) {
	port, spool := everywhere(t)
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	address := fmt.Sprintf("ipps://localhost:%d/ipp/print", port)
	_, err := Open(ctx, address, "")
	_, who, found := strings.Cut(fmt.Sprint(err), "SHA-256 ")
	if !found {
		t.Fatalf("its certificate, which it signed itself, is trusted: %v", err)
	}
	p, err := Open(ctx, address, strings.TrimSuffix(who, ")"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Print(ctx, Wish{Name: "t"}, document([]byte("%PDF-1.7 secret"))); err != nil {
		t.Fatal(err)
	}
	if got := received(t, spool); string(got) != "%PDF-1.7 secret" {
		t.Errorf("the printer received %q", got)
	}
}

func TestEverywherePrinterRefuses(t *testing.T) {
	port, spool := everywhere(t)
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	p, err := Open(ctx, fmt.Sprintf("ipp://localhost:%d/ipp/print", port), "")
	if err != nil {
		t.Fatal(err)
	}
	for want, w := range map[string]Wish{
		"holds no a4 paper": {Media: Papers["a4"]}, "cannot print on both sides": {Sides: LongEdge}, "no colours": {Color: "color"},
		"cannot staple": {Staple: true}, "PIN": {PIN: "1234"}, "5000 copies": {Copies: 5000},
	} {
		if _, err := p.Print(ctx, w, document([]byte("%PDF"))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if names, _ := filepath.Glob(filepath.Join(spool, "*.pdf")); len(names) > 0 {
		t.Errorf("the printer received %v", names)
	}
}

// load puts paper into the printer's main tray, as a hand would, through its
// web page.
func load(t *testing.T, port int, media, sheets string) {
	t.Helper()
	form := url.Values{"size1": {media}, "type1": {"stationery"}, "level1": {sheets}, "size2": {"na_index-4x6_4x6in"}, "type2": {"stationery"}, "level2": {"25"}}
	r, err := http.Get(fmt.Sprintf("http://localhost:%d/media?%s", port, form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
}

// A job waits at the printer for paper, which is told, and goes on when some is
// loaded.
func TestEverywherePrinterRunsOutOfPaper(t *testing.T) {
	port, _ := everywhere(t, "-s", "600,600")
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	load(t, port, Papers["a4"], "0")
	p, err := Open(ctx, fmt.Sprintf("ipp://localhost:%d/ipp/print", port), "")
	if err != nil {
		t.Fatal(err)
	}
	job, err := p.Print(ctx, Wish{Name: "t", Media: Papers["a4"], Load: true}, document([]byte("%PDF-1.7")))
	if err != nil {
		t.Fatal(err)
	}
	told := ""
	end, err := p.Follow(ctx, job, func(now Progress) {
		if told += strings.Join(now.Reasons, " ") + "; "; strings.Contains(told, "media-needed") {
			load(t, port, Papers["a4"], "250")
		}
	})
	if err != nil || end.State != Completed || !strings.Contains(told, "media-empty") {
		t.Errorf("told %q, it ends as %v, %v", told, end, err)
	}
}
