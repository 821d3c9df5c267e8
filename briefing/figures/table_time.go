package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// tableTime is what one heading says of a time: a year, months of a year not
// told, or a run of months of its own. Those of row, column and caption make
// one period together.
type tableTime struct {
	year        int
	first, last int // months of the year, 0 for none told
	whole       briefing.Period
	rel         briefing.TimeExpr // "last year": needs the report's date
	unknown     bool              // a year of a calendar that is not read
}

func (a tableTime) isZero() bool { return a == tableTime{} }

// in completes the time of a heading with that of one that holds for more.
func (a tableTime) in(b tableTime) tableTime {
	switch {
	case a.unknown || b.isZero() || !a.whole.IsZero():
		return a
	case a.isZero() || b.unknown:
		return b
	case a.year > 0 && a.first == 0 && b.first > 0:
		a.first, a.last = b.first, b.last
	case a.year > 0 && a.first == 0 && b.whole.Len() < 12 && !b.whole.IsZero():
		a = tableTime{whole: b.whole.Shift(a.year - b.whole.First.Year())}
	case a.year == 0 && a.first > 0 && b.year > 0 && b.first == 0:
		a.year = b.year
	case a.year == 0 && a.first > 0 && b.whole.Len() == 12:
		start := b.whole.First - 1
		a = tableTime{whole: briefing.Period{First: start + briefing.Month(a.first), Last: start + briefing.Month(a.last)}}
	case a.year == 0 && a.first > 0 && b.year > 0:
		a.year = b.year
	}
	return a
}

// expr is the time as figures have it.
func (a tableTime) expr() briefing.TimeExpr {
	switch {
	case a.unknown:
		return briefing.TimeExpr{}
	case !a.whole.IsZero():
		return absolute(a.whole)
	case a.year > 0 && a.first > 0:
		return absolute(briefing.Months(a.year, a.first, a.last))
	case a.year > 0:
		return absolute(briefing.Year(a.year))
	case a.first > 0 && a.rel.IsZero():
		return briefing.TimeExpr{Kind: briefing.TimeMonths, First: a.first, Last: a.last}
	}
	return a.rel
}

// timesIn lists the times that a heading names. rest says that it holds words
// of something else.
func (s *sent) timesIn(lo, hi int) (ts []tableTime, rest bool) {
	for i := lo; i < hi; {
		if d := s.dateAt(i); d != nil && d.Date.Day > 0 && d.Last > i {
			rest, i = true, d.Last // a day is no time of a heading
			continue
		}
		if a, b, end := s.tableTimeAt(i); end > i {
			ts, i = append(ts, a), end
			if !b.isZero() {
				ts = append(ts, b)
			}
			continue
		}
		switch s.w(i) {
		case "(", ")", "*", ",", ".", "¹", "²", "prelim", "preliminary", "p", "r", "est", "year", "total", "full", "whole":
		default:
			rest = true
		}
		i++
	}
	return ts, rest || len(ts) == 0
}

// tableTimeAt reads the time that starts at token i and gives the token after;
// b is the time it is set against in "2024/2023" and "24/23".
func (s *sent) tableTimeAt(i int) (a, b tableTime, end int) {
	if y := s.year(i); y > 0 {
		return s.headedYear(i, y)
	}
	switch s.toks[i].Kind {
	case text.Number:
		a, b, end = s.headedCount(i)
	case text.Word:
		a, end = s.headedWord(i)
	}
	return a, b, end
}

// headedYear reads a heading that starts with a year: "2023", "2022/23",
// "2024/2023", "2023 Q1", "2015 EFY".
func (s *sent) headedYear(i, y int) (a, b tableTime, end int) {
	glued := isDash(s.w(i+1)) || s.w(i+1) == "/"
	if z := s.year(i + 2); glued && z > 0 {
		switch {
		case z < y && s.w(i+1) == "/":
			return tableTime{year: y}, tableTime{year: z}, i + 3
		case z == y+1 && s.w(i+1) == "/":
			return s.splitHeading(i, i+3, y), b, i + 3
		case z > y:
			return tableTime{whole: briefing.Years(y, z)}, b, i + 3
		}
	}
	if n := s.smallInt(i + 2); glued && n == (y+1)%100 && !s.spaceAt(i+2) {
		return s.splitHeading(i, i+3, y), b, i + 3
	}
	switch w := s.w(i + 1); {
	case w == "efy" || w == "e.c." || w == "ec" && s.toks[i+1].Capital:
		// The Ethiopian year starts in September, its budget in July.
		return tableTime{whole: fiscalYear(y+7, 7)}, b, i + 2
	case y > 2060:
		return tableTime{unknown: true}, b, i + 1
	case text.MonthNumber(w) > 0 && s.toks[i+1].Capital, w == "q", w == "h":
		if p, e := s.headedWord(i + 1); e > i+1 && p.first > 0 && p.year == 0 {
			p.year = y
			return p, b, e
		}
	}
	return tableTime{year: y}, b, i + 1
}

// splitHeading is the fiscal year at [lo, hi) that starts in the year y.
func (s *sent) splitHeading(lo, hi, y int) tableTime {
	if y > 2060 { // of Nepal's calendar
		if !s.hasMain("NP") {
			return tableTime{unknown: true}
		}
		return tableTime{whole: fiscalYear(y-57, 7)}
	}
	m, _ := s.splitYear(lo, hi, y)
	return tableTime{whole: m.x.Period}
}

// headedCount reads a heading that starts with a small number: "9M 2023", "1Q",
// "1st half", "6 months of 2023"; b is set for "24/23".
func (s *sent) headedCount(i int) (a, b tableTime, end int) {
	n := s.smallInt(i)
	if n == 0 {
		return a, b, i
	}
	if z := s.smallInt(i + 2); s.w(i+1) == "/" && n == z+1 && z > 9 && len(s.w(i)) == 2 {
		return tableTime{year: 2000 + n}, tableTime{year: 2000 + z}, i + 3
	}
	j := i + 1
	switch s.w(j) {
	case "st", "nd", "rd", "th":
		j++
	}
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	if a = partHeading(s.w(j), n); a.first == 0 {
		return a, b, i
	}
	end = s.headedYearAfter(j+1, &a)
	return a, b, end
}

// partHeading is the n-th quarter or half, or the first n months, of a year.
func partHeading(w string, n int) tableTime {
	switch w {
	case "q", "qtr", "quarter":
		if n <= 4 {
			return tableTime{first: 3*n - 2, last: 3 * n}
		}
	case "h", "half", "hy":
		if n <= 2 {
			return tableTime{first: 6*n - 5, last: 6 * n}
		}
	case "m", "months", "month", "mos", "mo":
		if n <= 12 {
			return tableTime{first: 1, last: n}
		}
	}
	return tableTime{}
}
