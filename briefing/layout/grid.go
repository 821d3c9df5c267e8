package layout

import (
	"fmt"
	"strings"

	"brief/briefing"
)

// grid is the page: a side column for headings and a main column for text,
// which together make the full width. Lengths are points from the top left.
type grid struct {
	width, height float64 // of the paper
	left, right   float64 // edges of the full width
	top, bottom   float64 // edges of the text area
	main          float64 // left edge of the main column
	side          float64 // width of the side column
}

// Share of the full width that the side column takes, and the gutter beside it.
const (
	sideShare = 0.195
	gutter    = 13
	// leastWidth and leastHeight are the smallest text area that can be set.
	leastWidth  = 240
	leastHeight = 240
)

func (g grid) full() float64      { return g.right - g.left }
func (g grid) mainWidth() float64 { return g.right - g.main }

// depth is the height of the text area.
func (g grid) depth() float64 { return g.bottom - g.top }

// sheetSizes are the sheets that pages are made for, with the halves that booklets
// are folded to.
var sheetSizes = map[string]briefing.Size{
	"":            {Width: 595.28, Height: 841.89},
	"a4":          {Width: 595.28, Height: 841.89},
	"letter":      {Width: 612, Height: 792},
	"a5":          {Width: 420.945, Height: 595.28},
	"half-letter": {Width: 396, Height: 612},
}

func newGrid(s briefing.Style) (grid, error) {
	g := grid{}
	paper, ok := sheetSizes[strings.ToLower(s.Paper)]
	if !ok {
		return g, fmt.Errorf("style: paper %q is not known; use a4 or letter", s.Paper)
	}
	g.width, g.height = paper.Width, paper.Height
	for _, m := range []float64{s.Margins.Top, s.Margins.Bottom, s.Margins.Left, s.Margins.Right} {
		if !(m >= 0) {
			return g, fmt.Errorf("style: a margin of %v is not a length", m)
		}
	}
	g.left, g.right = s.Margins.Left, g.width-s.Margins.Right
	g.top, g.bottom = s.Margins.Top, g.height-s.Margins.Bottom
	if g.full() < leastWidth || g.depth() < leastHeight {
		return g, fmt.Errorf("style: the margins leave %.0f by %.0f points for text; at least %d by %d are needed",
			g.full(), g.depth(), leastWidth, leastHeight)
	}
	return g.parted(sideShare), nil
}

// parted is the grid with a share of its width for the side column.
func (g grid) parted(share float64) grid {
	g.side = g.full() * share
	g.main = g.left + g.side + gutter
	return g
}
