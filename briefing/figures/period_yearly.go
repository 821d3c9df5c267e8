package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// yearWord reads "year-on-year", "year on year", "yoy", "y/y", "on year",
// "year to date", "year earlier", "the year before".
func (s *sent) yearWord(i int) (moment, bool) {
	change := func(hi int) (moment, bool) {
		return moment{lo: i, hi: hi, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: -1}}, true
	}
	j := i + 1
	dash := func() {
		if s.w(j) == "-" {
			j++
		}
	}
	switch s.w(i) {
	case "yoy":
		return change(i + 1)
	case "y":
		if (s.w(j) == "/" || s.w(j) == "-") && s.w(j+1) == "y" {
			return change(j + 2)
		}
		if s.w(j) == "-" && s.w(j+1) == "o" && s.w(j+3) == "y" {
			return change(j + 4)
		}
		if s.w(j) == "-" && s.w(j+1) == "o" && s.w(j+2) == "-" && s.w(j+3) == "y" {
			return change(j + 4)
		}
	case "month", "quarter", "m", "q":
		return s.onPrevious(i)
	case "on":
		if s.w(j) == "the" && (s.w(j+1) == "month" || s.w(j+1) == "quarter") && s.w(j+2) != "of" {
			return moment{lo: i, hi: j + 2, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimePreceding}}, true
		}
		if s.w(j) == "the" && s.w(j+1) == "year" && (j+2 >= s.last || s.toks[j+2].Kind == text.Punct) {
			return change(j + 2)
		}
		if s.w(j) == "year" && s.w(i-1) != "year" && s.w(i-1) != "-" {
			return change(j + 1)
		}
		if s.w(j) == "an" && s.w(j+1) == "annual" && s.w(j+2) == "basis" {
			return change(j + 3)
		}
	case "year":
		if m, ok := s.wholeYear(i); ok {
			return m, true
		}
		if p := s.w(i - 2); s.w(i-1) == "the" && (p == "close" || p == "finish" || p == "end" || p == "closing") && s.w(j) == "with" {
			return moment{lo: i, hi: j, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
		}
		if s.w(i-1) == "the" && (s.w(i-2) == "before" || s.w(i-2) == "until") && (s.w(j) == "is" || s.w(j) == "ends" || s.w(j) == "runs") {
			return moment{lo: i, hi: j, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
		}
		if s.w(j) == "-" && s.w(j+1) == "end" || s.w(j) == "end" {
			for s.w(j) != "end" {
				j++
			}
			return moment{lo: i, hi: j + 1, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
		}
		if m, ok := s.endedMoment(i, j, 12); ok {
			return m, true
		}
		dash()
		if s.w(j) == "ago" && j > i+1 {
			hi := j + 1
			if s.w(hi) == "period" || s.w(hi) == "level" || s.w(hi) == "quarter" || s.w(hi) == "month" {
				hi++
			}
			return change(hi)
		}
		switch s.w(j) {
		case "on", "over":
			at := j
			j++
			dash()
			if s.w(j) == "year" {
				return change(j + 1)
			}
			if s.w(i-1) == "a" && s.w(at) == "on" && (at+1 >= s.last || s.toks[at+1].Kind == text.Punct) {
				return when(i, at+1, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: 1}) // "and $5 million a year on"
			}
		case "to":
			j++
			dash()
			if s.w(j) == "date" {
				return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeToDate})
			}
		case "earlier", "before", "ago", "previously", "prior":
			if j == i+1 && (s.w(i-1) == "the" || s.w(i-1) == "a" || s.w(j) == "earlier") {
				if s.w(j+1) == "last" && s.w(j) == "before" { // "the year before last"
					return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -2})
				}
				hi := j + 1
				if s.w(hi) == "that" && s.w(j) == "before" {
					hi++
				}
				return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1})
			}
		case "after", "later", "thereafter":
			if s.w(i-1) == "the" && s.bareAfter(j+1) || s.w(i-1) == "a" && s.w(j) != "after" {
				return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: 1})
			}
		}
	}
	return moment{}, false
}

// wholeYear reads "for the whole year", "over the full year", "for the year as a
// whole" at its noun: the year of the time told before in the sentence, else the
// report's own.
func (s *sent) wholeYear(i int) (moment, bool) {
	j := i + 1
	switch s.w(i - 1) {
	case "whole", "full", "entire":
		if s.w(i-2) != "the" || !isTimePreposition(s.w(i-3)) {
			return moment{}, false
		}
		if j < s.last && (s.w(j) == "of" || s.w(j) == "-" || s.year(j) > 0 || s.mask[j] != 0) {
			return moment{}, false
		}
	case "the":
		if s.w(j) != "as" || s.w(j+1) != "a" || s.w(j+2) != "whole" {
			return moment{}, false
		}
		j += 3
	default:
		return moment{}, false
	}
	switch s.w(j) {
	case "ago", "earlier", "before", "later", "after", "previously":
		return moment{}, false
	}
	if n := len(s.ts); n > 0 && s.ts[n-1].x.Kind == briefing.TimeAbsolute && s.ts[n-1].x.Period.Len() < 12 {
		return when(i, j, absolute(briefing.Year(s.ts[n-1].x.Period.Last.Year())))
	}
	return when(i, j, briefing.TimeExpr{Kind: briefing.TimeYear})
}

// onPrevious reads "month-on-month", "quarter over quarter", "m/m", "q/q".
func (s *sent) onPrevious(i int) (moment, bool) {
	w, j := s.w(i), i+1
	if len(w) == 1 {
		if s.w(j) != "/" || s.w(j+1) != w {
			return moment{}, false
		}
		return moment{lo: i, hi: j + 2, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimePreceding}}, true
	}
	if s.w(j) == "-" {
		j++
	}
	if s.w(j) != "on" && s.w(j) != "over" {
		return moment{}, false
	}
	if j++; s.w(j) == "-" {
		j++
	}
	if s.w(j) != w {
		return moment{}, false
	}
	return moment{lo: i, hi: j + 1, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimePreceding}}, true
}
