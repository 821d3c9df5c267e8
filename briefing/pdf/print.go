package pdf

import (
	"fmt"
	"math"
	"strings"

	"brief/briefing"
)

// ReadPrint reads what stands where on the pages of a PDF of any origin. It
// never panics and reads no more than Extract does; a damaged file is an error.
func ReadPrint(b []byte) (out briefing.Print, err error) {
	defer func() {
		if x := recover(); x != nil {
			out, err = briefing.Print{}, fmt.Errorf("pdf: the file is damaged: %v", x)
		}
	}()
	f, err := openFile(b)
	if f == nil && err != nil && strings.Contains(err.Error(), "encrypted") {
		return briefing.Print{Encrypted: true}, nil
	}
	if err != nil {
		return briefing.Print{}, fmt.Errorf("pdf: %w", err)
	}
	out = f.print()
	if f.err != nil && !f.rebuilt {
		if err := f.rebuild(); err != nil {
			return briefing.Print{}, fmt.Errorf("pdf: the file is damaged: %w", err)
		}
		out = f.print()
	}
	if f.err != nil {
		return briefing.Print{}, fmt.Errorf("pdf: the file is damaged: %w", f.err)
	}
	return out, nil
}

func (f *file) print() briefing.Print {
	out := briefing.Print{Own: f.text(f.dict(f.trailer["Info"])["Creator"]) == creatorTool}
	fonts := map[int]*printFont{}
	steps := maxSteps
	for _, page := range f.pageList() {
		p := &printer{f: f, fonts: fonts, own: map[name]*printFont{}, steps: steps}
		box := f.array(page["MediaBox"])
		if len(box) != 4 {
			box = f.array(f.inherited(page, "MediaBox"))
		}
		p.page.Width, p.page.Height = 612, 792
		origin := identity
		if len(box) == 4 {
			x0, y0, x1, y1 := f.float(box[0]), f.float(box[1]), f.float(box[2]), f.float(box[3])
			p.page.Width, p.page.Height = math.Abs(x1-x0), math.Abs(y1-y0)
			origin = matrix{1, 0, 0, 1, -math.Min(x0, x1), -math.Min(y0, y1)}
		}
		turn, _ := f.integer(f.inherited(page, "Rotate"))
		w, h := p.page.Width, p.page.Height
		switch (turn%360 + 360) % 360 {
		case 90:
			origin = origin.times(matrix{0, -1, 1, 0, 0, w})
			p.page.Width, p.page.Height = h, w
		case 180:
			origin = origin.times(matrix{-1, 0, 0, -1, w, h})
		case 270:
			origin = origin.times(matrix{0, 1, -1, 0, h, 0})
			p.page.Width, p.page.Height = h, w
		}
		p.interpret(f.contents(page), f.dict(page["Resources"]), origin)
		steps = p.steps
		out.Pages = append(out.Pages, p.page)
	}
	return out
}

// inherited looks for an entry of a page in the nodes above it.
func (f *file) inherited(page dict, key name) object {
	d := page
	for range maxDepth {
		if v := d[key]; v != nil {
			return v
		}
		if d = f.dict(d["Parent"]); d == nil {
			break
		}
	}
	return nil
}

func (f *file) float(o object) float64 {
	v, _ := f.resolve(o).(float64)
	return v
}

// printer interprets the content of a page with its coordinates.
type printer struct {
	f         *file
	page      briefing.PrintedPage
	fonts     map[int]*printFont
	own       map[name]*printFont
	steps     int
	forms     int
	artifacts int // open sequences that are furniture, and those within them
}

const maxRuns = 500_000

// draw reads a form, or counts a picture.
func (p *printer) draw(o object, resources dict, ctm matrix) {
	n, _ := o.(name)
	s, ok := p.f.resolve(p.f.dict(resources["XObject"])[n]).(*streamObject)
	if !ok {
		return
	}
	if p.f.name(s.dict["Subtype"]) == "Image" {
		p.page.Images++
		return
	}
	if p.f.name(s.dict["Subtype"]) != "Form" || p.forms >= maxForms {
		return
	}
	data, err := p.f.data(s)
	if err != nil {
		p.f.fail(err)
		return
	}
	if m := p.f.array(s.dict["Matrix"]); len(m) == 6 {
		var own matrix
		for i := range own {
			own[i] = p.f.float(m[i])
		}
		ctm = own.times(ctm)
	}
	own := p.f.dict(s.dict["Resources"])
	if own == nil {
		own = resources
	}
	fonts := p.own // a form may call another font by the same name
	p.own = map[name]*printFont{}
	p.forms++
	p.interpret(data, own, ctm)
	p.forms--
	p.own = fonts
}
