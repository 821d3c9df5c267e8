package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// assessPercent reads a percentage or a fraction.
func (s *sent) assessPercent(q *quantity, bound int) {
	if q.kind == briefing.Share {
		return
	}
	q.kind = briefing.Level
	if s.w(s.first) == "of" && (s.w(s.first+1) == "this" || s.w(s.first+1) == "these" || s.w(s.first+1) == "that") && q.left-s.first <= 4 {
		q.kind = briefing.Share
		return
	}
	left := s.overAdverb(q.left - 1)
	if s.w(left) == "between" && (s.w(left-1) == "anywhere" || s.w(left-1) == "somewhere") {
		left -= 2 // "cut by anywhere between 5 and 12 percent"
	}
	if s.w(left) == "of" && averageWord(s.w(left-1)) && (s.w(left-2) == "an" || s.w(left-2) == "a") {
		left -= 3 // "trimmed by an average of 7%"
	}
	if a := s.w(left - 1); (a == "a" || a == "an") && s.toks[max(left, s.first)].Kind == text.Word {
		switch s.w(left - 2) {
		case "by", "up", "down":
			left -= 2 // "up by a significant 35%"
		}
	}
	lw := s.w(left)
	if !s.percentByForm(q, left, lw) && !s.percentByWord(q, left, lw, bound) && !s.percentByVerb(q, left, lw, bound) {
		s.percentByClause(q, left, lw, bound)
	}
}

// percentByForm settles a percentage by its sign and by what follows it: "12
// percent higher", "a 12 percent rise". It says whether it does, as the others
// do.
func (s *sent) percentByForm(q *quantity, left int, lw string) bool {
	if q.sign != 0 {
		q.change(map[int]briefing.Direction{1: briefing.Up, -1: briefing.Down}[q.sign])
		return true
	}
	if d := s.comparedAfter(q); d != briefing.None {
		if w := s.w(q.hi); lw == "by" && (w == "over" || w == "under" || w == "above" || w == "below") {
			if v := changeVerb(s.w(left - 1)); v != briefing.None {
				d = v // "decreasing by 8.5 percent over the same months"
			}
		}
		q.change(d)
		return true
	}
	if d, at := s.nounAfter(q.hi); d != briefing.None {
		q.change(d)
		q.right = at + 1
		return true
	}
	if w := s.w(q.hi); (w == "cut" || w == "cuts") && (s.w(q.lo) == "a" || s.w(q.left-1) == "a" || s.w(q.left-1) == "the" || s.w(q.lo+1) == "-") {
		q.change(briefing.Down)
		q.right = q.hi + 1
		return true
	}
	switch s.w(q.hi) {
	case "share", "stake", "chance", "probability", "likelihood", "stakes":
		q.kind = briefing.Share
		return true
	case "interest", "coupon":
		return true // what a loan costs is no change
	}
	return false
}

// percentByWord settles a percentage by the preposition before it, lw at token
// left.
func (s *sent) percentByWord(q *quantity, left int, lw string, bound int) bool {
	if w := s.w(left - 1); (lw == "with" || lw == "to") && (w == "compared" || w == "opposed") {
		lw = "against"
	}
	switch lw {
	case "against", "versus", "vs":
		// "could take 30 percent of transit, against 5 percent now"
		for k := range s.qs {
			p := &s.qs[k]
			if p.hi != bound || p.unit != q.unit {
				continue
			}
			if p.kind != briefing.Change {
				q.kind, q.side = p.kind, sideRef
				return true
			}
			if left == bound { // "faster than its sales, by 22 percent against 11"
				q.change(p.dir)
				q.side = sideRef
				return true
			}
		}
	case "to", "from":
		s.percentToFrom(q, left, lw, bound)
		return true
	case "by":
		d, _ := s.changeBack(left-1, max(bound, left-16), 16, true)
		if d == briefing.None && bound > s.first {
			d, _ = s.changeBack(left-1, s.first, 24, false)
		}
		if p := s.endsAt(bound); d == briefing.None && p != nil && p.kind == briefing.Change {
			d = p.dir // "cut theft by a tenth, and fraud by an eighth"
		}
		if d == briefing.None && s.agentBy(left) {
			q.kind = briefing.Share // "is trusted by 59 percent"
			return true
		}
		if d == briefing.None {
			d = briefing.Up
		}
		q.change(d)
		s.showChange(q, bound)
		return true
	}
	return false
}

