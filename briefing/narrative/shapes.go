package narrative

import (
	"slices"

	"brief/briefing"
)

// Where trade gives no time series, its figures choose another shape: measures
// told for the same two periods a slope, changes against one period bars, parts
// of one whole a strip. None is drawn of a single value.

// otherTradeChart is the first of the other shapes that the figures give, nil
// if none.
func (b *writer) otherTradeChart() *briefing.ChartSpec {
	for _, shape := range []func() *briefing.ChartSpec{b.slopeChart, b.changeChart, b.shareChart} {
		if spec := shape(); spec != nil {
			return spec
		}
	}
	return nil
}

// isFlow says whether a measure is trade in one direction or both.
func isFlow(m briefing.Metric) bool { return m.IsTrade() && m != briefing.TradeBalance }

// slopeSet are the series of some measures in one unit that are stated for the same two
// years and no other.
func (b *writer) slopeSet(of func(briefing.Metric) bool) []*briefing.Series {
	type key struct {
		unit        string
		first, last briefing.Period
	}
	sets := map[key][]*briefing.Series{}
	var best key
	for i := range b.in.Series {
		s := &b.in.Series[i]
		if !of(s.Metric) || s.Unit == briefing.IndexUnit || s.Source != "" || !b.ownPair(s) {
			continue
		}
		ps := b.plottable(s)
		if len(ps) != 2 || ps[0].Derived || ps[1].Derived || b.levelFigure(&ps[0]) == nil || b.levelFigure(&ps[1]) == nil {
			continue
		}
		k := key{s.Unit, ps[0].Period, ps[1].Period}
		if sets[k] = append(sets[k], s); len(sets[k]) > len(sets[best]) {
			best = k
		}
	}
	if len(sets[best]) < 2 {
		return nil
	}
	return sets[best]
}

func (b *writer) slopeChart() *briefing.ChartSpec {
	if set := b.slopeSet(isFlow); set != nil && len(set) <= maxShapeRows {
		return b.slopeOf("trade", set)
	}
	return nil
}

// slopeOf draws the series of a set, each from its first year to its second.
func (b *writer) slopeOf(id string, set []*briefing.Series) *briefing.ChartSpec {
	var all []briefing.Point
	for _, s := range set {
		all = append(all, b.plottable(s)...)
	}
	sc := scaleFor(set[0], all)
	spec := &briefing.ChartSpec{ID: id, Kind: briefing.ChartSlope, Unit: b.unitName(set[0], sc)}
	first, last := all[0].Period, all[1].Period
	var rows []any
	for i, s := range set {
		from, to := b.levelFigure(&all[2*i]), b.levelFigure(&all[2*i+1])
		rows = append(rows, data{"row": b.val(b.words("metric", string(s.Metric))), "from": b.view(b.g.claims[from.ID]), "to": b.view(b.g.claims[to.ID])})
	}
	d := data{"rows": rows, "a": rows[0], "first": b.periodVal(first), "last": b.periodVal(last), "what": b.val(b.words("chart", id)), "pair": b.pairVal(), "unit": b.val(briefing.NamePiece(spec.Unit))}
	spec.Headline = b.headline(b.say("chart.slope.headline", d), b.say("chart.slope.headline.short", d))
	var ev []string
	for i, s := range set {
		for k := range 2 {
			m := b.mark1(s, &all[2*i+k], sc)
			m.Row = b.sideRow(s.Metric, s.From)
			spec.Marks = append(spec.Marks, m)
			ev = union(ev, m.Evidence)
		}
	}
	d["inferred"], d["desk"] = b.inferredMarks(spec, all), b.deskMarks(spec)
	spec.Subtitle = b.say("chart.slope.subtitle", d)
	return b.finish(spec, ev, "chart.slope.alt", d)
}

// sideRow names a row: the measure, and whose it is.
func (b *writer) sideRow(m briefing.Metric, from string) string {
	row := capitalWord(b.term("metric", string(m)))
	if from == "" {
		return row
	}
	return row + " (" + b.countryText(from).String() + ")"
}

// maxShapeRows is how many rows a chart of measures can show.
const maxShapeRows = 8

