package charts

import (
	"image/color"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// look is the style of a chart: tones by what they say, faces, one type size.
type look struct {
	text, accent, muted, rule, paper color.NRGBA
	regular, strong, slanted         face
	size                             vg.Length
}

// Weights of lines, in points.
const (
	hairline = 0.4 // grid
	thin     = 0.5 // hatching, leaders
	medium   = 0.8 // outlines, arrows, lines of milestones
	heavy    = 1.6 // caps: a stated value without a bar
)

// face is a typeface at any size.
type face struct {
	*typeface.Face
	font font.Font
}

func newLook(s briefing.Style, faces *typeface.Library) (*look, error) {
	l := &look{
		text: tone(s.Colors.Text), accent: tone(s.Colors.Accent), muted: tone(s.Colors.Muted), rule: tone(s.Colors.Rule),
		paper: color.NRGBA{255, 255, 255, 255}, size: vg.Length(s.Sizes.Small),
	}
	if l.size <= 0 {
		l.size = 8
	}
	for _, f := range []struct {
		to   *face
		name briefing.FontName
	}{{&l.regular, briefing.Sans}, {&l.strong, briefing.SansSemiBold}, {&l.slanted, briefing.SansItalic}} {
		got, err := faces.Face(f.name)
		if err != nil {
			return nil, err
		}
		*f.to = face{got, typeface.PlotFont(f.name)}
	}
	return l, nil
}

func tone(c briefing.Color) color.NRGBA { return color.NRGBA{c.R, c.G, c.B, 255} }

// width is the width of s at a size.
func (f face) width(s string, size vg.Length) vg.Length {
	return vg.Length(f.Face.Width(s, size.Points()))
}

// The share of the type size that letters, digits and brackets take above and
// below the baseline in the faces used here.
const (
	rise = 0.78
	fall = 0.2
)

// pen draws in points on the canvas.
type pen struct {
	draw.Canvas
	*look
}

func (p pen) fill(r vg.Rectangle, c color.Color) {
	p.SetColor(c)
	p.Fill(r.Path())
}

func (p pen) line(w vg.Length, c color.Color, dashes []vg.Length, pts ...vg.Point) {
	p.SetLineStyle(draw.LineStyle{Color: c, Width: w, Dashes: dashes})
	var path vg.Path
	path.Move(pts[0])
	for _, q := range pts[1:] {
		path.Line(q)
	}
	p.Stroke(path)
}

func (p pen) outline(r vg.Rectangle, w vg.Length, c color.Color, dashes []vg.Length) {
	p.SetLineStyle(draw.LineStyle{Color: c, Width: w, Dashes: dashes})
	p.Stroke(r.Path())
}

// words sets s with its baseline starting at a point.
func (p pen) words(f face, size vg.Length, c color.Color, at vg.Point, s string) {
	if s == "" {
		return
	}
	p.SetColor(c)
	p.FillString(font.Face{Font: font.From(f.font, size), Face: f.Font}, at, s)
}
