package compose

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/layout"
	"brief/templates"
)

// truth is a report and what the pages before the annexes must say of it and
// must not.
type truth struct {
	name, text string
	says, not  []string
}

// readTruths reads testdata/truth/*.txt: a case begins with "=== name", its
// report follows, and behind "---" the lines "+ words that stand on the page" and
// "- words that stand on none".
func readTruths(t *testing.T) []truth {
	t.Helper()
	files, err := filepath.Glob("testdata/truth/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	var out []truth
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for block := range strings.SplitSeq("\n"+string(b), "\n=== ") {
			name, rest, _ := strings.Cut(block, "\n")
			report, lines, ok := strings.Cut(rest, "\n---\n")
			if !ok {
				continue
			}
			c := truth{name: name, text: report + "\n"}
			for l := range strings.Lines(lines) {
				switch l = strings.TrimSpace(l); {
				case strings.HasPrefix(l, "+ "):
					c.says = append(c.says, l[2:])
				case strings.HasPrefix(l, "- "):
					c.not = append(c.not, l[2:])
				case l != "":
					t.Fatalf("%s: %s: %q is neither of + and -", f, name, l)
				}
			}
			out = append(out, c)
		}
	}
	return out
}

// TestPagesTellTheTruth makes the briefing of each report and reads its pages as
// an officer does who holds the report in his other hand.
func TestPagesTellTheTruth(t *testing.T) {
	p, err := newPress(Options{Templates: templates.Embedded()})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range readTruths(t) {
		t.Run(c.name, func(t *testing.T) {
			page := pagesOf(t, p, c.text)
			for _, w := range c.says {
				if !strings.Contains(page, w) {
					t.Errorf("the page does not say %q", w)
				}
			}
			for _, w := range c.not {
				if strings.Contains(page, w) {
					t.Errorf("the page says %q", w)
				}
			}
			if t.Failed() {
				t.Log(page)
			}
		})
	}
}

// pagesOf is the text of the pages before annex A of the briefing made of one
// report, with single blanks and without the numbers of evidence.
func pagesOf(t *testing.T, p *press, report string) string {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "report.txt")
	if err := os.WriteFile(file, []byte(report), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := Load(context.Background(), Input{Paths: []string{file}})
	if err != nil {
		t.Fatal(err)
	}
	written, failures, err := c.Generate(context.Background(), Options{Out: filepath.Join(dir, "out"), Templates: templates.Embedded()})
	if err != nil || failures != nil {
		t.Fatal(err, failures)
	}
	var out strings.Builder
	for _, w := range written {
		file, err := os.ReadFile(w.File)
		if err != nil {
			t.Fatal(err)
		}
		if _, found := Check(file, proof(c)); len(found) > 0 {
			t.Errorf("the briefing does not pass its check: %s", flaws(found))
		}
		sheets, err := layout.Compose(w.Briefing, p.style, p.faces)
		if err != nil {
			t.Fatal(err)
		}
		for i := range sheets.Pages {
			for k := range sheets.Pages[i].Boxes {
				b := &sheets.Pages[i].Boxes[k]
				if b.Kind != briefing.TextBox || b.Tag == nil || isEvidence(b.Text) {
					continue
				}
				if strings.HasPrefix(b.Text, "Annex A") {
					return strings.Join(strings.Fields(out.String()), " ")
				}
				out.WriteString(b.Text + " ")
			}
		}
	}
	t.Fatal("the briefing has no annex A")
	return ""
}

// isEvidence says that a box holds nothing but numbers of evidence: "E1 E2".
func isEvidence(s string) bool {
	for f := range strings.FieldsSeq(s) {
		if len(f) < 2 || f[0] != 'E' && f[0] != 'D' || strings.Trim(f[1:], "0123456789") != "" {
			return false
		}
	}
	return s != ""
}
