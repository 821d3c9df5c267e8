package layout

import (
	"fmt"
	"math"

	"brief/briefing"
)

// document is the rows of a briefing in order with their structure tree. Each
// part begins on a new page.
type document struct {
	root  *briefing.Tag
	front []row
	annex []row
}

// Space around headings, in points.
const (
	sectionGap   = 11  // above the rule of a section
	rulePad      = 5   // between the rule and the text
	subheadGap   = 5   // above a heading in the side column
	annexGap     = 17  // above a heading of the annex
	headPad      = 4   // below a heading across the page
	titleBar     = 3.2 // the accent above the title
	titleBarGap  = 9
	titleGap     = 5
	sideLines    = 6 // a heading of more lines goes across the page
	mostAlign    = 3 // how far a heading may move to align with its text
	furtherLink  = "further"
	factsID      = "facts" // the section whose table takes the side column
	headingSpill = 0.5
)

// assemble puts the chapters in order: the title, the front, then the annex,
// led by what moved there.
func (c *composer) assemble(front, moved, annex []chapter) document {
	d := document{root: &briefing.Tag{Role: "Document"}}
	d.front = c.titleRows(d.root)
	for _, ch := range front {
		d.front = append(d.front, c.chapterRows(ch, d.root, 2)...)
	}
	if len(moved) > 0 {
		d.front = append(d.front, c.continued(moved, d.root)...)
		sect := d.root.Add("Sect")
		head := c.wideHeading(plainText(c.labels.Further), sect, 2, 0)
		setAnchor(head, furtherLink)
		d.annex = append(d.annex, head...)
		for i, ch := range moved {
			rows := c.chapterRows(ch, sect, 3)
			if i == 0 && len(rows) > 0 {
				rows[0].glued = true
			}
			d.annex = append(d.annex, rows...)
		}
	}
	for _, ch := range annex {
		d.annex = append(d.annex, c.annexRows(ch, d.root)...)
	}
	return d
}

func (c *composer) titleRows(root *briefing.Tag) []row {
	lines := c.heading(c.b.Title, c.title, c.grid.full())
	if len(lines) == 0 {
		return nil
	}
	bar := row{height: titleBarGap, boxes: []briefing.Box{
		c.panel(c.grid.left, 0, c.grid.side, titleBar, c.style.Colors.Accent)}}
	rows := c.paragraph(lines, c.title, c.grid.left, root.Add("H1"))
	rows[0].glued = true
	rows[0].mark = &bookmark{visible(c.b.Title.String()), 0}
	rows[len(rows)-1].height += titleGap
	return append([]row{bar}, rows...)
}

// continued is the line that says what went to the annex, and leads there.
func (c *composer) continued(moved []chapter, root *briefing.Tag) []row {
	names := ""
	for i, ch := range moved {
		if i > 0 {
			names += ", "
		}
		names += visible(plainTitle(ch))
	}
	lines := c.lines(plainText(fill(c.labels.Continued, "{sections}", names)), c.small, c.grid.mainWidth())
	if len(lines) == 0 {
		return nil
	}
	rows := glue(c.paragraph(lines, c.small, c.grid.main, root.Add("P")))
	for i := range rows {
		for k := range rows[i].boxes {
			b := &rows[i].boxes[k]
			b.Link, b.Color = furtherLink, c.style.Colors.Accent
			b.Tag = b.Tag.Add("Link")
			b.Tag.Alt = visible(c.labels.Further)
		}
	}
	rows[0].before, rows[0].glued = blockGap+2, true
	return rows
}

func plainTitle(ch chapter) string {
	if !hasTitle(ch) {
		return ch.ID
	}
	return ch.Title
}

// hasTitle says whether a section's title shows anything.
func hasTitle(ch chapter) bool { return visible(ch.Title) != "" }

// sideColumn is the state of the side column while a chapter is put together: how much
// of the heading there still reaches down beside the rows.
type sideColumn struct {
	rows  []row
	cover float64
	text  bool // text stands beside the heading already
	fresh bool // a heading came last
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

// chapterRows sets a section with its headings in the side column. Level is
// that of the section's heading.
func (c *composer) chapterRows(ch chapter, parent *briefing.Tag, level int) []row {
	if len(ch.atoms) == 0 {
		return nil
	}
	sect := parent.Add("Sect")
	var s sideColumn
	if hasTitle(ch) {
		s = c.sideHeading(ch, sect, level)
		level++
	}
	lists := listTags{sect: sect}
	for i, a := range ch.atoms {
		if a.subhead != nil {
			s.clear()
			c.sideSubhead(&s, ch, i, sect, level)
			continue
		}
		lists.add(a, level)
		rows := append([]row(nil), a.rows...)
		if s.fresh && len(rows) > 0 {
			rows[0].before = 0
		}
		s.add(rows)
	}
	s.clear()
	return s.rows
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
		s.cover, s.fresh = 2*headingSpill, true
		return
	}
	shift := alignment(baselineOf(ch.atoms[at+1:]), c.subhead)
	r := row{before: subheadGap, glued: !s.text && len(s.rows) > 0}
	r.boxes = c.block(nil, lines, c.subhead, c.grid.left, shift, tag)
	s.rows = append(s.rows, r)
	s.cover, s.fresh = float64(len(lines))*c.subhead.leading+shift, true
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

// annexRows sets a section of the annex across the page.
func (c *composer) annexRows(ch chapter, root *briefing.Tag) []row {
	if len(ch.atoms) == 0 {
		return nil
	}
	sect := root.Add("Sect")
	var rows []row
	level := 2
	if hasTitle(ch) {
		rows = c.wideHeading(plainText(ch.Title), sect, level, annexGap)
		level++
	}
	lists := listTags{sect: sect}
	headed := len(rows) > 0
	for _, a := range ch.atoms {
		if a.subhead != nil {
			sub := c.wideHeading(a.subhead, sect, level, blockGap+4)
			if len(sub) > 0 {
				sub[0].glued = headed
			}
			rows = append(rows, sub...)
			headed = true
			continue
		}
		lists.add(a, level)
		for i, r := range a.rows {
			if i == 0 && headed {
				r.before, r.glued = 0, true
			}
			rows = append(rows, r)
		}
		headed = false
	}
	return rows
}

// listTags adds atoms' tags to a section; bullets of one list share its L.
type listTags struct {
	sect *briefing.Tag
	list int
	tag  *briefing.Tag
}

func (l *listTags) add(a atom, level int) {
	if a.list == 0 {
		l.list = 0
		if a.tag.Role == "Sect" && len(a.tag.Kids) > 0 && a.tag.Kids[0].Role[0] == 'H' {
			a.tag.Kids[0].Role = role(level) // a chart's headline
		}
		l.sect.Kids = append(l.sect.Kids, a.tag)
		return
	}
	if a.list != l.list {
		l.list, l.tag = a.list, l.sect.Add("L")
	}
	l.tag.Kids = append(l.tag.Kids, a.tag)
}

// role is the tag of a heading; there are three levels.
func role(level int) string { return fmt.Sprintf("H%d", min(max(level, 1), 3)) }
