package pdf

import (
	"fmt"
	"math"
	"strings"

	"brief/briefing"
)

// printState is what q saves and Q restores.
type printState struct {
	ctm                       matrix
	font                      *printFont
	size, chars, words, scale float64 // Tf, Tc, Tw, Tz
	leading, rise             float64
	mode                      int
}

// content is one stream of a page while it is read.
type content struct {
	p         *printer
	resources dict
	operands  []object // of the next operator
	saved     []printState
	state     printState
	tm, line  matrix // Tm and the matrix of the line's start
}

// interpret reads a content stream drawn through a matrix.
func (p *printer) interpret(data []byte, resources dict, ctm matrix) {
	l := &lexer{b: data, inContent: true}
	c := &content{p: p, resources: resources, state: printState{ctm: ctm, scale: 1}, tm: identity, line: identity}
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
			if len(c.operands) < 64 {
				c.operands = append(c.operands, o)
			}
			continue
		}
		if p.steps--; p.steps < 0 || len(p.page.Runs) > maxRuns {
			p.f.fail(fmt.Errorf("a page has more than %d operators", maxSteps))
			return
		}
		if op == "ID" {
			p.page.Images++
			l.skipInlineImage()
		}
		if !c.graphics(op) && !c.textState(op) {
			c.text(op)
		}
		c.operands = c.operands[:0]
	}
}

// num is the number that is the operand n from the end, 1 the last; 0 where
// none is.
func (c *content) num(n int) float64 {
	v, _ := operand(c.operands, n).(float64)
	return v
}

// matrix is the matrix of the last six operands.
func (c *content) matrix() matrix {
	return matrix{c.num(6), c.num(5), c.num(4), c.num(3), c.num(2), c.num(1)}
}

// graphics carries out an operator of the graphics state, of marked content or
// of forms, and says whether it is one.
func (c *content) graphics(op operator) bool {
	p := c.p
	switch op {
	case "q":
		if len(c.saved) < 1000 {
			c.saved = append(c.saved, c.state)
		}
	case "Q":
		if n := len(c.saved); n > 0 {
			c.state, c.saved = c.saved[n-1], c.saved[:n-1]
		}
	case "cm":
		c.state.ctm = c.matrix().times(c.state.ctm)
	case "BMC", "BDC":
		n, _ := operand(c.operands, map[operator]int{"BMC": 1, "BDC": 2}[op]).(name)
		if n == "Artifact" || p.artifacts > 0 {
			p.artifacts++
		}
	case "EMC":
		p.artifacts = max(0, p.artifacts-1)
	case "Do":
		p.draw(operand(c.operands, 1), c.resources, c.state.ctm)
	default:
		return false
	}
	return true
}

// textState carries out an operator that sets how text is shown, and says
// whether it is one.
func (c *content) textState(op operator) bool {
	s := &c.state
	switch op {
	case "Tf":
		s.font, s.size = c.p.font(operand(c.operands, 2), c.resources), c.num(1)
	case "Tc":
		s.chars = c.num(1)
	case "Tw":
		s.words = c.num(1)
	case "Tz":
		s.scale = c.num(1) / 100
	case "TL":
		s.leading = c.num(1)
	case "Ts":
		s.rise = c.num(1)
	case "Tr":
		s.mode = int(c.num(1))
	default:
		return false
	}
	return true
}

// text carries out an operator that moves to, or shows, text.
func (c *content) text(op operator) {
	s := &c.state
	switch op {
	case "BT":
		c.tm, c.line = identity, identity
	case "Td":
		c.next(c.num(2), c.num(1))
	case "TD":
		s.leading = -c.num(1)
		c.next(c.num(2), c.num(1))
	case "Tm":
		c.line = c.matrix()
		c.tm = c.line
	case "T*":
		c.next(0, -s.leading)
	case "Tj", "TJ":
		c.show()
	case "'":
		c.next(0, -s.leading)
		c.show()
	case "\"":
		s.words, s.chars = c.num(3), c.num(2)
		c.next(0, -s.leading)
		c.show()
	}
}

// next moves to the start of another line.
func (c *content) next(x, y float64) {
	c.line = matrix{1, 0, 0, 1, x, y}.times(c.line)
	c.tm = c.line
}

// show shows the last operand.
func (c *content) show() { c.p.show(&c.state, &c.tm, operand(c.operands, 1)) }

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
