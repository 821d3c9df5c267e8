package figures

import "brief/briefing"

// nowBefore says whether a word for the present stands before the quantity, next
// to it or before its verb: "currently 600 trucks", "already make up a fifth".
func (s *sent) nowBefore(q *quantity) bool {
	switch s.w(q.left - 1) {
	case "currently", "now", "presently", "already", "existing", "current", "present", "owns", "holds", "employs", "covers":
		return true
	}
	if w := s.w(q.left - 1); s.w(q.left) == "already" && (isAuxiliary(w) && w != "be" || w == "exceeds" || w == "exceeded") {
		return true // "to lift it to $5 billion, adding that it is already more than 3.5 billion"
	}
	if s.w(q.left-1) == "far" && s.w(q.left-2) == "so" {
		return true // "so far 30,000 have been built"
	}
	if own := s.w(q.left - 1); (own == "its" || own == "their" || own == "our" || own == "the") && s.w(q.left-2) == "of" && q.form == formCount && (s.numberAt(q.left-3) || maybeNumber(&s.toks[max(q.left-3, s.first)])) {
		return true // "will close 11 of its 46 stores"
	}
	if s.w(q.left-1) == "of" && s.heldNow(q.left-2) && q.kind != briefing.Change {
		return true
	}
	switch s.w(q.left - 2) {
	case "double", "triple", "treble", "quadruple", "doubling", "tripling":
		return q.form == formCount // "to double their 14 weekly flights"
	case "keep", "keeps", "keeping", "retain", "retains", "retaining":
		w := s.w(q.left - 1)
		return w == "its" || w == "their" || w == "his" || w == "her" || w == "our" // "should keep its 51 per cent"
	}
	for k := q.left - 1; k >= s.first && k > q.left-5; k-- {
		switch w := s.w(k); w {
		case "already", "now", "currently":
			n := s.w(k + 1)
			return w != "now" && n != "planned" && n != "in" || levelVerb(n) && n != "be" || w == "now" && s.asksPrice(k+1)
		case ",", ";":
			return false
		}
	}
	return false
}

// asksPrice says whether the verb at token i tells in the present what is paid: "now
// asks for 4,100", "now costs $3".
func (s *sent) asksPrice(i int) bool {
	switch s.w(i) {
	case "asks", "charges", "costs", "earns", "fetches", "pays", "employs", "sells", "carries", "charge", "cost", "earn", "fetch":
		return true
	}
	return false
}

// heldNow says whether the noun at token i is of what is there already, or tells where
// the middle of many lies: "its backlog of 158 ships will", "the median wage of".
func (s *sent) heldNow(i int) bool {
	switch s.w(i) {
	case "backlog", "stockpile", "fleet", "workforce", "headcount", "population", "stock":
		switch s.w(i - 1) {
		case "its", "their", "our", "his", "her", "'s", "existing", "current", "present":
			return true
		}
	case "wage", "salary", "income", "price", "pay", "rent", "age":
		switch s.w(i - 1) {
		case "median", "current", "present":
			return true
		}
	}
	return false
}
