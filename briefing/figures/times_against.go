package figures

import "brief/briefing"

// bindAgainst hands out the times that are compared with.
func (s *sent) bindAgainst() {
	for t := range s.ts {
		m := &s.ts[t]
		if m.mute || m.role == roleWhen {
			continue
		}
		k := s.before(m.lo)
		if n := k + 1; k >= 0 && n < len(s.qs) && s.qs[n].form == formPercent && s.qs[k].form == formPercent && s.w(m.hi) == "'s" && s.ownerTime(m) {
			continue // "rose 2.52 percent in July, faster than June's 2.42 percent"
		}
		if p := s.w(m.lo - 2); m.role == roleSince && (p == "planned" || p == "discussed" || p == "mooted" || p == "awaited" || p == "known") {
			m.mute = true // "a plant, planned since 2022 and costed at …"
			continue
		}
		if m.role == roleSince && m.x.Kind == briefing.TimeAbsolute && s.bestSince(m.lo) && s.w(m.hi+1) != "when" {
			m.mute = true // "gained 3.9 percent, the smallest rise since 2020"
			continue
		}
		if m.role == roleSince && k >= 0 && s.qs[k].kind != briefing.Change && m.lo-1 == s.qs[k].hi && m.x.Kind == briefing.TimeMonths && m.x.First == m.x.Last && s.w(m.hi) == "," {
			s.sinceMonth(m)
			continue // "transit, at 7 million tonnes since January, has increased by a third"
		}
		if m.role == roleSince && k+1 < len(s.qs) && s.aside(m, s.qs[k+1].left) {
			m.mute = true // "the agreement, in force since 2021, covers …"
			continue
		}
		if m.role == roleSince && m.x.Kind == briefing.TimeSame && t > 0 && s.ts[t-1].x.Kind == briefing.TimeAbsolute && k < 0 {
			m.x = withSpan(s.ts[t-1].x, m.x.Span) // "it came into force in 2006; since then …"
		}
		if s.againstBefore(m, k) || s.againstAfter(m, k) {
			continue
		}
		if s.w(m.lo-1) == "from" {
			m.role = roleWhen // "from 4 to 7 flights from June 2025"
		}
		if f := k + 1; m.role == roleSince && f < len(s.qs) && s.qs[f].side == sideFrom && s.qs[f].when.IsZero() {
			s.qs[f].when, s.qs[f].hasWhen, s.qs[f].whenAt, m.mute = m.x, true, m.lo, true
			continue // "since 2012 the yield has climbed from 1.5 tonnes to 7"
		}
		if m.role == roleSince && s.w(m.hi) == "," && s.w(m.hi+1) == "when" && k+1 < len(s.qs) && s.qs[k+1].left-m.hi <= 12 && !s.has(m.hi+2, s.qs[k+1].left, ",") {
			continue // "each year since 2015, when it came to $1.8 billion"
		}
		if m.role == roleSince && !s.superlative(m.lo) {
			s.sinceMonth(m)
		}
	}
}

// againstBefore gives what is compared with to the nearest change before it in
// the same clause, or to the amount compared with, the k-th quantity. It says
// whether either took it.
func (s *sent) againstBefore(m *moment, k int) bool {
	for j := k; j >= 0; j-- {
		q := &s.qs[j]
		if p := s.w(m.lo - 1); s.has(q.hi, m.lo, ";") || p == "has" || p == "have" {
			return false // "have since trebled" tells of what follows
		}
		switch {
		case q.side == sideRef && j == k && m.role == roleAgainst:
			q.when, q.hasWhen = m.x, true
			if p := j - 1; p >= 0 && s.qs[p].kind == briefing.Change && !s.qs[p].hasAgainst && q.left-s.qs[p].hi <= 3 {
				s.qs[p].against, s.qs[p].hasAgainst = m.x, true // "50 tonnes more than the 250 of 2020"
			}
			return true
		case j == k && q.kind != briefing.Change && q.form == formPercent && m.role == roleAgainst && s.w(q.hi) == "of" && s.timesTheFigure(m.lo):
			return true // "79 percent of the level of 2019"
		case q.kind == briefing.Change && !q.hasAgainst:
			q.against, q.hasAgainst, q.since = m.x, true, m.role == roleSince
			return true
		case q.kind != briefing.Change && m.role == roleSince && j == k:
			return false
		}
	}
	return false
}

