package narrative

import (
	"testing"

	"brief/briefing"
)

// headlineOf is the headline of the trade chart.
func headlineOf(b *briefing.Briefing) string {
	for _, c := range b.Charts() {
		if c.ID == "trade" {
			return c.Headline.String()
		}
	}
	return ""
}

// The headline is of what the chart draws: not of a claim in dispute, of other
// periods or of another measure.
func TestTradeHeadlineIsDrawn(t *testing.T) {
	year := func(y int, v float64) briefing.Figure {
		return briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: v, Step: 1e8, Unit: "USD", Period: briefing.Year(y)}
	}
	months := year(2023, 9e8)
	months.Period = briefing.Months(2023, 1, 11)
	for _, c := range []struct {
		name   string
		a, b   briefing.Figure
		series func(a, b string) briefing.Series
		want   string
	}{
		{"drawn", year(2023, 2e9), year(2022, 1.5e9), func(a, b string) briefing.Series {
			return briefing.Series{Points: []briefing.Point{
				{Period: briefing.Year(2022), Strict: bound(1.45e9, 1.55e9, false, false), Figures: []string{b}},
				{Period: briefing.Year(2023), Strict: bound(1.95e9, 2.05e9, false, false), Figures: []string{a}}}}
		}, "Trade came to $2.0 billion in 2023"},
		{"in dispute", year(2022, 5.4e9), year(2021, 5.9e9), func(a, b string) briefing.Series {
			return briefing.Series{
				Points: []briefing.Point{
					{Period: briefing.Year(2017), Strict: bound(2.31e9, 2.44e9, false, false), Derived: true, Figures: []string{a, b}},
					{Period: briefing.Year(2022), Strict: bound(5.43e9, 5.47e9, false, false), Derived: true, Figures: []string{a, b}}},
				Contradictions: []briefing.Contradiction{{Figures: []string{a, b}, Reading: briefing.Strict}}}
		}, "Trade derived at 5.43–5.47 billion US dollars for 2022"},
		{"only a lower bound", months, year(2021, 5.9e9), func(a, b string) briefing.Series {
			return briefing.Series{Points: []briefing.Point{
				{Period: briefing.Year(2021), Strict: bound(1.2e9, 0, false, false), Derived: true, Figures: []string{b}},
				{Period: briefing.Year(2022), Strict: bound(2.75e9, 0, true, false), Derived: true, Figures: []string{b}}}}
		}, "Trade derived: above 2.75 billion US dollars for 2022"},
		{"other periods", months, year(2022, 1.5e9), func(a, b string) briefing.Series {
			return briefing.Series{Points: []briefing.Point{
				{Period: briefing.Year(2021), Strict: bound(1.4e9, 1.5e9, false, false), Derived: true, Figures: []string{b}},
				{Period: briefing.Year(2022), Strict: bound(1.45e9, 1.55e9, false, false), Figures: []string{b}}}}
		}, "Trade came to $1.5 billion in 2022"},
	} {
		in := twoClaims(t, c.a, c.b, false)
		s := c.series(in.Figures[0].ID, in.Figures[1].ID)
		s.Pair, s.Metric, s.Unit = []string{"AE", "KE"}, briefing.TradeTurnover, "USD"
		in.Series = []briefing.Series{s}
		b, _ := written(t, in)
		if got := headlineOf(b); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A lower bound from a few months of a year says nothing beside its
// neighbours; others stay.
func TestLoosePointsAreNotDrawn(t *testing.T) {
	at := func(y int, low, high float64, derived bool) briefing.Point {
		return briefing.Point{Period: briefing.Year(y), Strict: bound(low, high, false, false), Conventional: bound(low, high, false, false), Derived: derived}
	}
	for _, c := range []struct {
		name   string
		points []briefing.Point
		want   string
	}{
		{"far below", []briefing.Point{at(2017, 2.31, 2.44, true), at(2020, 0.7, 0, true), at(2021, 1.2, 0, true), at(2022, 5.43, 5.47, true)}, "2017 2022"},
		{"a rising series", []briefing.Point{at(2017, 1.72, 2.2, true), at(2020, 2.66, 0, true), at(2021, 3, 0, false), at(2023, 4.3, 0, false)}, "2017 2020 2021 2023"},
		{"near its neighbour", []briefing.Point{at(2020, 3.4, 0, true), at(2021, 5.9, 0, false)}, "2020 2021"},
		{"stated", []briefing.Point{at(2020, 1, 0, false), at(2021, 3.6, 4, false)}, "2020 2021"},
		{"alone", []briefing.Point{at(2020, 1, 0, true)}, "2020"},
	} {
		got := ""
		for i, p := range telling(c.points) {
			if i > 0 {
				got += " "
			}
			got += p.Period.String()
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// A milestone of another order than the values would make one of them a line on
// the axis.
func TestMilestonesOfAnotherOrderAreNotDrawn(t *testing.T) {
	for value, want := range map[float64]int{5.2e9: 1, 1.2e10: 0, 5.2e7: 1, 4e7: 0, 5.2: 0} {
		in := spring(t)
		in.Series[0].Milestones[0].Value = value
		made, _ := written(t, in)
		for _, c := range made.Charts() {
			if c.ID == "trade" && len(c.Lines) != want {
				t.Errorf("a milestone of %g is drawn %d times", value, len(c.Lines))
			}
		}
	}
}
