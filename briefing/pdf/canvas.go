package pdf

import (
	"errors"
	"fmt"
	"image"
	"image/color"
	"math"

	"brief/briefing"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// canvas draws gonum's vector graphics into a region of the page. vg and PDF
// share origin (bottom left) and unit, so that nothing is flipped or scaled:
// all is written as operators between q and Q. What the interface cannot
// return (a missing character, a number out of range) waits in err.
type canvas struct {
	w             *writer
	width, height vg.Length
	states        []canvasState
	err           error
}

type canvasState struct {
	line  vg.Length
	alpha float64
}

var _ vg.CanvasSizer = (*canvas)(nil)

// chartBox lets the caller's function draw the chart into the box.
func (w *writer) chartBox(b *briefing.Box) error {
	if w.draw == nil || b.Chart == nil {
		return errors.New("a chart box has nothing to draw")
	}
	if b.W <= 0 || b.H <= 0 {
		return fmt.Errorf("chart %s has no room: %g by %g points", b.Chart.ID, b.W, b.H)
	}
	c := &canvas{w: w, width: vg.Length(b.W), height: vg.Length(b.H), states: []canvasState{{alpha: 1}}}
	c.op("q")
	c.op("cm", 1, 0, 0, 1, b.X, w.height-b.Y-b.H)
	c.op("re W n", 0, 0, b.W, b.H)
	vg.Initialize(c)
	err := drawSafely(w.draw, c, b.Chart)
	for range c.states {
		c.op("Q") // also what the drawing pushed and did not pop
	}
	if err == nil {
		err = c.err
	}
	if err != nil {
		return fmt.Errorf("chart %s: %w", b.Chart.ID, err)
	}
	return nil
}

// drawSafely makes an error of a panic: gonum knows no other way to refuse
// values that it can't draw.
func drawSafely(draw DrawChart, c *canvas, spec *briefing.ChartSpec) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("it cannot be drawn: %v", x)
		}
	}()
	return draw(c, spec)
}

// op writes an operator after its operands.
func (c *canvas) op(operator string, operands ...float64) {
	if !finite(operands...) {
		c.fail(fmt.Errorf("a number out of range was drawn: %v %s", operands, operator))
		operands = make([]float64, len(operands))
	}
	c.w.ops = append(append(appendNumbers(c.w.ops, operands...), operator...), '\n')
}

func (c *canvas) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

func (c *canvas) state() *canvasState { return &c.states[len(c.states)-1] }

func (c *canvas) Size() (w, h vg.Length) { return c.width, c.height }

func (c *canvas) SetLineWidth(w vg.Length) {
	c.state().line = w
	c.op("w", math.Max(float64(w), 0))
}

func (c *canvas) SetLineDash(pattern []vg.Length, offset vg.Length) {
	sum := vg.Length(0)
	for _, l := range pattern {
		sum += max(l, 0)
	}
	c.w.ops = append(c.w.ops, '[')
	if sum > 0 { // dashes of no length are an error in PDF and mean a solid line
		for _, l := range pattern {
			c.w.ops = appendNumbers(c.w.ops, float64(max(l, 0)))
		}
	}
	c.w.ops = append(c.w.ops, "] "...)
	c.op("d", float64(offset))
}

// SetColor sets the colour of fills, lines and text. Colours are not
// premultiplied in PDF, as color.Color.RGBA is.
func (c *canvas) SetColor(col color.Color) {
	if col == nil {
		col = color.Black
	}
	n := color.NRGBAModel.Convert(col).(color.NRGBA)
	r, g, b := float64(n.R)/255, float64(n.G)/255, float64(n.B)/255
	if r == g && g == b {
		c.op("g", r)
		c.op("G", r)
	} else {
		c.op("rg", r, g, b)
		c.op("RG", r, g, b)
	}
	if alpha := float64(n.A) / 255; alpha != c.state().alpha {
		c.w.flush()
		c.w.sheet.SetAlpha(alpha, "Normal")
		c.state().alpha = alpha
	}
}

func (c *canvas) Rotate(rad float64) {
	sin, cos := math.Sincos(rad)
	c.op("cm", cos, sin, -sin, cos, 0, 0)
}

func (c *canvas) Translate(p vg.Point) { c.op("cm", 1, 0, 0, 1, float64(p.X), float64(p.Y)) }

func (c *canvas) Scale(x, y float64) { c.op("cm", x, 0, 0, y, 0, 0) }

func (c *canvas) Push() {
	c.states = append(c.states, *c.state())
	c.op("q")
}

func (c *canvas) Pop() {
	if len(c.states) == 1 {
		c.fail(errors.New("the drawing popped more than it pushed"))
		return
	}
	c.states = c.states[:len(c.states)-1]
	c.op("Q")
}

func (c *canvas) Stroke(p vg.Path) {
	if c.state().line > 0 {
		c.path(p, "S")
	}
}

func (c *canvas) Fill(p vg.Path) { c.path(p, "f") }

// FillString writes a text with its baseline at pt. A space after it keeps it
// apart from the next when the page is read as text.
func (c *canvas) FillString(f font.Face, pt vg.Point, text string) {
	if f.Font.Size == 0 || text == "" {
		return
	}
	face := c.w.faces.OfPlot(f)
	if face == nil {
		c.fail(fmt.Errorf("font %q is not one of the page's", f.Name()))
		return
	}
	if !finite(float64(pt.X), float64(pt.Y), f.Font.Size.Points()) {
		c.fail(fmt.Errorf("text %q is out of range: %v", text, pt))
		return
	}
	runs, err := c.w.faces.Resolve(face.Name, text+" ")
	if err != nil {
		c.fail(err)
		return
	}
	c.w.ops = c.w.appendText(c.w.ops, runs, f.Font.Size.Points(), float64(pt.X), float64(pt.Y))
}

func (c *canvas) DrawImage(r vg.Rectangle, img image.Image) {
	c.w.flush()
	// fpdf counts from the top of the page; the region's transform holds here.
	size := r.Size()
	err := c.w.placeImage(img, float64(r.Min.X), c.w.height-float64(r.Min.Y+size.Y), float64(size.X), float64(size.Y))
	if err != nil {
		c.fail(err)
	}
}
