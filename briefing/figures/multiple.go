package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// multipleAt reads ratios: "doubled", "twofold", "3.2 times more than", "four
// and a half times the load", "by a factor of three", "halved".
func (s *sent) multipleAt(q *quantity, i int) bool {
	if s.toks[i].Kind == text.Word {
		w := s.w(i)
		if s.multipleVerb(q, i, w) {
			return true
		}
		if v := adverbTimes(w); v > 0 {
			return s.ratioContext(i, i+1) && s.ratio(q, i, i+1, v, 1, "times")
		}
		if len(w) > 5 && w[len(w)-4:] == "fold" {
			v := anyFold(w)
			return v >= 2 && s.ratio(q, i, i+1, v, 1, "fold")
		}
	}
	if !s.mayHave(multipleWords) {
		return false
	}
	n, ok := s.numeralAt(i, false)
	if !ok {
		return false
	}
	if s.w(i-1) == "of" && s.w(i-2) == "factor" && !isPercent(s.w(n.hi)) && s.w(n.hi) != "per" {
		return s.ratio(q, i, n.hi, n.value, n.step, "factor")
	}
	if n.vague || n.article {
		return false
	}
	j, high := n.hi, 0.0
	if k := s.timesRange(j); k > 0 {
		if v := foldWord(s.w(k)); v > n.value {
			s.ratio(q, i, k+1, n.value, n.step, "fold")
			q.ranged, q.high = true, v
			return true
		}
		if m, ok := s.numeralAt(k, false); ok && m.value > n.value && (s.w(m.hi) == "times" || s.w(m.hi) == "fold" || s.w(m.hi) == "-" && s.w(m.hi+1) == "fold") {
			high, j = m.value, m.hi
		}
	}
	if j = s.timesEnd(i, j); j == 0 {
		return false
	}
	s.ratio(q, i, j, n.value, n.step, "times")
	if high > 0 {
		q.ranged, q.high = true, high
	}
	return true
}

// multipleWords make a multiple of the number beside them.
var multipleWords = text.NewWordSet(`times time fold x factor onefold twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold
	elevenfold twelvefold thirteenfold fourteenfold fifteenfold sixteenfold seventeenfold eighteenfold nineteenfold`)

// adverbTimes is the multiple that one adverb tells, 0 for another word.
func adverbTimes(w string) float64 {
	switch w {
	case "twice":
		return 2
	case "thrice":
		return 3
	}
	return 0
}

// timesRange is the token where the upper end of a range may start whose lower
// end stops before token j: "three to five times", "two- to threefold"; 0 where
// none does.
func (s *sent) timesRange(j int) int {
	k := j + 1
	switch w := s.w(j); {
	case s.w(k) == "fold" || s.w(k) == "times":
		return 0
	case isDash(w):
		if s.w(k) == "to" {
			k++
		}
	case w != "to" && w != "or":
		return 0
	}
	if k < s.last && s.mask[k] == 0 {
		return k
	}
	return 0
}

// timesEnd is the token after the word at token j that makes a multiple of the
// numeral at token i, "times", "-fold", "x"; 0 where none stands there or where it
// counts occasions.
func (s *sent) timesEnd(i, j int) int {
	if s.w(j) == "-" && !s.spaceAt(j) && (s.w(j+1) == "fold" || s.w(j+1) == "times" || s.w(j+1) == "time" && changeNoun(s.w(j+2)) != briefing.None) {
		j++
	}
	switch s.w(j) {
	case "times":
		if !s.ratioContext(i, j+1) {
			return 0
		}
	case "fold":
	case "time":
		if s.w(j-1) != "-" {
			return 0
		}
	case "x":
		if s.spaceAt(j) || !s.ratioContext(i, j+1) {
			return 0
		}
	default:
		return 0
	}
	return j + 1
}

// foldWord is the multiple of "twofold" … "nineteenfold", 0 for another word.
func foldWord(w string) float64 {
	if len(w) > 5 && w[len(w)-4:] == "fold" {
		return unitWord(w[:len(w)-4])
	}
	return 0
}

// anyFold is the multiple of a word that ends in "fold", 0 where it is none.
func anyFold(w string) float64 {
	if w == "hundredfold" {
		return 100
	}
	if v := foldWord(w); v > 0 {
		return v
	}
	return tensWord(w[:len(w)-4])
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
