package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// wordMoment reads a time expression that starts with a word: "last year",
// "the first nine months of 2024", "year-on-year", "since then".
func (s *sent) wordMoment(i int) (moment, bool) {
	switch w := s.w(i); w {
	case "first", "second", "third", "fourth":
		return s.ordinalMoment(i)
	case "last", "past", "recent", "previous", "preceding":
		return s.lastMoment(i)
	case "this", "current":
		return s.thisMoment(i)
	case "next", "coming":
		return s.nextMoment(i)
	case "near", "medium", "short", "foreseeable", "nearest":
		if n := s.w(i + 1); n == "future" || n == "term" || n == "-" && s.w(i+2) == "term" {
			return moment{lo: i, hi: i + 2, mute: true, goal: true}, true
		}
	case "same", "corresponding", "similar", "analogous", "comparable":
		return s.sameMoment(i)
	case "above", "reviewed", "reporting", "specified", "mentioned", "indicated", "given":
		if s.w(i+1) == "period" || s.w(i+1) == "months" || s.w(i+1) == "time" && s.w(i+2) == "frame" {
			return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeSame})
		}
	case "year", "yoy", "y", "annual", "annually", "on", "years":
		return s.yearWord(i)
	case "a", "one":
		if s.w(i+1) == "year" {
			return s.ago(i, 1, i+1)
		}
		if w == "one" {
			return s.monthsCount(i, 1)
		}
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve":
		if s.w(i+1) == "-" && s.w(i+2) == "month" && s.w(i+3) == "period" {
			return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeSame})
		}
		return s.monthsCount(i, int(unitWord(w)))
	case "q", "h":
		n := s.smallInt(i + 1)
		if n >= 1 && n <= 4 && !s.spaceAt(i+1) && s.toks[i+1].Kind == text.Number && s.toks[i].Capital {
			y, k := s.yearOf(i + 2)
			return when(i, i+2+k, partExpr(w, n, y))
		}
	case "fy", "fiscal", "financial":
		return s.fiscalMoment(i)
	case "solar", "persian":
		return s.solarMoment(i)
	case "since":
		return s.sinceMoment(i)
	case "so":
		if s.w(i+1) == "far" && s.w(i+2) == "this" && s.w(i+3) == "year" || s.w(i+1) == "far" && s.w(i+2) == "in" && s.year(i+3) > 0 {
			return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeToDate})
		}
	case "beginning", "start":
		return s.toDate(i, i)
	case "end":
		return s.endMoment(i)
	}
	return moment{}, false
}

// ordinalMoment reads "first nine months", "first half", "second quarter".
func (s *sent) ordinalMoment(i int) (moment, bool) {
	n := ordinalWord(s.w(i))
	j := i + 1
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	switch s.w(j) {
	case "half", "quarter":
		kind := s.w(j)[:1]
		if s.w(j) == "half" && n > 2 {
			return moment{}, false
		}
		y, k := s.yearOf(j + 1)
		m := moment{lo: i, hi: j + 1 + k, x: partExpr(kind, n, y)}
		return m, true
	case "month":
		if n == 1 {
			if y, k := s.yearOf(j + 1); k > 0 {
				return when(i, j+1+k, monthsOf(y, 1, 1))
			}
		}
	}
	if n != 1 {
		return moment{}, false
	}
	if c := s.smallInt(j); c > 0 && c <= 12 && (s.w(j+1) == "months" || s.w(j+1) == "month" || s.w(j+1) == "quarters") {
		y, k := s.yearOf(j + 2)
		if s.w(j+1) == "quarters" {
			c = min(3*c, 12)
		}
		return when(i, j+2+k, monthsOf(y, 1, c))
	}
	if c := s.smallInt(j); c > 0 && (s.w(j+1) == "weeks" || s.w(j+1) == "days") {
		_, k := s.yearOf(j + 2)
		return moment{lo: i, hi: j + 2 + k, mute: true}, true
	}
	return moment{}, false
}

// lastMoment reads "last year", "past five years", "last month", "previous
// year", "last quarter", "recent years".
func (s *sent) lastMoment(i int) (moment, bool) {
	w, next := s.w(i), s.w(i+1)
	switch next {
	case "year":
		if w == "past" || w == "recent" {
			if w == "recent" {
				return moment{}, false
			}
			return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -1})
		}
		if w == "last" {
			m := moment{lo: i, hi: i + 2, x: briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -1}}
			if s.w(i+2) == "alone" {
				m.hi++
			}
			return m, true
		}
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1})
	case "month":
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeMonth, Offset: -1})
	case "quarter":
		return moment{lo: i, hi: i + 2, mute: true}, true
	case "decade":
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: 10})
	case "years":
		return moment{lo: i, hi: i + 2, mute: true}, true
	case "fiscal", "financial":
		if s.w(i+2) == "year" {
			return s.lastFiscal(i)
		}
	case "week", "weeks", "days", "century", "meeting", "session":
		return moment{lo: i, hi: i + 2, mute: true}, true
	}
	j := i + 1
	if s.w(j) == "few" || s.w(j) == "several" || s.w(j) == "couple" {
		if s.w(j+1) == "years" || s.w(j+1) == "months" {
			return moment{lo: i, hi: j + 2, mute: true}, true
		}
		return moment{}, false
	}
	n, hi := s.count(j)
	if n == 0 {
		return moment{}, false
	}
	switch s.w(hi) {
	case "years", "year":
		return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: n})
	case "months":
		if y, k := s.yearOf(hi + 1); k > 0 && n <= 12 {
			return when(i, hi+1+k, monthsOf(y, 1, n))
		}
		return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeLastMonths, Offset: n})
	case "days", "weeks":
		return moment{lo: i, hi: hi + 1, mute: true}, true
	case "decades":
		return when(i, hi+1, briefing.TimeExpr{Kind: briefing.TimeLastYears, Offset: 10 * n})
	}
	return moment{}, false
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

