package series

import (
	"strings"
	"unicode"

	"brief/briefing"
)

// A landmark is the next number that a speaker would have named instead.
// "Exceeded 4.3" says, by convention, that 4.4 was not reached: else 4.4 would
// have been said. The way to it is the L of the table of hedges:
//
//   - one unit of the last significant digit: 4.3 → 0.1, 17 → 1, 1.65 → 0.01;
//   - half of it where only one digit is significant: 3 → 0.5, 20 → 5,
//     400 → 50. Trailing zeros are never significant;
//   - below a power of ten a tenth of that power is the unit: almost 10 is
//     9.5 to 10, almost 1,000 is 950 to 1,000;
//   - fractions in words ("a third", "half") are named to the nearest
//     twentieth of the whole, or to a quarter of themselves where that is less:
//     L is 5 points for a fifth and more, 2.5 for a tenth;
//   - mixed numbers ("three and a half") are named in the parts they name: L
//     is half such a part, 3.5 → 0.25;
//   - a dozen is half a dozen from its neighbours: L is 6;
//   - bare plurals of a power ("hundreds", "thousands") reach up to the next
//     power of ten, and have no neighbour below.
type landmark struct {
	above, below decimal
}

// landmarkOf computes the ways from the figure's number to its landmarks; v is
// the number itself, in the figure's own unit (percent, times, dollars).
func landmarkOf(v decimal, words wording) landmark {
	switch words.kind {
	case fractionWord:
		l := smaller(decimal{5, 0}, v.times(25).shift(-2))
		return landmark{l, l}
	case mixedWord:
		l := words.unit.half()
		return landmark{l, l}
	case dozenWord:
		return landmark{decimal{6, 0}, decimal{6, 0}}
	case pluralWord:
		return landmark{v.times(9), decimal{}}
	}
	u := decimal{1, v.e} // trimmed: the unit of the last significant digit
	if abs(v.m) > 9 {
		return landmark{u, u}
	}
	if v.m == 1 {
		return landmark{u.half(), u.shift(-1).half()}
	}
	return landmark{u.half(), u.half()}
}

// stepOf is one unit of the last digit as written. It is the figure's own
// where the parser set it; else digits are read off the value, where zeros of
// an integer of 1,000 or more do not count, and words carry twice what people
// mean by them on either side: a multiple in words ("doubled", "halved") a
// tenth of itself, a fraction half of its landmark, a dozen one for each.
func stepOf(f *briefing.Figure, v decimal, words wording) decimal {
	if f.Step > 0 {
		return decimalOf(f.Step)
	}
	switch words.kind {
	case multipleWord:
		return v.times(2).shift(-1)
	case fractionWord, mixedWord:
		return landmarkOf(v, words).above
	case dozenWord:
		return v.times(2).shift(-1)
	case pluralWord:
		return v
	}
	if v.e > 0 && v.e <= 2 && v.cmp(decimal{1, 3}) < 0 {
		return decimal{1, 0}
	}
	return decimal{1, v.e}
}

func smaller(a, b decimal) decimal {
	if a.cmp(b) < 0 {
		return a
	}
	return b
}

// wordKind says how a number is written where it is not in digits.
type wordKind int

const (
	digitsWord wordKind = iota
	fractionWord
	mixedWord
	dozenWord
	pluralWord
	multipleWord
)

// wording is how the number of a figure is written; unit is the part that a
// mixed number names, in the figure's unit.
type wording struct {
	kind wordKind
	unit decimal
}

// parts are the denominators of fractions in words.
var parts = map[string]int64{
	"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4,
	"fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "eighth": 8,
	"eighths": 8, "tenth": 10, "tenths": 10,
}

// multiples are the verbs and adjectives that name a ratio.
var multiples = map[string]bool{
	"double": true, "doubled": true, "doubling": true, "doubles": true, "twice": true, "twofold": true,
	"triple": true, "tripled": true, "tripling": true, "treble": true, "trebled": true, "trebling": true,
	"threefold": true, "thrice": true, "quadruple": true, "quadrupled": true, "quadrupling": true,
	"fourfold": true, "fivefold": true, "sixfold": true, "sevenfold": true, "eightfold": true,
	"ninefold": true, "tenfold": true, "halved": true, "halve": true, "halving": true,
}

// scales are the scale words by their power of ten.
var scales = map[string]int{"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "lakh": 5, "crore": 7}

// readWording looks at the words of a figure. Any digit in them makes the
// number one of digits; "four times" reads like "4 times". A fraction of
// anything but a change in percent ("half a billion dollars") names its part
// as a mixed number does.
func readWording(f *briefing.Figure) wording {
	if strings.IndexFunc(f.Text, unicode.IsDigit) >= 0 {
		return wording{}
	}
	words := strings.FieldsFunc(strings.ToLower(f.Text), func(r rune) bool { return !unicode.IsLetter(r) })
	var w wording
	and := false
	for i, s := range words {
		switch {
		case s == "and":
			and = true
		case parts[s] != 0 && (and || f.Unit != briefing.Percent):
			return wording{mixedWord, mixedUnit(parts[s], words[i+1:])}
		case parts[s] != 0:
			w.kind = fractionWord
		case multiples[s] && w.kind == digitsWord:
			w.kind = multipleWord
		case s == "dozen" || s == "dozens":
			w.kind = dozenWord
		case s == "hundreds" || s == "thousands" || s == "millions" || s == "billions":
			w.kind = pluralWord
		}
	}
	return w
}

// mixedUnit is the part that a mixed number names: a half of a billion in "one
// and a half billion".
func mixedUnit(part int64, after []string) decimal {
	u := decimal{1000 / part, -3}
	for _, s := range after {
		u = u.shift(scales[s])
	}
	return u.trim()
}
