package figures

import "brief/briefing"

// roleOver decides for "on", "over", "above" and "below".
func (s *sent) roleOver(m *moment, prev string) {
	if m.goal {
		return // "will rise by 4.9% on 3 March"
	}
	switch m.x.Kind {
	case briefing.TimeAbsolute:
		if m.x.Period.Len() <= 12 {
			m.role = roleAgainst
		}
	case briefing.TimeSameMonths, briefing.TimeEarlier:
		m.role = roleAgainst
	case briefing.TimeYear:
		if s.w(m.lo-1) == "the" && (s.w(m.lo) == "past" || s.w(m.lo) == "last") && prev == "over" {
			return // "grew over the past year", and not "over last year"
		}
		if prev != "over" || m.x.Offset < 0 && s.changeBefore(m.lo) {
			m.role = roleAgainst
		}
	case briefing.TimeLastMonths:
		if w := s.w(m.lo); (w == "preceding" || w == "previous") && s.changeBefore(m.lo) {
			m.role, m.x.Kind, m.x.Offset = roleAgainst, briefing.TimePreceding, 0 // "on the preceding three months"
		}
	case briefing.TimeSame:
		if prev == "on" {
			m.role = roleAgainst
		}
	}
	if prev == "over" && m.x.Kind == briefing.TimeAbsolute && !s.changeBefore(m.lo) && !s.timeEnds(m.lo) {
		m.role = roleWhen
	}
}

// roleByLevel decides where the moment names a level: "a quarter of its 2021
// peak", "above the 2021 level"; i is the token of roleWord.
func (s *sent) roleByLevel(m *moment, i int, prev, prev2 string) {
	switch s.w(m.hi) {
	case "peak", "high", "record", "low", "maximum", "trough":
		if prev == "its" || prev == "their" || prev == "of" || prev == "from" || prev == "than" || prev == "to" {
			m.role = roleAgainst
			m.x.Said = m.x.Kind == briefing.TimeAbsolute // the year's peak, and not its same months
		}
		m.x.Said = m.x.Kind == briefing.TimeAbsolute // the peak of that year, not its same months
	case "'s", "'":
		if timesWord(prev) && s.levelNoun(m.hi+1) {
			m.role = roleAgainst // "twice last year's level"
		}
	case "level", "levels", "figure", "figures", "total":
		if timesWord(prev) {
			m.role = roleAgainst
		}
		if m.role == roleWhen && (prev == "from" || (prev == "their" || prev == "its") && prev2 == "of" || prev == "than" || prev == "of" || prev == "to" && prev2 == "compared") {
			m.role = roleAgainst
		}
	}
	switch s.w(i) {
	case "above", "below", "over", "on", "exceeds", "exceeded", "exceed", "from":
		if m.lo-1-i >= 2 && (s.has(i+1, m.lo, "figure") || s.has(i+1, m.lo, "level") || s.has(i+1, m.lo, "result") || s.has(i+1, m.lo, "indicator") || s.has(i+1, m.lo, "year") && s.w(m.lo-1) == "of" || s.has(i+1, m.lo, "same")) {
			m.role = roleAgainst
		}
	}
}
