package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// cellValue is the number of a cell with what stands at it.
type cellValue struct {
	lo, hi int // the number with its unit
	n      numeral
	sign   int
	// bracketed says that brackets stand around it, which is how accounts
	// write what is below zero.
	bracketed bool
	pct       bool
	unit      string
	scale     float64
	hedge     briefing.Qualifier
	// growth is a change in brackets after it: "48.2 (+12 %)".
	growth *cellValue
}

// valueAt reads the number that fills the tokens now being read; it is false
// where anything else stands there.
func (s *sent) valueAt(v *cellValue) bool {
	i, end := s.first, s.last
	*v = cellValue{scale: 1, hedge: briefing.Exact}
	if s.w(i) == "(" && s.w(end-1) == ")" && end-i > 2 {
		i, end, v.bracketed = i+1, end-1, true
	}
	switch s.w(i) {
	case "~", "≈":
		v.hedge = briefing.About
		i++
	}
	v.lo = i
	i = s.signAndMoney(i, end, v)
	if i >= end || s.toks[i].Kind != text.Number || !s.digitsAt(i, &v.n) || v.n.hi > end {
		return false
	}
	i = s.scaleAndUnit(v.n.hi, end, v)
	v.hi = i
	return s.onlyNotes(i, end, v)
}

// signAndMoney steps over a sign and a currency before the number.
func (s *sent) signAndMoney(i, end int, v *cellValue) int {
	for k := 0; k < 4 && i < end && s.toks[i].Kind != text.Number; k++ {
		switch s.w(i) {
		case "+":
			v.sign = 1
			i++
			continue
		case "-", "−", "–", "—":
			v.sign = -1
			i++
			continue
		}
		j := i
		for j < end && j < i+3 && s.toks[j].Kind != text.Number {
			j++
		}
		code, lo := s.currencyBefore(min(j, end-1))
		if code == "" || lo != i {
			return end
		}
		v.unit, i = code, j
	}
	return i
}

// scaleAndUnit steps over "mln", "%", "EUR", "tonnes" after the number.
func (s *sent) scaleAndUnit(i, end int, v *cellValue) int {
	f := scaleOf(s.w(i))
	if f == 0 && v.unit != "" && !s.spaceAt(i) {
		f = letterScale(s.w(i))
	}
	if f > 0 {
		v.scale = f
		if i++; s.w(i) == "." && !s.spaceAt(i) {
			i++
		}
	}
	switch s.w(i) {
	case "%", "percent":
		v.pct = true
		return i + 1
	case "per":
		if s.w(i+1) == "cent" {
			v.pct = true
			return i + 2
		}
	}
	if v.unit != "" {
		return i
	}
	if code, hi := s.currencyAt(i); hi > 0 && hi <= end {
		v.unit = code
		return hi
	}
	if u, f, hi, dur := s.unitAt(i); u != "" && !dur && hi <= end {
		v.unit, v.scale = u, v.scale*f
		return hi
	}
	return i
}

// onlyNotes says whether nothing but marks of footnotes, or a change in
// brackets, stands after the number.
func (s *sent) onlyNotes(i, end int, v *cellValue) bool {
	for i < end {
		switch s.w(i) {
		case "*", "¹", "²", "³", "†", "‡", "+", "p", "r", "e":
			i++
			continue
		case "(":
		default:
			return false
		}
		j := i + 1
		for j < end && s.w(j) != ")" {
			j++
		}
		if j >= end {
			return false
		}
		if j == i+2 && len(s.w(i+1)) == 1 {
			i = j + 1 // "(1)", "(p)"
			continue
		}
		var g cellValue
		first, last := s.first, s.last
		s.within(i+1, j)
		ok := s.valueAt(&g)
		s.within(first, last)
		if !ok || !g.pct || g.sign == 0 || v.growth != nil {
			return false
		}
		v.growth, i = &g, j+1
	}
	return true
}
