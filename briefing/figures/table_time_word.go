package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// headedWord reads a heading that starts with a word: "Q1 2023", "Jan-Sep
// 2023", "I quarter", "FY23", "first half of 2023".
func (s *sent) headedWord(i int) (a tableTime, end int) {
	w := s.w(i)
	if m := text.MonthNumber(w); m > 0 && s.toks[i].Capital {
		return s.headedMonths(i, m)
	}
	switch w {
	case "q", "h", "qtr", "quarter", "half":
		if n := max(s.smallInt(i+1), s.romanAt(i+1)); n > 0 {
			if a = partHeading(w, n); a.first > 0 {
				return a, s.headedYearAfter(i+2, &a)
			}
		}
		return a, i
	case "fy", "fiscal", "financial":
		if m, ok := s.fiscalMoment(i); ok && m.x.Kind == briefing.TimeAbsolute {
			return tableTime{whole: m.x.Period}, m.hi
		}
		return a, i
	}
	if n := s.romanAt(i); n > 0 {
		return s.headedRoman(i, n)
	}
	if n := int(ordinal(w)); n > 0 && n <= 4 {
		if a = partHeading(s.w(i+1), n); a.first > 0 && s.w(i+1) != "months" {
			return a, s.headedYearAfter(i+2, &a)
		}
	}
	if read := momentTable.Reader(&s.toks[i]); read != nil {
		if m, ok := s.momentAt(i, read); ok && !m.mute && m.lo == i {
			if a = timeOf(m.x); !a.isZero() {
				return a, m.hi
			}
		}
	}
	return tableTime{}, i
}

// timeOf is a time of running text as headings have it.
func timeOf(x briefing.TimeExpr) tableTime {
	switch x.Kind {
	case briefing.TimeAbsolute:
		p := x.Period
		switch {
		case p.IsYear():
			return tableTime{year: p.First.Year()}
		case p.First.Year() == p.Last.Year():
			return tableTime{year: p.First.Year(), first: p.First.Of(), last: p.Last.Of()}
		}
		return tableTime{whole: p}
	case briefing.TimeMonths:
		if x.Year > 0 {
			return tableTime{year: x.Year, first: x.First, last: x.Last}
		}
		if x.First < 1 || x.Last > 12 {
			return tableTime{rel: x}
		}
		a := tableTime{first: x.First, last: x.Last}
		if x.Said {
			a.rel = x // "of last year", unless columns name their years
		}
		return a
	case briefing.TimeYear:
		return tableTime{rel: x}
	}
	return tableTime{}
}

// headedMonths reads "Jan-Sep 2023", "Jan.–July", "May 2023", "Nov 2022 - Jan
// 2023" at the month m.
func (s *sent) headedMonths(i, m int) (a tableTime, end int) {
	j := s.afterPoint(i + 1)
	a = tableTime{first: m, last: m}
	if isDash(s.w(j)) || s.w(j) == "to" || s.w(j) == "/" {
		if z := text.MonthNumber(s.w(j + 1)); z > 0 && s.toks[j+1].Capital {
			a.last = z
			j = s.afterPoint(j + 2)
		}
	}
	end = s.headedYearAfter(j, &a)
	if a.last < a.first {
		if a.year == 0 {
			return tableTime{}, i
		}
		return tableTime{whole: briefing.Period{First: briefing.MonthOf(a.year-1, a.first), Last: briefing.MonthOf(a.year, a.last)}}, end
	}
	if p, e := s.monthRun(i, end, briefing.MonthOf(a.year, m)); a.year > 0 && e > 0 {
		return tableTime{whole: p}, e
	}
	return a, end
}

// afterPoint steps over the point of an abbreviation: "Jan."
func (s *sent) afterPoint(j int) int {
	if s.w(j) == "." && !s.spaceAt(j) {
		return j + 1
	}
	return j
}

// headedYearAfter reads the year of a part of a year at j and gives the token
// after: "2023", "of 2023", ", 2023", "'23".
func (s *sent) headedYearAfter(j int, a *tableTime) int {
	k := j
	switch s.w(k) {
	case "of", "in", ",", "/", "-", "–":
		k++
	}
	if y := s.year(k); y > 0 {
		if n := s.smallInt(k + 2); (isDash(s.w(k+1)) || s.w(k+1) == "/") && n == (y+1)%100 && !s.spaceAt(k+2) {
			*a = a.in(s.splitHeading(k, k+3, y))
			return k + 3
		}
		a.year = y
		return k + 1
	}
	if s.w(k) == "'" || s.w(k) == "’" {
		if n := s.smallInt(k + 1); n > 9 && !s.spaceAt(k+1) {
			a.year = 2000 + n
			return k + 2
		}
	}
	return j
}

// headedRoman reads "II 2021", "II quarter 2021", "I-VI 2023" at the Roman
// numeral n.
func (s *sent) headedRoman(i, n int) (a tableTime, end int) {
	j, last := i+1, n
	if z := s.romanAt(j + 1); isDash(s.w(j)) && z > n {
		last, j = z, j+2
	}
	switch w := s.w(j); w {
	case "quarter", "q", "qtr", "quarters":
		if last > 4 {
			return a, i
		}
		a = tableTime{first: 3*n - 2, last: 3 * last}
		j++
	case "half", "h", "hy":
		if last > 2 {
			return a, i
		}
		a = tableTime{first: 6*n - 5, last: 6 * last}
		j++
	default:
		switch s.roman {
		case romanMonths:
			a = tableTime{first: n, last: last}
		case romanQuarters:
			a = tableTime{first: 3*n - 2, last: 3 * last}
		default:
			return a, i
		}
		if last > 4 && s.roman == romanQuarters {
			return tableTime{}, i
		}
	}
	return a, s.headedYearAfter(j, &a)
}

// romanAt is the Roman numeral at token j in capitals, up to twelve; 0 for none.
func (s *sent) romanAt(j int) int {
	switch s.raw(j) {
	case "I":
		return 1
	case "II":
		return 2
	case "III":
		return 3
	case "IV":
		return 4
	case "V":
		return 5
	case "VI":
		return 6
	case "VII":
		return 7
	case "VIII":
		return 8
	case "IX":
		return 9
	case "X":
		return 10
	case "XI":
		return 11
	case "XII":
		return 12
	}
	return 0
}

// romanUse is what Roman numerals alone stand for in a table.
type romanUse uint8

const (
	romanUnread romanUse = iota
	romanQuarters
	romanMonths
)

// romanUseOf says what the Roman numerals of a table count: quarters where the
// caption says so or all four and no other are there, months where they go on.
func (t *table) romanUseOf() romanUse {
	seen := 0
	for k := range t.rows {
		t.within(t.rows[k].lo, t.rows[k].hi)
		for i := t.first; i < t.last; i++ {
			if n := t.romanAt(i); n > 0 && t.raw(i) != "X" {
				seen |= 1 << n
			}
		}
	}
	switch {
	case seen == 0:
		return romanUnread
	case seen >= 1<<5:
		return romanMonths
	case t.caption.quarters || seen == 0b11110:
		return romanQuarters
	}
	return romanUnread
}
