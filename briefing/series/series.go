// Package series turns claims of levels and changes into bounds for every
// period, with derivations and contradictions.
//
// A level bounds x(t), a change in percent or times bounds x(t)/x(s). In
// logarithms both are difference constraints, so that the tightest bounds of
// all periods are shortest paths and a negative cycle is a contradiction
// (Cormen, Leiserson, Rivest, Stein: Introduction to Algorithms, 24.4).
package series

import (
	"cmp"
	"slices"

	"brief/briefing"
)

// Build groups the figures of all reports by pair, metric, unit and statistic
// and solves each group. Figures must be resolved. The result does not depend
// on their order. Values are in the series' unit, or in an index of its base
// (= 100). Parts of years (a quarter, nine months) form series of their own
// beside whole years, which bound them from above.
func Build(fs []briefing.Figure) []briefing.Series {
	families, c := solve(fs)
	if c != nil {
		return buildWithout(fs, c)
	}
	var out []briefing.Series
	for _, f := range families {
		out = append(out, f.series()...)
	}
	return out
}

// solve solves each family by itself, then adds up across them; a clash that
// only the sums show ends it.
func solve(fs []briefing.Figure) ([]*family, *clash) {
	families := group(fs)
	for _, f := range families {
		f.solved = f.systems()
		for _, s := range f.solved {
			s.solve()
		}
	}
	return families, addUp(families)
}

// series writes a solved family, cut by the shape of its periods.
func (f *family) series() []briefing.Series {
	var out []briefing.Series
	for _, s := range f.solved {
		out = append(out, s.series()...)
	}
	if len(out) == 0 && f.metric == briefing.OtherMetric {
		return nil // a plan for something else is no series
	}
	f.pointOutSlips(out)
	f.pointOutGaps(out)
	if len(f.milestones) > 0 {
		home := slices.IndexFunc(out, func(s briefing.Series) bool { return s.Unit == f.unit })
		if home < 0 {
			out = slices.Insert(out, 0, f.blank(f.unit))
			home = 0
			out[0].Of = commonOf(f.milestones)
		}
		for _, m := range f.milestones {
			out[home].Milestones = append(out[home].Milestones, briefing.Milestone{
				Figure: m.ID, Value: m.Value, Status: m.Status, Period: m.Period, Hedge: m.Qualifier})
		}
	}
	return out
}

// blank is a series of the measure without content.
func (m measure) blank(unit string) briefing.Series {
	return briefing.Series{Pair: pairOf(m.pair), Metric: m.metric, Unit: unit, Source: m.statistic, From: m.from}
}

// shape tells apart periods that are not drawn on one line: whole years, the
// same months of years, runs of years.
type shape struct{ first, months int }

func shapeOf(p briefing.Period) shape { return shape{p.First.Of(), p.Len()} }

// rank puts calendar years before all else.
func (s shape) rank() int {
	if s == (shape{1, 12}) {
		return 0
	}
	return 1
}

// series writes the solved system, whole years first.
func (s *system) series() []briefing.Series {
	points := s.points()
	var shapes []shape
	note := func(p briefing.Period) {
		if sh := shapeOf(p); !slices.Contains(shapes, sh) {
			shapes = append(shapes, sh)
		}
	}
	for _, p := range points {
		note(p.Period)
	}
	for _, d := range s.contradictions {
		note(s.claims[d.claims[0]].to)
	}
	for _, f := range s.apart {
		note(f.Period)
	}
	slices.SortFunc(shapes, func(a, b shape) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.months, b.months), cmp.Compare(a.first, b.first))
	})
	var out []briefing.Series
	for _, sh := range shapes {
		b := s.blank(s.printUnit())
		b.Base = s.base()
		b.Of = commonOf(s.figuresOf(sh))
		for _, p := range points {
			if shapeOf(p.Period) == sh {
				b.Points = append(b.Points, p)
			}
		}
		for _, d := range s.contradictions {
			if shapeOf(s.claims[d.claims[0]].to) == sh {
				b.Contradictions = append(b.Contradictions, s.contradiction(d))
			}
		}
		for _, f := range s.apart {
			if shapeOf(f.Period) == sh {
				b.Apart = append(b.Apart, f.ID)
			}
		}
		out = append(out, b)
	}
	return out
}

func (s *system) figuresOf(sh shape) []*briefing.Figure {
	var out []*briefing.Figure
	for i := range s.claims {
		if shapeOf(s.claims[i].to) == sh && s.claims[i].fig != nil {
			out = append(out, s.claims[i].fig)
		}
	}
	return out
}

// commonOf is the commonest wording of what is measured, the earliest of
// equals.
func commonOf(fs []*briefing.Figure) string {
	count := map[string]int{}
	best := ""
	for _, f := range fs {
		count[f.Of]++
	}
	for _, f := range fs {
		if f.Of != "" && count[f.Of] > count[best] || best == "" {
			best = f.Of
		}
	}
	return best
}
