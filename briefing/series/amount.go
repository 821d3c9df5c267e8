package series

import (
	"strings"

	"brief/briefing"
)

// amount writes bounds in the words of a derivation, rounded outward: "above
// $2.66 billion", "1.65–1.7 million tonnes", "below 400".
func amount(unit string, b briefing.Bounds) string {
	b = b.RoundOutward(b.Digits())
	switch {
	case b.IsZero():
		return "no bound"
	case b.High == nil && b.LowOpen:
		return "above " + quantity(unit, *b.Low)
	case b.High == nil:
		return quantity(unit, *b.Low) + " or more"
	case b.Low == nil && b.HighOpen:
		return "below " + quantity(unit, *b.High)
	case b.Low == nil:
		return quantity(unit, *b.High) + " or less"
	case *b.Low == *b.High:
		return quantity(unit, *b.Low)
	}
	return quantity(unit, *b.Low, *b.High)
}

// quantity writes a number, or the two ends of a range, in the scale of the
// larger: "$2.66–3.14 billion".
func quantity(unit string, ends ...float64) string {
	power, word := scaleOf(ends[len(ends)-1])
	var parts []string
	for _, v := range ends {
		parts = append(parts, decimalOf(v).shift(-power).String())
	}
	return withUnit(unit, strings.Join(parts, "–")+word)
}

func scaleOf(v float64) (power int, word string) {
	switch {
	case v >= 1e12:
		return 12, " trillion"
	case v >= 1e9:
		return 9, " billion"
	case v >= 1e6:
		return 6, " million"
	}
	return 0, ""
}

// withUnit puts the unit where readers expect it.
func withUnit(unit, number string) string {
	switch unit {
	case briefing.IndexUnit, "", briefing.Item:
		return number
	case "USD":
		return "$" + number
	case briefing.Tonne:
		return number + " tonnes"
	case briefing.Person:
		return number + " people"
	}
	if len(unit) == 3 && strings.ToUpper(unit) == unit && unit != briefing.TEU {
		return unit + " " + number
	}
	return number + " " + unit
}
