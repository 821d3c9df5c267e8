package figures

import (
	"strings"

	"brief/briefing"
)

// measureUnit is a unit that a word names and the factor to it: "kt" is 1,000 tonnes.
type measureUnit struct {
	unit     string
	factor   float64
	duration bool // a length of time
}

// unitOf is the unit that a word names; the unit is "" for another word.
func unitOf(w string) (unit string, factor float64, duration bool) {
	u := measureUnits.at(w)
	return u.unit, u.factor, u.duration
}

// measureUnits are the units by their words: those that goods are traded in, by which
// lines, plants and land are measured, and of time.
var measureUnits = newWordMap(func() map[string]measureUnit {
	table := map[string]measureUnit{}
	for _, u := range []struct {
		measureUnit
		words string
	}{
		{measureUnit{briefing.Tonne, 1, false}, "ton tons tonne tonnes tones t tn tns mt tpa tpy tpd"},
		{measureUnit{briefing.Tonne, 1e3, false}, "kt"},
		{measureUnit{briefing.Tonne, 1e6, false}, "mmt mmtpa mtpa"},
		{measureUnit{briefing.TEU, 1, false}, "teu teus feu"},
		{measureUnit{"barrel", 1, false}, "barrel barrels bbl bbls bpd"},
		{measureUnit{"cubic metre", 1e9, false}, "bcm bcma"},
		{measureUnit{"cubic metre", 1e6, false}, "mcm"},
		{measureUnit{"cubic metre", 1, false}, "m³ m3 cbm"},
		{measureUnit{"litre", 1, false}, "litre litres liter liters"},
		{measureUnit{"gallon", 1, false}, "gallon gallons"},
		{measureUnit{"kilogram", 1, false}, "kg kilo kilos kilogram kilograms kilogramme kilogrammes"},
		{measureUnit{"ounce", 1, false}, "ounce ounces"},
		{measureUnit{"carat", 1, false}, "carat carats"},
		{measureUnit{"bushel", 1, false}, "bushel bushels"},
		{measureUnit{"kilowatt-hour", 1, false}, "kwh"},
		{measureUnit{"megawatt-hour", 1, false}, "mwh"},
		{measureUnit{"gigawatt-hour", 1, false}, "gwh"},
		{measureUnit{"terawatt-hour", 1, false}, "twh"},
		{measureUnit{"kilowatt", 1, false}, "kw kilowatt kilowatts"},
		{measureUnit{"megawatt", 1, false}, "mw megawatt megawatts"},
		{measureUnit{"gigawatt", 1, false}, "gw gigawatt gigawatts"},
		{measureUnit{"terawatt", 1, false}, "tw terawatt terawatts"},
		{measureUnit{"kilovolt", 1, false}, "kv kilovolt kilovolts"},
		{measureUnit{"kilometre", 1, false}, "km kms kilometre kilometres kilometer kilometers"},
		{measureUnit{"mile", 1, false}, "mile miles"},
		{measureUnit{"metre", 1, false}, "metre metres meter meters"},
		{measureUnit{"square kilometre", 1, false}, "km² km2 sqkm"},
		{measureUnit{"square metre", 1, false}, "m² m2 sqm"},
		{measureUnit{"hectare", 1, false}, "hectare hectares ha"},
		{measureUnit{"acre", 1, false}, "acre acres"},
		{measureUnit{"gbps", 1, false}, "gbps"},
		{measureUnit{"mbps", 1, false}, "mbps"},
		{measureUnit{"degree", 1, false}, "degree degrees"},
		{measureUnit{"day", 1, true}, "day days"},
		{measureUnit{"hour", 1, true}, "hour hours"},
		{measureUnit{"minute", 1, true}, "minute minutes"},
		{measureUnit{"week", 1, true}, "week weeks"},
		{measureUnit{"month", 1, true}, "month months"},
		{measureUnit{"year", 1, true}, "year years"},
		{measureUnit{"decade", 1, true}, "decade decades"},
		{measureUnit{"hr", 1, true}, "hrs"},
		{measureUnit{"min", 1, true}, "mins"},
		{measureUnit{"second", 1, true}, "seconds"},
	} {
		for w := range strings.FieldsSeq(u.words) {
			table[w] = u.measureUnit
		}
	}
	return table
}())

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
	case "kilowatt", "megawatt", "gigawatt", "terawatt":
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