// changeSet are the largest set of this meeting's claims of change in percent
// between the same two periods, each of a measure of its own.
func (b *writer) changeSet() []*claim {
	type key struct{ period, baseline briefing.Period }
	sets := map[key][]*claim{}
	var best key
	for _, c := range b.claims {
		if c.Kind != briefing.Change || c.Unit != briefing.Percent || !(c.Metric.IsTrade() || c.Metric == briefing.Tourists || c.Metric == briefing.Investment) ||
			c.Scope != briefing.ScopePair || c.Status == briefing.Target || c.Period.IsZero() || c.Baseline.IsZero() || c.High != nil || c.Statistic != "" || resized(c.Figure) || len(b.disputed[c]) > 0 ||
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
	spec.Headline = b.headline(b.say("chart.change.headline", d), b.say("chart.change.headline.short", d))
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

// shareSet are this meeting's shares of the turnover that name their part, for
// one period, each part once.
func (b *writer) shareSet() []*claim {
	sets := map[briefing.Period][]*claim{}
	var best briefing.Period
	for _, c := range b.claims {
		if c.Kind != briefing.Share || c.Unit != briefing.Percent || c.Part == "" || c.From == "" || c.Period.IsZero() || c.High != nil || c.Status == briefing.Target || resized(c.Figure) {
			continue
		}
		k := c.Period
		if slices.ContainsFunc(sets[k], func(o *claim) bool { return o.Part == c.Part || o.From != c.From }) {
			continue
		}
		if sets[k] = append(sets[k], c); len(sets[k]) > len(sets[best]) {
			best = k
		}
	}
	sum := 0.0
	for _, c := range sets[best] {
		sum += c.Value
	}
	if len(sets[best]) < 2 || sum > 100 {
		return nil
	}
	return sets[best]
}

func (b *writer) shareChart() *briefing.ChartSpec {
	set := b.shareSet()
	if set == nil {
		return nil
	}
	spec := &briefing.ChartSpec{ID: "trade", Kind: briefing.ChartShare, Unit: b.term("chart", "percent")}
	a, z := set[0], set[1]
	d := data{
		"a": data{"row": b.val(b.words("metric", string(a.Part))), "f": b.view(a)}, "z": data{"row": b.val(b.words("metric", string(z.Part))), "f": b.view(z)},
		"period": b.periodVal(a.Period), "pair": b.pairVal(),
	}
	spec.Headline = b.headline(b.say("chart.share.headline", d), b.say("chart.share.headline.short", d))
	var ev []string
	for _, c := range set {
		v := c.Value
		strict := levelBounds(c.Figure)
		spec.Marks = append(spec.Marks, briefing.Mark{Row: b.sideRow(c.Part, c.From), Period: c.Period, Form: briefing.MarkStated, Value: &v, Strict: strict, Estimate: strict,
			Label: fill(b.term("hedge_sign", string(nonEmpty(c.Qualifier))), b.decimal(v, shortest(v))), Evidence: []string{b.g.figure(c)}})
		ev = union(ev, []string{b.g.figure(c)})
	}
	spec.Subtitle = b.say("chart.share.subtitle", d)
	return b.finish(spec, ev, "chart.share.alt", d)
}

// finish adds source line and text alternative.
func (b *writer) finish(spec *briefing.ChartSpec, ev []string, alt string, d data) *briefing.ChartSpec {
	spec.Source = b.sourceLine(ev)
	var marks []any
	for _, m := range spec.Marks {
		at := b.val(briefing.NamePiece(m.Row))
		if spec.Kind == briefing.ChartSlope {
			at = b.text(b.say("chart.alt.end", data{"row": at, "period": b.periodVal(m.Period)}))
		}
		marks = append(marks, b.text(b.say("chart.alt.mark", data{"at": at, "label": b.val(briefing.NamePiece(m.Label)), "estimate": nil})))
	}
	d["marks"] = marks
	spec.Alt = b.plain(alt, d)
	return spec
}

func seriesMetrics(set []*briefing.Series) []string {
	var out []string
	for _, s := range set {
		out = append(out, string(s.Metric))
	}
	return out
}
