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

// printState is what q saves and Q restores.
type printState struct {
	ctm                       matrix
	font                      *printFont
	size, chars, words, scale float64 // Tf, Tc, Tw, Tz
	leading, rise             float64
	mode                      int
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

// interpret reads a content stream drawn through a matrix.
func (p *printer) interpret(data []byte, resources dict, ctm matrix) {
	l := &lexer{b: data, inContent: true}
	var operands []object
	var saved []printState
	s := printState{ctm: ctm, scale: 1}
	tm, line := identity, identity
	num := func(fromEnd int) float64 {
		v, _ := operand(operands, fromEnd).(float64)
		return v
	}
	next := func(x, y float64) { line = matrix{1, 0, 0, 1, x, y}.times(line); tm = line }
	for {
		o, err := l.next()
		if err != nil {
			if err != errEnd {
				p.f.fail(fmt.Errorf("the content of a page is damaged: %w", err))
			}
			return
		}
		op, ok := o.(operator)
		if !ok {
			if len(operands) < 64 {
				operands = append(operands, o)
			}
			continue
		}
		if p.steps--; p.steps < 0 || len(p.page.Runs) > maxRuns {
			p.f.fail(fmt.Errorf("a page has more than %d operators", maxSteps))
			return
		}
		switch op {
		case "q":
			if len(saved) < 1000 {
				saved = append(saved, s)
			}
		case "Q":
			if n := len(saved); n > 0 {
				s, saved = saved[n-1], saved[:n-1]
			}
		case "cm":
			s.ctm = matrix{num(6), num(5), num(4), num(3), num(2), num(1)}.times(s.ctm)
		case "BT":
			tm, line = identity, identity
		case "Tf":
			s.font, s.size = p.font(operand(operands, 2), resources), num(1)
		case "Tc":
			s.chars = num(1)
		case "Tw":
			s.words = num(1)
		case "Tz":
			s.scale = num(1) / 100
		case "TL":
			s.leading = num(1)
		case "Ts":
			s.rise = num(1)
		case "Tr":
			s.mode = int(num(1))
		case "Td":
			next(num(2), num(1))
		case "TD":
			s.leading = -num(1)
			next(num(2), num(1))
		case "Tm":
			line = matrix{num(6), num(5), num(4), num(3), num(2), num(1)}
			tm = line
		case "T*":
			next(0, -s.leading)
		case "Tj", "TJ":
			p.show(&s, &tm, operand(operands, 1))
		case "'":
			next(0, -s.leading)
			p.show(&s, &tm, operand(operands, 1))
		case "\"":
			s.words, s.chars = num(3), num(2)
			next(0, -s.leading)
			p.show(&s, &tm, operand(operands, 1))
		case "BMC", "BDC":
			n, _ := operand(operands, map[operator]int{"BMC": 1, "BDC": 2}[op]).(name)
			if n == "Artifact" || p.artifacts > 0 {
				p.artifacts++
			}
		case "EMC":
			p.artifacts = max(0, p.artifacts-1)
		case "Do":
			p.draw(operand(operands, 1), resources, s.ctm)
		case "ID":
			p.page.Images++
			l.skipInlineImage()
		}
		operands = operands[:0]
	}
}

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

// show places the strings of one instruction. Moves between them that are as
// wide as a blank read as one.
func (p *printer) show(s *printState, tm *matrix, o object) {
	font := s.font
	if font == nil {
		font = &printFont{decoder: decoder{bytes: 1}, missing: 500, scale: 0.001}
	}
	parts, ok := o.(array)
	if !ok {
		parts = array{o}
	}
	start := tm.times(s.ctm)
	at := *tm
	var text strings.Builder
	for _, part := range parts {
		switch part := part.(type) {
		case float64:
			dx := -part / 1000 * s.size * s.scale
			if part <= wordGap && text.Len() > 0 && !strings.HasSuffix(text.String(), " ") {
				text.WriteByte(' ')
			}
			at = matrix{1, 0, 0, 1, dx, 0}.times(at)
		case str:
			for len(part) > 0 {
				n := min(font.bytes, len(part))
				code := font.code(part[:n])
				dx := font.width(code)*s.size + s.chars
				if n == 1 && part[0] == ' ' {
					dx += s.words
				}
				text.WriteString(font.decode(part[:n]))
				at = matrix{1, 0, 0, 1, dx * s.scale, 0}.times(at)
				part = part[n:]
			}
		}
	}
	*tm = at
	if text.Len() == 0 {
		return
	}
	end := at.times(s.ctm)
	upright := math.Abs(start[1]) < 0.2*math.Abs(start[0]) && start[0] > 0
	if !upright { // along the margin, upside down, mirrored
		return
	}
	p.page.Runs = append(p.page.Runs, briefing.PrintedRun{
		X: start[4], Y: start[5] + s.rise*start[3], Width: end[4] - start[4], Size: math.Abs(s.size * start[3]), Text: text.String(),
		Hidden: s.mode == 3 || s.mode == 7, Artifact: p.artifacts > 0,
	})
}
