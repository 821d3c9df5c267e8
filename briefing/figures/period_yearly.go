package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// yearWord reads "year-on-year", "yoy", "y/y", "on year", "year to date", "the
// year before", "month-on-month".
func (s *sent) yearWord(i int) (moment, bool) {
	switch s.w(i) {
	case "yoy":
		return yearAgo(i, i+1)
	case "y":
		return s.shortYearly(i)
	case "quarter":
		if m, ok := s.endedMoment(i, i+1, 3); ok {
			return m, true // "the quarter ended December 31, 2024"
		}
		return s.onPrevious(i)
	case "month", "m":
		return s.onPrevious(i)
	case "on":
		return s.onMoment(i)
	case "year":
		return s.yearNoun(i)
	}
	return moment{}, false
}

// yearAgo is the same time of the year before among [lo, hi): what a change is
// compared with.
func yearAgo(lo, hi int) (moment, bool) {
	return moment{lo: lo, hi: hi, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: -1}}, true
}

// shortYearly reads "y/y", "y-o-y", "y-y".
func (s *sent) shortYearly(i int) (moment, bool) {
	j := i + 1
	if (s.w(j) == "/" || s.w(j) == "-") && s.w(j+1) == "y" {
		return yearAgo(i, j+2)
	}
	if s.w(j) == "-" && s.w(j+1) == "o" {
		if s.w(j+3) == "y" {
			return yearAgo(i, j+4)
		}
		if s.w(j+2) == "-" && s.w(j+3) == "y" {
			return yearAgo(i, j+4)
		}
	}
	return moment{}, false
}

// onMoment reads "on the year", "on year", "on an annual basis", "on the month".
func (s *sent) onMoment(i int) (moment, bool) {
	j := i + 1
	switch s.w(j) {
	case "the":
		if w := s.w(j + 1); (w == "month" || w == "quarter") && s.w(j+2) != "of" {
			return moment{lo: i, hi: j + 2, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimePreceding}}, true
		}
		if s.w(j+1) == "year" && (j+2 >= s.last || s.toks[j+2].Kind == text.Punct) {
			return yearAgo(i, j+2)
		}
	case "year":
		if s.w(i-1) != "year" && s.w(i-1) != "-" {
			return yearAgo(i, j+1)
		}
	case "an":
		if s.w(j+1) == "annual" && s.w(j+2) == "basis" {
			return yearAgo(i, j+3)
		}
	}
	return moment{}, false
}

// yearNoun reads times around the word "year" at token i: "the year is out",
// "year-end", "the year ended June 2023", "year-ago", "the year before".
func (s *sent) yearNoun(i int) (moment, bool) {
	if m, ok := s.wholeYear(i); ok {
		return m, true
	}
	if m, ok := s.fullYearGoal(i); ok {
		return m, true
	}
	j := i + 1
	p, next := s.w(i-2), s.w(j)
	switch {
	case s.w(i-1) == "the" && (p == "close" || p == "finish" || p == "end" || p == "closing") && next == "with":
		return when(i, j, briefing.TimeExpr{Kind: briefing.TimeYear})
	case s.w(i-1) == "the" && (p == "before" || p == "until") && (next == "is" || next == "ends" || next == "runs"):
		return moment{lo: i, hi: j, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
	case s.w(i-1) == "the" && (next == "will" || next == "should" || next == "would"):
		return moment{lo: i, hi: j, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
	case (s.w(i-1) == "full" || s.w(i-1) == "whole") && p == "the" && (next == "is" || next == "will" || next == "should" || next == "would" || next == "could"):
		return moment{lo: i, hi: j, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
	case next == "end":
		return when(i, j+1, s.yearEnd(i))
	case (next == "-" || next == "'s") && s.w(j+1) == "end":
		return when(i, j+2, s.yearEnd(i))
	}
	if m, ok := s.endedMoment(i, j, 12); ok {
		return m, true
	}
	if next == "-" {
		if j++; s.w(j) == "ago" || s.w(j) == "earlier" {
			return s.yearAgoNoun(i, j+1)
		}
	}
	switch s.w(j) {
	case "on", "over":
		return s.yearOnYearAt(i, j)
	case "to":
		if j++; s.w(j) == "-" {
			j++
		}
		if s.w(j) == "date" {
			return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeToDate})
		}
	case "earlier", "before", "ago", "previously", "prior", "after", "later", "thereafter":
		if j == i+1 {
			return s.yearBeside(i, j)
		}
	}
	return moment{}, false
}

// yearAgoNoun reads the noun that may follow "year-ago" and "year-earlier", at
// token hi. As a subject it has a figure of its own.
func (s *sent) yearAgoNoun(i, hi int) (moment, bool) {
	switch s.w(hi) {
	case "figure", "level", "total":
		switch s.w(hi + 1) {
		case "was", "had", "stood", "came":
			return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: -1})
		}
	}
	switch s.w(hi) {
	case "period", "level", "quarter", "month":
		hi++
	}
	return yearAgo(i, hi)
}

// yearOnYearAt reads "year-on-year" and "a year on" with "on" at token j.
func (s *sent) yearOnYearAt(i, j int) (moment, bool) {
	k := j + 1
	if s.w(k) == "-" {
		k++
	}
	if s.w(k) == "year" {
		return yearAgo(i, k+1)
	}
	if s.w(i-1) == "a" && s.w(j) == "on" && (j+1 >= s.last || s.toks[j+1].Kind == text.Punct) {
		return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: 1}) // "and $5 million a year on"
	}
	return moment{}, false
}

// yearBeside reads "the year before", "the year before last", "the year after"
// with the word that places the year at token j.
func (s *sent) yearBeside(i, j int) (moment, bool) {
	prev, w := s.w(i-1), s.w(j)
	switch w {
	case "after", "later", "thereafter":
		if prev == "the" && s.bareAfter(j+1) || prev == "a" && w != "after" {
			return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: 1})
		}
		return moment{}, false
	}
	if prev != "the" && prev != "a" && w != "earlier" {
		return moment{}, false
	}
	hi := j + 1
	if w == "before" && s.w(hi) == "last" {
		return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -2})
	}
	if w == "before" && s.w(hi) == "that" {
		hi++
	}
	return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1})
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
	if p := s.w(i - 2); s.w(i-1) == "the" && (s.w(j) == "before" || s.w(j) == "earlier") && (p == "from" || p == "on" || p == "than" || p == "over" || p == "with") {
		return moment{lo: i, hi: j + 1, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimePreceding}}, true // "from the month before"
	}
	if w != "m" && s.w(i-1) == "a" && (s.w(j) == "before" || s.w(j) == "earlier" || s.w(j) == "ago") && s.numberEnds(i-2) {
		return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimePreceding}) // "from 6.9 percent a month earlier"
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
