package figures

import "brief/briefing"

// planGoesOn says whether the k-th quantity goes on with the plan that the sentence
// before told: "That would lift its share to 36 percent", "In Ticino the increase
// will be 10.5%", "Health takes $12 billion, or almost 12 percent of it".
func (s *sent) planGoesOn(k int) bool {
	q := &s.qs[k]
	if s.past().sentence != s.no-1 || q.form == formRank || q.form == formDuration || q.side != sideMain {
		return false
	}
	if s.plannedToo(k) {
		return true
	}
	if k > 0 {
		p := &s.qs[k-1]
		return s.w(q.left-1) == "or" && q.left-p.hi <= 2 && p.carriedWhen && p.status == briefing.Target
	}
	if q.status == briefing.Target && s.demonstrative(s.first) && looksToCome(s.w(s.first+1)) {
		return true
	}
	if q.status == briefing.Target && q.kind == briefing.Change && s.has(s.first, q.left, "the") && !s.has(s.first, q.left, ",") {
		for j := s.first + 1; j < q.left; j++ {
			if s.w(j-1) == "the" && changeNoun(s.w(j)) != briefing.None && looksToCome(s.w(j+1)) {
				return true
			}
		}
	}
	switch s.w(q.left - 1) {
	case "takes", "gets", "receives":
		return q.form == formMoney && q.metric == briefing.OtherMetric
	case "get", "receive":
		return q.form == formMoney && q.metric == briefing.OtherMetric && q.status == briefing.Target
	}
	return false
}

// plannedToo says whether the k-th quantity is of the plan that the sentence before told,
// and the verb says that it is to be: "The target for this year is 26 million tons.
// Exports are to grow by 25% to 16 million, and imports by 6%".
func (s *sent) plannedToo(k int) bool {
	q := &s.qs[k]
	if q.status != briefing.Target || !q.metric.IsTrade() && !q.metric.IsCargo() || s.d.Sentences[s.no].Para != s.past().para {
		return false
	}
	if k > 0 {
		p := &s.qs[k-1]
		return p.carriedWhen && p.status == briefing.Target && p.side == sideMain
	}
	for j := s.first + 1; j < q.left; j++ {
		if w := s.w(j); (w == "is" || w == "are") && s.w(j+1) == "to" {
			return true
		}
	}
	return false
}

// balanceOfIt says whether the balance is that of the trade just told: "runs a deficit of
// $488 million in it".
func (s *sent) balanceOfIt(q *quantity) bool {
	if q.metric != briefing.TradeBalance || s.w(q.hi) != "in" {
		return false
	}
	switch s.w(q.hi + 1) {
	case "it":
		return true
	case "this", "that":
		return s.w(q.hi+2) == "trade" || s.w(q.hi+2) == "turnover" || s.w(q.hi+2) == "exchange"
	}
	return false
}

// otherCount says whether the amount is another count of what was just told: "The Chilean
// side has a higher figure, 1 billion".
func (s *sent) otherCount(q *quantity) bool {
	if q.form != formMoney && q.form != formPhysical || !q.metric.IsTrade() && !q.metric.IsCargo() {
		return false
	}
	for k := q.left - 1; k > s.first && k > q.left-6; k-- {
		switch s.w(k) {
		case "figure", "number", "total", "estimate", "value":
			w := s.w(k - 1)
			return comparative(w) != briefing.None || w == "different" || w == "other" || w == "own" || w == "another"
		case ";":
			return false
		}
	}
	return false
}
