package mail

import (
	"html/template"
	"slices"
	"strings"

	"brief/briefing"
)

// view is what the templates of a message see.
type view struct {
	// Marking joins the markings of the briefings; Draft and Sample say that
	// one of them is such; Reply, that the message goes into an older thread.
	Marking       string
	Draft, Sample bool
	Reply         bool
	Briefings     []briefingView
}

// briefingView is one briefing of a message.
type briefingView struct {
	Ref, File  string
	Title      briefing.Text
	Version    int
	Supersedes string
	Changes    []string
	Lead       []briefing.Text
	// Desk is the officer's own bottom line, after what it is; objectives and
	// lines to take stay in the briefing.
	Desk  []briefing.Text
	Tiles []briefing.Tile
	// Notes stand in place of key figures, or below them.
	Notes    []briefing.Text
	Chart    *chartView
	Cautions int
	CutOff   string
	// Heads are the headings of the sections, by their id.
	Heads map[string]string
}

type chartView struct {
	// Source is the address of the picture: "cid:…" or "data:…".
	Source        template.URL
	Alt           string
	Width, Height int
}

// shownWidth is the width of the chart in CSS pixels: that of the message.
const shownWidth = 600

// newView gathers what a message says; picture gives the address of the chart
// of the n-th item.
func newView(items []*Item, reply bool, picture func(n int) string) *view {
	v := &view{Reply: reply}
	var markings []string
	for n, i := range items {
		b := i.Briefing
		if b.Marking != "" && !slices.Contains(markings, b.Marking) {
			markings = append(markings, b.Marking)
		}
		v.Draft, v.Sample = v.Draft || b.Draft, v.Sample || b.Sample
		v.Briefings = append(v.Briefings, viewOf(i, picture(n)))
	}
	v.Marking = strings.Join(markings, " / ")
	return v
}

func viewOf(i *Item, picture string) briefingView {
	b := i.Briefing
	v := briefingView{
		Ref: b.Ref, File: i.attachment(), Title: b.Title, Version: b.Version, Supersedes: b.Supersedes, Changes: b.Changes,
		Cautions: b.Cautions, CutOff: b.CutOff.String(), Heads: map[string]string{},
	}
	for _, s := range b.Sections {
		v.Heads[s.ID] = s.Title
		if s.ID == deskNote {
			v.Desk = ownBottomLine(s.Blocks)
		}
		for _, block := range s.Blocks {
			switch {
			case s.ID == bottomLine:
				v.Lead = append(v.Lead, block.Text)
			case s.ID == keyFigures && block.Kind == briefing.BlockTiles:
				v.Tiles = append(v.Tiles, block.Tiles...)
			case s.ID == keyFigures && len(block.Text) > 0:
				v.Notes = append(v.Notes, block.Text)
			}
		}
	}
	if chart := TradeChart(b); chart != nil && len(i.Chart) > 0 && i.Width > 0 {
		v.Chart = &chartView{Source: template.URL(picture), Alt: chart.Alt, Width: shownWidth, Height: int(shownWidth*i.Height/i.Width + 0.5)}
	}
	return v
}

// The sections of the model that a message repeats.
const (
	bottomLine = "bottom-line"
	keyFigures = "key-figures"
	deskNote   = "desk-note"
	trade      = "trade"
)

// ownBottomLine are the words of a desk note before its first heading, nil
// where there are none beside the line that says whose they are.
func ownBottomLine(blocks []briefing.Block) []briefing.Text {
	var out []briefing.Text
	own := false
	for _, b := range blocks {
		if b.Kind == briefing.BlockSubhead {
			break
		}
		own = own || b.Kind == briefing.BlockParagraph
		out = append(out, b.Text)
	}
	if !own {
		return nil
	}
	return out
}

// TradeChart is the chart that goes into a message: that of the trade section.
func TradeChart(b *briefing.Briefing) *briefing.ChartSpec {
	for i := range b.Sections {
		for j := range b.Sections[i].Blocks {
			if c := b.Sections[i].Blocks[j].Chart; c != nil && b.Sections[i].ID == trade {
				return c
			}
		}
	}
	return nil
}

// plain is running text with the evidence numbers of each piece in brackets
// after it.
func plain(t briefing.Text) string {
	var b strings.Builder
	for _, p := range t {
		b.WriteString(p.String())
		if e := p.Evidence(); len(e) > 0 {
			b.WriteString(" [" + strings.Join(e, ", ") + "]")
		}
	}
	return strings.TrimSpace(b.String())
}

// evidenceStyle makes evidence numbers small and grey.
const evidenceStyle = "font-size:11px;color:#5a626d;white-space:nowrap"

// rich is the same as HTML.
func rich(t briefing.Text) template.HTML {
	var b strings.Builder
	for _, p := range t {
		text := template.HTMLEscapeString(p.String())
		if p.IsStrong() {
			text = "<b>" + text + "</b>"
		}
		b.WriteString(text)
		if e := p.Evidence(); len(e) > 0 {
			b.WriteString(` <span style="` + evidenceStyle + `">[` + template.HTMLEscapeString(strings.Join(e, ", ")) + "]</span>")
		}
	}
	return template.HTML(b.String())
}
