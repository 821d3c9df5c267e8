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

func TestTamperedDrawings(t *testing.T) {
	for name, change := range map[string]func(*briefing.Pages){
		"a label of the chart": func(p *briefing.Pages) {
			withChart(p, func(c *briefing.ChartSpec) { c.Marks[len(c.Marks)-1].Label = "> 2.9" })
		},
		"a mark more": func(p *briefing.Pages) {
			withChart(p, func(c *briefing.ChartSpec) {
				c.Marks = append(c.Marks, briefing.Mark{Period: briefing.Year(2019), Form: briefing.MarkStated, Label: "5", Value: new(float64)})
			})
		},
		"a number in the margin": func(p *briefing.Pages) {
			p.Pages[0].Boxes = append(p.Pages[0].Boxes, briefing.Box{Kind: briefing.TextBox, X: 60, Y: 20, Text: "$9 billion", Font: briefing.Sans, Size: 7, Artifact: "Pagination"})
		},
		"a box on another place": func(p *briefing.Pages) { p.Pages[0].Boxes[3].X += 40 },
		"two places changed for each other": func(p *briefing.Pages) {
			a, b := &p.Pages[0].Boxes[4], &p.Pages[0].Boxes[9]
			a.X, a.Y, b.X, b.Y = b.X, b.Y, a.X, a.Y
		},
		"white words":           hedgeBox(func(b *briefing.Box) { b.Color = briefing.Color{R: 255, G: 255, B: 255} }),
		"words beside the page": hedgeBox(func(b *briefing.Box) { b.X -= 900 }),
		"a white box over it": func(p *briefing.Pages) {
			p.Pages[0].Boxes = append(p.Pages[0].Boxes, briefing.Box{Kind: briefing.RectBox, X: 60, Y: 200, W: 300, H: 60, Fill: &briefing.Color{R: 255, G: 255, B: 255}, Artifact: "Layout"})
		},
		"a bar of the chart": func(p *briefing.Pages) {
			withChart(p, func(c *briefing.ChartSpec) {
				k := &c.Marks[len(c.Marks)-1]
				if k.Value != nil {
					v := *k.Value * 0.99
					k.Value = &v
				} else {
					c.Marks = c.Marks[:len(c.Marks)-1]
				}
			})
		},
		"a link that leads to another row": func(p *briefing.Pages) {
			for i := range p.Pages {
				for k := range p.Pages[i].Boxes {
					if b := &p.Pages[i].Boxes[k]; b.Link == "E1" {
						b.Link = "E2"
						return
					}
				}
			}
		},
		"a link to elsewhere": func(p *briefing.Pages) { linked(p).Link = "https://example.org/" },
		"a link less":         func(p *briefing.Pages) { linked(p).Link = "" },
		"a bookmark":          func(p *briefing.Pages) { p.Bookmarks[0].Title += ", worth 9" },
		"the description of a chart": func(p *briefing.Pages) {
			for i := range p.Pages {
				for k := range p.Pages[i].Boxes {
					if b := &p.Pages[i].Boxes[k]; b.Kind == briefing.ChartBox {
						b.Tag.Alt += " It reached 9 billion."
					}
				}
			}
		},
		"half a page less": func(p *briefing.Pages) {
			page := &p.Pages[len(p.Pages)-1]
			page.Boxes = keep(page.Boxes, func(b briefing.Box) bool { return b.Anchor != "" || b.Link != "" })
		},
	} {
		s, c := fresh(t)
		s.pages = change
		if _, fs := Check(s.file(t), proof(c)); len(fs) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

// hedgeBox changes the first box that says a hedge.
func hedgeBox(change func(*briefing.Box)) func(*briefing.Pages) {
	return func(p *briefing.Pages) {
		for k := range p.Pages[0].Boxes {
			if b := &p.Pages[0].Boxes[k]; strings.Contains(b.Text, "more than") {
				change(b)
				return
			}
		}
	}
}

// linked is the first box with a link.
func linked(p *briefing.Pages) *briefing.Box {
	for i := range p.Pages {
		for k := range p.Pages[i].Boxes {
			if b := &p.Pages[i].Boxes[k]; b.Link != "" {
				return b
			}
		}
	}
	return &briefing.Box{}
}

// withChart changes a copy of the chart that is drawn.
func withChart(p *briefing.Pages, change func(*briefing.ChartSpec)) {
	for i := range p.Pages {
		for k := range p.Pages[i].Boxes {
			if b := &p.Pages[i].Boxes[k]; b.Kind == briefing.ChartBox {
				spec := *b.Chart
				spec.Marks = append([]briefing.Mark(nil), spec.Marks...)
				change(&spec)
				b.Chart = &spec
			}
		}
	}
}

// TestTamperedModelBytes: the embedded model is changed, its reference is not.
func TestTamperedModelBytes(t *testing.T) {
	for _, c := range []struct{ name, from, to string }{
		{"a digit", `exceeded $1.9 billion`, `exceeded $1.7 billion`},
		{"a value", `1900000000`, `1800000000`},
		{"a hedge", `"qualifier":"over"`, `"qualifier":"exact"`},
		{"an evidence number", `"E2"`, `"E3"`},
		{"a field that nobody reads", `"language":"en-GB"`, `"language":"en-GB","extra":1`},
	} {
		s, corpus := fresh(t)
		model, err := seal(s.brief)
		if err != nil {
			t.Fatal(err)
		}
		if s.model = []byte(strings.Replace(string(model), c.from, c.to, 1)); string(s.model) == string(model) {
			t.Fatalf("%s: %q is not in the model", c.name, c.from)
		}
		if _, fs := Check(s.file(t), proof(corpus)); len(fs) == 0 {
			t.Errorf("%s passes", c.name)
		}
	}
}

// TestForgedModels: model, page and reference agree, and what they say is not
// what the quotations say.
func TestForgedModels(t *testing.T) {
	tile := func(b *briefing.Briefing) *briefing.Tile {
		for i := range b.Sections {
			for k := range b.Sections[i].Blocks {
				if ts := b.Sections[i].Blocks[k].Tiles; len(ts) > 0 {
					return &ts[0]
				}
			}
		}
		t.Fatal("no tile")
		return nil
	}
	evidence := func(b *briefing.Briefing, no string) *briefing.Evidence {
		for i := range b.Evidence {
			if b.Evidence[i].No == no {
				return &b.Evidence[i]
			}
		}
		t.Fatalf("no row %s", no)
		return nil
	}
	for name, forge := range map[string]func(*briefing.Briefing){
		"another number": func(b *briefing.Briefing) {
			x := tile(b).Value[0]
			tile(b).Value[0] = briefing.FigurePiece("more than $2.9 billion", x.Claim(), x.Evidence()...)
		},
		"another scale": func(b *briefing.Briefing) {
			x := tile(b).Value[0]
			tile(b).Value[0] = briefing.FigurePiece("more than $1.9 million", x.Claim(), x.Evidence()...)
		},
		"another hedge": func(b *briefing.Briefing) {
			x := tile(b).Value[0]
			tile(b).Value[0] = briefing.FigurePiece("almost $1.9 billion", x.Claim(), x.Evidence()...)
		},
		"no hedge": func(b *briefing.Briefing) {
			x := tile(b).Value[0]
			tile(b).Value[0] = briefing.FigurePiece("$1.9 billion", x.Claim(), x.Evidence()...)
		},
		"other evidence": func(b *briefing.Briefing) {
			x := tile(b).Value[0]
			tile(b).Value[0] = briefing.FigurePiece(x.String(), x.Claim(), "E3")
		},
		"no such evidence":       func(b *briefing.Briefing) { b.Title = append(b.Title, briefing.NamePiece("", "E99")) },
		"an amount as a date":    func(b *briefing.Briefing) { b.Title = append(b.Title, briefing.DatePiece(" $5 billion")) },
		"an amount as a year":    func(b *briefing.Briefing) { b.Title = append(b.Title, briefing.DatePiece(" 4.3")) },
		"an amount as a name":    func(b *briefing.Briefing) { b.Title = append(b.Title, briefing.NamePiece(" 4.3 billion")) },
		"an amount as a count":   func(b *briefing.Briefing) { b.Title = append(b.Title, briefing.CountPiece(" 4.3 billion")) },
		"an amount as a label":   func(b *briefing.Briefing) { b.Title = append(b.Title, briefing.LabelPiece(" 4.3 billion")) },
		"an amount in a heading": func(b *briefing.Briefing) { b.Sections[1].Title += " 4.3 billion" },
		"an invented bound":      func(b *briefing.Briefing) { b.Title = append(b.Title, briefing.BoundPiece(" 4.3", "D1")) },
		"an invented excerpt": func(b *briefing.Briefing) {
			b.Title = append(b.Title, briefing.ExcerptPiece("we agreed on all", "", "E2"))
		},
		"a figure's value": func(b *briefing.Briefing) { e := evidence(b, "E2"); f := *e.Figure; f.Value = 2.9e9; e.Figure = &f },
		"a figure's hedge": func(b *briefing.Briefing) {
			e := evidence(b, "E2")
			f := *e.Figure
			f.Qualifier = briefing.Exact
			e.Figure = &f
		},
		"a quotation": func(b *briefing.Briefing) {
			e := evidence(b, "E2")
			e.Cite.Quote = strings.Replace(e.Cite.Quote, "1.9", "2.9", 1)
		},
		"a quotation and all": func(b *briefing.Briefing) {
			e := evidence(b, "E2")
			f := *e.Figure
			f.Value, f.Text = 2.9e9, "exceeded $2.9 billion"
			e.Figure, e.Cite.Text, e.Cite.Quote = &f, f.Text, strings.Replace(e.Cite.Quote, "1.9", "2.9", 1)
		},
		"a line number": func(b *briefing.Briefing) { evidence(b, "E2").Cite.Line = 77 },
		"a chart's mark": func(b *briefing.Briefing) {
			c := b.Charts()[0]
			k := &c.Marks[len(c.Marks)-1]
			v := 2.9
			k.Value, k.Label = &v, "> 2.9"
		},
		"a chart's label":        func(b *briefing.Briefing) { c := b.Charts()[0]; c.Marks[len(c.Marks)-1].Label = "> 2.9" },
		"two rows of one number": func(b *briefing.Briefing) { b.Evidence[1].No = "E1" },
	} {
		s, c := fresh(t)
		forge(s.brief)
		if _, fs := Check(forgedFile(t, s), proof(c)); len(fs) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

// forgedFile sets the forged model; where it can't be set, the pages are those
// of before, which is a flaw as well.
func forgedFile(t *testing.T, s sealed) []byte {
	if _, err := layout.Compose(s.brief, s.style, typeface.Default()); err == nil {
		return s.file(t)
	}
	model, err := seal(s.brief)
	if err != nil {
		t.Fatal(err)
	}
	clean, _ := fresh(t)
	clean.model = model
	return clean.file(t)
}

// What the margins cannot print is spelt out there, and is no forgery.
func TestTitleThatIsSpeltOut(t *testing.T) {
	s, c := fresh(t)
	s.brief.Title = append(s.brief.Title, briefing.Text{briefing.NamePiece(" of Z\u0351\u036b 漢 and 😀")}...)
	s.brief.Marking, s.style.Marking = "機密", "機密"
	for _, f := range func() []Flaw { _, fs := Check(s.file(t), proof(c)); return fs }() {
		if f.Page > 0 {
			t.Error(f)
		}
	}
}

func TestForgedStyle(t *testing.T) {
	s, c := fresh(t)
	s.style.Labels.Page = "page {n} of {total} · trade 9 billion"
	if _, fs := Check(s.file(t), proof(c)); len(fs) == 0 {
		t.Error("a number in a label of the style passes")
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

// FuzzOpenModel: a model from a file is refused or read, and never more.
func FuzzOpenModel(f *testing.F) {
	f.Add([]byte(`{"ref":"AAAAAAAAAA"}`))
	f.Add([]byte(`{"ref":"", "title": [{"kind":"words","text":"3"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if b, err := openModel(data); err == nil && b.Ref == "" {
			t.Error("a model without reference passes")
		}
	})
}
