package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"brief/briefing"
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

// Words break anywhere; a figure or label unwillingly, as between a hedge and
// its number; a date not at all.
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
	case briefing.PieceFigure, briefing.PieceBound, briefing.PieceLabel:
		return unwilling
	case briefing.PieceDate, briefing.PieceCount:
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
