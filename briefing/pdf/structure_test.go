package pdf

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"

	"github.com/google/go-cmp/cmp"
)

// outlineOf writes the structure tree as text: role, attributes, then its kids
// in brackets; "#" is marked content, "@" an annotation, with their pages.
func outlineOf(f *file, o object, pages map[int]int) string {
	d := f.dict(o)
	if o, ok := f.resolve(o).(float64); ok {
		return fmt.Sprintf("#%d", int(o))
	}
	switch f.name(d["Type"]) {
	case "MCR":
		mcid, _ := f.integer(d["MCID"])
		return fmt.Sprintf("#%d.%d", pages[d["Pg"].(reference).number], mcid)
	case "OBJR":
		return "@" + f.text(f.dict(d["Obj"])["Contents"])
	}
	s := f.name(d["S"])
	if alt := f.text(d["Alt"]); alt != "" {
		s += "'" + alt + "'"
	}
	if id := f.text(d["ID"]); id != "" {
		s += "!" + id
	}
	if a := f.dict(d["A"]); a != nil {
		s += "/" + f.name(a["Scope"]) + f.name(a["ListNumbering"]) + strings.Trim(fmt.Sprint(f.array(a["BBox"])), "[]")
	}
	var kids []string
	for _, k := range f.array(d["K"]) {
		kids = append(kids, outlineOf(f, k, pages))
	}
	return s + "[" + strings.Join(kids, " ") + "]"
}

