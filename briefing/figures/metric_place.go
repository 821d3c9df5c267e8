package figures

import "brief/briefing"

// metricOfPlace is the measure of an amount without words of its own beside a
// place that has some: "with $120 million they are in tenth place among our
// investors".
func (s *sent) metricOfPlace(q *quantity) briefing.Metric {
	if q.form == formPhysical && q.fits(briefing.Exports) || q.form == formMoney && s.home == homeNone && (s.w(q.left-1) == "for" || s.w(q.left-1) == "worth") {
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
