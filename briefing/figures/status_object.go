package figures

import "brief/briefing"

// toBeChanged says whether the amount is what is there already, told as what a plan
// is to change: "wants its deficit of $2.5 billion cut in half", "asked for the duty
// of 30 per cent to be brought down", "the quota of 3,000 permits by a thousand".
func (s *sent) toBeChanged(q *quantity) bool {
	if q.kind == briefing.Change || s.w(q.left-1) != "of" {
		return false
	}
	if s.tackled(q.left - 1) {
		return true
	}
	if !s.definiteBefore(q.left - 1) {
		return false
	}
	for k := q.hi; k < s.last && k < q.hi+9; k++ {
		w := s.w(k)
		switch {
		case w == "to" && s.alters(k+1), w == "to" && s.w(k+1) == "be" && s.alteredAt(k+2), s.alteredAt(k) && !isAuxiliary(s.w(k-1)):
			return true
		case w == "," || w == ";" || w == "and" || w == "that" || w == "which" || s.mask[k] != 0 || s.numberAt(k):
			return false
		}
	}
	return false
}

// tackled says whether what the "of" at token i measures is a burden that a verb
// before it is to lift: "will discuss how to tackle its trade deficit of $4 billion".
func (s *sent) tackled(i int) bool {
	burden := false
	for k := i - 1; k >= s.first && k > i-12; k-- {
		switch s.w(k) {
		case "deficit", "debt", "debts", "gap", "imbalance", "backlog", "shortfall", "arrears", "shortage":
			burden = true
		case "tackle", "tackling", "address", "addressing", "narrow", "narrowing", "bridge", "bridging", "close", "closing", "redress", "correct", "overcome", "clear", "settle", "reduce", "reducing":
			return burden
		case ",", ";":
			return false
		}
	}
	return false
}

// definiteBefore says whether the noun before the "of" at token i is one that is
// known, and no goal: "its deficit of", "the import duty of".
func (s *sent) definiteBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-6; k-- {
		switch s.w(k) {
		case "target", "goal", "plan", "objective", "aim", "mark", "level", "total", "rate", "figure", "volume", "turnover", "order", "worth", "value":
			p := s.w(k - 1)
			return p == "current" || p == "present" || p == "existing" // "the present level of"
		case "its", "their", "our", "the", "'s", "his", "her":
			return k < i-1
		case ",", ";", "of", "to", "a", "an":
			return false
		}
	}
	return false
}

// alters says whether the plain verb at token i changes an amount: "to double".
func (s *sent) alters(i int) bool {
	switch s.w(i) {
	case "double", "triple", "treble", "halve", "shrink", "fall", "rise", "grow", "narrow", "widen", "drop", "disappear", "vanish":
		return true
	}
	return false
}

// alteredAt says whether the participle at token i tells that an amount is changed:
// "cut in half", "brought down to", "raised by a third".
func (s *sent) alteredAt(i int) bool {
	switch s.w(i) {
	case "cut", "halved", "reduced", "lowered", "raised", "doubled", "tripled", "trebled", "lifted", "increased", "narrowed", "closed", "abolished", "scrapped", "waived", "erased", "eliminated", "slashed", "trimmed", "widened", "extended":
		return true
	case "brought":
		return s.w(i+1) == "down" || s.w(i+1) == "up"
	}
	return false
}

// goalOf says whether the amount is named as a goal that was set, however things
// turned out: "missing its goal of $11 billion", "the plan had been 900 tonnes",
// "raised their target from $10 billion".
func (s *sent) goalOf(q *quantity) bool {
	if q.kind == briefing.Change || q.form == formRank || q.side == sideRef {
		return false
	}
	k := q.left - 1
	if q.left < q.lo && (s.w(q.left) == "from" || s.w(q.left) == "of") {
		k = q.left
	}
	switch s.w(k) {
	case "of", "from":
		return s.goalNounAt(k-1) && !s.passesGoal(k-1)
	case "been", "was", "were", "at":
		if s.w(k-1) == "set" && s.goalNounAt(s.first+1) {
			return true // "The target for the whole year has been set at"
		}
		for ; k > q.left-4 && !s.goalNounAt(k); k-- {
		}
		if p := s.w(k - 1); p == "the" || p == "its" || p == "their" || p == "original" || p == "initial" || p == "annual" || p == "our" {
			return s.goalNounAt(k) && s.w(k+1) != "for" && (s.w(k+1) == "was" || s.w(k+1) == "had" || s.w(k+1) == "were")
		}
	}
	return false
}

