package series

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"brief/briefing"

	"pgregory.net/rapid"
)

func TestAbsoluteChanges(t *testing.T) {
	y := briefing.Year
	cargo := func(id, text string, v, step float64, p briefing.Period) briefing.Figure {
		return claimed(id, briefing.CargoVolume, text, briefing.Level, v, briefing.Tonne, briefing.Exact, step, p)
	}
	grew := cargo("b", "grew by 744,900 tonnes", 744900, 100, y(2023))
	grew.Kind, grew.Direction, grew.Baseline = briefing.Change, briefing.Up, y(2022)
	got := Build([]briefing.Figure{cargo("a", "3.2 million tonnes", 3.2e6, 1e5, y(2023)), grew})
	if len(got) != 1 || len(got[0].Points) != 2 {
		t.Fatalf("%+v", got)
	}
	p := got[0].Points[0]
	if p.Period != y(2022) || !p.Derived || ends(p.Strict, 1, 6) != "2,405,050–2,505,150" {
		t.Errorf("%s: %s, derived %v", p.Period, ends(p.Strict, 1, 6), p.Derived)
	}
	want := "2.4–2.51 million tonnes, from “3.2 million tonnes” (2023) and “grew by 744,900 tonnes” (2023 against 2022); " +
		"the change is the difference of both periods; added up, not necessarily the tightest bound"
	if p.Why != want {
		t.Errorf("why: %s", p.Why)
	}
	if strings.Join(p.Figures, " ") != "a b" {
		t.Errorf("figures: %v", p.Figures)
	}
}

func sided(id string, m briefing.Metric, v float64, p briefing.Period) briefing.Figure {
	f := claimed(id, m, id, briefing.Level, v, "USD", briefing.Exact, 1e7, p)
	if m != briefing.TradeTurnover {
		f.From = "AA"
	}
	return f
}

func TestExportsAndImportsMakeTurnover(t *testing.T) {
	y := briefing.Year(2022)
	got := Build([]briefing.Figure{
		sided("turnover", briefing.TradeTurnover, 3.22e9, y), sided("exports", briefing.Exports, 1.51e9, y),
		growth("up", "up 10 percent", 10, briefing.Percent, briefing.Exact, 1, briefing.Year(2023), y),
		func() briefing.Figure {
			f := sided("imports", briefing.Imports, 1.9e9, briefing.Year(2023))
			return f
		}(),
		func() briefing.Figure {
			f := growth("more", "up 5 percent", 5, briefing.Percent, briefing.Exact, 1, briefing.Year(2023), y)
			f.Metric, f.From = briefing.Imports, "AA"
			return f
		}(),
	})
	for _, s := range got {
		if len(s.Contradictions) > 0 {
			if !slices.Equal(slices.Sorted(slices.Values(s.Contradictions[0].Figures)), []string{"exports", "imports", "more", "turnover"}) {
				t.Errorf("%+v", s.Contradictions)
			}
			return
		}
	}
	// 3.215 to 3.225 less 1.505 to 1.515 is 1.70 to 1.72; imports of 1.895 up 5.5 percent at most are 1.796 at least.
	t.Error("exports of 1.51 and imports of 1.8 do not make 3.22, yet no contradiction is found")
}

func TestTurnoverBoundsItsSides(t *testing.T) {
	y := briefing.Year(2022)
	got := Build([]briefing.Figure{
		sided("turnover", briefing.TradeTurnover, 3.22e9, y), sided("exports", briefing.Exports, 1.51e9, y),
		func() briefing.Figure {
			f := sided("imports", briefing.Imports, 1.2e9, y)
			f.Qualifier = briefing.Over
			return f
		}(),
	})
	imports := got[2].Points[0]
	if ends(imports.Strict, 1e9, 4) != "1.7–1.72" {
		t.Errorf("imports %s: %s", ends(imports.Strict, 1e9, 4), imports.Why)
	}
}

