package layout

import (
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"
)

// filler is a paragraph of n sentences.
func filler(n int) briefing.Block {
	return para(w(strings.Repeat("The two sides spoke of trade and of the roads that carry it. ", n)))
}

// front is a briefing of sections without an annex.
func front(ss ...briefing.Section) *briefing.Briefing {
	return &briefing.Briefing{Ref: "R", Title: text(w("Title")), Sections: ss}
}

func TestParagraphAcrossPagesIsOneElement(t *testing.T) {
	for n := 60; n < 75; n++ {
		p := compose(t, front(section("a", "First", 1, filler(n)), section("b", "Second", 1, filler(30), filler(30))), "a4")
		pages := map[*briefing.Tag]map[int]map[float64]bool{}
		eachText(p, func(i int, b *briefing.Box) {
			if b.Tag == nil || b.Tag.Role != "P" {
				return
			}
			if pages[b.Tag] == nil {
				pages[b.Tag] = map[int]map[float64]bool{}
			}
			if pages[b.Tag][i] == nil {
				pages[b.Tag][i] = map[float64]bool{}
			}
			pages[b.Tag][i][b.Y] = true
		})
		for _, on := range pages {
			for i, lines := range on {
				if len(on) > 1 && len(lines) < 2 {
					t.Errorf("%d sentences: a paragraph has a single line on page %d", n, i+1)
				}
			}
		}
		if len(pages) != 3 {
			t.Errorf("%d sentences: %d paragraphs", n, len(pages))
		}
	}
}

func plotOf(p *briefing.Pages) (page int, h float64) {
	for i := range p.Pages {
		for _, b := range p.Pages[i].Boxes {
			if b.Kind == briefing.ChartBox {
				return i, b.H
			}
		}
	}
	return -1, 0
}

func TestPlotShrinksToStayOnItsPage(t *testing.T) {
	shrunk := false
	last := 0
	for n := 40; n < 90; n++ {
		page, h := plotOf(compose(t, front(section("a", "Talks", 1, filler(n)), tradeSectionWithoutEvidence(), section("c", "More", 1, filler(60))), "a4"))
		if page < last {
			t.Errorf("%d sentences: the chart went back to page %d", n, page+1)
		}
		last = page
		if h < timePlot-0.01 {
			shrunk = true
			if h < timePlot*(1-plotGive)-0.01 {
				t.Errorf("%d sentences: the plot is %.0f high", n, h)
			}
		}
	}
	if !shrunk || last != 1 {
		t.Errorf("the plot shrank: %v; the last chart stood on page %d", shrunk, last+1)
	}
}

func tradeSectionWithoutEvidence() briefing.Section {
	return section("trade", "Trade", 1, chart(&briefing.ChartSpec{Kind: briefing.ChartTime, Headline: text(w("Trade grew")), Source: text(w("Source: reports.")), Alt: "Trade."}))
}

func TestSpacingTightensBeforeAPageIsAdded(t *testing.T) {
	var heights []float64
	pages := 0
	for n := 1; n < 40; n++ {
		b := front()
		for range 9 {
			b.Sections = append(b.Sections, section("s", "Section", 1, filler(n)))
		}
		p := compose(t, b, "a4")
		if len(p.Pages) == 1 {
			heights = append(heights, lastY(p))
		} else if pages == 0 {
			pages = n
		}
	}
	if len(heights) == 0 || pages == 0 {
		t.Fatal("the sections never fill a page")
	}
	s := testStyle(t, "a4")
	if full := heights[len(heights)-1]; full < 841.89-s.Margins.Bottom-9*14 {
		t.Errorf("with one sentence more than fits, page one ended at %.0f", full)
	}
}

func lastY(p *briefing.Pages) float64 {
	y := 0.0
	eachText(p, func(_ int, b *briefing.Box) {
		if b.Tag != nil {
			y = max(y, b.Y)
		}
	})
	return y
}