// againstAfter gives what is compared with to the changes after the k-th
// quantity. It says whether there is one.
func (s *sent) againstAfter(m *moment, k int) bool {
	done := false
	for j := k + 1; j < len(s.qs); j++ {
		q := &s.qs[j]
		if k < 0 && j > 0 && s.contrasts(s.qs[j-1].hi, q.left) {
			break // "Compared with 2022, it fell by 6 percent, but in January it rose by 11"
		}
		if m.x.Kind == briefing.TimeEarlier && m.x.Said && (s.has(m.hi, q.left, ";") || s.timeWithin(m.hi, q.left)) {
			break // "in five years it has tripled, and this year it grew by 20 percent"
		}
		if m.role == roleSince && s.has(m.hi, q.left, "and") && s.timeWithin(q.hi, q.hi+9) {
			continue // "have risen every year since 2019 and grew by a quarter in 2022"
		}
		if q.kind == briefing.Change && !q.hasAgainst {
			q.against, q.hasAgainst, q.since, done = m.x, true, m.role == roleSince, true
		}
	}
	return done
}

// contrasts says whether a clause with a time of its own opens among [lo, hi) against
// the one before.
func (s *sent) contrasts(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "but", "while", "whereas", ";":
			return s.timeWithin(k, hi)
		}
	}
	return false
}

// sinceMonth makes a run up to the report's date of a month after "since" that
// no change is compared with: "handled 2 million tonnes since March 2023".
func (s *sent) sinceMonth(m *moment) {
	switch {
	case m.x.Kind == briefing.TimeMonths && m.x.First == m.x.Last:
		m.x.Kind, m.x.Last = briefing.TimeToDate, 0
	case m.x.Kind == briefing.TimeAbsolute && (m.x.Period.Len() == 1 || m.x.Period.IsYear()):
		m.x.Said = m.x.Period.IsYear() // whole years: "since 2015"
		m.x.Kind, m.x.Year, m.x.First, m.x.Period = briefing.TimeToDate, m.x.Period.First.Year(), m.x.Period.First.Of(), briefing.Period{}
	default:
		return
	}
	m.role = roleWhen
}

// bestSince says whether the words right before "since" at token i-1 only say that
// none was like it: "the smallest rise since 2020".
func (s *sent) bestSince(i int) bool {
	for k := i - 2; k > s.first && k > i-6; k-- {
		switch w := s.w(k); {
		case w == "the" || w == "its" || w == "their" || w == "a":
			n := s.w(k + 1)
			return superlativeForm(n) || n == "best" || n == "worst" || n == "first"
		case w == ",", w == ";":
			return false
		}
	}
	return false
}

// otherRate says whether the k-th quantity is a rate of another time that the one
// before is set against: "grew by 7 percent in 2024, against 5 the year before".
func (s *sent) otherRate(k int) bool {
	q := &s.qs[k]
	if k == 0 || s.qs[k-1].form != q.form || s.qs[k-1].kind != briefing.Change {
		return false
	}
	switch s.w(q.left - 1) {
	case "against", "versus", "vs", "than", "from":
		return true
	}
	return false
}

// yearBeforeTold says whether the change is told "from" the same months of the year before
// those that the sentence before told: "in the first ten months of 2024. Imports were up
// 3.7 percent from January through October 2023".
func (s *sent) yearBeforeTold(q *quantity, m *moment) bool {
	if q.kind != briefing.Change || q.hasAgainst || s.w(m.lo-1) != "from" || m.lo-1 != q.hi || m.x.Kind != briefing.TimeAbsolute || m.x.Period.Len() >= 12 {
		return false
	}
	c := s.past()
	return c.has && c.when.Kind == briefing.TimeAbsolute && c.when.Period == m.x.Period.Shift(1)
}
