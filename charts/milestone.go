package charts

import (
	"cmp"
	"slices"

	"brief/briefing"

	"gonum.org/v1/plot/vg"
)

// milestoneDash is the rhythm of a line that is a milestone or target, no
// result.
var milestoneDash = []vg.Length{4, 2.4}

// drawMilestone draws a broken line across the plot: dark on paper, paper on
// the solid bars, which it crosses.
func drawMilestone(p pen, y vg.Length, bars []vg.Rectangle) {
	p.line(medium, p.text, milestoneDash, vg.Point{X: p.Min.X, Y: y}, vg.Point{X: p.Max.X, Y: y})
	for _, r := range bars {
		if r.Min.Y < y && y < r.Max.Y {
			p.fill(vg.Rectangle{Min: vg.Point{X: r.Min.X, Y: max(r.Min.Y, y-medium)}, Max: vg.Point{X: r.Max.X, Y: min(r.Max.Y, y+medium)}}, p.accent)
			p.line(medium, p.paper, milestoneDash, vg.Point{X: r.Min.X, Y: y}, vg.Point{X: r.Max.X, Y: y})
		}
	}
}

// milestoneBox is what no label may cover.
func milestoneBox(p pen, y vg.Length) vg.Rectangle {
	return vg.Rectangle{Min: vg.Point{X: p.Min.X, Y: y - medium/2}, Max: vg.Point{X: p.Max.X, Y: y + medium/2}}
}

// labelMilestones writes beside each line what it is: above it, else below,
// from the left on, wherever the marks leave room.
func labelMilestones(p pen, labels *placer, lines []briefing.ChartLine, y func(float64) vg.Length) {
	sorted := slices.Clone(lines)
	slices.SortStableFunc(sorted, func(a, b briefing.ChartLine) int { return -cmp.Compare(a.Value, b.Value) })
	for _, l := range sorted {
		at := y(l.Value)
		for _, shrink := range []vg.Length{1, 0.88} {
			t := label{l.Label, p.slanted, p.size * shrink, p.text}.shortened((p.Max.X - p.Min.X) * 0.6)
			var places []vg.Point
			width := t.width()
			for _, base := range []vg.Length{at + 1.6 + fall*t.size, at - 1.6 - rise*t.size} {
				for x := p.Min.X + 2; x+width <= p.Max.X; x += 6 {
					places = append(places, vg.Point{X: x, Y: base})
				}
			}
			if labels.place(t, places...) {
				break
			}
		}
	}
}
