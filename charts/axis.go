package charts

import (
	"math"
	"strconv"
	"strings"

	"gonum.org/v1/plot/vg"
)

// need says that a value must stand at least so far inside the ends of an
// axis: above holds its arrow and label.
type need struct {
	value        float64
	above, below vg.Length
}

// axis maps values to points along a strip of so many points: the zero stands
// at zero, and a unit is scale points long.
type axis struct {
	zero, scale vg.Length
	length      vg.Length
}

// fit finds the largest scale at which all needs are met. Zero is always on
// the axis, for bars start there.
func fit(length vg.Length, needs []need) axis {
	extent := func(scale float64) (up, down float64) {
		for _, n := range needs {
			up = max(up, n.value*scale+n.above.Points())
			down = max(down, n.below.Points()-n.value*scale)
		}
		return up, down
	}
	largest := 0.0
	for _, n := range needs {
		largest = max(largest, math.Abs(n.value))
	}
	if largest == 0 {
		largest = 1
	}
	low, high := 0.0, length.Points()/largest
	for range 60 {
		mid := (low + high) / 2
		if up, down := extent(mid); up+down <= length.Points() {
			low = mid
		} else {
			high = mid
		}
	}
	if low < 0.2*length.Points()/largest { // labels must give way to the data
		low = 0.2 * length.Points() / largest
	}
	up, down := extent(low)
	if sum := up + down; sum > length.Points() {
		down *= length.Points() / sum
	}
	return axis{zero: vg.Length(down), scale: vg.Length(low), length: length}
}

// min and max are the values at the ends of the axis.
func (a axis) min() float64 { return -float64(a.zero / a.scale) }
func (a axis) max() float64 { return float64((a.length - a.zero) / a.scale) }

// ticks are round values at least gap points apart: steps of 1, 2, 2.5 or 5
// times a power of ten.
func (a axis) ticks(gap vg.Length) []float64 {
	least := float64(gap / a.scale)
	power := math.Pow(10, math.Floor(math.Log10(least)))
	step := 10 * power
	for _, s := range []float64{1, 2, 2.5, 5} {
		if s*power >= least {
			step = s * power
			break
		}
	}
	var out []float64
	for i := math.Ceil(a.min()/step - 1e-9); i*step <= a.max()*(1+1e-12) && len(out) < 64; i++ {
		out = append(out, i*step)
	}
	return out
}

// tickLabels writes values alike, with as many decimals as their step needs.
func tickLabels(values []float64) []string {
	decimals := 0
	if len(values) > 1 {
		step := values[1] - values[0]
		for decimals < 9 && math.Abs(step*math.Pow10(decimals)-math.Round(step*math.Pow10(decimals))) > 1e-6 {
			decimals++
		}
	}
	out := make([]string, len(values))
	for i, v := range values {
		if out[i] = plain(v, decimals); v == 0 {
			out[i] = "0" // the foot of a scale is exact
		}
	}
	return out
}

// plain writes a number with commas between thousands and a true minus; very
// large and small ones with a power of ten.
func plain(v float64, decimals int) string {
	if a := math.Abs(v); a >= 1e9 || a != 0 && a < 1e-6 {
		return strings.Replace(strconv.FormatFloat(v, 'g', 3, 64), "-", "−", -1)
	}
	s := strconv.FormatFloat(math.Abs(v), 'f', decimals, 64)
	whole, frac, some := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if some {
		whole += "." + frac
	}
	if v < 0 {
		return "−" + whole
	}
	return whole
}
