package charts

import (
	"fmt"
	"strings"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/vg"
)

// Picture is a page with a chart on it, to be written as a file of its own.
type Picture struct {
	Page *briefing.Page
	// Title and Alt describe it to who cannot see it.
	Title, Alt string
	Style      briefing.Style
	Faces      *typeface.Library
}

// The marks that layout puts at the end of a text: one that is not drawn, and
// one that is drawn as a hyphen.
const (
	wordJoiner = "\u2060"
	softHyphen = "\u00ad"
)

// draw draws all boxes of the page onto a canvas of its size.
func (p *Picture) draw(c vg.Canvas) error {
	page := &outlined{Canvas: c, width: vg.Length(p.Page.Width), height: vg.Length(p.Page.Height), faces: p.Faces}
	for i := range p.Page.Boxes {
		if err := p.box(page, &p.Page.Boxes[i]); err != nil {
			return err
		}
	}
	return page.err
}

// box draws one box; boxes count from the top of the page, canvases from its
// foot.
func (p *Picture) box(page *outlined, b *briefing.Box) error {
	x, top := vg.Length(b.X), page.height-vg.Length(b.Y)
	rect := vg.Rectangle{Min: vg.Point{X: x, Y: top - vg.Length(b.H)}, Max: vg.Point{X: x + vg.Length(b.W), Y: top}}
	switch b.Kind {
	case briefing.TextBox:
		face, err := p.Faces.Face(b.Font)
		if err != nil {
			return err
		}
		text := strings.TrimSuffix(b.Text, wordJoiner)
		if s, cut := strings.CutSuffix(text, softHyphen); cut {
			text = s + "-"
		}
		page.SetColor(tone(b.Color))
		page.text(face, vg.Length(b.Size), vg.Point{X: x, Y: top}, text)
	case briefing.RectBox:
		if b.Fill != nil {
			page.SetColor(tone(*b.Fill))
			page.Fill(rect.Path())
		}
		if b.Stroke != nil && b.LineWidth > 0 {
			page.SetColor(tone(*b.Stroke))
			page.SetLineWidth(vg.Length(b.LineWidth))
			page.Stroke(rect.Path())
		}
	case briefing.LineBox:
		if b.Stroke != nil && b.LineWidth > 0 {
			page.SetColor(tone(*b.Stroke))
			page.SetLineWidth(vg.Length(b.LineWidth))
			var line vg.Path
			line.Move(vg.Point{X: x, Y: top})
			line.Line(vg.Point{X: x + vg.Length(b.W), Y: top - vg.Length(b.H)})
			page.Stroke(line)
		}
	case briefing.ChartBox:
		page.Push()
		page.Translate(rect.Min)
		part := &outlined{Canvas: page.Canvas, width: vg.Length(b.W), height: vg.Length(b.H), faces: p.Faces}
		err := Draw(part, b.Chart, p.Style, p.Faces)
		page.Pop()
		if err == nil {
			err = part.err
		}
		return err
	default:
		return fmt.Errorf("a picture holds text, lines and charts, no box of kind %d", b.Kind)
	}
	return nil
}
