package figures

import (
	"strings"

	"brief/briefing"
)

// unitOf is the unit that a word names and the factor to it: "kt" is 1,000
// tonnes. duration says that the unit is a length of time.
func unitOf(w string) (unit string, factor float64, duration bool) {
	switch w {
	case "ton", "tons", "tonne", "tonnes", "t", "tn", "tns", "mt":
		return briefing.Tonne, 1, false
	case "kt":
		return briefing.Tonne, 1e3, false
	case "mmt", "mmtpa", "mtpa":
		return briefing.Tonne, 1e6, false
	case "tpa", "tpy", "tpd":
		return briefing.Tonne, 1, false
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
	case "kwh":
		return "kilowatt-hour", 1, false
	case "mwh":
		return "megawatt-hour", 1, false
	case "gwh":
		return "gigawatt-hour", 1, false
	case "twh":
		return "terawatt-hour", 1, false
	case "kw", "kilowatt", "kilowatts":
		return "kilowatt", 1, false
	case "mw", "megawatt", "megawatts":
		return "megawatt", 1, false
	case "gw", "gigawatt", "gigawatts":
		return "gigawatt", 1, false
	case "kv", "kilovolt", "kilovolts":
		return "kilovolt", 1, false
	case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers":
		return "kilometre", 1, false
	case "mile", "miles":
		return "mile", 1, false
	case "metre", "metres", "meter", "meters":
		return "metre", 1, false
	case "km²", "km2", "sqkm":
		return "square kilometre", 1, false
	case "m²", "m2", "sqm":
		return "square metre", 1, false
	case "hectare", "hectares", "ha":
		return "hectare", 1, false
	case "acre", "acres":
		return "acre", 1, false
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
	case "gbps", "mbps":
		return w, 1, false
	case "day", "days", "hour", "hours", "minute", "minutes", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "hrs", "mins", "seconds":
		return strings.TrimSuffix(w, "s"), 1, true
	case "degree", "degrees":
		return "degree", 1, false
	}
	return "", 0, false
}

// unitAt reads a physical unit at token j: "tonnes", "cubic metres", "million
// kWh" has its scale read before. It gives the factor and the token after.
func (s *sent) unitAt(j int) (unit string, factor float64, hi int, duration bool) {
	if s.w(j) == "-" && !s.spaceAt(j) && !s.spaceAt(j+1) {
		j++
	}
	switch s.w(j) {
	case "metric", "long", "short", "gross", "deadweight":
		if u, f, _ := unitOf(s.w(j + 1)); u == briefing.Tonne && s.w(j+1) != "t" {
			return u, f, j + 2, false
		}
		return "", 0, j, false
	case "cubic", "cu":
		k := j + 1
		if s.w(k) == "." {
			k++
		}
		switch s.w(k) {
		case "metre", "metres", "meter", "meters", "m":
			return "cubic metre", 1, k + 1, false
		case "feet", "foot":
			return "cubic foot", 1, k + 1, false
		case "kilometre", "kilometres", "kilometers":
			return "cubic kilometre", 1, k + 1, false
		}
		return "", 0, j, false
	case "square", "sq":
		k := j + 1
		if s.w(k) == "." {
			k++
		}
		switch s.w(k) {
		case "metre", "metres", "meter", "meters", "m":
			return "square metre", 1, k + 1, false
		case "kilometre", "kilometres", "kilometer", "kilometers", "km":
			return "square kilometre", 1, k + 1, false
		case "foot", "feet":
			return "square foot", 1, k + 1, false
		}
		return "", 0, j, false
	case "twenty", "20":
		if s.w(j+1) == "-" && (s.w(j+2) == "foot" || s.w(j+2) == "feet") {
			switch s.w(j + 3) {
			case "containers", "container", "boxes":
				return briefing.TEU, 1, j + 4, false
			case "equivalent":
				if s.w(j+4) == "units" || s.w(j+4) == "unit" {
					return briefing.TEU, 1, j + 5, false
				}
			}
		}
		return "", 0, j, false
	}
	w := s.w(j)
	if w == "m" && (s.w(j+1) == "3" || s.w(j+1) == "2") && !s.spaceAt(j+1) {
		return map[string]string{"3": "cubic metre", "2": "square metre"}[s.w(j+1)], 1, j + 2, false
	}
	if w == "b" && s.w(j+1) == "/" && s.w(j+2) == "d" {
		return "barrel", 1, j + 3, false
	}
	unit, factor, duration = unitOf(w)
	if unit == "" {
		return "", 0, j, false
	}
	raw := s.raw(j)
	switch {
	case raw == "Mt":
		factor = 1e6
	case raw == "mt":
		factor = 1e6
	case w == "t" || w == "tn":
		if s.toks[j].Capital {
			return "", 0, j, false
		}
	case w == "ha" && s.toks[j].Capital:
		return "", 0, j, false
	}
	hi = j + 1
	if unit == "kilowatt" || unit == "megawatt" || unit == "gigawatt" {
		k := hi
		if s.w(k) == "-" {
			k++
		}
		if s.w(k) == "hours" || s.w(k) == "hour" || s.w(k) == "h" {
			return unit + "-hour", factor, k + 1, false
		}
	}
	if (s.w(hi) == "-" || isTonneKm(s.w(hi))) && unit == briefing.Tonne {
		k := hi
		if s.w(k) == "-" {
			k++
		}
		if isTonneKm(s.w(k)) {
			return "tonne-kilometre", factor, k + 1, false
		}
	}
	return unit, factor, hi, duration
}

func isTonneKm(w string) bool {
	return w == "kilometres" || w == "kilometers" || w == "kilometre" || w == "km"
}

func isPercent(w string) bool {
	return w == "%" || w == "percent" || w == "pct" || w == "pc" || w == "percentage"
}
