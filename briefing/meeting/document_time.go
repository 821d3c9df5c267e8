package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// earlier says that the act at token i belongs to another time or event: a
// date or year that is not the event's stands beside it, or a cue.
func (s *story) earlier(i int, x text.Sentence, date briefing.Date) bool {
	first, last := s.clause(i, x)
	if s.lookedBack(i, first, x) || s.toldBefore(i, x) || s.standingTotal(i, x) || s.opensElsewhen(x) {
		return true
	}
	for j := first; j < last; j++ {
		if abs(j-i) > 12 && s.lower(j) != "in" && s.lower(j) != "this" {
			continue
		}
		switch s.lower(j) {
		case "in":
			if s.inOtherTime(j, i, x, date) {
				return true
			}
		case "earlier":
			if j != x.First { // "Earlier, they signed": the same day
				return true
			}
		case "this":
			if s.looseTime(j, i, x) {
				return true
			}
		case "previously", "ago", "previous":
			return true
		case "recent":
			if j < i {
				return true // "Following the recent visit, the government approved …"
			}
		case "last":
			switch s.lower(j + 1) {
			case "year", "month", "autumn", "spring", "summer", "winter":
				return true
			}
			if text.MonthNumber(s.lower(j+1)) > 0 {
				return true
			}
		}
	}
	if s.lower(i-2) == "which" && s.lower(i-1) == "was" || s.lower(i-1) == "already" || s.lower(i-1) == "been" && s.lower(i-2) == "already" {
		return s.datedAfter(i, last, date) != sameTime
	}
	if s.jointIssued(i) {
		return s.datedAfter(i, last, date) == otherTime
	}
	when := s.datedAfter(i, last, date)
	if s.instrumentBefore(i) && s.d.Tokens[i].Kind == text.Word && !toBe[s.lower(i-1)] {
		// "the agreement signed in 2018", "the agreements signed during the
		// visit": a participle that only tells which.
		return !s.atTheEnd(i, last) && when != sameTime && (when == otherTime || s.resultAt(i, x) == noResult && len(s.signedByBoth(i, x)) == 0)
	}
	return when == otherTime
}

// looseTime says that the "this" at token j gives the act at token i to a year, month or
// season: nobody tells so of what was signed on the day. What the year only tells of
// ("agreed on this year's quotas", "a plan for this year") stands elsewhere.
func (s *story) looseTime(j, i int, x text.Sentence) bool {
	switch s.lower(j + 1) {
	case "year", "month", "spring", "summer", "autumn", "winter":
	default:
		return false
	}
	if s.lower(j+2) == "'s" {
		return false
	}
	switch s.lower(j - 1) {
	case "also", "already", "earlier":
		return j < i || j-2 == i
	}
	return j == x.First || j == i+1
}

// inOtherTime says that the "in" at token j dates the act at token i to a month
// or year that is not the event's.
func (s *story) inOtherTime(j, i int, x text.Sentence, date briefing.Date) bool {
	// "in January this year", "In April and on another trip": told by a report
	// whose own day nobody knows.
	if text.MonthNumber(s.lower(j+1)) > 0 && s.d.Tokens[j+1].Capital && !s.dateAt(j+1) && s.own.Month == 0 && date.IsZero() && (j == x.First || s.lower(j+2) == "this" && s.lower(j+3) == "year") {
		return true
	}
	if j > i && s.otherMonth(j+1) {
		return true // "the signing of a pact in March"
	}
	// "In April 2022, in Lusaka, they had signed a first version"
	return j < i && (j == x.First || s.lower(i-1) == "had") && s.pastYear(j+1)
}

// lookedBack says that the sentence tells of the act at token i as of something
// past: "recalled that a protocol had been signed", "Two days before, …".
func (s *story) lookedBack(i, first int, x text.Sentence) bool {
	for j := x.First; j < i; j++ {
		switch w := s.lower(j); w {
		case "when":
			if s.yearBefore(j) {
				return true // "the first visit since 2007, when a pact was signed"
			}
		case "year", "years":
			if s.lower(j+1) == "in" && s.lower(j+2) == "which" || s.lower(j+1) == "when" || s.lower(j+1) == "that" && s.yearBefore(j-1) {
				return true // "since 1994, the year in which a pact was signed"
			}
		case "recalled", "recalling", "recall", "reminded":
			if j >= first || s.thatSoon(j) {
				return true
			}
		case "before", "earlier":
			switch s.lower(j - 1) {
			case "day", "days", "week", "weeks", "month", "months":
				return true
			}
		}
	}
	return false
}

