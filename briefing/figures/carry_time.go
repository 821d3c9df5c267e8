package figures

import "brief/briefing"

// listTime is the time that opens a list: "… noted that in 2024:".
func (s *sent) listTime() *moment {
	if len(s.qs) > 0 || s.w(s.last-1) != ":" {
		return nil
	}
	return s.lastTime()
}

// lastTime is the last time of the sentence that tells when something was, nil
// where none does.
func (s *sent) lastTime() *moment {
	for t := len(s.ts) - 1; t >= 0; t-- {
		if m := &s.ts[t]; m.tellsWhen() {
			return m
		}
	}
	return nil
}

// tellsWhen says whether the moment is that of something that was, told in its own
// words and not by another time's.
func (m *moment) tellsWhen() bool {
	return !m.mute && !m.goal && m.role == roleWhen && m.x.Kind != briefing.TimeSame && m.x.Kind != briefing.TimeEarlier
}

// settingTime is the time that ends a sentence which speaks of a measure and
// gives no figure: "… the growth of freight between them in 2023."
func (s *sent) settingTime() *moment {
	if len(s.qs) > 0 || len(s.ts) == 0 {
		return nil
	}
	if m := s.openingRun(); m != nil {
		return m
	}
	if m := s.subjectTime(); m != nil {
		return m
	}
	m := &s.ts[len(s.ts)-1]
	if !m.tellsWhen() {
		return nil
	}
	if p := s.w(m.lo - 2); s.resultsBefore(m.lo) || (p == "results" || p == "performance" || p == "outcome" || p == "outcomes") && s.last-m.hi <= 2 {
		return m
	}
	if s.last-m.hi > 2 {
		return nil
	}
	for c := range s.cues {
		if x := &s.cues[c]; !x.weak && (x.metric.IsTrade() || x.metric.IsCargo()) && s.movesBefore(x.at) {
			return m
		}
	}
	return nil
}

// subjectTime is the time that the sentence is about, of which the next ones tell: "The
// first half of this year was marked by a drought"; nil where it is about something else.
func (s *sent) subjectTime() *moment {
	m := &s.ts[0]
	if len(s.ts) > 1 || m.lo-s.first > 1 || !m.tellsWhen() || s.ahead(m.x) {
		return nil
	}
	switch s.w(m.hi) {
	case "was", "were", "saw", "brought", "has", "proved", "turned", "began", "started", "ended":
		return m
	}
	return nil
}

// openingRun is the run of months that opens the sentence, of which its story
// and the next tell: "Between January and May this year the tide turned."
func (s *sent) openingRun() *moment {
	m := &s.ts[0]
	if m.mute || m.goal || m.role != roleWhen || m.lo-s.first > 2 || s.ahead(m.x) {
		return nil
	}
	if m.x.Kind == briefing.TimeMonths && m.x.First < m.x.Last || m.x.Kind == briefing.TimeAbsolute && m.x.Period.Len() > 1 && m.x.Period.Len() < 12 {
		return m
	}
	return nil
}

// resultsBefore says whether the time at token i is that of results which the
// sentence only names: "the results of trade in the first quarter".
func (s *sent) resultsBefore(i int) bool {
	results, trade := false, false
	for k := s.first; k < i; k++ {
		switch s.w(k) {
		case "results", "outcomes", "indicators", "dynamics", "performance", "information", "data", "statistics", "figures":
			results = true
		case "trade", "turnover", "cargo", "freight", "transit", "exports", "cooperation":
			trade = true
		}
	}
	return results && trade
}

// movesBefore says whether a noun of change stands close before token i.
func (s *sent) movesBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-8; k-- {
		if changeNoun(s.w(k)) != briefing.None {
			return true
		}
	}
	return false
}

// opensShares says whether shares are the sentence's subject: they move on the day, and
// not in the quarter whose results the sentence before told.
func (s *sent) opensShares() bool {
	i := s.first
	if w := s.w(i); w == "the" || w == "its" || w == "their" {
		i++
	}
	return s.home != homeNone && (s.w(i) == "shares" || s.w(i) == "stock") && !isPreposition(s.w(i+1))
}

// mainStart is the first token of the clause that a comparison opens the sentence
// for: "Compared to the same period of 2022, this is a rise".
func (s *sent) mainStart() int {
	if len(s.ts) == 0 {
		return s.first
	}
	if m := &s.ts[0]; m.role == roleAgainst && m.lo-s.first < 7 && s.w(m.hi) == "," && s.before(m.lo) < 0 {
		return m.hi + 1
	}
	return s.first
}

// endsBefore says whether the time a ends before the time b does, as far as
// their words and the report's own date tell.
func (s *sent) endsBefore(a, b briefing.TimeExpr) bool {
	x, y := s.endOf(a), s.endOf(b)
	return x != 0 && y != 0 && x < y
}

// endOf is the last month of a time, 0 where it is not known.
func (s *sent) endOf(x briefing.TimeExpr) briefing.Month {
	d := s.d.Date
	switch x.Kind {
	case briefing.TimeAbsolute:
		return x.Period.Last
	case briefing.TimeSameMonths:
		if !x.Period.IsZero() {
			return x.Period.Last // of that year at the latest
		}
		if d.Year > 0 {
			return briefing.MonthOf(d.Year+x.Offset, 12)
		}
	case briefing.TimeYear:
		if d.Year > 0 {
			return briefing.MonthOf(d.Year+x.Offset, 12)
		}
	case briefing.TimeMonths:
		if d.Year > 0 && d.Month > 0 {
			y := d.Year + x.Offset
			if !x.Said && x.Last > d.Month {
				y--
			}
			return briefing.MonthOf(y, 1) + briefing.Month(x.Last-1)
		}
	case briefing.TimeToDate, briefing.TimeMonth, briefing.TimeLastMonths:
		if d.Year > 0 && d.Month > 0 {
			return briefing.MonthOf(d.Year, d.Month)
		}
	}
	return 0
}
