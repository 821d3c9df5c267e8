package layout

import "brief/briefing"

// Heights of plot areas, in points.
const (
	timePlot   = 142
	indexPlot  = 26 // of an index chart without rows
	indexRow   = 24
	tallestBox = 0.6 // share of the page
	plotGive   = 0.2 // share of a time plot that may go where space is short
)

// chartAtom sets headline, subtitle, plot and source line, which stay on one
// page.
func (c *composer) chartAtom(spec *briefing.ChartSpec, f frame) []atom {
	sect := &briefing.Tag{Role: "Sect"}
	var rows []row
	text := func(t briefing.Text, v voice, role string, lines []line, above float64) {
		if len(lines) == 0 {
			return
		}
		rs := c.paragraph(lines, v, f.x, sect.Add(role))
		rs[0].before = above
		rows = append(rows, rs...)
	}
	w := min(f.w, c.grid.mainWidth())
	text(spec.Headline, c.chartHead, "H3", c.heading(spec.Headline, c.chartHead, w), 0)
	text(spec.Subtitle, c.caption, "P", c.lines(spec.Subtitle, c.caption, w), 0)
	rows = append(rows, c.plot(spec, f.x, w, sect))
	text(spec.Source, c.caption, "Caption", c.lines(spec.Source, c.caption, w), 2)
	return []atom{{rows: glue(rows), tag: sect}}
}

// plot is the plot area; charts draws into it.
func (c *composer) plot(spec *briefing.ChartSpec, x, w float64, sect *briefing.Tag) row {
	h := float64(timePlot)
	if spec.Kind == briefing.ChartIndex {
		h = indexPlot + indexRow*float64(indexRows(spec))
	}
	h = min(h, c.grid.depth()*tallestBox)
	fig := sect.Add("Figure")
	fig.Alt = visible(spec.Alt)
	r := row{before: 3, height: h}
	if spec.Kind != briefing.ChartIndex {
		r.give = h * plotGive
	}
	r.boxes = []briefing.Box{{Kind: briefing.ChartBox, X: x, Y: 0, W: w, H: h, Tag: fig, Chart: spec}}
	return r
}

// indexRows counts the measures of an index chart.
func indexRows(spec *briefing.ChartSpec) int {
	n := 0
	seen := map[string]bool{}
	for _, m := range spec.Marks {
		if !seen[m.Row] {
			seen[m.Row] = true
			n++
		}
	}
	return max(n, 1)
}
