package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// bindRoute makes freight by one means, through one place or one way a part of
// the freight between the two: its words are what it is of, where they stand
// together with the measure, else it has no name.
func (s *sent) bindRoute(q *quantity) {
	lo, hi := s.phrase(q)
	for lo < hi && s.isOne(lo, unitWords) {
		lo++
	}
	if s.oneWay(lo, hi) {
		q.scope, q.of = briefing.ScopePart, s.words(lo, hi)
		return
	}
	from, to := max(s.first, min(q.cueAt, q.left)), q.right
	for to < s.last && to < q.right+24 && s.w(to) != ";" && s.w(to) != "while" && s.w(to) != "whereas" && s.w(to) != "and" {
		to++
	}
	if q.cueAt < 0 {
		from = s.clauseStart(q.left)
	}
	at, end := s.routeIn(from, to)
	if end == 0 && s.startsWithRoute() > 0 {
		at, end = s.first, s.startsWithRoute()
	}
	if end == 0 {
		return
	}
	q.scope = briefing.ScopePart
	if q.of = ""; lo < at && at <= hi && end <= q.left {
		q.of = s.words(lo, end)
	}
}

// oneWay says whether the phrase names freight that goes one way: "cargo to
// China", "export freight between them".
func (s *sent) oneWay(lo, hi int) bool {
	if s.has(lo, hi, "between") || hi-lo < 2 {
		return false
	}
	for i := lo; i < hi; i++ {
		if w := s.w(i); (w == "to" || w == "from" || w == "into") && i > lo {
			if k := i + 1; s.countryMention(k) != nil || s.w(k) == "the" && s.countryMention(k+1) != nil {
				return !s.has(i, hi, "back") && !s.has(lo, hi, "and")
			}
		}
	}
	return false
}

var (
	unitWords  = text.NewWordSet("million thousand billion tonnes tons metric mln of the")
	means      = text.NewWordSet("rail railway railways road roads sea air river truck trucks lorry lorries ferry train trains pipeline water")
	passWords  = text.NewWordSet("through via at across")
	passPlaces = text.NewWordSet("crossing crossings checkpoint checkpoints port ports seaport terminal terminals station stations gate airport bridge")
)

// routeIn finds the means or place of freight among [from, to), as the words
// [at, end); end is 0 where there is none.
func (s *sent) routeIn(from, to int) (at, end int) {
	for i := from; i < to && i+1 < s.last; i++ {
		switch {
		case s.w(i) == "by" && s.isOne(i+1, means):
			return i, i + 2
		case s.isOne(i, passWords):
			for k := i + 1; k < s.last && k < i+9 && s.toks[k].Kind == text.Word; k++ {
				if s.isOne(k, passPlaces) {
					return i, k + 1
				}
			}
		}
	}
	return 0, 0
}

// startsWithRoute is the end of a place that opens the sentence as what it is
// about: "For another border crossing, …"; 0 where none does.
func (s *sent) startsWithRoute() int {
	switch s.w(s.first) {
	case "for", "at", "through", "via", "on":
	default:
		return 0
	}
	for i := s.first + 1; i < s.last && i < s.first+8 && s.toks[i].Kind == text.Word; i++ {
		if s.isOne(i, passPlaces) {
			return i + 1
		}
	}
	return 0
}
