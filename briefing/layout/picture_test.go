package layout

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"
)

func TestPictureStandsAlone(t *testing.T) {
	spec := &briefing.ChartSpec{
		ID: "trade", Kind: briefing.ChartTime, Alt: "Trade rose.",
		Headline: text(w("Trade exceeded "), fig("$3 billion", "E1"), w(" in "), date("2021")),
		Subtitle: text(w("Trade turnover, billion US dollars, by year, and a subtitle that is so long that it takes more than a line.")),
		Source:   text(w("Source: report"), name(" a.txt", "E1", "E2")),
	}
	of := &briefing.Briefing{Ref: "ABCDEFGHIJ", Marking: "OFFICIAL", Draft: true}
	for _, width := range []float64{0, 300, 900} {
		style := testStyle(t, "letter")
		style.Charts.Width = width
		p, err := Picture(spec, of, style, typeface.Default())
		if err != nil {
			t.Fatal(err)
		}
		page := p.Pages[0]
		if width > 0 && page.Width != width+2*picturePad {
			t.Errorf("a chart of %v is on a page of %v", width, page.Width)
		}
		said, last := "", 0.0
		for _, b := range page.Boxes {
			if b.Link != "" {
				t.Errorf("%q leads to %s, which is not on the page", b.Text, b.Link)
			}
			if b.X < picturePad-0.01 || b.X+b.W > page.Width-picturePad+0.01 || b.Y > page.Height || b.Y < last-20 {
				t.Errorf("%q stands at %v, %v on a page of %v by %v", b.Text, b.X, b.Y, page.Width, page.Height)
			}
			said, last = said+b.Text, b.Y
		}
		for _, want := range []string{"OFFICIAL · DRAFT", "briefing ABCDEFGHIJ."} {
			if !strings.Contains(said, want) {
				t.Errorf("%q does not say %q", said, want)
			}
		}
		if h := p.Root.Kids[0].Kids[0]; h.Role != "H1" {
			t.Errorf("the headline is a %s", h.Role)
		}
	}
	for _, width := range []float64{-1, 100, 1e6} {
		style := testStyle(t, "a4")
		style.Charts.Width = width
		if _, err := Picture(spec, of, style, typeface.Default()); err == nil {
			t.Errorf("a width of %v: no error", width)
		}
	}
}
