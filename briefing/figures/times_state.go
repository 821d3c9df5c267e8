package figures

import "brief/briefing"

// stateOn says whether a day of the month is one that tells how things stood: any
// day of a stock, "reserves stood at $5 billion on 12 April", the first or last day
// of a month of whatever was, "on 31 December the port employed 640 people".
func (s *sent) stateOn(day int) bool {
	edge := day == 1 || day >= 28
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "stood", "stock", "reserves", "outstanding", "holdings", "deposits", "backlog":
			return true
		case "was", "were", "numbered", "employed", "amounted", "totalled", "totaled", "had", "owed":
			if edge {
				return true
			}
		case "signed", "met", "held", "visited", "opened", "told", "arrived", "launched", "will":
			return false
		}
	}
	return false
}

// toldAsFact says whether the clause before the quantity tells what is or was so,
// which takes no time of a plan told after it: "peaked at 8.9 percent and should
// fall below 8 in 2026", "five centres operate, and there will be nine by 2025".
func (s *sent) toldAsFact(q *quantity, next int) bool {
	clause := s.clauseStart(q.left)
	if s.outlook(clause, q.left) == 1 {
		return false
	}
	if q.kind == briefing.Change {
		return s.outlook(clause, q.left) == -1
	}
	for k := q.left - 1; k >= clause && k > q.left-4; k-- {
		if w := s.w(k); pastChange(w) || s.deeds(k) || len(w) > 4 && w[len(w)-2:] == "ed" && !looksAhead(w) && k > clause && !isAuxiliary(s.w(k-1)) && s.w(k-1) != "to" && s.w(k-1) != "be" {
			return true
		}
	}
	return s.presentTense(q) && s.joinsBefore(q.hi, next)
}

// joinsBefore says whether a new clause opens among [lo, hi) with "and", "but" or
// "while".
func (s *sent) joinsBefore(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "and", "but", "while", "whereas", ";":
			return true
		}
	}
	return false
}

// nowAfterward says whether b tells how things stand in a clause of its own after
// what a told of the past: "ceded 7,560 GWh in 2022 and is in arrears by $150
// million".
func (s *sent) nowAfterward(a, b *quantity) bool {
	if a.goal || a.whenAt <= a.lo || b.kind == briefing.Change {
		return false
	}
	joined := false
	for k := a.hi; k < b.left; k++ {
		switch s.w(k) {
		case "which", "that", "who":
			if !joined {
				return false
			}
		case "and", "but", "while", "whereas", ";":
			joined = true
		case "is", "are", "owe", "owes", "remains", "remain":
			if joined {
				return true
			}
		}
	}
	return false
}
