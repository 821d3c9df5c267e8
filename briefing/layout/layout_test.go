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
