package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// monthsCount reads "9 months of 2024", "seven months of the year" at the
// number n; without "of" it is a duration and no period.
func (s *sent) monthsCount(i, n int) (moment, bool) {
	j := i + 1
	if s.w(j) == "-" && !s.spaceAt(j) {
		if m, ok := s.hyphenYears(i, n, j); ok {
			return m, true
		}
		j++
	}
	switch s.w(j) {
	case "months", "month":
		y, k := s.yearOf(j + 1)
		if k == 0 {
			return s.bareMonths(i, j, n)
		}
		return when(i, j+1+k, monthsOf(y, 1, n))
	case "quarters":
		if y, k := s.yearOf(j + 1); k > 0 && n > 1 && n <= 4 && s.countsQuarters(i, j+1+k) {
			return when(i, j+1+k, monthsOf(y, 1, 3*n))
		}
	case "years", "year", "decades":
		if m, ok := s.yearsCount(i, n, j); ok {
			return m, true
		}
		return s.ago(i, n, j)
	case "m":
		if y, k := s.yearOf(j + 1); k > 0 && !s.spaceAt(j) && s.w(j+1) != "in" && currencySign(s.raw(i-1)) == "" {
			return when(i, j+1+k, monthsOf(y, 1, n)) // "9M 2024", and not "€9m 2024"
		}
	case "q", "h":
		if y, k := s.yearOf(j + 1); k > 0 && !s.spaceAt(j) && n <= 4 {
			return when(i, j+1+k, partExpr(s.w(j), n, y))
		}
	}
	return moment{}, false
}

// bareMonths reads n months that no year follows, their noun at token j: "in the nine
// months", "over five months", "after eleven months".
func (s *sent) bareMonths(i, j, n int) (moment, bool) {
	y := briefing.TimeExpr{}
	if m, ok := s.endedMoment(i, j+1, n); ok {
		return m, true
	}
	if s.w(i-1) == "the" && n > 1 {
		if x := s.monthsTold(n); !x.IsZero() {
			return when(i, j+1, x) // "of what was moved in the 11 months", told before
		}
	}
	if p := s.w(i - 2); s.w(i-1) == "the" && (p == "in" || p == "over" || p == "during" || p == "for") && n > 1 && (j+1 >= s.last || s.toks[j+1].Kind != text.Word && s.w(j+1) != "-") {
		return when(i, j+1, monthsOf(y, 1, n)) // "in the nine months", told before
	}
	if p := s.w(i - 1); n > 1 && i-1 == s.first && (p == "over" || p == "for") {
		return when(i, j+1, monthsOf(y, 1, n)) // "Over five months trade reached …"
	}
	if p := s.w(i - 1); s.w(j+1) == "," && (p == "over" || p == "for" || p == "in" || p == "during") && s.clauseOpens(i) {
		return when(i, j+1, monthsOf(y, 1, n)) // "Over 7 months, …"
	}
	if s.shortWhile(i) {
		return moment{lo: i, hi: j + 1, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimeVague}}, true
	}
	if s.w(i-1) == "after" && n > 2 && s.ends(j+1) && s.figureBefore(i) {
		return when(i, j+1, monthsOf(y, 1, n)) // "amounted to 7 percent after eleven months"
	}
	if p := s.w(i - 1); (p == "in" || p == "over" || p == "for") && n > 1 && s.ends(j+1) && s.past().has && monthsLong(s.past().when) == n {
		return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeSame}) // "in ten months", of which the sentence before told
	}
	return s.ago(i, n, j)
}

// monthsLong is the number of months of a time that begins with the year, 0 for
// others.
func monthsLong(x briefing.TimeExpr) int {
	switch {
	case x.Kind == briefing.TimeAbsolute && x.Period.First.Of() == 1 && x.Period.Len() < 12:
		return x.Period.Len()
	case x.Kind == briefing.TimeMonths && x.First == 1:
		return x.Last
	}
	return 0
}

// monthsTold is the time of n months that this sentence or the one before has told, for
// "the n months" that point back to it; zero where none was. Days that begin or end in
// the middle of a month make one month more of it.
func (s *sent) monthsTold(n int) briefing.TimeExpr {
	long := func(x briefing.TimeExpr) bool {
		l := monthsLong(x)
		if x.Kind == briefing.TimeAbsolute {
			l = x.Period.Len()
		}
		return l == n || l == n+1 && x.Kind == briefing.TimeAbsolute && n > 2
	}
	for t := len(s.ts) - 1; t >= 0; t-- {
		if m := &s.ts[t]; !m.mute && long(m.x) {
			return m.x
		}
	}
	c := s.past()
	if c.has && long(c.when) {
		return c.when
	}
	if long(c.told) {
		return c.told // of ties, or of whatever the sentence before spoke
	}
	return briefing.TimeExpr{}
}

// firstMonthsTold is the run of the first n months of a year that the sentence before has
// told, for "these first four months" and "the first four months" at token i.
func (s *sent) firstMonthsTold(i, n int) briefing.TimeExpr {
	if w := s.w(i - 1); w != "these" && w != "those" && w != "the" {
		return briefing.TimeExpr{}
	}
	if c := s.past(); c.has && c.sentence == s.no-1 && n > 1 && monthsLong(c.when) == n {
		return c.when
	}
	return briefing.TimeExpr{}
}

// shortWhile says whether the months counted at token i are the time that a change
// took: "doubled in the space of three months", "fell by half within two months".
func (s *sent) shortWhile(i int) bool {
	switch s.w(i - 1) {
	case "of":
		return s.w(i-2) == "space" || s.w(i-2) == "course" && s.w(i-4) == "over"
	case "within", "just", "only", "barely", "mere":
		return s.changeBefore(i)
	}
	return false
}

// figureBefore says whether digits stand in the sentence before token i.
func (s *sent) figureBefore(i int) bool {
	for k := s.first; k < i; k++ {
		if s.toks[k].Kind == text.Number && s.mask[k] == 0 {
			return true
		}
	}
	return false
}

// countsQuarters says whether "three quarters of 2017" from token i to before token
// hi are nine months, and not a share: "over three quarters of 2017 Oman sold", but
// "three quarters of 2017 exports went to". A noun behind the year is what a share is of.
func (s *sent) countsQuarters(i, hi int) bool {
	switch s.w(i - 1) {
	case "in", "over", "for", "during", "within", "through", "throughout", "the", "these", "those", "with", "to", "of":
	default:
		return false
	}
	if s.ends(hi) || s.toks[hi].Kind != text.Word {
		return true
	}
	w := s.w(hi)
	return w != "'s" && (s.toks[hi].Capital || isAuxiliary(w) || isPreposition(w) || w == "and")
}
