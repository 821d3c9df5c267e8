package pdf

import (
	"errors"
	"fmt"
	"math"

	"brief/briefing"
)

// roles are the standard structure types that a Tag may have (ISO 32000-1,
// 14.8.4); true marks those that stand inside a line of text.
var roles = map[string]bool{
	"Document": false, "Part": false, "Art": false, "Sect": false, "Div": false, "BlockQuote": false,
	"Caption": false, "TOC": false, "TOCI": false, "Index": false, "P": false, "H": false,
	"H1": false, "H2": false, "H3": false, "H4": false, "H5": false, "H6": false,
	"L": false, "LI": false, "Lbl": false, "LBody": false,
	"Table": false, "TR": false, "TH": false, "TD": false, "THead": false, "TBody": false, "TFoot": false,
	"Figure": false, "Formula": false, "Form": false, "Note": false,
	"Span": true, "Quote": true, "Reference": true, "BibEntry": true, "Code": true, "Link": true,
}

// element is one element of the structure tree being written.
type element struct {
	*briefing.Tag
	parent  *element
	kids    []*element
	content []item // in drawing order
	object  int
	target  string // of a Link made for linked boxes
	label   string // the first text of a Lbl
	// boxes is what the content covers, by page; a Figure has one.
	boxes map[int]rect
}

// item is what an element holds beside its kids: a marked-content sequence, an
// annotation, or a Link element made for a linked box.
type item struct {
	at         int // place in drawing order
	page, mcid int
	link       *link
	made       *element
}

// rect is left, bottom, right, top in points from the bottom left corner.
type rect [4]float64

func (r rect) union(o rect) rect {
	return rect{math.Min(r[0], o[0]), math.Min(r[1], o[1]), math.Max(r[2], o[2]), math.Max(r[3], o[3])}
}

// tree is the structure tree with what was drawn of it.
type tree struct {
	root     *element
	elements map[*briefing.Tag]*element
	drawn    int          // number of items so far
	marks    [][]*element // by page: MCID to element
}

func newTree(root *briefing.Tag, pages int) (*tree, error) {
	if root == nil {
		root = &briefing.Tag{Role: "Document"}
	}
	t := &tree{elements: make(map[*briefing.Tag]*element), marks: make([][]*element, pages)}
	var err error
	t.root, err = t.grow(root, nil)
	return t, err
}

func (t *tree) grow(tag *briefing.Tag, parent *element) (*element, error) {
	if tag == nil {
		return nil, errors.New("the structure tree has an empty element")
	}
	if _, ok := roles[tag.Role]; !ok {
		return nil, fmt.Errorf("the structure tree has an element of unknown role %q", tag.Role)
	}
	if t.elements[tag] != nil {
		return nil, fmt.Errorf("the structure tree holds one %s twice", tag.Role)
	}
	e := &element{Tag: tag, parent: parent}
	t.elements[tag] = e
	for _, k := range tag.Kids {
		kid, err := t.grow(k, e)
		if err != nil {
			return nil, err
		}
		e.kids = append(e.kids, kid)
	}
	return e, nil
}

// addItem puts something drawn into e.
func (t *tree) addItem(e *element, it item) {
	it.at = t.drawn
	t.drawn++
	e.content = append(e.content, it)
}

// addMark opens a marked-content sequence of e and gives its MCID.
func (t *tree) addMark(e *element, page int) int {
	mcid := len(t.marks[page])
	t.marks[page] = append(t.marks[page], e)
	t.addItem(e, item{page: page, mcid: mcid})
	return mcid
}

// linked is the element that a linked box of e is drawn into: e itself if it is
// a Link or stands in one, or a new Link inside e.
func (t *tree) linked(e *element, target string) *element {
	if e.link() != nil {
		return e
	}
	if n := len(e.content); n > 0 {
		// The same link goes on: a second box of it, perhaps in the next line.
		if last := e.content[n-1].made; last != nil && last.target == target {
			return last
		}
	}
	made := &element{Tag: &briefing.Tag{Role: "Link"}, parent: e, target: target}
	t.addItem(e, item{made: made})
	return made
}

// link is the Link that e is or stands in, nil if none.
func (e *element) link() *element {
	for ; e != nil; e = e.parent {
		if e.Role == "Link" {
			return e
		}
	}
	return nil
}

// block is the paragraph, cell, heading … that e stands in.
func (e *element) block() *element {
	for e.parent != nil && roles[e.Role] {
		e = e.parent
	}
	return e
}

// cover widens what e and the Figures around it cover.
func (e *element) cover(page int, r rect) {
	for ; e != nil; e = e.parent {
		if e.Role != "Figure" && e.Role != "Formula" {
			continue
		}
		if e.boxes == nil {
			e.boxes = make(map[int]rect)
		}
		if have, ok := e.boxes[page]; ok {
			r = r.union(have)
		}
		e.boxes[page] = r
	}
}

// first is the place of the first content in e and its kids, or -1.
func (e *element) first() int {
	at := -1
	if len(e.content) > 0 {
		at = e.content[0].at
	}
	for _, k := range e.kids {
		if f := k.first(); f >= 0 && (at < 0 || f < at) {
			at = f
		}
	}
	return at
}

// inOrder calls kid and own for the kids and the content of e in reading order:
// kids in the order of the tree, content before the first kid drawn after it.
func (e *element) inOrder(kid func(*element), own func(*item)) {
	i := 0
	for _, k := range e.kids {
		for at := k.first(); i < len(e.content) && e.content[i].at < at; i++ {
			own(&e.content[i])
		}
		kid(k)
	}
	for ; i < len(e.content); i++ {
		own(&e.content[i])
	}
}

// isEmpty says that e is to be left out: it holds nothing and its absence
// changes no table.
func (e *element) isEmpty() bool {
	return e.Role != "TD" && e.Role != "TH" && e.parent != nil && e.first() < 0 && !e.hasCell()
}

func (e *element) hasCell() bool {
	for _, k := range e.kids {
		if k.Role == "TD" || k.Role == "TH" || k.hasCell() {
			return true
		}
	}
	return false
}
