package layout

import "brief/briefing"

// Heights of plot areas, in points.
const (
	timePlot   = 140
	plotGap    = 9  // between the subtitle and the unit, which is no third line of it
	indexPlot  = 26 // of an index chart without rows
	panelHead  = 18 // of each panel after the first
	indexRow   = 24
	sharePlot  = 70
	leastPlot  = 100  // for a chart whose texts fill the page
	chartShare = 0.72 // of the page that a chart may fill; its heading needs the rest
	plotGive   = 0.15 // share of a time plot that may go where space is short
)

// chartAtom sets headline, subtitle, plot and source line, which stay on one
// page.
func (c *composer) chartAtom(spec *briefing.ChartSpec, f frame) []atom {
	sect := &briefing.Tag{Role: "Sect"}
	w := min(f.w, c.grid.mainWidth())
	if c.terms.Single {
		w = f.w
	}
	rows := c.chartText(c.heading(spec.Headline, c.chartHead, w), c.chartHead, f, sect, "H3")
	rows = append(rows, c.chartText(c.lines(spec.Subtitle, c.caption, w), c.caption, f, sect, "P")...)
	plot := row{before: plotGap, boxes: []briefing.Box{{Kind: briefing.ChartBox, X: f.x, W: w, Tag: sect.Add("Figure"), Chart: spec}}}
	plot.boxes[0].Tag.Alt = visible(spec.Alt)
	source := c.chartText(c.lines(spec.Source, c.caption, w), c.caption, f, sect, "Caption")
	if len(source) > 0 {
		source[0].before = 2
	}
	plot.height = c.plotHeight(spec, total(rows)+plot.before+total(source))
	if spec.Kind == briefing.ChartTime || spec.Kind == briefing.ChartSlope {
		plot.give = plot.height * plotGive
	}
	plot.boxes[0].H = plot.height
	rows = append(append(rows, plot), source...)
	return []atom{{rows: glue(rows), tag: sect}}
}

func (c *composer) chartText(lines []line, v voice, f frame, sect *briefing.Tag, role string) []row {
	if len(lines) == 0 {
		return nil
	}
	return c.paragraph(lines, v, f.x, sect.Add(role))
}

// plotHeight is the height of the plot area beside texts of a height.
func (c *composer) plotHeight(spec *briefing.ChartSpec, texts float64) float64 {
	h := float64(timePlot)
	switch spec.Kind {
	case briefing.ChartIndex, briefing.ChartChange:
		h = indexPlot + indexRow*float64(indexRows(spec))
	case briefing.ChartPanels:
		h = indexPlot + indexRow*float64(len(spec.Marks)) + panelHead*float64(panels(spec)-1)
	case briefing.ChartShare:
		h = sharePlot
	}
	h *= c.grown()
	return max(min(h, c.grid.depth()*chartShare-texts), min(h, leastPlot))
}

// panels counts the panels: baselines and periods.
func panels(spec *briefing.ChartSpec) int {
	type key struct{ base, period briefing.Period }
	seen := map[key]bool{}
	for _, m := range spec.Marks {
		seen[key{m.Base, m.Period}] = true
	}
	return max(len(seen), 1)
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
