package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
	"brief/briefing/typeface"
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
	// cost is what it costs to end a line here, beside what stays empty.
	cost float64
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
	hold       hold
}

// hold says how firmly a piece keeps together.
type hold int

// Words break anywhere; a figure unwillingly, between its hedge and its
// number; a date or label not at all.
const (
	loose hold = iota
	unwilling
	whole
)

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
	next  int // the span that holdAt looks at
	now   int // the span that unit is at
}

// units makes units of a text in a voice for a line of the given width. Short
// figures and dates are kept whole if they fit the line.
func (s *setter) units(t briefing.Text, v voice, width float64) []unit {
	return s.refit(s.cutUp(t, v, true), t, v, width)
}

// refit cuts a text up anew if one of its units does not fit the line.
func (s *setter) refit(units []unit, t briefing.Text, v voice, width float64) []unit {
	if widest(units) > width {
		units = s.cutUp(t, v, false)
	}
	if widest(units) > width {
		units = s.narrow(units, width)
	}
	return units
}

// widest is the width of the widest unit.
func widest(units []unit) float64 {
	w := 0.0
	for i := range units {
		w = max(w, units[i].width)
	}
	return w
}

// cutUp makes units of a text; holding says that short pieces keep together.
func (s *setter) cutUp(t briefing.Text, v voice, holding bool) []unit {
	j := s.join(t, v)
	j.moveMarks()
	s.places = opportunities(s.places[:0], j.text)
	out := make([]unit, 0, len(s.places)+1)
	start := 0
	for _, o := range s.places {
		h := j.holdAt(o)
		if holding && h == whole || start >= o.at {
			continue
		}
		u := s.unit(&j, start, o.at, v)
		if h == unwilling {
			u.cost = holdCost
		}
		start = o.at
		if o.space {
			start++
			u.space = v.plain.width(" ")
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
		visible, err := s.faces.Spell(c.face.Name, p.String())
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
			j.spans = append(j.spans, span{start, b.Len(), c, holdOf(p)})
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

// holdOf says how firmly a piece keeps together: one that prints a number and
// is short does.
func holdOf(p briefing.Piece) hold {
	if utf8.RuneCountInString(p.String()) > longestTight {
		return loose
	}
	switch p.Kind() {
	case briefing.PieceFigure, briefing.PieceBound:
		return unwilling
	case briefing.PieceDate, briefing.PieceLabel, briefing.PieceCount:
		return whole
	}
	return loose
}

// holdAt says how firmly the text holds together at o. Calls come in order.
func (j *joined) holdAt(o opportunity) hold {
	for j.next < len(j.spans)-1 && j.spans[j.next].end <= o.at {
		j.next++
	}
	after := o.at
	if o.space {
		after++
	}
	if j.next < len(j.spans) && j.spans[j.next].start < o.at && after < j.spans[j.next].end {
		return j.spans[j.next].hold
	}
	return loose
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
		for j.now < len(j.spans)-1 && j.spans[j.now].end <= start {
			j.now++
		}
		stop = min(stop, max(j.spans[j.now].end, start+1))
		s.runs(&u, j.text[start:stop], j.spans[j.now].cut)
		start = stop
	}
	return u
}

// label adds an evidence number to a unit.
func (s *setter) label(u *unit, no string, v voice) {
	text, err := s.faces.Spell(v.label.face.Name, no)
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
	if covers(c.face, text) {
		s.addRun(u, text, c)
		return
	}
	parts, err := s.faces.Resolve(c.face.Name, text)
	s.fail(err)
	for _, p := range parts {
		c.face = p.Face
		s.addRun(u, p.Text, c)
	}
}

// covers says whether a face has all characters of a text.
func covers(f *typeface.Face, text string) bool {
	for _, r := range text {
		if f.Glyph(r) == 0 {
			return false
		}
	}
	return true
}

func (s *setter) addRun(u *unit, text string, c cut) {
	r := run{text: strings.ReplaceAll(text, "\u00a0", " "), cut: c}
	r.width = c.width(r.text)
	if n := len(u.runs); n > 0 && u.runs[n-1].link != "" && c.rise == 0 {
		u.width += gapAfterLabel
	}
	u.width += r.width
	if len(u.runs) == 0 {
		u.runs = s.slab()
	}
	u.runs = append(u.runs, r)
}

// slab is room for one run out of a larger piece of memory; more runs of a
// unit move elsewhere.
func (s *setter) slab() []run {
	if len(s.memory) == 0 {
		s.memory = make([]run, 256)
	}
	room := s.memory[:0:1]
	s.memory = s.memory[1:]
	return room
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
