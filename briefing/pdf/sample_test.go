package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strconv"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/vg"
)

var (
	ink    = briefing.Color{R: 0x22, G: 0x26, B: 0x2b}
	accent = briefing.Color{R: 0x1f, G: 0x3a, B: 0x5f}
	tint   = briefing.Color{R: 0xee, G: 0xf2, B: 0xf6}
)

var sampleInfo = Info{
	Title: "Meeting of A & B <draft>", Author: "Desk (north)", Subject: "Trade rose — ə Ж", Language: "en",
	Date: briefing.Date{Year: 2024, Month: 3, Day: 6},
	Attachments: []Attachment{
		{Name: "model.json", MediaType: "application/json", Description: "The model", Relation: "Source", Data: []byte(`{"ref":"ABC"}`)},
		{Name: "Reihe ä.csv", MediaType: "text/csv", Relation: "Data", Data: bytes.Repeat([]byte("2023,4.3\n"), 200)},
	},
}

func text(tag *briefing.Tag, f briefing.FontName, size, x, y float64, s string) briefing.Box {
	return briefing.Box{Kind: briefing.TextBox, Tag: tag, Font: f, Size: size, X: x, Y: y, Text: s, Color: ink}
}

// samplePages is a document with everything that a briefing has: a heading, a
// paragraph over two pages, a link with its way back, a list, a table, a chart,
// an image, a note, strips and rules.
func samplePages(paragraphs int) *briefing.Pages {
	root := &briefing.Tag{Role: "Document"}
	p := &briefing.Pages{Root: root, Pages: make([]briefing.Page, 2)}
	for i := range p.Pages {
		page := &p.Pages[i]
		page.Width, page.Height = 595.28, 841.89
		page.Boxes = append(page.Boxes,
			briefing.Box{Kind: briefing.TextBox, Artifact: "Pagination", Font: briefing.Sans, Size: 8, X: 56, Y: 30, Text: "DRAFT", Color: accent},
			briefing.Box{Kind: briefing.TextBox, Artifact: "Pagination", Font: briefing.Sans, Size: 8, X: 480, Y: 30, Text: "page " + strconv.Itoa(i+1) + " of 2"},
			briefing.Box{Kind: briefing.LineBox, Artifact: "Layout", X: 56, Y: 36, W: 480, Stroke: &accent, LineWidth: 0.5})
	}
	one, two := &p.Pages[0], &p.Pages[1]
	sect := root.Add("Sect")
	one.Boxes = append(one.Boxes, text(sect.Add("H1"), briefing.SerifSemiBold, 20, 56, 70, "AVATAR meets Tokyo (100 %) \\ %PDF"))
	p.Bookmarks = []briefing.Bookmark{{Title: "First", Y: 60}, {Title: "Under (it)", Level: 1, Y: 90}, {Title: "Second ə", Page: 1, Y: 60}}

	para := sect.Add("P")
	y := 100.0
	for range paragraphs {
		for _, line := range []string{"Trade reached $4.3\u00a0billion in 2023, up 12 percent, the ministry said,", "Рост товарооборота; qeyri-neft ÜDM artımı — “quoted” × ≥ 5, and so on"} {
			one.Boxes = append(one.Boxes, text(para, briefing.Serif, 10, 56, y, line))
			y += 13
		}
	}
	link := para.Add("Link")
	link.Alt = "evidence 1"
	f, _ := typeface.Default().Face(briefing.Serif)
	one.Boxes = append(one.Boxes, text(para, briefing.Serif, 10, 56, y, "the figure"))
	mark := text(link, briefing.Sans, 6.5, 56+f.Width("the figure", 10), y-3.5, "E1")
	mark.Link, mark.Anchor = "E1", "use1"
	one.Boxes = append(one.Boxes, mark, text(para, briefing.Serif, 10, 56+f.Width("the figure", 10)+8, y, ", and a paragraph that"))
	two.Boxes = append(two.Boxes, text(para, briefing.Serif, 10, 56, 60, "goes on over the page."))

	list := sect.Add("L")
	for _, s := range []string{"first point", "second point"} {
		y += 14
		li := list.Add("LI")
		one.Boxes = append(one.Boxes, text(li.Add("Lbl"), briefing.Serif, 10, 60, y, "•"), text(li.Add("LBody"), briefing.SerifItalic, 10, 72, y, s))
	}
	y += 10
	figure := sect.Add("Figure")
	figure.Alt = "Trade rose from 3 to 4.3"
	one.Boxes = append(one.Boxes, briefing.Box{Kind: briefing.ChartBox, Tag: figure, X: 56, Y: y, W: 480, H: 150, Chart: &briefing.ChartSpec{ID: "c1"}})

	caption := sect.Add("Caption")
	one.Boxes = append(one.Boxes, text(caption, briefing.Sans, 8, 56, y+162, "Source: example.org"))
	address := text(caption, briefing.Sans, 8, 140, y+162, "more")
	address.Link = "https://example.org/a?b=(c) ü"
	one.Boxes = append(one.Boxes, address)

	table := sect.Add("Table")
	for r, cells := range [][]string{{"No", "Claim", "Value"}, {"E1", "turnover", "4.3"}, {"E2", "", "100 ×"}} {
		ty := 100 + 16*float64(r)
		two.Boxes = append(two.Boxes, briefing.Box{Kind: briefing.RectBox, Artifact: "Layout", X: 56, Y: ty - 11, W: 480, H: 15, Fill: &tint, Stroke: &accent, LineWidth: 0.25})
		row := table.Add("TR")
		for c, s := range cells {
			cell := row.Add("TD")
			if r == 0 || c == 0 {
				cell.Role, cell.Scope = "TH", "Column"
				if r > 0 {
					cell.Scope = "Row"
				}
			}
			b := text(cell, briefing.SansSemiBold, 9, 60+160*float64(c), ty, s)
			if s == "E1" {
				b.Anchor, b.Link = "E1", "use1"
			}
			two.Boxes = append(two.Boxes, b)
		}
	}
	note := sect.Add("Note")
	logo := sect.Add("Figure")
	logo.Alt = "Logo"
	two.Boxes = append(two.Boxes, text(note, briefing.SansItalic, 8, 56, 200, "Small print."),
		briefing.Box{Kind: briefing.ImageBox, Tag: logo, X: 56, Y: 220, W: 40, H: 40, Image: samplePNG()})
	return p
}

