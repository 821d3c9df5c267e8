package layout

import (
	"strings"
	"testing"

	"brief/briefing"
)

// sound checks what holds for every briefing.
func sound(t testing.TB, b *briefing.Briefing, style briefing.Style, p *briefing.Pages) {
	t.Helper()
	insideMargins(t, style, p)
	noOverlap(t, p)
	noHeadingLast(t, p)
	linksLead(t, p)
	tagsOnce(t, p)
}

func eachText(p *briefing.Pages, f func(page int, b *briefing.Box)) {
	for i := range p.Pages {
		for k := range p.Pages[i].Boxes {
			if b := &p.Pages[i].Boxes[k]; b.Kind == briefing.TextBox {
				f(i, b)
			}
		}
	}
}

func insideMargins(t testing.TB, s briefing.Style, p *briefing.Pages) {
	t.Helper()
	for i, pg := range p.Pages {
		for _, b := range pg.Boxes {
			top, bottom := b.Y, b.Y+b.H
			if b.Kind == briefing.TextBox {
				top, bottom = b.Y-b.Size*0.75, b.Y+b.Size*0.25
			}
			if b.X < s.Margins.Left-0.01 || b.X+b.W > pg.Width-s.Margins.Right+0.6 {
				t.Errorf("page %d: %q from %.1f to %.1f is outside the margins", i+1, b.Text, b.X, b.X+b.W)
			}
			if b.Artifact != "Pagination" && (top < s.Margins.Top-0.5 || bottom > pg.Height-s.Margins.Bottom+0.5+b.Size*0.1) || top < 0 || bottom > pg.Height {
				t.Errorf("page %d: %q from %.1f down to %.1f is outside the margins", i+1, b.Text, top, bottom)
			}
		}
	}
}

func noOverlap(t testing.TB, p *briefing.Pages) {
	t.Helper()
	for i, pg := range p.Pages {
		var boxes []briefing.Box
		for _, b := range pg.Boxes {
			switch b.Kind {
			case briefing.TextBox:
				b.H = b.Size * 0.72
				b.Y -= b.H
				boxes = append(boxes, b)
			case briefing.ChartBox:
				boxes = append(boxes, b)
			}
		}
		for k, a := range boxes {
			for _, b := range boxes[:k] {
				if a.X < b.X+b.W-0.1 && b.X < a.X+a.W-0.1 && a.Y < b.Y+b.H-0.1 && b.Y < a.Y+a.H-0.1 {
					t.Errorf("page %d: %q and %q overlap", i+1, a.Text, b.Text)
					return
				}
			}
		}
	}
}

// noHeadingLast: text in reading order follows every heading on its page.
func noHeadingLast(t testing.TB, p *briefing.Pages) {
	t.Helper()
	roles := parents(p.Root)
	for i, pg := range p.Pages {
		last, said := "", ""
		for _, b := range pg.Boxes {
			if b.Tag != nil {
				last, said = b.Tag.Role, b.Text
				if last == "Link" {
					last = roles[b.Tag].Role
				}
			}
		}
		if strings.HasPrefix(last, "H") && last != "H1" && i < len(p.Pages)-1 {
			t.Errorf("page %d ends with a heading: %q", i+1, said)
		}
	}
}

func parents(root *briefing.Tag) map[*briefing.Tag]*briefing.Tag {
	out := map[*briefing.Tag]*briefing.Tag{}
	var walk func(t *briefing.Tag)
	walk = func(t *briefing.Tag) {
		for _, k := range t.Kids {
			out[k] = t
			walk(k)
		}
	}
	walk(root)
	return out
}

// linksLead: every link leads to an anchor, and no anchor stands twice.
func linksLead(t testing.TB, p *briefing.Pages) {
	t.Helper()
	anchors := map[string]int{}
	eachText(p, func(_ int, b *briefing.Box) {
		if b.Anchor != "" {
			anchors[b.Anchor]++
		}
	})
	eachText(p, func(i int, b *briefing.Box) {
		if b.Link != "" && anchors[b.Link] != 1 {
			t.Errorf("page %d: %q leads to %q, which %d boxes answer to", i+1, b.Text, b.Link, anchors[b.Link])
		}
		if b.Link != "" && (b.Tag == nil || b.Tag.Role != "Link") {
			t.Errorf("page %d: link %q is not tagged as one", i+1, b.Text)
		}
	})
}

