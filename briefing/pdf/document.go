package pdf

import (
	"errors"
	"fmt"
	"math"

	"brief/briefing"
)

// Document is a PDF of any origin whose pages can be put onto sheets.
type Document struct {
	f     *file
	pages []sourcePage
}

// sourcePage is a page of a document: the area that is seen, and by how much it
// is turned clockwise when shown (0, 90, 180 or 270 degrees).
type sourcePage struct {
	dict
	box  rect
	turn int
}

// Open reads the pages of a PDF. It never panics; what is no PDF, is encrypted
// or damaged, or has no pages is an error.
func Open(b []byte) (doc *Document, err error) {
	defer func() {
		// The reader checks what it reads; this is for what it overlooked.
		if x := recover(); x != nil {
			doc, err = nil, fmt.Errorf("pdf: the file is damaged: %v", x)
		}
	}()
	f, err := openFile(b)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	d := &Document{f: f}
	d.readPages()
	if f.err != nil && !f.rebuilt {
		if err := f.rebuild(); err != nil {
			return nil, fmt.Errorf("pdf: the file is damaged: %w", err)
		}
		d.readPages()
	}
	switch {
	case f.err != nil:
		return nil, fmt.Errorf("pdf: the file is damaged: %w", f.err)
	case len(d.pages) == 0:
		return nil, errors.New("pdf: the file has no pages")
	}
	return d, nil
}

// Check unpacks the content of every page: damage there would be copied and
// show on paper only.
func (d *Document) Check() (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("pdf: the file is damaged: %v", x)
		}
	}()
	for i := range d.pages {
		if d.f.contents(d.pages[i].dict); d.f.err != nil {
			return fmt.Errorf("pdf: page %d is damaged: %w", i+1, d.f.err)
		}
	}
	return nil
}

// Sizes are the sizes of the pages as they are shown.
func (d *Document) Sizes() []briefing.Size {
	out := make([]briefing.Size, len(d.pages))
	for i := range d.pages {
		out[i] = d.pages[i].size()
	}
	return out
}

// Duplex is the edge over which the file asks its sheets to be turned, "long"
// or "short"; "" where it does not ask.
func (d *Document) Duplex() string {
	preferences := d.f.dict(d.f.catalog()["ViewerPreferences"])
	switch d.f.name(preferences["Duplex"]) {
	case "DuplexFlipLongEdge":
		return "long"
	case "DuplexFlipShortEdge":
		return "short"
	}
	return ""
}

// Title is what the file calls itself, "" for nothing.
func (d *Document) Title() string { return d.f.text(d.f.dict(d.f.trailer["Info"])["Title"]) }

func (d *Document) readPages() {
	d.pages = nil
	for _, page := range d.f.pageList() {
		p := sourcePage{dict: page, box: rect{0, 0, 612, 792}} // what readers take where a page does not say
		if r, ok := d.f.rect(page["MediaBox"]); ok {
			p.box = r
		}
		if r, ok := d.f.rect(page["CropBox"]); ok {
			if cut := p.box.cut(r); cut.wide() {
				p.box = cut
			}
		}
		if n, ok := d.f.integer(page["Rotate"]); ok && n%90 == 0 {
			p.turn = (n%360 + 360) % 360
		}
		d.pages = append(d.pages, p)
	}
}

// rect reads a rectangle in whatever order its corners are given.
func (f *file) rect(o object) (rect, bool) {
	var r rect
	a := f.array(o)
	if len(a) != len(r) {
		return r, false
	}
	for i := range r {
		v, ok := f.resolve(a[i]).(float64)
		if !ok || !finite(v) {
			return r, false
		}
		r[i] = v
	}
	r = rect{math.Min(r[0], r[2]), math.Min(r[1], r[3]), math.Max(r[0], r[2]), math.Max(r[1], r[3])}
	return r, r.wide()
}

func (r rect) wide() bool { return r[2] > r[0] && r[3] > r[1] }

// cut is what two rectangles share; it may be none.
func (r rect) cut(o rect) rect {
	return rect{math.Max(r[0], o[0]), math.Max(r[1], o[1]), math.Min(r[2], o[2]), math.Min(r[3], o[3])}
}

func (p *sourcePage) size() briefing.Size {
	w, h := p.box[2]-p.box[0], p.box[3]-p.box[1]
	if p.turn%180 != 0 {
		w, h = h, w
	}
	return briefing.Size{Width: w, Height: h}
}

// matrix brings the page as it is shown into the first quadrant, its lower
// left corner at the origin.
func (p *sourcePage) matrix() matrix {
	x0, y0, x1, y1 := p.box[0], p.box[1], p.box[2], p.box[3]
	switch p.turn {
	case 90:
		return matrix{0, -1, 1, 0, -y0, x1}
	case 180:
		return matrix{-1, 0, 0, -1, x1, y1}
	case 270:
		return matrix{0, 1, -1, 0, y1, -x0}
	}
	return matrix{1, 0, 0, 1, -x0, -y0}
}

// matrix is a b c d e f of PDF: x' = ax + cy + e, y' = bx + dy + f.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// times is the matrix that does m first and then n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// bounds is the upright rectangle around a transformed one.
func (m matrix) bounds(r rect) rect {
	out := rect{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, x := range []float64{r[0], r[2]} {
		for _, y := range []float64{r[1], r[3]} {
			px, py := m[0]*x+m[2]*y+m[4], m[1]*x+m[3]*y+m[5]
			out = out.union(rect{px, py, px, py})
		}
	}
	return out
}
