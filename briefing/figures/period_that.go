package figures

import "brief/briefing"

// thatTime reads words that point to a time told before, be it only that of an event:
// "at that time", "back then", "in that year". What they point to is settled with the
// other times of the sentence (pointBack), else by the sentence before.
func (s *sent) thatTime(i int) (moment, bool) {
	hi := 0
	switch s.w(i) {
	case "that":
		switch p := s.w(i - 1); s.w(i + 1) {
		case "time":
			if p == "at" {
				hi = i + 2
			}
		case "year":
			if p == "in" || p == "during" || p == "for" || s.clauseOpens(i) && s.w(i+2) == "," {
				hi = i + 2
			}
		}
	case "back":
		if s.w(i+1) == "then" {
			hi = i + 2
		}
	}
	if hi == 0 || s.w(hi) == "of" {
		return moment{}, false
	}
	return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeSame})
}

// pointBack gives the times that only point back the one told last before them in the
// sentence: "it took effect in 2007; at that time trade was $1.6 billion".
func (s *sent) pointBack() {
	for t := 1; t < len(s.ts); t++ {
		m := &s.ts[t]
		if m.x.Kind != briefing.TimeSame || !s.pointsToTold(m.lo) {
			continue
		}
		if p := &s.ts[t-1]; p.x.Kind == briefing.TimeAbsolute || p.x.Kind == briefing.TimeYear && p.x.Offset < 0 {
			m.x = withSpan(p.x, m.x.Span)
		}
	}
}

// endsTold mutes the month in which a year ended that is named right before: "in the
// 2016-17 fiscal that ended in June".
func (s *sent) endsTold() {
	for t := 1; t < len(s.ts); t++ {
		y, m := &s.ts[t-1], &s.ts[t]
		if y.mute || m.mute || y.x.Kind != briefing.TimeAbsolute || y.x.Period.Len() < 12 || m.x.Kind != briefing.TimeMonths && m.x.Kind != briefing.TimeAbsolute || m.lo-y.hi > 5 || m.lo < y.hi {
			continue
		}
		for k := y.hi; k < m.hi; k++ {
			switch s.w(k) {
			case "ended", "ending", "ends", "closed":
				m.mute = true
			}
		}
	}
}

// pointsToTold says whether thatTime reads the words at token i.
func (s *sent) pointsToTold(i int) bool {
	return s.w(i) == "back" || s.w(i) == "that" && (s.w(i+1) == "year" || s.w(i+1) == "time" && s.w(i-1) == "at")
}

// pointedAt is the time that the sentence tells last, of whatever it is, for words of the
// next one that point back; but not what its numbers are compared with ("7 billion in
// 2022, a fifth more than in 2018").
func (s *sent) pointedAt() briefing.TimeExpr {
	for t := len(s.ts) - 1; t >= 0; t-- {
		if m := &s.ts[t]; !m.goal && !s.comparesWith(m) && (m.x.Kind == briefing.TimeAbsolute || m.x.Kind == briefing.TimeYear && m.x.Offset < 0) {
			return m.x
		}
	}
	return briefing.TimeExpr{}
}

// comparesWith says whether a number of the sentence is held against the time m.
func (s *sent) comparesWith(m *moment) bool {
	for k := range s.qs {
		if q := &s.qs[k]; q.hasAgainst && q.against.Span == m.x.Span && !(q.hasWhen && q.when.Span == m.x.Span) {
			return true
		}
	}
	return false
}
