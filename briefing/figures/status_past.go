package figures

import "brief/briefing"

// ofPast says whether a past time beside the quantity tells that it is a result,
// whatever its clause plans with it. lo is where the quantity before it ends.
func (s *sent) ofPast(q *quantity, lo int) bool {
	if !q.hasWhen || q.sharedWhen || q.whenAt < q.hi || q.whenAt > q.hi+4 || !s.bygone(q.when) {
		return false
	}
	p := s.w(q.whenAt - 1)
	if q.whenAt <= q.hi+2 && p == "in" && !s.planned(max(lo, s.clauseStart(q.left)), q.left) {
		return true // "an increase of a third, to hit $4 billion in 2018"
	}
	if q.kind == briefing.Change || s.goalWithin(q.left-4, q.left) || p == "by" || p == "from" || p == "for" {
		return false
	}
	if !s.onlyNouns(q.hi, q.whenAt) {
		return false
	}
	switch s.w(q.left - 1) {
	case ",", "(", "–", "—":
		return true // "to lift trade, $12.5 billion last year, to 20 billion"
	case "the", "those", "these":
		return p == "of" || p == "in" || p == "recorded" || p == "registered" // "will soon leave the $3 billion of last year behind"
	}
	return false
}

// gotBy says whether the "by" at token i tells what had come about by the time m, which
// has passed: "with over $3 billion put in by the beginning of 2024".
func (s *sent) gotBy(m *moment, i int) bool {
	return s.bygone(m.x) && s.outlook(s.clauseStart(i), i) != 1 && s.outlook(m.hi, s.clauseEnd(m.hi)) != 1
}

// hadComeBy says whether the past perfect before the "by" at token i tells what had come
// about, of a time that is not ahead: "had come to $300 million by the end of 2022".
func (s *sent) hadComeBy(m *moment, i int) bool {
	return !s.ahead(m.x) && s.outlook(s.clauseStart(i), i) == -1
}

// asideEnds says whether a relative clause that opened before token lo ends among [lo, hi):
// "the port, which is to handle 2 million tonnes, cost".
func (s *sent) asideEnds(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if s.w(k) == "," {
			return s.asideStart(k) < lo
		}
	}
	return false
}

// clauseEnd is the token that ends the clause of token i.
func (s *sent) clauseEnd(i int) int {
	for ; i < s.last; i++ {
		switch s.w(i) {
		case ",", ";", ":", "while", "whereas", "but":
			return i
		case "and":
			if w := s.w(i + 1); isAuxiliary(w) || looksToCome(w) {
				return i
			}
		}
	}
	return i
}

// onlyNouns says whether no verb, comma or bracket stands among [lo, hi).
func (s *sent) onlyNouns(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := s.w(k); w == "," || w == "(" || w == ")" || w == ";" || isAuxiliary(w) || w == "to" || w == "set" {
			return false
		}
	}
	return true
}
