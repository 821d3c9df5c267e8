package charts

import (
	"brief/briefing"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// stripChart draws stated shares of one whole as parts of a strip of 100
// percent; what nobody stated is left empty.
type stripChart struct {
	spec   *briefing.ChartSpec
	look   *look
	canvas draw.Canvas
}

const whole = 100

// sharesFit says whether shares are parts of one whole.
func sharesFit(spec *briefing.ChartSpec) bool {
	sum := 0.0
	for i := range spec.Marks {
		v := tipOf(&spec.Marks[i])
		if v <= 0 {
			return false
		}
		sum += v
	}
	return sum <= whole*(1+1e-9)
}

func drawStrip(area draw.Canvas, spec *briefing.ChartSpec, l *look) error {
	t := &stripChart{spec, l, area}
	p := frame()
	p.X.Min, p.X.Max = 0, whole
	p.Y.Min, p.Y.Max = 0, 1
	p.Add(t)
	p.Draw(draw.Crop(area, 0, 0, l.size*1.6, -l.size*3.2))
	return nil
}

// Plot draws everything; c is the plot area.
func (t *stripChart) Plot(c draw.Canvas, plt *plot.Plot) {
	p := pen{c, t.look}
	x, _ := plt.Transforms(&c)
	height := min(c.Max.Y-c.Min.Y, 26)
	strip := vg.Rectangle{Min: vg.Point{X: c.Min.X, Y: c.Max.Y - height}, Max: c.Max}
	p.fill(strip, p.paper)
	labels := &placer{area: vg.Rectangle{Min: vg.Point{X: t.canvas.Min.X, Y: strip.Max.Y}, Max: t.canvas.Max}}
	at := 0.0
	for i := range t.spec.Marks {
		m := &t.spec.Marks[i]
		v := tipOf(m)
		r := vg.Rectangle{Min: vg.Point{X: x(at), Y: strip.Min.Y}, Max: vg.Point{X: x(min(at+v, whole)), Y: strip.Max.Y}}
		t.part(p, r, i, m)
		room := r.Size().X
		if i == len(t.spec.Marks)-1 {
			room = c.Max.X - r.Min.X
		}
		base := strip.Max.Y + 3 + fall*p.size
		value := label{m.Label, p.strong, p.size, p.text}.shortened(room - 2)
		name := label{m.Row, p.regular, p.size, p.text}.shortened(room - 2)
		labels.place(name, vg.Point{X: r.Min.X + 1, Y: base})
		labels.place(value, vg.Point{X: r.Min.X + 1, Y: base + 1.2*p.size})
		at += v
	}
	p.outline(inset(strip, medium/2), medium, p.accent, nil)
	labels.draw(p)
	t.scale(p, x, strip.Min.Y)
}

// part fills a share: solid, hatched, and even tones by turns, so that
// neighbours differ without colour.
func (t *stripChart) part(p pen, r vg.Rectangle, i int, m *briefing.Mark) {
	switch {
	case i%3 == 0:
		p.fill(r, p.accent)
	case i%3 == 1:
		for _, l := range hatching(r) {
			p.line(thin, p.accent, nil, l[0], l[1])
		}
	default:
		p.fill(r, mix(p.accent, p.paper, hatchTone))
	}
	p.outline(inset(r, medium/2), medium, p.accent, nil)
	// A share that is open above ends in a broken edge.
	if m.Strict.Low != nil && m.Strict.High == nil || m.Strict.Low == nil && m.Strict.High != nil {
		p.line(medium+0.8, p.paper, nil, vg.Point{X: r.Max.X, Y: r.Min.Y}, vg.Point{X: r.Max.X, Y: r.Max.Y})
		p.line(medium, p.accent, []vg.Length{2.4, 1.6}, vg.Point{X: r.Max.X, Y: r.Min.Y}, vg.Point{X: r.Max.X, Y: r.Max.Y})
	}
}

// scale writes quarters below the strip.
func (t *stripChart) scale(p pen, x func(float64) vg.Length, below vg.Length) {
	row := placer{area: vg.Rectangle{Min: t.canvas.Min, Max: vg.Point{X: t.canvas.Max.X, Y: below - 2}}}
	for _, v := range []float64{0, 100, 50, 25, 75} {
		p.line(thin, p.muted, nil, vg.Point{X: x(v), Y: below}, vg.Point{X: x(v), Y: below - 2})
		l := label{plain(v, 0), p.regular, p.size, p.muted}
		if v == whole {
			l.text += " percent"
		}
		row.place(l, vg.Point{X: row.clampX(l, x(v)-l.width()/2), Y: below - 3.4 - rise*p.size})
	}
	row.draw(p)
}
