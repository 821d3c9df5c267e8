package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// setRole decides from the words before a moment whether it is compared with,
// and whether it looks ahead.
func (s *sent) setRole(m *moment) {
	if m.role != roleWhen || m.mute {
		return
	}
	if s.namesProgramme(m) {
		m.mute = true
		return
	}
	i := m.lo - 1
	skipped := 0
	for ; i >= s.first && skipped < 7; i-- {
		if s.mask[i] != 0 {
			return
		}
		switch s.w(i) {
		case "the", "in", "for", "a", "of", "during", "figure", "figures", "level", "levels", "same", "indicator", "indicators", "data", "what",
			"was", "it", "result", "results", "that", "those", "with", "to", "entire", "whole", "full", "average", "record", "year", "peak", "pre", "-":
			skipped++
			continue
		case "pandemic", "crisis":
			if s.w(i-1) == "-" {
				continue // "the pre-pandemic level of 2019"
			}
			if s.has(i-3, i, "before") {
				i -= 2 // "than before the pandemic in 2019"
				for s.w(i) != "before" && i > s.first {
					i--
				}
				skipped++
				continue
			}
		}
		break
	}
	switch w := s.w(i); w {
	case "compared", "comparison", "comparing", "versus", "vs", "against", "than", "relative", "exceeding":
		if w == "than" && s.otherThan(i) {
			return
		}
		m.role = roleAgainst
		return
	case "as":
		switch s.w(i - 1) {
		case "many", "much", "high", "large", "big":
			m.role = roleAgainst // "twice as many as in the whole of 2020"
			return
		}
	case "by", "until", "till", "before":
		m.goal = m.goal || s.w(m.lo-1) == w || s.w(m.lo-2) == w || s.w(m.lo-2) == "the" || m.lo-i <= 4
		if w == "before" {
			m.goal = m.x.Kind == briefing.TimeYear && m.x.Offset >= 0
		}
		return
	}
	if s.timesTheFigure(m.lo) {
		m.role = roleAgainst
		return
	}
	if s.w(m.hi) == "by" {
		for k := m.lo - 1; k >= s.first && k > m.lo-9; k-- {
			switch s.w(k) {
			case "exceeded", "exceeding", "surpassed", "surpassing", "exceeds", "topped":
				m.role = roleAgainst
				return
			}
		}
	}
	prev, prev2 := s.w(m.lo-1), s.w(m.lo-2)
	if prev == "the" || prev == "a" {
		prev, prev2 = prev2, s.w(m.lo-3)
	}
	switch {
	case (prev == "in" || prev == "for" || prev == "during") && prev2 == "as", prev == "as" && m.x.Kind == briefing.TimeEarlier:
		m.role = roleAgainst
	case prev == "since", s.sinceEvent(m):
		m.role = roleSince
	case prev == "from" && (s.ahead(m.x) || s.monthAhead(m)):
		m.goal = true // "will be cut by a third from January"
	case prev == "from" && m.x.Kind == briefing.TimeAbsolute && m.hi-m.lo >= 3, prev == "from" && m.x.Kind == briefing.TimeMonths && m.x.First != m.x.Last:
		// "from January through March 2024": the run is the figure's own
	case prev == "from" && !s.toFollows(m.hi) && !s.clauseOpens(m.lo) && s.changeBefore(m.lo):
		m.role = roleAgainst
	case prev == "on" || prev == "over" || prev == "above" || prev == "below":
		switch m.x.Kind {
		case briefing.TimeAbsolute:
			if m.x.Period.Len() <= 12 {
				m.role = roleAgainst
			}
		case briefing.TimeSameMonths, briefing.TimeEarlier:
			m.role = roleAgainst
		case briefing.TimeYear:
			if prev != "over" || m.x.Offset < 0 && s.changeBefore(m.lo) {
				m.role = roleAgainst
			}
		case briefing.TimeSame:
			if prev == "on" {
				m.role = roleAgainst
			}
		}
		if prev == "over" && m.x.Kind == briefing.TimeAbsolute && !s.changeBefore(m.lo) {
			m.role = roleWhen
		}
	case m.x.Kind == briefing.TimeSameMonths && m.x.Period.IsZero() && !s.clauseOpens(m.lo) && s.changeBefore(m.lo):
		// "grew 12 percent in the same period last year" is rare; a bare
		// "same period last year" after a change is what it is compared with.
		if prev != "in" && prev != "for" && prev != "during" {
			m.role = roleAgainst
		}
	}
	switch s.w(m.hi) {
	case "peak", "high", "record", "low", "maximum", "trough":
		if prev == "its" || prev == "their" || prev == "of" || prev == "from" || prev == "than" || prev == "to" {
			m.role = roleAgainst // "a quarter of its 2021 peak"
		}
	}
	// "the 2021 level", "the figure of 2021" after above, below, over.
	if m.role == roleWhen && (s.w(m.hi) == "level" || s.w(m.hi) == "levels" || s.w(m.hi) == "figure" || s.w(m.hi) == "figures" || s.w(m.hi) == "total") && (prev == "from" || prev == "than" || prev == "of" || prev == "to" && prev2 == "compared") {
		m.role = roleAgainst
	}
	switch s.w(i) {
	case "above", "below", "over", "on", "exceeds", "exceeded", "exceed", "from":
		if m.lo-1-i >= 2 && (s.has(i+1, m.lo, "figure") || s.has(i+1, m.lo, "level") || s.has(i+1, m.lo, "result") || s.has(i+1, m.lo, "indicator") || s.has(i+1, m.lo, "same")) {
			m.role = roleAgainst
		}
	}
}

