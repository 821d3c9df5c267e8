package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// yearsCount reads a run of n years told by its last one ("the three years to
// 2022"), and the years that a change took ("up 40 percent in two years"); j is
// the token of the noun.
func (s *sent) yearsCount(i, n, j int) (moment, bool) {
	if s.w(j) == "decade" || s.w(j) == "decades" {
		n *= 10
	}
	switch s.w(j + 1) {
	case "to", "through", "until", "ending", "ended":
		k := j + 2
		if s.w(k) == "in" {
			k++
		}
		if y := s.year(k); y > 0 && n > 1 {
			return when(i, k+1, absolute(briefing.Years(y-n+1, y)))
		}
	}
	return s.stretchMoment(i, n, j)
}

// partLost says whether a loss or gain of a part stands before token i: "lost a
// third of their volume within two years".
func (s *sent) partLost(i int) bool {
	for k := i - 1; k >= s.first && k > i-9; k-- {
		switch s.w(k) {
		case "lost", "gained", "shed", "doubling", "halving", "trebling", "tripling", "halved", "quadrupled":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// seasonMoment reads "the season that ended in June": the twelve months to it.
func (s *sent) seasonMoment(i int) (moment, bool) { return s.endedMoment(i, i+1, 12) }

// countMoment reads times that begin with a small number in words: "two years
// earlier", "nine months of 2024", "a season before".
func (s *sent) countMoment(i int) (moment, bool) {
	switch w := s.w(i); w {
	case "a", "one":
		if n := s.w(i + 2); s.w(i+1) == "season" && (n == "earlier" || n == "before" || n == "ago") {
			return when(i, i+3, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1})
		}
		if s.w(i+1) == "year" || s.w(i+1) == "decade" {
			if m, ok := s.yearsCount(i, 1, i+1); ok {
				return m, true
			}
			return s.ago(i, 1, i+1)
		}
		if w == "a" {
			return moment{}, false
		}
	default:
		if s.w(i+1) == "-" && s.w(i+2) == "month" && s.w(i+3) == "period" {
			return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeSame})
		}
		if n, j := s.count(i); n > 12 {
			return s.manyYears(i, n, j)
		}
	}
	return s.monthsCount(i, int(unitWord(s.w(i))))
}

// shortMoment reads "Q1 2024", "H1", "q/q".
func (s *sent) shortMoment(i int) (moment, bool) {
	if s.w(i+1) == "/" {
		return s.onPrevious(i)
	}
	n := s.smallInt(i + 1)
	if n >= 1 && n <= 4 && !s.spaceAt(i+1) && s.toks[i+1].Kind == text.Number && s.toks[i].Capital {
		y, k := s.yearOf(i + 2)
		return when(i, i+2+k, partExpr(s.w(i), n, y))
	}
	return moment{}, false
}

// ago reads "two years earlier", "three years ago", "six months earlier" at a
// count n whose noun is token j.
func (s *sent) ago(i, n, j int) (moment, bool) {
	switch s.w(j) {
	case "year", "years":
	case "decade", "decades":
		n *= 10
	default:
		return moment{}, false
	}
	switch s.w(j + 1) {
	case "earlier", "before", "previously", "prior":
		return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -n})
	case "later", "afterwards":
		return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: n})
	case "ago", "back":
		if n == 1 {
			return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -n})
		}
		return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -n})
	}
	return moment{}, false
}

// halfMoment reads "in the half-year": the first six months.
func (s *sent) halfMoment(i int) (moment, bool) {
	j := i + 1
	if s.w(j) == "-" {
		j++
	}
	if s.w(i-1) != "the" || s.w(j) != "year" {
		return moment{}, false
	}
	if s.w(j+1) == "to" && text.MonthNumber(s.w(j+2)) > 0 {
		return s.endedMoment(i, j+1, 6) // "the half-year to December"
	}
	y, k := s.yearOf(j + 1)
	return when(i, j+1+k, monthsOf(y, 1, 6))
}

// perfectAfter says whether a verb in the perfect tense stands after token i in
// its clause: what has come about until now.
func (s *sent) perfectAfter(i int) bool {
	for k := i; k < s.last && k < i+16; k++ {
		switch s.w(k) {
		case "has", "have":
			return s.perfectAt(k)
		case ";", "will", "would":
			return false
		}
	}
	return false
}

// thoseMoment reads "those eight months" and "those months of 2019".
func (s *sent) thoseMoment(i int) (moment, bool) {
	if y := s.year(i + 3); (s.w(i+1) == "months" || s.w(i+1) == "weeks") && (s.w(i+2) == "of" || s.w(i+2) == "in") && y > 0 {
		return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Period: briefing.Year(y)})
	}
	if n := s.smallInt(i + 1); n > 1 && (s.w(i+2) == "months" || s.w(i+2) == "years" || s.w(i+2) == "quarters") {
		return when(i, i+3, briefing.TimeExpr{Kind: briefing.TimeSame}) // "over those eight months"
	}
	return moment{}, false
}
