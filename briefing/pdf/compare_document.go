package pdf

import (
	"fmt"
	"maps"
	"slices"
)

// documents compares all that the trailers lead to, in the order in which a
// reader meets it: what is seen first is named first.
func (c *comparison) documents() {
	if c.f[0].trailer["XRefStm"] != nil {
		c.differ(place2{}, "", "the file has two tables of its objects, of which programs read one or the other")
	}
	if have, want := len(c.pages[0]), len(c.pages[1]); have != want {
		c.differ(place2{}, "", fmt.Sprintf("the file has %d pages, the model sets %d", have, want))
	}
	for i := range min(len(c.pages[0]), len(c.pages[1])) {
		c.page(c.pages[0][i], c.pages[1][i], i+1)
	}
	info, wantInfo := c.f[0].dict(c.f[0].trailer["Info"]), c.f[1].dict(c.f[1].trailer["Info"])
	for _, key := range keys(info, wantInfo) {
		c.same(info[key], wantInfo[key], place2{what: fmt.Sprintf("the document's %s", key)})
	}
	root, want := c.f[0].catalog(), c.f[1].catalog()
	c.bookmarks(root["Outlines"], want["Outlines"])
	for _, part := range []struct {
		key  name
		what string
	}{
		{"Metadata", "the metadata (XMP)"}, {"AF", "the list of attachments"}, {"Names", "the list of attachments"},
		{"StructTreeRoot", "the structure for screen readers"}, {"OutputIntents", "the colour profile"},
	} {
		c.same(root[part.key], want[part.key], place2{what: part.what})
	}
	c.sameDict(root, want, []name{"Pages", "Outlines", "Metadata", "AF", "Names", "StructTreeRoot", "OutputIntents"}, place2{what: "the document"})
}

// bookmarks compares the outlines entry by entry, so that each has its number,
// and then all that hangs on them.
func (c *comparison) bookmarks(a, b object) {
	have, want := c.f[0].outline(a), c.f[1].outline(b)
	if len(have) != len(want) {
		c.differ(place2{}, "", fmt.Sprintf("the file has %d bookmarks, the model sets %d", len(have), len(want)))
		return
	}
	same := true
	for i := range want {
		same = c.sameDict(have[i], want[i], bookmarkLinks, place2{what: fmt.Sprintf("bookmark %d", i+1)}) && same
	}
	if same {
		c.same(a, b, place2{what: "the list of bookmarks"})
	}
}

var bookmarkLinks = []name{"Parent", "Prev", "Next", "First", "Last"}

// outline lists the entries below a node of the outline in reading order.
func (f *file) outline(root object) []dict {
	var out []dict
	var walk func(o object, depth int)
	walk = func(o object, depth int) {
		for d := f.dict(o); d != nil; d = f.dict(d["Next"]) {
			if len(out) >= maxPages || depth > maxDepth {
				f.fail(fmt.Errorf("there are more than %d bookmarks, or they are nested too deep", maxPages))
				return
			}
			out = append(out, d)
			walk(d["First"], depth+1)
		}
	}
	walk(f.dict(root)["First"], 0)
	return out
}

// inherited are the attributes that a page may have from a node above it.
var inherited = []name{"Resources", "MediaBox", "CropBox", "Rotate"}

// pagesByNumber lists the pages with the attributes that they inherit, and
// their numbers from 1 by object.
func (f *file) pagesByNumber() ([]dict, map[int]int) {
	var pages []dict
	numbers, seen := map[int]int{}, map[int]bool{}
	var walk func(o object, from dict, depth int)
	walk = func(o object, from dict, depth int) {
		r, isRef := o.(reference)
		d := f.dict(o)
		if d == nil || depth > maxDepth || len(pages) >= maxPages || isRef && seen[r.number] {
			f.fail(fmt.Errorf("the page tree is damaged"))
			return
		}
		own := maps.Clone(d)
		for _, key := range inherited {
			if own[key] == nil && from[key] != nil {
				own[key] = from[key]
			}
		}
		if isRef {
			seen[r.number] = true
		}
		if kids := f.array(d["Kids"]); kids != nil && f.name(d["Type"]) != "Page" {
			for _, k := range kids {
				walk(k, own, depth+1)
			}
			return
		}
		pages = append(pages, own)
		if isRef {
			numbers[r.number] = len(pages)
		}
	}
	walk(f.catalog()["Pages"], nil, 0)
	return pages, numbers
}

// page compares what is drawn, then what lies on it, then how.
func (c *comparison) page(a, b dict, n int) {
	at := place2{n, "the page"}
	c.sameContent(c.f[0].contents(a), c.f[1].contents(b), b["Resources"], at)
	c.annotations(c.f[0].array(a["Annots"]), c.f[1].array(b["Annots"]), n)
	for i, kind := range []string{"Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties"} {
		have, want := c.f[0].dict(a["Resources"])[name(kind)], c.f[1].dict(b["Resources"])[name(kind)]
		what := "what the page draws with"
		if i == 0 {
			what = "a font of the page"
		}
		c.same(have, want, place2{n, what})
	}
	c.sameDict(a, b, []name{"Contents", "Annots", "Parent"}, at)
}

func (c *comparison) annotations(a, b array, page int) {
	links := 0
	for _, o := range a {
		switch kind := c.f[0].name(c.f[0].dict(o)["Subtype"]); kind {
		case "Link":
			links++
		default:
			c.differ(place2{page: page}, "", fmt.Sprintf("an annotation that brief did not write (%s) lies on the page", kind))
		}
	}
	if links != len(b) {
		c.differ(place2{page: page}, "", fmt.Sprintf("the page has %d links, the model sets %d", links, len(b)))
	}
	if links != len(a) || links != len(b) {
		return
	}
	for i := range b {
		hint := shortened(c.f[1].text(c.f[1].dict(b[i])["Contents"]))
		at := place2{page, fmt.Sprintf("the link “%s”", hint)}
		have, want := c.f[0].dict(a[i]), c.f[1].dict(b[i])
		for _, key := range []name{"Dest", "A"} {
			if !c.quietly(have[key], want[key]) {
				c.differ(at, hint, at.what+" leads elsewhere than in the model")
			}
		}
		c.sameDict(have, want, []name{"Dest", "A"}, at)
	}
}

// quietly compares without noting what differs.
func (c *comparison) quietly(a, b object) bool {
	said, out := maps.Clone(c.said), slices.Clone(c.out)
	same := c.same(a, b, place2{})
	c.said, c.out = said, out
	return same
}
