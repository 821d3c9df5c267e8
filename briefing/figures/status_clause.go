package figures

import "brief/briefing"

// pastSaying is where the words begin with which somebody gives a reason, among the tokens
// [lo, hi): "proposed to free the trade, saying that 780,000 tonnes were sold"; lo where
// nobody does.
func (s *sent) pastSaying(lo, hi int) int {
	for k := hi - 1; k > lo+1; k-- {
		if s.w(k) != "that" || s.w(k-2) != "," {
			continue
		}
		switch s.w(k - 1) {
		case "saying", "noting", "recalling", "explaining", "arguing", "stressing", "observing", "remarking", "adding":
			return k + 1
		}
	}
	return lo
}

// joinedAhead says whether the quantity k is one of two that the same words behind the
// second look ahead of: "50,000 tonnes of onion and 100,000 of sugar would be supplied".
func (s *sent) joinedAhead(k int) bool {
	if k+1 >= len(s.qs) {
		return false
	}
	q, n := &s.qs[k], &s.qs[k+1]
	if q.form != n.form || n.left-q.hi > 4 || s.w(n.left-1) != "and" || q.kind == briefing.Change {
		return false
	}
	for j := q.hi; j < n.left-1; j++ {
		if s.w(j) == "," || isAuxiliary(s.w(j)) || s.isVerb(j) {
			return false
		}
	}
	opens := q.left == s.first || s.w(q.left-1) == "that" || s.clauseStart(q.left) == q.left
	return opens && s.aheadAfter(n, s.last) == 1
}
