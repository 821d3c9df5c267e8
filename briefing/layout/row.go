package layout

import (
	"strings"

	"brief/briefing"
)

// row is a strip of the page that is never cut: a line of text, a row of a
// table, the plot of a chart. X of its boxes is that of the page, Y counts
// from the row's top.
type row struct {
	before float64 // space above, dropped at the top of a page
	height float64
	// give is how much of the height may go where space is short; a plot
	// shrinks by it.
	give  float64
	boxes []briefing.Box
	// glued forbids a page break above the row.
	glued bool
	// head, if any, is repeated where the row begins a page.
	head *row
	mark *bookmark
}

// bookmark is an entry of the outline that leads to its row.
type bookmark struct {
	title string
	level int
}

// leadingGive is the share of its leading that a line of text gives up when
// space is short.
const leadingGive = 0.065

// place puts a line's boxes at x and baseline y with a tag; each evidence
// number gets a Link of its own below it.
func (s *setter) place(into []briefing.Box, l line, x, y float64, tag *briefing.Tag) []briefing.Box {
	for _, b := range l.boxes {
		b.X += x
		b.Y += y
		b.Tag = tag
		if b.Link != "" && tag != nil {
			b.Tag = tag.Add("Link")
			b.Tag.Alt = strings.Replace(s.labels.Evidence, "{no}", b.Link, 1)
		}
		into = append(into, b)
	}
	return into
}

// paragraph makes one row of each line, with at least two lines of a
// paragraph on either side of a page break.
func (s *setter) paragraph(lines []line, v voice, x float64, tag *briefing.Tag) []row {
	rows := make([]row, 0, len(lines))
	for i, l := range lines {
		r := row{height: v.leading, give: v.leading * leadingGive}
		r.boxes = s.place(make([]briefing.Box, 0, len(l.boxes)+1), l, x, v.baseline(), tag)
		r.glued = i == 1 || i > 0 && i == len(lines)-1
		rows = append(rows, r)
	}
	return rows
}

// block stacks all lines in one set of boxes, from the top of a row.
func (s *setter) block(into []briefing.Box, lines []line, v voice, x, y float64, tag *briefing.Tag) []briefing.Box {
	for i, l := range lines {
		into = s.place(into, l, x, y+float64(i)*v.leading+v.baseline(), tag)
	}
	return into
}

// rule is a fine horizontal line, an artifact.
func (s *setter) rule(x, y, w, thickness float64, color briefing.Color) briefing.Box {
	return briefing.Box{Kind: briefing.LineBox, X: x, Y: y, W: w, Stroke: &color, LineWidth: thickness, Artifact: "Layout"}
}

// panel is a filled rectangle, an artifact.
func (s *setter) panel(x, y, w, h float64, color briefing.Color) briefing.Box {
	return briefing.Box{Kind: briefing.RectBox, X: x, Y: y, W: w, H: h, Fill: &color, Artifact: "Layout"}
}

// glue forbids page breaks between rows.
func glue(rows []row) []row {
	for i := range rows {
		rows[i].glued = i > 0
	}
	return rows
}

func total(rows []row) float64 {
	h := 0.0
	for _, r := range rows {
		h += r.before + r.height
	}
	return h
}
