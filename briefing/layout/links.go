package layout

import (
	"fmt"
	"strings"

	"brief/briefing"
)

// usePrefix begins the anchor of the first use of an evidence number.
const usePrefix = "use-"

// link checks that every evidence number leads to a row, and makes the rows'
// own numbers lead back to the first use.
func link(p *briefing.Pages, labels briefing.Labels) error {
	rows := map[string]bool{}
	each(p, func(b *briefing.Box) {
		if b.Anchor != "" {
			rows[b.Anchor] = true
		}
	})
	used := map[string]bool{}
	var lost []string
	each(p, func(b *briefing.Box) {
		switch {
		case b.Link == "":
		case !rows[b.Link]:
			lost = append(lost, b.Link)
		case b.Anchor == "" && !used[b.Link] && b.Link != furtherLink:
			used[b.Link] = true
			b.Anchor = usePrefix + b.Link
		}
	})
	if len(lost) > 0 {
		return fmt.Errorf("evidence number %s leads nowhere: no row of a table answers to it", lost[0])
	}
	back := map[string]bool{}
	each(p, func(b *briefing.Box) {
		if no := b.Anchor; b.Link == "" && used[no] && !back[no] && b.Tag != nil {
			back[no] = true
			b.Link = usePrefix + no
			b.Tag = b.Tag.Add("Link")
			b.Tag.Alt = strings.ReplaceAll(labels.Back, "{no}", no)
		}
	})
	return nil
}

func each(p *briefing.Pages, f func(*briefing.Box)) {
	for i := range p.Pages {
		for k := range p.Pages[i].Boxes {
			f(&p.Pages[i].Boxes[k])
		}
	}
}
