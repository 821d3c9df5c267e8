package compose

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"

	"brief/briefing"
	"brief/briefing/handout"
)

// handedOut is the briefing as it is handed out. Without its annexes it has no
// evidence numbers either, for they would lead nowhere, and says where they
// are.
func (p *handoutPress) handedOut(b *briefing.Briefing) *briefing.Briefing {
	if p.Annex {
		return b
	}
	out := *b
	out.Sections = nil
	for _, s := range b.Sections {
		if s.Annex {
			continue
		}
		blocks := make([]briefing.Block, len(s.Blocks))
		for i, block := range s.Blocks {
			blocks[i] = bareBlock(block)
		}
		s.Blocks = blocks
		out.Sections = append(out.Sections, s)
	}
	note := briefing.Block{Kind: briefing.BlockNote, Text: p.words.evidenceLine(b.Ref)}
	if n := len(out.Sections); n > 0 {
		last := &out.Sections[n-1]
		last.Blocks = append(last.Blocks, note)
	} else {
		out.Sections = []briefing.Section{{ID: "evidence", Blocks: []briefing.Block{note}}}
	}
	return &out
}

// bare is a text without its evidence numbers.
func bare(t briefing.Text) briefing.Text {
	out := make(briefing.Text, len(t))
	for i, p := range t {
		var q briefing.Piece
		switch s := p.String(); p.Kind() {
		case briefing.PieceFigure:
			q = briefing.FigurePiece(s, p.Claim())
		case briefing.PieceBound:
			q = briefing.BoundPiece(s)
		case briefing.PieceDate:
			q = briefing.DatePiece(s)
		case briefing.PieceName:
			q = briefing.NamePiece(s)
		case briefing.PieceExcerpt:
			q = briefing.ExcerptPiece(s, p.Claim())
		default: // words, counts and labels have none
			q = p
		}
		if p.IsStrong() {
			q = q.Strong()
		}
		out[i] = q
	}
	return out
}

func bareAll(ts []briefing.Text) []briefing.Text {
	var out []briefing.Text
	for _, t := range ts {
		out = append(out, bare(t))
	}
	return out
}

func bareBlock(b briefing.Block) briefing.Block {
	b.Text, b.Items = bare(b.Text), bareAll(b.Items)
	if b.Table != nil {
		t := *b.Table
		t.Rows, t.Anchors = nil, nil
		for _, r := range b.Table.Rows {
			t.Rows = append(t.Rows, bareAll(r))
		}
		b.Table = &t
	}
	tiles := make([]briefing.Tile, len(b.Tiles))
	for i, t := range b.Tiles {
		tiles[i] = briefing.Tile{Value: bare(t.Value), Measure: bare(t.Measure), Period: bare(t.Period), Claimant: bare(t.Claimant)}
	}
	b.Tiles = tiles
	if b.Chart != nil {
		c := *b.Chart
		c.Headline, c.Subtitle, c.Source = bare(c.Headline), bare(c.Subtitle), bare(c.Source)
		b.Chart = &c
	}
	return b
}

// leastContrast is the contrast that text keeps on paper (WCAG 2.2, 1.4.3).
const leastContrast = 4.5

// toGrey takes the colour out of a style and darkens what would be hard to
// see on paper: text, rules and marks keep the least contrast against the tint
// that some of them stand on.
func toGrey(s *briefing.Style, l handout.Layout) error {
	s.Colors = greyColors(s.Colors)
	if l == handout.TwoUp || l == handout.FourUp || l == handout.Notes {
		// Small type in middle grey comes out as a row of dots.
		s.Colors.Text, s.Colors.Muted, s.Colors.Accent = gray(0), gray(0), gray(0)
	}
	if s.Colors.Tint.R < lightTint {
		s.Colors.Tint = gray(lightTint)
	}
	for _, c := range []*briefing.Color{&s.Colors.Text, &s.Colors.Accent, &s.Colors.Muted, &s.Colors.Rule} {
		for c.R > 0 && contrast(*c, s.Colors.Tint) < leastContrast {
			*c = gray(c.R - 1)
		}
	}
	if s.Logo.PNG == "" {
		return nil
	}
	img, err := png.Decode(bytes.NewReader([]byte(s.Logo.PNG)))
	if err != nil {
		return fmt.Errorf("the logo cannot be read: %w", err)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, greyImage(img)); err != nil {
		return fmt.Errorf("the logo cannot be made grey: %w", err)
	}
	s.Logo.PNG = b.String()
	return nil
}

// lightTint is the darkest ground that text may stand on in grey: printers
// raster it without swallowing small type.
const lightTint = 0xEE

func gray(v uint8) briefing.Color { return briefing.Color{R: v, G: v, B: v} }

// contrast is the ratio of two colours' luminances (WCAG 2.2), from 1 to 21.
func contrast(a, b briefing.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// greyImage is a picture on white paper, in greys.
func greyImage(img image.Image) image.Image {
	out := image.NewGray(img.Bounds())
	draw.Draw(out, out.Rect, image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(out, out.Rect, img, img.Bounds().Min, draw.Over)
	return out
}