func opened(t *testing.T, p *briefing.Pages, draw DrawChart) *file {
	t.Helper()
	b, err := Write(p, Info{Title: "t", Language: "en"}, typeface.Default(), draw)
	if err != nil {
		t.Fatal(err)
	}
	f, err := openFile(b)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func structureOf(t *testing.T, f *file) string {
	t.Helper()
	pages := make(map[int]int)
	for i, k := range f.array(f.dict(f.catalog()["Pages"])["Kids"]) {
		pages[k.(reference).number] = i
	}
	root := f.dict(f.catalog()["StructTreeRoot"])
	return outlineOf(f, f.array(root["K"])[0], pages)
}

func TestStructureTree(t *testing.T) {
	f := opened(t, samplePages(1), drawSample)
	want := "Document[Sect[H1[#0] P[#1 Link'evidence 1'[#2 @evidence 1] #3 #1.0] " +
		"L/Disc[LI[Lbl[#4] LBody[#5]] LI[Lbl[#6] LBody[#7]]] " +
		"Figure'Trade rose from 3 to 4.3'/56 527.89 536 677.89[#8] Caption[#9 Link[#10 @more]] " +
		"Table[TR[TH/Column[#1] TH/Column[#2] TH/Column[#3]] TR[TH/Row[Link[#4 @E1]] TD[#5] TD[#6]] TR[TH/Row[#7] TD[] TD[#8]]] " +
		"Note!note.1[#9] Figure'Logo'/56 581.89 96 621.89[#10]]]"
	if d := cmp.Diff(want, structureOf(t, f)); d != "" {
		t.Error(d)
	}
	// The way back: the parent tree leads from every sequence to its element.
	for i, page := range f.pageList() {
		for mcid, role := range f.pageRoles(page) {
			if role == "" {
				t.Errorf("page %d: sequence %d has no element", i, mcid)
			}
		}
		if f.name(page["Tabs"]) != "S" {
			t.Errorf("page %d has no tab order", i)
		}
	}
	note := f.array(f.dict(f.dict(f.catalog()["StructTreeRoot"])["IDTree"])["Names"])
	if len(note) != 2 || f.text(note[0]) != "note.1" {
		t.Errorf("names of elements: %v", note)
	}
}

func TestContentKeepsItsPlaceAmongKids(t *testing.T) {
	root := &briefing.Tag{Role: "Document"}
	para := root.Add("P")
	first, second := para.Add("Span"), para.Add("Span")
	empty := root.Add("P")
	empty.Add("Span")
	p := &briefing.Pages{Root: root, Pages: []briefing.Page{{Width: 200, Height: 200, Boxes: []briefing.Box{
		text(para, briefing.Serif, 10, 10, 20, "a"),
		text(first, briefing.Serif, 10, 40, 20, "b"),
		text(para, briefing.Serif, 10, 70, 20, "c"),
		text(second, briefing.Serif, 10, 100, 20, "d"),
		text(para, briefing.Serif, 10, 130, 20, "e"),
	}}}}
	if got := structureOf(t, opened(t, p, nil)); got != "Document[P[#0 Span[#1] #2 Span[#3] #4]]" {
		t.Error(got)
	}
}

func TestBoxesOfOneElementShareASequence(t *testing.T) {
	f := opened(t, onePage("one", "two", "three"), nil)
	if got := structureOf(t, f); got != "Document[P[#0]]" {
		t.Error(got)
	}
	content := string(f.contents(f.pageList()[0]))
	if strings.Count(content, "BDC") != 1 || strings.Count(content, "EMC") != 1 {
		t.Error(content)
	}
}

func TestLinks(t *testing.T) {
	f := opened(t, samplePages(1), drawSample)
	var got []string
	pages := f.array(f.dict(f.catalog()["Pages"])["Kids"])
	for i, page := range f.pageList() {
		for _, o := range f.array(page["Annots"]) {
			a := f.dict(o)
			flags, _ := f.integer(a["F"])
			to := f.text(f.dict(a["A"])["URI"])
			if d := f.array(a["Dest"]); d != nil {
				for n, p := range pages {
					if p == d[0] {
						to = fmt.Sprintf("page %d at %v", n, d[3])
					}
				}
			}
			got = append(got, fmt.Sprintf("%d: %s %q flags %d to %s", i, f.name(a["Subtype"]), f.text(a["Contents"]), flags, to))
		}
	}
	want := []string{
		`0: Link "evidence 1" flags 4 to page 1 at 741.09`,
		`0: Link "more" flags 4 to https://example.org/a?b=(c)%20%C3%BC`,
		`1: Link "E1" flags 4 to page 0 at 732.59`,
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestALinkOverTwoLinesIsOneElement(t *testing.T) {
	p := onePage("see the", "annex", "of this")
	for i := range 2 {
		p.Pages[0].Boxes[i].Link = "https://example.org"
	}
	f := opened(t, p, nil)
	if got := structureOf(t, f); got != "Document[P[Link[#0 @see the @annex] #1]]" {
		t.Error(got)
	}
}

func TestBookmarks(t *testing.T) {
	f := opened(t, samplePages(1), drawSample)
	var walk func(o object) string
	walk = func(o object) (s string) {
		for n := 0; o != nil && n < 10; n++ {
			d := f.dict(o)
			s += f.text(d["Title"])
			if d["First"] != nil {
				s += "(" + walk(d["First"]) + ")"
			}
			if o = d["Next"]; o != nil {
				s += ", "
			}
		}
		return s
	}
	root := f.dict(f.catalog()["Outlines"])
	if got := walk(root["First"]); got != "First(Under (it)), Second ə" {
		t.Error(got)
	}
	if n, _ := f.integer(root["Count"]); n != 3 {
		t.Errorf("%d bookmarks are open", n)
	}
}

// Every operator that draws stands in marked content.
func TestAllContentIsMarked(t *testing.T) {
	f := opened(t, samplePages(2), drawSample)
	paint := regexp.MustCompile(`(^|[ \]>])(S|f|B|TJ|Tj|Do|re [fSB])$`)
	for n, page := range f.pageList() {
		depth, drawn := 0, 0
		for _, line := range strings.Split(string(f.contents(page)), "\n") {
			depth += strings.Count(line, "BDC") + strings.Count(line, "BMC") - strings.Count(line, "EMC")
			if depth < 0 || depth > 2 {
				t.Fatalf("page %d: marks are %d deep at %q", n, depth, line)
			}
			if paint.MatchString(strings.TrimSuffix(strings.TrimSuffix(line, " Q"), " ET")) {
				drawn++
				if depth == 0 {
					t.Errorf("page %d: %q is not marked", n, line)
				}
			}
		}
		if drawn < 10 || depth != 0 {
			t.Errorf("page %d: %d things drawn, %d marks left open", n, drawn, depth)
		}
	}
}
