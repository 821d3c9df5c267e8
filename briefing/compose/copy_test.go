package compose

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/layout"
	"brief/templates"
)

// Text that another program copies out of the PDF has the right words in the
// right order, page by page; only labels of charts and furniture come between.
func TestCopiedTextIsInOrder(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed (Debian: apt-get install poppler-utils)")
	}
	made, proof := sampleFiles(t, Input{}, Options{})
	p, err := newPress(Options{Templates: templates.Embedded()})
	if err != nil {
		t.Fatal(err)
	}
	for slug, file := range made {
		b, flaws := Check(file, proof)
		if b == nil {
			t.Fatal(flaws)
		}
		sheets, err := layout.Compose(b, p.style, p.faces)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Join(t.TempDir(), slug+".pdf")
		if err := os.WriteFile(name, file, 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command("pdftotext", "-raw", name, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		copied := strings.Split(string(out), "\f")
		for i := range sheets.Pages {
			copiedInOrder(t, slug, i+1, &sheets.Pages[i], string(squash(copied[i]).runes))
		}
	}
}

// mostBetween is more than the labels of a chart have characters.
const mostBetween = 300

func copiedInOrder(t *testing.T, slug string, page int, p *briefing.Page, copied string) {
	t.Helper()
	for i := range p.Boxes {
		b := &p.Boxes[i]
		if b.Kind != briefing.TextBox || b.Tag == nil {
			continue
		}
		want := string(squash(b.Text).runes)
		at := strings.Index(copied[:min(len(copied), mostBetween+len(want))], want)
		if at < 0 {
			t.Errorf("%s, page %d: %q does not follow; next is %.60q", slug, page, b.Text, copied)
			return
		}
		copied = copied[at+len(want):]
	}
}
