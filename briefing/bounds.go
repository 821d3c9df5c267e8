package briefing

import (
	"math"
	"strconv"
	"strings"
)

// RoundDown rounds v towards minus infinity to a number of significant digits
// (at least 1): 2.6667 with 3 digits is 2.66. Noise below the twelfth digit
// does not count, so that 4.3e9 stays 4.3e9.
func RoundDown(v float64, digits int) float64 { return roundTowards(v, digits, false) }

// RoundUp rounds v towards plus infinity to a number of significant digits.
func RoundUp(v float64, digits int) float64 { return roundTowards(v, digits, true) }

// RoundOutward rounds both ends away from the inside, to a number of
// significant digits of the larger end, so that the printed interval holds
// every value that the exact one does. Ends stay in the unit they came in. An
// end that moved is closed or open as before; both are true of it.
func (b Bounds) RoundOutward(digits int) Bounds {
	place := b.place(digits)
	if b.Low != nil {
		v := towards(*b.Low, place, false)
		b.Low = &v
	}
	if b.High != nil {
		v := towards(*b.High, place, true)
		b.High = &v
	}
	return b
}

// Digits is the number of significant digits, from 3 to 9, at which rounding
// outward widens the interval by no more than a fifth; 3 where one end is
// open. A single value takes the digits it has.
func (b Bounds) Digits() int {
	for d := 3; d < 9; d++ {
		r := b.RoundOutward(d)
		if b.Low == nil || b.High == nil {
			return 3
		}
		width := *b.High - *b.Low
		if *r.High-*r.Low <= 1.2*width+1e-11*math.Abs(*b.High) {
			return d
		}
	}
	return 9
}

// place is the power of ten of the last of so many significant digits.
func (b Bounds) place(digits int) int {
	top := 0.0
	for _, p := range []*float64{b.Low, b.High} {
		if p != nil {
			top = max(top, math.Abs(*p))
		}
	}
	return magnitude(top) - max(digits, 1) + 1
}

// magnitude is the power of ten of the first significant digit.
func magnitude(v float64) int {
	if v == 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return 0
	}
	s := strconv.FormatFloat(math.Abs(v), 'e', 11, 64)
	n, _ := strconv.Atoi(s[strings.IndexByte(s, 'e')+1:])
	return n
}

func roundTowards(v float64, digits int, up bool) float64 {
	return towards(v, magnitude(v)-max(digits, 1)+1, up)
}

// towards rounds v to a multiple of ten to the place, working on the decimal
// digits so that 4.3 never becomes 4.29.
func towards(v float64, place int, up bool) float64 {
	if v == 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return v
	}
	s := strconv.FormatFloat(math.Abs(v), 'e', 11, 64)
	at := strings.IndexByte(s, 'e')
	exp, _ := strconv.Atoi(s[at+1:])
	m, _ := strconv.ParseInt(s[:1]+s[2:at], 10, 64) // v = m × 10^(exp-11)
	drop := place - (exp - 11)
	if drop <= 0 {
		return v
	}
	unit := int64(1)
	for range min(drop, 13) {
		unit *= 10
	}
	whole, rest := m/unit, m%unit
	if rest != 0 && up == (v > 0) {
		whole++
	}
	out, _ := strconv.ParseFloat(strconv.FormatInt(whole, 10)+"e"+strconv.Itoa(place), 64)
	return math.Copysign(out, v)
}
