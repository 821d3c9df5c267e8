package main

import (
	"math"

	"brief/briefing"
	"brief/briefing/compose"

	"github.com/spf13/cobra"
)

func seriesCommand(ui *ui) *cobra.Command {
	var f stageFlags
	c := &cobra.Command{
		Use:     "series [REPORT|FOLDER|-]…",
		Short:   textSeriesShort,
		Long:    textSeriesLong,
		Example: textSeriesExample,
		RunE: func(c *cobra.Command, args []string) error {
			return stage(ui, &f, c, args, func(c *compose.Corpus) table { return seriesTable(c.Series()) }, nil)
		},
	}
	f.addStage(c)
	f.addSeries(c)
	return c
}

func seriesTable(all []briefing.Series) table {
	t := table{json: list(all), head: headSeries, wide: headSeriesCSV}
	for i := range all {
		s := &all[i]
		for _, p := range s.Points {
			t.rows = append(t.rows, []string{joined(s.Pair), string(s.Metric), s.Of, unitOf(s), p.Period.String(), interval(p.Strict), interval(p.Conventional), p.Why})
			t.wideRows = append(t.wideRows, []string{
				joined(s.Pair), string(s.Metric), s.Of, s.From, s.Unit, s.Base.String(), s.Source, p.Period.String(),
				numberOrNone(p.Strict.Low), numberOrNone(p.Strict.High), numberOrNone(p.Conventional.Low), numberOrNone(p.Conventional.High),
				yes(p.Derived), joined(p.Figures), p.Why,
			})
		}
		for _, c := range s.Contradictions {
			t.after = append(t.after, contradictionLine(s, c))
		}
		for _, x := range s.Slips {
			t.after = append(t.after, cautionLine(s, x.Why))
		}
		for _, x := range s.Gaps {
			t.after = append(t.after, cautionLine(s, x.Why))
		}
		t.after = append(t.after, officialLines(s)...)
	}
	return t
}

// unitOf is the unit of a series, with the base of an index.
func unitOf(s *briefing.Series) string {
	if s.Unit == briefing.IndexUnit {
		return s.Unit + " (" + s.Base.String() + " = 100)"
	}
	return s.Unit
}

// interval writes bounds, "…" for an open side.
func interval(b briefing.Bounds) string {
	if b.IsZero() {
		return "–"
	}
	low, high := "…", "…"
	if b.Low != nil {
		low = outward(*b.Low, math.Floor)
	}
	if b.High != nil {
		high = outward(*b.High, math.Ceil)
	}
	return low + " – " + high
}

// outward writes a bound to four significant digits, never tighter than it is;
// what lies within a billionth of the last digit counts as on it.
func outward(v float64, round func(float64) float64) string {
	if v == 0 {
		return "0"
	}
	unit := math.Pow10(int(math.Floor(math.Log10(math.Abs(v)))) - 3)
	n := v / unit
	if near := math.Round(n); math.Abs(n-near) < 1e-9*math.Abs(n) {
		n = near
	} else {
		n = round(n)
	}
	return number(math.Round(n*unit*1e6) / 1e6)
}
