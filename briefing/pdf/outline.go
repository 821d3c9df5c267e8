package pdf

import (
	"fmt"

	"brief/briefing"
)

// entry is a bookmark with its place in the tree; parent and neighbours are
// indices, -1 for none.
type entry struct {
	briefing.Bookmark
	object                         int
	parent, prev, next             int
	firstKid, lastKid, descendants int
}

// nest orders bookmarks into a tree: one goes under the last before it that
// has a lower level.
func nest(bookmarks []briefing.Bookmark) []entry {
	entries := make([]entry, len(bookmarks)+1) // the last one is the root
	root := len(bookmarks)
	entries[root] = entry{parent: -1, prev: -1, next: -1, firstKid: -1, lastKid: -1}
	for i, b := range bookmarks {
		e := entry{Bookmark: b, parent: root, prev: -1, next: -1, firstKid: -1, lastKid: -1}
		for j := i - 1; j >= 0; j-- {
			if bookmarks[j].Level < b.Level {
				e.parent = j
				break
			}
		}
		up := &entries[e.parent]
		if e.prev = up.lastKid; e.prev >= 0 {
			entries[e.prev].next = i
		} else {
			up.firstKid = i
		}
		up.lastKid = i
		entries[i] = e
		for p := e.parent; p >= 0; p = entries[p].parent {
			entries[p].descendants++
		}
	}
	return entries
}

// writeOutline writes the bookmarks and gives the number of their root, 0 if
// there are none.
func (w *writer) writeOutline(s *sheets) (int, error) {
	if len(w.pages.Bookmarks) == 0 {
		return 0, nil
	}
	entries := nest(w.pages.Bookmarks)
	for i := range entries {
		entries[i].object = s.reserve()
	}
	for i := range entries {
		e := &entries[i]
		b := []byte("<<")
		if e.parent < 0 {
			b = append(b, "/Type/Outlines"...)
		} else {
			if e.Page < 0 || e.Page >= len(w.pages.Pages) || !finite(e.Y) {
				return 0, fmt.Errorf("bookmark %q leads to page %d, which is not there", e.Title, e.Page+1)
			}
			d := destination{e.Page, w.pages.Pages[e.Page].Height - e.Y}
			b = fmt.Appendf(b, "/Title%s/Parent %s/Dest%s", textString(e.Title), ref(entries[e.parent].object), d.array(s))
		}
		for _, to := range []struct {
			key   string
			entry int
		}{{"Prev", e.prev}, {"Next", e.next}, {"First", e.firstKid}, {"Last", e.lastKid}} {
			if to.entry >= 0 {
				b = fmt.Appendf(b, "/%s %s", to.key, ref(entries[to.entry].object))
			}
		}
		if e.descendants > 0 {
			b = fmt.Appendf(b, "/Count %d", e.descendants)
		}
		s.set(e.object, append(b, ">>"...))
	}
	return entries[len(entries)-1].object, nil
}
