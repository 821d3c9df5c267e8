package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// stateOn says whether a day of the month is one that tells how things stood: any
// day of a stock, "reserves stood at $5 billion on 12 April", the first or last day
// of a month of whatever was, "on 31 December the port employed 640 people".
func (s *sent) stateOn(day int) bool {
	edge := day == 1 || day >= 28
	for k := s.first; k < s.last; k++ {
		switch stateWords.List(&s.toks[k]) {
		case stateTold:
			return true
		case stateOrDeed:
			if edge {
				return true
			}
		case deedTold:
			return false
		}
	}
	return false
}

// What words tell of a day: how things stood on it, what was done, or either.
const (
	stateTold = 1 + iota
	stateOrDeed
	deedTold
)

var stateWords = text.NewWordTable(
	"stood stock reserves outstanding holdings deposits backlog",
	"was were numbered employed amounted totalled totaled had owed",
	"signed met held visited opened told arrived launched will")

// toldAsFact says whether the clause before the quantity tells what is or was so,
// which takes no time of a plan told after it: "peaked at 8.9 percent and should
// fall below 8 in 2026", "five centres operate, and there will be nine by 2025".
func (s *sent) toldAsFact(q *quantity, next int) bool {
	clause := s.clauseStart(q.left)
	if s.outlook(clause, q.left) == 1 {
		return false
	}
	if q.kind == briefing.Change {
		return s.outlook(clause, q.left) == -1
	}
	for k := q.left - 1; k >= clause && k > q.left-4; k-- {
		if w := s.w(k); pastChange(w) || s.deeds(k) || len(w) > 4 && w[len(w)-2:] == "ed" && !looksAhead(w) && k > clause && !isAuxiliary(s.w(k-1)) && s.w(k-1) != "to" && s.w(k-1) != "be" {
			return true
		}
	}
	return s.presentTense(q) && s.joinsBefore(q.hi, next)
}

// joinsBefore says whether a new clause opens among [lo, hi) with "and", "but" or
// "while".
func (s *sent) joinsBefore(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "and", "but", "while", "whereas", ";":
			return true
		}
	}
	return false
}

// nowAfterward says whether b tells how things stand in a clause of its own after
// what a told of the past: "ceded 7,560 GWh in 2022 and is in arrears by $150
// million".
func (s *sent) nowAfterward(a, b *quantity) bool {
	if a.goal || a.whenAt <= a.lo && !(a.sharedWhen && a.whenAt > s.qs[0].lo) || b.kind == briefing.Change {
		return false
	}
	joined := false
	for k := a.hi; k < b.left; k++ {
		switch s.w(k) {
		case "which", "that", "who":
			if !joined {
				return false
			}
		case "and", "but", "while", "whereas", ";":
			joined = true
		case "is", "are", "owe", "owes", "remains", "remain", "needs", "need":
			if joined {
				return true
			}
		}
	}
	if s.w(b.left-1) == "and" && s.w(b.left-2) != "," {
		return false // "a fifth more than in 2022 and seven tenths of all that the country moves"
	}
	return joined && b.left-a.hi < 16 && s.presentAfter(b)
}

// bracketRuns gives a time the months that a bracket right after it names: "in the
// first nine months of the Iranian year (March 21-Dec. 21, 2017)".
func (s *sent) bracketRuns() {
	for t := 1; t < len(s.ts); t++ {
		a, b := &s.ts[t-1], &s.ts[t]
		if b.mute || b.x.Kind != briefing.TimeAbsolute || b.x.Period.Len() < 2 || s.w(b.hi) != ")" || !s.yearWords(a.hi, b.lo) {
			continue
		}
		a.x, a.mute, b.mute = withSpan(b.x, a.x.Span), false, true
	}
}

// nextYearToo says whether the month b, told after the month a of next year, is of
// that year as well: told in June, "will rise in January and again in July".
func (s *sent) nextYearToo(a, b *moment) bool {
	x, y, now := a.x, b.x, s.d.Date.Month
	single := x.Kind == briefing.TimeMonths && y.Kind == briefing.TimeMonths && x.First == x.Last && y.First == y.Last && !x.Said && !y.Said
	return single && now > 0 && x.First < now && y.First >= now && b.role == roleWhen && s.outlook(s.first, a.lo) == 1
}

// nowApart says whether the quantity is the subject of a clause in the present that
// opens after the time m: a relative one, or one after ", and".
func (s *sent) nowApart(m *moment, q *quantity) bool {
	if q.kind == briefing.Change || !s.presentAfter(q) {
		return false
	}
	for k := q.left - 1; k > m.hi && k > q.left-4; k-- {
		switch s.w(k) {
		case "which":
			return s.w(k-2) == ","
		case "and", "but":
			return s.w(k-1) == "," && m.lo-s.first > 2
		}
	}
	return false
}

// yearWords says whether only words for a year stand from token lo to the bracket
// that opens before token hi.
func (s *sent) yearWords(lo, hi int) bool {
	if s.w(hi-1) == "from" {
		hi--
	}
	if s.w(hi-1) != "(" || hi-lo > 8 {
		return false
	}
	for k := lo; k < hi-1; k++ {
		switch s.w(k) {
		case "of", "in", "the", "this", "current", "last", "past", "previous", "iranian", "persian", "solar", "hijri", "fiscal", "financial", "calendar", "marketing", "year", "-":
		default:
			return false
		}
	}
	return true
}

// nextInLine says whether the sentence goes down an order that those before began:
// "Next came Ghana with $6 million", "Togo followed with 5 million".
func (s *sent) nextInLine() bool {
	for k := s.first; k < s.first+5; k++ {
		switch s.w(k) {
		case "came":
			return k > s.first && k < s.first+4 && (s.w(s.first) == "next" || s.w(s.first) == "then" || s.w(s.first) == "after" || s.w(s.first) == "behind" || s.w(s.first) == "second")
		case "followed":
			return s.w(k+1) == "with" || s.w(k+1) == ","
		case "first":
			return s.w(k-1) == "was" && (s.w(k+1) == "with" || s.w(k+1) == "," && s.w(k+2) == "with")
		case ",":
			if s.w(s.first) != "here" {
				return false
			}
		}
	}
	return false
}
