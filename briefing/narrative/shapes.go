package narrative

import "brief/briefing"

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
		if len(ps) != 2 || ps[0].Derived || ps[1].Derived || b.levelFigure(s, &ps[0]) == nil || b.levelFigure(s, &ps[1]) == nil {
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
		from, to := b.levelFigure(s, &all[2*i]), b.levelFigure(s, &all[2*i+1])
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
