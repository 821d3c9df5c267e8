package pdf

import (
	"bytes"
	"fmt"
	"image/color"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/handout"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/vg"
)

func TestImposeKeepsFontsAndVectors(t *testing.T) {
	doc := documentOf(t, writeSample(t))
	sides, err := handout.Sheets(doc.Sizes(), handout.Options{Layout: handout.TwoUp, Paper: "a4", Marks: true})
	if err != nil {
		t.Fatal(err)
	}
	b, err := Impose([]*Document{doc, doc}, sides, sampleInfo)
	if err != nil {
		t.Fatal(err)
	}
	qpdfCheck(t, b)
	again, err := Impose([]*Document{doc, doc}, sides, sampleInfo)
	if err != nil || !bytes.Equal(b, again) {
		t.Errorf("two files of the same sheets differ (%v)", err)
	}
	got, err := Extract(b)
	if err != nil {
		t.Fatal(err)
	}
	said := ""
	for _, r := range got.Pages[0].Runs {
		said += r.Text
	}
	if want := "AVATAR meets Tokyo"; !strings.Contains(said, want) || !strings.Contains(said, "goes on over the page.") {
		t.Errorf("the side says %q", said)
	}
	if got.Info.Title != sampleInfo.Title || got.Info.Language != "en" || len(got.Attachments) > 0 {
		t.Errorf("the file is called %q in %q with %d attachments", got.Info.Title, got.Info.Language, len(got.Attachments))
	}
}

// foreign is a file of another program: the content in two parts, the page
// turned and cut to a box, a stamp on it and a hidden layer.
const foreign = `%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[9 0 R]/D<</OFF[9 0 R]>>>>>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 400 300]/CropBox[300 250 100 50]/Rotate 90/Resources<</Font<</F 6 0 R>>/Properties<</H 9 0 R>>>>>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/Contents[4 0 R 5 0 R]/Annots[7 0 R]>>
endobj
4 0 obj
<</Length 28>>
stream
BT /F 12 Tf 110 60 Td (one)
endstream
endobj
5 0 obj
<</Length 52>>
stream
Tj ET /OC/H BDC BT /F 9 Tf (secret) Tj ET EMC      

endstream
endobj
6 0 obj
<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>
endobj
7 0 obj
<</Type/Annot/Subtype/Stamp/F 4/Rect[200 200 240 220]/AP<</N 8 0 R>>>>
endobj
8 0 obj
<</Type/XObject/Subtype/Form/BBox[0 0 20 10]/Resources<</Font<</F 6 0 R>>>>/Length 29>>
stream
BT /F 6 Tf (approved) Tj ET  
endstream
endobj
9 0 obj
<</Type/OCG/Name(hidden)>>
endobj
trailer
<</Root 1 0 R/Size 10>>
`

func TestImposeTakesForeignPages(t *testing.T) {
	doc := documentOf(t, []byte(foreign))
	if got := doc.Sizes(); len(got) != 1 || got[0] != (briefing.Size{Width: 200, Height: 200}) {
		t.Fatalf("the pages are %v", got)
	}
	if err := doc.Check(); err != nil {
		t.Fatal(err)
	}
	sides, err := handout.Sheets(doc.Sizes(), handout.Options{Layout: handout.Plain, Paper: "a4"})
	if err != nil {
		t.Fatal(err)
	}
	b, err := Impose([]*Document{doc}, sides, Info{Title: "t"})
	if err != nil {
		t.Fatal(err)
	}
	qpdfCheck(t, b)
	on, _ := sidesOf(t, b)
	if len(on[0]) != 2 || on[0][0].text != "onesecret" || on[0][1].text != "approved" {
		t.Errorf("the side shows %v", on[0])
	}
	// Turned clockwise, what stood top right stands bottom right; the page is
	// scaled to the width of the sheet, 2.976 times, and centred.
	if x, y := on[0][1].x, on[0][1].y; x < 475 || x > 478 || y < 479 || y > 482 {
		t.Errorf("the stamp stands at %.1f, %.1f", x, y)
	}
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed (Debian: apt-get install poppler-utils)")
	}
	name := filepath.Join(t.TempDir(), "sheet.pdf")
	if err := os.WriteFile(name, b, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", name, "-").Output()
	if err != nil || !strings.Contains(string(out), "one") || !strings.Contains(string(out), "approved") || strings.Contains(string(out), "secret") {
		t.Errorf("another program reads %q (%v): the hidden layer must stay hidden", out, err)
	}
}

