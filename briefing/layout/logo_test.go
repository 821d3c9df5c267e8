package layout

import (
	"bytes"
	"image"
	"image/png"
	"math"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"
)

func logoOf(t *testing.T, width, height int) string {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height))); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestLogoStandsBesideTheTitle(t *testing.T) {
	for name, c := range map[string]struct {
		width, height int
		points        float64
		wantW, wantH  float64
	}{
		"square": {50, 50, 40, 40, 40},
		"tall":   {10, 60, 90, 15, 90},
		"wide":   {4000, 10, 30, math.NaN(), math.NaN()}, // made smaller
	} {
		style := testStyle(t, "a4")
		style.Logo = briefing.Logo{File: "x.png", Height: c.points, Alt: "A crest", PNG: logoOf(t, c.width, c.height)}
		p, err := Compose(sample(), style, typeface.Default())
		if err != nil {
			t.Fatal(err)
		}
		sound(t, sample(), style, p)
		var logo *briefing.Box
		for i := range p.Pages {
			for k := range p.Pages[i].Boxes {
				if b := &p.Pages[i].Boxes[k]; b.Kind == briefing.ImageBox {
					if logo != nil || i > 0 {
						t.Errorf("%s: a logo on page %d", name, i+1)
					}
					logo = b
				}
			}
		}
		if logo == nil {
			t.Fatalf("%s: no logo", name)
		}
		if logo.Tag == nil || logo.Tag.Role != "Figure" || logo.Tag.Alt != "A crest" {
			t.Errorf("%s: the logo is tagged %v", name, logo.Tag)
		}
		right := p.Pages[0].Width - style.Margins.Right
		if math.Abs(logo.X+logo.W-right) > 0.01 || logo.Y < style.Margins.Top-0.01 || logo.W > logoShare*(right-style.Margins.Left)+0.01 {
			t.Errorf("%s: the logo stands at %.1f, %.1f and is %.1f wide", name, logo.X, logo.Y, logo.W)
		}
		if !math.IsNaN(c.wantW) && (logo.W != c.wantW || logo.H != c.wantH) {
			t.Errorf("%s: the logo is %.1f by %.1f", name, logo.W, logo.H)
		}
		eachText(p, func(page int, b *briefing.Box) {
			if page == 0 && b.Tag != nil && b.X+b.W > logo.X && b.Y-b.Size < logo.Y+logo.H-0.5 {
				t.Errorf("%s: %q runs into the logo", name, b.Text)
			}
		})
	}
}

func TestLogoWithoutWordsIsPassedOver(t *testing.T) {
	style := testStyle(t, "letter")
	style.Logo = briefing.Logo{File: "x.png", Height: 20, PNG: logoOf(t, 9, 9)}
	p, err := Compose(sample(), style, typeface.Default())
	if err != nil {
		t.Fatal(err)
	}
	sound(t, sample(), style, p)
	for _, b := range p.Pages[0].Boxes {
		if b.Kind == briefing.ImageBox && (b.Tag != nil || b.Artifact != "Layout") {
			t.Errorf("the logo is tagged %v", b.Tag)
		}
	}
	style.Logo.PNG = "no picture"
	if _, err := Compose(sample(), style, typeface.Default()); err == nil {
		t.Error("a damaged logo is no error")
	}
}
