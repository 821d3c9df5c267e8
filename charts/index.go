package charts

import (
	"cmp"
	"strings"

	"brief/briefing"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// indexChart draws one lying bar for each measure: an index with the base
// marked at 100, or changes to either side of zero.
type indexChart struct {
	spec   *briefing.ChartSpec
	look   *look
	canvas draw.Canvas
	axis   axis
	size   vg.Length // of row and value labels
	quiet  bool      // the values of the scale stand below another panel
}

// base is the index of the baseline.
const base = 100

func drawIndex(area draw.Canvas, spec *briefing.ChartSpec, l *look) error {
	t := &indexChart{spec: spec, look: l, canvas: area, size: l.size}
	top, bottom := l.size*1.5, l.size*1.2+3
	row := (area.Size().Y - top - bottom) / vg.Length(len(spec.Marks))
	t.size = min(t.size, row*0.85)
	left := t.rowLabelWidth(area.Size().X * 0.4)
	t.axis = fit(area.Size().X-left-8, t.needs())
	p := frame()
	p.X.Min, p.X.Max = t.axis.min(), t.axis.max()
	p.Y.Min, p.Y.Max = -float64(len(spec.Marks)), 0
	p.Add(t)
	p.Draw(draw.Crop(area, left+8, 0, bottom, -top))
	return nil
}

// rowLabelWidth is the width of the column of row labels, at most most: what
// is longer goes onto two lines.
func (t *indexChart) rowLabelWidth(most vg.Length) vg.Length {
	var w vg.Length
	for i := range t.spec.Marks {
		w = max(w, t.look.regular.width(t.spec.Marks[i].Row, t.size))
	}
	return min(w, most)
}

func (t *indexChart) needs() []need {
	var out []need
	if !t.changes() {
		out = append(out, need{value: base * 1.08})
	}
	for i := range t.spec.Marks {
		m := &t.spec.Marks[i]
		room := min(t.look.strong.width(m.Label, t.size), t.canvas.Size().X*0.3) + 9
		for _, q := range t.shape(m) {
			n := need{value: max(q.from, q.to), above: room}
			low := need{value: min(q.from, q.to), below: 4}
			if t.changes() {
				low.below = room
			}
			switch q.kind {
			case upward:
				n.above += arrowLength
			case downward:
				low.below += arrowLength
			}
			out = append(out, n)
			if low.value < 0 {
				out = append(out, low)
			}
		}
	}
	return out
}

// Plot draws everything; c is the plot area.
func (t *indexChart) Plot(c draw.Canvas, plt *plot.Plot) {
	p := pen{c, t.look}
	x, y := plt.Transforms(&c)
	t.grid(p, x)
	row := y(0) - y(1)
	if row < 0 {
		row = -row
	}
	labels := &placer{area: vg.Rectangle{Min: vg.Point{X: c.Min.X, Y: c.Min.Y}, Max: vg.Point{X: t.canvas.Max.X, Y: c.Max.Y}}}
	slots := make([]slot, len(t.spec.Marks))
	covered := make([][]vg.Rectangle, len(slots))
	for i := range slots {
		slots[i] = slot{lying: true, at: y(-float64(i) - 0.5), half: min(row*0.27, 9), pos: x, first: x(0), last: c.Max.X}
		if t.changes() {
			slots[i].first = c.Min.X
		}
		slots[i].guide(p, t.shape(&t.spec.Marks[i]))
		covered[i] = slots[i].draw(p, t.shape(&t.spec.Marks[i]))
		labels.block(covered[i]...)
	}
	if t.changes() { // zero stands out over the ends of the bars
		p.line(medium, p.text, nil, vg.Point{X: x(0), Y: p.Min.Y}, vg.Point{X: x(0), Y: p.Max.Y})
	} else {
		t.baseLine(p, x)
	}
	for i := range slots {
		t.rowLabel(p, slots[i].at, row, t.spec.Marks[i].Row)
		t.labelMark(p, labels, slots[i], covered[i], &t.spec.Marks[i])
	}
	labels.draw(p)
	t.heads(p, x)
}

// grid draws the light lines of the value axis and writes their values below.
func (t *indexChart) grid(p pen, x func(float64) vg.Length) {
	ticks := t.axis.ticks(max(36, p.regular.width("1,000", p.size)*1.8))
	at := t.canvas.Min.Y + fall*p.size
	row := placer{area: vg.Rectangle{Min: t.canvas.Min, Max: vg.Point{X: t.canvas.Max.X, Y: p.Min.Y}}}
	for i, s := range tickLabels(ticks) {
		v := x(ticks[i])
		p.line(hairline, p.rule, nil, vg.Point{X: v, Y: p.Min.Y}, vg.Point{X: v, Y: p.Max.Y})
		l := label{s, p.regular, p.size, p.muted}
		if !t.quiet {
			row.place(l, vg.Point{X: row.clampX(l, v-l.width()/2), Y: at})
		}
	}
	row.draw(p)
	p.line(medium, p.text, nil, vg.Point{X: x(0), Y: p.Min.Y}, vg.Point{X: x(0), Y: p.Max.Y})
}

// baseLine marks the base across all rows.
func (t *indexChart) baseLine(p pen, x func(float64) vg.Length) {
	from, to := vg.Point{X: x(base), Y: p.Min.Y}, vg.Point{X: x(base), Y: min(p.Max.Y+2, t.canvas.Max.Y)}
	p.line(medium+1.2, p.paper, nil, from, to)
	p.line(medium, p.text, nil, from, to)
}

// heads writes the base above its line and the unit at the top left.
func (t *indexChart) heads(p pen, x func(float64) vg.Length) {
	if t.changes() {
		unit := label{t.spec.Unit, p.regular, p.size, p.muted}.shortened(t.canvas.Size().X)
		p.words(unit.face, unit.size, unit.color, vg.Point{X: t.canvas.Min.X, Y: t.canvas.Max.Y - rise*p.size}, unit.text)
		return
	}
	band := placer{area: vg.Rectangle{Min: vg.Point{X: t.canvas.Min.X, Y: p.Max.Y}, Max: t.canvas.Max}}
	y := t.canvas.Max.Y - rise*p.size
	name := label{"100", p.strong, p.size, p.text}
	if !t.spec.Base.IsZero() {
		name.text = cmp.Or(t.spec.BaseAt, t.spec.Base.String()) + " = 100"
	}
	band.place(name, vg.Point{X: band.clampX(name, x(base)-name.width()/2), Y: y})
	unit := label{t.spec.Unit, p.regular, p.size, p.muted}
	free := x(base) - name.width()/2 - t.canvas.Min.X - 4
	if unit.width() > free {
		band.place(unit, vg.Point{X: t.canvas.Max.X - unit.width(), Y: y})
	}
	unit = unit.shortened(free)
	if len(band.set) < 2 {
		band.place(unit, vg.Point{X: t.canvas.Min.X, Y: y})
	}
	band.draw(p)
}

// rowLabel writes the measure left of its row, on two lines where one is too
// short.
func (t *indexChart) rowLabel(p pen, mid, row vg.Length, text string) {
	column := p.Min.X - 8 - t.canvas.Min.X
	l := label{text, p.regular, t.size, p.text}
	if l.width() <= column || row < 2.3*t.size {
		l = l.shortened(column)
		p.words(l.face, l.size, l.color, vg.Point{X: t.canvas.Min.X, Y: mid - 0.32*l.size}, l.text)
		return
	}
	first, second := l, l
	words := strings.Fields(text)
	for n := len(words); n > 0; n-- {
		first.text, second.text = strings.Join(words[:n], " "), strings.Join(words[n:], " ")
		if first.width() <= column {
			break
		}
	}
	first, second = first.shortened(column), second.shortened(column)
	p.words(l.face, l.size, l.color, vg.Point{X: t.canvas.Min.X, Y: mid + 0.23*l.size}, first.text)
	p.words(l.face, l.size, l.color, vg.Point{X: t.canvas.Min.X, Y: mid - 0.87*l.size}, second.text)
}

// labelMark writes the value right of the mark's end, else left of a mark that
// hangs free, else above it.
func (t *indexChart) labelMark(p pen, labels *placer, s slot, covered []vg.Rectangle, m *briefing.Mark) {
	right, left := covered[0].Max.X, covered[0].Min.X
	for _, r := range covered {
		right, left = max(right, r.Max.X), min(left, r.Min.X)
	}
	l := label{m.Label, p.strong, t.size, p.text}.shortened(t.canvas.Size().X * 0.3)
	y := s.at - 0.32*l.size
	if t.changes() && tipOf(m) < 0 {
		labels.place(l, vg.Point{X: left - 3 - l.width(), Y: y}, vg.Point{X: right + 3, Y: y})
		return
	}
	labels.place(l, vg.Point{X: right + 3, Y: y}, vg.Point{X: left - 3 - l.width(), Y: y},
		vg.Point{X: labels.clampX(l, right+3), Y: s.at + s.half + 1 + fall*l.size})
}
