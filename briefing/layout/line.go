package layout

import (
	"strings"

	"brief/briefing"
)

// mostRuns is how many boxes of a line share memory with those of others.
const mostRuns = 16

// line is one line of text: boxes from X 0, Y from the baseline.
type line struct {
	boxes []briefing.Box
	width float64
}

// lines sets a text as a ragged-right paragraph.
func (s *setter) lines(t briefing.Text, v voice, width float64) []line {
	units := s.units(t, v, width)
	return s.set(units, s.fit(units, width))
}

// heading sets a text in lines of about one length.
func (s *setter) heading(t briefing.Text, v voice, width float64) []line {
	units := s.units(t, v, width)
	return s.set(units, s.balanced(units, width))
}

func (s *setter) set(units []unit, ends []int) []line {
	out := make([]line, 0, len(ends))
	start := 0
	for _, end := range ends {
		out = append(out, s.line(units[start:end]))
		start = end
	}
	return out
}

// line sets units as one line. Spaces are part of the text of the box that
// they follow, that of a line's end included where the text goes on, so that
// reading the boxes in order gives the words.
func (s *setter) line(units []unit) line {
	if len(s.boxes) < mostRuns {
		s.boxes = make([]briefing.Box, 256)
	}
	p := pen{boxes: s.boxes[:0:mostRuns]}
	for _, u := range units {
		for _, r := range u.runs {
			p.put(r)
		}
		if u.space > 0 && !u.last {
			p.space(u.space)
		}
	}
	p.flush()
	s.boxes = s.boxes[min(len(p.boxes), mostRuns):]
	return line{p.boxes, p.width}
}

// pen writes runs one after another and joins those that look alike.
type pen struct {
	boxes []briefing.Box
	x     float64 // where the current box begins
	width float64 // of the line so far, without a space at its end
	now   run     // how the current box looks
	text  strings.Builder
	// wordSpace is the width that the last space of the current box takes, if
	// it is not the space of its own font.
	wordSpace float64
}

func (p *pen) put(r run) {
	if p.text.Len() > 0 && r.link == "" && p.now.link == "" && r.cut == p.now.cut {
		p.text.WriteString(r.text)
		return
	}
	touching := p.text.Len() > 0 && !strings.HasSuffix(p.text.String(), " ")
	gap := joint(&p.now, &r)
	if touching && r.link != "" {
		// A space keeps the word and its evidence number apart in extracted
		// text; it is as wide as the gap.
		p.space(gap)
		p.wordSpace = gap
		gap = 0
	}
	p.flush()
	if touching {
		p.x += gap
	}
	p.now = r
	p.text.WriteString(r.text)
}

// space ends a word.
func (p *pen) space(width float64) {
	p.text.WriteByte(' ')
	if p.now.link != "" {
		p.wordSpace = width
	}
}

// flush makes a box of the current text.
func (p *pen) flush() {
	if p.text.Len() == 0 {
		return
	}
	text := p.text.String()
	seen := strings.TrimRight(text, " ")
	c := p.now.cut
	w := c.width(seen)
	p.boxes = append(p.boxes, briefing.Box{
		Kind: briefing.TextBox, X: p.x, Y: -c.rise, W: w, H: c.size,
		Text: text, Font: c.face.Name, Size: c.size, Color: c.color, Link: p.now.link,
	})
	p.width = p.x + w
	switch {
	case p.wordSpace > 0:
		p.x += w + p.wordSpace
	case len(seen) < len(text):
		p.x += c.width(text)
	default:
		p.x += w
	}
	p.text.Reset()
	p.wordSpace = 0
}