// Where exports and imports do not make up the turnover of one period, they are not
// of the whole, and none of the three is derived from the others in another.
func TestNothingFollowsFromSumsThatFail(t *testing.T) {
	y := briefing.Year(2022)
	side := func(id string, m briefing.Metric, percent float64) briefing.Figure {
		f := growth(id, id, percent, briefing.Percent, briefing.Exact, 1, y, briefing.Year(2021))
		f.Metric, f.From = m, "AA"
		return f
	}
	build := func(turnover float64) (points, gaps int) {
		for _, s := range Build(in("one", sided("turnover", briefing.TradeTurnover, turnover, y),
			sided("exports", briefing.Exports, 4.1e9, y), side("more", briefing.Exports, 19),
			sided("imports", briefing.Imports, 2.6e9, y), side("less", briefing.Imports, 5))) {
			if s.Metric == briefing.TradeTurnover {
				points, gaps = points+len(s.Points), gaps+len(s.Gaps)
			}
			if len(s.Contradictions) > 0 {
				t.Errorf("one voice is said to contradict itself: %+v", s.Contradictions)
			}
		}
		return points, gaps
	}
	if n, gaps := build(6.7e9); n != 2 || gaps != 0 {
		t.Errorf("sums that hold: %d points of the turnover, want its year and the one before; %d gaps, want none", n, gaps)
	}
	if n, gaps := build(7.5e9); n != 1 || gaps != 1 {
		t.Errorf("sums that fail: %d points of the turnover, want the one stated; %d gaps, want one", n, gaps)
	}
}

func TestPartsAddUp(t *testing.T) {
	q := func(n int) briefing.Period { return briefing.Months(2022, 3*n-2, 3*n) }
	fs := []briefing.Figure{
		sided("q1", briefing.TradeTurnover, 1e9, q(1)), sided("q2", briefing.TradeTurnover, 1.1e9, q(2)),
		sided("h2", briefing.TradeTurnover, 2e9, briefing.Months(2022, 7, 12)),
		func() briefing.Figure {
			f := sided("year", briefing.TradeTurnover, 5e9, briefing.Year(2022))
			f.Qualifier = briefing.Under
			return f
		}(),
	}
	got := Build(fs)[0].Points[0]
	if got.Period != briefing.Year(2022) || ends(got.Strict, 1e9, 4) != "4.085–4.115" {
		t.Errorf("%s: %s (%s)", got.Period, ends(got.Strict, 1e9, 4), got.Why)
	}
	fs[3].Value = 4e9
	n := 0
	for _, s := range Build(fs) {
		for _, c := range s.Contradictions {
			n++
			if len(c.Figures) != 4 {
				t.Errorf("%+v", c)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d contradictions, want 1", n)
	}
}

// TestSumsHoldTheTruth draws exports, imports, changes and quarters of a true
// world: no bound may leave the truth out, and no true claims contradict.
func TestSumsHoldTheTruth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type key struct {
			m briefing.Metric
			p briefing.Period
		}
		truth := map[key]float64{}
		var keys []key
		set := func(m briefing.Metric, p briefing.Period, v int64) {
			truth[key{m, p}] = float64(v)
			keys = append(keys, key{m, p})
		}
		for y := 2019; y < 2022; y++ {
			var e, i int64
			for h := range 2 {
				p := briefing.Months(y, 6*h+1, 6*h+6)
				a, b := rapid.Int64Range(1, 900).Draw(t, "e")*1e6, rapid.Int64Range(1, 900).Draw(t, "i")*1e6
				set(briefing.Exports, p, a)
				set(briefing.Imports, p, b)
				set(briefing.TradeTurnover, p, a+b)
				e, i = e+a, i+b
			}
			set(briefing.Exports, briefing.Year(y), e)
			set(briefing.Imports, briefing.Year(y), i)
			set(briefing.TradeTurnover, briefing.Year(y), e+i)
		}
		var fs []briefing.Figure
		for n := range rapid.IntRange(2, 14).Draw(t, "claims") {
			k := rapid.SampledFrom(keys).Draw(t, "what")
			id := fmt.Sprintf("c%02d", n)
			f := sided(id, k.m, 0, k.p)
			value := truth[k]
			if k.p.Len() == 12 && k.p.First.Year() > 2019 && rapid.Bool().Draw(t, "change") {
				base := truth[key{k.m, k.p.Shift(-1)}]
				f.Kind, f.Baseline, f.Direction = briefing.Change, k.p.Shift(-1), briefing.Up
				if value = value - base; value < 0 {
					value, f.Direction = -value, briefing.Down
				}
				if value == 0 {
					continue
				}
			}
			f.Value, f.Qualifier, f.Step = hedge(t, new(big.Rat).SetInt64(int64(value)))
			fs = append(fs, f)
		}
		got := Build(fs)
		if c := contradictions(got); len(c) > 0 {
			t.Fatalf("true claims contradict: %+v", c)
		}
		for _, s := range got {
			for _, p := range s.Points {
				v, ok := truth[key{s.Metric, p.Period}]
				if b := p.Strict; ok && (b.Low != nil && *b.Low > v*(1+1e-9) || b.High != nil && *b.High < v*(1-1e-9)) {
					t.Fatalf("%s %s is %v, not within %s: %s", s.Metric, p.Period, v, amount("USD", b), p.Why)
				}
			}
		}
	})
}
