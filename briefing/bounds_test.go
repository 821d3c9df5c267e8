package briefing

import (
	"math"
	"testing"
)

func TestRoundOutward(t *testing.T) {
	for _, c := range []struct {
		v        float64
		digits   int
		down, up float64
	}{
		{3e9 / 1.125, 3, 2.66e9, 2.67e9},
		{4.3e9, 3, 4.3e9, 4.3e9},
		{4.3e9 / 1.18, 3, 3.64e9, 3.65e9},
		{4.4e9 / 1.17, 3, 3.76e9, 3.77e9},
		{0.1 + 0.2, 2, 0.3, 0.3},
		{99.95, 3, 99.9, 100},
		{-2.345, 2, -2.4, -2.3},
		{186.5, 3, 186, 187},
		{0, 3, 0, 0},
		{7, 1, 7, 7},
	} {
		if got := RoundDown(c.v, c.digits); got != c.down {
			t.Errorf("RoundDown(%v, %d) = %v, want %v", c.v, c.digits, got, c.down)
		}
		if got := RoundUp(c.v, c.digits); got != c.up {
			t.Errorf("RoundUp(%v, %d) = %v, want %v", c.v, c.digits, got, c.up)
		}
	}
}

func TestDigitsKeepNarrowIntervalsNarrow(t *testing.T) {
	at := func(lo, hi float64) Bounds { return Bounds{Low: &lo, High: &hi} }
	for _, c := range []struct {
		b    Bounds
		want int
	}{
		{at(1.72e9, 2.2e9), 3},
		{at(4.3e9/1.18, 4.4e9/1.17), 3},
		{at(186.5, 187.5), 4},
		{at(3225.35e6, 3225.45e6), 6},
		{at(5, 5), 3},
		{at(1234.5, 1234.5), 5},
	} {
		if got := c.b.Digits(); got != c.want {
			t.Errorf("Digits of %v–%v = %d, want %d", *c.b.Low, *c.b.High, got, c.want)
		}
		r := c.b.RoundOutward(c.want)
		if *r.Low > *c.b.Low || *r.High < *c.b.High {
			t.Errorf("%v–%v rounds inward to %v–%v", *c.b.Low, *c.b.High, *r.Low, *r.High)
		}
	}
	if got := (Bounds{}).Digits(); got != 3 {
		t.Errorf("Digits of nothing known = %d, want 3", got)
	}
}

func FuzzRoundOutward(f *testing.F) {
	f.Add(2.6667e9, 3)
	f.Add(-0.001, 1)
	f.Fuzz(func(t *testing.T, v float64, digits int) {
		if math.IsNaN(v) || math.IsInf(v, 0) || math.Abs(v) > 1e300 || (v != 0 && math.Abs(v) < 1e-290) {
			return
		}
		digits = 1 + int(uint(digits)%9)
		slack := 1e-11 * math.Abs(v)
		if lo, hi := RoundDown(v, digits), RoundUp(v, digits); lo > v+slack || hi < v-slack {
			t.Errorf("%v rounds to %v and %v", v, lo, hi)
		}
	})
}
