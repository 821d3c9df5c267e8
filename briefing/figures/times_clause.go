package figures

import "brief/briefing"

// bindWhenClauses gives a quantity in a clause with "when" the time that the
// clause tells more of: "more than in 2021, when trade was $87 million".
func (s *sent) bindWhenClauses() {
	for t := range s.ts {
		m := &s.ts[t]
		j := m.hi
		if k := s.before(m.hi) + 1; !m.mute && !(m.x.Kind == briefing.TimeEarlier && m.x.Said) && (s.w(j) == ":" || isDash(s.w(j)) && s.bracketed(m.lo)) && k < len(s.qs) && s.qs[k].left == j+1 && !s.qs[k].hasWhen && m.role != roleSince {
			// "(in the same period of 2021: 640)", "of tourists in 2023: 35,400"
			s.qs[k].when, s.qs[k].hasWhen, s.qs[k].whenAt, m.mute = m.x, true, m.lo, true
			if s.bracketed(m.lo) || m.role == roleAgainst {
				s.qs[k].side = sideRef
			}
			if x, ok := yearAfter(m.x); ok && k > 0 && s.w(m.lo-1) == "(" && m.lo-1 == s.qs[k-1].hi && !s.qs[k-1].hasWhen && s.pastMove(s.qs[k-1].left) && !s.ahead(x) && !s.past().has {
				s.qs[k-1].when, s.qs[k-1].hasWhen, s.qs[k-1].sharedWhen, s.qs[k-1].carriedWhen = x, true, true, true // "grew to 18.4bn (2023: 16.9bn)"
			}
			continue
		}
		if s.ownerTime(m) || s.w(j) == ":" && s.bracketed(m.lo) {
			m.mute = true // it names what follows in the bracket
			continue
		}
		if s.w(j) == "," {
			j++
		}
		if m.mute || s.w(j) != "when" {
			continue
		}
		for k := range s.qs {
			q := &s.qs[k]
			if q.left <= j {
				continue
			}
			if q.left-j > 12 || q.hasWhen || q.side == sideFrom || s.has(j, q.left, ";") || s.timeWithin(j+1, q.left) || q.kind == briefing.Change && (m.role != roleWhen || s.timeWithin(q.hi, q.hi+3)) {
				break
			}
			q.when, q.hasWhen, q.whenAt = m.x, true, m.lo
			if q.kind != briefing.Change {
				q.side = sideRef
				break
			}
			m.mute = true // "After a record 2022, when trade surged by 34.7% to EUR 4.93 billion"
		}
	}
}

// timeWithin says whether another time stands among [lo, hi).
func (s *sent) timeWithin(lo, hi int) bool {
	for t := range s.ts {
		if s.ts[t].lo >= lo && s.ts[t].lo < hi {
			return true
		}
	}
	return false
}

// superlative says whether the words before token i only tell since when no
// figure was like it: "the highest level since 2014".
func (s *sent) superlative(i int) bool {
	for k := i - 1; k >= s.first && k > i-8; k-- {
		switch w := s.w(k); w {
		case "first", "record", "most", "best", "worst", "least", "only":
			return true
		default:
			if superlativeForm(w) || k < i-1 && ordinal(w) > 1 && (s.w(k-1) == "the" || s.w(k-1) == "its" || s.w(k-1) == "their") && s.w(k+1) != "of" {
				return true // also "the fourth cut since August"
			}
		}
	}
	return false
}

// superlativeForm says whether a word has the form of a superlative: "highest".
func superlativeForm(w string) bool {
	if len(w) < 6 || w[len(w)-3:] != "est" {
		return false
	}
	switch w {
	case "invest", "interest", "request", "harvest", "forest", "protest", "contest", "midwest", "southwest", "northwest", "honest", "modest", "manifest", "reinvest", "conquest", "suggest", "digest", "arrest":
		return false
	}
	return true
}

// splitEnds deals the ends of one run of years out to the two amounts of a
// move: "from $2 million to $8 million over 2010-2014".
func (s *sent) splitEnds() {
	for k := range s.qs {
		from := &s.qs[k]
		if from.side != sideFrom {
			continue
		}
		to := k + 1
		for to < len(s.qs) && s.qs[to].apposed {
			to++
		}
		if to == len(s.qs) || s.qs[to].form != from.form || s.w(s.qs[to].left-1) != "to" {
			continue
		}
		run, ok := s.runOver(k, to)
		if !ok {
			continue
		}
		first, last := absolute(briefing.Year(run.First.Year())), absolute(briefing.Year(run.Last.Year()))
		for j := k; j < len(s.qs) && (j <= to || s.qs[j].apposed || s.qs[j].kind == briefing.Change); j++ {
			q := &s.qs[j]
			x := last
			if j < to {
				x = first
			}
			q.when, q.hasWhen, q.sharedWhen = withSpan(x, q.when.Span), true, false
			if q.kind == briefing.Change && !q.hasAgainst {
				q.against, q.hasAgainst = first, true
			}
		}
	}
}

// runOver is the run of full years that is the time of the quantities from and
// to, taken by either of them or by one that says it once more.
func (s *sent) runOver(from, to int) (briefing.Period, bool) {
	var run briefing.Period
	for j := from; j < len(s.qs) && (j <= to || s.qs[j].apposed); j++ {
		q := &s.qs[j]
		if !q.hasWhen {
			continue
		}
		p := q.when.Period
		if q.when.Kind != briefing.TimeAbsolute || p.Len() < 24 || p.Len() == 24 && !s.spansYears(q.whenAt) || p.First.Of() != 1 || p.Last.Of() != 12 {
			return run, false
		}
		run = p
	}
	return run, !run.IsZero()
}

// bracketed says whether a bracket opens right before token i, but for a
// preposition and an article.
func (s *sent) bracketed(i int) bool {
	for k := i - 1; k >= s.first && k > i-16; k-- {
		switch s.w(k) {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// ownerTime gives the amount right after "last year's" that time: "over last
// year's $404 million".
func (s *sent) ownerTime(m *moment) bool {
	j := m.hi
	if m.mute || s.w(j) != "'s" && s.w(j) != "'" {
		return false
	}
	k := s.before(m.hi) + 1
	if k >= len(s.qs) || s.qs[k].left != j+1 && s.qs[k].lo != j+1 {
		return false
	}
	q := &s.qs[k]
	q.when, q.hasWhen, q.whenAt = m.x, true, m.lo
	if p := s.w(m.lo - 1); m.role == roleAgainst || p == "over" || p == "on" || p == "than" || p == "from" || p == "below" || p == "above" {
		q.side = sideRef
	}
	m.mute = true
	return true
}

// spansYears says whether the words before two years, at token i, make them a
// stretch and no academic year or season: "between 2021 and 2022".
func (s *sent) spansYears(i int) bool {
	switch s.w(i - 1) {
	case "between", "from", "over", "during", "in", "for":
		return true
	}
	return false
}
