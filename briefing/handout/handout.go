// Package handout says which page is printed where: which pages share a sheet,
// on which side, how large, and which marks and lines stand around them. It
// knows page sizes and nothing else of the pages.
//
// Sheets are turned like the leaves of a book, about their left edge. Which
// edge of the sheet that is depends on the layout; where the printer turns over
// the other one, all backs are printed upside down, so that they come out
// upright.
package handout

import (
	"errors"
	"fmt"
	"math"

	"brief/briefing"
)

// Layout is a way of putting pages onto sheets.
type Layout string

// Plain is one page on a side, Booklet two pages on a side in folding order,
// TwoUp and FourUp small pages in reading order, Notes a page beside lines to
// write on. Large is plain; the pages are large already.
const (
	Plain   Layout = "plain"
	Booklet Layout = "booklet"
	TwoUp   Layout = "2up"
	FourUp  Layout = "4up"
	Notes   Layout = "notes"
	Large   Layout = "large"
)

// Layouts lists the layouts in the order of the help.
func Layouts() []Layout { return []Layout{Plain, Booklet, TwoUp, FourUp, Notes, Large} }

// Edge is the edge of the sheet that the printer turns it over.
type Edge string

// LongEdge and ShortEdge are the two edges; the zero Edge is the one that the
// layout needs no turning for.
const (
	LongEdge  Edge = "long"
	ShortEdge Edge = "short"
)

// Options say how sheets are made.
type Options struct {
	Layout Layout
	Paper  string // "a4" or "letter"
	Duplex Edge
	// Marks asks for fold and cut marks.
	Marks bool
	// Thickness of a leaf in points, for the creep of booklets; 0 is that of
	// office paper.
	Thickness float64
}

// officePaper is the thickness of a leaf of 80 g/m², 0.1 mm, in points.
const officePaper = 0.1 * 72 / 25.4

// mostPages is more than any stapler takes.
const mostPages = 10_000

// papers are the sheets by name, upright (ISO 216, ANSI Y14.1).
var papers = map[string]briefing.Size{
	"a4":     {Width: 595.28, Height: 841.89},
	"letter": {Width: 612, Height: 792},
}

// Paper is the upright sheet of a name.
func Paper(name string) (briefing.Size, bool) {
	s, ok := papers[name]
	return s, ok
}

// PaperOf is the name of the paper that a page has the size of, upright or
// lying, "" for none.
func PaperOf(page briefing.Size) string {
	if page.Landscape() {
		page = turned(page)
	}
	for _, name := range []string{"a4", "letter"} {
		if p := papers[name]; math.Abs(page.Width-p.Width) < slack && math.Abs(page.Height-p.Height) < slack {
			return name
		}
	}
	return ""
}

// slack is by how much programs differ about the size of a paper, in points.
const slack = 3

// Sheets puts pages of the given sizes onto the sides of sheets, front and back
// in turn. Errors are a layout or paper that is not known, and no pages.
func Sheets(pages []briefing.Size, o Options) ([]briefing.Side, error) {
	paper, ok := Paper(o.Paper)
	switch {
	case !ok:
		return nil, fmt.Errorf("paper %q is not known; the papers are a4 and letter", o.Paper)
	case len(pages) == 0:
		return nil, errors.New("there are no pages to print")
	case len(pages) > mostPages:
		return nil, fmt.Errorf("%d pages are more than can be handed out (%d)", len(pages), mostPages)
	}
	for i, p := range pages {
		if !(p.Width > 0 && p.Height > 0) {
			return nil, fmt.Errorf("page %d has no size", i+1)
		}
	}
	var sides []briefing.Side
	switch o.Layout {
	case Plain, Large:
		sides = plain(pages, paper)
	case Booklet:
		sides = booklet(pages, paper, o)
	case TwoUp:
		sides = tiled(pages, across(paper, pages[0]), 2, o.Marks)
	case FourUp:
		sides = tiled(pages, along(paper, pages[0]), 4, o.Marks)
	case Notes:
		sides = notes(pages, paper)
	default:
		return nil, fmt.Errorf("layout %q is not known", o.Layout)
	}
	if o.Duplex != "" && o.Duplex != Binding(sides) {
		for i := 1; i < len(sides); i += 2 {
			sides[i].Turned = true
		}
	}
	return sides, nil
}

// Binding is the edge over which sheets turn like the leaves of a book: the
// left one, which is long on an upright sheet and short on one that lies.
func Binding(sides []briefing.Side) Edge {
	if len(sides) > 0 && sides[0].Landscape() {
		return ShortEdge
	}
	return LongEdge
}

// along is the sheet that lies or stands as the page does, across the other.
func along(paper, page briefing.Size) briefing.Size {
	if page.Landscape() {
		return turned(paper)
	}
	return paper
}

func across(paper, page briefing.Size) briefing.Size {
	return turned(along(paper, page))
}

func turned(s briefing.Size) briefing.Size { return briefing.Size{Width: s.Height, Height: s.Width} }

// fit places a page as large as an area allows, in its middle. Papers that
// differ by less than a hair are one.
func fit(page int, size briefing.Size, x, y, w, h float64) briefing.Placed {
	scale := min(w/size.Width, h/size.Height)
	if scale > 1-hair && scale < 1+hair {
		scale = 1
	}
	pw, ph := size.Width*scale, size.Height*scale
	return briefing.Placed{Page: page, X: x + (w-pw)/2, Y: y + (h-ph)/2, W: pw, H: ph}
}

const hair = 0.002

// plain is one page on a side. The sheet follows the page; a sheet whose sides
// differ takes the front's.
func plain(pages []briefing.Size, paper briefing.Size) []briefing.Side {
	var sides []briefing.Side
	for i, p := range pages {
		sheet := along(paper, p)
		if i%2 == 1 {
			sheet = sides[i-1].Size
		}
		sides = append(sides, briefing.Side{Size: sheet, Pages: []briefing.Placed{fit(i, p, 0, 0, sheet.Width, sheet.Height)}})
	}
	return sides
}
