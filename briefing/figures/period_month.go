package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// deliveryMonth says whether the month is that in which what is traded now is delivered,
// and no time of its price: "Brent crude for May settled at", "wheat for July delivery".
func (s *sent) deliveryMonth(m *moment) bool {
	if m.x.Kind != briefing.TimeMonths && m.x.Kind != briefing.TimeAbsolute || text.MonthNumber(s.w(m.lo)) == 0 {
		return false
	}
	if w := s.w(m.hi); w == "delivery" || w == "settlement" || w == "futures" || w == "contract" {
		return true
	}
	return s.w(m.lo-1) == "for" && s.isOne(m.lo-2, tradedAhead)
}

// tradedAhead are goods and papers sold now for a month to come.
var tradedAhead = text.NewWordSet("futures crude brent wti contracts bullion arabica robusta soybeans")

// monthMoment reads "May 2023", "January-July", "January to September 2024".
// A month alone needs a preposition before it, since "may" is a verb too.
func (s *sent) monthMoment(i, m int) (moment, bool) {
	hi := i + 1
	if s.w(hi) == "." && !s.spaceAt(hi) && s.toks[i].End()-s.toks[i].Start() < 5 {
		hi++
	}
	last := m
	if n, end := s.lastMonth(i, hi, m); n > 0 {
		last, hi = n, end
	} else if s.w(hi) == "quarter" && m%3 == 0 && m > 0 {
		y, n := s.yearOf(hi + 1)
		return when(i, hi+1+n, monthsOf(y, m-2, m)) // "the June quarter"
	} else if s.upToMonth(i) {
		y, n := s.yearOf(hi)
		return when(i, hi+n, monthsOf(y, 1, m))
	}
	y, n := s.yearOf(hi)
	if n == 0 && last == m && !isTimePreposition(s.w(i-1)) && s.w(i-1) != "last" && s.w(i-1) != "this" && s.w(i-1) != "next" && !s.monthSubject(hi) && !s.monthCompared(i, hi) && !s.monthExplained(hi) {
		return moment{}, false
	}
	if n == 0 && s.w(hi) == "alone" {
		hi++
	}
	hi += n
	if last < m {
		if y.Kind == briefing.TimeFiscal || n == 0 && (isTimePreposition(s.w(i-1)) || s.w(i-1) == "the" && (isTimePreposition(s.w(i-2)) || periodNoun(s.w(hi)) || s.w(hi) == "total")) {
			return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeMonths, First: m, Last: last + 12, Offset: y.Offset}) // "from November to June"
		}
		if y.Kind != briefing.TimeAbsolute {
			return moment{lo: i, hi: hi, mute: true}, true
		}
		if y.Period.First.Of() != 1 {
			return when(i, hi, absolute(monthsIn(y.Period, m, last)))
		}
		ly := y.Period.First.Year()
		return when(i, hi, absolute(briefing.Period{First: briefing.MonthOf(ly-1, m), Last: briefing.MonthOf(ly, last)}))
	}
	lo := i
	if s.w(i-1) == "last" || s.w(i-1) == "this" {
		lo--
	}
	if y.Kind == briefing.TimeAbsolute {
		if p, end := s.monthRun(lo, hi, briefing.MonthOf(y.Period.First.Year(), m)); end > 0 && last == m {
			return when(lo, end, absolute(p))
		}
		return when(lo, hi, absolute(monthsIn(y.Period, m, last)))
	}
	if y.Kind == briefing.TimeFiscal { // named by their own names
		y.First = 1
	}
	return when(lo, hi, monthsOf(y, m, last))
}

// yearOf reads the year that stands after months: "2023", "of 2023", ", 2023",
// "of the year", "this year", "of last year". It counts its tokens.
func (s *sent) yearOf(j int) (briefing.TimeExpr, int) {
	k := j
	if w := s.w(k + 1); s.w(k) == "(" && (w == "h" || w == "q" || w == "h1" || w == "h2" || w == "1h" || w == "2h") {
		if e := s.closes(k); e > 0 && e <= k+3 {
			k = e + 1 // "the first half (H1) of 2017"
		}
	}
	if s.w(k) == "period" || s.w(k) == "inclusive" {
		k++
	}
	if s.w(k) == "of" || s.w(k) == "in" {
		k++
	} else if s.w(k) == "," && s.year(k+1) > 0 && k == j {
		k++
	}
	if y := s.year(k); y > 0 {
		if scaleOf(s.w(k+1)) > 0 || s.w(k+1) == "tonnes" || s.w(k+1) == "tons" {
			return briefing.TimeExpr{}, 0
		}
		if n := s.smallInt(k + 2); isDash(s.w(k+1)) && n > 0 && n == (y+1)%100 && !s.spaceAt(k+1) && !s.spaceAt(k+2) {
			if m := s.fiscalStart(false); m > 0 { // "the first quarter of 2022-23"
				return absolute(fiscalYear(y, m)), k + 3 - j
			}
		}
		return absolute(briefing.Year(y)), k + 1 - j
	}
	if s.w(k) == "the" {
		k++
	}
	if y, n := s.fiscalNumber(k); n > 0 {
		return absolute(briefing.Year(y)), k + n - j
	}
	if p, n := s.startedYear(k); n > 0 {
		return absolute(p), k + n - j
	}
	if p, n := s.iranianYear(k); n > 0 {
		return absolute(p), k + n - j
	}
	if s.w(k) == "year" && k > j {
		return briefing.TimeExpr{Kind: briefing.TimeYear}, k + 1 - j
	}
	if x, n := s.nearYear(k); n > 0 {
		return x, k + n - j
	}
	return briefing.TimeExpr{}, 0
}

