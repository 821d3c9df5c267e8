// Package charts draws chart specifications with gonum/plot onto any canvas.
//
// Marks tell the truth: what is stated is solid, what is derived hollow, what
// only the conventional reading bounds is hatched, and an end that nobody
// bounded carries an arrow. Shape and tone say all of it, colour none.
package charts

import (
	"errors"
	"fmt"
	"math"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// Draw draws the plot area of spec (axes, marks, labels; no headline, subtitle
// or source) onto the whole of the canvas, in the library's faces. The canvas
// must tell its size (vg.CanvasSizer). A label that finds no free place is left
// out: the table and the text alternative still have it. Errors: no marks, a
// mark without any number or with reversed bounds, numbers that are not finite, a canvas too small to
// hold an axis.
func Draw(c vg.Canvas, spec *briefing.ChartSpec, style briefing.Style, faces *typeface.Library) error {
	sized, ok := c.(vg.CanvasSizer)
	if !ok {
		return errors.New("chart: the canvas does not tell its size")
	}
	if err := check(spec); err != nil {
		return err
	}
	l, err := newLook(style, faces)
	if err != nil {
		return fmt.Errorf("chart %s: %w", spec.ID, err)
	}
	area := draw.New(sized)
	if w, h := area.Size().X, area.Size().Y; w < 12*l.size || h < 8*l.size {
		return fmt.Errorf("chart %s: %.0f by %.0f points are too small for a chart in type of %.1f", spec.ID, w.Points(), h.Points(), l.size.Points())
	}
	switch spec.Kind {
	case briefing.ChartIndex, briefing.ChartChange:
		return drawIndex(area, spec, l)
	case briefing.ChartPanels:
		return drawPanels(area, spec, l)
	case briefing.ChartSlope:
		return drawSlope(area, spec, l)
	case briefing.ChartShare:
		return drawStrip(area, spec, l)
	}
	return drawTime(area, spec, l)
}

// check refuses what cannot be drawn.
func check(spec *briefing.ChartSpec) error {
	if spec == nil || len(spec.Marks) == 0 {
		return errors.New("chart: there is nothing to draw")
	}
	switch spec.Kind {
	case briefing.ChartTime, briefing.ChartIndex, briefing.ChartChange, briefing.ChartSlope, briefing.ChartShare, briefing.ChartPanels:
	default:
		return fmt.Errorf("chart %s: unknown kind %q", spec.ID, spec.Kind)
	}
	for i := range spec.Marks {
		m := &spec.Marks[i]
		if (spec.Kind == briefing.ChartTime || spec.Kind == briefing.ChartSlope) && (m.Period.IsZero() || m.Period.Len() < 1) {
			return fmt.Errorf("chart %s: mark %d (%s) has no period", spec.ID, i+1, m.Label)
		}
		if spec.Kind == briefing.ChartPanels && m.Base.IsZero() {
			return fmt.Errorf("chart %s: mark %d (%s) has no baseline", spec.ID, i+1, m.Label)
		}
		some := false
		for _, v := range []*float64{m.Value, m.Strict.Low, m.Strict.High, m.Estimate.Low, m.Estimate.High} {
			if v == nil {
				continue
			}
			some = true
			if !drawable(*v) {
				return fmt.Errorf("chart %s: mark %d (%s) has a number that cannot be drawn: %v", spec.ID, i+1, m.Label, *v)
			}
		}
		if reversed(m.Strict) || reversed(m.Estimate) {
			return fmt.Errorf("chart %s: mark %d (%s) has a low end above its high end", spec.ID, i+1, m.Label)
		}
		if !some {
			return fmt.Errorf("chart %s: mark %d (%s) has no number", spec.ID, i+1, m.Label)
		}
	}
	if _, ok := slopeRows(spec); spec.Kind == briefing.ChartSlope && !ok {
		return fmt.Errorf("chart %s: a slope needs each row in the same two periods", spec.ID)
	}
	if spec.Kind == briefing.ChartShare && !sharesFit(spec) {
		return fmt.Errorf("chart %s: the shares are not parts of one whole", spec.ID)
	}
	for _, o := range spec.Points {
		if !drawable(o.Value) || o.Period.IsZero() || o.Period.Len() < 1 {
			return fmt.Errorf("chart %s: official value %q cannot be drawn: %v in %q", spec.ID, o.Label, o.Value, o.Period)
		}
	}
	for _, l := range spec.Lines {
		if !drawable(l.Value) {
			return fmt.Errorf("chart %s: line %q has a number that cannot be drawn: %v", spec.ID, l.Label, l.Value)
		}
	}
	return nil
}

func reversed(b briefing.Bounds) bool { return b.Low != nil && b.High != nil && *b.Low > *b.High }

func drawable(v float64) bool { return !math.IsNaN(v) && math.Abs(v) < 1e100 }

// frame is a plot without gonum's own axes and background: the plotters that
// are added to it draw everything, in its coordinates.
func frame() *plot.Plot {
	p := plot.New()
	p.HideAxes()
	p.X.Padding, p.Y.Padding = 0, 0
	p.BackgroundColor = nil
	return p
}
