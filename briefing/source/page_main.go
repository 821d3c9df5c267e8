package source

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"
)

// page is a saved page on its way to text.
type page struct {
	meta pageMeta
	tree *element
	// headline is the heading that the report stands under, nil if there is
	// none; root the smallest element that holds the report's running text.
	headline, root *element
	notes          []string // words of the notices that were dropped
}

// Shares of the page's running text.
const (
	// mostFurniture is what a menu, notice or list may hold at most. What
	// holds more is the report, whatever it is called.
	mostFurniture = 0.75
	// dominates is what one child must hold for the report to be in it.
	dominates = 0.75
	// marked is what an element must hold that calls itself the article.
	marked = 0.5
)

// prune takes menus, adverts, notices and lists of other reports out of the
// tree and finds headline and root.
func (p *page) prune() {
	p.headline = p.findHeadline()
	if p.tree.mass == 0 {
		p.root = p.tree
		return
	}
	p.drop(p.tree)
	p.tree.measure()
	p.root = p.findRoot()
}

func (p *page) drop(e *element) {
	e.kids = slices.DeleteFunc(e.kids, func(k *element) bool {
		if k.tag == 0 && len(k.kids) == 0 && k.name == "" {
			return false
		}
		if why := furnitureOf(k); why != "" && !p.keeps(k) {
			if why == "notice" {
				p.notes = append(p.notes, k.words())
			}
			return true
		}
		p.drop(k)
		return false
	})
}

// keeps says that an element must stay whatever it is called: it holds the
// page, most of its running text, or the headline of an article.
func (p *page) keeps(e *element) bool {
	switch e.tag {
	case atom.Html, atom.Body, atom.Main, atom.Article:
		return true
	}
	if float64(e.mass) >= mostFurniture*float64(p.tree.mass) {
		return true
	}
	return p.headline != nil && e.tag == atom.Header && e.holds(p.headline)
}

// findHeadline is the heading of the first rank that the metadata call the
// title, or else the first one that reads like a headline.
func (p *page) findHeadline() *element {
	var all []*element
	p.tree.walk(func(e *element) bool {
		if e.tag == atom.H1 {
			all = append(all, e)
		}
		return true
	})
	var first *element
	for _, h := range all {
		words := h.words()
		if p.meta.headline != "" && sameWords(words, p.meta.headline) {
			return h
		}
		if first == nil && len(strings.Fields(words)) >= 3 {
			first = h
		}
	}
	return first
}

// sameWords compares headlines: letters and digits only, and one may be cut.
func sameWords(a, b string) bool {
	a, b = bare(a), bare(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return a != "" && strings.HasPrefix(b, a) && 2*len(a) >= len(b)
}

func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// findRoot is the element that the page itself marks as the article's, or the
// one reached by going down while one child holds most of the running text.
func (p *page) findRoot() *element {
	var body, article *element
	p.tree.walk(func(e *element) bool {
		switch {
		case float64(e.mass) < marked*float64(p.tree.mass):
			return false
		case strings.EqualFold(e.attr2("itemprop"), "articleBody"):
			body = e
		case e.tag == atom.Article, strings.EqualFold(e.attr2("role"), "article"):
			article = e
		}
		return true
	})
	if body != nil {
		return body
	}
	if article != nil {
		return article
	}
	e := p.tree
	for {
		next := e
		for _, k := range e.kids {
			if k.block && float64(k.mass) >= dominates*float64(e.mass) && k.mass > 0 {
				next = k
			}
		}
		if next == e || next.tag == atom.P {
			return e
		}
		e = next
	}
}

func (e *element) attr2(key string) string {
	if e.node == nil || e.tag == 0 && e.name == "" {
		return ""
	}
	return e.attr(key)
}
