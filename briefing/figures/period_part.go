package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// partMoment reads a part of a year told by its place in it without a number:
// "the opening quarter", "the final three months of 2023", "the closing half".
func (s *sent) partMoment(i int) (moment, bool) {
	ends := false
	switch s.w(i) {
	case "closing", "final", "last":
		ends = true
	}
	months, j := 0, i+1
	switch s.w(j) {
	case "quarter":
		months = 3
	case "half", "semester":
		months = 6
	case "month":
		months = 1
	default:
		n, k := s.count(j)
		if n == 0 || s.w(k) != "months" && s.w(k) != "quarters" {
			return moment{}, false
		}
		if months, j = n, k; s.w(k) == "quarters" {
			months = 3 * n
		}
	}
	y, k := s.yearOf(j + 1)
	if months > 12 || ends && k == 0 && s.w(i) != "closing" && s.w(i) != "final" {
		return moment{}, false
	}
	if ends && s.w(i) == "last" && !s.pastYear(y) {
		return moment{}, false // "the last nine months of this year" are its first nine
	}
	first, last := 1, months
	if ends {
		first, last = 13-months, 12
	}
	return when(i, j+1+k, monthsOf(y, first, last))
}

// pastYear says whether a year lies before that of the report.
func (s *sent) pastYear(y briefing.TimeExpr) bool {
	switch y.Kind {
	case briefing.TimeAbsolute:
		return s.d.Date.Year == 0 || y.Period.First.Year() < s.d.Date.Year
	case briefing.TimeYear:
		return y.Offset < 0
	}
	return false
}

// followingMoment reads "the following year", "the subsequent year".
func (s *sent) followingMoment(i int) (moment, bool) {
	if s.w(i+1) == "year" {
		return when(i, i+2, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: 1})
	}
	if n, hi := s.count(i + 1); n > 0 && (s.w(hi) == "years" || s.w(hi) == "months") {
		return moment{lo: i, hi: hi + 1, mute: true}, true
	}
	return moment{}, false
}

// vagueMoment reads a time of its own whose months nothing tells, so that the
// figure takes no other's: "before the pandemic", "at the turn of the century",
// "in its first six months", "several years ago".
func (s *sent) vagueMoment(i int) (moment, bool) {
	vague := func(hi int) (moment, bool) { return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeVague}) }
	switch s.w(i) {
	case "turn":
		if d := s.d.Date.Month; d > 0 && s.w(i+1) == "of" && s.w(i+2) == "the" && s.w(i+3) == "year" && s.w(i-2) == "at" {
			return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeMonth, Offset: -d}) // the end of the year before
		}
		if s.w(i+1) == "of" && s.w(i+2) == "the" && (s.w(i+3) == "century" || s.w(i+3) == "millennium") {
			return vague(i + 4)
		}
	case "before", "until":
		j := i + 1
		if s.w(j) == "the" {
			j++
		}
		switch s.w(j) {
		case "pandemic", "war", "crisis", "sanctions", "lockdowns", "covid", "blockade", "conflict":
			if j+1 >= s.last || s.toks[j+1].Kind == text.Punct && !isDash(s.w(j+1)) {
				return vague(j + 1)
			}
		}
	case "decade":
		if p := s.w(i - 2); s.w(i-1) == "the" && (p == "over" || p == "during" || p == "in" || p == "for") && s.ends(i+1) {
			return vague(i + 1)
		}
	case "its", "their":
		return s.ownAge(i)
	case "few", "several":
		if s.w(i+1) == "years" && (s.w(i+2) == "ago" || s.w(i+2) == "earlier" || s.w(i+2) == "back") {
			return vague(i + 3)
		}
	}
	return moment{}, false
}

