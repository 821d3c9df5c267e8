package layout

import (
	"fmt"
	"math"

	"brief/briefing"
)

// sideColumn is the state of the side column while a chapter is put together: how much
// of the heading there still reaches down beside the rows.
type sideColumn struct {
	rows  []row
	cover float64
	text  bool // text stands beside the heading already
	fresh bool // a heading came last
	noted bool // all that stands beside it is small print
}

// add appends rows beside a heading; none of them is parted from it.
func (s *sideColumn) add(rows []row) {
	s.text, s.fresh = true, false
	for _, r := range rows {
		if s.cover > headingSpill {
			r.glued = true
			s.cover -= (r.before + r.height) - r.give
		}
		s.rows = append(s.rows, r)
	}
}

// clear makes room for the rest of the heading.
func (s *sideColumn) clear() {
	if s.cover > headingSpill {
		s.rows = append(s.rows, row{height: s.cover, glued: true})
	}
	s.cover = 0
}

// sideHeading begins a section: a rule across the page and the title in the
// side column, or across the page where it is long.
func (c *composer) sideHeading(ch chapter, sect *briefing.Tag, level int) sideColumn {
	mark := &bookmark{visible(ch.Title), level - 2}
	lines := c.lines(plainText(ch.Title), c.head, c.grid.side)
	if len(lines) > sideLines || ch.ID == factsID {
		return sideColumn{rows: c.wideHeading(plainText(ch.Title), sect, level, sectionGap), cover: 2 * headingSpill, fresh: true}
	}
	r := row{before: sectionGap, height: rulePad, mark: mark}
	if ch.atoms[0].subhead != nil { // nothing stands beside it: the page is free
		lines = c.heading(plainText(ch.Title), c.head, c.grid.full())
	}
	r.boxes = []briefing.Box{c.rule(c.grid.left, 0, c.grid.full(), 0.5, c.style.Colors.Rule)}
	shift := alignment(baselineOf(ch.atoms), c.head)
	r.boxes = c.block(r.boxes, lines, c.head, c.grid.left, rulePad+shift, sect.Add(role(level)))
	return sideColumn{rows: []row{r}, cover: float64(len(lines))*c.head.leading + shift, fresh: true}
}

// sideSubhead puts the heading at an atom beside the block that follows.
func (c *composer) sideSubhead(s *sideColumn, ch chapter, at int, sect *briefing.Tag, level int) {
	t := ch.atoms[at].subhead
	lines := c.lines(t, c.subhead, c.grid.side)
	tag := sect.Add(role(level))
	if len(lines) > sideLines || ch.ID == factsID {
		rows := glue(c.paragraph(c.heading(t, c.subhead, c.grid.mainWidth()), c.subhead, c.grid.main, tag))
		rows[0].before, rows[0].glued = subheadGap, !s.text && len(s.rows) > 0
		s.rows = append(s.rows, rows...)
		s.cover, s.fresh, s.noted = 2*headingSpill, true, false
		return
	}
	shift := alignment(baselineOf(ch.atoms[at+1:]), c.subhead)
	r := row{before: subheadGap, glued: !s.text && len(s.rows) > 0}
	if s.fresh {
		r.before = firstSubhead
	}
	r.boxes = c.block(nil, lines, c.subhead, c.grid.left, shift, tag)
	s.rows = append(s.rows, r)
	s.cover, s.fresh, s.noted = float64(len(lines))*c.subhead.leading+shift, true, false
}

// alignment is how far down a heading moves to stand on the baseline of the
// text beside it.
func alignment(baseline float64, v voice) float64 {
	if d := baseline - v.baseline(); math.Abs(d) <= mostAlign {
		return d
	}
	return 0
}

// baselineOf is that of the first text of the next atom, 0 where there is none.
func baselineOf(next []atom) float64 {
	if len(next) == 0 || len(next[0].rows) == 0 {
		return 0
	}
	for _, b := range next[0].rows[0].boxes {
		if b.Kind == briefing.TextBox {
			return b.Y
		}
	}
	return 0
}

// wideHeading is a heading across the page, kept with what follows.
func (c *composer) wideHeading(t briefing.Text, sect *briefing.Tag, level int, before float64) []row {
	v := c.head
	if level > 2 {
		v = c.subhead
	}
	rows := glue(c.paragraph(c.heading(t, v, c.grid.full()), v, c.grid.left, sect.Add(role(level))))
	if len(rows) == 0 {
		return nil
	}
	rows[0].before, rows[0].glued = before, false
	rows[0].mark = &bookmark{visible(t.String()), max(level-2, 0)}
	last := &rows[len(rows)-1]
	last.height += headPad
	return append(rows, row{glued: true})
}

// role is the tag of a heading; there are three levels.
func role(level int) string { return fmt.Sprintf("H%d", min(max(level, 1), 3)) }
