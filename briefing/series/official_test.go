package series

import (
	"strings"
	"testing"

	"brief/briefing"
)

func datum(id string, v, step float64, year int) briefing.Figure {
	f := level(id, id, v, briefing.Exact, step, briefing.Year(year))
	f.Statistic = "Office"
	return f
}

func TestOfficialDataBearClaimsOut(t *testing.T) {
	y := briefing.Year
	down := growth("fell", "fell threefold", 3, briefing.Times, briefing.Exact, 0.2, y(2023), y(2021))
	down.Direction = briefing.Down
	fs := []briefing.Figure{
		level("over", "exceeded $4.3 billion", 4.3e9, briefing.Over, 1e8, y(2023)),
		level("far", "exceeded $3 billion", 3e9, briefing.Over, 1e9, y(2023)),
		level("under", "below $4 billion", 4e9, briefing.Under, 1e9, y(2023)),
		level("about", "about $4.4 billion", 4.4e9, briefing.About, 1e8, y(2023)),
		level("away", "about $5.4 billion", 5.4e9, briefing.About, 1e8, y(2023)),
		level("exact", "$3.7 billion", 3.7e9, briefing.Exact, 1e8, y(2022)),
		growth("up", "up 17 percent", 17, briefing.Percent, briefing.Over, 1, y(2023), y(2022)),
		growth("much", "up 30 percent", 30, briefing.Percent, briefing.Exact, 1, y(2023), y(2022)),
		growth("none", "up 9 percent", 9, briefing.Percent, briefing.Exact, 1, y(2022), y(2020)),
		down,
	}
	data := []briefing.Figure{datum("o23", 4.36e9, 1e7, 2023), datum("o22", 3.71e9, 1e7, 2022), datum("o21", 2.99e9, 1e7, 2021)}
	ss := Build(fs)
	before := len(ss[0].Points)
	Beside(ss, fs, data)
	want := map[string]briefing.Holding{
		"over": briefing.Holds, "far": briefing.HoldsStrictly, "under": briefing.Fails, "about": briefing.Holds, "away": briefing.Fails,
		"exact": briefing.Holds, "up": briefing.Holds, "much": briefing.Fails, "fell": briefing.Fails,
	}
	got := map[string]briefing.Holding{}
	for _, s := range ss {
		for _, v := range s.Verdicts {
			if _, twice := got[v.Figure]; twice {
				t.Errorf("%s is judged twice", v.Figure)
			}
			got[v.Figure] = v.Holding
			if !strings.Contains(v.Why, string(v.Holding)) || v.Source != "Office" || len(v.Official) == 0 {
				t.Errorf("%+v", v)
			}
		}
	}
	for id, h := range want {
		if got[id] != h {
			t.Errorf("%s: %q, want %q", id, got[id], h)
		}
	}
	if len(got) != len(want) {
		t.Errorf("judged: %v", got)
	}
	if len(ss[0].Official) != 3 || ss[0].Official[0].ID != "o21" || len(ss[0].Points) != before {
		t.Errorf("official: %+v", ss[0].Official)
	}
	// Another pair's, a part's or another unit's data say nothing.
	for _, change := range []func(*briefing.Figure){
		func(f *briefing.Figure) { f.Pair = []string{"AA", "CC"} }, func(f *briefing.Figure) { f.Unit = "EUR" },
		func(f *briefing.Figure) { f.Metric = briefing.Tourists },
	} {
		other := data[0]
		change(&other)
		ss := Build(fs)
		if Beside(ss, fs, []briefing.Figure{other}); len(ss[0].Official)+len(ss[0].Verdicts) > 0 {
			t.Errorf("%+v is set beside", other)
		}
	}
}
