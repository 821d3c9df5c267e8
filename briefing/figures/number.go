package figures

import (
	"math"
	"strconv"
	"strings"

	"brief/briefing/text"
)

// numeral is a number as written, before its unit: tokens [lo, hi).
type numeral struct {
	lo, hi int
	value  float64
	// step is one unit of the last digit as written, multiplied out.
	step float64
	// scale is the scale word's factor, 1 where there is none.
	scale float64
	// word says that the number is spelled out, digits that a token holds it.
	word bool
	// vague says "hundreds of", "dozens of": at least one of that size.
	vague bool
	// article says that the number is only "a" before a scale word.
	article bool
}

// habit is how an outlet writes numbers.
type habit struct {
	// commaDecimal: "1,65 million"; pointGroups: "1.650.000".
	commaDecimal, pointGroups bool
}

// habitOf looks at the numbers of the report that can only be read one way.
func habitOf(toks []text.Token) habit {
	commaDec, commaGroup, pointGroup, pointDec := 0, 0, 0, 0
	for i := range toks {
		if toks[i].Kind != text.Number {
			continue
		}
		w := toks[i].Lower
		c, p := strings.Count(w, ","), strings.Count(w, ".")
		tail := len(w) - 1 - strings.LastIndexAny(w, ".,")
		switch {
		case c == 0 && p == 0:
		case c == 1 && p == 0 && tail != 3, c == 1 && p > 0 && strings.LastIndexByte(w, ',') > strings.LastIndexByte(w, '.'):
			commaDec++
		case c > 1, c == 1 && p == 1:
			commaGroup++
		case p > 1 && tail == 3:
			pointGroup++
		case p == 1 && tail != 3:
			pointDec++
		case p == 1 && w[0] == '0':
			pointDec++
		}
	}
	return habit{
		commaDecimal: commaDec > 0 && commaGroup == 0 && commaDec > pointDec,
		pointGroups:  (pointGroup > 0 || commaDec > 0 && pointDec == 0) && commaGroup == 0,
	}
}

// digits reads one number token in the outlet's habit. decimals is the count
// of digits after the decimal sign, zeros that of trailing zeros of an integer.
func (h habit) digits(w string) (v float64, decimals, zeros int, ok bool) {
	switch w {
	case "½":
		return 0.5, 1, 0, true
	case "¼", "¾":
		return map[string]float64{"¼": 0.25, "¾": 0.75}[w], 2, 0, true
	case "⅓", "⅔":
		return map[string]float64{"⅓": 1.0 / 3, "⅔": 2.0 / 3}[w], 2, 0, true
	}
	if len(w) > 40 {
		return 0, 0, 0, false
	}
	dec := h.decimalAt(w)
	if dec == -2 {
		return 0, 0, 0, false
	}
	var buf [48]byte
	b := buf[:0]
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= '0' && c <= '9':
			b = append(b, c)
		case i == dec:
			b = append(b, '.')
			decimals = len(w) - 1 - i
		}
	}
	v, err := strconv.ParseFloat(string(b), 64)
	if err != nil || math.IsInf(v, 0) {
		return 0, 0, 0, false
	}
	if decimals == 0 {
		for k := len(b) - 1; k > 0 && b[k] == '0'; k-- {
			zeros++
		}
	}
	return v, decimals, zeros, true
}

// decimalAt is the place of the decimal sign in w, -1 where there is none, -2
// where w is no number but a date or version ("14.06.2022", "1.2.3").
func (h habit) decimalAt(w string) int {
	c, p := strings.Count(w, ","), strings.Count(w, ".")
	lastC, lastP := strings.LastIndexByte(w, ','), strings.LastIndexByte(w, '.')
	switch {
	case c == 0 && p == 0:
		return -1
	case c > 0 && p > 0:
		if c > 1 && p > 1 {
			return -2
		}
		return max(lastC, lastP)
	case c == 1:
		three := len(w)-lastC-1 == 3 && lastC <= 3
		if three && !h.commaDecimal || three && w[0] != '0' && !h.commaDecimal {
			return -1
		}
		return lastC
	case c > 1:
		if len(w)-lastC-1 != 3 {
			return -2
		}
		return -1
	case p == 1:
		if h.pointGroups && len(w)-lastP-1 == 3 && lastP <= 3 && w[0] != '0' {
			return -1
		}
		return lastP
	}
	for i, k := len(w)-1, 0; i >= 0; i-- { // several points: groups of three
		if w[i] == '.' {
			if k != 3 {
				return -2
			}
			k = 0
			continue
		}
		k++
	}
	return -1
}

