// Package charts draws chart specifications with gonum/plot onto any canvas.
package charts

import (
	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/vg"
)

// Draw draws the plot area of spec (axes, marks, labels; no headline, subtitle
// or source) onto the whole of the canvas, in the library's faces.
func Draw(c vg.Canvas, spec *briefing.ChartSpec, style briefing.Style, faces *typeface.Library) error {
	return nil
}
