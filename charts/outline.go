package charts

import (
	"fmt"

	"brief/briefing/typeface"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// outlined is a canvas on which text is drawn as its contours, kerned as the
// page's own: no reader of the picture puts another typeface in its place. It
// keeps the first error.
type outlined struct {
	vg.Canvas
	width, height vg.Length
	faces         *typeface.Library
	err           error
}

func (o *outlined) Size() (w, h vg.Length) { return o.width, o.height }

// FillString draws a text in a face of the library with its baseline at pt.
func (o *outlined) FillString(f font.Face, pt vg.Point, text string) {
	face := o.faces.OfPlot(f)
	if face == nil {
		o.fail(fmt.Errorf("font %q is not one of the page's", f.Name()))
		return
	}
	o.text(face, f.Font.Size, pt, text)
}

func (o *outlined) text(face *typeface.Face, size vg.Length, pt vg.Point, text string) {
	runs, err := o.faces.Resolve(face.Name, text)
	if err != nil {
		o.fail(err)
		return
	}
	p := &contours{size: size, at: pt}
	for _, r := range runs {
		em, left := float64(r.Face.UnitsPerEm()), -1
		units := 0
		for rest := r.Text; len(rest) > 0; {
			g, n := r.Face.Next(rest)
			rest = rest[n:]
			if left >= 0 {
				units += r.Face.Kern(uint16(left), g)
			}
			if err := r.Face.Outline(g, float64(units)/em, p); err != nil {
				o.fail(fmt.Errorf("text %q: %w", text, err))
				return
			}
			units += r.Face.Advance(g)
			left = int(g)
		}
		p.at.X += size * vg.Length(float64(units)/em)
	}
	if len(p.path) > 0 {
		o.Fill(p.path)
	}
}

func (o *outlined) fail(err error) {
	if o.err == nil {
		o.err = err
	}
}

// contours gathers outlines of glyphs as a path on the canvas.
type contours struct {
	path vg.Path
	size vg.Length
	at   vg.Point
}

func (c *contours) point(x, y float64) vg.Point {
	return vg.Point{X: c.at.X + c.size*vg.Length(x), Y: c.at.Y + c.size*vg.Length(y)}
}

func (c *contours) MoveTo(x, y float64) { c.path.Move(c.point(x, y)) }
func (c *contours) LineTo(x, y float64) { c.path.Line(c.point(x, y)) }
func (c *contours) QuadTo(x1, y1, x, y float64) {
	c.path.QuadTo(c.point(x1, y1), c.point(x, y))
}
func (c *contours) CubeTo(x1, y1, x2, y2, x, y float64) {
	c.path.CubeTo(c.point(x1, y1), c.point(x2, y2), c.point(x, y))
}
func (c *contours) Close() { c.path.Close() }
