package pdf

import (
	"fmt"
	"math"
	"net/url"
	"strings"

	"brief/briefing"
)

// link is a link annotation.
type link struct {
	page    int
	area    rect
	target  string // anchor or address
	text    string // the alternative text, shown by readers as a hint
	element *element
	object  int
	key     int // in the parent tree
	box     *briefing.Box
}

// destination is a place that links and bookmarks lead to.
type destination struct {
	page int
	top  float64 // from the bottom of the page
}

// destinationMargin is the room left above the place that a link leads to.
const destinationMargin = 8

func (d destination) array(s *sheets) string {
	return fmt.Sprintf("[%s/XYZ 0 %s null]", ref(s.pages[d.page]), numbers(d.top))
}

// boxRect is the area of a box on a page of the given height.
func boxRect(b *briefing.Box, height float64) rect {
	if b.Kind == briefing.TextBox {
		return rect{b.X, height - b.Y - 0.25*b.Size, b.X + b.W, height - b.Y + 0.8*b.Size}
	}
	r := rect{b.X, height - b.Y - b.H, b.X + b.W, height - b.Y}
	return rect{math.Min(r[0], r[2]), math.Min(r[1], r[3]), math.Max(r[0], r[2]), math.Max(r[1], r[3])}
}

// linkBox lays a link over the box. Boxes of one link that follow each other
// in a line share one annotation.
func (w *writer) linkBox(b *briefing.Box, e *element) error {
	e = e.link()
	area := boxRect(b, w.height)
	if b.Kind == briefing.TextBox {
		width, err := w.faces.Width(b.Font, strings.TrimRight(b.Text, string(wordJoiner)+string(softHyphen)), b.Size)
		if err != nil {
			return err
		}
		area[2] = b.X + width
	}
	if n := len(w.links); n > 0 {
		l := w.links[n-1]
		if l.page == w.number && l.element == e && l.target == b.Link && l.box.Y == b.Y {
			l.area, l.text, l.box = l.area.union(area), l.text+b.Text, b
			return nil
		}
	}
	l := &link{page: w.number, area: area, target: b.Link, text: b.Text, element: e, box: b}
	w.links = append(w.links, l)
	w.tree.addItem(e, item{link: l, page: w.number})
	return nil
}

// anchors lists the places that links may lead to. The first box of a name
// counts.
func anchors(p *briefing.Pages) map[string]destination {
	places := make(map[string]destination)
	for n := range p.Pages {
		for i := range p.Pages[n].Boxes {
			b := &p.Pages[n].Boxes[i]
			if _, have := places[b.Anchor]; have || b.Anchor == "" {
				continue
			}
			top := boxRect(b, p.Pages[n].Height)[3] + destinationMargin
			places[b.Anchor] = destination{n, math.Min(top, p.Pages[n].Height)}
		}
	}
	return places
}

// isAddress says whether a link's target has a scheme.
func isAddress(target string) bool {
	u, err := url.Parse(target)
	return err == nil && u.Scheme != ""
}

// writeLinks writes the annotations; numbers and keys are set already.
func (w *writer) writeLinks(s *sheets) error {
	places := anchors(w.pages)
	for _, l := range w.links {
		action := ""
		if d, ok := places[l.target]; ok {
			action = "/Dest" + d.array(s)
		} else if isAddress(l.target) {
			action = "/A<</S/URI/URI" + textString(escapedAddress(l.target)) + ">>"
		} else {
			return fmt.Errorf("page %d: a link (%.40q) leads to %q, which is not in the document", l.page+1, l.text, l.target)
		}
		hint := l.element.Alt
		if hint == "" {
			hint = l.text
		}
		a := l.area
		s.set(l.object, fmt.Appendf(nil, "<</Type/Annot/Subtype/Link/F 4/Rect[%s]/Border[0 0 0]/P %s/Contents%s/StructParent %d%s>>",
			numbers(a[0], a[1], a[2], a[3]), ref(s.pages[l.page]), textString(hint), l.key, action))
	}
	return nil
}

// escapedAddress is an address in ASCII, as PDF wants it.
func escapedAddress(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c > '~' {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