func samplePNG() []byte {
	img := image.NewNRGBA(image.Rect(0, 0, 16, 16))
	for i := range 256 {
		img.Set(i%16, i/16, color.NRGBA{uint8(i), 90, 200, uint8(255 - i/2)})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// drawSample draws what drawBars draws, and an image.
func drawSample(c vg.Canvas, spec *briefing.ChartSpec) error {
	w, h := c.(vg.CanvasSizer).Size()
	c.DrawImage(vg.Rectangle{Min: vg.Point{X: w - 40, Y: h - 30}, Max: vg.Point{X: w - 20, Y: h - 10}}, image.NewNRGBA(image.Rect(0, 0, 4, 4)))
	return drawBars(c, spec)
}

// drawBars draws bars, a dashed grid, a line of curves, circles, a translucent
// band and text, some of it turned.
func drawBars(c vg.Canvas, _ *briefing.ChartSpec) error {
	cache, err := typeface.Default().Plot()
	if err != nil {
		return err
	}
	face := cache.Lookup(typeface.PlotFont(briefing.Sans), 8)
	w, _ := c.(vg.CanvasSizer).Size()
	c.SetLineWidth(0.5)
	c.SetLineDash([]vg.Length{2, 2}, 0)
	c.SetColor(color.Gray{200})
	for i := range 5 {
		var p vg.Path
		p.Move(vg.Point{X: 30, Y: 20 + 25*vg.Length(i)})
		p.Line(vg.Point{X: w - 10, Y: 20 + 25*vg.Length(i)})
		c.Stroke(p)
		c.FillString(face, vg.Point{X: 5, Y: 18 + 25*vg.Length(i)}, strconv.Itoa(i))
	}
	c.SetLineDash(nil, 0)
	for i := range 8 {
		x := 50 + 50*vg.Length(i)
		c.SetColor(color.NRGBA{0x4d, 0x8f, 0x9e, 255})
		var bar, dot vg.Path
		bar.Move(vg.Point{X: x, Y: 20})
		bar.Line(vg.Point{X: x, Y: 60 + 5*vg.Length(i)})
		bar.Line(vg.Point{X: x + 20, Y: 60 + 5*vg.Length(i)})
		bar.Line(vg.Point{X: x + 20, Y: 20})
		bar.Close()
		c.Fill(bar)
		c.SetColor(color.NRGBA{0xb4, 0x53, 0x2a, 255})
		dot.Move(vg.Point{X: x + 13, Y: 90})
		dot.Arc(vg.Point{X: x + 10, Y: 90}, 3, 0, 6.283185307179586)
		dot.Close()
		c.Stroke(dot)
		c.SetColor(color.Black)
		c.FillString(face, vg.Point{X: x, Y: 8}, strconv.Itoa(2016+i))
	}
	var curve vg.Path
	curve.Move(vg.Point{X: 50, Y: 40})
	curve.QuadTo(vg.Point{X: 150, Y: 140}, vg.Point{X: 250, Y: 60})
	curve.CubeTo(vg.Point{X: 300, Y: 20}, vg.Point{X: 350, Y: 140}, vg.Point{X: 450, Y: 100})
	c.SetLineWidth(1.5)
	c.Stroke(curve)
	c.Push()
	c.SetColor(color.NRGBA{0xb4, 0x53, 0x2a, 60})
	var band vg.Path
	band.Move(vg.Point{X: 50, Y: 100})
	band.Line(vg.Point{X: 450, Y: 120})
	band.Line(vg.Point{X: 450, Y: 90})
	band.Line(vg.Point{X: 50, Y: 80})
	band.Close()
	c.Fill(band)
	c.Pop()
	c.Push()
	c.Translate(vg.Point{X: w - 4, Y: 30})
	c.Rotate(1.5707963267948966)
	c.FillString(face, vg.Point{}, "turned ə Ж")
	c.Pop()
	return nil
}

func writeSample(t testing.TB) []byte {
	t.Helper()
	b, err := Write(samplePages(3), sampleInfo, typeface.Default(), drawSample)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// onePage is a document of one paragraph in lines.
func onePage(lines ...string) *briefing.Pages {
	root := &briefing.Tag{Role: "Document"}
	para := root.Add("P")
	p := &briefing.Pages{Root: root, Pages: []briefing.Page{{Width: 300, Height: 400}}}
	for i, s := range lines {
		p.Pages[0].Boxes = append(p.Pages[0].Boxes, text(para, briefing.Serif, 10, 20, 40+13*float64(i), s))
	}
	return p
}

func contains(t *testing.T, what, in string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(in, p) {
			t.Errorf("%s lacks %q in %.600q", what, p, in)
		}
	}
}
