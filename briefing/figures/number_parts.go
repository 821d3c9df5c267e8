package figures

import "brief/briefing/text"

// andMore adds a lower part: "1 billion 250 million".
func (s *sent) andMore(n *numeral, money bool) {
	if j := n.hi; n.article && n.scale > 1 && s.w(j) == "and" && s.w(j+1) == "a" && (s.w(j+2) == "half" || s.w(j+2) == "quarter") {
		part := n.scale / 2 // "a million and a half"
		if s.w(j+2) == "quarter" {
			part /= 2
		}
		n.value, n.step, n.hi, n.article = n.value+part, part, j+3, false
		return
	}
	for whole := n.scale; n.scale >= 1e3 && n.hi < s.last; {
		j := n.hi
		and := s.w(j) == "and"
		if and {
			j++
		}
		m, ok := s.lowerPart(n, j, money)
		if !ok || m.scale == 1 && !s.onesFollow(n, &m, and, whole) || and && m.scale > 1 && !s.oneSum(n, &m, money) {
			return
		}
		n.value += m.value
		n.step, n.scale, n.hi, n.article = m.step, m.scale, m.hi, false
	}
}

// onesFollow says whether m, which has no scale word, ends the number n: "two
// thousand five hundred". In digits it does so after other parts alone.
func (s *sent) onesFollow(n, m *numeral, and bool, whole float64) bool {
	if n.scale != 1e3 {
		return false
	}
	if !n.word {
		return !and && whole > 1e3 && m.value >= 100
	}
	return and || m.value >= 100
}

// oneSum says whether "and" before the part m adds it to n, "1 billion and 190
// million dollars", and does not set a second amount beside a first.
func (s *sent) oneSum(n, m *numeral, money bool) bool {
	if n.scale < 1e6 || s.w(n.lo-1) == "between" || s.w(n.lo-1) == "both" {
		return false
	}
	if cur := s.currencyAfter(m.hi) > 0; money && (cur || !s.phraseEnds(m.hi)) || !money && !cur && !n.word {
		if u, _, _, _ := s.unitAt(m.hi); money || u == "" {
			return false
		}
	}
	for k := max(s.first, n.lo-7); k < n.lo; k++ {
		if s.w(k) == "and" && (tradedSides.Has(&s.toks[k-1]) || k+1 < s.last && tradedSides.Has(&s.toks[k+1])) {
			return false // "exports and imports of 2 billion and 300 million"
		}
	}
	return !s.has(s.first, s.last, "respectively")
}

// tradedSides are what two amounts joined by "and" are told of.
var tradedSides = text.NewWordSet("exports imports sales purchases investments loans grants")

// lowerPart reads at token j the part of a number below its last scale word: "300
// million" after "2 billion", "five hundred" after "two thousand".
func (s *sent) lowerPart(n *numeral, j int, money bool) (numeral, bool) {
	var m numeral
	switch {
	case j >= s.last || s.toks[j].Break || s.mask[j] != 0:
		return m, false
	case s.toks[j].Kind == text.Number:
		if !s.digitsAt(j, &m) {
			return m, false
		}
	default:
		v, hi := s.spelled(j)
		if hi == j {
			return m, false
		}
		m = numeral{lo: j, hi: hi, value: v, step: 1, scale: 1, word: true}
	}
	if m.word != n.word || m.value >= 1000 {
		return m, false
	}
	s.scaleAfter(&m, money)
	return m, m.scale < n.scale && m.value < n.scale
}

// strayGroup steps over a comma whose group a slip of the typist set off by a blank,
// "13, 202 wagons", and says whether it does. Two items of a list have an "and".
func (s *sent) strayGroup(n *numeral) bool {
	j := n.hi + 1
	if s.w(n.hi) != "," || s.spaceAt(n.hi) || !s.isGroup(j) || len(s.w(j)) != 3 || s.mask[j] != 0 || j+1 >= s.last || s.toks[j+1].Kind != text.Word {
		return false
	}
	if n.lo > s.first {
		switch s.w(n.lo - 1) {
		case ",", "and", "in", "-", "or", "to":
			return false
		}
		if s.mask[n.lo-1] != 0 {
			return false
		}
	}
	if nn, _, known := s.nounAt(j + 1); scaleOf(s.w(j+1)) > 0 || !known || nn.unit == "" {
		if u, _, _, _ := s.unitAt(j + 1); u == "" {
			return false
		}
	}
	n.hi = j
	return true
}
