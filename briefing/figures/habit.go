package figures

import (
	"math"
	"strconv"
	"strings"

	"brief/briefing/text"
)

// habit is how an outlet writes numbers.
type habit struct {
	// commaDecimal: "1,65 million"; pointGroups: "1.650.000".
	commaDecimal, pointGroups bool
}

// habitOf looks at the numbers of the report that can only be read one way.
func habitOf(d *text.Doc) habit {
	toks := d.Tokens
	commaDec, commaGroup, pointGroup, pointDec := 0, 0, 0, 0
	commaThree, pointThree, roundThree := 0, 0, 0
	for _, i := range d.PartedNumbers() {
		w := toks[i].Lower
		c, p := strings.Count(w, ","), strings.Count(w, ".")
		tail := len(w) - 1 - strings.LastIndexAny(w, ".,")
		switch {
		case c == 1 && p == 0 && tail != 3, c == 1 && p > 0 && strings.LastIndexByte(w, ',') > strings.LastIndexByte(w, '.'):
			commaDec++
		case c > 1, c == 1 && p == 1:
			commaGroup++
		case p > 1 && tail == 3:
			pointGroup++
		case c == 1:
			commaThree++
		case p == 1 && tail == 2 && isClock(toks, int(i)):
		case p == 1 && (tail != 3 || w[0] == '0'):
			pointDec++
		case p == 1:
			pointThree++
			if w[len(w)-1] == '0' {
				roundThree++
			}
		}
	}
	h := habit{commaDecimal: commaDec > 0 && commaGroup == 0 && commaDec > pointDec}
	// Nobody writes two decimals out to a third digit that is zero each time.
	rounded := roundThree > 1 && roundThree == pointThree && pointDec+commaThree == 0
	h.pointGroups = (pointGroup > 0 || commaDec > 0 && 4*pointDec <= commaDec || rounded) && commaGroup == 0
	return h
}

// isClock says whether a number such as "9.00" is a time of day.
func isClock(toks []text.Token, i int) bool {
	if i+1 < len(toks) {
		switch toks[i+1].Lower {
		case "h", "hrs", "hours", "am", "pm", "a.m.", "p.m.", "gmt", "cet":
			return true
		}
	}
	return i > 0 && toks[i-1].Lower == "at"
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
		if three && w[0] != '0' && w[lastC:] == ",000" {
			return -1 // nobody writes three decimals that are nought
		}
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
	case "thousand", "thousands", "ths", "thsd", "thou", "thous":
		return 1e3
	case "million", "millions", "mln", "mn", "mil", "mio", "millon", "millones":
		return 1e6
	case "billion", "billions", "bln", "bn", "bil", "milliard", "milliards", "mrd", "mlrd", "mld":
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