// pastYear says that a year before the report's stands at token j, or behind the
// month there.
func (s *story) pastYear(j int) bool {
	if text.MonthNumber(s.lower(j)) > 0 {
		j++
	}
	if j >= len(s.d.Tokens) || s.own.Year == 0 {
		return false
	}
	y := text.YearNumber(s.d.Tokens[j])
	return y > 0 && y < s.own.Year
}

// yearBefore says that a year before the report's stands right before token j.
func (s *story) yearBefore(j int) bool {
	if j--; s.lower(j) == "," {
		j--
	}
	if j < 0 {
		return false
	}
	y := text.YearNumber(s.d.Tokens[j])
	return y > 0 && (s.own.Year == 0 || y < s.own.Year)
}

// jointIssued says that the participle at token i gives out a joint text, which
// no report tells of but that of its meeting: "A joint statement issued on the
// occasion said".
func (s *story) jointIssued(i int) bool {
	w := s.lower(i)
	return (w == "issued" || w == "released") && jointTexts[s.lower(i-1)] && s.lower(i-2) == "joint"
}

// atTheEnd says that "at the end of the talks" follows the participle at token
// i: this event's act.
func (s *story) atTheEnd(i, last int) bool {
	for j := i + 1; j < min(last, i+4); j++ {
		if w := s.lower(j); (w == "end" || w == "conclusion" || w == "close") && s.within(j, 3, text.Sentence{Last: last}, eventNouns) {
			return true
		}
	}
	return false
}

type timing uint8

const (
	noTime timing = iota
	sameTime
	otherTime
)

// datedAfter says whether the words after the verb at i date the act, and
// whether that is the event's date. A date inside a title does not count ("the
// Agreement of 29 March 2022", "for 2024-2026").
func (s *story) datedAfter(i, last int, date briefing.Date) timing {
	for _, x := range s.datesIn(int(s.sentence[i])) {
		if x.First <= i || x.First >= last || x.First > i+24 || !x.Date.Valid() {
			continue
		}
		switch s.lower(x.First - 1) {
		case "on", ",":
		default:
			if s.lower(x.First-1) == "of" || s.d.Tokens[x.First-1].Kind != text.Word {
				continue
			}
		}
		if date.IsZero() {
			return noTime
		}
		if n := date.DaysSince(x.Date); n >= -4 && n <= 4 {
			return sameTime
		}
		return otherTime
	}
	for j := i + 1; j < min(last, i+26); j++ {
		y := text.YearNumber(s.d.Tokens[j])
		month := text.MonthNumber(s.lower(j-1)) > 0 && s.lower(j-2) == "in" // "in May 2013"
		if y == 0 || s.lower(j-1) != "in" && s.lower(j-1) != "since" && !month {
			continue
		}
		if s.dateAt(j) && !month || s.anotherAct(i, j) {
			continue
		}
		ref := date.Year
		if ref == 0 {
			ref = s.d.Date.Year
		}
		if ref != 0 && y < ref {
			// "cooperation in 2024-2026" belongs to the title.
			if w := s.lower(j + 1); w == "-" || w == "–" || w == "/" {
				continue
			}
			return otherTime
		}
	}
	return noTime
}

// anotherAct says that a participle between the act at token i and the year at
// token j takes the year: "renewed the agreement first concluded in 2014".
func (s *story) anotherAct(i, j int) bool {
	for k := max(i+1, j-5); k < j; k++ {
		if signVerb[s.lower(k)] == "signed" {
			return true
		}
	}
	return false
}

func (s *story) dateAt(i int) bool {
	return i >= 0 && i < len(s.dated) && s.dated[i]
}

// instrumentBefore says that a document stands right before the verb at i.
func (s *story) instrumentBefore(i int) bool {
	for j := i - 1; j > i-3 && j >= 0; j-- {
		if instrument[s.lower(j)] {
			return true
		}
		if w := s.lower(j); w != "was" && w != "were" && w != "been" && w != "which" {
			return false
		}
	}
	return false
}
