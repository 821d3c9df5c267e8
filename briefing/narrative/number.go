package narrative

import (
	"math"
	"strconv"
	"strings"

	"brief/briefing"
)

// scales are the words for powers of a thousand, by their key in wording.toml.
var scales = []struct {
	key  string
	size float64
}{{"trillion", 1e12}, {"billion", 1e9}, {"million", 1e6}}

// scaleOf is the scale word for a value: none below a million.
func scaleOf(v float64) (key string, size float64) {
	v = math.Abs(v)
	for _, s := range scales {
		if v >= s.size*(1-1e-9) {
			return s.key, s.size
		}
	}
	return "", 1
}

// scaleWith is the scale of a figure: the next smaller one where the larger
// would need more than two decimals and the number stays below ten thousand.
func scaleWith(v, step float64) (key string, size float64) {
	key, size = scaleOf(v)
	if key != "" && decimalsOf(v, step, size) > 2 && v/size*1000 < 10000 {
		for i, s := range scales {
			if s.key == key && i+1 < len(scales) {
				return scales[i+1].key, scales[i+1].size
			}
		}
	}
	return key, size
}

// decimalsOf is the number of decimals that a step (one unit of the last digit
// as written) needs once values are divided by size. Where no step is known
// the shortest form of v decides, with at most four decimals.
func decimalsOf(v, step, size float64) int {
	if step > 0 {
		d := int(math.Ceil(-math.Log10(step/size) - 1e-9))
		// A step coarser than the digits of the value must not swallow them.
		return min(max(d, shortest(v/size)), 6)
	}
	return shortest(v / size)
}

// shortest is the number of decimals, at most four, that v needs.
func shortest(v float64) int {
	for d := range 4 {
		p := math.Pow10(d)
		if math.Abs(v*p-math.Round(v*p)) < 1e-6*math.Max(1, math.Abs(v*p)) {
			return d
		}
	}
	return 4
}

// decimal prints v with a fixed number of decimals, digits grouped.
func (r *realiser) decimal(v float64, decimals int) string {
	s := groupDigits(strconv.FormatFloat(v, 'f', decimals, 64), r.term("style", "group"))
	if p := r.term("style", "point"); p != "." {
		whole, frac, ok := strings.Cut(s, ".")
		if ok {
			return whole + p + frac
		}
	}
	return s
}

// groupDigits sets sep between groups of three digits of the whole part, from
// 10,000 up: years and thousands of four digits stay whole only below that.
func groupDigits(s, sep string) string {
	neg := strings.HasPrefix(s, "-")
	s = strings.TrimPrefix(s, "-")
	whole, frac, dot := strings.Cut(s, ".")
	var b strings.Builder
	if neg {
		b.WriteString("−")
	}
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(sep)
		}
		b.WriteRune(c)
	}
	if dot {
		b.WriteString("." + frac)
	}
	return b.String()
}

// places are the decimals that show a bound to three significant digits, and
// at least to the step that the claims carry.
func places(v float64) int {
	v = math.Abs(v)
	switch {
	case v >= 1000:
		return 0
	case v >= 100:
		return 1
	}
	return 2
}

// floorTo and ceilTo round outward: bounds never print tighter than they are.
// What lies within a billionth of the grid counts as on it.
func floorTo(v float64, decimals int) float64 {
	p := math.Pow10(decimals)
	return math.Floor(v*p+1e-6) / p
}

func ceilTo(v float64, decimals int) float64 {
	p := math.Pow10(decimals)
	return math.Ceil(v*p-1e-6) / p
}

// interval is the strict reading of one figure: what its words entail, by half
// of the last digit as written. Both ends nil where they entail nothing.
func interval(f *briefing.Figure) briefing.Bounds {
	half := f.Step / 2
	low, high := f.Value, f.Value
	if f.High != nil {
		high = *f.High
	}
	lo, hi := low-half, high+half
	switch f.Qualifier {
	case briefing.Exact, "":
		return briefing.Bounds{Low: &lo, High: &hi}
	case briefing.Over:
		return briefing.Bounds{Low: &low, LowOpen: true}
	case briefing.AtLeast:
		return briefing.Bounds{Low: &low}
	case briefing.Almost, briefing.Under:
		return briefing.Bounds{High: &high, HighOpen: true}
	case briefing.AtMost:
		return briefing.Bounds{High: &high}
	}
	return briefing.Bounds{}
}
