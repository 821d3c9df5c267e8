package source

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// text is the report's text: headline, what stands between it and the running
// text, and that.
func (p *page) text() string {
	top := p.root
	for top.parent != nil && p.headline != nil && !top.holds(p.headline) && p.tree.holds(p.headline) {
		top = top.parent
	}
	if p.headline != nil && !p.tree.holds(p.headline) {
		p.headline = nil
	}
	p.dropLists(p.root)
	var out []block
	if title := p.title(); title != "" {
		out = append(out, block{heading, title, len(title), 0, p.tree})
	}
	return join(append(out, p.choose(blocks(top))...))
}

// title is the headline's words, from the page or else from its metadata.
func (p *page) title() string {
	if p.headline != nil {
		return p.headline.words()
	}
	return p.meta.headline
}

// choose keeps the lines of the report.
func (p *page) choose(all []block) []block {
	started := p.headline == nil || !p.mostlyAfter(all)
	var out []block
	var others *element // the container of other reports that is passed over
	told := 0           // running text so far
	for i, b := range all {
		switch {
		case p.headline != nil && p.headline.holds(b.at):
			started = true
			continue // the title stands first
		case !started:
			continue
		case others != nil && others.holds(b.at) && (others != p.root || !b.isPassage() || b.chars < 2*passage):
			continue
		case len(out) == 0 && b.kind != tableRow && sameWords(b.text, p.meta.headline) && sameWords(b.text, p.title()):
			continue
		}
		others = nil
		inside := p.root.holds(b.at)
		if !inside && told > 0 && 2*told > p.root.mass {
			break // behind the report
		}
		if b.kind == heading || b.chars < 50 {
			if startsOthers(b.text) {
				if 10*told >= 6*p.root.mass {
					break
				}
				others = b.at.container()
				continue
			}
			if isChore(b.text) {
				continue
			}
		}
		if !inside && !b.isPassage() && !isOrigin(b.text) {
			continue
		}
		if b.kind != heading && b.kind != tableRow && 5*b.linked > 4*b.chars && !(b.kind == listItem && introduced(all[:i])) {
			continue
		}
		if b.isPassage() && inside {
			told += b.chars
		}
		out = append(out, b)
	}
	return out
}

// mostlyAfter says that the running text stands after the headline.
func (p *page) mostlyAfter(all []block) bool {
	before, after, met := 0, 0, false
	for _, b := range all {
		met = met || p.headline.holds(b.at)
		if b.isPassage() {
			if met {
				after += b.chars
			} else {
				before += b.chars
			}
		}
	}
	return met && after > 2*before
}

// isPassage says that a line reads as running text.
func (b block) isPassage() bool { return b.chars >= passage && 2*b.linked < b.chars }

// container is the element around a heading that holds more than it.
func (e *element) container() *element {
	for e.parent != nil && e.parent.chars == e.chars {
		e = e.parent
	}
	if e.parent != nil && e.chars > 0 {
		return e.parent
	}
	return e
}

// introduced says that a list of links belongs to the text: a sentence that
// ends in a colon leads to it.
func introduced(before []block) bool {
	for i := len(before) - 1; i >= 0; i-- {
		if before[i].kind != listItem {
			return before[i].kind == paragraph && strings.HasSuffix(before[i].text, ":")
		}
	}
	return false
}

// isOrigin says that a short line between headline and text tells who wrote it
// or when.
func isOrigin(line string) bool {
	if len(line) > 120 {
		return false
	}
	s := strings.ToLower(line)
	if strings.HasPrefix(s, "by ") || strings.HasPrefix(s, "source:") || strings.HasPrefix(s, "press release") || strings.HasPrefix(s, "date ") {
		return true
	}
	for _, m := range []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"} {
		if i := strings.Index(s, m); i >= 0 && strings.ContainsAny(s, "0123456789") {
			return true
		}
	}
	_, ok := metaDate(strings.TrimSpace(line))
	return ok
}

// dropLists takes lists of links to other reports out of the running text.
func (p *page) dropLists(e *element) {
	var kept []*element
	for _, k := range e.kids {
		links := 0
		if k.block && k.tag != atom.P && k.tag != atom.Table && 2*k.links > k.chars && 4*k.mass < p.root.mass && !precededByColon(kept) {
			k.walk(func(x *element) bool {
				if x.tag == atom.A {
					links++
				}
				return links < 2
			})
		}
		if links >= 2 {
			continue
		}
		p.dropLists(k)
		kept = append(kept, k)
	}
	e.kids = kept
}

func precededByColon(before []*element) bool {
	for i := len(before) - 1; i >= 0; i-- {
		if w := before[i].words(); w != "" {
			return strings.HasSuffix(w, ":")
		}
	}
	return false
}

// renderAll is all text below e.
func renderAll(e *element) string { return join(blocks(e)) }

// join sets the lines apart as plain text does: a blank line between
// paragraphs, none between the items of a list and the rows of a table.
func join(bs []block) string {
	var out strings.Builder
	for i, b := range bs {
		if i > 0 {
			out.WriteByte('\n')
			if prev := bs[i-1].kind; prev != b.kind || b.kind != listItem && b.kind != tableRow {
				out.WriteByte('\n')
			}
		}
		out.WriteString(b.text)
	}
	return out.String()
}