// scaleOf is the factor of a scale word that may stand after any number, 0 for
// another word. "m", "b", "k" and "t" count only where the caller knows better.
func scaleOf(w string) float64 {
	switch w {
	case "thousand", "thousands", "ths", "thsd", "thou":
		return 1e3
	case "million", "millions", "mln", "mn", "mil", "mio", "millon":
		return 1e6
	case "billion", "billions", "bln", "bn", "bil", "milliard":
		return 1e9
	case "trillion", "trillions", "trn", "trln", "tn":
		return 1e12
	case "lakh", "lakhs", "lac":
		return 1e5
	case "crore", "crores", "cr":
		return 1e7
	}
	return 0
}

// letterScale is the factor of a one-letter scale.
func letterScale(w string) float64 {
	switch w {
	case "k":
		return 1e3
	case "m":
		return 1e6
	case "b":
		return 1e9
	}
	return 0
}

// unitWord is the value of a number word below twenty, 0 for another word.
func unitWord(w string) float64 {
	switch w {
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	}
	return 0
}

// tensWord is the value of twenty … ninety, 0 for another word.
func tensWord(w string) float64 {
	switch w {
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty", "fourty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return 0
}

// numeralAt reads the number that starts at token i. money says that a
// currency stands before it, so that "500m" is 500 million.
func (s *sent) numeralAt(i int, money bool) (numeral, bool) {
	t := s.toks[i]
	var n numeral
	switch t.Kind {
	case text.Number:
		if !s.digitsAt(i, &n) {
			return n, false
		}
	case text.Word:
		if !s.wordsAt(i, &n) {
			return n, false
		}
	default:
		return n, false
	}
	s.scaleAfter(&n, money)
	s.andMore(&n, money)
	return n, n.value > 0 || n.lo < n.hi
}

// digitsAt reads the digits at i with their groups of three ("1 650 000") and
// a fraction ("2½", "2 1/2").
func (s *sent) digitsAt(i int, n *numeral) bool {
	v, dec, zeros, ok := s.habit.digits(s.toks[i].Lower)
	if !ok {
		return false
	}
	*n = numeral{lo: i, hi: i + 1, value: v, scale: 1}
	integer := dec == 0
	if w := s.toks[i].Lower; len(w) <= 3 && integer && w[0] != '0' {
		for s.isGroup(n.hi) {
			g := s.toks[n.hi].Lower
			gv, gdec, gz, _ := s.habit.digits(strings.Replace(g, ",", ".", 1))
			if gdec == 0 {
				gv, gz = float64(atoi(g)), trailingZeros(g)
			}
			if gdec == 0 && gz == 3 {
				zeros += 3
			} else {
				zeros = gz
			}
			n.value = n.value*1000 + gv
			n.hi++
			if dec = gdec; dec > 0 {
				break
			}
		}
	}
	if n.hi < s.last && s.toks[n.hi].Kind == text.Number && !s.toks[n.hi].Space && strings.IndexByte("½¼¾⅓⅔", s.toks[n.hi].Lower[0]) >= 0 {
		f, fdec, _, ok := s.habit.digits(s.toks[n.hi].Lower)
		if ok && f < 1 {
			n.value += f
			dec, zeros = fdec, 0
			n.hi++
		}
	}
	n.step = math.Pow(10, -float64(dec))
	if dec == 0 && zeros > 0 && (n.value >= 1000 || s.scaleFollows(n.hi)) {
		n.step = math.Pow(10, float64(zeros))
	}
	return true
}

func (s *sent) scaleFollows(j int) bool { return scaleOf(s.w(j)) > 0 }

// isGroup says whether token j is a group of three digits set off by one
// blank, with a decimal part at most.
func (s *sent) isGroup(j int) bool {
	if j >= s.last || s.toks[j].Kind != text.Number || !s.toks[j].Space || s.toks[j].Break {
		return false
	}
	w := s.toks[j].Lower
	if len(w) < 3 || len(w) > 3 && w[3] != '.' && w[3] != ',' || len(w) > 6 {
		return false
	}
	for k := 0; k < 3; k++ {
		if w[k] < '0' || w[k] > '9' {
			return false
		}
	}
	gap := s.d.Report.Text[s.toks[j-1].End:s.toks[j].Start]
	return gap == " " || gap == "\u00a0" || gap == "\u202f" || gap == "\u2009"
}

func atoi(w string) int {
	n, _ := strconv.Atoi(w)
	return n
}

func trailingZeros(w string) int { return len(w) - len(strings.TrimRight(w, "0")) }

// scaleAfter takes the scale words after the digits: "4.3 billion", "5-billion",
// "500m", "12 hundred thousand".
func (s *sent) scaleAfter(n *numeral, money bool) {
	for {
		j := n.hi
		if s.w(j) == "-" && !s.spaceAt(j) && scaleOf(s.w(j+1)) > 0 && !s.spaceAt(j+1) {
			j++
		}
		f := scaleOf(s.w(j))
		if f == 0 && !s.spaceAt(j) && !n.word && letterScale(s.w(j)) > 0 && (money || s.letterScaleFits(j)) {
			f = letterScale(s.w(j))
		}
		if f == 0 && n.scale == 1 && s.w(j) == "m" && s.spaceAt(j) && !n.word && (money || currencyName(s.w(j+1)) != "") {
			f = 1e6
		}
		if f == 0 || n.scale > 1 && (f < 1e5 || n.scale > 1e6) {
			return
		}
		if s.w(j) == "tn" && n.scale == 1 && !money && !n.word && s.toks[j].End-s.toks[j].Start == 2 && s.currencyAfter(j+1) == 0 {
			return // "tn" is a tonne without money
		}
		n.value *= f
		n.step *= f
		n.scale *= f
		n.hi = j + 1
		if s.w(n.hi) == "." && !s.spaceAt(n.hi) && isPointedScale(s.w(j)) && n.hi+1 < s.last {
			n.hi++ // "4.3 mln. dollars"
		}
	}
}

// letterScaleFits says whether a glued "m" or "k" without money scales: a
// counted word must follow, so that "500m tall" stays a length.
func (s *sent) letterScaleFits(j int) bool {
	switch s.w(j + 1) {
	case "tons", "tonnes", "people", "tourists", "visitors", "barrels", "passengers", "dollars", "euros", "metric", "teu", "jobs", "companies", "cubic":
		return true
	}
	return s.w(j) == "k" && s.w(j+1) != ""
}

func isPointedScale(w string) bool {
	switch w {
	case "mln", "bln", "mn", "bn", "trln", "ths", "mil", "bil", "thou", "thsd":
		return true
	}
	return false
}

// andMore adds a lower part: "1 billion 250 million".
func (s *sent) andMore(n *numeral, money bool) {
	for n.scale >= 1e6 && n.hi < s.last {
		j := n.hi
		if s.toks[j].Kind != text.Number || s.toks[j].Break {
			return
		}
		var m numeral
		if !s.digitsAt(j, &m) || m.value >= 1000 || m.value != math.Trunc(m.value) {
			return
		}
		s.scaleAfter(&m, money)
		if m.scale < 1e3 || m.scale >= n.scale {
			return
		}
		n.value += m.value
		n.step, n.scale, n.hi = m.step, m.scale, m.hi
	}
}

// wordsAt reads a number in words: "twenty-one", "one and a half", "half a",
// "a dozen", "hundreds of", "a million".
func (s *sent) wordsAt(i int, n *numeral) bool {
	*n = numeral{lo: i, hi: i + 1, scale: 1, step: 1, word: true}
	w := s.w(i)
	switch w {
	case "a", "an":
		if s.w(i+1) == "quarter" && s.w(i+2) == "of" && s.w(i+3) == "a" && scaleOf(s.w(i+4)) > 0 {
			n.value, n.step, n.hi = 0.25, 0.25, i+4
			return true
		}
		if s.w(i+2) == "-" && !s.spaceAt(i+2) {
			return false // "a billion-dollar idea"
		}
		switch next := s.w(i + 1); next {
		case "hundred", "dozen", "score":
			n.value, n.hi = map[string]float64{"hundred": 100, "dozen": 12, "score": 20}[next], i+2
			n.step = n.value
			return true
		case "thousand", "million", "billion", "trillion", "lakh", "crore":
			n.value, n.article = 1, true
			return true
		}
		return false
	case "half":
		if s.w(i+1) == "a" && scaleOf(s.w(i+2)) > 0 || s.w(i+1) == "a" && s.w(i+2) == "dozen" {
			n.value, n.step, n.hi = 0.5, 0.5, i+2
			if s.w(i+2) == "dozen" {
				n.value, n.step, n.hi = 6, 2, i+3
			}
			return true
		}
		return false
	case "dozens", "hundreds", "thousands", "millions", "billions", "tens", "scores":
		return s.vagueAt(i, n)
	}
	v, hi := s.spelled(i)
	if hi == i {
		return false
	}
	n.value, n.hi = v, hi
	switch s.w(hi) {
	case "dozen":
		n.value, n.step, n.hi = v*12, 12, hi+1
	case "and":
		if s.w(hi+1) == "a" && (s.w(hi+2) == "half" || s.w(hi+2) == "quarter") || s.w(hi+1) == "one" && s.w(hi+2) == "half" {
			n.value, n.step, n.hi = v+0.5, 0.5, hi+3
			if s.w(hi+2) == "quarter" {
				n.value, n.step = v+0.25, 0.25
			}
		}
	case "-":
		if s.w(hi+1) == "and" && s.w(hi+2) == "-" && s.w(hi+3) == "a" && s.w(hi+4) == "-" && s.w(hi+5) == "half" {
			n.value, n.step, n.hi = v+0.5, 0.5, hi+6
		}
	}
	return true
}

// vagueAt reads "hundreds of", "tens of thousands of": the smallest amount the
// words allow.
func (s *sent) vagueAt(i int, n *numeral) bool {
	base := map[string]float64{"tens": 20, "dozens": 24, "scores": 40, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9}
	if s.w(i+1) != "of" {
		return false
	}
	n.value, n.vague, n.hi = base[s.w(i)], true, i+2
	if f, ok := base[s.w(i+2)]; ok && s.w(i+3) == "of" && f >= 1e3 {
		n.value, n.hi = n.value*f, i+4
		if s.w(i) == "tens" {
			n.value = 10 * f
		}
	} else if s.w(i) == "tens" || s.w(i) == "dozens" {
		n.value = map[string]float64{"tens": 10, "dozens": 12}[s.w(i)]
	}
	n.step = n.value
	return true
}

// spelled reads words up to 999 ("two hundred and fifty", "forty-five") and
// gives the token after them, i where there is no number word.
func (s *sent) spelled(i int) (float64, int) {
	v, hi := s.belowHundred(i)
	if hi == i {
		return 0, i
	}
	if s.w(hi) == "hundred" {
		v *= 100
		hi++
		rest := hi
		if s.w(rest) == "and" {
			rest++
		}
		if more, h := s.belowHundred(rest); h > rest {
			v, hi = v+more, h
		}
	}
	return v, hi
}

func (s *sent) belowHundred(i int) (float64, int) {
	if v := unitWord(s.w(i)); v > 0 {
		return v, i + 1
	}
	v := tensWord(s.w(i))
	if v == 0 {
		return 0, i
	}
	j := i + 1
	if s.w(j) == "-" && !s.spaceAt(j) {
		j++
	}
	if u := unitWord(s.w(j)); u > 0 && u < 10 {
		return v + u, j + 1
	}
	return v, i + 1
}
