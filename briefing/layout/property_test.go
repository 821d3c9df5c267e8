package layout

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"pgregory.net/rapid"
)

// anyText draws running text of every kind of piece.
func anyText(t *rapid.T, evidence int, label string) briefing.Text {
	word := rapid.SampledFrom([]string{"trade", "a", "corridor", "“quoted”", "North-South", "–", "cooperation’s", "(see", "below).", "Ünïted", "Казань", "東京", "x" + strings.Repeat("y", 90)})
	var out briefing.Text
	for range rapid.IntRange(0, 5).Draw(t, label+" pieces") {
		s := strings.Join(rapid.SliceOfN(word, 0, 25).Draw(t, "words"), " ") + " "
		no := fmt.Sprintf("E%d", rapid.IntRange(1, evidence).Draw(t, "evidence"))
		switch rapid.IntRange(0, 4).Draw(t, "kind") {
		case 0:
			out = append(out, w(s))
		case 1:
			out = append(out, fig("more than $4.3 billion", no), w(" "))
		case 2:
			out = append(out, quote(s, no))
		case 3:
			out = append(out, date("6 March 2024", no), w(", "))
		default:
			out = append(out, name(s).Strong())
		}
	}
	return out
}

func anyBlock(t *rapid.T, evidence int) briefing.Block {
	text := func(label string) briefing.Text { return anyText(t, evidence, label) }
	switch rapid.SampledFrom([]briefing.BlockKind{
		briefing.BlockParagraph, briefing.BlockLead, briefing.BlockBullets, briefing.BlockTable,
		briefing.BlockTiles, briefing.BlockChart, briefing.BlockSubhead, briefing.BlockNote,
	}).Draw(t, "block") {
	case briefing.BlockLead:
		return briefing.Block{Kind: briefing.BlockLead, Text: text("lead")}
	case briefing.BlockBullets:
		var items []briefing.Text
		for range rapid.IntRange(0, 9).Draw(t, "items") {
			items = append(items, text("item"))
		}
		return bullets(items...)
	case briefing.BlockTable:
		tb := briefing.Table{RowHeader: rapid.Bool().Draw(t, "row header")}
		for i := range rapid.IntRange(0, 6).Draw(t, "columns") {
			tb.Columns = append(tb.Columns, briefing.Column{Title: rapid.SampledFrom([]string{"", "No.", "Exact words"}).Draw(t, "title"), Weight: float64(i), Number: i == 3})
		}
		for range rapid.IntRange(0, 12).Draw(t, "rows") {
			var r []briefing.Text
			for range rapid.IntRange(0, 7).Draw(t, "cells") {
				r = append(r, text("cell"))
			}
			tb.Rows = append(tb.Rows, r)
		}
		return table(tb)
	case briefing.BlockTiles:
		var ts []briefing.Tile
		for range rapid.IntRange(0, 6).Draw(t, "tiles") {
			ts = append(ts, briefing.Tile{Value: text("value"), Measure: text("measure"), Period: text("period"), Claimant: text("claimant")})
		}
		return tiles(ts...)
	case briefing.BlockChart:
		kind := rapid.SampledFrom([]briefing.ChartKind{briefing.ChartTime, briefing.ChartIndex}).Draw(t, "chart")
		c := &briefing.ChartSpec{Kind: kind, Headline: short(text("headline")), Subtitle: short(text("subtitle")), Source: short(text("source")), Alt: "A chart."}
		for i := range rapid.IntRange(0, 30).Draw(t, "marks") {
			c.Marks = append(c.Marks, briefing.Mark{Row: fmt.Sprint(i)})
		}
		return chart(c)
	case briefing.BlockSubhead:
		return briefing.Block{Kind: briefing.BlockSubhead, Text: short(text("subhead"))}
	case briefing.BlockNote:
		return note(text("note")...)
	}
	return para(text("paragraph")...)
}

// short keeps headings and the texts of charts to what has room on a page.
func short(t briefing.Text) briefing.Text { return t[:min(len(t), 2)] }

func anyBriefing(t *rapid.T) *briefing.Briefing {
	evidence := rapid.IntRange(1, 40).Draw(t, "rows of evidence")
	b := &briefing.Briefing{Ref: "R", Title: anyText(t, evidence, "title"), Draft: rapid.Bool().Draw(t, "draft")}
	for i := range rapid.IntRange(0, 9).Draw(t, "sections") {
		s := section(fmt.Sprint("s", i), rapid.SampledFrom([]string{"", "Trade", "Agreed and signed", strings.Repeat("A long heading ", 9)}).Draw(t, "heading"), rapid.IntRange(0, 4).Draw(t, "rank"))
		s.Annex = i > 5
		if rapid.IntRange(0, 5).Draw(t, "facts") == 0 {
			s.ID = "facts"
		}
		for range rapid.IntRange(0, 4).Draw(t, "blocks") {
			s.Blocks = append(s.Blocks, anyBlock(t, evidence))
		}
		b.Sections = append(b.Sections, s)
	}
	b.Sections = append(b.Sections, evidenceSection(evidence))
	return b
}

