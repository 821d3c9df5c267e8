package charts

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"image"
	"image/png"
	"io"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"
)

// samplePicture is a headline and a chart, 300 by 200 points.
func samplePicture() *Picture {
	spec := tradeSpec()
	return &Picture{
		Title: "Trade < 5 & rising", Alt: spec.Alt + " “stated”", Style: plainStyle, Faces: typeface.Default(),
		Page: &briefing.Page{Width: 300, Height: 200, Boxes: []briefing.Box{
			{Kind: briefing.TextBox, X: 10, Y: 20, Text: "Wayward\u00ad", Font: briefing.SansSemiBold, Size: 10, Color: briefing.Color{R: 0xff}},
			{Kind: briefing.LineBox, X: 10, Y: 24, W: 280, Stroke: &briefing.Color{}, LineWidth: 1},
			{Kind: briefing.ChartBox, X: 10, Y: 30, W: 280, H: 160, Chart: spec},
		}},
	}
}

// chunks are the pieces of a PNG by kind.
func chunks(t *testing.T, b []byte) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for at := 8; at+12 <= len(b); {
		n := int(binary.BigEndian.Uint32(b[at:]))
		out[string(b[at+4:at+8])] = append(out[string(b[at+4:at+8])], string(b[at+8:at+8+n]))
		at += 12 + n
	}
	return out
}

func TestPNGIsOfPrintResolutionAndSaysSo(t *testing.T) {
	p := samplePicture()
	b, err := p.PNG(false)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	if got := img.Bounds(); got != image.Rect(0, 0, 1250, 833) {
		t.Errorf("300 by 200 points at 300 dots an inch are %v", got)
	}
	c := chunks(t, b)
	if got := c["pHYs"]; len(got) != 1 || got[0] != "\x00\x00\x2e\x23\x00\x00\x2e\x23\x01" { // 11811 a metre
		t.Errorf("pHYs is %q", got)
	}
	if got := c["iTXt"]; len(got) != 2 || !strings.HasSuffix(got[0], p.Title) || !strings.HasSuffix(got[1], p.Alt) {
		t.Errorf("iTXt is %q", got)
	}
	red := 0
	for y := range 110 {
		for x := range 600 {
			if r, g, _, _ := img.At(x, y).RGBA(); r > 0xf000 && g < 0x1000 {
				red++
			}
		}
	}
	if red < 500 {
		t.Errorf("the headline has %d red dots", red)
	}
	again, err := p.PNG(false)
	if err != nil || !bytes.Equal(b, again) {
		t.Errorf("the same picture is another file, or %v", err)
	}
}

func TestGreyPNGHasNoColour(t *testing.T) {
	b, err := samplePicture().PNG(true)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	if _, grey := img.(*image.Gray); !grey {
		t.Errorf("a grey picture is %T", img)
	}
}

func TestSVGIsWholeAndDescribed(t *testing.T) {
	p := samplePicture()
	b, err := p.SVG()
	if err != nil {
		t.Fatal(err)
	}
	count, said := map[string]int{}, map[string]string{}
	open := ""
	for d := xml.NewDecoder(bytes.NewReader(b)); ; {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			open = e.Name.Local
			count[open]++
		case xml.EndElement:
			open = ""
		case xml.CharData:
			if open == "title" || open == "desc" {
				said[open] += string(e)
			}
		}
	}
	if said["title"] != p.Title || said["desc"] != p.Alt {
		t.Errorf("it says %q", said)
	}
	if count["text"] != 0 || count["path"] < 20 || count["rect"] != 1 {
		t.Errorf("elements are %v: letters should be paths", count)
	}
	again, err := p.SVG()
	if err != nil || !bytes.Equal(b, again) {
		t.Errorf("the same picture is another file, or %v", err)
	}
}

// extent is the box around contours.
type extent struct{ x0, y0, x1, y1 float64 }

func (e *extent) add(x, y float64) {
	e.x0, e.y0, e.x1, e.y1 = min(e.x0, x), min(e.y0, y), max(e.x1, x), max(e.y1, y)
}
func (e *extent) MoveTo(x, y float64)                 { e.add(x, y) }
func (e *extent) LineTo(x, y float64)                 { e.add(x, y) }
func (e *extent) QuadTo(x1, y1, x, y float64)         { e.add(x, y) }
func (e *extent) CubeTo(x1, y1, x2, y2, x, y float64) { e.add(x, y) }
func (e *extent) Close()                              {}

func TestOutlinesStandWhereTheTextIsMeasured(t *testing.T) {
	face, err := typeface.Default().Face(briefing.Sans)
	if err != nil {
		t.Fatal(err)
	}
	e := extent{9, 9, -9, -9}
	if err := face.Outline(face.Glyph('H'), 2, &e); err != nil {
		t.Fatal(err)
	}
	width := face.Width("H", 1)
	if e.x0 < 2 || e.x1 > 2+width || e.y0 < -1e-3 || e.y1 < 0.6 || e.y1 > 0.7 {
		t.Errorf("H is drawn in %v, %.3f wide", e, width)
	}
}

func TestPictureRefusesWhatItCannotDraw(t *testing.T) {
	p := samplePicture()
	p.Page.Boxes = append(p.Page.Boxes, briefing.Box{Kind: briefing.ImageBox})
	if _, err := p.SVG(); err == nil {
		t.Error("an image: no error")
	}
	p = samplePicture()
	p.Page.Boxes[2].Chart = &briefing.ChartSpec{Kind: "pie"}
	if _, err := p.PNG(false); err == nil {
		t.Error("a pie: no error")
	}
	p = samplePicture()
	p.Page.Boxes[0].Text = "\x01"
	if _, err := p.SVG(); err == nil {
		t.Error("a control character: no error")
	}
}
