package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// looseAfter reads a hedge between a number and what it counts: "30 or so
// firms", "110-odd companies", "sixty-plus trucks", "200 or more visitors".
func (s *sent) looseAfter(q *quantity) {
	j := q.hi
	glued := s.w(j) == "-" && !s.spaceAt(j) && !s.spaceAt(j+1)
	if glued {
		j++
	}
	hedge := briefing.Exact
	switch s.w(j) {
	case "odd":
		hedge, j = briefing.About, j+1
	case "plus":
		if !glued {
			return
		}
		hedge, j = briefing.Over, j+1
	case "or":
		if hedge, j = s.hedgeAfter(j); hedge == briefing.Exact {
			return
		}
	default:
		return
	}
	if f := scaleOf(s.w(j)); f > 0 && q.scale == 1 {
		q.value, q.high, q.step, q.scale, j = q.value*f, q.high*f, q.step*f, f, j+1
	}
	if j < s.last && s.toks[j].Kind == text.Word && s.mask[j] == 0 {
		q.hedge, q.hi = hedge, j
	}
}

// moreOf is the token of what is counted where "more" or its like stands before
// it: "800 more units", "12 additional flights".
func (s *sent) moreOf(j int) int {
	switch s.w(j) {
	case "more", "additional", "extra", "further", "other", "fewer":
	default:
		return j
	}
	if k := j + 1; k < s.last && s.toks[k].Kind == text.Word && !isPreposition(s.w(k)) && !isAuxiliary(s.w(k)) && s.mask[k] == 0 && s.w(k) != "again" {
		return k
	}
	return j
}
