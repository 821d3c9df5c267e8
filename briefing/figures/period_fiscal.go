package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// fiscalStart is the month in which the fiscal year starts that a sentence
// speaks of: the one that the words name ("which began in mid-July"), else that
// of the report's countries; 0 where none is known. Japan's counts only where
// the words say that the year is fiscal.
func (s *sent) fiscalStart(said bool) int {
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "began", "begins", "starts", "started", "beginning", "starting":
			for e := k + 1; e < k+5; e++ {
				if m := text.MonthNumber(s.w(e)); m > 0 && s.toks[e].Capital {
					return m
				}
			}
		}
	}
	july := false
	for _, c := range s.main {
		switch c {
		case "IN":
			return 4
		case "JP":
			if said {
				return 4
			}
		case "PK", "BD", "EG", "AU", "KE", "TZ", "UG", "NP", "ET":
			july = true
		}
	}
	if july {
		return 7
	}
	return 0
}

// fiscalYear is the run of twelve months from month m of the year y.
func fiscalYear(y, m int) briefing.Period {
	first := briefing.MonthOf(y, m)
	return briefing.Period{First: first, Last: first + 11}
}

// fiscalOf is the fiscal year that the report's date falls in (offset 0) or
// that ended before it (-1); false where its start or the date is not known.
func (s *sent) fiscalOf(offset int) (briefing.Period, bool) {
	d, m := s.d.Date, s.fiscalStart(true)
	if m == 0 || d.Year == 0 || d.Month == 0 {
		return briefing.Period{}, false
	}
	y := d.Year + offset
	if d.Month < m {
		y--
	}
	return fiscalYear(y, m), true
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
	switch s.w(k) {
	case "late", "early", "mid", "end":
		k++
		if s.w(k) == "-" || s.w(k) == "of" {
			k++
		}
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
		if s.w(k-1) == "," {
			k-- // "in the ten months to October, exports fell"
		}
		// The run that ended last, told by its months alone.
		return when(i, k, briefing.TimeExpr{Kind: briefing.TimeMonths, First: m - n + 1, Last: m})
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
	if s.w(j) == "that" || s.w(j) == "which" { // "the financial year that ended in March"
		if m, ok := s.endedMoment(i, j+1, 12); ok {
			return m, true
		}
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

// iranianYear reads "current Iranian year", "past Iranian calendar year 1401"
// at k. It counts its tokens, 0 where none stands there.
func (s *sent) iranianYear(k int) (briefing.Period, int) {
	offset := 0
	j := k
	switch s.w(j) {
	case "current", "this", "present", "new":
		j++
	case "last", "past", "previous", "preceding":
		offset = -1
		j++
	}
	if s.w(j) != "iranian" && s.w(j) != "persian" {
		return briefing.Period{}, 0
	}
	for j++; s.w(j) == "calendar" || s.w(j) == "fiscal" || s.w(j) == "solar" || s.w(j) == "hijri"; {
		j++
	}
	if s.w(j) != "year" {
		return briefing.Period{}, 0
	}
	j++
	y, d := 0, s.d.Date
	if j < s.last && s.toks[j].Kind == text.Number && len(s.w(j)) == 4 && s.w(j)[0] == '1' {
		y = atoi(s.w(j)) + 621
		j++
	} else if d.Year > 0 && d.Month > 0 {
		y = d.Year + offset
		if d.Month < 3 || d.Month == 3 && d.Day < 21 {
			y--
		}
	}
	if y == 0 {
		return briefing.Period{}, 0
	}
	return briefing.Period{First: briefing.MonthOf(y, 3), Last: briefing.MonthOf(y+1, 3)}, j - k
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
