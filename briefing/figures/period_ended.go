package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// endedMoment reads a run of n months told by its last one: "the 12 months
// through March 2022", "the year ended June 2023"; j is the token after the
// noun.
func (s *sent) endedMoment(i, j, n int) (moment, bool) {
	if w := s.w(j); w == "that" || w == "which" {
		if w := s.w(j + 1); w != "ended" && w != "closed" && w != "ends" && w != "finished" {
			return moment{}, false
		}
		j++ // "the coffee year that ended in September"
	}
	switch s.w(j) {
	case "through", "to", "ended", "ending", "until", "till", "closed", "closing", "ends", "finished":
	default:
		return moment{}, false
	}
	k := j + 1
	if s.w(k) == "in" || s.w(k) == "on" {
		k++
	}
	switch s.w(k) {
	case "late", "early", "mid", "end", "the":
		if k++; s.w(k) == "end" || s.w(k) == "middle" {
			k++
		}
		if s.w(k) == "-" || s.w(k) == "of" {
			k++
		}
	}
	m, day, k := s.closingMonth(k)
	if m == 0 {
		return moment{}, false
	}
	if day > 0 && day < 16 && n >= 12 {
		m-- // a year that ends on 7 July is full with June
	}
	if s.w(k) == "," {
		k++
	}
	y := s.year(k)
	if y == 0 {
		if s.w(k-1) == "," {
			k-- // "in the ten months to October, exports fell"
		}
		if e, c := s.yearOf(k); c > 0 && e.Kind == briefing.TimeYear { // "to September this year"
			return when(i, k+c, briefing.TimeExpr{Kind: briefing.TimeMonths, First: m - n + 1, Last: m, Offset: e.Offset, Said: true})
		}
		// The run that ended last, told by its months alone.
		return when(i, k, briefing.TimeExpr{Kind: briefing.TimeMonths, First: m - n + 1, Last: m})
	}
	last := briefing.MonthOf(y, m)
	return when(i, k+1, absolute(briefing.Period{First: last - briefing.Month(n) + 1, Last: last}))
}

// closingMonth reads the month at token k that a run ends with, the day before or after it:
// "31 March", "June 30". It gives the day, 0 where none is told, and the token behind;
// the month is 0 where none stands there.
func (s *sent) closingMonth(k int) (month, day, hi int) {
	if s.smallInt(k) > 0 && s.toks[k].Kind == text.Number { // "ended 31 March 2022"
		day = s.smallInt(k)
		k++
	}
	month = text.MonthNumber(s.w(k))
	if month == 0 {
		return 0, 0, k
	}
	k++
	if s.smallInt(k) > 0 && s.toks[k].Kind == text.Number { // "ended June 30, 2023"
		day = s.smallInt(k)
		k++
	}
	return month, day, k
}

// justEnded reads "the financial year just ended", "the fiscal year that has
// just closed" with "just" at token j.
func (s *sent) justEnded(i, j int) (moment, bool) {
	switch s.w(j + 1) {
	case "ended", "closed", "completed", "concluded", "past", "finished":
	default:
		return moment{}, false
	}
	x, ok := s.fiscalOf(-1)
	if !ok {
		x.Kind = briefing.TimeVague
	}
	return when(i, j+2, x)
}
