package compose

import (
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"brief/seeds"
)

// TestRealProducersReadAlike: what other programs make of the samples is read
// as the plain text is. Browsers take their time, so it runs only where PRODUCERS
// is set.
func TestRealProducersReadAlike(t *testing.T) {
	if os.Getenv("PRODUCERS") == "" {
		t.Skip("to try real producers: apt-get install chromium wkhtmltopdf pandoc, and set PRODUCERS=1")
	}
	columns := "columns: 2; font: 10pt sans-serif; text-align: justify; hyphens: auto"
	for _, c := range []struct {
		program, ext, style string
		args                func(in, out string) []string
	}{
		{"chromium", ".pdf", "", chromium},
		{"chromium", ".pdf", columns, chromium},
		{"wkhtmltopdf", ".pdf", "", func(in, out string) []string { return []string{"-q", in, out} }},
		{"pandoc", ".docx", "", func(in, out string) []string { return []string{"-o", out, in} }},
	} {
		t.Run(strings.TrimSpace(c.program+" "+c.style), func(t *testing.T) {
			if _, err := exec.LookPath(c.program); err != nil {
				t.Skipf("%s is not installed: apt-get install %s", c.program, c.program)
			}
			texts := reportsIn(t, seeds.Reports())
			files := map[string][]byte{}
			dir := t.TempDir()
			for name, text := range texts {
				in, out := filepath.Join(dir, stem(name)+".html"), filepath.Join(dir, stem(name)+c.ext)
				if err := os.WriteFile(in, plainPage(string(text), c.style), 0o600); err != nil {
					t.Fatal(err)
				}
				if msg, err := exec.Command(c.program, c.args(in, out)...).CombinedOutput(); err != nil {
					t.Skipf("%s does not run here: %v: %.200s", c.program, err, msg)
				}
				b, err := os.ReadFile(out)
				if err != nil {
					t.Fatal(err)
				}
				files[filepath.Base(out)] = b
			}
			if diff := cmp.Diff(found(t, texts), found(t, files)); diff != "" {
				t.Errorf("read otherwise than as text (-text +%s):\n%s", c.program, diff)
			}
		})
	}
}

func chromium(in, out string) []string {
	return []string{"--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=" + out, in}
}

// plainPage is a report with nothing around it.
func plainPage(text, style string) []byte {
	var body strings.Builder
	for _, p := range paragraphsOf(text) {
		fmt.Fprintf(&body, "<p>%s</p>\n", strings.ReplaceAll(html.EscapeString(p), "\n", "<br>\n"))
	}
	return []byte(`<html lang="en"><head><meta charset="utf-8"><title>x</title><style>body{` + style + `}</style></head><body>` + body.String() + `</body></html>`)
}
