package series

import (
	"fmt"
	"testing"

	"brief/briefing"

	"pgregory.net/rapid"
)

// shareOf claims a side's part of the turnover in percent.
func shareOf(id string, m briefing.Metric, from string, percent, step float64, p briefing.Period) briefing.Figure {
	f := claimed(id, briefing.TradeTurnover, id, briefing.Share, percent, briefing.Percent, briefing.Exact, step, p)
	f.Part, f.From = m, from
	return f
}

// balance claims AA's surplus, or deficit.
func balance(id, way string, v, step float64, p briefing.Period) briefing.Figure {
	f := claimed(id, briefing.TradeBalance, id, briefing.Level, v, "USD", briefing.Exact, step, p)
	f.From, f.Of = "AA", "trade "+way
	return f
}

// strictOf is the strict interval of a measure and period in millions.
func strictOf(t *testing.T, ss []briefing.Series, m briefing.Metric, p briefing.Period) string {
	t.Helper()
	for _, s := range ss {
		if len(s.Contradictions) > 0 {
			t.Errorf("%s: %+v", s.Metric, s.Contradictions)
		}
		for _, x := range s.Points {
			if s.Metric == m && x.Period == p {
				return ends(x.Strict, 1e6, 6)
			}
		}
	}
	return "none"
}

func TestAShareOfTheTurnover(t *testing.T) {
	y := briefing.Year(2022)
	turnover := sided("turnover", briefing.TradeTurnover, 2e9, y) // 1,995 to 2,005 million
	got := Build([]briefing.Figure{turnover, shareOf("share", briefing.Exports, "AA", 60, 2, y)})
	// 59 to 61 percent; the other 39 to 41 percent follow from the difference.
	if e := strictOf(t, got, briefing.Exports, y); e != "1,177.05–1,223.05" {
		t.Errorf("exports %s", e)
	}
	exports := sided("exports", briefing.Exports, 1.2e9, y)
	got = Build([]briefing.Figure{exports, func() briefing.Figure {
		f := turnover
		f.Qualifier = briefing.Over
		return f
	}(), shareOf("share", briefing.Exports, "AA", 50, 2, y)})
	// 1,195 million are 51 percent of 2,343.1; 1,205 million 49 percent of 2,459.2.
	if e := strictOf(t, got, briefing.TradeTurnover, y); e != "2,343.13–2,459.19" {
		t.Errorf("turnover %s", e)
	}
	// The other side's share says nothing of this side's exports.
	got = Build([]briefing.Figure{turnover, shareOf("share", briefing.Exports, "BB", 60, 2, y)})
	for _, s := range got {
		if s.Metric == briefing.Exports && s.From != "BB" {
			t.Errorf("exports of %s", s.From)
		}
	}
}

func TestAShareAgainstItsLevelIsAContradiction(t *testing.T) {
	y := briefing.Year(2022)
	got := Build([]briefing.Figure{
		sided("turnover", briefing.TradeTurnover, 2e9, y), sided("exports", briefing.Exports, 5e8, y), shareOf("share", briefing.Exports, "AA", 60, 2, y),
	})
	n := 0
	for _, s := range got {
		for _, c := range s.Contradictions {
			if n++; len(c.Figures) != 3 {
				t.Errorf("%+v", c)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d contradictions, want 1", n)
	}
}

func TestBalances(t *testing.T) {
	y := briefing.Year(2022)
	for _, c := range []struct {
		way              string
		exports, imports string
	}{
		{surplus, "1,190–1,210", "790–810"},
		{deficit, "790–810", "1,190–1,210"},
	} {
		got := Build([]briefing.Figure{sided("turnover", briefing.TradeTurnover, 2e9, y), balance("balance", c.way, 4e8, 3e7, y)})
		if e := strictOf(t, got, briefing.Exports, y); e != c.exports {
			t.Errorf("%s: exports %s, want %s", c.way, e, c.exports)
		}
		if i := strictOf(t, got, briefing.Imports, y); i != c.imports {
			t.Errorf("%s: imports %s, want %s", c.way, i, c.imports)
		}
	}
	got := Build([]briefing.Figure{sided("exports", briefing.Exports, 1.2e9, y), balance("balance", surplus, 4e8, 3e7, y), balance("other", deficit, 1e8, 1e6, briefing.Year(2021))})
	if i := strictOf(t, got, briefing.Imports, y); i != "none" {
		t.Errorf("without a turnover in its unit imports are %s", i)
	}
}

// TestSharesAndBalancesHoldTheTruth draws claims that are true of one world:
// no bound may leave the truth out, and none contradict.
func TestSharesAndBalancesHoldTheTruth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type key struct {
			m    briefing.Metric
			from string
			p    briefing.Period
		}
		truth := map[key]float64{}
		var fs []briefing.Figure
		draw := func(f briefing.Figure) {
			if rapid.Bool().Draw(t, "told") {
				f.ID = fmt.Sprintf("f%02d", len(fs))
				fs = append(fs, f)
			}
		}
		for n := 2020; n < 2022; n++ {
			y := briefing.Year(n)
			e, i := rapid.Int64Range(1, 900).Draw(t, "e")*1e6, rapid.Int64Range(1, 900).Draw(t, "i")*1e6
			truth[key{briefing.Exports, "AA", y}], truth[key{briefing.Imports, "AA", y}] = float64(e), float64(i)
			truth[key{briefing.TradeTurnover, "", y}] = float64(e + i)
			truth[key{briefing.TradeBalance, "AA", y}] = float64(max(e-i, i-e))
			// Levels to some digits, each true within half a step.
			step := rapid.SampledFrom([]float64{1e6, 2e6, 2e7}).Draw(t, "step")
			off := func() float64 { return step / 2 * float64(rapid.IntRange(-9, 9).Draw(t, "off")) / 10 }
			near := func(v int64) float64 { return max(float64(v)+off(), 1e5) }
			sides := []briefing.Figure{sided("", briefing.TradeTurnover, near(e+i), y), sided("", briefing.Exports, near(e), y), sided("", briefing.Imports, near(i), y)}
			for _, f := range sides {
				f.Step = step
				draw(f)
			}
			for _, part := range []struct {
				m briefing.Metric
				v int64
			}{{briefing.Exports, e}, {briefing.Imports, i}} {
				draw(shareOf("", part.m, "AA", briefing.RoundDown(100*float64(part.v)/float64(e+i), 3)+0.01, 2.2, y))
			}
			if e != i {
				way := surplus
				if e < i {
					way = deficit
				}
				draw(balance("", way, near(max(e-i, i-e)), step, y))
			}
		}
		for _, s := range Build(fs) {
			for _, c := range s.Contradictions {
				t.Fatalf("%s: true claims contradict: %s", s.Metric, c.Why)
			}
			for _, p := range s.Points {
				v, ok := truth[key{s.Metric, s.From, p.Period}]
				if !ok {
					t.Fatalf("a point of %s %s %s", s.Metric, s.From, p.Period)
				}
				slack := 1e-9 * v
				if b := p.Strict; b.Low != nil && *b.Low > v+slack || b.High != nil && *b.High < v-slack {
					t.Fatalf("%s %s is %v, outside %v: %s", s.Metric, p.Period, v, ends(b, 1e6, 9), p.Why)
				}
			}
		}
	})
}