func TestOpenRefuses(t *testing.T) {
	whole := writeSample(t)
	for name, c := range map[string]struct {
		b    []byte
		want string
	}{
		"nothing":   {nil, "not a PDF"},
		"text":      {[]byte("Minutes of the meeting"), "not a PDF"},
		"cut off":   {whole[:len(whole)/3], "damaged"},
		"encrypted": {[]byte(strings.Replace(foreign, "/Size 10", "/Size 10/Encrypt<</Filter/Standard>>", 1)), "encrypted"},
		"no pages":  {[]byte(strings.Replace(foreign, "/Kids[3 0 R]", "/Kids[]", 1)), "no pages"},
		"loop":      {[]byte(strings.Replace(foreign, "/Kids[3 0 R]", "/Kids[2 0 R]", 1)), "no pages"},
	} {
		if _, err := Open(c.b); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// imposeAnything puts the pages of any bytes onto sheets: sheets are made that
// can be read, or an error is.
func imposeAnything(b []byte) error {
	doc, err := Open(b)
	if err != nil {
		return nil
	}
	_ = doc.Check()
	sides, err := handout.Sheets(doc.Sizes(), handout.Options{Layout: handout.Booklet, Paper: "a4"})
	if err != nil {
		return nil
	}
	out, err := Impose([]*Document{doc}, sides, Info{Title: "t"})
	if err != nil {
		return nil
	}
	again, err := Open(out)
	if err != nil || len(again.pages) != len(sides) {
		return fmt.Errorf("the sheets cannot be read: %w", err)
	}
	return nil
}

// TestImposeOfDamagedFiles changes bytes of files at random.
func TestImposeOfDamagedFiles(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	own, err := Write(onePage("one"), Info{Title: "t", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, whole := range [][]byte{[]byte(foreign), own} {
		for range 1500 {
			b := bytes.Clone(whole)
			for range 1 + r.IntN(4) {
				b[r.IntN(len(b))] = byte(r.IntN(256))
			}
			if r.IntN(8) == 0 {
				b = b[:r.IntN(len(b))]
			}
			if err := imposeAnything(b); err != nil {
				t.Fatalf("%v:\n%q", err, b)
			}
		}
	}
}

func FuzzImpose(f *testing.F) {
	f.Add([]byte(foreign))
	b, err := Write(onePage("one"), Info{Title: "t", Language: "en"}, typeface.Default(), nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		if err := imposeAnything(b); err != nil {
			t.Error(err)
		}
	})
}

// 100 pages as a booklet, the reading of the file included.
func BenchmarkImpose100Pages(b *testing.B) {
	p := &briefing.Pages{}
	for range 50 {
		two := samplePages(30)
		last := &two.Pages[1]
		last.Boxes = last.Boxes[:len(last.Boxes)-1] // the image
		for i := range two.Pages {
			for k := range two.Pages[i].Boxes {
				box := &two.Pages[i].Boxes[k]
				box.Tag, box.Link, box.Anchor = nil, "", ""
			}
		}
		p.Pages = append(p.Pages, two.Pages...)
	}
	whole := written(b, p, sampleInfo)
	b.SetBytes(int64(len(whole)))
	b.ReportAllocs()
	for b.Loop() {
		doc := documentOf(b, whole)
		sides, err := handout.Sheets(doc.Sizes(), handout.Options{Layout: handout.Booklet, Paper: "a4"})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Impose([]*Document{doc}, sides, sampleInfo); err != nil {
			b.Fatal(err)
		}
	}
}

// A logo on every page is one object, and named once.
func TestPictureUsedTwiceIsOneObject(t *testing.T) {
	p := samplePages(1)
	p.Pages[0].Boxes = append(p.Pages[0].Boxes, briefing.Box{Kind: briefing.ImageBox, X: 300, Y: 700, W: 40, H: 40, Image: samplePNG(), Artifact: "Layout"})
	b := written(t, p, sampleInfo)
	if _, err := Extract(b); err != nil {
		t.Error(err)
	}
	qpdfCheck(t, b)
}

// Greys are written as such: a printer mixes three equal colours as it likes.
func TestGreyIsBlackInkAlone(t *testing.T) {
	black, light := briefing.Color{}, briefing.Color{R: 0x77, G: 0x77, B: 0x77}
	p := &briefing.Pages{Pages: []briefing.Page{{Width: 300, Height: 300, Boxes: []briefing.Box{
		{Kind: briefing.RectBox, Artifact: "Layout", X: 10, Y: 10, W: 50, H: 50, Fill: &light, Stroke: &black, LineWidth: 1},
		{Kind: briefing.LineBox, Artifact: "Layout", X: 10, Y: 90, W: 50, Stroke: &light, LineWidth: 1},
		{Kind: briefing.TextBox, Artifact: "Layout", X: 10, Y: 120, Text: "grey", Font: briefing.Sans, Size: 9, Color: light},
		{Kind: briefing.ChartBox, Artifact: "Layout", X: 10, Y: 150, W: 80, H: 80, Chart: &briefing.ChartSpec{ID: "c"}},
	}}}}
	b, err := Write(p, Info{Title: "t", Language: "en"}, typeface.Default(), func(c vg.Canvas, _ *briefing.ChartSpec) error {
		c.SetColor(color.Gray{Y: 0x77})
		c.Fill(vg.Rectangle{Max: vg.Point{X: 20, Y: 20}}.Path())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	d := documentOf(t, b)
	content := " " + strings.Join(strings.Fields(string(d.f.contents(d.pages[0].dict))), " ") + " "
	if strings.Contains(content, " rg ") || strings.Contains(content, " RG ") || strings.Count(content, "0.467 g ") < 2 || strings.Count(content, "0.467 G ") < 2 {
		t.Errorf("the page is drawn by %q", content)
	}
}
