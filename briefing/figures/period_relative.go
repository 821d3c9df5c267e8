package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// lastMoment reads "last year", "past five years", "last month", "previous
// year", "last quarter", "recent years".
func (s *sent) lastMoment(i int) (moment, bool) {
	if m, ok := s.lastNoun(i); ok {
		return m, m.hi > i
	}
	j := i + 1
	if s.w(j) == "few" || s.w(j) == "several" || s.w(j) == "couple" {
		if s.w(j+1) == "years" || s.w(j+1) == "months" {
			return s.vagueYears(i, j+2), true
		}
		return moment{}, false
	}
	n, hi := s.count(j)
	if n == 0 {
		return moment{}, false
	}
	switch s.w(hi) {
	case "years", "year":
		if w := s.w(i); n > 1 && (w == "previous" || w == "preceding") && s.toldYear() && (s.changeBefore(i) || s.clauseOpens(i) && s.growthWithin(hi+1, s.stretchClause(hi+1))) {
			// "in 2021, and over the previous five years they rose by a tenth"
			return moment{lo: i, hi: hi + 1, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -n, Said: true}}, true
		}
		return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: n})
	case "months":
		if m, ok := s.partMoment(i); ok && s.w(i) == "last" {
			return m, true
		}
		if y, k := s.yearOf(hi + 1); k > 0 && n <= 12 {
			return when(i, hi+1+k, monthsOf(y, 1, n))
		}
		if w := s.w(i); (w == "preceding" || w == "previous") && (s.w(i-2) == "from" || s.w(i-2) == "than") && s.changeBefore(i) {
			return moment{lo: i, hi: hi + 1, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimePreceding}}, true
		}
		return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeLastMonths, Offset: n})
	case "days", "weeks":
		return moment{lo: i, hi: hi + 1, mute: true}, true
	case "decades":
		return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: 10 * n})
	}
	return moment{}, false
}

// lastNoun reads "last", "past", "previous" before a noun of time with no count
// between. It says whether such a noun stands there; the moment is empty where
// the two are no time.
func (s *sent) lastNoun(i int) (moment, bool) {
	w := s.w(i)
	before := w == "previous" || w == "preceding"
	pick := func(last, previous briefing.TimeExpr) (moment, bool) {
		if before {
			last = previous
		}
		return when(i, i+2, last)
	}
	earlier, preceding := briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1}, briefing.TimeExpr{Kind: briefing.TimePreceding}
	switch s.w(i + 1) {
	case "year":
		return s.lastYear(i), true
	case "one":
		if before {
			return when(i, i+2, earlier)
		}
	case "month":
		return pick(briefing.TimeExpr{Kind: briefing.TimeMonth, Offset: -1}, preceding)
	case "quarter", "half":
		if n, hi := s.partOfCentury(i + 1); n > 0 {
			return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: n})
		}
		if _, k := s.yearOf(i + 2); k == 0 && before {
			return when(i, i+2, preceding)
		}
		if m, ok := s.partMoment(i); ok {
			return m, true
		}
		return moment{lo: i, hi: i + 2, mute: true}, true
	case "season", "harvest", "summer", "winter", "spring", "autumn", "crop":
		return pick(briefing.TimeExpr{Kind: briefing.TimeVague}, earlier)
	case "decade":
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: 10})
	case "fiscal", "financial":
		return s.relativeFiscal(i, -1)
	case "years":
		return s.vagueYears(i, i+2), true
	case "week", "weeks", "days", "century", "meeting", "session":
		return moment{lo: i, hi: i + 2, mute: true}, true
	}
	return moment{}, false
}

// lastYear reads "last year", "the past year", "the full preceding year"; the
// moment is empty for "a recent year".
func (s *sent) lastYear(i int) moment {
	m := moment{lo: i, hi: i + 2, x: briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -1}}
	switch s.w(i) {
	case "recent":
		return moment{}
	case "past":
	case "last":
		if s.w(i+2) == "alone" {
			m.hi++
		}
	default:
		m.x.Kind = briefing.TimeEarlier
		switch s.w(i - 1) {
		case "full", "whole", "entire":
			m.x.Last = 12 // however short the time before it was
		}
	}
	if p := s.w(i - 2); m.x.Kind == briefing.TimeYear && s.w(i-1) == "of" && (p == "whole" || p == "all") {
		m.x.Said = true // "more than in the whole of last year", and not its same months
	}
	return m
}

