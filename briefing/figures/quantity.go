package figures

import (
	"strings"

	"brief/briefing"
)

// unitOf is the unit that a word names and the factor to it: "kt" is 1,000
// tonnes. duration says that the unit is a length of time. It knows the units
// that goods are traded in itself.
func unitOf(w string) (unit string, factor float64, duration bool) {
	switch w {
	case "ton", "tons", "tonne", "tonnes", "tones", "t", "tn", "tns", "mt", "tpa", "tpy", "tpd":
		return briefing.Tonne, 1, false
	case "kt":
		return briefing.Tonne, 1e3, false
	case "mmt", "mmtpa", "mtpa":
		return briefing.Tonne, 1e6, false
	case "teu", "teus", "feu":
		return briefing.TEU, 1, false
	case "barrel", "barrels", "bbl", "bbls", "bpd":
		return "barrel", 1, false
	case "bcm", "bcma":
		return "cubic metre", 1e9, false
	case "mcm":
		return "cubic metre", 1e6, false
	case "m³", "m3", "cbm":
		return "cubic metre", 1, false
	case "litre", "litres", "liter", "liters":
		return "litre", 1, false
	case "gallon", "gallons":
		return "gallon", 1, false
	case "kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes":
		return "kilogram", 1, false
	case "ounce", "ounces":
		return "ounce", 1, false
	case "carat", "carats":
		return "carat", 1, false
	case "bushel", "bushels":
		return "bushel", 1, false
	case "day", "days", "hour", "hours", "minute", "minutes", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "hrs", "mins", "seconds":
		return strings.TrimSuffix(w, "s"), 1, true
	}
	unit = siteUnit(w)
	if unit != "" {
		factor = 1
	}
	return unit, factor, false
}

// siteUnit is the unit of power, distance, area and the like that a word names, by
// which lines, plants and land are measured; "" for another word.
func siteUnit(w string) string {
	switch w {
	case "kwh":
		return "kilowatt-hour"
	case "mwh":
		return "megawatt-hour"
	case "gwh":
		return "gigawatt-hour"
	case "twh":
		return "terawatt-hour"
	case "kw", "kilowatt", "kilowatts":
		return "kilowatt"
	case "mw", "megawatt", "megawatts":
		return "megawatt"
	case "gw", "gigawatt", "gigawatts":
		return "gigawatt"
	case "kv", "kilovolt", "kilovolts":
		return "kilovolt"
	case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers":
		return "kilometre"
	case "mile", "miles":
		return "mile"
	case "metre", "metres", "meter", "meters":
		return "metre"
	case "km²", "km2", "sqkm":
		return "square kilometre"
	case "m²", "m2", "sqm":
		return "square metre"
	case "hectare", "hectares", "ha":
		return "hectare"
	case "acre", "acres":
		return "acre"
	case "gbps", "mbps":
		return w
	case "degree", "degrees":
		return "degree"
	}
	return ""
}

// unitAt reads a physical unit at token j: "tonnes", "cubic metres", "million
// kWh" has its scale read before. It gives the factor and the token after.
func (s *sent) unitAt(j int) (unit string, factor float64, hi int, duration bool) {
	if s.w(j) == "-" && !s.spaceAt(j) && !s.spaceAt(j+1) {
		j++
	}
	w := s.w(j)
	switch w {
	case "metric", "long", "short", "gross", "net", "deadweight", "dead", "freight", "revenue", "register", "registered", "dry", "wet", "displacement", "cargo", "bulk", "burden":
		if k := s.tonneAfter(j + 1); k > 0 {
			return briefing.Tonne, 1, k, false
		}
		return "", 0, j, false
	case "cubic", "cu", "square", "sq":
		unit, hi = s.poweredUnit(j)
	case "twenty", "20":
		unit, hi = s.twentyFoot(j)
	case "m":
		unit, hi = s.meterFigure(j)
	case "b":
		if s.w(j+1) == "/" && s.w(j+2) == "d" {
			unit, hi = "barrel", j+3
		}
	default:
		if j < s.last && s.toks[j].Capital {
			if k := s.measuredTons(j); k > 0 {
				return briefing.Tonne, 1, k, false
			}
		}
		return s.wordUnit(j, w)
	}
	if unit == "" {
		return "", 0, j, false
	}
	return unit, 1, hi, false
}

// wordUnit reads a unit that the word w at token j names by itself, with the hours
// or kilometres that make another one of it.
func (s *sent) wordUnit(j int, w string) (unit string, factor float64, hi int, duration bool) {
	unit, factor, duration = unitOf(w)
	switch w {
	case "mt":
		if raw := s.raw(j); raw == "Mt" || raw == "mt" {
			factor = 1e6
		}
	case "t", "tn", "ha":
		if s.toks[j].Capital {
			unit = ""
		}
	}
	if unit == "" {
		return "", 0, j, false
	}
	hi = j + 1
	k := hi
	if s.w(k) == "-" {
		k++
	}
	switch unit {
	case "kilowatt", "megawatt", "gigawatt":
		if s.w(k) == "hours" || s.w(k) == "hour" || s.w(k) == "h" {
			return unit + "-hour", factor, k + 1, false
		}
	case briefing.Tonne:
		if isTonneKm(s.w(k)) {
			return "tonne-kilometre", factor, k + 1, false
		}
	}
	return unit, factor, hi, duration
}

// poweredUnit reads a unit of area or volume at token j: "square metres", "cu. ft".
// It gives the token after; "" for none.
func (s *sent) poweredUnit(j int) (string, int) {
	k := j + 1
	if s.w(k) == "." {
		k++
	}
	var square, cubic string
	switch s.w(k) {
	case "metre", "metres", "meter", "meters", "m":
		square, cubic = "square metre", "cubic metre"
	case "foot", "feet":
		square, cubic = "square foot", "cubic foot"
	case "kilometre", "kilometres", "kilometer", "kilometers", "km":
		square, cubic = "square kilometre", "cubic kilometre"
	}
	if w := s.w(j); w == "square" || w == "sq" {
		return square, k + 1
	}
	return cubic, k + 1
}

// twentyFoot reads the twenty-foot container, by which boxes are counted, at token
// j, as agencies write the TEU out. It gives the token after; "" for none.
func (s *sent) twentyFoot(j int) (string, int) {
	if s.w(j+1) == "-" && (s.w(j+2) == "foot" || s.w(j+2) == "feet") {
		switch s.w(j + 3) {
		case "containers", "container", "boxes":
			return briefing.TEU, j + 4
		case "equivalent":
			if s.w(j+4) == "units" || s.w(j+4) == "unit" {
				return briefing.TEU, j + 5
			}
		}
	}
	return "", j
}

// meterFigure reads "m2" and "m3" whose figure stands as a token of its own. It
// gives the token after; "" for none.
func (s *sent) meterFigure(j int) (string, int) {
	if s.spaceAt(j + 1) {
		return "", j
	}
	switch s.w(j + 1) {
	case "2":
		return "square metre", j + 2
	case "3":
		return "cubic metre", j + 2
	}
	return "", j
}

func isTonneKm(w string) bool {
	return w == "kilometres" || w == "kilometers" || w == "kilometre" || w == "km"
}

func isPercent(w string) bool {
	return w == "%" || w == "percent" || w == "pct" || w == "pc" || w == "percentage"
}
