package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// onDay says that the anniversary at token j is the day itself: "on the second
// anniversary of".
func (s *story) onDay(j int) bool {
	for k := j - 1; k > j-5; k-- {
		if w := s.lower(k); w == "on" || w == "marking" || w == "mark" {
			return true
		}
	}
	return false
}

// otherMonth says that token j is a month without a day, and not the report's.
func (s *story) otherMonth(j int) bool {
	m := text.MonthNumber(s.lower(j))
	own := s.own
	if m == 0 || !s.d.Tokens[j].Capital || s.dateAt(j) {
		return false
	}
	if own.Month == 0 {
		// Without a day of its own, a report tells of a bare month when it
		// looks back: "in January this year".
		return (s.lower(j+1) == "this" || s.lower(j+1) == "last") && s.lower(j+2) == "year" || s.order[s.sentence[j]] >= lead && s.order[s.sentence[j]] < 1<<20
	}
	return m != own.Month
}

// now is the report's own date, else the first full date of its opening: when
// the event was, as far as other months and years are measured against it.
func (s *story) now() briefing.Date {
	if s.d.Date.Valid() {
		return s.d.Date
	}
	for _, x := range s.d.Dates {
		if k := s.sentenceOf(x.First); k >= 0 && s.inLead(int(k)) && !x.Partial && x.Date.Valid() {
			return x.Date
		}
	}
	return briefing.Date{}
}

// otherYear says that a bare year in the clause, at a distance from the report's,
// dates the event: "inked at a port conference back in 2018".
func (s *story) otherYear(i, first, last int) bool {
	own := s.own
	if k := int(s.sentence[i]); s.order[k] < 1<<20 && s.bareYear(k) {
		return true // "In 2019 X took part in a forum"
	}
	for j := i + 1; j < min(last, i+20); j++ {
		if own.Year == 0 {
			// No report without a day of its own dates its event by a bare year.
			if text.YearNumber(s.d.Tokens[j]) > 0 && s.lower(j-1) == "in" && !s.anotherAct(i, j) && s.isEventOf(i, j, true) {
				return true
			}
			continue
		}
		in := s.lower(j-1) == "in" || s.lower(j-2) == "in" && text.MonthNumber(s.lower(j-1)) > 0
		if y := text.YearNumber(s.d.Tokens[j]); y > 0 && in && y < own.Year && !(y == own.Year-1 && own.Month == 1) && !s.anotherAct(i, j) {
			return s.isEventOf(i, j, j+1 == last || s.lower(j+1) == ".")
		}
	}
	return false
}

// asks says that the modal verb at token j stands in a question or clause that the verb
// at token i has for its object: "exchanged views on how they may work there".
func (s *story) asks(j, i int) bool {
	switch s.lower(j) {
	case "may", "might", "could", "should", "would", "will":
	default:
		return false
	}
	for n := j - 1; n > i && n > j-7 && s.pastVerb(i); n-- {
		switch s.lower(n) {
		case "how", "whether", "what", "why", "where":
			return true
		}
	}
	return false
}

// isEventOf says that nothing between the event and the year takes the year
// for itself: a number, a verb of growth; at the end of the clause it may be
// that of two people ("signed by X and Y in 1997").
func (s *story) isEventOf(i, j int, end bool) bool {
	for k := i + 1; k < j; k++ {
		switch s.d.Tokens[k].Kind {
		case text.Number, text.Symbol:
			return false
		}
		switch s.lower(k) {
		case "and":
			if !end || !eventVerbs[s.lower(i)] {
				return false
			}
		case "that", "turnover", "exports", "imports", "results":
			return false
		}
	}
	return true
}

func weekdayOrDay(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "day", "night", "week", "evening", "morning", "in":
		return true
	}
	return false
}

// toldBefore says that the sentence, or what stands in it before token i, goes
// back to another event: "It was then that the two sides signed", "as reported
// earlier, on 19 February the ministers signed".
func (s *story) toldBefore(i int, x text.Sentence) bool {
	if s.lower(x.First) == "it" && s.lower(x.First+1) == "was" && s.lower(x.First+2) == "then" {
		return true
	}
	told := false
	for j := x.First; j < i; j++ {
		w, next := s.lower(j), s.lower(j+1)
		told = told || w == "reported" && next == "earlier" || w == "earlier" && next == "reported"
		if m := text.MonthNumber(w); told && m > 0 && s.own.Month > 0 && m != s.own.Month && s.d.Tokens[j].Capital {
			return true
		}
	}
	return false
}