// ownAge reads a stretch that counts from the start of the thing itself: "in
// its first six months of operation", "over its first full year".
func (s *sent) ownAge(i int) (moment, bool) {
	if s.w(i+1) != "first" && s.w(i+1) != "opening" && s.w(i+1) != "initial" {
		return moment{}, false
	}
	j := i + 2
	if s.w(j) == "full" {
		j++
	}
	if _, hi := s.count(j); hi > j {
		j = hi
	}
	switch s.w(j) {
	case "year", "years", "month", "months", "quarter", "season", "weeks", "week", "days":
	default:
		return moment{}, false
	}
	hi := j + 1
	if s.w(hi) == "of" && (s.w(hi+1) == "operation" || s.w(hi+1) == "operations" || s.w(hi+1) == "service" || s.w(hi+1) == "work") {
		hi += 2
	}
	if _, k := s.yearOf(hi); k > 0 {
		return moment{}, false
	}
	return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeVague})
}

// startMoment reads a count since the start of a year, or the start of a year that a level or a comparison is of:
// "than at the start of the year" is its January.
func (s *sent) startMoment(i int) (moment, bool) {
	if m, ok := s.toDate(i, i); ok {
		return m, true
	}
	if s.w(i+1) != "of" {
		return moment{}, false
	}
	if s.w(i+2) == "the" && (s.w(i+3) == "century" || s.w(i+3) == "millennium" || s.w(i+3) == "decade") {
		return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeVague})
	}
	y, k := s.yearOf(i + 1)
	if k == 0 {
		return moment{}, false
	}
	return when(i, i+1+k, monthsOf(y, 1, 1))
}

// bareAfter says whether "the year after" that ends at token i stands alone and
// is not "the year after the pandemic".
func (s *sent) bareAfter(i int) bool {
	if i >= s.last || s.toks[i].Kind != text.Word {
		return true
	}
	switch w := s.w(i); w {
	case "the", "a", "an", "its", "their", "his", "her", "that", "this", "which", "it", "they":
		return false
	default:
		return !s.toks[i].Capital && (len(w) < 5 || w[len(w)-3:] != "ing")
	}
}

// periodNoun holds nouns for a stretch of time that another sentence named.
func periodNoun(w string) bool {
	switch w {
	case "period", "months", "month", "quarter", "half", "timeframe", "span", "interval", "term", "time", "stretch", "window", "semester", "weeks", "timespan", "stage":
		return true
	}
	return false
}

// nthMoment reads the n-th quarter or half of a year, whose noun is token j; one
// that leaves the noun out takes that of the time before it: "in the third
// quarter …, down from $5 million in the second".
func (s *sent) nthMoment(i, j, n int) (moment, bool) {
	kind := ""
	switch s.w(j) {
	case "half", "semester":
		kind = "h"
	case "quarter", "trimester":
		kind = "q"
	default:
		return s.bareNth(i, j, n)
	}
	if n < 1 || kind == "h" && n > 2 {
		return moment{}, false
	}
	y, k := s.yearOf(j + 1)
	return when(i, j+1+k, partExpr(kind, n, y))
}

// bareNth is nthMoment without its noun.
func (s *sent) bareNth(i, j, n int) (moment, bool) {
	if p := s.w(i - 2); s.w(i-1) != "the" || !isTimePreposition(p) && p != "on" && p != "with" && p != "to" && p != "than" && p != "against" || len(s.ts) == 0 || n < 1 {
		return moment{}, false
	}
	if j < s.last && s.toks[j].Kind == text.Word && s.w(j) != "and" && s.w(j) != "to" && s.w(j) != "but" {
		return moment{}, false
	}
	x := s.ts[len(s.ts)-1].x
	months := x.Last - x.First + 1
	if x.Kind == briefing.TimeAbsolute {
		months = x.Period.Len()
	}
	if months != 3 && months != 6 || n*months > 12 {
		return moment{}, false
	}
	first, last := (n-1)*months+1, n*months
	if x.Kind == briefing.TimeAbsolute {
		return when(i, j, absolute(briefing.Months(x.Period.First.Year(), first, last)))
	}
	x.First, x.Last = first, last
	return when(i, j, x)
}
