package figures

import "brief/briefing"

// setRole decides from the words before a moment whether it is compared with,
// and whether it looks ahead.
func (s *sent) setRole(m *moment) {
	if m.role != roleWhen || m.mute {
		return
	}
	if s.tellsStart(m) || s.namesProgramme(m) || s.namesPact(m) || s.datesEvent(m) || m.x.Kind == briefing.TimeLastYears && s.superlative(m.lo) {
		m.mute = true // also "the highest figure of the last decade"
		return
	}
	i := s.roleWord(m)
	if i < s.first-1 || s.roleByWord(m, i) {
		return
	}
	if m.x.Kind == briefing.TimeMonths && !m.x.Said && m.x.First > s.d.Date.Month && s.d.Date.Month > 0 && s.w(s.clauseStart(m.lo)) == "if" {
		m.goal = true // "If the tariff takes effect in April"
	}
	if s.timesTheFigure(m.lo) || s.w(m.hi) == "'s" && timesWord(s.w(m.lo-1)) || (s.w(m.hi) == "by" || s.w(m.hi) == "'s") && s.outdone(m) {
		m.role = roleAgainst
		return
	}
	if s.w(m.lo-1) == "," && m.x.Kind == briefing.TimeAbsolute && s.yearOfEvent(m.lo-1) {
		m.role = roleAgainst // "than in the year the line opened, 2021"
		return
	}
	prev, prev2 := s.w(m.lo-1), s.w(m.lo-2)
	if prev == "the" || prev == "a" {
		prev, prev2 = prev2, s.w(m.lo-3)
	}
	s.roleByPreposition(m, prev, prev2)
	s.roleByLevel(m, i, prev, prev2)
}

// roleWord is the token before a moment that tells its part in the sentence, the
// small words between left out: "compared with the figure for the same". It is
// below s.first-1 where something else already has the words.
func (s *sent) roleWord(m *moment) int {
	i := m.lo - 1
	for skipped := 0; i >= s.first && skipped < 7; i-- {
		if s.mask[i] != 0 {
			return s.first - 2
		}
		switch s.w(i) {
		case "the", "in", "for", "a", "of", "during", "number", "volume", "amount", "value", "sum", "figure", "figures", "level", "levels", "same", "indicator", "indicators", "data", "what",
			"was", "it", "result", "results", "that", "those", "with", "to", "entire", "whole", "full", "average", "record", "year", "peak", "pre", "mid", "late", "early", "-":
			skipped++
			continue
		case "(":
			if p := s.w(i - 1); p == "crisis" || p == "pandemic" {
				continue // "than before the health crisis (2019)"
			}
		case "at":
			if s.w(i-1) == "than" || s.w(i-1) == "as" {
				continue // "more than at the start of the year"
			}
		case "is", "are", "were", "been", "planned", "forecast", "projected", "foreseen", "provided":
			if s.has(i-3, i, "than") {
				skipped++
				continue // "more than is expected for this year"
			}
		case "expects", "expected", "had", "did", "recorded", "registered", "reached", "achieved", "sold", "bought":
			if p := s.w(i - 1); p == "it" || p == "they" || p == "he" || p == "she" || p == "we" || s.has(i-3, i, "than") {
				skipped++
				continue // "more than it expects for this year"
			}
		case "pandemic", "crisis", "drought", "covid":
			if s.w(i-1) == "-" || s.w(i+1) == "year" {
				continue // "the pre-pandemic level of 2019"
			}
			if s.has(i-3, i, "before") {
				i -= 2 // "than before the pandemic in 2019"
				for ; s.w(i) != "before" && i > s.first; i-- {
				}
				skipped++
				continue
			}
		}
		break
	}
	return i
}

