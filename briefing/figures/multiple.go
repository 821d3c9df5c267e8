package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// multipleAt reads ratios: "doubled", "twofold", "3.2 times more than", "four
// and a half times the load", "by a factor of three", "halved".
func (s *sent) multipleAt(q *quantity, i int) bool {
	w := s.w(i)
	if s.toks[i].Kind == text.Word {
		if s.multipleVerb(q, i, w) {
			return true
		}
		if len(w) > 5 && w[len(w)-4:] == "fold" {
			v := unitWord(w[:len(w)-4])
			if v == 0 {
				v = tensWord(w[:len(w)-4])
			}
			if w == "hundredfold" {
				v = 100
			}
			if v < 2 {
				return false
			}
			return s.ratio(q, i, i+1, v, 1, "fold")
		}
		if w == "twice" || w == "thrice" {
			if !s.ratioContext(i, i+1) {
				return false
			}
			return s.ratio(q, i, i+1, map[string]float64{"twice": 2, "thrice": 3}[w], 1, "times")
		}
	}
	if s.w(i-1) == "of" && s.w(i-2) == "factor" {
		if n, ok := s.numeralAt(i, false); ok && !isPercent(s.w(n.hi)) && s.w(n.hi) != "per" {
			return s.ratio(q, i, n.hi, n.value, n.step, "factor")
		}
	}
	n, ok := s.numeralAt(i, false)
	if !ok || n.vague || n.article {
		return false
	}
	j := n.hi
	high := 0.0
	if (isDash(s.w(j)) || s.w(j) == "to" || s.w(j) == "or") && s.w(j+1) != "fold" && s.w(j+1) != "times" {
		k := j + 1
		if isDash(s.w(j)) && s.w(k) == "to" {
			k++
		}
		if k < s.last && s.mask[k] == 0 {
			if v := foldWord(s.w(k)); v > n.value {
				s.ratio(q, i, k+1, n.value, n.step, "fold")
				q.ranged, q.high = true, v
				return true
			}
			if m, ok := s.numeralAt(k, false); ok && m.value > n.value && (s.w(m.hi) == "times" || s.w(m.hi) == "fold" || s.w(m.hi) == "-" && s.w(m.hi+1) == "fold") {
				high, j = m.value, m.hi
			}
		}
	}
	if s.w(j) == "-" && !s.spaceAt(j) && (s.w(j+1) == "fold" || s.w(j+1) == "times" || s.w(j+1) == "time" && changeNoun(s.w(j+2)) != briefing.None) {
		j++
	}
	switch s.w(j) {
	case "times":
		if !s.ratioContext(i, j+1) {
			return false
		}
	case "fold":
	case "time":
		if s.w(j-1) != "-" {
			return false
		}
	case "x":
		if s.spaceAt(j) || !s.ratioContext(i, j+1) {
			return false
		}
	default:
		return false
	}
	s.ratio(q, i, j+1, n.value, n.step, "times")
	if high > 0 {
		q.ranged, q.high = true, high
	}
	return true
}

func foldWord(w string) float64 {
	if len(w) > 5 && w[len(w)-4:] == "fold" {
		return unitWord(w[:len(w)-4])
	}
	return 0
}

// ratio makes the quantity of a multiple over tokens [lo, hi).
func (s *sent) ratio(q *quantity, lo, hi int, v, step float64, rule string) bool {
	*q = quantity{lo: lo, hi: hi, value: v, step: step, scale: 1, unit: briefing.Times, form: formMultiple, kind: briefing.Change, rule: "multiple: " + rule}
	s.hedgeOf(q)
	q.dir = s.ratioDirection(q.left, q.hi)
	return true
}

// ratioDirection is up unless a word of decline stands close.
func (s *sent) ratioDirection(lo, hi int) briefing.Direction {
	switch s.w(hi) {
	case "less", "lower", "fewer", "smaller", "down", "decrease", "decline", "drop", "reduction", "fall":
		return briefing.Down
	case "more", "higher", "as", "greater", "increase", "growth", "larger", "rise", "the":
		return briefing.Up
	}
	for k := lo - 1; k >= s.first && k >= lo-10; k-- {
		if s.w(k) == ";" {
			break
		}
		if d := changeVerb(s.w(k)); d != briefing.None {
			return d
		}
		if d := changeNoun(s.w(k)); d != briefing.None {
			return d
		}
	}
	return briefing.Up
}

