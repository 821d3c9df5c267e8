package series

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// decimal is the exact number m × 10^e. Claims are decimals, and so are all
// ends of their intervals, which keeps "touching" apart from "overlapping".
type decimal struct {
	m int64
	e int
}

// digitsKept is how many significant digits of a float count: what a report
// can have meant, without the noise of multiplying out a scale word.
const digitsKept = 12

// decimalOf reads the shortest decimal that v can be.
func decimalOf(v float64) decimal {
	if v == 0 || math.IsNaN(v) || math.IsInf(v, 0) {
		return decimal{}
	}
	if v == math.Trunc(v) && math.Abs(v) < 1e12 {
		return decimal{int64(v), 0}.trim()
	}
	var buf [40]byte
	s := strconv.AppendFloat(buf[:0], v, 'e', digitsKept-1, 64)
	var d decimal
	neg := false
	for i, c := range s {
		switch {
		case c == '-':
			neg = true
		case c == 'e':
			n, _ := strconv.Atoi(string(s[i+1:]))
			d.e += n - (digitsKept - 1)
			if neg {
				d.m = -d.m
			}
			return d.trim()
		case c != '.':
			d.m = 10*d.m + int64(c-'0')
		}
	}
	return d
}

// trim drops trailing zeros; zero is 0 × 10^0.
func (d decimal) trim() decimal {
	if d.m == 0 {
		return decimal{}
	}
	for d.m%10 == 0 {
		d.m /= 10
		d.e++
	}
	return d
}

// add is exact wherever the sum fits 18 digits, which sums of two numbers of
// twelve digits of like size always do; a far smaller addend is rounded away
// from zero to the digits that are left.
func (d decimal) add(o decimal) decimal {
	if d.m == 0 {
		return o
	}
	if o.m == 0 {
		return d
	}
	if d.e < o.e {
		d, o = o, d
	}
	for d.e > o.e && abs(d.m) < 1e16 {
		d.m *= 10
		d.e--
	}
	for d.e > o.e {
		rest := o.m % 10
		o.m /= 10
		o.e++
		if rest > 0 {
			o.m++
		} else if rest < 0 {
			o.m--
		}
	}
	return decimal{d.m + o.m, d.e}.trim()
}

func (d decimal) neg() decimal          { return decimal{-d.m, d.e} }
func (d decimal) sub(o decimal) decimal { return d.add(o.neg()) }
func (d decimal) shift(n int) decimal   { return decimal{d.m, d.e + n}.trim() }
func (d decimal) half() decimal         { return decimal{d.m * 5, d.e - 1}.trim() }
func (d decimal) times(n int64) decimal { return decimal{d.m * n, d.e}.trim() }
func (d decimal) cmp(o decimal) int     { return sign(d.sub(o).m) }
func (d decimal) positive() bool        { return d.m > 0 }

// float is the nearest float64.
func (d decimal) float() float64 {
	if abs(d.m) < 1<<53 && d.e <= 0 && d.e >= -22 {
		return float64(d.m) / math.Pow10(-d.e)
	}
	if abs(d.m) < 1<<53 && d.e > 0 && d.e <= 22 {
		return float64(d.m) * math.Pow10(d.e)
	}
	v, _ := strconv.ParseFloat(strconv.FormatInt(d.m, 10)+"e"+strconv.Itoa(d.e), 64)
	return v
}

// String writes all digits with commas between thousands: 1,650,000 or 0.125.
func (d decimal) String() string {
	digits := strconv.FormatInt(abs(d.m), 10)
	if d.e > 0 {
		digits += strings.Repeat("0", d.e)
	}
	frac := ""
	if d.e < 0 {
		if n := 1 - d.e - len(digits); n > 0 {
			digits = strings.Repeat("0", n) + digits
		}
		digits, frac = digits[:len(digits)+d.e], "."+digits[len(digits)+d.e:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	if d.m < 0 {
		return "−" + digits + frac
	}
	return digits + frac
}

// rat is the number as a fraction.
func (d decimal) rat() *big.Rat {
	if d.e <= 0 && d.e >= -18 {
		return big.NewRat(d.m, tens[-d.e])
	}
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(abs(int64(d.e))), nil)
	r := new(big.Rat).SetInt64(d.m)
	if d.e < 0 {
		return r.Mul(r, new(big.Rat).SetFrac(big.NewInt(1), p))
	}
	return r.Mul(r, new(big.Rat).SetInt(p))
}

// tens are the powers of ten that fit an int64.
var tens = func() (t [19]int64) {
	t[0] = 1
	for i := 1; i < len(t); i++ {
		t[i] = 10 * t[i-1]
	}
	return t
}()

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

func sign(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}