// afterOne says whether the amount is what went before: "is seen falling to 9.8
// billion, after a record 16.4 billion".
func (s *sent) afterOne(q *quantity) bool {
	for k := q.left - 1; k > s.first && k > q.left-4; k-- {
		switch s.w(k) {
		case "after", "following":
			return s.w(k-1) == "," && k < q.left-1 && q.kind != briefing.Change
		case "a", "an", "the", "record", "last", "year", "'s":
		default:
			return false
		}
	}
	return false
}

// passesGoal says whether a verb right before the goal at token i passes it, so that the
// amount is a bound of the result.
func (s *sent) passesGoal(i int) bool {
	for k := i - 1; k >= s.first && k > i-4; k-- {
		switch s.w(k) {
		case "exceeded", "exceeding", "exceeds", "surpassed", "surpassing", "topped", "topping", "passed", "passing", "achieved", "met", "reached", "hit":
			return true
		}
	}
	return false
}

// asPlanned keeps the time of a plan that a result is only held against in the past:
// "inflation was 3.6% in June, above the 3.4% that was forecast".
func (s *sent) asPlanned(q *quantity) {
	if x, d := &q.when, s.d.Date; x.Kind == briefing.TimeMonths && x.Year == 0 && !x.Said && d.Month > 0 {
		x.Said = true
		if x.Last > d.Month {
			x.Offset--
		}
	}
}

// goalNounAt says whether the noun at token i names a goal.
func (s *sent) goalNounAt(i int) bool {
	switch s.w(i) {
	case "target", "goal", "objective":
		return true
	case "plan", "targets", "goals":
		return s.w(i+1) != "of" && s.w(i+1) != "from"
	}
	return false
}

// stateOutlook reads a verb of state that the number follows at once: "is stuck at
// $388 million", "were only $64 million" tell how things are, whatever other
// clauses plan, unless the subject is itself a plan.
func (s *sent) stateOutlook(j, lo, hi int) int {
	w := s.w(j)
	if w == "stands" || w == "remains" || w == "remained" {
		if s.w(j+1) != "at" {
			return 0
		}
	}
	for k := j + 1; k < hi; k++ {
		switch s.w(k) {
		case "only", "just", "barely", "still", "merely", "now", "stuck", "at", "around", "about", "a", "mere", "worth", "today", "currently", "already", "not", "hardly", "well", "modest", "close", "to", "near", "as", "no", "more", "than", "over", "under", "below", "above", "some":
			if s.w(k) == "to" && s.w(k-1) != "close" {
				return 0
			}
		default:
			return 0
		}
	}
	start := j
	for k := j - 1; k >= lo; k-- {
		switch s.w(k) {
		case ",", "that", ";", ":", "and", "but", "as", "while", "because", "since", "which":
			k = lo
		default:
			start = k
		}
	}
	if start == j || s.outlook(start, j) != 0 || s.goalWithin(start, j) {
		return 0
	}
	return -1
}

// goalWithin says whether a word for a goal or an estimate stands among [lo, hi).
func (s *sent) goalWithin(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "goal", "goals", "target", "targets", "plan", "plans", "aim", "objective", "task", "forecast", "forecasts", "estimate", "estimates", "projection", "ceiling", "cap", "quota", "cost", "price", "budget", "bid", "offer", "capacity", "it", "project", "investment":
			return true
		}
	}
	return false
}