// lastFiscal is the fiscal year that ended last: it starts in the year before
// the report's, so that only its first months are known; it stays unsettled.
func (s *sent) lastFiscal(i int) (moment, bool) {
	return moment{lo: i, hi: i + 3, mute: true}, true
}

// thisMoment reads "this year", "current year", "this month".
func (s *sent) thisMoment(i int) (moment, bool) {
	switch s.w(i + 1) {
	case "year":
		if s.w(i+2) == "so" && s.w(i+3) == "far" {
			return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeToDate})
		}
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: 0})
	case "month":
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeMonth, Offset: 0})
	case "week", "decade", "century":
		return moment{lo: i, hi: i + 2, mute: true}, true
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
		m := moment{lo: i, hi: i + 2, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear, Offset: 1}}
		return m, true
	}
	switch s.w(i + 1) {
	case "years", "months", "decade", "month", "week", "weeks", "few", "quarter":
		hi := i + 2
		if s.w(i+1) == "few" && (s.w(hi) == "years" || s.w(hi) == "months") {
			hi++
		}
		return moment{lo: i, hi: hi, mute: true, goal: true}, true
	}
	n, hi := s.count(i + 1)
	if n > 0 && (s.w(hi) == "years" || s.w(hi) == "months" || s.w(hi) == "days" || s.w(hi) == "weeks" || s.w(hi) == "decades" || s.w(hi) == "year") {
		if s.w(hi) == "years" {
			m := moment{lo: i, hi: hi + 1, goal: true}
			m.mute = true
			return m, true
		}
		return moment{lo: i, hi: hi + 1, mute: true, goal: true}, true
	}
	return moment{}, false
}

// sameMoment reads "same period", "same months of 2021", "corresponding period
// of the previous year", "same period last year", "same time".
func (s *sent) sameMoment(i int) (moment, bool) {
	j := i + 1
	if n := s.smallInt(j); n > 0 && s.w(j+1) == "months" {
		j++ // "the same nine months of 2021"
	}
	if text.MonthNumber(s.w(j)) > 0 {
		return moment{}, false
	}
	switch s.w(j) {
	case "period", "months", "month", "quarter", "half", "timeframe", "span", "interval", "term", "indicator", "figure", "date", "time", "point", "-":
	case "year":
		return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeSame})
	default:
		return moment{}, false
	}
	hi := j + 1
	k := hi
	if s.w(k) == "of" || s.w(k) == "in" || s.w(k) == "for" {
		k++
	}
	if y := s.year(k); y > 0 {
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Period: briefing.Year(y)})
	}
	if s.w(k) == "the" || s.w(k) == "a" {
		k++
	}
	earlier := func(n int) (moment, bool) {
		return when(i, k+n, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: -1})
	}
	switch s.w(k) {
	case "last", "previous", "preceding", "past", "prior":
		if s.w(k+1) == "year" {
			return earlier(2)
		}
	case "year":
		switch s.w(k + 1) {
		case "earlier", "before", "ago":
			return earlier(2)
		}
	case "this", "current":
		if s.w(k+1) == "year" {
			return when(i, k+2, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: 0})
		}
	}
	if s.w(i) == "same" && (s.w(j) == "time" || s.w(j) == "point" || s.w(j) == "figure" || s.w(j) == "indicator" || s.w(j) == "date") {
		return moment{}, false
	}
	return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeSame})
}

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
	case "on":
		if s.w(j) == "year" && s.w(i-1) != "year" && s.w(i-1) != "-" {
			return change(j + 1)
		}
		if s.w(j) == "an" && s.w(j+1) == "annual" && s.w(j+2) == "basis" {
			return change(j + 3)
		}
	case "year":
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
			j++
			dash()
			if s.w(j) == "year" {
				return change(j + 1)
			}
		case "to":
			j++
			dash()
			if s.w(j) == "date" {
				return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeToDate})
			}
		case "earlier", "before", "ago":
			if j == i+1 && (s.w(i-1) == "the" || s.w(i-1) == "a") {
				return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1})
			}
		}
	}
	return moment{}, false
}

