package compose

import (
	"cmp"

	"brief/briefing"
	"brief/briefing/handout"
	"brief/briefing/layout"
	"brief/briefing/pdf"
	"brief/briefing/typeface"
	"brief/charts"

	"gonum.org/v1/plot/vg"
)

// largePrint are the sizes of large print: text of 18 points, and nothing much
// smaller.
var largePrint = briefing.Sizes{Title: 27, Head: 21, Lead: 19.5, Body: 18, Small: 16}

// A page of a booklet is half a sheet. Its margins shrink with it, and the
// type does not, but for the title.
const (
	halfShare = 0.74
	halfTitle = 0.84
)

// fitted is the style of a briefing made for a layout.
func fitted(s briefing.Style, l handout.Layout) briefing.Style {
	switch l {
	case handout.Large:
		s.Sizes = largePrint
		if m := min(s.Margins.Left, s.Margins.Right); m > 48 {
			s.Margins.Left, s.Margins.Right = 48, 48
		}
	case handout.Booklet:
		s.Sizes.Title *= halfTitle
		for _, m := range []*float64{&s.Margins.Top, &s.Margins.Bottom, &s.Margins.Left, &s.Margins.Right} {
			*m *= halfShare
		}
		if s.Paper == "letter" {
			s.Paper = "half-letter"
		} else {
			s.Paper = "a5"
		}
	}
	return s
}

// paperOf is the paper that a handout of a style is printed on.
func (p *handoutPress) paperOf(s *briefing.Style) string { return cmp.Or(p.Paper, s.Paper, "a4") }

// terms are those that the layout is laid out on. Booklets and large print take
// as many pages as they need, in one column.
func (p *handoutPress) terms(first, total int) layout.Terms {
	anew := p.Layout == handout.Booklet || p.Layout == handout.Large
	return layout.Terms{Free: anew, Single: anew, First: first, Total: total, Note: p.copyNote()}
}

// set lays a briefing out for the layout.
func (p *handoutPress) set(b *briefing.Briefing, style briefing.Style, faces *typeface.Library, first, total int) (*briefing.Pages, error) {
	return layout.ComposeFor(b, fitted(style, p.Layout), p.terms(first, total), faces)
}

// typeset gives the bytes of pages that are laid out. Handouts hold no model:
// nobody checks paper.
func typeset(pages *briefing.Pages, info pdf.Info, style briefing.Style, faces *typeface.Library) ([]byte, error) {
	info.Attachments = nil
	return pdf.Write(pages, info, faces, func(c vg.Canvas, spec *briefing.ChartSpec) error {
		return charts.Draw(c, spec, style, faces)
	})
}

// single makes the handout of one leaflet.
func (p *handoutPress) single(l *leaflet) (Handout, error) {
	out := Handout{File: p.file(l.name), Source: l.source, Title: l.info.Title, Stale: l.stale, Paper: p.paperOf(&l.style)}
	if l.doc != nil {
		out.Paper = cmp.Or(p.Paper, p.style.Paper)
		out.Pages, out.Foreign = len(l.doc.Sizes()), []string{l.source}
		return out, p.impose(&out, []*pdf.Document{l.doc}, nil, l.info)
	}
	b := p.handedOut(l.brief)
	out.Marking = cmp.Or(b.Marking, l.style.Marking)
	pages, err := p.set(b, l.style, l.faces, 0, 0)
	if err != nil {
		return out, err
	}
	out.Pages = len(pages.Pages)
	out.Title = titled(out.Marking, out.Title)
	l.info.Title = out.Title
	data, err := typeset(pages, l.info, fitted(l.style, p.Layout), l.faces)
	if err != nil {
		return out, err
	}
	return out, p.impose(&out, nil, data, l.info)
}

// titled is a title behind the handling marking, as a printer's queue shows it
// to whoever stands there.
func titled(marking, title string) string {
	if marking == "" {
		return title
	}
	return marking + " – " + title
}

// impose puts the pages of documents, or of a file of our own, onto sheets. A
// file of ours whose pages are the sheets already stays as it is, with its
// tags.
func (p *handoutPress) impose(out *Handout, docs []*pdf.Document, own []byte, info pdf.Info) error {
	if own != nil {
		doc, err := pdf.Open(own)
		if err != nil {
			return err
		}
		docs = []*pdf.Document{doc}
	}
	var sizes []briefing.Size
	for _, d := range docs {
		sizes = append(sizes, d.Sizes()...)
	}
	sides, err := handout.Sheets(sizes, handout.Options{Layout: p.Layout, Paper: out.Paper, Duplex: p.Duplex, Marks: p.Marks})
	if err != nil {
		return err
	}
	out.Sides, out.Sheets = len(sides), (len(sides)+1)/2
	out.Edge = cmp.Or(p.Duplex, handout.Binding(sides))
	if own != nil && (p.Layout == handout.Plain || p.Layout == handout.Large) && out.Edge == handout.Binding(sides) {
		out.Data = own
		return nil
	}
	out.Data, err = pdf.Impose(docs, sides, info)
	return err
}
