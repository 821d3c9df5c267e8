package charts

import (
	"brief/briefing"

	"gonum.org/v1/plot/vg"
)

// pointSize is half the width of a diamond, in points.
const pointSize = 3.1

// drawPoint draws official data as a diamond, dark within a rim of paper: it
// stands out on bars, on hatching and on the grid alike. It gives back what
// the diamond covers.
func drawPoint(p pen, at vg.Point) vg.Rectangle {
	diamond := func(r vg.Length) vg.Path {
		var d vg.Path
		d.Move(vg.Point{X: at.X, Y: at.Y + r})
		d.Line(vg.Point{X: at.X + r, Y: at.Y})
		d.Line(vg.Point{X: at.X, Y: at.Y - r})
		d.Line(vg.Point{X: at.X - r, Y: at.Y})
		d.Close()
		return d
	}
	p.SetColor(p.paper)
	p.Fill(diamond(pointSize + 1.5))
	p.SetColor(p.text)
	p.Fill(diamond(pointSize))
	return vg.Rectangle{Min: vg.Point{X: at.X - pointSize, Y: at.Y - pointSize}, Max: vg.Point{X: at.X + pointSize, Y: at.Y + pointSize}}
}

// pointPlaces are where the diamonds stand: in the bar of their period, else
// in the middle of it.
func (t *timeChart) pointPlaces(slots []slot, x, y func(float64) vg.Length) []vg.Point {
	out := make([]vg.Point, len(t.spec.Points))
	for i := range t.spec.Points {
		o := &t.spec.Points[i]
		at := x(middle(o.Period))
		for k := range slots {
			if t.spec.Marks[k].Period == o.Period {
				at = slots[k].at
				break
			}
		}
		const rim = pointSize + 1.5
		out[i] = vg.Point{X: max(t.canvas.Min.X+rim, min(at, t.canvas.Max.X-rim)), Y: y(o.Value)}
	}
	return out
}

// labelPoint writes the value of official data beside its diamond.
func labelPoint(p pen, labels *placer, at vg.Point, half vg.Length, o *briefing.ChartPoint) {
	for _, shrink := range []vg.Length{1, 0.88} {
		l := label{o.Label, p.slanted, p.size * shrink, p.text}
		w := l.width()
		side, base := max(pointSize, half)+3, at.Y-0.32*l.size
		places := []vg.Point{{X: at.X + side, Y: base}, {X: at.X - side - w, Y: base}}
		for k := vg.Length(1); k <= 3; k++ {
			for _, y := range []vg.Length{base + k*0.6*l.size, base - k*0.6*l.size} {
				places = append(places, vg.Point{X: at.X + side, Y: y}, vg.Point{X: at.X - side - w, Y: y})
			}
		}
		mid := labels.clampX(l, at.X-w/2)
		places = append(places, vg.Point{X: mid, Y: at.Y + pointSize + 2 + fall*l.size}, vg.Point{X: mid, Y: at.Y - pointSize - 2 - rise*l.size})
		if labels.place(l, places...) {
			return
		}
	}
}
