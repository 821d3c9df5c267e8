package charts

import (
	"cmp"
	"slices"

	"brief/briefing"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// slopeChart draws a line for each measure from its value in one period to its
// value in another; the marks of a row are its two ends.
type slopeChart struct {
	spec   *briefing.ChartSpec
	look   *look
	canvas draw.Canvas
	axis   axis
	rows   []slopeRow
}

// slopeRow is one measure: the marks of the earlier and the later period.
type slopeRow struct{ from, to *briefing.Mark }

// slopeDashes tell the lines apart without colour.
var slopeDashes = [][]vg.Length{nil, {5, 2.4}, {1.6, 1.8}, {7, 2, 1.6, 2}}

// slopeRows pairs the marks by row; ok is false where some row has not two
// periods, or the rows not the same.
func slopeRows(spec *briefing.ChartSpec) (rows []slopeRow, ok bool) {
	for i := range spec.Marks {
		m := &spec.Marks[i]
		at := slices.IndexFunc(rows, func(r slopeRow) bool { return r.from.Row == m.Row })
		if at < 0 {
			rows = append(rows, slopeRow{from: m})
			continue
		}
		if rows[at].to != nil {
			return nil, false
		}
		rows[at].to = m
	}
	for i := range rows {
		r := &rows[i]
		if r.to == nil {
			return nil, false
		}
		if r.to.Period.Compare(r.from.Period) < 0 {
			r.from, r.to = r.to, r.from
		}
		if r.from.Period != rows[0].from.Period || r.to.Period != rows[0].to.Period || r.from.Period == r.to.Period {
			return nil, false
		}
	}
	return rows, len(rows) > 0
}

func drawSlope(area draw.Canvas, spec *briefing.ChartSpec, l *look) error {
	t := &slopeChart{spec: spec, look: l, canvas: area}
	t.rows, _ = slopeRows(spec)
	top, bottom := l.size*2.4, l.size*1.2+5
	t.axis = fit(area.Size().Y-top-bottom, t.needs())
	p := frame()
	p.X.Min, p.X.Max = 0, 1
	p.Y.Min, p.Y.Max = t.axis.min(), t.axis.max()
	p.Add(t)
	// Labels take the thirds at either side.
	side := area.Size().X * 0.34
	p.Draw(draw.Crop(area, side*0.62, -side, bottom, -top))
	return nil
}

func (t *slopeChart) needs() []need {
	var out []need
	for i := range t.spec.Marks {
		v := tipOf(&t.spec.Marks[i])
		if out = append(out, need{value: max(v, 0), above: t.look.size + arrowLength}); v < 0 {
			out = append(out, need{value: v, below: t.look.size + arrowLength})
		}
	}
	return out
}

// tipOf is the value that a mark's end is drawn at: the stated one, else the
// bound that is known.
func tipOf(m *briefing.Mark) float64 {
	for _, v := range []*float64{m.Value, m.Strict.Low, m.Strict.High, m.Estimate.Low, m.Estimate.High} {
		if v != nil {
			return *v
		}
	}
	return 0
}

// Plot draws everything; c is the plot area.
func (t *slopeChart) Plot(c draw.Canvas, plt *plot.Plot) {
	p := pen{c, t.look}
	x, y := plt.Transforms(&c)
	left, right := x(0), x(1)
	p.line(medium, p.text, nil, vg.Point{X: c.Min.X - 8, Y: y(0)}, vg.Point{X: c.Max.X + 8, Y: y(0)})
	for _, at := range []vg.Length{left, right} {
		p.line(hairline, p.rule, nil, vg.Point{X: at, Y: y(0)}, vg.Point{X: at, Y: c.Max.Y})
	}
	for i, r := range t.rows {
		from, to := vg.Point{X: left, Y: y(tipOf(r.from))}, vg.Point{X: right, Y: y(tipOf(r.to))}
		p.line(heavy, p.accent, slopeDashes[i%len(slopeDashes)], from, to)
		t.end(p, from, r.from)
		t.end(p, to, r.to)
	}
	t.periods(p, left, right)
	t.labels(p, left, y, func(r slopeRow) (*briefing.Mark, string) { return r.from, r.from.Label }, true)
	t.labels(p, right, y, func(r slopeRow) (*briefing.Mark, string) { return r.to, r.to.Label + "  " + r.to.Row }, false)
	unit := label{t.spec.Unit, p.regular, p.size, p.muted}.shortened(t.canvas.Size().X)
	p.words(unit.face, unit.size, unit.color, vg.Point{X: t.canvas.Min.X, Y: t.canvas.Max.Y - rise*p.size}, unit.text)
}

// end marks an end: filled where the value is stated, hollow where it follows,
// with an arrow where nothing bounds it.
func (t *slopeChart) end(p pen, at vg.Point, m *briefing.Mark) {
	const half = 2.8
	r := vg.Rectangle{Min: vg.Point{X: at.X - half, Y: at.Y - half}, Max: vg.Point{X: at.X + half, Y: at.Y + half}}
	s := slot{at: at.X, half: half, pos: func(float64) vg.Length { return at.Y }, first: t.canvas.Min.Y, last: t.canvas.Max.Y}
	switch {
	case m.Strict.Low != nil && m.Strict.High == nil:
		drawArrow(p, s, at.Y+half, 1)
	case m.Strict.High != nil && m.Strict.Low == nil:
		drawArrow(p, s, at.Y-half, -1)
	}
	if m.Form == briefing.MarkStated {
		p.fill(r, p.accent)
		return
	}
	p.fill(r, p.paper)
	p.outline(inset(r, medium/2), medium, p.accent, nil)
}

func (t *slopeChart) periods(p pen, left, right vg.Length) {
	row := placer{area: vg.Rectangle{Min: t.canvas.Min, Max: vg.Point{X: t.canvas.Max.X, Y: p.Min.Y - 1}}}
	for i, at := range []vg.Length{left, right} {
		m := t.rows[0].from
		if i == 1 {
			m = t.rows[0].to
		}
		l := label{periodOf(m), p.regular, p.size, p.text}.shortened((right - left) * 0.95)
		row.place(l, vg.Point{X: row.clampX(l, at-l.width()/2), Y: t.canvas.Min.Y + fall*p.size})
	}
	row.draw(p)
}

// labels writes the values of one side, each beside its end, moved apart where
// they are close; those that find no room are left out.
func (t *slopeChart) labels(p pen, at vg.Length, y func(float64) vg.Length, of func(slopeRow) (*briefing.Mark, string), leftSide bool) {
	rows := slices.Clone(t.rows)
	slices.SortStableFunc(rows, func(a, b slopeRow) int {
		m, _ := of(a)
		o, _ := of(b)
		return cmp.Compare(tipOf(m), tipOf(o))
	})
	wish := make([]vg.Length, len(rows))
	for i, r := range rows {
		m, _ := of(r)
		wish[i] = y(tipOf(m))
	}
	apart := min(p.size*1.15, (t.canvas.Max.Y-t.canvas.Min.Y-3.6*p.size)/vg.Length(len(rows)))
	spread(wish, apart, p.Min.Y+p.size*0.5, t.canvas.Max.Y-2*p.size)
	labels := &placer{area: vg.Rectangle{Min: vg.Point{X: t.canvas.Min.X, Y: p.Min.Y - 1}, Max: vg.Point{X: t.canvas.Max.X, Y: t.canvas.Max.Y - 1.3*p.size}}}
	for i, r := range rows {
		_, text := of(r)
		const gap = 9
		room := t.canvas.Max.X - at - gap
		if leftSide {
			room = at - gap - t.canvas.Min.X
		}
		l := label{text, p.strong, p.size, p.text}.shortened(room)
		start := at + gap
		if leftSide {
			start = at - gap - l.width()
		}
		labels.place(l, vg.Point{X: start, Y: wish[i] - 0.32*p.size})
	}
	labels.draw(p)
}
