package pdf

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"pgregory.net/rapid"
)

// anyPages draws a tree and boxes of its elements in any order on any page.
func anyPages(t *rapid.T) *briefing.Pages {
	root := &briefing.Tag{Role: "Document"}
	tags := []*briefing.Tag{root, nil}
	for range rapid.IntRange(1, 12).Draw(t, "tags") {
		parent := rapid.SampledFrom(tags).Draw(t, "parent")
		if parent == nil {
			parent = root
		}
		tags = append(tags, parent.Add(rapid.SampledFrom([]string{"P", "Sect", "Span", "Link", "TD", "Note", "Figure", "Lbl", "H2"}).Draw(t, "role")))
	}
	p := &briefing.Pages{Root: root}
	for n := range rapid.IntRange(1, 3).Draw(t, "pages") {
		page := briefing.Page{Width: 300, Height: 400}
		for i := range rapid.IntRange(0, 12).Draw(t, "boxes") {
			b := text(rapid.SampledFrom(tags).Draw(t, "tag"), rapid.SampledFrom(typeface.Names()).Draw(t, "font"),
				rapid.Float64Range(4, 20).Draw(t, "size"), rapid.Float64Range(0, 300).Draw(t, "x"), rapid.Float64Range(0, 400).Draw(t, "y"),
				fmt.Sprintf("w%dx%d", n, i))
			b.Artifact = rapid.SampledFrom([]string{"", "Pagination", "Layout", "odd name"}).Draw(t, "artifact")
			if b.Tag != nil && rapid.Bool().Draw(t, "linked") {
				b.Link = rapid.SampledFrom([]string{"https://example.org", "here"}).Draw(t, "link")
			}
			page.Boxes = append(page.Boxes, b)
		}
		p.Pages = append(p.Pages, page)
	}
	p.Pages[0].Boxes = append(p.Pages[0].Boxes, briefing.Box{Kind: briefing.RectBox, Anchor: "here", W: 5, H: 5})
	return p
}

// Whatever the tree and the order of the boxes: all text is read in drawing
// order, and every sequence and annotation hangs in the tree once.
func TestAnyStructureIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPages(t)
		b, err := Write(p, Info{Title: "t", Language: "en"}, typeface.Default(), nil)
		if err != nil {
			t.Fatal(err)
		}
		x, err := Extract(b)
		if err != nil {
			t.Fatal(err)
		}
		for n, page := range p.Pages {
			var want, got strings.Builder
			for _, box := range page.Boxes {
				want.WriteString(box.Text)
			}
			for _, r := range x.Pages[n].Runs {
				got.WriteString(strings.ReplaceAll(r.Text, " ", ""))
			}
			if got.String() != want.String() {
				t.Errorf("page %d reads %q, want %q", n, got.String(), want.String())
			}
		}
		f, err := openFile(b)
		if err != nil {
			t.Fatal(err)
		}
		hung := make(map[string]int)
		countContent(f, f.dict(f.catalog()["StructTreeRoot"])["K"], nil, hung)
		marks, annots := 0, 0
		for _, page := range f.pageList() {
			marks += len(f.pageRoles(page))
			annots += len(f.array(page["Annots"]))
		}
		if len(hung) != marks+annots {
			t.Errorf("%d things hang in the tree, %d sequences and %d annotations were drawn", len(hung), marks, annots)
		}
		for what, times := range hung {
			if times != 1 {
				t.Errorf("%s hangs in the tree %d times", what, times)
			}
		}
	})
}

// countContent counts, by page and MCID or by annotation, how often content
// hangs in the tree below o.
func countContent(f *file, o, page object, count map[string]int) {
	if mcid, ok := f.resolve(o).(float64); ok {
		count[fmt.Sprint("mark ", page, mcid)]++
		return
	}
	if kids := f.array(o); kids != nil {
		for _, k := range kids {
			countContent(f, k, page, count)
		}
		return
	}
	d := f.dict(o)
	switch f.name(d["Type"]) {
	case "MCR":
		count[fmt.Sprint("mark ", d["Pg"], d["MCID"])]++
	case "OBJR":
		count[fmt.Sprint("annotation ", d["Obj"])]++
	default:
		if d["K"] != nil {
			countContent(f, d["K"], d["Pg"], count)
		}
	}
}