// ratioContext says whether "N times" compares amounts, where "met three
// times" counts occasions.
func (s *sent) ratioContext(lo, hi int) bool {
	switch s.w(hi) {
	case "more", "less", "higher", "lower", "larger", "greater", "bigger", "smaller", "fewer", "as", "faster", "over", "compared", "increase", "growth", "rise",
		"decrease", "drop", "reduction", "decline", "against", "its", "their", "than", "up", "down", "above", "what", "longer", "shorter", "cheaper", "dearer":
		return s.w(hi) != "over" && s.w(hi) != "as" || s.w(hi) == "as" && (s.w(hi+1) == "much" || s.w(hi+1) == "many" || s.w(hi+1) == "high" || s.w(hi+1) == "large" || s.w(hi+1) == "big" || s.w(hi+1) == "often" || s.w(hi+1) == "fast" || s.w(hi+1) == "long") || s.changeWithin(lo, 9)
	case "the":
		return s.levelNoun(hi+1) || s.numberAt(hi+1) || currencySign(s.w(hi+1)) != "" || s.isBefore(lo) || s.hedged(lo) || s.changeWithin(lo, 9) // "four times the 98,000 of 2021"
	case "last", "previous":
		return (s.w(hi+1) == "year" || s.w(hi+1) == "month" || s.w(hi+1) == "season") && (s.w(hi+2) == "'s" || s.levelNoun(hi+2))
	case "that", "those":
		return s.isBefore(lo) && s.phraseEnds(hi+1) || s.w(hi+1) == "of" || s.w(hi+1) == "in" || s.w(hi+1) == "number" || s.w(hi+1) == "amount" || s.w(hi+1) == "figure" || s.w(hi+1) == "sum"
	case "a", "per", "daily", "weekly", "monthly", "annually":
		return false
	}
	return s.changeWithin(lo, 9) || s.outdoes(lo)
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

// multipleVerb reads "doubled", "to double", "more than tripling", "halved".
func (s *sent) multipleVerb(q *quantity, i int, w string) bool {
	v := 0.0
	switch w {
	case "doubled", "doubles", "doubling", "double":
		v = 2
	case "tripled", "triples", "tripling", "triple", "trebled", "trebling", "treble", "trebles":
		v = 3
	case "quadrupled", "quadruple", "quadrupling", "quadruples":
		v = 4
	case "quintupled", "quintuple":
		v = 5
	case "sextupled":
		v = 6
	case "halved", "halve", "halving":
		*q = quantity{lo: i, hi: i + 1, value: 50, step: 5, scale: 1, unit: briefing.Percent, form: formMultiple, kind: briefing.Change, dir: briefing.Down, rule: "multiple: halved"}
		s.hedgeOf(q)
		q.dir = briefing.Down
		return true
	default:
		return false
	}
	switch w {
	case "double", "triple", "treble", "quadruple", "quintuple":
		if !s.doubleIsVerb(i) {
			return false
		}
	case "doubled", "doubling", "doubles":
		switch s.w(i + 1) {
		case "down", "taxation", "as":
			return false
		}
	}
	s.ratio(q, i, i+1, v, 1, w)
	q.dir = briefing.Up
	return true
}

// doubleIsVerb tells "to double trade" and "double the figure" from "double
// taxation".
func (s *sent) doubleIsVerb(i int) bool {
	switch s.w(i + 1) {
	case "taxation", "taxes", "tax", "standards", "standard", "track", "digit", "-", "entry", "murder", "role", "deck", "decker", "edged", "jeopardy", "checking", "jump", "bottom":
		return false
	}
	switch s.w(i - 1) {
	case "to", "will", "would", "could", "should", "can", "may", "might", "must", "least", "than", "nearly", "almost", "shall", "about", "roughly", "jointly", "further",
		"cannot", "not", "soon", "easily", "eventually", "even", "again", "then", "practically", "virtually":
		return true
	}
	switch s.w(i + 1) {
	case "the", "its", "their", "our", "trade", "exports", "bilateral", "this", "that", "turnover", "in", "by", "mutual", "what", "last", "over":
		return true
	}
	return false
}
