package series

import (
	"slices"

	"brief/briefing"
)

// buildWithout settles a clash that adding up has brought to light: the
// smallest part of its figures that still clashes is reported, and all else
// solved without it and what says the same.
func buildWithout(fs []briefing.Figure, c *clash) []briefing.Series {
	var disputed []briefing.Figure
	for _, f := range c.figs {
		disputed = append(disputed, *f)
	}
	for i := 0; i < len(disputed); {
		rest := slices.Delete(slices.Clone(disputed), i, i+1)
		if contradicts(rest) {
			disputed = rest
		} else {
			i++
		}
	}
	left := slices.DeleteFunc(slices.Clone(fs), func(f briefing.Figure) bool {
		return slices.ContainsFunc(disputed, func(d briefing.Figure) bool { return saysTheSame(&f, &d) })
	})
	return report(Build(left), disputed, contested(disputed, c.note))
}

// contradicts says whether figures cannot all hold.
func contradicts(fs []briefing.Figure) bool {
	families, c := solve(fs)
	return c != nil || slices.ContainsFunc(families, func(f *family) bool {
		return slices.ContainsFunc(f.solved, func(s *system) bool { return len(s.contradictions) > 0 })
	})
}

func saysTheSame(a, b *briefing.Figure) bool {
	return a.ID == b.ID || a.Metric == b.Metric && a.From == b.From && slices.Equal(a.Pair, b.Pair) && a.Kind == b.Kind && a.Value == b.Value && a.Unit == b.Unit &&
		a.Qualifier == b.Qualifier && a.Direction == b.Direction && a.Period == b.Period && a.Baseline == b.Baseline && a.Statistic == b.Statistic
}

// report puts a contradiction with the series of its first figure's measure,
// or a new one where that is left with nothing.
func report(ss []briefing.Series, disputed []briefing.Figure, c briefing.Contradiction) []briefing.Series {
	f := disputed[0]
	for i := range ss {
		if s := &ss[i]; s.Metric == f.Metric && s.From == f.From && s.Source == f.Statistic && slices.Equal(s.Pair, f.Pair) &&
			(isRatioUnit(f.Unit) || s.Unit == f.Unit) {
			s.Contradictions = append(s.Contradictions, c)
			return ss
		}
	}
	home := briefing.Series{Pair: slices.Clone(f.Pair), Metric: f.Metric, Of: f.Of, Unit: f.Unit, Source: f.Statistic, From: f.From,
		Contradictions: []briefing.Contradiction{c}}
	if isRatioUnit(f.Unit) {
		home.Unit, home.Base = briefing.IndexUnit, f.Baseline
	}
	return append(ss, home)
}
