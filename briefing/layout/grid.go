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

func newGrid(s briefing.Style) (grid, error) {
	g := grid{}
	switch strings.ToLower(s.Paper) {
	case "", "a4":
		g.width, g.height = 595.28, 841.89
	case "letter":
		g.width, g.height = 612, 792
	default:
		return g, fmt.Errorf("style: paper %q is not known; use a4 or letter", s.Paper)
	}
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
	g.side = g.full() * sideShare
	g.main = g.left + g.side + gutter
	return g, nil
}
