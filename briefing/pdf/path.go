package pdf

import (
	"math"

	"gonum.org/v1/plot/vg"
)

// path writes the parts of p and then paints it.
func (c *canvas) path(p vg.Path, paint string) {
	if len(p) == 0 {
		return
	}
	var at vg.Point
	open := false
	for _, part := range p {
		x, y := float64(part.Pos.X), float64(part.Pos.Y)
		switch part.Type {
		case vg.MoveComp:
			c.op("m", x, y)
			at, open = part.Pos, true
		case vg.LineComp:
			c.op("l", x, y)
			at = part.Pos
		case vg.CurveComp:
			c.curve(at, part)
			at = part.Pos
		case vg.ArcComp:
			at = c.arc(part, open)
			open = true
		case vg.CloseComp:
			c.op("h")
			open = false
		}
	}
	c.op(paint)
}

// curve writes a Bézier curve. PDF has cubic ones only: a quadratic one is
// raised by a degree.
func (c *canvas) curve(from vg.Point, part vg.PathComp) {
	to := part.Pos
	var a, b vg.Point
	switch len(part.Control) {
	case 1:
		q := part.Control[0]
		a = from.Add(q.Sub(from).Scale(2.0 / 3))
		b = to.Add(q.Sub(to).Scale(2.0 / 3))
	case 2:
		a, b = part.Control[0], part.Control[1]
	default:
		a, b = from, to
	}
	c.op("c", float64(a.X), float64(a.Y), float64(b.X), float64(b.Y), float64(to.X), float64(to.Y))
}

// arc writes a part of a circle as cubic curves of at most a quarter each, and
// gives its end.
func (c *canvas) arc(part vg.PathComp, open bool) vg.Point {
	x, y, r := float64(part.Pos.X), float64(part.Pos.Y), float64(part.Radius)
	on := func(angle float64) (px, py float64) {
		sin, cos := math.Sincos(angle)
		return x + r*cos, y + r*sin
	}
	px, py := on(part.Start)
	if open {
		c.op("l", px, py)
	} else {
		c.op("m", px, py)
	}
	// A full turn or more is one circle.
	sweep := math.Max(-2*math.Pi, math.Min(2*math.Pi, part.Angle))
	n := math.Ceil(math.Abs(sweep) / (math.Pi / 2))
	if !(n > 0) {
		return vg.Point{X: vg.Length(px), Y: vg.Length(py)}
	}
	step := sweep / n
	k := r * 4 / 3 * math.Tan(step/4)
	for i := range int(n) {
		from, to := part.Start+float64(i)*step, part.Start+float64(i+1)*step
		sin0, cos0 := math.Sincos(from)
		sin1, cos1 := math.Sincos(to)
		ax, ay := on(from)
		px, py = on(to)
		c.op("c", ax-k*sin0, ay+k*cos0, px+k*sin1, py-k*cos1, px, py)
	}
	return vg.Point{X: vg.Length(px), Y: vg.Length(py)}
}
