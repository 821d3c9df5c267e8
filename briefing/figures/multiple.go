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
