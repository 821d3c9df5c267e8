package figures

import "brief/briefing"

// metricOfPlace is the measure of an amount without words of its own beside a
// place that has some: "with $120 million they are in tenth place among our
// investors".
func (s *sent) metricOfPlace(q *quantity) briefing.Metric {
	if s.ontoMarket(q) {
		return briefing.Exports
	}
	if q.form == formPhysical && q.fits(briefing.Exports) || q.form == formMoney && s.home == homeNone && (s.w(q.left-1) == "for" || s.w(q.left-1) == "worth" || s.w(q.left-1) == "of" && s.w(q.left-2) == "value") {
		return s.movedGoods(q)
	}
	if q.form == formMoney && s.home == homeNone {
		if m := s.goodsMoney(q); m != "" {
			return m
		}
	}
	if q.form != formMoney || s.cueAmong(s.first, s.last) {
		return briefing.OtherMetric
	}
	if s.ventureMoney(q) {
		return briefing.Investment
	}
	for k := range s.qs {
		if r := &s.qs[k]; r.form == formRank && q.fits(r.metric) && r.metric != "" {
			return r.metric
		}
	}
	return briefing.OtherMetric
}

// ontoMarket says whether the money is that of goods put on a country's market: "placed
// goods for $4 million on the Chilean market".
func (s *sent) ontoMarket(q *quantity) bool {
	if q.form != formMoney || s.w(q.left-1) != "for" && s.w(q.left-1) != "worth" || s.w(q.hi) != "on" && s.w(q.hi) != "in" {
		return false
	}
	for k := q.hi + 1; k < q.hi+5; k++ {
		if s.w(k) == "market" {
			return s.countryMention(k-1) != nil || s.w(k-1) == "'s"
		}
	}
	return false
}

// barePlace says whether the place names nothing that it is held in: "which puts
// us in eighth place".
func (s *sent) barePlace(q *quantity) bool {
	for k := q.lo; k < q.hi; k++ {
		switch s.w(k) {
		case "place", "position", "spot", "rank":
			w := s.w(q.hi)
			return w != "among" && w != "in" && w != "of"
		}
	}
	return false
}

// placeOf is the measure of place k by the figure before it in the sentence, else
// by the sentence before.
func (s *sent) placeOf(k int) briefing.Metric {
	if k > 0 && s.qs[k-1].metric != "" {
		return s.qs[k-1].metric
	}
	if k == 0 && s.past().sentence == s.no-1 && s.past().topic != "" {
		return s.past().topic
	}
	return briefing.OtherMetric
}