// fiscalNumber reads "FY 2022", "fiscal year 2022/23" at token k as the year that
// it begins in. It counts its tokens.
func (s *sent) fiscalNumber(k int) (year, n int) {
	if s.w(k) != "fy" && s.w(k) != "fiscal" && s.w(k) != "financial" {
		return 0, 0
	}
	e := k + 1
	if s.w(e) == "year" {
		e++
	}
	y := s.year(e)
	if y == 0 {
		return 0, 0
	}
	if isDash(s.w(e+1)) || s.w(e+1) == "/" {
		e += 2
	}
	return y, e + 1 - k
}

// nearYear reads "this year", "last fiscal year" at token k. It counts its tokens.
func (s *sent) nearYear(k int) (briefing.TimeExpr, int) {
	offset := 0
	switch s.w(k) {
	case "this", "current", "present", "running":
	case "last", "past", "previous", "preceding":
		offset = -1
	default:
		return briefing.TimeExpr{}, 0
	}
	if s.w(k+1) == "year" {
		return briefing.TimeExpr{Kind: briefing.TimeYear, Offset: offset}, 2
	}
	if p, n := s.fiscalWords(k+1, offset); n > 0 {
		return p, 1 + n
	}
	return briefing.TimeExpr{}, 0
}

// fiscalWords reads "fiscal", "financial year" at k as the report's own fiscal
// year, or the one before (offset -1). It counts its tokens.
func (s *sent) fiscalWords(k, offset int) (briefing.TimeExpr, int) {
	if s.w(k) != "fiscal" && s.w(k) != "financial" {
		return briefing.TimeExpr{}, 0
	}
	x, ok := s.fiscalOf(offset)
	if !ok {
		return briefing.TimeExpr{}, 0
	}
	if s.w(k+1) == "year" {
		return x, 2
	}
	return x, 1
}

// monthsOf is the run of months in the year that y names; no year is the
// report's own.
func monthsOf(y briefing.TimeExpr, first, last int) briefing.TimeExpr {
	switch y.Kind {
	case briefing.TimeAbsolute: // months of a fiscal year count from its start
		start := y.Period.First - 1
		if y.Period.Len() == 13 { // the months of an Iranian year end in the next of ours
			return absolute(briefing.Period{First: start + briefing.Month(first), Last: start + briefing.Month(last) + 1})
		}
		return absolute(briefing.Period{First: start + briefing.Month(first), Last: start + briefing.Month(last)})
	case briefing.TimeYear:
		return briefing.TimeExpr{Kind: briefing.TimeMonths, First: first, Last: last, Offset: y.Offset, Said: true}
	case briefing.TimeFiscal: // those that ended last, counted from its start
		return briefing.TimeExpr{Kind: briefing.TimeMonths, First: y.First + first - 1, Last: y.First + last - 1, Offset: y.Offset}
	}
	return briefing.TimeExpr{Kind: briefing.TimeMonths, First: first, Last: last}
}

// smallInt is the integer below 100 at token j, in digits or words; 0 if none.
func (s *sent) smallInt(j int) int {
	if j < s.first || j >= s.last {
		return 0
	}
	t := s.toks[j]
	if t.Kind == text.Number && len(t.Lower) <= 2 {
		return atoi(t.Lower)
	}
	if t.Kind == text.Word {
		return int(unitWord(t.Lower))
	}
	return 0
}

// partOfYear is the n-th quarter ("q") or half ("h") of a year.
func partOfYear(kind string, n, y int) briefing.Period {
	if kind == "h" {
		return briefing.Months(y, 6*min(n, 2)-5, 6*min(n, 2))
	}
	return briefing.Months(y, 3*n-2, 3*n)
}

func partExpr(kind string, n int, y briefing.TimeExpr) briefing.TimeExpr {
	if kind == "h" {
		n = min(n, 2)
		return monthsOf(y, 6*n-5, 6*n)
	}
	return monthsOf(y, 3*n-2, 3*n)
}

// monthExplained says whether a clause that tells of the month stands at token i:
// "January, when sales jumped", "May, during which".
func (s *sent) monthExplained(i int) bool {
	if s.w(i) != "," {
		return false
	}
	switch s.w(i + 1) {
	case "when":
		return true
	case "during", "in":
		return s.w(i+2) == "which"
	}
	return false
}
