package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/png"

	"brief/briefing"
	"brief/briefing/typeface"

	"github.com/go-pdf/fpdf"
)

// writer is one document being written.
type writer struct {
	pages *briefing.Pages
	faces *typeface.Library
	draw  DrawChart
	tree  *tree
	sheet *fpdf.Fpdf

	fonts  []*fontUse
	byFace map[*typeface.Face]*fontUse
	links  []*link

	// Of the page being drawn:
	number int // 0-based
	height float64
	// ops are operators that fpdf has not got yet: flush before calling it.
	ops    []byte
	marked bool
	mark   mark
	color  briefing.Color // the fill colour in force
}

func (w *writer) flush() {
	if n := len(w.ops); n > 0 {
		w.sheet.RawWriteStr(string(w.ops[:n-1])) // fpdf adds the line end
		w.ops = w.ops[:0]
	}
}

func (w *writer) fill(c briefing.Color) {
	if c == w.color {
		return
	}
	w.color = c
	if c.R == c.G && c.G == c.B {
		// Black ink alone: a printer makes a grey of three equal colours as it
		// likes.
		w.ops = append(appendNumbers(w.ops, float64(c.R)/255), "g\n"...)
		return
	}
	w.ops = appendNumbers(w.ops, float64(c.R)/255, float64(c.G)/255, float64(c.B)/255)
	w.ops = append(w.ops, "rg\n"...)
}

func (w *writer) drawPage(n int, spaces []bool) error {
	page := &w.pages.Pages[n]
	w.number, w.height, w.color = n, page.Height, briefing.Color{}
	w.sheet.AddPageFormat("P", fpdf.SizeType{Wd: page.Width, Ht: page.Height})
	for i := range page.Boxes {
		if err := w.drawBox(&page.Boxes[i], spaces[i]); err != nil {
			return fmt.Errorf("page %d: %w", n+1, err)
		}
	}
	w.closeMark()
	w.flush()
	return nil
}

func (w *writer) drawBox(b *briefing.Box, space bool) error {
	if !finite(b.X, b.Y, b.W, b.H, b.Size, b.LineWidth) {
		return fmt.Errorf("a box (%.40q) is not on the page: x %g y %g w %g h %g", b.Text, b.X, b.Y, b.W, b.H)
	}
	if b.Kind == briefing.TextBox && b.Text == "" {
		return nil
	}
	e, err := w.elementOf(b)
	if err != nil {
		return err
	}
	w.openMark(e, b.Artifact)
	if e != nil {
		e.cover(w.number, boxRect(b, w.height))
		if e.label == "" {
			e.label = b.Text
		}
	}
	switch b.Kind {
	case briefing.TextBox:
		err = w.textBox(b, space)
	case briefing.RectBox:
		w.rectBox(b)
	case briefing.LineBox:
		w.lineBox(b)
	case briefing.ChartBox:
		err = w.chartBox(b)
	case briefing.ImageBox:
		err = w.imageBox(b)
	default:
		err = fmt.Errorf("box of unknown kind %d", b.Kind)
	}
	if err == nil && b.Link != "" {
		err = w.linkBox(b, e)
	}
	return err
}

func (w *writer) rectBox(b *briefing.Box) {
	if b.Fill != nil {
		w.fill(*b.Fill)
	}
	w.flush()
	style := ""
	if b.Fill != nil {
		style = "F"
	}
	if b.Stroke != nil && b.LineWidth > 0 {
		style += "D"
		w.stroke(b)
	}
	if style != "" {
		w.sheet.Rect(b.X, b.Y, b.W, b.H, style)
	}
}

func (w *writer) lineBox(b *briefing.Box) {
	if b.Stroke == nil || b.LineWidth <= 0 {
		return
	}
	w.flush()
	w.stroke(b)
	w.sheet.Line(b.X, b.Y, b.X+b.W, b.Y+b.H)
}

func (w *writer) stroke(b *briefing.Box) {
	w.sheet.SetDrawColor(int(b.Stroke.R), int(b.Stroke.G), int(b.Stroke.B))
	w.sheet.SetLineWidth(b.LineWidth)
}

func (w *writer) imageBox(b *briefing.Box) error {
	img, err := png.Decode(bytes.NewReader(b.Image))
	if err != nil {
		return fmt.Errorf("image: %w", err)
	}
	w.flush()
	return w.placeImage(img, b.X, b.Y, b.W, b.H)
}

// placeImage draws an image with its top left corner at x, y. fpdf reads few
// forms of PNG: it gets the plain one.
func (w *writer) placeImage(img image.Image, x, y, width, height float64) error {
	size := img.Bounds().Size()
	if size.X <= 0 || size.Y <= 0 || width <= 0 || height <= 0 {
		return errors.New("image without a size")
	}
	plain := image.NewNRGBA(image.Rectangle{Max: size})
	draw.Draw(plain, plain.Rect, img, img.Bounds().Min, draw.Src)
	var buf bytes.Buffer
	if err := png.Encode(&buf, plain); err != nil {
		return fmt.Errorf("image: %w", err)
	}
	options := fpdf.ImageOptions{ImageType: "png", AllowNegativePosition: true}
	// One picture used twice is one object: fpdf would write its resource twice.
	name := fmt.Sprintf("%x", sha256.Sum256(buf.Bytes()))
	w.sheet.RegisterImageOptionsReader(name, options, &buf)
	w.sheet.ImageOptions(name, x, y, width, height, false, options, 0, "")
	return w.sheet.Error()
}
