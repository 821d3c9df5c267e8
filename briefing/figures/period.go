package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// moment is a time expression among the tokens [lo, hi) of a sentence.
type moment struct {
	lo, hi int
	x      briefing.TimeExpr
	role   role
	// goal says that the words look ahead: "by 2030", "next year".
	goal bool
	// mute marks a date that no figure takes ("on March 6").
	mute bool
}

// role says whether a moment is the figure's own time or what it is compared
// with.
type role uint8

const (
	roleWhen role = iota
	roleAgainst
	roleSince
)

// moments finds the time expressions of a sentence and masks their tokens, so
// that their numbers are not read as figures.
func (s *sent) moments() {
	s.ts = s.ts[:0]
	for i := s.first; i < s.last; i++ {
		m, ok := s.momentAt(i)
		if !ok || m.hi <= i {
			continue
		}
		m.x.Span = briefing.Span{Start: s.toks[m.lo].Start, End: s.toks[m.hi-1].End}
		s.setRole(&m)
		if y := s.d.Date.Year; m.goal && y > 0 && m.x.Kind == briefing.TimeAbsolute && m.x.Period.Last.Year() < y {
			m.goal = false // "by the end of 2023", told later, is no plan
		}
		if m.x.Kind == briefing.TimeYear && m.x.Offset < 0 {
			m.goal = false
		}
		for k := m.lo; k < m.hi; k++ {
			s.mask[k] = maskTime
		}
		s.ts = append(s.ts, m)
		i = m.hi - 1
	}
}

// momentAt reads the time expression that starts at token i.
func (s *sent) momentAt(i int) (moment, bool) {
	t := &s.toks[i]
	if d := s.dateAt(i); d != nil {
		return s.dateMoment(i, d)
	}
	if t.Kind == text.Number {
		return s.yearMoment(i)
	}
	if t.Kind != text.Word {
		return moment{}, false
	}
	if m := text.MonthNumber(t.Lower); m > 0 && t.Capital {
		return s.monthMoment(i, m)
	}
	switch t.Lower {
	case "first", "second", "third", "fourth", "last", "past", "next", "current", "previous", "preceding", "coming", "this", "same", "corresponding",
		"similar", "analogous", "comparable", "year", "years", "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
		"eleven", "twelve", "q", "h", "fy", "fiscal", "financial", "solar", "persian", "yoy", "y", "on", "since", "so", "recent", "annual", "annually", "end", "that", "same-period",
		"near", "medium", "short", "foreseeable", "nearest", "above", "reviewed", "reporting", "specified", "mentioned", "indicated", "given", "beginning", "start", "then", "early", "late", "mid", "half", "decade":
		return s.wordMoment(i)
	}
	return moment{}, false
}

func when(lo, hi int, x briefing.TimeExpr) (moment, bool) { return moment{lo: lo, hi: hi, x: x}, true }

func absolute(p briefing.Period) briefing.TimeExpr {
	return briefing.TimeExpr{Kind: briefing.TimeAbsolute, Period: p}
}

// dateAt is the date of the report that starts at token i, nil if none does.
func (s *sent) dateAt(i int) *text.Date {
	for s.nextDate < len(s.d.Dates) && s.d.Dates[s.nextDate].First < i {
		s.nextDate++
	}
	if s.nextDate < len(s.d.Dates) && s.d.Dates[s.nextDate].First == i {
		return &s.d.Dates[s.nextDate]
	}
	return nil
}

// dateMoment makes a moment of a calendar day: "as of 1 September 2023" is its
// month; other days only keep their numbers from being figures.
func (s *sent) dateMoment(i int, d *text.Date) (moment, bool) {
	m := moment{lo: i, hi: d.Last, mute: true}
	if d.Date.Year == 0 || d.Date.Month == 0 {
		return m, true
	}
	prev, prev2 := s.w(i-1), s.w(i-2)
	if prev == "as" || prev == "of" && prev2 == "as" || prev == "at" && prev2 == "as" || prev == "by" || prev == "of" && prev2 == "beginning" || prev == "on" && prev2 == "as" {
		m.mute, m.x = false, absolute(briefing.Months(d.Date.Year, d.Date.Month, d.Date.Month))
	}
	return m, true
}

