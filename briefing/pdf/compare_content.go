package pdf

import (
	"bytes"
	"fmt"
	"strings"
)

// sameContent compares two content streams sign by sign and says beside which
// words they part. White space, comments and spelling do not count.
func (c *comparison) sameContent(a, b []byte, resources object, at place2) bool {
	if bytes.Equal(a, b) {
		return true
	}
	have, want := &lexer{b: a, inContent: true}, &lexer{b: b, inContent: true}
	for {
		x, err := have.next()
		y, err2 := want.next()
		if err2 == errEnd && err == errEnd {
			return true
		}
		if c.left--; c.left < 0 {
			c.differ(place2{}, "", "the file is more tangled than any that brief writes")
			return false
		}
		if err == nil && err2 == nil && sameOperand(x, y) {
			continue
		}
		if err2 == errEnd {
			c.differ(at, "", "something is drawn on the page that the model does not draw")
			return false
		}
		words := c.wordsAt(b, want.at, resources)
		c.differ(at, words, fmt.Sprintf("the page is drawn differently from the model at “%s”", words))
		return false
	}
}

// sameOperand compares objects of content, in which there are no references.
func sameOperand(a, b object) bool {
	switch b := b.(type) {
	case array:
		a, ok := a.(array)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range b {
			if !sameOperand(a[i], b[i]) {
				return false
			}
		}
		return true
	case dict:
		a, ok := a.(dict)
		if !ok || len(a) != len(b) {
			return false
		}
		for key := range b {
			if have, ok := a[key]; !ok || !sameOperand(have, b[key]) {
				return false
			}
		}
		return true
	}
	switch a.(type) {
	case array, dict:
		return false
	}
	return a == b
}

// wordsAt are the words that the content shows first at or after an offset, or
// last before it.
func (c *comparison) wordsAt(content []byte, offset int, resources object) string {
	r := &reader{f: c.f[1], fonts: map[int]*decoder{}, own: map[name]*decoder{}, steps: maxSteps}
	d := c.f[1].dict(resources)
	l := &lexer{b: content, inContent: true}
	var operands []object
	var font *decoder
	last := ""
	for {
		o, err := l.next()
		if err != nil {
			return last
		}
		op, ok := o.(operator)
		if !ok {
			operands = append(operands, o)
			continue
		}
		switch op {
		case "Tf":
			font = r.font(operand(operands, 2), d)
		case "Tj", "TJ":
			r.runs = nil
			r.showAll(font, array{operand(operands, 1)})
			if parts, ok := operand(operands, 1).(array); ok {
				r.showAll(font, parts)
			}
			if len(r.runs) > 0 {
				if s := strings.TrimSpace(string(r.runs[0].text)); s != "" {
					last = shortened(s)
				}
			}
			if l.at >= offset && last != "" {
				return last
			}
		}
		operands = operands[:0]
	}
}
