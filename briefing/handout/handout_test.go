package handout

import (
	"math"
	"strings"
	"testing"

	"brief/briefing"

	"pgregory.net/rapid"
)

var a4 = briefing.Size{Width: 595.28, Height: 841.89}

func same(n int, s briefing.Size) []briefing.Size {
	out := make([]briefing.Size, n)
	for i := range out {
		out[i] = s
	}
	return out
}

func sheets(t *testing.T, pages []briefing.Size, o Options) []briefing.Side {
	t.Helper()
	s, err := Sheets(pages, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The pages of each side from left to right, counted from 1.
func numbers(sides []briefing.Side) (out [][]int) {
	for _, s := range sides {
		var on []int
		for _, p := range s.Pages {
			on = append(on, p.Page+1)
		}
		out = append(out, on)
	}
	return out
}

func TestBookletOrder(t *testing.T) {
	for n, want := range map[int][][]int{
		1: {{1}, nil},
		4: {{4, 1}, {2, 3}},
		6: {{1}, {2}, {6, 3}, {4, 5}},
		8: {{8, 1}, {2, 7}, {6, 3}, {4, 5}},
	} {
		got := numbers(sheets(t, same(n, a4), Options{Layout: Booklet, Paper: "a4"}))
		if len(got) != len(want) {
			t.Fatalf("%d pages on %d sides", n, len(got))
		}
		for i := range want {
			if len(got[i]) != len(want[i]) {
				t.Errorf("%d pages: side %d has %v, want %v", n, i+1, got[i], want[i])
				continue
			}
			for k := range want[i] {
				if got[i][k] != want[i][k] {
					t.Errorf("%d pages: side %d has %v, want %v", n, i+1, got[i], want[i])
				}
			}
		}
	}
}

// Inner sheets stick out by the thickness of those around them; their pages
// move in by as much, on both sides and both halves alike.
func TestCreep(t *testing.T) {
	const thickness = 0.5
	half := briefing.Size{Width: 841.89 / 2, Height: 595.28}
	sides := sheets(t, same(16, half), Options{Layout: Booklet, Paper: "a4", Thickness: thickness})
	for i, s := range sides {
		move := float64(i/2) * thickness
		if left := s.Pages[0]; math.Abs(left.X-move) > 0.01 {
			t.Errorf("side %d: the left page stands at %.2f, want %.2f", i+1, left.X, move)
		}
		if right := s.Pages[1]; math.Abs(right.X+right.W-(s.Width-move)) > 0.01 {
			t.Errorf("side %d: the right page ends at %.2f of %.2f, want %.2f inside", i+1, right.X+right.W, s.Width, move)
		}
	}
}

func TestTurningFollowsTheBinding(t *testing.T) {
	for _, c := range []struct {
		layout Layout
		duplex Edge
		turned bool
	}{
		{Booklet, "", false}, {Booklet, ShortEdge, false}, {Booklet, LongEdge, true},
		{Plain, "", false}, {Plain, LongEdge, false}, {Plain, ShortEdge, true},
		{TwoUp, LongEdge, true}, {FourUp, LongEdge, false}, {Notes, ShortEdge, false}, {Large, LongEdge, false},
	} {
		for i, s := range sheets(t, same(9, a4), Options{Layout: c.layout, Paper: "a4", Duplex: c.duplex}) {
			if want := c.turned && i%2 == 1; s.Turned != want {
				t.Errorf("%s, %q: side %d turned: %v", c.layout, c.duplex, i+1, s.Turned)
			}
		}
	}
}

// Whatever the pages are like, each stands once on paper of the size asked
// for, keeps its proportions, and covers no other.
func TestPagesStandOnceAndApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		length := rapid.Float64Range(20, 4000)
		pages := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) briefing.Size {
			return briefing.Size{Width: length.Draw(t, "w"), Height: length.Draw(t, "h")}
		}), 1, 40).Draw(t, "pages")
		o := Options{
			Layout: rapid.SampledFrom(Layouts()).Draw(t, "layout"), Paper: rapid.SampledFrom([]string{"a4", "letter"}).Draw(t, "paper"),
			Duplex: rapid.SampledFrom([]Edge{"", LongEdge, ShortEdge}).Draw(t, "duplex"), Marks: rapid.Bool().Draw(t, "marks"),
		}
		sides, err := Sheets(pages, o)
		if err != nil {
			t.Fatal(err)
		}
		paper, _ := Paper(o.Paper)
		seen := map[int]bool{}
		for i, s := range sides {
			if s.Size != paper && s.Size != turned(paper) {
				t.Errorf("side %d is %v", i+1, s.Size)
			}
			for k, p := range s.Pages {
				if seen[p.Page] {
					t.Errorf("page %d stands twice", p.Page+1)
				}
				seen[p.Page] = true
				if size := pages[p.Page]; math.Abs(p.W*size.Height-p.H*size.Width) > 1e-6*p.W*size.Height {
					t.Errorf("page %d lost its proportions", p.Page+1)
				}
				const creep = 6 // more than ten sheets push out
				if p.X < -creep || p.Y < -0.9 || p.X+p.W > s.Width+creep || p.Y+p.H > s.Height+0.9 {
					t.Errorf("side %d: page %d leaves the sheet: %v on %v", i+1, p.Page+1, p, s.Size)
				}
				for _, q := range s.Pages[:k] {
					if p.X+creep < q.X+q.W-creep && q.X+creep < p.X+p.W-creep && p.Y+1 < q.Y+q.H-1 && q.Y+1 < p.Y+p.H-1 {
						t.Errorf("side %d: pages %d and %d lie on each other", i+1, p.Page+1, q.Page+1)
					}
				}
			}
			for _, l := range s.Lines {
				if min(l.X1, l.X2, l.Y1, l.Y2) < 0 || max(l.X1, l.X2) > s.Width || max(l.Y1, l.Y2) > s.Height {
					t.Errorf("side %d: a line leaves the sheet: %v", i+1, l)
				}
			}
		}
		for i := range pages {
			if !seen[i] {
				t.Errorf("page %d is missing", i+1)
			}
		}
	})
}

