package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// momentRule reads the times that begin with any of its words.
type momentRule = wordRule[func(s *sent, i int) (moment, bool)]

// momentTable finds the reader of a time by the word it begins with: "last year",
// "the first nine months of 2024", "year-on-year", "since then".
var momentTable = text.NewReaderTable([]momentRule{
	{"first second third fourth", (*sent).ordinalMoment},
	{"opening initial closing final", (*sent).partMoment},
	{"following subsequent ensuing", (*sent).followingMoment},
	{"turn before until its their few several decade", (*sent).vagueMoment},
	{"last past previous preceding", iranianOr((*sent).lastMoment)},
	{"recent", (*sent).lastMoment},
	{"this current present", iranianOr((*sent).thisMoment)},
	{"running ongoing", (*sent).thisMoment},
	{"next coming", (*sent).nextMoment},
	{"near medium short foreseeable nearest", (*sent).termMoment},
	{"same corresponding given respective similar analogous comparable like equivalent matching identical", (*sent).sameMoment},
	{"those these", (*sent).thoseMoment},
	{"back", (*sent).thatTime},
	{"that above reviewed reporting specified mentioned indicated period", (*sent).saidMoment},
	{"year yoy y annual annually on years month quarter m", (*sent).yearWord},
	{"a one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty", (*sent).countMoment},
	{"q h", (*sent).shortMoment},
	{"fy jfy fiscal financial", (*sent).fiscalMoment},
	{"solar", (*sent).solarMoment},
	{"iranian persian", iranianOr((*sent).solarMoment)},
	{"since", (*sent).sinceMoment},
	{"half", (*sent).halfMoment},
	{"season", (*sent).seasonMoment},
	{"so", (*sent).soFarMoment},
	{"beginning start", (*sent).startMoment},
	{"end middle close mid", (*sent).endMoment},
}, momentRule.parts)

var momentHint = momentTable.Hint()

// iranianOr reads a year of the Iranian calendar, and what read does where none
// stands.
func iranianOr(read func(s *sent, i int) (moment, bool)) func(s *sent, i int) (moment, bool) {
	return func(s *sent, i int) (moment, bool) {
		if p, n := s.iranianYear(i); n > 0 {
			return when(i, i+n, absolute(p))
		}
		return read(s, i)
	}
}

// saidMoment reads a time that points to one told before: "in that time", "the
// reporting period", "over the period".
func (s *sent) saidMoment(i int) (moment, bool) {
	same := func(hi int) (moment, bool) { return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeSame}) }
	if m, ok := s.thatTime(i); ok {
		return m, true
	}
	switch s.w(i) {
	case "that":
		if p := s.w(i - 1); (p == "in" || p == "over" || p == "during" || p == "for" || p == "within") && periodNoun(s.w(i+1)) {
			return same(i + 2) // "we sold them $139 million in that time"
		}
	case "period":
		if p := s.w(i - 2); s.w(i-1) == "the" && (p == "in" || p == "over" || p == "during" || p == "for") && (i+1 >= s.last || s.toks[i+1].Kind == text.Punct && !isDash(s.w(i+1))) {
			return same(i + 1)
		}
		if s.w(i-1) == "the" && s.w(i+1) == "under" && (s.w(i+2) == "review" || s.w(i+2) == "consideration") {
			return same(i + 3)
		}
	default:
		if s.w(i+1) == "period" || s.w(i+1) == "months" || s.w(i+1) == "time" && s.w(i+2) == "frame" {
			return same(i + 2)
		}
	}
	return moment{}, false
}

// termMoment reads "the near future", "in the medium term": a plan without a
// date.
func (s *sent) termMoment(i int) (moment, bool) {
	if n := s.w(i + 1); n == "future" || n == "term" || n == "-" && s.w(i+2) == "term" {
		return moment{lo: i, hi: i + 2, mute: true, goal: true}, true
	}
	return moment{}, false
}

// soFarMoment reads "so far this year", "so far in 2025".
func (s *sent) soFarMoment(i int) (moment, bool) {
	if s.w(i+1) == "far" && (s.w(i+2) == "this" && s.w(i+3) == "year" || s.w(i+2) == "in" && s.year(i+3) > 0) {
		return when(i, i+4, briefing.TimeExpr{Kind: briefing.TimeToDate})
	}
	return moment{}, false
}

