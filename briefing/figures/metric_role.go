package figures

import "brief/briefing"

// heldShare is the measure of the share that goes with a place or a part in trade: "the
// main supplier of the islands with 46 percent, ahead of Chile with 9", "third among its
// customers (4 percent)"; "" where the words before the share tell none.
func (s *sent) heldShare(q *quantity, k int) briefing.Metric {
	if q.form != formPercent || q.kind == briefing.Change {
		return ""
	}
	bracket := s.w(q.left-1) == "("
	if w := s.w(q.left - 1); w != "with" && !bracket {
		return ""
	}
	if k > 0 {
		p := &s.qs[k-1]
		if p.form == formRank && p.metric != briefing.OtherMetric && q.left-p.hi < 8 && s.tradesIn(p) {
			return p.metric
		}
		if p.form == formPercent && p.kind != briefing.Change && p.metric.IsTrade() && !bracket && q.left-p.hi < 9 && s.countryNear(p.hi, q.left) && !s.anyVerb(p.hi, q.left) {
			return p.metric
		}
	}
	for e := q.left - 2; e >= s.clauseStart(q.left) && e > q.left-12; e-- {
		switch s.w(e) {
		case "supplier", "suppliers", "seller":
			return briefing.Imports
		case "customer", "customers", "buyer", "buyers":
			return briefing.Exports
		case ",", ";", "(":
			return ""
		}
	}
	return ""
}

// tradesIn says whether the place p is one in exports, imports or trade.
func (s *sent) tradesIn(p *quantity) bool {
	return p.metric.IsTrade() && p.metric != briefing.TradeBalance
}

// heldAmount is the measure of the money in a bracket behind a place: "ranks sixth as a
// market ($4 million)"; "" where no place stands before it.
func (s *sent) heldAmount(q *quantity, k int) briefing.Metric {
	if k == 0 || s.w(q.left-1) != "(" || q.form != formMoney {
		return ""
	}
	p := &s.qs[k-1]
	if p.form != formRank || p.metric == briefing.OtherMetric || !q.fits(p.metric) || q.left-p.hi >= 8 || s.has(p.hi, q.left, ",") {
		return ""
	}
	return p.metric
}