// yearMoment reads "2023", "2018–2023", "2022-23", "9 months of 2024",
// "2021 level".
func (s *sent) yearMoment(i int) (moment, bool) {
	y := text.YearNumber(s.toks[i])
	if y == 0 {
		if n := s.smallInt(i); n > 0 && n <= 12 {
			return s.monthsCount(i, n)
		}
		return moment{}, false
	}
	if !s.yearFits(i) {
		return moment{}, false
	}
	hi := i + 1
	if isDash(s.w(hi)) && !s.spaceAt(hi) || s.w(hi) == "/" {
		if z := s.year(hi + 1); z > y && z < y+30 {
			return when(i, hi+2, absolute(briefing.Years(y, z)))
		}
		if n := s.smallInt(hi + 1); n > 0 && n == (y+1)%100 && !s.spaceAt(hi+1) {
			return s.splitYear(i, hi+2, y)
		}
	}
	prev := s.w(i - 1)
	if w := s.w(hi); (w == "to" || w == "and" || w == "through" || w == "until") && (prev == "from" || prev == "between" || w == "through" || (prev == "year" || prev == "years") && s.has(i-4, i-1, "between")) {
		if z := s.year(hi + 1); z > y {
			return when(i, hi+2, absolute(briefing.Years(y, z)))
		}
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
	return when(i, hi, absolute(briefing.Year(y)))
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
	_, _, known := s.nounAt(j)
	return !known
}

// splitYear is a fiscal or split year that starts in the year y: from April
// in India, Japan and where nothing else is known to hold, from July in
// Pakistan, Bangladesh, Egypt, Kenya, Australia and their neighbours.
func (s *sent) splitYear(lo, hi, y int) (moment, bool) {
	fiscal := s.w(lo-1) == "fy" || s.w(lo-1) == "year" || s.w(hi) == "fiscal" || s.w(hi) == "financial" || s.w(lo-1) == "fiscal" || s.w(lo-1) == "financial"
	if (s.w(hi) == "fiscal" || s.w(hi) == "financial") && s.w(hi+1) == "year" {
		hi += 2
	}
	switch {
	case s.hasMain("IN") || s.hasMain("JP") && fiscal:
		return when(lo, hi, absolute(briefing.Period{First: briefing.MonthOf(y, 4), Last: briefing.MonthOf(y+1, 3)}))
	case s.hasMain("PK") || s.hasMain("BD") || s.hasMain("EG") || s.hasMain("AU") || s.hasMain("KE") || s.hasMain("TZ") || s.hasMain("UG") || s.hasMain("NP"):
		return when(lo, hi, absolute(briefing.Period{First: briefing.MonthOf(y, 7), Last: briefing.MonthOf(y+1, 6)}))
	case fiscal:
		return when(lo, hi, absolute(briefing.Period{First: briefing.MonthOf(y, 4), Last: briefing.MonthOf(y+1, 3)}))
	}
	return when(lo, hi, absolute(briefing.Years(y, y+1)))
}

// monthMoment reads "May 2023", "January-July", "January to September 2024".
// A month alone needs a preposition before it, since "may" is a verb too.
func (s *sent) monthMoment(i, m int) (moment, bool) {
	hi := i + 1
	if s.w(hi) == "." && !s.spaceAt(hi) && s.toks[i].End-s.toks[i].Start < 5 {
		hi++
	}
	last := m
	if isDash(s.w(hi)) || s.w(hi) == "to" || s.w(hi) == "through" || s.w(hi) == "and" && s.w(i-1) == "between" || s.w(hi) == "/" {
		if n := text.MonthNumber(s.w(hi + 1)); n > 0 && s.toks[hi+1].Capital {
			last = n
			hi += 2
			if s.w(hi) == "." && !s.spaceAt(hi) && hi+1 < s.last {
				hi++
			}
		}
	}
	y, n := s.yearOf(hi)
	if n == 0 && last == m && !isTimePreposition(s.w(i-1)) && s.w(i-1) != "last" && s.w(i-1) != "this" && s.w(i-1) != "next" {
		return moment{}, false
	}
	hi += n
	if last < m {
		if y.Kind != briefing.TimeAbsolute {
			return moment{lo: i, hi: hi, mute: true}, true
		}
		ly := y.Period.First.Year()
		return when(i, hi, absolute(briefing.Period{First: briefing.MonthOf(ly-1, m), Last: briefing.MonthOf(ly, last)}))
	}
	lo := i
	if s.w(i-1) == "last" || s.w(i-1) == "this" {
		lo--
	}
	return when(lo, hi, monthsOf(y, m, last))
}

// yearOf reads the year that stands after months: "2023", "of 2023", ", 2023",
// "of the year", "this year", "of last year". It counts its tokens.
func (s *sent) yearOf(j int) (briefing.TimeExpr, int) {
	k := j
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
		// "in the first quarter of 2022-23" stays with its first year.
		return absolute(briefing.Year(y)), k + 1 - j
	}
	if s.w(k) == "the" {
		k++
	}
	if s.w(k) == "fy" || s.w(k) == "fiscal" || s.w(k) == "financial" {
		e := k + 1
		if s.w(e) == "year" {
			e++
		}
		if y := s.year(e); y > 0 {
			if isDash(s.w(e+1)) || s.w(e+1) == "/" {
				e += 2
			}
			return absolute(briefing.Year(y)), e + 1 - j
		}
	}
	rel := func(offset, n int) (briefing.TimeExpr, int) {
		return briefing.TimeExpr{Kind: briefing.TimeYear, Offset: offset}, k + n - j
	}
	switch s.w(k) {
	case "this", "current", "present", "running":
		if s.w(k+1) == "year" {
			return rel(0, 2)
		}
	case "last", "past", "previous", "preceding":
		if s.w(k+1) == "year" {
			return rel(-1, 2)
		}
	case "year":
		if k > j {
			return rel(0, 1)
		}
	}
	return briefing.TimeExpr{}, 0
}

