package figures

// wordsAt reads a number in words: "twenty-one", "one and a half", "half a",
// "a dozen", "hundreds of", "a million".
func (s *sent) wordsAt(i int, n *numeral) bool {
	*n = numeral{lo: i, hi: i + 1, scale: 1, step: 1, word: true}
	switch s.w(i) {
	case "a", "an":
		return s.articleNumber(i, n)
	case "half":
		return s.halfNumber(i, n)
	case "dozen":
		switch s.w(i - 1) {
		case "another", "further", "additional", "other", "some", "first", "second", "every", "last", "than", "about", "nearly", "almost":
			n.value, n.step = 12, 12
			return true // "a further dozen firms"
		}
		return false
	case "dozens", "hundreds", "thousands", "millions", "billions", "tens", "scores":
		return s.vagueAt(i, n)
	case "million", "billion", "trillion":
		n.value, n.hi = 1, i
		return s.markOfScale(i)
	}
	v, hi := s.spelled(i)
	if hi == i {
		return false
	}
	n.value, n.hi = v, hi
	switch s.w(hi) {
	case "dozen":
		s.dozenAt(n)
	case "quarters", "-":
		if k := s.quartersOfScale(hi); k > 0 && v == 3 {
			n.value, n.step, n.hi = 0.75, 0.25, k
			return true
		}
	}
	s.andPart(n, hi)
	s.pointPart(n, hi)
	return true
}

// pointPart adds the decimals spelled out behind the number in words that ends at
// token hi: "one point five billion".
func (s *sent) pointPart(n *numeral, hi int) {
	if s.w(hi) != "point" {
		return
	}
	v, step := n.value, 1.0
	k := hi + 1
	for ; k < s.last; k++ {
		d := unitWord(s.w(k))
		if d == 0 && s.w(k) != "zero" || d > 9 {
			break
		}
		step /= 10
		v += d * step
	}
	if k > hi+1 && (scaleOf(s.w(k)) > 0 || isPercent(s.w(k)) || s.w(k) == "per" && s.w(k+1) == "cent") {
		n.value, n.step, n.hi = v, step, k
	}
}

// articleNumber reads a number that begins with the article at token i: "a
// quarter of a million", "a half-million", "a dozen", "a million".
func (s *sent) articleNumber(i int, n *numeral) bool {
	next := s.w(i + 1)
	if next == "quarter" && s.w(i+2) == "of" && s.w(i+3) == "a" && scaleOf(s.w(i+4)) > 0 {
		n.value, n.step, n.hi = 0.25, 0.25, i+4
		return true
	}
	if k, v := s.partOfScale(i + 1); k > 0 {
		n.value, n.step, n.hi = v, v, k
		return true
	}
	switch s.w(i - 1) {
	case "than", "under", "below", "over", "about", "nearly", "almost", "by":
		if currencyName(next) != "" && !isPlural(next) && s.w(i+2) != "-" {
			n.value = 1
			return true // "less than a dollar"
		}
	}
	if next == "couple" && s.w(i+2) == "of" && (s.w(i+3) == "dozen" || scaleOf(s.w(i+3)) > 0 || s.w(i+3) == "hundred") {
		n.value, n.step, n.hi = 2, 1, i+3
		s.dozenAt(n)
		return true
	}
	if s.w(i+2) == "-" && !s.spaceAt(i+2) {
		return false // "a billion-dollar idea"
	}
	switch next {
	case "hundred":
		n.value, n.step, n.hi = 100, 100, i+2
	case "dozen":
		n.value, n.step, n.hi = 12, 12, i+2
	case "score":
		n.value, n.step, n.hi = 20, 20, i+2
	case "thousand", "million", "billion", "trillion", "lakh", "crore":
		n.value, n.article = 1, true
	default:
		return false
	}
	return true
}

// halfNumber reads a number that begins with the "half" at token i: "half a
// million", "half a dozen", "half-million".
func (s *sent) halfNumber(i int, n *numeral) bool {
	if s.w(i+1) == "a" {
		if s.w(i+2) == "dozen" {
			n.value, n.step, n.hi = 6, 2, i+3
			return true
		}
		if scaleOf(s.w(i+2)) > 0 {
			n.value, n.step, n.hi = 0.5, 0.5, i+2
			return true
		}
	}
	k, v := s.partOfScale(i)
	if k > 0 {
		n.value, n.step, n.hi = v, v, k
	}
	return k > 0
}