// ordinalMoment reads "first nine months", "first half", "second quarter".
func (s *sent) ordinalMoment(i int) (moment, bool) {
	n := int(ordinal(s.w(i)))
	if n > 4 { // no part of a year is the fifth
		n = 0
	}
	j := i + 1
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	if m, ok := s.nthMoment(i, j, n); ok {
		return m, true
	}
	switch s.w(j) {
	case "month":
		if n == 1 {
			if y, k := s.yearOf(j + 1); k > 0 {
				return when(i, j+1+k, monthsOf(y, 1, 1))
			}
		}
	}
	if n != 1 {
		return moment{}, false
	}
	if c := s.smallInt(j); c > 0 && c <= 12 && (s.w(j+1) == "months" || s.w(j+1) == "month" || s.w(j+1) == "quarters") {
		if p := s.w(i - 1); p == "its" || p == "their" {
			return moment{lo: i, hi: j + 2, mute: true}, true // "in its first ten months of operation"
		}
		y, k := s.yearOf(j + 2)
		if x := s.firstMonthsTold(i, c); k == 0 && s.w(j+1) == "months" && !x.IsZero() {
			return when(i, j+2, x)
		}
		if k == 0 && c == 12 {
			return when(i, j+2, briefing.TimeExpr{Kind: briefing.TimeVague}) // counted from the start of the thing itself
		}
		if s.w(j+1) == "quarters" {
			c = min(3*c, 12)
		}
		return when(i, j+2+k, monthsOf(y, 1, c))
	}
	if c := s.smallInt(j); c > 0 && (s.w(j+1) == "weeks" || s.w(j+1) == "days") {
		_, k := s.yearOf(j + 2)
		return moment{lo: i, hi: j + 2 + k, mute: true}, true
	}
	return moment{}, false
}

// sinceMoment reads "since then" and a bare "since" that ends its clause; the
// years after "since" are moments of their own.
func (s *sent) sinceMoment(i int) (moment, bool) {
	if s.w(i+1) == "the" && (s.w(i+2) == "beginning" || s.w(i+2) == "start") {
		return s.toDate(i, i+2)
	}
	m := moment{lo: i, hi: i + 1, role: roleSince, x: briefing.TimeExpr{Kind: briefing.TimeSame}}
	if s.w(i+1) == "then" {
		m.hi++
		return m, true
	}
	if p := s.w(i - 1); p == "has" || p == "have" || p == "had" { // "and have since trebled"
		return m, true
	}
	if i+1 >= s.last || s.toks[i+1].Kind == text.Punct && !isDash(s.w(i+1)) {
		return m, true
	}
	return moment{}, false
}

// toDate reads "beginning of the year" and "start of 2024" at j, where the
// words since or from stand before it.
func (s *sent) toDate(i, j int) (moment, bool) {
	if i == j {
		if p := s.w(i - 1); !(p == "the" && (s.w(i-2) == "since" || s.w(i-2) == "from")) {
			return moment{}, false
		}
	}
	k := j + 1
	if s.w(k) == "of" {
		k++
	}
	if s.w(k) == "the" {
		k++
	}
	if p, n := s.iranianYear(k); n > 0 {
		return when(i, k+n, briefing.TimeExpr{Kind: briefing.TimeToDate, Year: p.First.Year(), First: 3})
	}
	if s.w(k) == "this" || s.w(k) == "current" {
		k++
	}
	if s.w(k) == "current" {
		k++
	}
	if s.w(k) == "year" {
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeToDate})
	}
	if y := s.year(k); y > 0 {
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeToDate, Year: y})
	}
	return moment{}, false
}

// endMoment reads "end of the year", "end of 2025", "end of this year".
func (s *sent) endMoment(i int) (moment, bool) {
	if s.w(i) == "mid" {
		if k := i + 1; isDash(s.w(k)) && s.w(k+1) == "year" {
			return when(i, k+2, briefing.TimeExpr{Kind: briefing.TimeYear})
		}
		return moment{}, false
	}
	k := i + 1
	if isDash(s.w(k)) {
		k++
	}
	if s.w(k) == "of" {
		k++
	}
	if y := s.year(k); y > 0 {
		x := absolute(briefing.Year(y))
		x.Said = s.w(i) == "end" // the year's end, and not its same months
		return when(i, k+1, x)
	}
	if s.w(k) == "the" || s.w(k) == "this" {
		k++
	}
	if s.w(k) == "current" {
		k++
	}
	if s.w(k) == "last" && s.w(k+1) == "year" {
		return when(i, k+2, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -1})
	}
	switch s.w(k) {
	case "year":
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeYear})
	case "month":
		if p := s.w(i - 2); s.w(i) == "end" && s.w(i-1) == "the" && (p == "by" || p == "before" || p == "until") && !s.doneBy(i-2) {
			return moment{lo: i, hi: k + 1, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeMonth}}, true
		}
	case "decade":
		return moment{lo: i, hi: k + 1, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeDecadeEnd}}, true
	}
	return moment{}, false
}
