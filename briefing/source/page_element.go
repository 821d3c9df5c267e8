package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// element is a node of a page that may hold words: an element, or a run of
// characters (tag 0). What never holds words that a reader sees is not in the
// tree.
type element struct {
	tag    atom.Atom
	name   string // for tags that have no atom
	node   *html.Node
	parent *element
	kids   []*element
	text   string // of a run of characters
	block  bool   // starts a line of its own
	linked bool   // stands in a link
	// chars are the characters of all text below, links those in links, mass
	// those of passages that read like running text.
	chars, links, mass int
}

// maxNesting is how deep elements may be nested; the parser has the same limit.
const maxNesting = 600

func newElement(n *html.Node) *element {
	root := &element{node: n, block: true}
	root.grow(0)
	root.measure()
	return root
}

func (e *element) grow(depth int) {
	for n := e.node.FirstChild; n != nil && depth < maxNesting; n = n.NextSibling {
		switch n.Type {
		case html.TextNode:
			if n.Data != "" {
				text := n.Data
				if n.Parent != nil && n.Parent.DataAtom != atom.Pre {
					text = strings.ReplaceAll(text, "\n", " ")
				}
				e.add(&element{node: n, text: tidy(text)})
			}
		case html.ElementNode, html.DocumentNode:
			if n.Type == html.ElementNode && (isUnseen(n.DataAtom) || isHidden(n)) {
				continue
			}
			k := &element{tag: n.DataAtom, name: n.Data, node: n, block: !isInline(n.DataAtom)}
			e.add(k)
			k.linked = k.linked || k.tag == atom.A
			k.grow(depth + 1)
			for _, kk := range k.kids {
				k.block = k.block || kk.block && k.tag != atom.Br && kk.tag != atom.Br
			}
		}
	}
}

func (e *element) add(k *element) {
	k.parent, k.linked = e, e.linked
	e.kids = append(e.kids, k)
}

// isUnseen says that the content of an element is no text that a reader sees.
func isUnseen(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Iframe, atom.Object, atom.Embed, atom.Applet,
		atom.Canvas, atom.Audio, atom.Video, atom.Map, atom.Input, atom.Button, atom.Select, atom.Textarea, atom.Datalist, atom.Head,
		atom.Title, atom.Figcaption, atom.Img, atom.Picture, atom.Del, atom.S, atom.Strike, atom.Noembed, atom.Noframes, atom.Rp, atom.Rt,
		atom.Label, atom.Legend, atom.Progress, atom.Meter:
		return true
	}
	return false
}

// isInline says that an element goes on in the line.
func isInline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Br, atom.Cite, atom.Code, atom.Data, atom.Dfn,
		atom.Em, atom.Font, atom.I, atom.Ins, atom.Kbd, atom.Mark, atom.Q, atom.Ruby, atom.Samp, atom.Small, atom.Span, atom.Strong,
		atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Nobr:
		return true
	}
	return false
}

// isHidden says whether a page hides an element by its own attributes.
func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "style":
			s := strings.ToLower(strings.Join(strings.Fields(a.Val), ""))
			if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

func (e *element) attr(key string) string { return attr(e.node, key) }

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// shortest passage that counts as running text.
const passage = 40

// measure sums characters and mass.
func (e *element) measure() {
	e.chars, e.links, e.mass = 0, 0, 0
	if e.tag == 0 && len(e.kids) == 0 {
		e.chars = len(strings.TrimSpace(e.text))
		if e.linked {
			e.links = e.chars
		}
		return
	}
	run, linked := 0, 0
	flush := func() {
		if run >= passage && 2*linked < run {
			e.mass += run
		}
		run, linked = 0, 0
	}
	for _, k := range e.kids {
		k.measure()
		e.chars += k.chars
		e.links += k.links
		e.mass += k.mass
		if k.block {
			flush()
			continue
		}
		run += k.chars
		linked += k.links
	}
	if e.block {
		flush()
	}
}

// holds says whether o is e or stands below it.
func (e *element) holds(o *element) bool {
	for ; o != nil; o = o.parent {
		if o == e {
			return true
		}
	}
	return false
}

// walk visits e and what is below it in the order of the page, until visit
// says that it need not go below.
func (e *element) walk(visit func(*element) bool) {
	if !visit(e) {
		return
	}
	for _, k := range e.kids {
		k.walk(visit)
	}
}

// words are the characters below e, with single blanks.
func (e *element) words() string {
	var b strings.Builder
	e.walk(func(k *element) bool {
		if k.tag == atom.Br || k.block {
			b.WriteByte(' ')
		}
		b.WriteString(k.text)
		return true
	})
	return strings.Join(strings.Fields(b.String()), " ")
}
