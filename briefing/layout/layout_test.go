package layout

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/typeface"
)

var papers = []string{"a4", "letter"}

func compose(t testing.TB, b *briefing.Briefing, paper string) *briefing.Pages {
	t.Helper()
	p, err := Compose(b, testStyle(t, paper), typeface.Default())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

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
			if b.Artifact != "Pagination" && (top < s.Margins.Top-0.5 || bottom > pg.Height-s.Margins.Bottom+0.5) || top < 0 || bottom > pg.Height {
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

func TestSampleIsSound(t *testing.T) {
	for _, paper := range papers {
		b := sample()
		p := compose(t, b, paper)
		sound(t, b, testStyle(t, paper), p)
		if len(p.Pages) < 3 {
			t.Errorf("%s: %d pages", paper, len(p.Pages))
		}
	}
}

func TestAllTextsStandInOrder(t *testing.T) {
	b := sample()
	got := words(compose(t, b, "a4"))
	at := 0
	for _, x := range allTexts(b) {
		want := squash(x.String())
		i := strings.Index(got[at:], want)
		if i < 0 {
			t.Fatalf("%q is not on the pages after what stands before it", x)
		}
		at += i + len(want)
	}
}

func TestWordsAreReadBackWithSpaces(t *testing.T) {
	b := sample()
	var s strings.Builder
	eachText(compose(t, b, "a4"), func(_ int, x *briefing.Box) {
		if x.Tag != nil {
			s.WriteString(x.Text)
		}
	})
	for _, want := range []string{
		"signed a roadmap for 2026–2028 E7 and put last year’s trade at more than €1.2 billion, E8 E9 more than twice E10 the level of 2019.",
		"Figueira: “there is a balance to be found between timber and finished goods”. E19",
	} {
		if !strings.Contains(s.String()+" ", want) {
			t.Errorf("%q is not in the text of the pages", want)
		}
	}
}

func TestTitleAndPageNumbersOnEachPage(t *testing.T) {
	b := sample()
	b.Draft, b.Sample, b.Marking = true, true, "OFFICIAL"
	p := compose(t, b, "a4")
	for i := range p.Pages {
		strip := ""
		for _, x := range p.Pages[i].Boxes {
			if x.Artifact == "Pagination" && x.Kind == briefing.TextBox && x.Tag == nil {
				strip += x.Text + "|"
			}
		}
		for _, want := range []string{"OFFICIAL · DRAFT · SAMPLE", "3F9A-71C2", fmt.Sprintf("page %d of %d", i+1, len(p.Pages))} {
			if !strings.Contains(strip, want) {
				t.Errorf("page %d has the strips %q, without %q", i+1, strip, want)
			}
		}
		if short := strings.Contains(strip, "Estonia–Portugal: Prime"); short != (i > 0) {
			t.Errorf("page %d: the short title is there: %v", i+1, short)
		}
	}
}

func TestTableHeadsRepeat(t *testing.T) {
	b := sample()
	b.Sections = append(b.Sections[:10], evidenceSection(80), derivationsSection())
	p := compose(t, b, "a4")
	pages := map[int]int{}
	eachText(p, func(i int, x *briefing.Box) {
		if strings.HasPrefix(x.Text, "Exact words") {
			pages[i]++
			if (x.Tag == nil) != (len(pages) > 1) {
				t.Errorf("page %d: the head of the table is tagged: %v", i+1, x.Tag != nil)
			}
		}
	})
	rows := map[int]bool{}
	eachText(p, func(i int, x *briefing.Box) {
		if strings.HasPrefix(x.Anchor, "E") {
			rows[i] = true
		}
	})
	if len(pages) != len(rows) || len(rows) < 3 {
		t.Errorf("rows stand on %d pages, heads on %d", len(rows), len(pages))
	}
}

func TestEvidenceLeadsThereAndBack(t *testing.T) {
	p := compose(t, sample(), "a4")
	links, backs := map[string]bool{}, map[string]bool{}
	eachText(p, func(_ int, x *briefing.Box) {
		if no, ok := strings.CutPrefix(x.Link, usePrefix); ok {
			backs[no] = true
			if x.Anchor != no {
				t.Errorf("the link back from %s stands in the row of %q", no, x.Anchor)
			}
		} else if x.Link != "" {
			links[x.Link] = true
		}
	})
	for i := 1; i <= 24; i++ {
		if no := fmt.Sprintf("E%d", i); !links[no] || !backs[no] {
			t.Errorf("%s leads there: %v, and back: %v", no, links[no], backs[no])
		}
	}
}

func TestEvidenceThatLeadsNowhereIsAnError(t *testing.T) {
	b := sample()
	b.Sections[1].Blocks[0].Text = text(fig("5 ships", "E99"))
	if _, err := Compose(b, testStyle(t, "a4"), typeface.Default()); err == nil || !strings.Contains(err.Error(), "E99") {
		t.Errorf("got %v", err)
	}
}

func TestFrontKeepsToTwoPagesAndSaysWhatMoved(t *testing.T) {
	for _, paper := range papers {
		b := sample()
		long := b.Sections[7].Blocks[0].Items
		for range 12 {
			b.Sections[7].Blocks[0].Items = append(b.Sections[7].Blocks[0].Items, long[0])
		}
		p := compose(t, b, paper)
		sound(t, b, testStyle(t, paper), p)
		further, continued := -1, -1
		eachText(p, func(i int, x *briefing.Box) {
			if x.Tag == nil {
				return
			}
			if strings.HasPrefix(x.Text, "Further material") {
				further = i
			}
			if strings.HasPrefix(x.Text, "Continued in the annex: Background") {
				continued = i
			}
		})
		if further != 2 || continued != 1 {
			t.Errorf("%s: further material begins on page %d, the line that says so stands on page %d", paper, further+1, continued+1)
		}
		if got, want := strings.Count(words(p), squash("3 March 2024, Tallinn")), 13; got != want {
			t.Errorf("%s: %d of %d bullets are there", paper, got, want)
		}
	}
}

func TestExtremes(t *testing.T) {
	for _, paper := range papers {
		for name, b := range extremes() {
			t.Run(paper+"/"+name, func(t *testing.T) {
				p := compose(t, b, paper)
				sound(t, b, testStyle(t, paper), p)
				got := words(p)
				for _, x := range allTexts(b) {
					if !strings.Contains(got, squash(x.String())) {
						t.Errorf("%q is not on the pages", x)
					}
				}
			})
		}
	}
}

func extremes() map[string]*briefing.Briefing {
	out := map[string]*briefing.Briefing{}
	people := sample()
	rows := &people.Sections[0].Blocks[0].Table.Rows
	for i := range 12 {
		*rows = append(*rows, []briefing.Text{text(w("Participant")), text(name(fmt.Sprintf("Person %c. With-Some Longer-Name", 'A'+i)), w(", Deputy Minister of Rather Many Affairs and of Everything Else That Comes to Mind"))})
	}
	out["twelve participants"] = people

	title := sample()
	title.Title = text(w(strings.TrimSpace(strings.Repeat("thirty words of title ", 8))))
	title.Sections[5].Title = strings.TrimSpace(strings.Repeat("a heading that does not end ", 12))
	out["long title"] = title

	figures := sample()
	figures.Sections[10] = evidenceSection(80)
	for i := range 80 {
		bl := &figures.Sections[5].Blocks[1]
		bl.Items = append(bl.Items, text(w("A claim of "), fig(fmt.Sprintf("%d ships", i), fmt.Sprintf("E%d", i+1)), w(" in the port of Sines, as the minister put it when she was asked by the reporter.")))
	}
	out["eighty figures"] = figures

	none := sample()
	none.Sections = []briefing.Section{
		section("facts", "", 0, table(briefing.Table{Columns: []briefing.Column{{}, {}}, RowHeader: true, Rows: [][]briefing.Text{{text(w("Place")), text(w("Not stated"))}}})),
		section("bottom-line", "Bottom line", 0, para(w("No figure is reported."))),
		section("empty", "Nothing", 0), section("empties", "Empty", 0, bullets(), tiles(), para(), table(briefing.Table{})),
	}
	none.Sections[3].Blocks = append(none.Sections[3].Blocks, note(w("Small print.")))
	out["no figures"] = none

	out["nothing"] = &briefing.Briefing{}

	words := sample()
	words.Sections[1].Blocks = append(words.Sections[1].Blocks, para(name(strings.Repeat("x", 10000))), bullets(text(name(strings.Repeat("щ", 999)))))
	words.Sections[2].Blocks[0].Tiles[1].Measure = text(name(strings.Repeat("long", 400)))
	words.Sections[10].Blocks[0].Table.Rows[3][5] = text(name(strings.Repeat("w", 3000)))
	out["endless words"] = words

	return out
}

func TestComposeIsDeterministic(t *testing.T) {
	a, b := compose(t, sample(), "a4"), compose(t, sample(), "a4")
	if !reflect.DeepEqual(a, b) {
		t.Error("two layouts of one briefing differ")
	}
}

func TestStyleThatLeavesNoRoomIsAnError(t *testing.T) {
	for name, spoil := range map[string]func(*briefing.Style){
		"paper":    func(s *briefing.Style) { s.Paper = "foolscap" },
		"margins":  func(s *briefing.Style) { s.Margins.Left = 500 },
		"negative": func(s *briefing.Style) { s.Margins.Top = -1 },
		"nan":      func(s *briefing.Style) { s.Margins.Top = math.NaN() },
		"size":     func(s *briefing.Style) { s.Sizes.Body = 0 },
		"huge":     func(s *briefing.Style) { s.Sizes.Title = 900 },
	} {
		s := testStyle(t, "a4")
		spoil(&s)
		if _, err := Compose(sample(), s, typeface.Default()); err == nil || !strings.HasPrefix(err.Error(), "style: ") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func BenchmarkCompose(b *testing.B) {
	style, doc := testStyle(b, "a4"), sample()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compose(doc, style, typeface.Default()); err != nil {
			b.Fatal(err)
		}
	}
}