// agentBy says whether the "by" at token i names who does what the passive before
// it tells.
func (s *sent) agentBy(i int) bool {
	v := s.w(i - 1)
	if len(v) < 5 || v[len(v)-2:] != "ed" && v != "known" && v != "seen" {
		return false
	}
	switch v {
	case "devalued", "revalued", "revised", "adjusted", "indexed", "overestimated", "underestimated", "overvalued", "undervalued", "depreciated", "discounted", "compressed", "stretched", "scaled":
		return false // how much, and not by whom
	}
	switch s.w(i - 2) {
	case "is", "are", "was", "were", "been", "being":
		return true
	}
	return false
}

// percentToFrom settles a percentage after "to" or "from": the rate of a growth, a
// share, the level that another is reached from.
func (s *sent) percentToFrom(q *quantity, left int, lw string, bound int) {
	if lw == "from" && s.w(bound) == "from" {
		for k := range s.qs {
			if p := &s.qs[k]; p.hi == bound && p.form == q.form && p.kind == briefing.Change && s.growthRate(p.left-1, s.first) {
				q.change(briefing.Up) // "lowered its growth forecast to 6.6 percent from 7.2"
				q.side, q.foreseen = sideFrom, p.foreseen || s.has(s.clauseStart(p.left), p.left, "forecast") || s.has(s.clauseStart(p.left), p.left, "projection")
				return
			}
		}
	}
	if lw == "to" && s.growthRate(left, bound) {
		q.change(briefing.Up)
		return
	}
	if d := s.gainsTo(left); lw == "to" && d != briefing.None {
		q.change(d)
		return
	}
	if s.rateForecast(q, left, bound) {
		return
	}
	if lw == "from" {
		q.side = sideFrom
	}
	if v := s.w(left - 1); lw == "to" && (v == "amounted" || v == "came" || v == "equal" || v == "amounting") {
		// "the growth amounted to 12 percent"
		if d, at := s.changeBack(left-1, max(bound, s.clauseStart(q.left)), 14, false); d != briefing.None && changeNoun(s.w(at)) != briefing.None {
			q.change(d)
			return
		}
	}
	if s.w(q.hi) == "of" {
		q.kind = briefing.Share
	}
}

// foretold is the change before that a bare percentage after a verb of forecast
// goes on from: "growth was 2.9% in 2023; the IMF expects 4.0% for 2024".
func (s *sent) foretold(q *quantity, verb string) *quantity {
	switch verb {
	case "expects", "expected", "forecasts", "forecast", "projects", "projected", "predicts", "predicted", "sees", "foresees", "anticipates", "estimates":
	default:
		return nil
	}
	for k := range s.qs {
		if p := &s.qs[k]; p.hi < q.left && p.form == formPercent && p.kind == briefing.Change && s.w(q.hi) != "of" && (k+1 == len(s.qs) || s.qs[k+1].lo >= q.lo) {
			return p
		}
	}
	return nil
}

// shedsPart says whether a verb of loss takes a fraction from a thing's own
// whole: "lost a third of their value", where "grew a third of the wheat" has none.
func (s *sent) shedsPart(q *quantity, verb string) bool {
	switch verb {
	case "lost", "lose", "loses", "losing", "shed", "sheds", "shedding":
		switch s.w(q.hi + 1) {
		case "its", "their", "his", "her":
			return true
		}
	}
	return false
}

// yearOnYear says whether "year-on-year" or its like stands right after hi.
func (s *sent) yearOnYear(hi int) bool {
	for k := range s.ts {
		if s.ts[k].role == roleAgainst && s.ts[k].lo >= hi && s.ts[k].lo <= hi+2 {
			return true
		}
	}
	return false
}

// timeAt says whether a time of the role starts at token i or after an article.
func (s *sent) timeAt(i int, r role) bool {
	for k := range s.ts {
		if m := &s.ts[k]; (m.lo == i || m.lo == i+1 && s.w(i) == "the") && m.role == r {
			return true
		}
	}
	return false
}

// averageWord holds the nouns of "by an average of 7%".
func averageWord(w string) bool {
	switch w {
	case "average", "mean", "median", "total", "maximum", "minimum", "whopping", "whole", "full", "massive", "mere":
		return true
	}
	return false
}

// endsAt is the quantity that ends before token i, nil where none does.
func (s *sent) endsAt(i int) *quantity {
	for k := range s.qs {
		if p := &s.qs[k]; p.hi == i {
			return p
		}
	}
	return nil
}
