package charts

import (
	"fmt"
	"slices"

	"brief/briefing"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// timeChart draws values over a true time axis: as gonum plotter it gets the
// plot area and the scales.
type timeChart struct {
	spec   *briefing.ChartSpec
	look   *look
	canvas draw.Canvas // the whole, for labels beside the plot area
	axis   axis
	ticks  []float64
	years  calendar
}

// mostBar is the greatest width of a bar, in points: two bars on a wide page
// would else be slabs.
const mostBar = 30

// mostYears is how long a time axis may be.
const mostYears = 1000

func drawTime(area draw.Canvas, spec *briefing.ChartSpec, l *look) error {
	t := &timeChart{spec: spec, look: l, canvas: area, years: calendarOf(spec.Marks, spec.Points)}
	if n := t.years.last - t.years.first; n >= mostYears || t.years.first < 0 {
		return fmt.Errorf("chart %s: cannot draw a time axis from year %d to %d", spec.ID, t.years.first, t.years.last)
	}
	top := l.size * 1.5      // the unit
	bottom := l.size*1.2 + 5 // years
	height := area.Size().Y - top - bottom
	t.axis = fit(height, t.needs())
	t.ticks = t.axis.ticks(max(2*l.size, height/8))
	var left vg.Length
	for _, s := range tickLabels(t.ticks) {
		left = max(left, l.regular.width(s, l.size))
	}
	p := frame()
	p.X.Min, p.X.Max = t.years.span()
	p.Y.Min, p.Y.Max = t.axis.min(), t.axis.max()
	p.Add(t)
	p.Draw(draw.Crop(area, left+5, 0, bottom, -top))
	return nil
}

// needs is the room that marks and lines take beyond their values.
func (t *timeChart) needs() []need {
	room := 3 + t.look.size
	var out []need
	for i := range t.spec.Marks {
		m := &t.spec.Marks[i]
		for _, q := range shapeOf(m) {
			n := need{value: max(q.from, q.to), above: room}
			if q.kind == upward {
				n.above += arrowLength
			}
			out = append(out, n)
			if low := min(q.from, q.to); low < 0 {
				out = append(out, need{value: low, below: room})
			}
		}
	}
	for _, l := range t.spec.Lines {
		out = append(out, need{value: l.Value, above: room, below: 2})
	}
	for _, o := range t.spec.Points {
		out = append(out, need{value: o.Value, above: room, below: pointSize})
	}
	return out
}

// Plot draws everything; c is the plot area.
func (t *timeChart) Plot(c draw.Canvas, plt *plot.Plot) {
	p := pen{c, t.look}
	x, y := plt.Transforms(&c)
	t.grid(p, y)
	labels := &placer{area: vg.Rectangle{Min: vg.Point{X: c.Min.X, Y: c.Min.Y}, Max: vg.Point{X: t.canvas.Max.X, Y: c.Max.Y + 2}}}
	centres, half := t.places(c, x)
	covered := make([][]vg.Rectangle, len(t.spec.Marks))
	slots := make([]slot, len(t.spec.Marks))
	var bars []vg.Rectangle
	for i := range t.spec.Marks {
		slots[i] = slot{at: centres[i], half: half, pos: y, first: y(0), last: c.Max.Y}
		if lo := t.axis.min(); lo < 0 && t.hasNegative() {
			slots[i].first = c.Min.Y
		}
		parts := shapeOf(&t.spec.Marks[i])
		slots[i].guide(p, parts)
		covered[i] = slots[i].draw(p, parts)
		bars = append(bars, slots[i].bars(parts)...)
		labels.block(covered[i]...)
	}
	for _, l := range t.spec.Lines {
		drawMilestone(p, y(l.Value), bars)
		labels.block(milestoneBox(p, y(l.Value)))
	}
	p.line(medium, p.text, nil, vg.Point{X: c.Min.X, Y: y(0)}, vg.Point{X: c.Max.X, Y: y(0)})
	at := t.pointPlaces(slots, x, y)
	for i := range at {
		labels.block(drawPoint(p, at[i]))
	}
	for i := range t.spec.Marks {
		t.labelMark(p, labels, slots[i], covered[i], &t.spec.Marks[i])
	}
	for i := range at {
		aside := vg.Length(0)
		if slices.ContainsFunc(t.spec.Marks, func(m briefing.Mark) bool { return m.Period == t.spec.Points[i].Period }) {
			aside = half // beside the bar that it stands in
		}
		labelPoint(p, labels, at[i], aside, &t.spec.Points[i])
	}
	labelMilestones(p, labels, t.spec.Lines, y)
	labels.draw(p)
	t.years.label(p, t.canvas, x, centres)
	unit := label{t.spec.Unit, p.regular, p.size, p.muted}.shortened(t.canvas.Size().X)
	p.words(unit.face, unit.size, unit.color, vg.Point{X: t.canvas.Min.X, Y: t.canvas.Max.Y - rise*p.size}, unit.text)
}

func (t *timeChart) hasNegative() bool {
	return slices.ContainsFunc(t.spec.Marks, func(m briefing.Mark) bool {
		return slices.ContainsFunc(shapeOf(&m), func(q part) bool { return min(q.from, q.to) < 0 })
	})
}

// grid draws the light lines of the value axis and writes their values.
func (t *timeChart) grid(p pen, y func(float64) vg.Length) {
	for i, s := range tickLabels(t.ticks) {
		at := y(t.ticks[i])
		p.line(hairline, p.rule, nil, vg.Point{X: p.Min.X, Y: at}, vg.Point{X: p.Max.X, Y: at})
		p.words(p.regular, p.size, p.muted, vg.Point{X: p.Min.X - 4 - p.regular.width(s, p.size), Y: at - p.size*0.32}, s)
	}
}

// places gives each mark its middle on the axis and all the same half width.
// Marks stand at the middle of their period; only where they would cover each
// other are they moved apart.
func (t *timeChart) places(c draw.Canvas, x func(float64) vg.Length) ([]vg.Length, vg.Length) {
	month := x(1) - x(0)
	n := len(t.spec.Marks)
	order := make([]int, n)
	wish := make([]vg.Length, n)
	longest := 0
	for i, m := range t.spec.Marks {
		order[i], wish[i] = i, x(middle(m.Period))
		longest = max(longest, min(m.Period.Len(), 12))
	}
	slices.SortStableFunc(order, func(a, b int) int { return t.spec.Marks[a].Period.Compare(t.spec.Marks[b].Period) })
	slices.SortStableFunc(order, func(a, b int) int { return compareLength(wish[a], wish[b]) })
	width := max(5, min(mostBar, month*vg.Length(longest)*0.55))
	apart := width * 1.2
	if n > 1 {
		apart = min(apart, (c.Max.X-c.Min.X)/vg.Length(n))
		width = apart / 1.2
	}
	sorted := make([]vg.Length, n)
	for i, k := range order {
		sorted[i] = wish[k]
	}
	spread(sorted, apart, c.Min.X+width/2, c.Max.X-width/2)
	out := make([]vg.Length, n)
	for i, k := range order {
		out[k] = sorted[i]
	}
	return out, width / 2
}

func compareLength(a, b vg.Length) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// labelMark writes the mark's label by its tip: above, else a little aside or
// higher, else below a mark that hangs free.
func (t *timeChart) labelMark(p pen, labels *placer, s slot, covered []vg.Rectangle, m *briefing.Mark) {
	top, bottom := covered[0].Max.Y, covered[0].Min.Y
	for _, r := range covered {
		top, bottom = max(top, r.Max.Y), min(bottom, r.Min.Y)
	}
	for _, shrink := range []vg.Length{1, 0.88} {
		l := label{m.Label, p.strong, p.size * shrink, p.text}.shortened(labels.area.Size().X * 0.4)
		w := l.width()
		above, below := top+2+fall*l.size, bottom-2-rise*l.size
		mid := labels.clampX(l, s.at-w/2)
		right, left := s.at+s.half+3, s.at-s.half-3-w
		places := []vg.Point{{X: mid, Y: above}, {X: mid, Y: above - 0.95}} // closer up, where a line runs above
		if top <= s.pos(0) {
			places = []vg.Point{{X: mid, Y: below}, {X: mid, Y: above}}
		}
		if tip := covered[len(covered)-1]; tip.Max.X-tip.Min.X < s.half && tip.Max.Y == top { // beside an arrow, on top of the bar
			base := tip.Min.Y + 2 + fall*l.size
			places = append(places, vg.Point{X: tip.Max.X + 3, Y: base}, vg.Point{X: tip.Min.X - 3 - w, Y: base})
		}
		for k := vg.Length(1); k <= 3; k++ {
			places = append(places, vg.Point{X: mid, Y: above + k*0.5*l.size})
		}
		places = append(places, vg.Point{X: right, Y: top - l.size}, vg.Point{X: left, Y: top - l.size},
			vg.Point{X: right, Y: top - 2*l.size}, vg.Point{X: left, Y: top - 2*l.size})
		if bottom > s.pos(0)+1 {
			places = append(places, vg.Point{X: mid, Y: below})
		}
		for k := vg.Length(2); k <= 6; k++ {
			places = append(places, vg.Point{X: mid, Y: above + k*l.size})
		}
		if labels.place(l, places...) {
			return
		}
	}
}