// count reads a small count and the token after it: "five", "25", "twenty-five".
func (s *sent) count(j int) (int, int) {
	if j < s.last && s.toks[j].Kind == text.Number && len(s.toks[j].Lower) <= 2 {
		return atoi(s.toks[j].Lower), j + 1
	}
	v, hi := s.spelled(j)
	if hi == j || v > 99 {
		return 0, j
	}
	return int(v), hi
}

// relativeFiscal reads "last fiscal year", "the current fiscal" at i; it stays
// unsettled where no country of the report is known for its fiscal year.
func (s *sent) relativeFiscal(i, offset int) (moment, bool) {
	hi := i + 2
	if s.w(hi) == "year" {
		hi++
	}
	x, ok := s.fiscalOf(offset)
	if w := s.w(i); w == "previous" || w == "preceding" {
		return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1, Period: x.Period})
	}
	if !ok {
		x.Kind = briefing.TimeVague
	}
	return when(i, hi, x)
}

// thisMoment reads "this year", "current year", "this month".
func (s *sent) thisMoment(i int) (moment, bool) {
	switch s.w(i + 1) {
	case "year":
		if s.w(i+2) == "so" && s.w(i+3) == "far" {
			return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeToDate})
		}
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: 0})
	case "one":
		return s.thisOne(i)
	case "month":
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeMonth, Offset: 0})
	case "quarter":
		if d := s.d.Date; s.w(i) == "current" && d.Month > 0 {
			q := (d.Month-1)/3*3 + 1
			return when(i, i+2, absolute(briefing.Months(d.Year, q, q+2)))
		}
	case "week", "decade", "century":
		return moment{lo: i, hi: i + 2, mute: true}, true
	case "season", "harvest":
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeVague})
	case "spring", "summer", "autumn":
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeYear})
	case "fiscal", "financial":
		return s.relativeFiscal(i, 0)
	case "period":
		if isTimePreposition(s.w(i-1)) || s.w(i-1) == "over" {
			return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeSame})
		}
	}
	return moment{}, false
}

// nextMoment reads "next year", "next five years", "coming months".
func (s *sent) nextMoment(i int) (moment, bool) {
	if s.w(i+1) == "year" {
		if s.w(i) == "next" && s.w(i-1) == "the" && !isTimePreposition(s.w(i-2)) && s.w(i-2) != "within" && s.outlook(s.first, i) != 1 && s.outlook(i, s.last) != 1 {
			return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: 1}) // "$48 million in 2019, $21 million the next year"
		}
		m := moment{lo: i, hi: i + 2, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear, Offset: 1}}
		return m, true
	}
	switch s.w(i + 1) {
	case "month":
		return moment{lo: i, hi: i + 2, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeMonth, Offset: 1}}, true
	case "summer", "spring", "autumn":
		if d := s.d.Date.Month; s.w(i) == "next" && d >= 9 {
			return moment{lo: i, hi: i + 2, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear, Offset: 1}}, true
		}
	case "years", "months", "decade", "week", "weeks", "few", "quarter":
		hi := i + 2
		if s.w(i+1) == "few" && (s.w(hi) == "years" || s.w(hi) == "months") {
			hi++
		}
		return moment{lo: i, hi: hi, mute: true, goal: true}, true
	}
	n, hi := s.count(i + 1)
	if n > 0 && (s.w(hi) == "years" || s.w(hi) == "months" || s.w(hi) == "days" || s.w(hi) == "weeks" || s.w(hi) == "decades" || s.w(hi) == "year") {
		if s.w(hi) == "years" && s.d.Date.Year > 0 {
			return moment{lo: i, hi: hi + 1, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: -n}}, true
		}
		return moment{lo: i, hi: hi + 1, mute: true, goal: true}, true
	}
	return moment{}, false
}

// partOfCentury counts the years of "half century", "quarter of a century", "half
// a decade" at token i and gives the token after.
func (s *sent) partOfCentury(i int) (int, int) {
	j, years := i+1, 50
	if s.w(i) == "quarter" {
		years = 25
		if s.w(j) == "of" {
			j++
		}
	}
	if s.w(j) == "a" || s.w(j) == "-" {
		j++
	}
	switch s.w(j) {
	case "century":
		return years, j + 1
	case "decade":
		if years == 50 {
			return 5, j + 1
		}
	}
	return 0, i
}