func TestAnyBriefingIsSound(t *testing.T) {
	styles := []briefing.Style{testStyle(t, "a4"), testStyle(t, "letter")}
	narrow := testStyle(t, "a4")
	narrow.Margins = briefing.Margins{Top: 200, Bottom: 200, Left: 150, Right: 150}
	styles = append(styles, narrow)
	rapid.Check(t, func(rt *rapid.T) {
		b := anyBriefing(rt)
		style := styles[rapid.IntRange(0, len(styles)-1).Draw(rt, "style")]
		p, err := Compose(b, style, typeface.Default())
		if err != nil {
			rt.Fatal(err)
		}
		sound(recorder{t, rt}, b, style, p)
		got := words(p)
		for _, x := range allTexts(b) {
			// A heading without a text of its own is not printed.
			if want := squash(spelt(x)); !strings.Contains(got, want) && len(x) > 0 {
				if !heads(b, x) {
					rt.Errorf("%q is not on the pages", x)
				}
			}
		}
	})
}

// recorder reports failures to rapid, which shrinks them.
type recorder struct {
	testing.TB
	rt *rapid.T
}

func (r recorder) Errorf(format string, args ...any) { r.rt.Errorf(format, args...) }
func (r recorder) Helper()                           {}

func spelt(t briefing.Text) string {
	s, _ := typeface.Default().Spell(briefing.Serif, t.String())
	return s
}

// heads says whether the text is a heading that may have nothing to head, or
// a cell beyond the columns of its table.
func heads(b *briefing.Briefing, x briefing.Text) bool {
	for _, s := range b.Sections {
		if s.Title == x.String() {
			return true
		}
		for _, bl := range s.Blocks {
			if bl.Kind == briefing.BlockSubhead && bl.Text.String() == x.String() {
				return true
			}
			if bl.Table == nil {
				continue
			}
			for _, r := range bl.Table.Rows {
				for i := range r {
					if i >= len(bl.Table.Columns) && r[i].String() == x.String() {
						return true
					}
				}
			}
		}
	}
	return false
}

func FuzzCompose(f *testing.F) {
	f.Add("Trade exceeded $4.3 billion", "E1", 3, "a4")
	f.Add("\u202e%PDF-1.7 (\\) 👩‍👩‍👧 عربي", "<E1>", 90, "letter")
	f.Add(strings.Repeat("w", 599), "", 1, "a4")
	styles := map[string]briefing.Style{"a4": testStyle(f, "a4"), "letter": testStyle(f, "letter")}
	f.Fuzz(func(t *testing.T, s, no string, n int, paper string) {
		style, ok := styles[paper]
		if !ok || len(s) > 600 {
			return
		}
		n = min(max(n, 0), 60)
		x := text(name(s, no), w(" "), name(s).Strong())
		b := &briefing.Briefing{Ref: no, Marking: s, Title: x}
		var items []briefing.Text
		for range n {
			items = append(items, x)
		}
		rows := &briefing.Table{Columns: []briefing.Column{{Title: s}, {Title: "x", Number: true}}, Anchors: []string{no}, RowHeader: true, Rows: [][]briefing.Text{{text(name("row")), x}}}
		b.Sections = []briefing.Section{
			section("facts", "", 0, briefing.Block{Kind: briefing.BlockTable, Table: rows}),
			section("one", s, 1, briefing.Block{Kind: briefing.BlockLead, Text: x}, briefing.Block{Kind: briefing.BlockSubhead, Text: x}, bullets(items...)),
			section("two", "Two", 2, tiles(briefing.Tile{Value: x, Measure: x}), chart(&briefing.ChartSpec{Headline: x, Source: x})),
			{ID: "a", Title: s, Annex: true, Blocks: []briefing.Block{bullets(items...), note(x...)}},
		}
		p, err := Compose(b, style, typeface.Default())
		if err != nil {
			if no != "" && strings.Contains(err.Error(), "leads nowhere") {
				t.Fatal(err)
			}
			return
		}
		insideMargins(t, style, p)
		noOverlap(t, p)
		tagsOnce(t, p)
	})
}
