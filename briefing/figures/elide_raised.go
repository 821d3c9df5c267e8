package figures

import "brief/briefing/text"

// levelRaised says whether the bare number is what the thing measured in the
// sentence before, "it" or "this figure", is to be brought to.
func (s *sent) levelRaised(q *quantity) bool {
	if !s.countEnds(q.hi) {
		return false
	}
	l := s.lastLevel(q)
	if s.past().sentence != s.no-1 || s.past().counted || l.unit == "" || l.form != formMoney && l.form != formPhysical && l.form != formPercent || q.scale == 1 && l.scale != 1 {
		return false
	}
	return s.broughtTo(q) || l.form == formPhysical && s.aimedAt(q) && s.countEnds(q.hi) && q.scale == l.scale && q.value <= 20*l.value && l.value <= 20*q.value
}

// broughtTo says whether "raise it to", "bring this figure to" end before the
// number.
func (s *sent) broughtTo(q *quantity) bool {
	k := s.overAdverb(q.left - 1)
	if s.w(k) != "to" || !s.countEnds(q.hi) {
		return false
	}
	k--
	switch s.w(k) {
	case "figure", "number", "volume", "total", "level", "amount", "indicator", "rate", "sum", "share":
		if k--; s.w(k) != "this" && s.w(k) != "that" && s.w(k) != "the" {
			return false
		}
	case "it", "this", "that", "them":
	default:
		return false
	}
	return s.isOne(k-1, bringVerbs)
}

var bringVerbs = text.NewWordSet(`raise raises raised raising increase increases increased increasing bring brings brought bringing lift lifts lifted lifting boost boosts boosted
	take takes taking push pushing expand expanding reduce reducing cut cutting lower lowering double doubling get getting grow growing`)
