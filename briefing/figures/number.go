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

// numeralAt reads the number that starts at token i. money says that a
// currency stands before it, so that "500m" is 500 million.
func (s *sent) numeralAt(i int, money bool) (numeral, bool) {
	var n numeral
	if i < s.first || i >= s.last {
		return n, false
	}
	t := &s.toks[i]
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
		for s.isGroup(n.hi) || s.strayGroup(n) {
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
	gap := s.d.Report.Text[s.toks[j-1].End():s.toks[j].Start()]
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
		if f == 0 && money && !n.word && s.w(j) == "-" && !s.spaceAt(j) && !s.spaceAt(j+1) && letterScale(s.w(j+1)) > 0 {
			j++ // "P19-B", as Philippine headlines write it
			f = letterScale(s.w(j))
		}
		if f == 0 && n.scale == 1 && !n.word {
			f = s.looseScale(j, money)
		}
		if f == 0 || n.scale > 1 && (f < 1e5 || n.scale > 1e6) {
			return
		}
		if s.w(j) == "tn" && n.scale == 1 && !money && !n.word && s.toks[j].End()-s.toks[j].Start() == 2 && s.currencyAfter(j+1) == 0 {
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

func isPointedScale(w string) bool {
	switch w {
	case "mln", "bln", "mn", "bn", "trln", "ths", "mil", "bil", "thou", "thous", "thsd", "mill", "mio", "mrd", "mlrd", "mld":
		return true
	}
	return false
}
