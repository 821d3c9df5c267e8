package narrative

import (
	"slices"

	"brief/briefing"
)

// cargoLevels is the chart of freight in amounts: slopes where several measures
// are told for the same two years, else the measure with the most years over
// time; nil where no measure has two.
func (b *writer) cargoLevels() *briefing.ChartSpec {
	if !b.hasCargo() && !b.in.Ahead {
		return nil
	}
	if set := b.slopeSet(briefing.Metric.IsCargo); set != nil {
		return b.slopeOf("cargo", set)
	}
	var best *briefing.Series
	var points []briefing.Point
	for i := range b.in.Series {
		s := &b.in.Series[i]
		if !s.Metric.IsCargo() || s.Unit == briefing.IndexUnit || !b.ownPair(s) {
			continue
		}
		ps := telling(b.plottable(s))
		if len(ps) < 2 || len(ps) < len(points) || len(ps) == len(points) && metricOrder[s.Metric] >= metricOrder[best.Metric] {
			continue
		}
		if b.tellsOwn(ps) {
			best, points = s, ps
		}
	}
	if best == nil {
		return nil
	}
	return b.timeSpec("cargo", best, points, func(sc chartScale) briefing.Text {
		if t := b.drawnHeadline(best, points, sc); t != nil {
			return t
		}
		return capital(b.say("ahead.headline", data{"measure": b.val(b.words("metric", string(best.Metric)))}))
	})
}

// apart are this meeting's levels of a measure for periods that the chart has
// no place for: eight months beside whole years.
func (b *writer) apart(s *briefing.Series, points []briefing.Point) []any {
	var out []any
	for _, c := range b.claims {
		if c.Metric != s.Metric || c.Kind != briefing.Level || c.Unit != s.Unit || c.Period.IsZero() || c.Status == briefing.Target || c.Scope != briefing.ScopePair || c.apart ||
			c.From != s.From || slices.ContainsFunc(points, func(p briefing.Point) bool { return p.Period.Len() == c.Period.Len() }) {
			continue
		}
		out = append(out, b.view(c))
	}
	return out
}
