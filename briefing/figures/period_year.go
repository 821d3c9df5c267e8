package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// yearMoment reads "2023", "2018–2023", "2022-23", "9 months of 2024",
// "2021 level".
func (s *sent) yearMoment(i int) (moment, bool) {
	y := text.YearNumber(s.toks[i])
	if y == 0 {
		if n := s.smallInt(i); n > 0 && n <= 12 {
			if w := s.w(i + 1); n <= 4 && !s.spaceAt(i+1) && (w == "st" || w == "nd" || w == "rd" || w == "th") {
				return s.nthMoment(i, i+2, n) // "the 3rd quarter"
			}
			return s.monthsCount(i, n)
		} else if n > 12 && n <= 60 {
			return s.manyYears(i, n, i+1)
		}
		return moment{}, false
	}
	if !s.yearFits(i) {
		return moment{}, false
	}
	hi := i + 1
	if s.w(hi) == "s" && !s.spaceAt(hi) && y%10 == 0 {
		return when(i, hi+1, absolute(briefing.Years(y, y+9)))
	}
	if isDash(s.w(hi)) && !s.spaceAt(hi) || s.w(hi) == "/" {
		if s.year(hi+1) == y+1 && isDash(s.w(hi)) && s.hasMain("IN") && s.fiscalStart(false) > 0 {
			return s.splitYear(i, hi+2, y) // "in 2003-2004", of a country that reckons so
		}
		if z := s.year(hi + 1); z > y && z < y+30 {
			return when(i, hi+2, absolute(briefing.Years(y, z)))
		}
		if n := s.smallInt(hi + 1); n > 0 && n == (y+1)%100 && !s.spaceAt(hi+1) {
			return s.splitYear(i, hi+2, y)
		}
	}
	if m, ok := s.yearsTo(i, y); ok {
		return m, true
	}
	switch s.w(hi) {
	case "fiscal", "financial":
		if s.w(hi+1) == "year" {
			return s.splitYear(i, hi+2, y)
		}
	case "q", "h":
		if n := s.smallInt(hi + 1); n > 0 && n <= 4 {
			return when(i, hi+2, absolute(partOfYear(s.w(hi), n, y)))
		}
	}
	x := absolute(briefing.Year(y))
	if p := s.w(i - 2); s.w(i-1) == "of" && (p == "whole" || p == "all") {
		x.Said = true // not its same months
	}
	return when(i, hi, x)
}

// yearsTo reads a stretch that the year y at token i opens, to a later year or a month
// or quarter of one: "from 2018 to 2023". An "and" or "to" makes a stretch only behind
// "from" or "between"; "through" does so by itself.
func (s *sent) yearsTo(i, y int) (moment, bool) {
	hi := i + 1
	prev := s.w(i - 1)
	if w := s.w(hi); (w == "to" || w == "and" || w == "through" || w == "until") && (prev == "from" || prev == "between" || w == "through" || (prev == "year" || prev == "years") && s.has(i-4, i-1, "between")) {
		if z := s.year(hi + 1); z > y {
			return when(i, hi+2, absolute(briefing.Years(y, z)))
		}
		if m, z := text.MonthNumber(s.w(hi+1)), s.year(hi+2); m > 0 && z > y && z < y+60 { // "from 1999 to March 2019"
			return when(i, hi+3, absolute(briefing.Period{First: briefing.MonthOf(y, 1), Last: briefing.MonthOf(z, m)}))
		}
		if s.w(hi+1) == "the" { // "from 2018 to the second quarter of 2023"
			if m, ok := s.nthMoment(hi+2, hi+3, int(ordinal(s.w(hi+2)))); ok && m.x.Kind == briefing.TimeAbsolute && m.x.Period.First.Year() > y {
				return when(i, m.hi, absolute(briefing.Period{First: briefing.MonthOf(y, 1), Last: m.x.Period.Last}))
			}
		}
	}
	return moment{}, false
}

// yearFits says whether a number that could be a year is one.
func (s *sent) yearFits(i int) bool {
	if i > s.first {
		if currencySign(s.w(i-1)) != "" || s.w(i-1) == "no" || s.w(i-1) == "№" {
			return false
		}
		if c, _ := s.currencyBefore(i); c != "" {
			return false
		}
		if isDash(s.w(i-1)) && !s.spaceAt(i) && !s.spaceAt(i-1) && i-2 >= s.first && s.toks[i-2].Kind == text.Word && text.MonthNumber(s.w(i-2)) == 0 && s.w(i-2) != "mid" && s.w(i-2) != "end" && s.w(i-2) != "pre" {
			return false
		}
	}
	j := i + 1
	if scaleOf(s.w(j)) > 0 || isPercent(s.w(j)) || s.w(j) == "per" || s.w(j) == "times" || s.currencyAfter(j) > 0 {
		return false
	}
	if u, _, _ := unitOf(s.w(j)); u != "" && s.w(j) != "t" {
		return false
	}
	switch s.w(i - 1) {
	case "in", "since", "from", "to", "by", "for", "until", "till", "of", "during", "over", "than", "with", "against", "versus", "vs", "year", "years",
		"the", "and", "between", "through", "before", "after", "on", "late", "early", "mid", "fy", "back":
		return true
	}
	if d := s.d.Date.Year; d > 0 && s.w(j+1) == "of" && text.YearNumber(s.toks[i]) >= d-1 && text.YearNumber(s.toks[i]) <= d+2 {
		return true // "forecast 2025 orders of $12 billion"
	}
	_, _, known := s.nounAt(j)
	return !known
}

// splitYear is a fiscal or split year that starts in the year y. A fiscal year
// of countries not known to have one of their own is read from April.
func (s *sent) splitYear(lo, hi, y int) (moment, bool) {
	if w := s.w(hi); w == "season" || w == "harvest" || s.w(lo-1) == "year" && (s.w(lo-2) == "academic" || s.w(lo-2) == "school" || s.w(lo-2) == "marketing") {
		return when(lo, hi, absolute(briefing.Years(y, y+1))) // no fiscal year
	}
	if y > 2060 && s.hasMain("NP") {
		y -= 57 // Bikram Sambat
	}
	fiscal := s.w(lo) == "fy" || s.w(lo) == "jfy" || s.w(lo) == "fiscal" || s.w(lo) == "financial" || s.w(lo-1) == "fy" || s.w(lo-1) == "year" || s.w(hi) == "fiscal" || s.w(hi) == "financial" || s.w(lo-1) == "fiscal" || s.w(lo-1) == "financial"
	if (s.w(hi) == "fiscal" || s.w(hi) == "financial") && s.w(hi+1) == "year" {
		hi += 2
	}
	m := s.fiscalStart(fiscal)
	if m == 0 && fiscal {
		m = 4
	}
	if m > 0 {
		return when(lo, hi, absolute(fiscalYear(y, m)))
	}
	return when(lo, hi, absolute(briefing.Years(y, y+1)))
}
