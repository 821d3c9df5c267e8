package compose

import (
	"fmt"

	"brief/briefing"
	"brief/briefing/pdf"
)

// packPart is a run of pages of a pack: pages of ours, which may be several
// briefings, or the PDF of another program.
type packPart struct {
	own    *briefing.Pages
	doc    *pdf.Document
	pages  int
	joined int // documents in own
}

// own is the part of ours that pages are added to.
func (k *packing) own() *packPart {
	if n := len(k.parts); n > 0 && k.parts[n-1].doc == nil {
		return &k.parts[n-1]
	}
	k.parts = append(k.parts, packPart{own: &briefing.Pages{Root: &briefing.Tag{Role: "Document"}}})
	return &k.parts[len(k.parts)-1]
}

// blanks adds empty pages until the next one has the number.
func (k *packing) blanks(next int) {
	have := 0
	for i := range k.parts {
		have += k.parts[i].pages
	}
	for ; have < next-1; have++ {
		part := k.own()
		part.own.Pages = append(part.own.Pages, k.blank())
		part.pages++
	}
}

// blank is an empty page like those before it.
func (k *packing) blank() briefing.Page {
	for i := len(k.parts) - 1; i >= 0; i-- {
		if p := k.parts[i].own; p != nil && len(p.Pages) > 0 {
			last := &p.Pages[len(p.Pages)-1]
			return briefing.Page{Width: last.Width, Height: last.Height}
		}
	}
	return briefing.Page{Width: 595.28, Height: 841.89}
}

// append adds the pages of a briefing. Its anchors and notes are renamed, as
// every briefing has an E1.
func (part *packPart) append(p *briefing.Pages) {
	part.joined++
	prefix := fmt.Sprintf("p%d-", part.joined)
	first := len(part.own.Pages)
	anchors := map[string]bool{}
	eachBox(p, func(b *briefing.Box) { anchors[b.Anchor] = b.Anchor != "" })
	eachBox(p, func(b *briefing.Box) {
		if anchors[b.Link] {
			b.Link = prefix + b.Link
		}
		if b.Anchor != "" {
			b.Anchor = prefix + b.Anchor
		}
	})
	if p.Root != nil {
		rename(p.Root, prefix)
		part.own.Root.Add("Part").Kids = p.Root.Kids
	}
	for i, mark := range p.Bookmarks {
		mark.Page += first
		if i > 0 {
			mark.Level++
		}
		part.own.Bookmarks = append(part.own.Bookmarks, mark)
	}
	part.own.Pages = append(part.own.Pages, p.Pages...)
	part.pages += len(p.Pages)
}

func eachBox(p *briefing.Pages, f func(*briefing.Box)) {
	for i := range p.Pages {
		for k := range p.Pages[i].Boxes {
			f(&p.Pages[i].Boxes[k])
		}
	}
}

func rename(t *briefing.Tag, prefix string) {
	if t.ID != "" {
		t.ID = prefix + t.ID
	}
	for _, kid := range t.Kids {
		rename(kid, prefix)
	}
}
