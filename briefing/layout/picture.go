package layout

import (
	"fmt"
	"strings"

	"brief/briefing"
	"brief/briefing/typeface"
)

// picturePad is the white around a chart that stands alone, in points.
const picturePad = 12

// mostPicture is the greatest width of a chart, that of an A0 sheet.
const mostPicture = 3370

// Picture sets a chart by itself on one page of its size: headline, subtitle,
// plot, source line. The style says how wide (charts.width, else the column of
// the page). Evidence numbers stay and lead nowhere: a note below says of which
// briefing they are, by its reference, after the marks of that briefing, which
// hold for the chart too. Errors are those of a style that leaves
// no room, and of fonts that cannot be read.
func Picture(spec *briefing.ChartSpec, of *briefing.Briefing, style briefing.Style, faces *typeface.Library) (*briefing.Pages, error) {
	g, err := newGrid(style)
	if err != nil {
		return nil, err
	}
	s, err := newSetter(style, faces)
	if err != nil {
		return nil, err
	}
	w := style.Charts.Width
	if w == 0 {
		w = g.mainWidth()
	}
	g.left, g.main, g.right = picturePad, picturePad, picturePad+w
	if !(w >= leastWidth && w <= mostPicture) {
		return nil, fmt.Errorf("style: charts cannot be %v points wide; from %d to %d can be drawn", w, leastWidth, mostPicture)
	}
	c := &composer{b: of, setter: s, grid: g}
	atom := c.chartAtom(spec, frame{x: picturePad, w: w})[0]
	for _, t := range atom.tag.Kids {
		if t.Role == "H3" {
			t.Role = "H1"
		}
	}
	rows := atom.rows
	for _, note := range nonEmpty(c.marks(), strings.ReplaceAll(s.labels.EvidenceOf, "{ref}", of.Ref)) {
		text := briefing.Text{briefing.LabelPiece(note)}
		rows = append(rows, c.chartText(c.lines(text, c.caption, w), c.caption, frame{x: picturePad}, atom.tag, "P")...)
	}
	page := briefing.Page{Width: w + 2*picturePad}
	y := float64(picturePad)
	for _, r := range rows {
		y += r.before
		for _, b := range r.boxes {
			b.Y += y
			if b.Link != "" {
				b.Link, b.Tag.Role, b.Tag.Alt = "", "Span", ""
			}
			page.Boxes = append(page.Boxes, b)
		}
		y += r.height
	}
	page.Height = y + picturePad
	root := &briefing.Tag{Role: "Document", Kids: []*briefing.Tag{atom.tag}}
	return &briefing.Pages{Pages: []briefing.Page{page}, Root: root}, s.err
}
