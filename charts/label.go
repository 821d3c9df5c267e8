package charts

import (
	"image/color"
	"strings"

	"gonum.org/v1/plot/vg"
)

// label is text that looks for a free place.
type label struct {
	text  string
	face  face
	size  vg.Length
	color color.Color
}

// lineBox is what a line of text covers with its baseline starting at a point.
func lineBox(at vg.Point, width, size vg.Length) vg.Rectangle {
	return vg.Rectangle{
		Min: vg.Point{X: at.X, Y: at.Y - fall*size},
		Max: vg.Point{X: at.X + width, Y: at.Y + rise*size},
	}
}

func (l label) width() vg.Length { return l.face.width(l.text, l.size) }

// shortened cuts the text to a width, with an ellipsis; "" where not even one
// letter fits.
func (l label) shortened(width vg.Length) label {
	if l.width() <= width {
		return l
	}
	runes := []rune(l.text)
	for n := len(runes) - 1; n > 0; n-- {
		l.text = strings.TrimRight(string(runes[:n]), " ,.;:(–-") + "…"
		if l.width() <= width {
			return l
		}
	}
	l.text = ""
	return l
}

// placer keeps labels apart from each other, from marks and inside the area.
type placer struct {
	area  vg.Rectangle
	taken []vg.Rectangle
	set   []placed
}

type placed struct {
	label
	at  vg.Point
	box vg.Rectangle
}

// labelGap is the least distance between a label and anything else, in points.
const labelGap = 2

// block keeps labels off a drawn thing.
func (p *placer) block(rs ...vg.Rectangle) { p.taken = append(p.taken, rs...) }

// place puts the label at the first of the places (of the start of its
// baseline) that is free, and says whether there was one.
func (p *placer) place(l label, places ...vg.Point) bool {
	if l.text == "" {
		return false
	}
	width := l.width()
	for _, at := range places {
		box := lineBox(at, width, l.size)
		if p.free(box) {
			p.taken = append(p.taken, box)
			p.set = append(p.set, placed{l, at, box})
			return true
		}
	}
	return false
}

func (p *placer) free(box vg.Rectangle) bool {
	const eps = 1e-6
	if box.Min.X < p.area.Min.X-eps || box.Max.X > p.area.Max.X+eps || box.Min.Y < p.area.Min.Y-eps || box.Max.Y > p.area.Max.Y+eps {
		return false
	}
	for _, t := range p.taken {
		if box.Min.X < t.Max.X+labelGap && t.Min.X < box.Max.X+labelGap && box.Min.Y < t.Max.Y+labelGap/2 && t.Min.Y < box.Max.Y+labelGap/2 {
			return false
		}
	}
	return true
}

// draw sets all placed labels on a ground of paper, which keeps the grid out
// of the letters.
func (p *placer) draw(pen pen) {
	for _, l := range p.set {
		ground := l.box
		ground.Min.X = max(ground.Min.X-labelGap, p.area.Min.X)
		ground.Max.X = min(ground.Max.X+labelGap, p.area.Max.X)
		pen.fill(ground, pen.paper)
	}
	for _, l := range p.set {
		pen.words(l.face, l.size, l.color, l.at, l.text)
	}
}

// clampX moves a start so that the label stays inside the area.
func (p *placer) clampX(l label, x vg.Length) vg.Length {
	return max(p.area.Min.X, min(x, p.area.Max.X-l.width()))
}
