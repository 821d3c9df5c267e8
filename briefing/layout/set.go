package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
)

// run is text in one face and cut; link names the evidence behind an evidence
// number.
type run struct {
	text  string
	cut   cut
	link  string
	width float64
}

// unit is what no line may end inside: a word, a figure with its unit, with
// the evidence numbers that follow it. Space is the width of the space after
// it, 0 where a line may end without one.
type unit struct {
	runs  []run
	width float64
	space float64
	last  bool // the end of its text
}

// Gaps around evidence numbers, in points.
const (
	gapBeforeLabel  = 0.9
	gapBetweenLabel = 1.4
	gapAfterLabel   = 0.4
)

// longestTight is how many characters a figure, date or label may have and
// still never be broken.
const longestTight = 24

// span is the part of a paragraph's text that a piece gave.
type span struct {
	start, end int
	cut        cut
	tight      bool // never broken inside
}

// mark is an evidence number to be printed at a byte of a paragraph's text.
type mark struct {
	at int
	no string
}

// joined is the text of all pieces, spaces collapsed.
type joined struct {
	text  string
	spans []span
	marks []mark
}

// units makes units of a text in a voice for a line of the given width. Short
// figures and dates are kept whole if they fit the line.
func (s *setter) units(t briefing.Text, v voice, width float64) []unit {
	out := s.cutUp(t, v, true)
	if widest(out) > width {
		out = s.cutUp(t, v, false)
	}
	if widest(out) > width {
		out = s.narrow(out, width)
	}
	return out
}

// widest is the width of the widest unit.
func widest(units []unit) float64 {
	w := 0.0
	for i := range units {
		w = max(w, units[i].width)
	}
	return w
}

// cutUp makes units of a text; whole says that short figures, dates and labels
// are not broken inside.
func (s *setter) cutUp(t briefing.Text, v voice, whole bool) []unit {
	j := s.join(t, v)
	j.moveMarks()
	var out []unit
	start := 0
	for _, o := range opportunities(j.text) {
		if whole && j.tightAt(o) || start >= o.at {
			continue
		}
		u := s.unit(&j, start, o.at, v)
		start = o.at
		if o.space {
			start++
			u.space = s.width(v.plain.font, " ", v.plain.size)
		}
		out = append(out, u)
	}
	if start < len(j.text) || len(j.marks) > 0 {
		out = append(out, s.unit(&j, start, len(j.text), v))
	}
	if n := len(out); n > 0 {
		out[n-1].last = true
	}
	return out
}

// join puts the pieces' visible text end to end.
func (s *setter) join(t briefing.Text, v voice) joined {
	var j joined
	var b strings.Builder
	ends := true // the text is empty or ends with a space
	for _, p := range t {
		c := v.plain
		if p.IsStrong() {
			c = v.strong
		}
		visible, err := s.faces.Spell(c.font, p.String())
		s.fail(err)
		start := b.Len()
		for i := 0; i < len(visible); i++ {
			if visible[i] == ' ' && ends {
				continue
			}
			ends = visible[i] == ' '
			b.WriteByte(visible[i])
		}
		if b.Len() > start {
			j.spans = append(j.spans, span{start, b.Len(), c, tight(p)})
		}
		for _, no := range p.Evidence() {
			at := b.Len()
			if ends && at > 0 {
				at--
			}
			j.marks = append(j.marks, mark{at, no})
		}
	}
	j.text = strings.TrimSuffix(b.String(), " ")
	return j
}

// tight says whether a piece is never broken inside: one that prints a number
// or a name of a row and is short.
func tight(p briefing.Piece) bool {
	switch p.Kind() {
	case briefing.PieceFigure, briefing.PieceBound, briefing.PieceDate, briefing.PieceLabel, briefing.PieceCount:
		return utf8.RuneCountInString(p.String()) <= longestTight
	}
	return false
}

// tightAt says whether a line end at o would fall into a tight piece.
func (j *joined) tightAt(o opportunity) bool {
	for _, p := range j.spans {
		if p.start > o.at {
			return false
		}
		after := o.at
		if o.space {
			after++
		}
		if p.tight && p.start < o.at && after < p.end {
			return true
		}
	}
	return false
}

// moveMarks moves evidence numbers to the end of their word and past the
// marks that close it, where a reader looks for them: “…billion.”E1
func (j *joined) moveMarks() {
	for i := range j.marks {
		m := &j.marks[i]
		m.at = min(m.at, len(j.text))
		for m.at < len(j.text) {
			r, n := utf8.DecodeRuneInString(j.text[m.at:])
			if !unicode.IsLetter(r) && !strings.ContainsRune(",.;:!?”’»…", r) {
				break
			}
			m.at += n
		}
	}
}

// unit makes a unit of the bytes from start to end and the marks on them.
func (s *setter) unit(j *joined, start, end int, v voice) unit {
	var u unit
	for start < end || len(j.marks) > 0 && j.marks[0].at <= end {
		if len(j.marks) > 0 && j.marks[0].at <= start {
			s.label(&u, j.marks[0].no, v)
			j.marks = j.marks[1:]
			continue
		}
		stop := end
		if len(j.marks) > 0 {
			stop = min(stop, j.marks[0].at)
		}
		for len(j.spans) > 1 && j.spans[0].end <= start {
			j.spans = j.spans[1:]
		}
		stop = min(stop, max(j.spans[0].end, start+1))
		s.runs(&u, j.text[start:stop], j.spans[0].cut)
		start = stop
	}
	return u
}

// label adds an evidence number to a unit.
func (s *setter) label(u *unit, no string, v voice) {
	text, err := s.faces.Spell(v.label.font, no)
	s.fail(err)
	if text == "" {
		return
	}
	if n := len(u.runs); n > 0 {
		u.width += joint(u.runs[n-1].link != "", true)
	}
	n := len(u.runs)
	s.runs(u, text, v.label)
	for i := n; i < len(u.runs); i++ {
		u.runs[i].link = no
	}
}

// runs adds text to a unit, split by the faces that have its characters.
func (s *setter) runs(u *unit, text string, c cut) {
	parts, err := s.faces.Resolve(c.font, text)
	if err != nil {
		s.fail(err)
		return
	}
	for _, p := range parts {
		r := run{text: strings.ReplaceAll(p.Text, "\u00a0", " "), cut: c}
		r.cut.font = p.Face.Name
		r.width = p.Face.Width(r.text, c.size)
		if n := len(u.runs); n > 0 && u.runs[n-1].link != "" && r.cut.rise == 0 {
			u.width += gapAfterLabel
		}
		u.width += r.width
		u.runs = append(u.runs, r)
	}
}

// joint is the gap between two runs of which at least one is a label.
func joint(leftLabel, rightLabel bool) float64 {
	switch {
	case leftLabel && rightLabel:
		return gapBetweenLabel
	case rightLabel:
		return gapBeforeLabel
	case leftLabel:
		return gapAfterLabel
	}
	return 0
}
