package layout

import "brief/briefing"

// sheet is the rows of one page with the height of each and its top.
type sheet struct {
	rows []placed
}

type placed struct {
	*row
	y      float64
	shrink float64 // what the row lost in height
	again  bool    // a table's head, repeated
}

// beforeGive is the share of the space between rows that goes where space is
// short.
const beforeGive = 0.35

// tightening is the steps in which spacing gives way: from 0, as designed, to
// 1, the least that still looks well.
var tightening = []float64{0, 0.25, 0.5, 0.75, 1}

// emit cuts a part into pages: as few as the tightest spacing needs, and of
// the spacings that do with so few, the one whose page breaks are best.
func (c *composer) emit(p *briefing.Pages, rows []row) {
	var best []sheet
	cost := 0
	for _, t := range tightening {
		sheets := c.paginate(rows, t)
		if n := len(sheets)*badBreak*100 + breakCost(rows, sheets); best == nil || n < cost {
			best, cost = sheets, n
		}
	}
	for _, s := range best {
		c.page(p, s)
	}
}

// A page break that leaves little of a section on one side is bad.
const (
	badBreak  = 2
	poorBreak = 1
	little    = 42 // points
)

// breakCost judges the page breaks of a part by what they cut off sections.
func breakCost(rows []row, sheets []sheet) int {
	cost, at := 0, 0
	for _, s := range sheets[:max(len(sheets)-1, 0)] {
		for _, r := range s.rows {
			if !r.again {
				at++
			}
		}
		if at >= len(rows) || rows[at].mark != nil {
			continue
		}
		below := 0.0
		for i := at; i < len(rows) && rows[i].mark == nil; i++ {
			below += rows[i].before + rows[i].height
		}
		above := 0.0
		for i := at - 1; i >= 0; i-- {
			above += rows[i].before + rows[i].height
			if rows[i].mark != nil {
				break
			}
		}
		if below < little {
			cost += badBreak
		}
		if above < little {
			cost += poorBreak
		}
	}
	return cost
}

// page draws a sheet.
func (c *composer) page(p *briefing.Pages, s sheet) {
	pg := briefing.Page{Width: c.grid.width, Height: c.grid.height}
	n := stripBoxes
	for _, r := range s.rows {
		n += len(r.boxes)
	}
	pg.Boxes = make([]briefing.Box, 0, n)
	for _, r := range s.rows {
		if r.mark != nil {
			p.Bookmarks = append(p.Bookmarks, briefing.Bookmark{
				Title: r.mark.title, Level: r.mark.level, Page: len(p.Pages), Y: r.y})
		}
		for _, b := range r.boxes {
			b.Y += r.y
			if r.shrink > 0 {
				r.squeezed(&b)
			}
			pg.Boxes = append(pg.Boxes, b)
		}
	}
	p.Pages = append(p.Pages, pg)
}

// squeezed moves what stands at the foot of a row, or fills it, with its height.
func (r *placed) squeezed(b *briefing.Box) {
	const near = 0.01
	switch b.Kind {
	case briefing.ChartBox, briefing.RectBox:
		if b.H >= r.height-near {
			b.H -= r.shrink
		}
	case briefing.LineBox:
		if b.Y >= r.y+r.height-near {
			b.Y -= r.shrink
		}
	}
}

// paginate cuts rows into pages, tightened by t from 0 to 1.
func (c *composer) paginate(rows []row, t float64) []sheet {
	var out []sheet
	for start := 0; start < len(rows); {
		s, end := c.sheet(rows, start, t)
		out = append(out, s)
		start = end
	}
	return out
}

// sheet fills one page from the row at start and gives the first row of the
// next. A page ends where it is allowed to, unless nothing on it allows it.
func (c *composer) sheet(rows []row, start int, t float64) (sheet, int) {
	var s sheet
	y := c.grid.top
	if h := rows[start].head; h != nil {
		s.rows = append(s.rows, placed{row: h, y: y, again: true})
		y += h.height
	}
	heads := len(s.rows)
	lastLegal := start
	for k := start; k < len(rows); k++ {
		r := &rows[k]
		if k > start {
			y += r.before * (1 - beforeGive*t)
			if !r.glued {
				lastLegal = k
			}
		}
		s.rows = append(s.rows, placed{row: r, y: y, shrink: r.give * t})
		y += r.height - r.give*t
		if y <= c.grid.bottom+0.01 {
			continue
		}
		if room := c.squeeze(rows, s.rows[heads:], start, lastLegal, k, t, y); room > 0 {
			y -= room
			continue
		}
		end := lastLegal
		if end == start {
			end = max(k, start+1)
		}
		s.rows = s.rows[:heads+end-start]
		return s, end
	}
	return s, len(rows)
}

// squeeze lets the plot of a chart shrink where that keeps the chart on the
// page; it gives the height won, 0 where it does not help.
func (c *composer) squeeze(rows []row, on []placed, start, from, k int, t, y float64) float64 {
	end := y
	for i := k + 1; i < len(rows) && rows[i].glued; i++ {
		end += rows[i].before*(1-beforeGive*t) + rows[i].height - rows[i].give*t
	}
	over := end - c.grid.bottom
	for i := from; i <= k; i++ {
		p := &on[i-start]
		if left := p.give - p.shrink; isPlot(p.row) && left >= over {
			p.shrink += over
			for j := i + 1; j <= k; j++ {
				on[j-start].y -= over
			}
			return over
		}
	}
	return 0
}

func isPlot(r *row) bool {
	return len(r.boxes) == 1 && r.boxes[0].Kind == briefing.ChartBox
}
