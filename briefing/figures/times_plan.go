package figures

import "brief/briefing"

// wasThen says whether the clause that a past time opens tells how things were:
// "By March the share was down to 47 percent".
func (s *sent) wasThen(i int) bool {
	for k := i; k < s.last && k < i+9; k++ {
		switch w := s.w(k); w {
		case "was", "were", "stood":
			return !s.plannedAt(k+1) && s.w(k+1) != "to"
		case ",", ";":
			if k > i {
				return false
			}
		default:
			if looksToCome(w) || s.numberAt(k) {
				return false
			}
		}
	}
	return false
}

// hadForecast says whether others had reckoned with the amount before the result
// came that the sentence before tells: "Economists had expected a rise of 0.3 percent".
func (s *sent) hadForecast(q *quantity) bool {
	for k := q.left - 1; k > s.first && k > q.left-8; k-- {
		switch s.w(k) {
		case "forecast", "expected", "predicted", "pencilled", "penciled", "projected", "anticipated", "foreseen":
			return s.w(k-1) == "had" && s.w(k-2) != "it" && s.w(k-2) != "they"
		case ",", ";":
			return false
		}
	}
	return false
}

// asideCloses says whether a comma among [lo, hi) closes what is told by the way of
// the quantity before it, and the main verb follows: "two cranes, which cost $38
// million, came into service in April".
func (s *sent) asideCloses(lo, hi int) bool {
	for k := lo; k < hi && k < lo+4; k++ {
		if s.w(k) != "," {
			continue
		}
		switch s.w(k + 1) {
		case "came", "entered", "opened", "began", "started", "went", "took", "were", "was", "joined", "returned":
		default:
			return false
		}
		for j := lo - 1; j > s.first && j > lo-12; j-- {
			switch s.w(j) {
			case "which", "whose", "who":
				return s.w(j-1) == ","
			case ",":
				return false
			}
		}
		return false
	}
	return false
}

// fullYearGoal reads "full-year" before a word for a forecast as the year of the
// report: "sticks to its full-year estimate".
func (s *sent) fullYearGoal(i int) (moment, bool) {
	if s.w(i-1) != "-" || s.w(i-2) != "full" {
		return moment{}, false
	}
	for k := i + 1; k < i+4; k++ {
		switch s.w(k) {
		case "forecast", "forecasts", "estimate", "estimates", "target", "targets", "outlook", "guidance", "goal", "projection", "budget":
			return moment{lo: i - 2, hi: i + 1, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
		}
	}
	return moment{}, false
}

// thisOne reads "in this one" and "in the current one" after another year.
func (s *sent) thisOne(i int) (moment, bool) {
	n := len(s.ts)
	if n == 0 || s.ts[n-1].x.Kind != briefing.TimeYear || s.ts[n-1].x.Offset != -1 || !s.ends(i+2) {
		return moment{}, false
	}
	if p := s.w(i - 1); p != "in" && p != "for" && (p != "the" || s.w(i-2) != "in" && s.w(i-2) != "for") {
		return moment{}, false
	}
	return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeYear})
}

// sinceWithin says whether "since" stands among [lo, hi) and tells a time: not that of
// "the lowest since records began".
func (s *sent) sinceWithin(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := s.w(k + 1); s.w(k) == "since" && w != "records" && w != "record" && w != "measurements" && w != "data" {
			return true
		}
	}
	return false
}

// leansOn says whether b leans on the verb of a, whose time was carried on: "Men
// earned 2,402 lari and women 1,650".
func (s *sent) leansOn(a, b *quantity) bool {
	if a.carriedWhen && a.status == briefing.Actual && b.kind == briefing.Change && b.status == briefing.Actual && b.left-a.hi <= 6 {
		for k := a.hi; k+1 < b.left; k++ {
			if w := s.w(k); (w == "that" || w == "which") && (s.w(k+1) == "is" || s.w(k+1) == "was" || s.w(k+1) == "means") {
				return true // "was $4.12 billion, and that is a 40% rise"
			}
		}
	}
	return a.carriedWhen && a.status == briefing.Actual && a.kind != briefing.Change && b.kind == a.kind && b.form == a.form && b.unit == a.unit && b.side == sideMain && b.status == briefing.Actual && b.left-a.hi <= 3 && s.w(a.hi) == "and" && b.form != formRank
}

// ofNear gives a part that "of this" names the time of the last figure of the
// sentence before, and its outlook, unless it is told as done: "Of this, €700 million
// has been pledged".
func (s *sent) ofNear(q *quantity) {
	c := s.past()
	if c.nearGoal && s.doneAfter(q) {
		return
	}
	q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = c.near, true, true, true
	if c.nearGoal {
		q.status = briefing.Target
	}
}

// goalNoun says whether a word for a goal stands around the number that ends at
// token lo.
func (s *sent) goalNoun(lo int) bool {
	for k := lo - 6; k < lo+3; k++ {
		switch s.w(k) {
		case "target", "goal", "plan", "objective", "quota", "mark", "aim", "cap", "ceiling", "limit":
			return true
		}
	}
	return false
}

// besides says whether b is told by the way of a, told in the past, behind ", with" and
// without a verb: "were worth $154 million, with only Oman ahead at $197 million in 2021".
func (s *sent) besides(a, b *quantity) bool {
	if s.w(a.hi) != "," || s.w(a.hi+1) != "with" || b.left-a.hi > 12 || b.unit != a.unit {
		return false
	}
	for k := a.hi + 2; k < b.left; k++ {
		if w := s.w(k); w == "," || isAuxiliary(w) || s.newVerb(k) {
			return false
		}
	}
	return s.pastVerb(s.clauseStart(a.left), a.left)
}
