package compose

import (
	"cmp"
	"path/filepath"

	"brief/briefing/handout"
	"brief/briefing/pdf"
)

// Printable is what a PDF tells about its printing.
type Printable struct {
	Title string
	// Marking is the handling marking of a briefing, "" for none or for another
	// PDF. The title of a handout begins with it.
	Marking string
	Pages   int
	// Paper is a4 or letter, "" for pages of another size.
	Paper string
	// Edge is the one to turn the sheets over that the file asks for, "" where
	// it does not ask.
	Edge handout.Edge
	// Briefing says that it holds a model, and can be laid out anew.
	Briefing bool
	// Stale says that the manifest of its folder knows a newer one.
	Stale bool
}

// Inspect reads a PDF that is to be printed. A damaged or encrypted one is an
// error: a printer would spoil paper, or say nothing.
func Inspect(name string) (Printable, error) {
	var out Printable
	err := guard(func() (err error) { out, err = inspect(name); return err })
	return out, err
}

func inspect(name string) (Printable, error) {
	b, err := readPDF(name)
	if err != nil {
		return Printable{}, err
	}
	doc, err := pdf.Open(b)
	if err != nil {
		return Printable{}, unprefixed(err)
	}
	if err := doc.Check(); err != nil {
		return Printable{}, unprefixed(err)
	}
	sizes := doc.Sizes()
	out := Printable{Title: cmp.Or(doc.Title(), fileStem(name)), Pages: len(sizes), Edge: handout.Edge(doc.Duplex()), Paper: handout.PaperOf(sizes[0])}
	if model, _ := modelOf(name, b); model != nil {
		m, err := openModel(model)
		if err != nil {
			return out, err
		}
		out.Briefing, out.Marking, out.Title = true, m.Marking, m.Title.String()
		out.Stale = staleIn(filepath.Dir(name), m.Ref)
	}
	return out, nil
}

// staleIn says whether the manifest of a folder calls a briefing stale.
func staleIn(dir, ref string) bool {
	m, err := ReadManifest(dir)
	if err != nil {
		return false
	}
	for i := range m.Briefings {
		if m.Briefings[i].Ref == ref {
			return m.Briefings[i].State == Stale
		}
	}
	return false
}
