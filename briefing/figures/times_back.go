package figures

import "brief/briefing"

// setBack marks the amounts of clauses that look back from the main claim, so
// that their time leads no other: "having been 437 million in the quarter
// before", "wheat, of which it had shipped 1.2 million tonnes in 2022, fell".
func (s *sent) setBack() {
	if len(s.qs) < 2 {
		return
	}
	for k := range s.qs {
		q := &s.qs[k]
		if q.side == sideMain && q.kind != briefing.Change && q.form != formRank && s.toldBack(q.left) {
			q.side = sideRef
		}
	}
}

// toldBack says whether the clause before token i opens with "having", or with a
// relative and the past perfect.
func (s *sent) toldBack(i int) bool {
	had := false
	for k := i - 1; k >= s.first && k > i-10; k-- {
		switch s.w(k) {
		case "having":
			return k > s.first && s.w(k-1) == ","
		case "cry":
			return s.w(k+1) == "from" // "a far cry from the £2.3bn of 2014"
		case "been":
			if s.w(k-1) == "had" && s.w(k-2) == "what" {
				return true // "turning what had been a surplus of €790 million into a deficit"
			}
		case "had", "once", "formerly":
			had = true
		case "which", "whom":
			p := s.w(k - 1) // "May, during which exports had jumped" tells of May itself
			return had && p != "during" && p != "in" && (p == "," || s.w(k-2) == ",")
		case ",", ";", "(":
			return false
		}
	}
	return false
}

// yearAfter is the full year after a full year, false for other times.
func yearAfter(x briefing.TimeExpr) (briefing.TimeExpr, bool) {
	switch {
	case x.Kind == briefing.TimeYear && x.Offset < 0:
		x.Offset++
	case x.Kind == briefing.TimeAbsolute && x.Period.IsYear():
		x.Period = x.Period.Shift(1)
	default:
		return x, false
	}
	return x, true
}

// declineFrom gives a change told from a dated amount that amount's time as its
// baseline and, where nothing else tells when it was, the year after it: "a 15
// percent decline from the $2.2 billion of 2022".
func (s *sent) declineFrom(q, from *quantity) bool {
	if q.kind != briefing.Change || from.side != sideFrom || !from.hasWhen || from.left-q.hi > 2 || from.whenAt < from.lo {
		return false
	}
	x, ok := yearAfter(from.when)
	if !ok || s.ahead(x) {
		return false
	}
	q.against, q.hasAgainst = from.when, true
	q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = x, true, true, true
	return true
}

// startBefore gives the amount that the move of quantity k started from the time
// a year before the one that k took over: "amounted to 118 million, down from
// 141 million".
func (s *sent) startBefore(k int) {
	q := &s.qs[k]
	if k+1 >= len(s.qs) || q.kind == briefing.Change || q.status == briefing.Target {
		return
	}
	n := &s.qs[k+1]
	if n.side != sideFrom || n.hasWhen || n.form != q.form || n.left-q.hi > 3 || q.form == formCount && q.unit != briefing.Person || q.form == formDuration {
		return
	}
	if x, ok := yearBefore(q.when); ok {
		n.when, n.hasWhen, n.sharedWhen, n.carriedWhen = x, true, true, true
	}
}