// roleByWord decides by the word at token i, which says it outright: "compared",
// "than", "as many as", "by". It says whether it does.
func (s *sent) roleByWord(m *moment, i int) bool {
	switch w := s.w(i); w {
	case "relation":
		if s.w(i-1) == "in" && s.w(i+1) == "to" {
			m.role = roleAgainst
			return true
		}
	case "forecast", "forecasts", "projection", "projections", "expectation", "expectations", "estimate", "estimates", "target", "plan":
		if s.has(i-4, i, "above") || s.has(i-4, i, "below") || s.has(i-4, i, "exceeding") || s.has(i-4, i, "over") || s.has(i-4, i, "beyond") {
			m.role = roleAgainst // "7.2 billion, above our forecasts for 2021"
			return true
		}
	case "compared", "comparison", "comparing", "versus", "vs", "against", "than", "relative", "exceeding":
		if w != "than" || !s.otherThan(i) {
			m.role = roleAgainst
		}
		return true
	case "as":
		switch s.w(i - 1) {
		case "many", "much", "high", "large", "big":
			m.role = roleAgainst // "twice as many as in the whole of 2020"
			return true
		}
	case "short", "shy", "ahead", "behind", "off", "down", "up", "back", "below", "above", "under":
		if p := s.w(i + 1); (p == "of" || p == "on" || w == "below" || w == "above" || w == "under") && (fractionWord(s.w(i-1)) || isPercent(s.w(i-1)) || s.changeBefore(m.lo)) {
			m.role = roleAgainst // "25 per cent short of the same months of 2019"
			return true
		}
	case "by", "until", "till", "before":
		if p := s.w(i - 1); p == "had" || p == "has" || p == "have" {
			return true // "had by 2022 passed $1 million"
		}
		if s.hadAfter(m.hi) || w != "by" && s.upToMonth(m.lo) || w == "by" && s.bygone(m.x) && s.wasThen(m.hi) {
			return true // "by September trade had increased": so far
		}
		m.goal = m.goal || s.w(m.lo-1) == w || s.w(m.lo-2) == w || s.w(m.lo-2) == "the" || m.lo-i <= 4
		if w == "by" && (m.x.Kind == briefing.TimeMonths && s.doneBy(i) || m.goal && (s.gotBy(m, i) || s.hadComeBy(m, i))) {
			m.goal = false // "87% of which was used up by June"
		}
		if w == "before" {
			if m.x.Kind == briefing.TimeAbsolute && i == m.lo-1 && !s.ahead(m.x) && s.d.Date.Year > m.x.Period.First.Year() {
				m.x = briefing.TimeExpr{Kind: briefing.TimeVague, Span: m.x.Span} // "before 2019 it was less"
			}
			m.goal = m.x.Kind == briefing.TimeYear && m.x.Offset >= 0
		}
		return true
	}
	return false
}

// fractionWord holds the last words of fractions.
func fractionWord(w string) bool {
	switch w {
	case "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "seventh", "eighth", "ninth", "tenth", "tenths":
		return true
	}
	return false
}

// hadAfter says whether the clause that a time opens tells in the past perfect
// what had come about by then.
func (s *sent) hadAfter(i int) bool {
	for k := i; k < s.last && k < i+9; k++ {
		switch w := s.w(k); {
		case w == "had":
			return s.w(k+1) != "to" && s.w(k+1) != "hoped" && s.w(k+1) != "planned"
		case w == "," && k > i, w == "will", w == "would", w == "should", w == "that":
			return false
		}
	}
	return false
}

// outdone says whether a verb before a moment says that it was outdone:
// "exceeded the figure of 2021 by".
func (s *sent) outdone(m *moment) bool {
	for k := m.lo - 1; k >= s.first && k > m.lo-9; k-- {
		switch s.w(k) {
		case "exceeded", "exceeding", "surpassed", "surpassing", "exceeds", "exceed", "topped", "tops", "outstripped", "outstrips", "beat", "beats":
			return true
		}
	}
	return false
}

// roleByPreposition decides by the prepositions right before a moment.
func (s *sent) roleByPreposition(m *moment, prev, prev2 string) {
	x := m.x
	switch {
	case (prev == "in" || prev == "for" || prev == "during") && prev2 == "as", prev == "as" && x.Kind == briefing.TimeEarlier:
		m.role = roleAgainst
	case prev == "since", s.sinceEvent(m):
		m.role = roleSince
	case prev == "from":
		s.roleFrom(m)
	case prev == "on" && x.Kind == briefing.TimeAbsolute && x.Period.Len() == 1 && (s.numberAt(m.lo) || s.numberAt(m.lo+1) && s.year(m.lo+1) == 0):
		// "on 30 June 2024 it stood at": a day, and not what is compared with
	case prev == "on" || prev == "over" || prev == "above" || prev == "below":
		s.roleOver(m, prev)
	case prev == "of" && x.Kind == briefing.TimeEarlier && s.numberEnds(m.lo-1):
		m.role = roleAgainst // "four times the 98,000 of two years before"
	case x.Kind == briefing.TimeSameMonths && x.Period.IsZero() && !s.clauseOpens(m.lo) && s.changeBefore(m.lo):
		// "grew 12 percent in the same period last year" is rare; a bare
		// "same period last year" after a change is what it is compared with.
		if prev != "in" && prev != "for" && prev != "during" {
			m.role = roleAgainst
		}
	}
}

// roleFrom decides for "from": a run of months, a day ahead, or what a change
// began with.
func (s *sent) roleFrom(m *moment) {
	switch {
	case s.ahead(m.x) || s.monthAhead(m):
		m.goal = true // "will be cut by a third from January"
	case m.x.Kind == briefing.TimeAbsolute && m.hi-m.lo >= 3, m.x.Kind == briefing.TimeMonths && m.x.First != m.x.Last:
		// "from January through March 2024": the run is the figure's own
	case !s.toFollows(m.hi) && !s.clauseOpens(m.lo) && s.changeBefore(m.lo):
		m.role = roleAgainst
	}
}