// endedMoment reads a run of n months told by its last one: "the 12 months
// through March 2022", "the year ended June 2023"; j is the token after the
// noun.
func (s *sent) endedMoment(i, j, n int) (moment, bool) {
	switch s.w(j) {
	case "through", "to", "ended", "ending", "until", "till":
	default:
		return moment{}, false
	}
	k := j + 1
	if s.w(k) == "in" || s.w(k) == "on" {
		k++
	}
	if s.smallInt(k) > 0 && s.toks[k].Kind == text.Number { // "ended 31 March 2022"
		k++
	}
	m := text.MonthNumber(s.w(k))
	if m == 0 {
		return moment{}, false
	}
	k++
	if s.smallInt(k) > 0 && s.toks[k].Kind == text.Number { // "ended June 30, 2023"
		k++
	}
	if s.w(k) == "," {
		k++
	}
	y := s.year(k)
	if y == 0 {
		return moment{}, false
	}
	last := briefing.MonthOf(y, m)
	return when(i, k+1, absolute(briefing.Period{First: last - briefing.Month(n) + 1, Last: last}))
}

// fiscalMoment reads "FY24", "FY2023-24", "fiscal year 2023/24".
func (s *sent) fiscalMoment(i int) (moment, bool) {
	j := i + 1
	if s.w(j) == "year" {
		j++
	}
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	if s.w(j) == "ending" || s.w(j) == "ended" {
		return moment{}, false
	}
	y := s.year(j)
	if y == 0 {
		if n := s.smallInt(j); s.w(i) == "fy" && n > 10 && n < 60 && !s.spaceAt(j) {
			return s.splitYear(i, j+1, 2000+n-1)
		}
		return moment{}, false
	}
	hi := j + 1
	if isDash(s.w(hi)) || s.w(hi) == "/" {
		if n := s.smallInt(hi + 1); n == (y+1)%100 && n > 0 {
			return s.splitYear(i, hi+2, y)
		}
		if z := s.year(hi + 1); z == y+1 {
			return s.splitYear(i, hi+2, y)
		}
	}
	return s.splitYear(i, hi, y-1) // a fiscal year is named by the year it ends in
}

// solarMoment reads an Iranian year, which starts in March: "solar year 1402".
func (s *sent) solarMoment(i int) (moment, bool) {
	for j := i + 1; j < s.last && j < i+5; j++ {
		t := s.toks[j]
		if t.Kind == text.Number && len(t.Lower) == 4 {
			if y := atoi(t.Lower); y > 1300 && y < 1500 {
				return when(i, j+1, absolute(briefing.Period{First: briefing.MonthOf(y+621, 3), Last: briefing.MonthOf(y+622, 3)}))
			}
			return moment{}, false
		}
		switch t.Lower {
		case "year", "hijri", "calendar", "iranian", "(":
		default:
			return moment{}, false
		}
	}
	return moment{}, false
}

// sinceMoment reads "since then" and a bare "since" that ends its clause; the
// years after "since" are moments of their own.
func (s *sent) sinceMoment(i int) (moment, bool) {
	if s.w(i+1) == "the" && (s.w(i+2) == "beginning" || s.w(i+2) == "start") {
		return s.toDate(i, i+2)
	}
	m := moment{lo: i, hi: i + 1, role: roleSince, x: briefing.TimeExpr{Kind: briefing.TimeSame}}
	if s.w(i+1) == "then" {
		m.hi++
		return m, true
	}
	if i+1 >= s.last || s.toks[i+1].Kind == text.Punct && !isDash(s.w(i+1)) {
		return m, true
	}
	return moment{}, false
}

// toDate reads "beginning of the year" and "start of 2024" at j, where the
// words since or from stand before it.
func (s *sent) toDate(i, j int) (moment, bool) {
	if i == j {
		if p := s.w(i - 1); !(p == "the" && (s.w(i-2) == "since" || s.w(i-2) == "from")) {
			return moment{}, false
		}
	}
	k := j + 1
	if s.w(k) == "of" {
		k++
	}
	if s.w(k) == "the" || s.w(k) == "this" || s.w(k) == "current" {
		k++
	}
	if s.w(k) == "current" {
		k++
	}
	if s.w(k) == "year" {
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeToDate})
	}
	if y := s.year(k); y > 0 {
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeToDate, Year: y})
	}
	return moment{}, false
}

// endMoment reads "end of the year", "end of 2025", "end of this year".
func (s *sent) endMoment(i int) (moment, bool) {
	k := i + 1
	if isDash(s.w(k)) {
		k++
	}
	if s.w(k) == "of" {
		k++
	}
	if y := s.year(k); y > 0 {
		return when(i, k+1, absolute(briefing.Year(y)))
	}
	if s.w(k) == "the" || s.w(k) == "this" {
		k++
	}
	if s.w(k) == "current" {
		k++
	}
	if s.w(k) == "last" && s.w(k+1) == "year" {
		return when(i, k+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -1})
	}
	if s.w(k) == "year" {
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeYear})
	}
	return moment{}, false
}
