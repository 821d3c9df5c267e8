package compose

import (
	"image"
	"image/color"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// recorder is a canvas that keeps the words drawn on it, and nothing else: by
// it the labels and axis ticks of a chart are known without a page.
type recorder struct {
	width, height vg.Length
	words         []string
}

var _ vg.CanvasSizer = (*recorder)(nil)

func newRecorder(w, h float64) *recorder { return &recorder{width: vg.Length(w), height: vg.Length(h)} }

func (r *recorder) Size() (x, y vg.Length) { return r.width, r.height }

// FillString keeps the text as the page would draw it: nothing for no size.
func (r *recorder) FillString(f font.Face, _ vg.Point, text string) {
	if f.Font.Size != 0 && text != "" {
		r.words = append(r.words, text)
	}
}

func (*recorder) SetLineWidth(vg.Length)              {}
func (*recorder) SetLineDash([]vg.Length, vg.Length)  {}
func (*recorder) SetColor(color.Color)                {}
func (*recorder) Rotate(float64)                      {}
func (*recorder) Translate(vg.Point)                  {}
func (*recorder) Scale(float64, float64)              {}
func (*recorder) Push()                               {}
func (*recorder) Pop()                                {}
func (*recorder) Stroke(vg.Path)                      {}
func (*recorder) Fill(vg.Path)                        {}
func (*recorder) DrawImage(vg.Rectangle, image.Image) {}
