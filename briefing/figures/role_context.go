package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// timesTheFigure says whether the time at token i is that of what a multiple
// compares with: "1.4 times the volume carried in the same months", "double the
// figure of five years ago".
func (s *sent) timesTheFigure(i int) bool {
	for k := i - 1; k >= s.first && k > i-9; k-- {
		switch s.w(k) {
		case ",", ";", "and", "but":
			return false
		case "volume", "figure", "number", "level", "amount", "value", "total", "average", "sum", "size", "quantity", "rate", "result", "estimate", "forecast":
			if s.w(k-1) == "the" && (timesWord(s.w(k-2)) || s.w(k-2) == "of" && (isPercent(s.w(k-3)) || s.w(k-3) == "percent" || s.w(k-3) == "cent")) {
				return true
			}
		case "what", "that", "those":
			if s.w(k) == "what" && s.w(k-1) == "of" && k-2 >= s.first && (isPercent(s.w(k-2)) || s.w(k-2) == "cent" || denominator(s.w(k-2)) > 0) {
				return true // "79 percent of what they had been in"
			}
			return timesWord(s.w(k-1)) && (s.w(k) != "that" || s.outlook(s.clauseStart(i), k) != 1) // "three times what it had been in 2020"
		case "their", "its":
			if p := s.w(i - 1); timesWord(s.w(k-1)) && i-k <= 4 && (p == "in" || p == "of" || k == i-1) {
				return true // "nearly triple their slice in April 2023", "twice their 2012 figure"
			}
		case "the":
			if k == i-1 && timesWord(s.w(k-1)) { // "double the 2020 volume"
				return true
			}
		}
	}
	return false
}

// sinceEvent says whether a month dates the event that "since" names: "since
// its opening in May".
func (s *sent) sinceEvent(m *moment) bool {
	if m.x.Kind != briefing.TimeMonths && m.x.Kind != briefing.TimeAbsolute {
		return false
	}
	switch s.w(m.lo - 1) {
	case "in", "at", "on", "the":
	default:
		return false
	}
	for k := m.lo - 2; k >= s.first && k >= m.lo-10; k-- {
		if s.w(k) == "since" {
			return true
		}
		if s.toks[k].Kind != text.Word || s.mask[k] != 0 {
			return false
		}
	}
	return false
}

// datesEvent says whether a time only dates the event after which the sentence
// tells its own news: "After the default of December 2022 the two agreed".
func (s *sent) datesEvent(m *moment) bool {
	if m.x.Kind != briefing.TimeAbsolute {
		return false
	}
	switch s.w(s.first) {
	case "after", "following", "before", "despite", "since":
	default:
		return false
	}
	k := m.lo - 1
	if s.w(k) != "of" && s.w(k) != "in" {
		return false
	}
	for k--; k > s.first+1 && k > s.first-6; k-- {
		if s.toks[k].Kind != text.Word || s.mask[k] != 0 || isPreposition(s.w(k)) && s.w(k) != "and" || changeNoun(s.w(k)) != briefing.None {
			return false
		}
	}
	return (s.w(s.first+1) == "the" || s.w(s.first+1) == "its") && m.lo-s.first < 8
}

// doneBy says whether the verb before the "by" at token i tells a result: "was used
// up by June", "had earned by the end of May".
func (s *sent) doneBy(i int) bool {
	for k := i - 1; k >= s.first && k > i-9; k-- {
		switch s.w(k) {
		case "was", "were", "had":
			p, n := s.w(k-1), s.w(k+1)
			return n != "to" && !s.plannedAt(k+1) && p != "that" && s.outlook(s.clauseStart(i), k) != 1
		case "will", "would", "to", "be", "should", "could", "may", "can", "shall", ",", ";":
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

// namesPact says whether a year only tells which pact is meant: "the 2006 supply
// contract".
func (s *sent) namesPact(m *moment) bool {
	if m.hi-m.lo != 1 || m.x.Kind != briefing.TimeAbsolute {
		return false
	}
	if s.w(m.lo-1) == "of" && isPact(s.w(m.lo-2)) && s.toks[m.lo-2].Capital {
		return true // "before the Brasilia Agreement of 1998 was signed"
	}
	switch s.w(m.lo - 1) {
	case "the", "a", "their", "its", "that":
	default:
		return false
	}
	for k := m.hi; k < m.hi+3; k++ {
		if isPact(s.w(k)) {
			return true
		}
	}
	return false
}

// isPact holds the nouns of what is signed or enacted, which a year may name.
func isPact(w string) bool {
	switch w {
	case "contract", "agreement", "treaty", "accord", "pact", "memorandum", "convention", "protocol", "deal", "declaration", "constitution", "law", "act":
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

// timesWord holds words of a multiple that compare with what follows them.
func timesWord(w string) bool {
	switch w {
	case "doubling", "tripling", "trebling", "halving", "times", "double", "twice", "triple", "treble", "half", "quadruple", "thrice", "fold":
		return true
	}
	return len(w) > 5 && w[len(w)-4:] == "fold"
}

// numberEnds says whether a number, with a word of scale or unit at most, ends
// right before the "of" that stands at token i or before its article.
func (s *sent) numberEnds(i int) bool {
	for k := i; k >= s.first && k > i-5; k-- {
		if s.numberAt(k) {
			return true
		}
	}
	return false
}

// timeEnds says whether another time ends right before the preposition and
// article at token i: "in the first quarter of 2023 over the fourth of 2022".
func (s *sent) timeEnds(i int) bool {
	k := i - 1
	if s.w(k) == "the" {
		k--
	}
	return k > s.first && s.mask[k-1] == maskTime
}

// yearOfEvent says whether the words before token i compare with the year of an
// event: "than in the year the line opened".
func (s *sent) yearOfEvent(i int) bool {
	for k := i - 1; k >= s.first && k > i-9; k-- {
		if a := s.w(k - 1); s.w(k) == "year" && (a == "the" || a == "first" || a == "opening") {
			return s.has(k-4, k-1, "than") || s.has(k-4, k-1, "as") // also "than in the first year of the accord, 2018"
		}
		if s.toks[k].Kind != text.Word {
			return false
		}
	}
	return false
}