// andPart adds the part of one that follows the number in words before token hi:
// "two and a half", "three and a quarter", "one-and-a-half".
func (s *sent) andPart(n *numeral, hi int) {
	switch s.w(hi) {
	case "and":
		part := s.w(hi + 2)
		switch {
		case s.w(hi+1) == "half" && scaleOf(part) > 0:
			n.value, n.step, n.hi = n.value+0.5, 0.5, hi+2 // "one and half billion"
		case part == "quarter" && s.w(hi+1) == "a":
			n.value, n.step, n.hi = n.value+0.25, 0.25, hi+3
		case part == "half" && (s.w(hi+1) == "a" || s.w(hi+1) == "one"):
			n.value, n.step, n.hi = n.value+0.5, 0.5, hi+3
		}
	case "-":
		if s.w(hi+1) == "and" && s.w(hi+2) == "-" && s.w(hi+3) == "a" && s.w(hi+4) == "-" && s.w(hi+5) == "half" {
			n.value, n.step, n.hi = n.value+0.5, 0.5, hi+6
		}
	}
}

// partOfScale reads "half-million", "quarter million" and "half-dozen" at token
// i: the token of the scale word, or after "dozen", and the part; 0 for others.
func (s *sent) partOfScale(i int) (int, float64) {
	v := 0.5
	switch s.w(i) {
	case "quarter":
		v = 0.25
	case "half":
	default:
		return 0, 0
	}
	j := i + 1
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	switch {
	case scaleOf(s.w(j)) > 0:
		return j, v
	case s.w(j) == "dozen" && v == 0.5:
		return j + 1, 6
	}
	return 0, 0
}

// quartersOfScale is the token of the scale word in "three quarters of a
// million", where token i follows "three"; 0 for other words.
func (s *sent) quartersOfScale(i int) int {
	if s.w(i) == "-" && !s.spaceAt(i) {
		i++
	}
	if s.w(i) == "quarters" && s.w(i+1) == "of" && s.w(i+2) == "a" && scaleOf(s.w(i+3)) > 0 {
		return i + 3
	}
	return 0
}

// dozenAt multiplies n by a "dozen" or "hundred" that follows it.
func (s *sent) dozenAt(n *numeral) {
	switch s.w(n.hi) {
	case "dozen":
		n.value, n.step, n.hi = n.value*12, 12, n.hi+1
	case "hundred":
		n.value, n.step, n.hi = n.value*100, 100, n.hi+1
	}
}

// vagueAt reads "hundreds of", "tens of thousands of": the smallest amount the
// words allow.
func (s *sent) vagueAt(i int, n *numeral) bool {
	if s.w(i+1) != "of" || s.w(i-1) == "digit" || s.w(i-1) == "figure" {
		return false // also "in single-digit millions of dollars"
	}
	n.value, n.vague, n.hi = atLeast(s.w(i)), true, i+2
	if f := atLeast(s.w(i + 2)); s.w(i+3) == "of" && f >= 1e3 {
		n.value, n.hi = n.value*f, i+4
		if s.w(i) == "tens" {
			n.value = 10 * f
		}
	} else if s.w(i) == "tens" || s.w(i) == "dozens" {
		n.value /= 2
	}
	n.step = n.value
	return true
}

// atLeast is what a plural of a number's word stands for at least, 0 for other words.
func atLeast(w string) float64 {
	switch w {
	case "tens":
		return 20
	case "dozens":
		return 24
	case "scores":
		return 40
	case "hundreds":
		return 100
	case "thousands":
		return 1e3
	case "millions":
		return 1e6
	case "billions":
		return 1e9
	}
	return 0
}

// markOfScale says whether token i is the scale of a mark told without its one:
// "pass the billion-dollar mark".
func (s *sent) markOfScale(i int) bool {
	if s.w(i-1) != "the" && s.w(i-1) != "a" || s.w(i+1) != "-" || currencyName(s.w(i+2)) == "" {
		return false
	}
	switch s.w(i + 3) {
	case "mark", "barrier", "threshold", "milestone", "line", "level":
		return true
	}
	return false
}
