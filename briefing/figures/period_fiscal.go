package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

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
	switch s.w(j) {
	case "that", "which": // "the financial year that ended in March"
		if m, ok := s.endedMoment(i, j+1, 12); ok {
			return m, true
		}
		if s.w(j+1) == "just" {
			return s.justEnded(i, j+1)
		}
	case "just":
		return s.justEnded(i, j)
	case "before", "earlier", "prior", "previously":
		if s.w(i-1) == "the" && j > i+1 {
			if s.w(j+1) == "that" {
				j++
			}
			x, _ := s.fiscalOf(-1)
			return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1, Period: x.Period})
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
	if s.w(i) == "jfy" || s.hasMain("JP") {
		return s.splitYear(i, hi, y) // Japan's is named by the year it starts in
	}
	return s.splitYear(i, hi, y-1) // others by the year they end in
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

// startedYear reads a year told by the month it began in, at token k: "the fiscal year
// that began in April 2023". It counts its tokens.
func (s *sent) startedYear(k int) (briefing.Period, int) {
	j := k
	if s.w(j) == "fiscal" || s.w(j) == "financial" {
		j++
	}
	if s.w(j) != "year" {
		return briefing.Period{}, 0
	}
	if j++; s.w(j) == "that" || s.w(j) == "which" {
		j++
	}
	if !begins(s.w(j)) {
		return briefing.Period{}, 0
	}
	if j++; s.w(j) == "in" || s.w(j) == "on" || s.w(j) == "from" {
		j++
	}
	if s.smallInt(j) > 0 {
		j++
	}
	m, y := text.MonthNumber(s.w(j)), s.year(j+1)
	if m == 0 || y == 0 {
		return briefing.Period{}, 0
	}
	return fiscalYear(y, m), j + 2 - k
}

// begins holds the verbs that tell when a year began.
func begins(w string) bool {
	switch w {
	case "began", "begins", "beginning", "started", "starts", "starting":
		return true
	}
	return false
}

// tellsStart says whether the moment only tells in a bracket when a year began: "the
// current Iranian year (started in March 2024)".
func (s *sent) tellsStart(m *moment) bool {
	k := m.lo - 1
	if s.w(k) == "in" || s.w(k) == "on" || s.w(k) == "from" {
		k--
	}
	return begins(s.w(k)) && (s.w(k-1) == "(" || s.w(k-1) == "which" && s.w(k-2) == "(")
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
