package compose

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"brief/briefing"
)

// printed is a number as it stands in a text: digits with their points and
// commas, and the scale that the word after it gives.
type printed struct {
	value float64
	// step is one unit of the last digit.
	step float64
	// scale is 1e6 for "million", 0 where no scale word follows.
	scale float64
}

var scaleWords = map[string]float64{
	"thousand": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12, "tn": 1e12,
	"lakh": 1e5, "crore": 1e7,
}

func (n printed) scaled() bool { return n.scale != 0 }

// numbersIn reads the numbers of a text that the program itself set: commas
// and thin spaces group, a point begins the decimals. A scale word stands for
// all numbers before it ("4.3–4.4 billion").
func numbersIn(s string) []printed {
	var out []printed
	open := 0 // numbers that wait for their scale word
	rs := []rune(s)
	for i := 0; i < len(rs); {
		switch {
		case unicode.IsDigit(rs[i]):
			j := i
			for j < len(rs) && (unicode.IsDigit(rs[j]) || j+1 < len(rs) && strings.ContainsRune(".,\u00a0\u202f", rs[j]) && unicode.IsDigit(rs[j+1])) {
				j++
			}
			if n, ok := parsePrinted(string(rs[i:j])); ok {
				out = append(out, n)
			}
			i = j
		case unicode.IsLetter(rs[i]):
			j := i
			for j < len(rs) && unicode.IsLetter(rs[j]) {
				j++
			}
			if scale := scaleWords[strings.ToLower(string(rs[i:j]))]; scale != 0 {
				for k := open; k < len(out); k++ {
					out[k].scale = scale
				}
			}
			if w := string(rs[i:j]); w != "to" && w != "and" {
				open = len(out)
			}
			i = j
		default:
			i++
		}
	}
	return out
}

func parsePrinted(s string) (printed, bool) {
	s = strings.NewReplacer(",", "", "\u00a0", "", "\u202f", "").Replace(s)
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return printed{}, false
	}
	step := 1.0
	if _, frac, ok := strings.Cut(s, "."); ok {
		step = math.Pow10(-len(frac))
	}
	return printed{value: v, step: step}, true
}

// says whether the number is the figure's: its value, the upper end of its
// range, or an end of the interval that its words entail.
func (n printed) says(f *briefing.Figure) bool {
	scale := max(n.scale, 1)
	for _, v := range endsOf(f) {
		if near(n.value*scale, v) || math.Abs(n.value*scale-v) <= n.step*scale/2*(1+1e-9) && n.significant() >= 3 {
			return true
		}
	}
	return false
}

// significant counts the digits that a number was written with.
func (n printed) significant() int { return len(strings.TrimLeft(n.digits(), "0")) }

func endsOf(f *briefing.Figure) []float64 {
	tops := []float64{f.Value}
	if f.High != nil {
		tops = append(tops, *f.High)
	}
	out := tops
	for _, v := range tops {
		out = append(out, v-f.Step/2, v+f.Step/2)
	}
	return out
}

// digits are the digits of the number as written, without point.
func (n printed) digits() string {
	return strings.ReplaceAll(strconv.FormatFloat(n.value, 'f', max(0, int(math.Round(-math.Log10(n.step)))), 64), ".", "")
}

// digitRuns are the significant digits of each number of a report's words, in
// whatever way they are grouped ("1 743.0", "1.743,0": 1743).
func digitRuns(s string) []string {
	var out []string
	run, gap := "", true
	for _, r := range s + "  " {
		switch {
		case r >= '0' && r <= '9':
			run, gap = run+string(r), false
		case !gap && strings.ContainsRune(" .,'’\u00a0\u2009\u202f", r):
			gap = true
		default:
			if run != "" {
				out = append(out, significantOf(run))
			}
			run, gap = "", true
		}
	}
	return out
}

// digitsOf are the significant digits of a value.
func digitsOf(v float64) string {
	mantissa, _, _ := strings.Cut(strconv.FormatFloat(math.Abs(v), 'e', 11, 64), "e")
	return significantOf(strings.ReplaceAll(mantissa, ".", ""))
}

func significantOf(digits string) string {
	if s := strings.Trim(digits, "0"); s != "" {
		return s
	}
	return "0"
}
