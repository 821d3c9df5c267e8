package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// sameMoment reads "same period", "same months of 2021", "corresponding period
// of the previous year", "same period last year", "same time".
func (s *sent) sameMoment(i int) (moment, bool) {
	j := i + 1
	if n := s.smallInt(j); n > 0 && s.w(j+1) == "months" {
		j++ // "the same nine months of 2021"
	}
	if text.MonthNumber(s.w(j)) > 0 {
		return moment{}, false
	}
	switch s.w(j) {
	case "indicator", "figure", "date", "point", "-":
	case "year":
		return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeSame})
	case "fiscal", "financial":
		if s.w(j+1) == "year" {
			j++
		}
		return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeSame})
	default:
		if !periodNoun(s.w(j)) {
			return moment{}, false
		}
	}
	hi := j + 1
	k := hi
	if s.w(k) == "of" || s.w(k) == "in" || s.w(k) == "for" {
		k++
	}
	if y := s.year(k); y > 0 {
		return when(i, k+1, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Period: briefing.Year(y)})
	}
	if s.w(k) == "the" || s.w(k) == "a" {
		k++
	}
	if y := s.year(k); y > 0 {
		if m, ok := s.yearMoment(k); ok { // "of the 2021-22 financial year"
			return when(i, m.hi, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Period: briefing.Year(y)})
		}
	}
	if offset, n := s.sameYear(k); n > 0 {
		return when(i, k+n, briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: offset})
	}
	if s.w(k) == "that" && s.w(k+1) == "year" {
		hi = k + 2
	}
	if s.w(i) == "same" && (s.w(j) == "time" || s.w(j) == "point" || s.w(j) == "figure" || s.w(j) == "indicator" || s.w(j) == "date") {
		return moment{}, false
	}
	return when(i, hi, briefing.TimeExpr{Kind: briefing.TimeSame})
}

// sameYear reads the year at token k whose same months are meant, by its distance
// from the report's: "last year" and "year earlier" -1, "this year" 0. It counts
// its tokens, 0 for none.
func (s *sent) sameYear(k int) (offset, n int) {
	next := s.w(k + 1)
	if (next == "iranian" || next == "persian" || next == "calendar") && (s.w(k+2) == "year" || s.w(k+3) == "year") {
		if offset, n = s.sameYearAt(k, "year"); n > 0 {
			n++
			if s.w(k+2) != "year" {
				n++ // "the last Iranian calendar year"
			}
		}
		return offset, n
	}
	return s.sameYearAt(k, next)
}

// sameYearAt is sameYear with the word after token k, or after the name of its
// calendar.
func (s *sent) sameYearAt(k int, next string) (offset, n int) {
	switch s.w(k) {
	case "last", "previous", "preceding", "past", "prior":
		switch next {
		case "year", "season", "harvest":
			return -1, 2
		case "fiscal", "financial", "marketing", "crop":
			if s.w(k+2) == "year" {
				return -1, 3
			}
			return -1, 2
		}
	case "year":
		if next == "earlier" || next == "before" || next == "ago" {
			return -1, 2
		}
	case "this", "current":
		if next == "year" {
			return 0, 2
		}
	}
	return 0, 0
}
