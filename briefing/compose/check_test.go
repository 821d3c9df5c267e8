package compose

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/layout"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
	"brief/templates"
)

// sealed is a finished briefing to tamper with: what is in the file, apart.
type sealed struct {
	brief *briefing.Briefing
	style briefing.Style
	// model is what is embedded; nil seals brief.
	model []byte
	// pages, if set, changes what is printed without the model knowing.
	pages func(*briefing.Pages)
}

func (s sealed) file(t testing.TB) []byte {
	t.Helper()
	var err error
	if s.model == nil {
		if s.model, err = seal(s.brief); err != nil {
			t.Fatal(err)
		}
	}
	faces := typeface.Default()
	pages, err := layout.Compose(s.brief, s.style, faces)
	if err != nil {
		t.Fatal(err)
	}
	if s.pages != nil {
		s.pages(pages)
	}
	out, err := (&press{style: s.style, faces: faces}).write(pages, s.brief, s.model, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// fresh is an untouched briefing with two figures, a chart and an excerpt.
func fresh(t *testing.T) (sealed, *Corpus) {
	t.Helper()
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	style, err := loadStyle(templates.Embedded())
	if err != nil {
		t.Fatal(err)
	}
	made := untouched(t)
	b, err := openModel(made)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Charts()) != 1 {
		t.Fatalf("the briefing has %d charts", len(b.Charts()))
	}
	return sealed{brief: b, style: style}, c
}

var untouchedModel []byte

// untouched is the model of the corpus's second briefing, made once.
func untouched(t *testing.T) []byte {
	if untouchedModel == nil {
		b := generate(t, corpus(t, "exceeded $1.9 billion", 1.9), Options{Out: t.TempDir()})[1].Briefing
		var err error
		if untouchedModel, err = seal(b); err != nil {
			t.Fatal(err)
		}
	}
	return untouchedModel
}

func proof(c *Corpus) Proof {
	p := Proof{Wording: templates.Embedded(), Reports: map[string]*briefing.Report{}}
	for name, r := range c.byName {
		p.Reports[name] = r.Report
	}
	return p
}

func flaws(fs []Flaw) string {
	var b strings.Builder
	for _, f := range fs {
		b.WriteString("\n\t" + f.Words + ": " + f.Why)
	}
	return b.String()
}

func TestGeneratedFilesPass(t *testing.T) {
	out := t.TempDir()
	c := corpus(t, "exceeded $1.9 billion", 1.9)
	for _, w := range generate(t, c, Options{Out: out}) {
		data, err := os.ReadFile(w.File)
		if err != nil {
			t.Fatal(err)
		}
		if b, fs := Check(data, proof(c)); b == nil || len(fs) > 0 {
			t.Errorf("%s:%s", w.File, flaws(fs))
		}
	}
	s, c := fresh(t)
	if _, fs := Check(s.file(t), proof(c)); len(fs) > 0 {
		t.Errorf("the file that is tampered with below fails by itself:%s", flaws(fs))
	}
}

// box finds the first text box with the words and changes them.
func box(t *testing.T, from, to string) func(*briefing.Pages) {
	return func(p *briefing.Pages) {
		for i := range p.Pages {
			for k := range p.Pages[i].Boxes {
				if b := &p.Pages[i].Boxes[k]; b.Kind == briefing.TextBox && strings.Contains(b.Text, from) {
					b.Text = strings.Replace(b.Text, from, to, 1)
					return
				}
			}
		}
		t.Errorf("no box says %q", from)
	}
}

// TestTamperedPages: what is printed is not what the model says.
func TestTamperedPages(t *testing.T) {
	for _, c := range []struct{ name, from, to string }{
		{"a digit", "$1.9", "$1.8"},
		{"a hedge", "exceeded", "reached"},
		{"a hedge dropped", "more than ", ""},
		{"an evidence number", "E2", "E3"},
		{"a date", "14 May", "15 May"},
		{"a name", "Etchevarne", "Etcheverry"},
		{"a word", "Talks", "Row"},
		{"the reference", "page 1 of", "page 7 of"},
		{"a quotation in the annex", "8 percent compared", "80 percent compared"},
	} {
		s, corpus := fresh(t)
		s.pages = box(t, c.from, c.to)
		_, fs := Check(s.file(t), proof(corpus))
		if len(fs) == 0 {
			t.Errorf("%s: %q for %q passes", c.name, c.to, c.from)
		} else if fs[0].Page == 0 || fs[0].Words == "" {
			t.Errorf("%s: the flaw names no page or no words: %+v", c.name, fs[0])
		}
	}
}

// TestOtherMetadata: what no page shows must be the model's as well.
func TestOtherMetadata(t *testing.T) {
	for name, change := range map[string]func(*briefing.Briefing){
		"the subject":  func(b *briefing.Briefing) { b.Summary += " It reached nine billion." },
		"the language": func(b *briefing.Briefing) { b.Language = "fr" },
	} {
		s, c := fresh(t)
		var err error
		if s.model, err = seal(s.brief); err != nil {
			t.Fatal(err)
		}
		change(s.brief)
		if _, fs := Check(s.file(t), proof(c)); len(fs) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

// A model of another form says so, and not that it was forged.
func TestOtherVersion(t *testing.T) {
	s, c := fresh(t)
	model, err := seal(s.brief)
	if err != nil {
		t.Fatal(err)
	}
	s.model = bytes.Replace(model, fmt.Appendf(nil, `"format":%d,`, ModelFormat), nil, 1)
	if _, fs := Check(s.file(t), proof(c)); len(fs) != 1 || !strings.Contains(fs[0].Why, "another version of brief") {
		t.Error(flaws(fs))
	}
}

func TestForeignFiles(t *testing.T) {
	plain, err := pdf.Write(&briefing.Pages{Root: &briefing.Tag{Role: "Document"}, Pages: []briefing.Page{{Width: 300, Height: 300}}},
		pdf.Info{Title: "Foreign", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range [][]byte{nil, []byte("Talks in Baku"), []byte("%PDF-1.7\n"), plain} {
		if b, fs := Check(data, Proof{Wording: templates.Embedded()}); b != nil || len(fs) != 1 {
			t.Errorf("%.10q: %v", data, fs)
		}
	}
}