// A page of the sheet's own size is not scaled by a hair.
func TestPageOfTheSheetsSizeKeepsIt(t *testing.T) {
	s := sheets(t, []briefing.Size{{Width: 595.2, Height: 841.8}}, Options{Layout: Plain, Paper: "a4"})
	if p := s[0].Pages[0]; p.W != 595.2 || p.H != 841.8 {
		t.Errorf("the page is %g by %g", p.W, p.H)
	}
}

func TestMarksAreWhereTheSheetIsFoldedOrCut(t *testing.T) {
	for layout, dashed := range map[Layout]bool{Booklet: true, TwoUp: false} {
		s := sheets(t, same(4, a4), Options{Layout: layout, Paper: "a4", Marks: true})
		if len(s[0].Lines) != 2 {
			t.Fatalf("%s has %d marks", layout, len(s[0].Lines))
		}
		for _, l := range s[0].Lines {
			if math.Abs(l.X1-s[0].Width/2) > 0.01 || l.X1 != l.X2 || l.Dashed != dashed {
				t.Errorf("%s: a mark at %v", layout, l)
			}
		}
	}
	if s := sheets(t, same(4, a4), Options{Layout: Booklet, Paper: "a4"}); len(s[0].Lines) > 0 {
		t.Error("marks that nobody asked for")
	}
}

func TestSheetsRefuses(t *testing.T) {
	for want, c := range map[string]struct {
		pages []briefing.Size
		o     Options
	}{
		"paper":    {same(1, a4), Options{Layout: Plain, Paper: "a3"}},
		"layout":   {same(1, a4), Options{Layout: "poster", Paper: "a4"}},
		"no pages": {nil, Options{Layout: Plain, Paper: "a4"}},
		"no size":  {same(2, briefing.Size{}), Options{Layout: Plain, Paper: "a4"}},
		"more":     {same(mostPages+1, a4), Options{Layout: Plain, Paper: "a4"}},
	} {
		if _, err := Sheets(c.pages, c.o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}