// monthsOf is the run of months in the year that y names; no year is the
// report's own.
func monthsOf(y briefing.TimeExpr, first, last int) briefing.TimeExpr {
	switch y.Kind {
	case briefing.TimeAbsolute:
		return absolute(briefing.Months(y.Period.First.Year(), first, last))
	case briefing.TimeYear:
		return briefing.TimeExpr{Kind: briefing.TimeMonths, First: first, Last: last, Offset: y.Offset, Said: true}
	}
	return briefing.TimeExpr{Kind: briefing.TimeMonths, First: first, Last: last}
}

// monthsCount reads "9 months of 2024", "seven months of the year" at the
// number n; without "of" it is a duration and no period.
func (s *sent) monthsCount(i, n int) (moment, bool) {
	j := i + 1
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	switch s.w(j) {
	case "months", "month":
		y, k := s.yearOf(j + 1)
		if k == 0 {
			if m, ok := s.endedMoment(i, j+1, n); ok {
				return m, true
			}
			if p := s.w(i - 1); s.w(j+1) == "," && (p == "over" || p == "for" || p == "in" || p == "during") && s.clauseOpens(i) {
				return when(i, j+1, monthsOf(y, 1, n)) // "Over 7 months, …"
			}
			return s.ago(i, n, j)
		}
		return when(i, j+1+k, monthsOf(y, 1, n))
	case "years", "year":
		return s.ago(i, n, j)
	case "m":
		if y, k := s.yearOf(j + 1); k > 0 && !s.spaceAt(j) {
			return when(i, j+1+k, monthsOf(y, 1, n)) // "9M 2024"
		}
	case "q", "h":
		if y, k := s.yearOf(j + 1); k > 0 && !s.spaceAt(j) && n <= 4 {
			return when(i, j+1+k, partExpr(s.w(j), n, y))
		}
	}
	return moment{}, false
}

// ago reads "two years earlier", "three years ago", "six months earlier" at a
// count n whose noun is token j.
func (s *sent) ago(i, n, j int) (moment, bool) {
	if s.w(j) != "year" && s.w(j) != "years" {
		return moment{}, false
	}
	switch s.w(j + 1) {
	case "earlier", "before", "previously", "prior":
		return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -n})
	case "ago":
		if n == 1 {
			return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -n})
		}
		return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -n})
	}
	return moment{}, false
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

func ordinalWord(w string) int {
	switch w {
	case "first":
		return 1
	case "second":
		return 2
	case "third":
		return 3
	case "fourth":
		return 4
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

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "−" }

func isTimePreposition(w string) bool {
	switch w {
	case "in", "from", "since", "by", "during", "for", "until", "through", "of", "till", "starting", "over":
		return true
	}
	return false
}
