package narrative

import (
	"slices"

	"brief/briefing"
)

// changeSet are the largest set of this meeting's claims of change in percent
// between the same two periods, each of a measure of its own.
func (b *writer) changeSet() []*claim {
	type key struct{ period, baseline briefing.Period }
	sets := map[key][]*claim{}
	var best key
	for _, c := range b.claims {
		if c.Kind != briefing.Change || c.Unit != briefing.Percent || !(c.Metric.IsTrade() || c.Metric == briefing.Tourists || c.Metric == briefing.Investment) ||
			c.Scope != briefing.ScopePair || c.apart || c.Status == briefing.Target || c.Period.IsZero() || c.Baseline.IsZero() || c.High != nil || c.Statistic != "" || resized(c.Figure) || len(b.disputed[c]) > 0 ||
			c.Direction != briefing.Up && c.Direction != briefing.Down {
			continue
		}
		k := key{c.Period, c.Baseline}
		if slices.ContainsFunc(sets[k], func(o *claim) bool { return o.Metric == c.Metric && o.From == c.From }) {
			continue
		}
		if sets[k] = append(sets[k], c); len(sets[k]) > len(sets[best]) {
			best = k
		}
	}
	if n := len(sets[best]); n < 2 || n > maxShapeRows {
		return nil
	}
	return sets[best]
}

func (b *writer) changeChart() *briefing.ChartSpec {
	set := b.changeSet()
	if set == nil {
		return nil
	}
	spec := &briefing.ChartSpec{ID: "trade", Kind: briefing.ChartChange, Unit: b.term("chart", "percent")}
	var rows []any
	for _, c := range set {
		rows = append(rows, data{"row": b.val(b.words("metric", string(c.Metric))), "f": b.view(c)})
	}
	d := data{"a": rows[0], "z": rows[1], "period": b.periodVal(set[0].Period), "baseline": b.periodVal(set[0].Baseline), "pair": b.pairVal()}
	spec.Headline = b.say("chart.change.headline.short", d)
	if set[0].Metric != set[1].Metric { // else the words would not say whose
		spec.Headline = b.headline(b.say("chart.change.headline", d), spec.Headline)
	}
	var ev []string
	for _, c := range set {
		m := b.changeMark(c.Figure)
		m.Row, m.Evidence = b.sideRow(c.Metric, c.From), []string{b.g.figure(c)}
		spec.Marks = append(spec.Marks, m)
		ev = union(ev, m.Evidence)
	}
	d["inferred"], d["desk"] = b.inferredMarks(spec, nil), b.deskMarks(spec)
	spec.Subtitle = b.say("chart.change.subtitle", d)
	return b.finish(spec, ev, "chart.change.alt", d)
}

// changeMark is a change in percent, below zero for a decline, with what its
// hedge entails.
func (b *writer) changeMark(f *briefing.Figure) briefing.Mark {
	v, sign := f.Value, b.term("style", "plus")
	strict := levelBounds(f)
	hedge := nonEmpty(f.Qualifier)
	if f.Direction == briefing.Down {
		v, sign = -v, b.term("style", "minus")
		strict = briefing.Bounds{Low: negative(strict.High), High: negative(strict.Low), LowOpen: strict.HighOpen, HighOpen: strict.LowOpen}
		hedge = otherWay(hedge)
	}
	return briefing.Mark{Period: f.Period, Form: briefing.MarkStated, Value: &v, Strict: strict, Estimate: strict,
		Label: fill(b.term("hedge_sign", string(hedge)), sign+b.decimal(f.Value, shortest(f.Value)))}
}

func negative(v *float64) *float64 {
	if v == nil {
		return nil
	}
	n := -*v
	return &n
}

// otherWay is the hedge seen from below zero: a fall of more than 20 percent
// lies under −20.
func otherWay(q briefing.Qualifier) briefing.Qualifier {
	switch q {
	case briefing.Over:
		return briefing.Under
	case briefing.Under, briefing.Almost:
		return briefing.Over
	case briefing.AtLeast:
		return briefing.AtMost
	case briefing.AtMost:
		return briefing.AtLeast
	}
	return q
}

// levelBounds is what a hedge entails of the number itself.
func levelBounds(f *briefing.Figure) briefing.Bounds {
	v := f.Value
	switch f.Qualifier {
	case briefing.Over:
		return briefing.Bounds{Low: &v, LowOpen: true}
	case briefing.AtLeast:
		return briefing.Bounds{Low: &v}
	case briefing.Under, briefing.Almost:
		return briefing.Bounds{High: &v, HighOpen: true}
	case briefing.AtMost:
		return briefing.Bounds{High: &v}
	case briefing.About:
		return briefing.Bounds{}
	}
	low, high := v-f.Step/2, v+f.Step/2
	return briefing.Bounds{Low: &low, High: &high}
}
