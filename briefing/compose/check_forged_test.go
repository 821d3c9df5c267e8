package compose

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/layout"
	"brief/briefing/typeface"
)

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
		"an invented gloss": func(b *briefing.Briefing) {
			b.Title = append(b.Title, briefing.MustWords(" ["), briefing.GlossPiece("the moon", "E2"), briefing.MustWords("]"))
		},
		"a gloss without brackets": func(b *briefing.Briefing) {
			b.Title = append(b.Title, briefing.MustWords(" "), briefing.GlossPiece("trade", "E2"), briefing.MustWords(" "))
		},
		"an invented sentence before": func(b *briefing.Briefing) { evidence(b, "E2").Cite.Before = "We agreed on all." },
		"a figure's value":            func(b *briefing.Briefing) { e := evidence(b, "E2"); f := *e.Figure; f.Value = 2.9e9; e.Figure = &f },
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

// The sentence before a quotation must stand right before it, with a blank between
// the two or, after a careless editor, without one.
func TestTheSentenceBeforeStandsThere(t *testing.T) {
	for text, want := range map[string]bool{
		"The sides agreed. Both will meet.": true, "The sides agreed.Both will meet.": true, "The sides agreed.\n\nBoth will meet.": true,
		"The sides agreed. Nobody came. Both will meet.": false, "Both will meet. The sides agreed.": false,
	} {
		r := briefing.NewReport("a.txt", text)
		at := strings.Index(text, "Both")
		span := briefing.Span{Start: at, End: at + len("Both will meet.")}
		c := &checker{proof: Proof{Reports: map[string]*briefing.Report{"a.txt": r}}, reports: map[string]*briefing.Report{"a.txt": r}}
		m := &modelCheck{checker: c, b: &briefing.Briefing{}}
		cite := r.Cite(span, span)
		cite.Before = "The sides agreed."
		m.citation("E1", cite)
		if got := len(c.flaws) == 0; got != want {
			t.Errorf("%q: holds %v, %v", text, got, c.flaws)
		}
	}
}
