package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

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
