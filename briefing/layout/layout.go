// Package layout turns a briefing into pages of boxes. It knows no PDF.
//
// The way of a text: set.go makes units of its pieces (what no line may end
// inside), fit.go finds the lines, rows.go stacks them, flow.go puts the rows
// of all sections in order, overflow.go sees to it that the front of the
// briefing keeps to two pages, paginate.go cuts the stack into pages, and
// links.go and strip.go add what only finished pages can have.
package layout

import (
	"brief/briefing"
	"brief/briefing/typeface"
)

// frontPages is how many pages everything but the annex may take.
const frontPages = 2

// Compose lays a briefing out. Whatever stands in its texts gets onto a page:
// characters that no face has are spelt out (typeface.Spell), words wider than
// the line are broken. Sections that the first two pages have no room for move
// to the front of the annex, highest rank first, and a line says so. Errors
// are a style that leaves no room, a font that cannot be read, and an evidence
// number that no row of a table answers to.
func Compose(b *briefing.Briefing, style briefing.Style, faces *typeface.Library) (*briefing.Pages, error) {
	return ComposeFor(b, style, Terms{}, faces)
}

// ComposeFor lays a briefing out as Compose does, on other terms.
func ComposeFor(b *briefing.Briefing, style briefing.Style, terms Terms, faces *typeface.Library) (*briefing.Pages, error) {
	g, err := newGrid(style)
	if err != nil {
		return nil, err
	}
	if terms.Single {
		g = g.parted(singleShare)
	}
	s, err := newSetter(style, faces)
	if err != nil {
		return nil, err
	}
	c := &composer{b: b, setter: s, grid: g, terms: terms}
	pages := c.compose()
	if s.err != nil {
		return nil, s.err
	}
	if err := link(pages, s.labels); err != nil {
		return nil, err
	}
	return pages, nil
}

// composer holds what the stages of one layout share.
type composer struct {
	*setter
	grid  grid
	terms Terms
	b     *briefing.Briefing
	// notes counts the notes, whose tags need unique names.
	notes int
}

func (c *composer) compose() *briefing.Pages {
	front, annex := c.sections()
	doc := c.fill(front, annex)
	p := &briefing.Pages{Root: doc.root}
	c.emit(p, doc.front)
	c.emit(p, doc.annex)
	if len(p.Pages) == 0 {
		p.Pages = []briefing.Page{{Width: c.grid.width, Height: c.grid.height}}
	}
	c.strips(p)
	return p
}