// tagsOnce: boxes are artifacts or belong to elements of the tree, met in the
// order of the tree, and no element with content of its own is without any.
func tagsOnce(t testing.TB, p *briefing.Pages) {
	t.Helper()
	up := parents(p.Root)
	count := map[*briefing.Tag]int{}
	for i, pg := range p.Pages {
		for _, b := range pg.Boxes {
			if b.Tag == nil {
				if b.Artifact == "" {
					t.Errorf("page %d: %q is neither tagged nor an artifact", i+1, b.Text)
				}
				continue
			}
			count[b.Tag]++
			top := b.Tag
			for up[top] != nil {
				top = up[top]
			}
			if top != p.Root {
				t.Errorf("page %d: %q belongs to a %s outside the tree", i+1, b.Text, b.Tag.Role)
			}
		}
	}
	var order []*briefing.Tag
	var walk func(tag *briefing.Tag)
	walk = func(tag *briefing.Tag) {
		order = append(order, tag)
		if len(tag.Kids) == 0 && count[tag] == 0 && tag.Role != "TD" && tag.Role != "TH" && tag.Role != "LBody" && tag != p.Root {
			t.Errorf("a %s has no content", tag.Role)
		}
		for _, k := range tag.Kids {
			walk(k)
		}
	}
	walk(p.Root)
	place := map[*briefing.Tag]int{}
	for i, tag := range order {
		if _, twice := place[tag]; twice {
			t.Errorf("a %s stands twice in the tree", tag.Role)
		}
		place[tag] = i
	}
	inOrder(t, p, up, place)
}

// inOrder: blocks are met in the order of the tree.
func inOrder(t testing.TB, p *briefing.Pages, up map[*briefing.Tag]*briefing.Tag, place map[*briefing.Tag]int) {
	t.Helper()
	last := 0
	for i, pg := range p.Pages {
		for _, b := range pg.Boxes {
			tag := b.Tag
			for tag != nil && (tag.Role == "Link" || tag.Role == "TD" || tag.Role == "TH") {
				tag = up[tag]
			}
			if tag == nil {
				continue
			}
			if place[tag] < last {
				t.Errorf("page %d: %q comes after what follows it in the tree", i+1, b.Text)
				return
			}
			last = place[tag]
		}
	}
}

// words is the text of all pages in the order of the tree, without spaces and
// evidence numbers.
func words(p *briefing.Pages) string {
	said := map[*briefing.Tag]string{}
	eachText(p, func(_ int, b *briefing.Box) {
		if !strings.HasPrefix(b.Link, "E") && !strings.HasPrefix(b.Link, "D") {
			said[b.Tag] += squash(b.Text)
		}
	})
	delete(said, nil)
	var s strings.Builder
	var walk func(tag *briefing.Tag)
	walk = func(tag *briefing.Tag) {
		s.WriteString(said[tag])
		for _, k := range tag.Kids {
			walk(k)
		}
	}
	walk(p.Root)
	return s.String()
}

func squash(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\u00a0' }), "")
}

// allTexts are the texts of a briefing in order.
func allTexts(b *briefing.Briefing) []briefing.Text {
	out := []briefing.Text{b.Title}
	for _, s := range b.Sections {
		if s.Title != "" && len(s.Blocks) > 0 {
			out = append(out, plainText(s.Title))
		}
		for _, bl := range s.Blocks {
			out = append(out, bl.Text)
			out = append(out, bl.Items...)
			if bl.Table != nil {
				for _, r := range bl.Table.Rows {
					out = append(out, r...)
				}
			}
			for _, tl := range bl.Tiles {
				out = append(out, tl.Value, tl.Measure, tl.Period, tl.Claimant)
			}
			if bl.Chart != nil {
				out = append(out, bl.Chart.Headline, bl.Chart.Subtitle, bl.Chart.Source)
			}
		}
	}
	return out
}
