package charts

import "gonum.org/v1/plot/vg"

// drawHollow outlines the strip up to a derived bound. The stroke lies inside,
// so that the outline ends where the value is.
func drawHollow(p pen, s slot, a, b vg.Length) vg.Rectangle {
	r := s.rect(a, b)
	p.fill(r, p.paper)
	p.outline(inset(r, medium/2), medium, p.accent, nil)
	return r
}

// inset shrinks a rectangle on all sides, to its middle at most.
func inset(r vg.Rectangle, by vg.Length) vg.Rectangle {
	dx, dy := min(by, r.Size().X/2), min(by, r.Size().Y/2)
	return vg.Rectangle{Min: vg.Point{X: r.Min.X + dx, Y: r.Min.Y + dy}, Max: vg.Point{X: r.Max.X - dx, Y: r.Max.Y - dy}}
}
