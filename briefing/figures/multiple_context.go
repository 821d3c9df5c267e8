package figures

import (
	"brief/briefing"
)

// ratioContext says whether "N times" compares amounts, where "met three
// times" counts occasions.
func (s *sent) ratioContext(lo, hi int) bool {
	switch s.w(hi) {
	case "more", "less", "higher", "lower", "larger", "greater", "bigger", "smaller", "fewer", "as", "faster", "over", "compared", "increase", "growth", "rise",
		"decrease", "drop", "reduction", "decline", "against", "its", "their", "than", "up", "down", "above", "what", "longer", "shorter", "cheaper", "dearer":
		return s.w(hi) != "over" && s.w(hi) != "as" || s.w(hi) == "as" && (s.w(hi+1) == "much" || s.w(hi+1) == "many" || s.w(hi+1) == "high" || s.w(hi+1) == "large" || s.w(hi+1) == "big" || s.w(hi+1) == "often" || s.w(hi+1) == "fast" || s.w(hi+1) == "long") || s.changeWithin(lo, 9)
	case "the":
		return s.levelNoun(hi+1) || s.yearEarlier(hi+1) || s.w(hi+1) == "previous" || s.w(hi+1) == "preceding" || s.w(hi+1) == "prior" || s.numberAt(hi+1) || currencySign(s.w(hi+1)) != "" || s.isBefore(lo) || s.hedged(lo) || s.changeWithin(lo, 9) // "four times the 98,000 of 2021"
	case "last", "previous":
		return (s.w(hi+1) == "year" || s.w(hi+1) == "month" || s.w(hi+1) == "season") && (s.w(hi+2) == "'s" || s.levelNoun(hi+2))
	case "that", "those":
		return s.isBefore(lo) && s.phraseEnds(hi+1) || s.w(hi+1) == "of" || s.w(hi+1) == "in" || s.w(hi+1) == "number" || s.w(hi+1) == "amount" || s.w(hi+1) == "figure" || s.w(hi+1) == "sum"
	case "a", "per", "daily", "weekly", "monthly", "annually":
		return s.grows(lo)
	}
	return s.changeWithin(lo, 9) || s.outdoes(lo) || s.restatesLast(lo)
}

// grows says whether a verb of growth stands right before token i: "has grown ten
// times annually", but not "flies ten times annually".
func (s *sent) grows(i int) bool {
	_, left := s.hedgeBefore(i)
	k := s.overAdverb(left - 1)
	if s.w(k) == "by" {
		k--
	}
	switch s.w(k) {
	case "grown", "grew", "grow", "grows", "growing", "increased", "increase", "increasing", "multiplied", "expanded", "risen", "rose":
		return true
	}
	return false
}

// outdoes says whether a present verb before token i says by how many times one
// amount is above another: "exceeds the figure of 2020 three times".
func (s *sent) outdoes(i int) bool {
	for k := i - 1; k >= s.first && k > i-12; k-- {
		switch s.w(k) {
		case "exceeds", "exceed", "outstrips", "outstrip", "tops", "surpasses":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

// levelNoun says whether token i is a noun for an amount that a multiple is
// measured on.
func (s *sent) levelNoun(i int) bool {
	switch s.w(i) {
	case "whole", "entire", "combined", "level", "figure", "amount", "volume", "number", "value", "quantity", "output", "sum", "size", "total", "average", "rate", "result", "price", "quota", "capacity", "norm", "usual", "normal":
		return true
	}
	return false
}

// yearEarlier says whether "year-earlier" or "year-ago" stands at token i.
func (s *sent) yearEarlier(i int) bool {
	return s.w(i) == "year" && isDash(s.w(i+1)) && !s.spaceAt(i+1) && (s.w(i+2) == "earlier" || s.w(i+2) == "ago")
}

// hedged says whether a hedge stands before token i: "nearly three times the low".
func (s *sent) hedged(i int) bool {
	h, _ := s.hedgeBefore(i)
	return h != briefing.Exact
}

// isBefore says whether the verb "to be" stands before token i, with a hedge
// between at most: "is three times the profit".
func (s *sent) isBefore(i int) bool {
	_, left := s.hedgeBefore(i)
	switch s.w(s.overAdverb(left - 1)) {
	case "is", "was", "are", "were", "be", "been":
		return true
	}
	return false
}

// changeWithin says whether a word of change stands within n tokens before lo.
func (s *sent) changeWithin(lo, n int) bool {
	for k := lo - 1; k >= s.first && k >= lo-n; k-- {
		switch w := s.w(k); {
		case w == ";":
			return false
		case w == "up" || w == "down":
			if p := s.w(k - 1); p == "(" || p == "," || p == "went" || p == "was" || p == "were" || p == "is" {
				return true
			}
		case w == "more" || w == "less" || w == "plus" || w == "added" || w == "went" || w == "lost":
			continue
		case changeVerb(w) != briefing.None || changeNoun(w) != briefing.None:
			return true
		}
	}
	return false
}
