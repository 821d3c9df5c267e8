package layout

import (
	"strings"

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

// Gaps around evidence numbers, in points; the one before is a share of the
// size of the text, wide enough for readers of the PDF to see two words.
const (
	gapBeforeLabel  = 0.125
	gapBetweenLabel = 1.4
	gapAfterLabel   = 0.4
)

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
	n := len(u.runs)
	s.runs(u, text, v.label)
	for i := n; i < len(u.runs); i++ {
		u.runs[i].link = no
	}
	if n > 0 && n < len(u.runs) {
		u.width += joint(&u.runs[n-1], &u.runs[n])
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

// joint is the gap between two runs that touch.
func joint(left, right *run) float64 {
	switch {
	case left.link != "" && right.link != "":
		return gapBetweenLabel
	case right.link != "":
		return left.cut.size * gapBeforeLabel
	case left.link != "":
		return gapAfterLabel
	}
	return 0
}