func TestHighestRankMovesFirst(t *testing.T) {
	b := front(
		section("facts", "", 0), section("lead", "Lead", 1, filler(3)),
		section("low", "Low", 2, filler(60), filler(30)), section("high", "High", 9, filler(20), filler(20)), section("mid", "Mid", 5, filler(60)))
	p := compose(t, b, "a4")
	on := map[string][]int{}
	eachText(p, func(i int, x *briefing.Box) {
		if x.Tag != nil && strings.HasPrefix(x.Tag.Role, "H") {
			on[x.Text] = append(on[x.Text], i)
		}
	})
	if len(p.Pages) != 3 || len(on["Low"]) != 1 || on["Low"][0] > 1 || len(on["Mid"]) != 1 || on["Mid"][0] > 1 {
		t.Errorf("%d pages; headings stand on %v", len(p.Pages), on)
	}
	if high := on["High"]; len(high) == 0 || high[len(high)-1] != 2 {
		t.Errorf("the section of the highest rank stands on pages %v", high)
	}
}

func TestColumnsGrowWhereTheTextIs(t *testing.T) {
	s := testSetter(t)
	g, err := newGrid(s.style)
	if err != nil {
		t.Fatal(err)
	}
	c := &composer{setter: s, grid: g, b: &briefing.Briefing{}}
	tb := &briefing.Table{Columns: []briefing.Column{{Title: "No.", Weight: 1}, {Title: "Words", Weight: 1}, {Title: "Rule", Weight: 1}}}
	for range 3 {
		tb.Rows = append(tb.Rows, []briefing.Text{text(w("E")), text(w(strings.Repeat("many words about trade ", 9))), text(w("money"))})
	}
	f := frame{x: g.left, w: g.full(), annex: true}
	cols := c.voices(tb, f)
	c.columns(tb, f, cols, c.cells(tb, cols))
	if cols[1].w < 1.5*cols[0].w || cols[1].w < 1.5*cols[2].w {
		t.Errorf("columns are %.0f, %.0f and %.0f wide", cols[0].w, cols[1].w, cols[2].w)
	}
	if right := cols[2].x + cols[2].w; right > g.right+0.01 || right < g.right-10 {
		t.Errorf("the table ends at %.1f, the page at %.1f", right, g.right)
	}
}

func TestLinesOfAParagraph(t *testing.T) {
	s := testSetter(t)
	x := text(w("Both governments signed a roadmap and put trade at "), fig("more than €1.2 billion", "E8"), w(" in "), date("2024"),
		w(", twice the level of five years before; no sum is tied to the roadmap, and neither side said when it begins."))
	var got []string
	for _, l := range s.lines(x, s.body, 300) {
		line := ""
		for _, b := range l.boxes {
			line += b.Text
		}
		got = append(got, line)
		if l.width > 300 {
			t.Errorf("%q is %.1f wide", line, l.width)
		}
	}
	want := []string{
		"Both governments signed a roadmap and put trade at more than ",
		"€1.2 billion E8 in 2024, twice the level of five years before; no sum ",
		"is tied to the roadmap, and neither side said when it begins.",
	}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q", got)
	}
}

// TestNoteIsNotParted wants no place for a page break between the note that a section
// opens with and what it is about.
func TestNoteIsNotParted(t *testing.T) {
	for name, rest := range map[string][]briefing.Block{
		"text": {filler(8)}, "bullets": {bullets(text(w("One")), text(w("Two")))}, "a heading": {subhead("Trade"), filler(8)},
	} {
		b := front(section("a", "First", 1, append([]briefing.Block{note(w(strings.Repeat("Whole sentences of the reports. ", 4)))}, rest...)...))
		style := testStyle(t, "a4")
		g, err := newGrid(style)
		if err != nil {
			t.Fatal(err)
		}
		s, err := newSetter(style, typeface.Default())
		if err != nil {
			t.Fatal(err)
		}
		c := &composer{setter: s, grid: g, b: b}
		chapters, _ := c.sections()
		noted := false
		for i, r := range c.chapterRows(chapters[0], &briefing.Tag{}, 2) {
			noted = noted || slices.ContainsFunc(r.boxes, func(b briefing.Box) bool { return b.Tag != nil && b.Tag.Role == "Note" })
			spoken := slices.ContainsFunc(r.boxes, func(b briefing.Box) bool {
				return b.Tag != nil && b.Tag.Role != "Note" && b.Tag.Role[0] != 'H' && b.Kind == briefing.TextBox
			})
			if noted && i > 0 && !r.glued {
				t.Errorf("%s: a page break may stand at row %d, behind the note", name, i)
			}
			if noted && spoken {
				break // the first line of what the note is about
			}
		}
	}
}