// timesTheFigure says whether the time at token i is that of what a multiple
// compares with: "1.4 times the volume carried in the same months", "double the
// figure of five years ago".
func (s *sent) timesTheFigure(i int) bool {
	for k := i - 1; k >= s.first && k > i-9; k-- {
		switch s.w(k) {
		case ",", ";", "and", "but":
			return false
		case "volume", "figure", "number", "level", "amount", "value", "total", "average":
			if s.w(k-1) != "the" {
				continue
			}
			switch s.w(k - 2) {
			case "times", "double", "twice", "triple", "treble", "half", "quadruple":
				return true
			}
		}
	}
	return false
}

// sinceEvent says whether a month dates the event that "since" names: "since
// its opening in May".
func (s *sent) sinceEvent(m *moment) bool {
	if m.x.Kind != briefing.TimeMonths && m.x.Kind != briefing.TimeAbsolute || s.w(m.lo-1) != "in" {
		return false
	}
	for k := m.lo - 2; k >= s.first && k >= m.lo-6; k-- {
		if s.w(k) == "since" {
			return true
		}
		if s.toks[k].Kind != text.Word || s.mask[k] != 0 {
			return false
		}
	}
	return false
}

// namesProgramme says whether a run of years only belongs to the name of a plan:
// "the roadmap for 2024-2026", "cooperation in 2018-2023".
func (s *sent) namesProgramme(m *moment) bool {
	if m.x.Kind != briefing.TimeAbsolute || m.x.Period.Len() <= 12 {
		return false
	}
	k := m.lo - 1
	for k >= s.first && (isTimePreposition(s.w(k)) || s.w(k) == "the" || s.w(k) == "years" || s.w(k) == "period") {
		k--
	}
	switch s.w(k) {
	case "cooperation", "roadmap", "roadmaps", "programme", "program", "plan", "strategy", "agenda", "agreement", "concept", "action", "relations", "map", "maps", "protocol",
		"partnership", "development", "memorandum", "programmes", "programs", "measures":
		return true
	}
	return false
}

// otherThan says whether the "than" at i belongs to "rather than".
func (s *sent) otherThan(i int) bool { return s.w(i-1) == "rather" }

// toFollows says whether "to" and another time stand soon after token j, as in
// "from 2017 … to 2023".
func (s *sent) toFollows(j int) bool {
	return s.w(j) == "to" || s.w(j) == "until" || s.w(j) == "through"
}

// changeBefore says whether a percentage, a multiple or a comparative stands
// within a few words before token i.
func (s *sent) changeBefore(i int) bool {
	for j := i - 1; j >= s.first && j >= i-7; j-- {
		switch w := s.w(j); {
		case isPercent(w), w == "percent", w == "cent", w == "times", w == "more", w == "less", w == "higher", w == "lower", w == "growth", w == "increase",
			w == "rise", w == "decline", w == "decrease", w == "drop", w == "fall":
			return true
		case !weakChange(w) && (changeVerb(w) != briefing.None || changeNoun(w) != briefing.None), w == "doubled", w == "tripled", w == "trebled", w == "halved", w == "up", w == "down", len(w) > 5 && w[len(w)-4:] == "fold":
			return true
		case w == ";":
			return false
		}
	}
	return false
}

// clauseOpens says whether token i starts its clause, but for a preposition
// and an article.
func (s *sent) clauseOpens(i int) bool {
	j := i - 1
	for j >= s.first && (s.w(j) == "the" || s.w(j) == "a" || isTimePreposition(s.w(j))) {
		j--
	}
	return j < s.first || s.w(j) == "," || s.w(j) == ";" || s.w(j) == "and" || s.w(j) == "that"
}

// has says whether word w stands among the tokens [lo, hi).
func (s *sent) has(lo, hi int, w string) bool {
	for k := max(lo, s.first); k < hi && k < s.last; k++ {
		if s.toks[k].Lower == w {
			return true
		}
	}
	return false
}
