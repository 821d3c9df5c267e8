package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"brief/briefing"
)

// Impose puts pages onto the sides of sheets: each page is drawn whole, with
// its own fonts and vectors, as often as a side asks for it. Pages are numbered
// from 0 through all documents. Text can still be searched; tags, links,
// bookmarks, attachments and the claims of PDF/A and PDF/UA are dropped. The
// same input gives the same bytes.
func Impose(docs []*Document, sides []briefing.Side, info Info) (out []byte, err error) {
	defer func() {
		if x := recover(); x != nil { // a damaged file that Open let through
			out, err = nil, fmt.Errorf("pdf: the file is damaged: %v", x)
		}
	}()
	if plain(info.Title) == "" || len(sides) == 0 {
		return nil, errors.New("pdf: a title and a side are needed to put pages onto sheets")
	}
	m := &imposer{}
	m.reserve() // number 0
	copiers := make(map[*file]*copier)
	for _, d := range docs {
		c := copiers[d.f]
		if c == nil {
			c = &copier{f: d.f, to: &m.objects, numbers: make(map[int]int)}
			copiers[d.f] = c
			m.layers.add(c)
		}
		for i := range d.pages {
			m.sources = append(m.sources, imposed{page: &d.pages[i], copier: c})
		}
	}
	root, err := m.write(sides, &info)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	for _, d := range docs {
		if d.f.err != nil {
			return nil, fmt.Errorf("pdf: the file is damaged: %w", d.f.err)
		}
	}
	return m.file(root, m.add(info.infoObject())), nil
}

// imposer is one file of sheets being written.
type imposer struct {
	objects
	sources []imposed
	layers  layers
}

// imposed is a page of a document with the forms that draw it, once they are
// written.
type imposed struct {
	page   *sourcePage
	copier *copier
	form   int
	stamps []stamp
}

func (m *imposer) write(sides []briefing.Side, info *Info) (root int, err error) {
	pages := m.reserve()
	var kids strings.Builder
	for i := range sides {
		n, err := m.side(&sides[i], pages)
		if err != nil {
			return 0, fmt.Errorf("side %d: %w", i+1, err)
		}
		kids.WriteString(ref(n) + " ")
	}
	m.set(pages, fmt.Appendf(nil, "<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), len(sides)))
	language := ""
	if l := plain(info.Language); l != "" {
		language = "/Lang" + textString(l)
	}
	return m.add("<</Type/Catalog/Pages " + ref(pages) + language +
		"/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None/Duplex/" + duplex(sides) + ">>" + m.layers.catalog() + ">>"), nil
}

// duplex is the edge over which the sheets are to be turned, as a print dialog
// takes it up.
func duplex(sides []briefing.Side) string {
	short := sides[0].Landscape()
	if len(sides) > 1 && sides[1].Turned {
		short = !short
	}
	if short {
		return "DuplexFlipShortEdge"
	}
	return "DuplexFlipLongEdge"
}

// side writes one side and gives its page object.
func (m *imposer) side(s *briefing.Side, parent int) (int, error) {
	if !finite(s.Width, s.Height) || s.Width < 3 || s.Height < 3 {
		return 0, fmt.Errorf("it is %g by %g points", s.Width, s.Height)
	}
	var content, forms bytes.Buffer
	if s.Turned {
		fmt.Fprintf(&content, "-1 0 0 -1 %s cm\n", numbers(s.Width, s.Height))
	}
	for _, p := range s.Pages {
		if p.Page < 0 || p.Page >= len(m.sources) {
			return 0, fmt.Errorf("there is no page %d", p.Page+1)
		}
		source := &m.sources[p.Page]
		if err := m.form(source); err != nil {
			return 0, fmt.Errorf("page %d: %w", p.Page+1, err)
		}
		size := source.page.size()
		at := matrix{p.W / size.Width, 0, 0, p.H / size.Height, p.X, s.Height - p.Y - p.H}
		if !finite(at[:]...) {
			return 0, fmt.Errorf("page %d has no place on it", p.Page+1)
		}
		draw := func(at matrix, form int) {
			fmt.Fprintf(&content, "q %s cm/F%d Do Q\n", at, form)
			if name := fmt.Sprintf("/F%d ", form); !bytes.Contains(forms.Bytes(), []byte(name)) {
				forms.WriteString(name + ref(form))
			}
		}
		draw(at, source.form)
		for _, st := range source.stamps {
			draw(st.at.times(source.page.matrix()).times(at), st.form)
		}
	}
	strokes(&content, s)
	return m.add(fmt.Sprintf("<</Type/Page/Parent %s/MediaBox[0 0 %s]/Resources<</XObject<<%s>>>>/Contents %s>>",
		ref(parent), numbers(s.Width, s.Height), forms.String(), ref(m.addDeflated("", content.Bytes())))), nil
}

// strokes draws the marks and lines of a side in true grey.
func strokes(content *bytes.Buffer, s *briefing.Side) {
	for _, l := range s.Lines {
		dash := "[]"
		if l.Dashed {
			dash = "[3 2]"
		}
		fmt.Fprintf(content, "%s G %s w %s 0 d %s m %s l S\n", numbers(float64(l.Gray)/255), numbers(l.Width), dash,
			numbers(l.X1, s.Height-l.Y1), numbers(l.X2, s.Height-l.Y2))
	}
}

// String is the matrix as operands, with the digits that a page scaled down
// needs to stand where it should.
func (m matrix) String() string {
	parts := make([]string, len(m))
	for i, v := range m {
		parts[i] = decimal(v, 6)
	}
	return strings.Join(parts, " ")
}
