package narrative

import (
	"slices"

	"brief/briefing"
)

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
