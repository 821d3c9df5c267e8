package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// rankAt reads a place in an order: "third-largest partner", "22nd trade
// partner", "second only to", "ranks fifth", "number two supplier", "top five
// partners".
func (s *sent) rankAt(q *quantity, i int) bool {
	t := s.toks[i]
	v, j := 0.0, i+1
	switch {
	case t.Kind == text.Number && len(t.Lower) <= 3 && (s.w(j) == "st" || s.w(j) == "nd" || s.w(j) == "rd" || s.w(j) == "th") && !s.spaceAt(j):
		v, j = float64(atoi(t.Lower)), j+1
	case t.Kind == text.Word && ordinal(t.Lower) > 0:
		v = ordinal(t.Lower)
	case t.Lower == "top":
		return s.topAt(q, i)
	case t.Lower == "number" || t.Lower == "no":
		return s.numberRank(q, i)
	default:
		return false
	}
	if v < 1 {
		return false
	}
	make := func(lo, hi int) bool {
		*q = quantity{lo: lo, hi: hi, left: lo, right: hi, value: v, step: 1, scale: 1, unit: briefing.RankUnit, form: formRank, kind: briefing.Rank, hedge: briefing.Exact, rule: "rank"}
		q.metric = s.rankMetric(hi)
		if n := len(s.qs); q.metric == briefing.OtherMetric && n > 0 && s.qs[n-1].form == formRank {
			q.metric = s.qs[n-1].metric // "third among its markets; in 2021 it was fifth"
		}
		for k := hi; k < s.last && k < hi+5; k++ {
			if rankHead(s.w(k)) {
				q.right = k + 1
				break
			}
		}
		return true
	}
	if v == 2 && s.w(j) == "only" && s.w(j+1) == "to" {
		return make(i, j+2)
	}
	k := j
	if s.w(k) == "-" && !s.spaceAt(k) {
		k++
	}
	switch s.w(k) {
	case "largest", "biggest", "greatest", "leading", "highest", "main", "largest-":
		return make(i, k+1)
	case "most":
		if s.w(k+1) == "important" || s.w(k+1) == "significant" || s.w(k+1) == "popular" {
			return make(i, k+2)
		}
	case "on":
		if s.w(k+1) == "the" && s.w(k+2) == "list" && s.ranksBefore(i) {
			return make(i, j) // "puts it third on the list of markets"
		}
	case "in", "among":
		if p := s.w(i - 1); s.w(k) == "among" && (p == "is" || p == "was" || p == "remains" || p == "be") && s.tradeRank() {
			return make(i, j)
		}
		if s.w(k) == "in" && (s.w(k+2) == "list" || s.w(k+2) == "ranking" || s.w(k+2) == "rankings") && s.tradeRank() {
			return make(i, j) // "fifteenth in the list of our markets"
		}
		if (s.w(k+1) == "terms" || s.w(k) == "among" || s.w(k+1) == "the" || s.w(k+1) == "importance") && s.ranksBefore(i) {
			return make(i, j)
		}
	case "place", "position", "spot", "rank":
		if s.w(i-1) == "in" || s.w(i-1) == "the" || s.w(i-1) == "a" || s.w(i-1) == "(" || s.w(k+1) == "among" || s.ranksBefore(i) || s.rankGoesOn(i, k) {
			if !s.tradeRank() && !(s.w(k+1) == "in" && s.w(k+2) == "the" && s.w(k+3) == "world" && s.ranksBefore(i)) {
				return false
			}
			return make(i, k+1)
		}
	}
	// "22nd trade partner", "third trading partner"
	for e := k; e < s.last && e < k+4; e++ {
		switch s.w(e) {
		case "trade", "trading", "economic", "and", "foreign", "export", "import", "investment", "commercial":
			continue
		case "european", "asian", "african", "american", "arab", "source", "global":
			if w := s.w(e + 1); w == "of" || w == "for" {
				if s.w(e) == "source" {
					return make(i, k)
				}
				break
			}
			continue // "seventh European source market"
		case "partner", "investor", "importer", "exporter", "supplier", "market", "buyer":
			if e > k || t.Kind == text.Number {
				return make(i, k)
			}
		case "destination":
			if e > k || s.w(e+1) == "of" || s.w(e+1) == "for" {
				return make(i, k) // "the fourth source of visitors"
			}
		}
		break
	}
	if m := s.carriedRank(i, j); m != "" {
		make(i, j)
		q.metric = m
		return true
	}
	if k := s.overAdverb(i - 1); k < i-1 && s.comesIn(k) && s.tradeRank() && s.phraseEnds(j) {
		return make(i, j) // "among its partners Oman comes a mere sixth"
	}
	if s.comesIn(i-1) && s.tradeRank() && s.phraseEnds(j) {
		return make(i, j)
	}
	if w := s.w(j); s.comesIn(s.overAdverb(i-1)) && (w == "after" || w == "behind" || w == "," && (s.w(j+1) == "after" || s.w(j+1) == "behind")) {
		return make(i, j) // "comes sixth, after China"
	}
	if s.w(i-1) != "a" && s.ranksBefore(i) && s.tradeRank() || s.rankGoesOn(i, j) {
		return make(i, j)
	}
	return false
}
