package layout

import (
	"strconv"
	"strings"

	"brief/briefing"
)

// Where the strips stand, as shares of the margins, and the space between
// their texts.
const (
	topStrip    = 0.58
	bottomStrip = 0.52
	stripGap    = 14
	mostStrip   = 400 // bytes; no more than that has room
	stripBoxes  = 5   // as many as the strips of a page have, as a rule
)

// strips adds the marking strips at the top and bottom of each page: marking,
// DRAFT and SAMPLE on the left, reference and page number on the right, and
// from page two on the title between them.
func (c *composer) strips(p *briefing.Pages) {
	marks := c.spell(c.marks())
	ref := c.spell(c.b.Ref)
	title := c.spell(visible(c.b.Title.String()))
	for i := range p.Pages {
		top := c.grid.top * topStrip
		bottom := c.grid.bottom + (c.grid.height-c.grid.bottom)*bottomStrip
		n, total := c.terms.numbers(i, len(p.Pages))
		number := c.spell(fill(c.labels.Page, "{n}", strconv.Itoa(n), "{total}", strconv.Itoa(total)))
		number = strings.Join(nonEmpty(ref, c.spell(c.terms.Note), number), " · ")
		middle := ""
		if i > 0 {
			middle = title
		}
		boxes := c.strip(p.Pages[i].Boxes, top, marks, middle, ref)
		p.Pages[i].Boxes = c.strip(boxes, bottom, marks, "", number)
	}
}

// marks is the text on the left of a strip.
func (c *composer) marks() string {
	marking := c.b.Marking
	if marking == "" {
		marking = c.style.Marking
	}
	draft, sample := "", ""
	if c.b.Draft || c.style.Draft {
		draft = c.labels.Draft
	}
	if c.b.Sample {
		sample = c.labels.Sample
	}
	return strings.Join(nonEmpty(marking, draft, sample), " · ")
}

func nonEmpty(ss ...string) []string {
	var out []string
	for _, s := range ss {
		if s = visible(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (s *setter) spell(text string) string {
	out, err := s.faces.Spell(briefing.SansSemiBold, text)
	if err != nil {
		s.fail(err)
	}
	return out
}

// strip sets up to three texts on a baseline; the right one always in full,
// the others cut short where there is no room.
func (c *composer) strip(into []briefing.Box, y float64, left, middle, right string) []briefing.Box {
	muted, accent := c.small.plain, c.small.strong
	accent.color = c.style.Colors.Accent
	x, end := c.grid.left, c.grid.right
	if right != "" {
		right = c.short(right, muted, end-x)
		into, _ = c.furniture(into, right, muted, end-c.wide(right, muted), y)
		end -= c.wide(right, muted) + stripGap
	}
	if left = c.short(left, accent, end-x); left != "" {
		into, x = c.furniture(into, left, accent, x, y)
		x += stripGap
	}
	if middle = c.short(middle, muted, end-x); middle != "" {
		into, _ = c.furniture(into, middle, muted, x, y)
	}
	return into
}

// furniture sets text as an artifact and gives its right edge.
func (c *composer) furniture(into []briefing.Box, text string, k cut, x, y float64) ([]briefing.Box, float64) {
	parts, err := c.faces.Resolve(k.face.Name, text)
	if err != nil {
		c.fail(err)
		return into, x
	}
	for _, p := range parts {
		w := p.Face.Width(p.Text, k.size)
		into = append(into, briefing.Box{Kind: briefing.TextBox, X: x, Y: y, W: w, H: k.size, Text: p.Text,
			Font: p.Face.Name, Size: k.size, Color: k.color, Artifact: "Pagination"})
		x += w
	}
	return into, x
}

// wide is the width of spelt text with its fallback faces.
func (s *setter) wide(text string, k cut) float64 {
	w, err := s.faces.Width(k.face.Name, text, k.size)
	if err != nil {
		s.fail(err)
	}
	return w
}

// short cuts text to a width and ends it with an ellipsis, at a space where
// there is one.
func (s *setter) short(text string, k cut, width float64) string {
	long := len(text) > mostStrip
	if long {
		text = strings.ToValidUTF8(text[:mostStrip], "")
	}
	if text == "" || !long && s.wide(text, k) <= width {
		return text
	}
	kept, w := "", s.wide("…", k)
	for _, c := range clusters(text) {
		if w += s.wide(c, k); w > width {
			break
		}
		kept += c
	}
	if i := strings.LastIndexByte(kept, ' '); i > len(kept)/2 {
		kept = kept[:i]
	}
	if kept = strings.TrimRight(kept, " ,;:–—"); kept == "" {
		return ""
	}
	return kept + "…"
}
