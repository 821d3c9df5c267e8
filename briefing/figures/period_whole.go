package figures

import "brief/briefing"

// yearEnd is the year whose end the words at token i name: the one that ended last
// where a report of the first months tells how things stood "at year-end".
func (s *sent) yearEnd(i int) briefing.TimeExpr {
	x := briefing.TimeExpr{Kind: briefing.TimeYear}
	if m := s.d.Date.Month; m > 0 && m <= 6 && (s.w(i-1) == "at" || s.w(i-1) == "the" && s.w(i-2) == "at") && s.outlook(s.first, s.last) != 1 {
		x.Offset = -1
	}
	return x
}

// wholeYear reads "for the whole year", "over the full year", "for the year as a
// whole" at its noun: the year of the time told before in the sentence, else the
// report's own.
func (s *sent) wholeYear(i int) (moment, bool) {
	j := i + 1
	switch s.w(i - 1) {
	case "whole", "full", "entire":
		if s.w(i-2) != "the" || !isTimePreposition(s.w(i-3)) {
			return moment{}, false
		}
		if j < s.last && (s.w(j) == "of" || s.w(j) == "-" || s.year(j) > 0 || s.mask[j] != 0) {
			return moment{}, false
		}
	case "the":
		if s.w(j) != "as" || s.w(j+1) != "a" || s.w(j+2) != "whole" {
			return moment{}, false
		}
		j += 3
	default:
		return moment{}, false
	}
	if s.w(j) == "'s" {
		return moment{lo: i, hi: j, mute: true}, true // "62 percent of the whole year's goal"
	}
	switch s.w(j) {
	case "ago", "earlier", "before", "later", "after", "previously":
		return moment{}, false
	}
	if n := len(s.ts); n > 0 && !s.ts[n-1].mute && (s.ts[n-1].x.Kind == briefing.TimeYear || s.ts[n-1].x.Kind == briefing.TimeAbsolute && s.ts[n-1].x.Period.IsYear()) {
		return moment{lo: i, hi: j, mute: true}, true // "last year it was $140 million for the whole year"
	}
	if n := len(s.ts); n > 0 && s.ts[n-1].x.Kind == briefing.TimeAbsolute && s.ts[n-1].x.Period.Len() < 12 {
		return when(i, j, absolute(briefing.Year(s.ts[n-1].x.Period.Last.Year())))
	}
	if n, d := len(s.ts), s.d.Date; n > 0 && !s.ts[n-1].mute && s.ts[n-1].x.Kind == briefing.TimeMonths && d.Month >= s.ts[n-1].x.Last && d.Month > 0 {
		return when(i, j, briefing.TimeExpr{Kind: briefing.TimeYear, Offset: s.ts[n-1].x.Offset}) // the year of those months
	}
	return when(i, j, briefing.TimeExpr{Kind: briefing.TimeEarlier, Last: 12})
}
