package statements

import "brief/briefing"

// isCourtesy says that [lo, hi) is a pleasantry: it thanks, congratulates or
// praises friendship, and holds no number and no field of work.
func (r *reader) isCourtesy(lo, hi int, act briefing.Act) bool {
	if act != briefing.Praised && act != briefing.Said && act != briefing.Warned {
		return false
	}
	polite, number := false, false
	for k := lo; k < hi; k++ {
		polite = polite || r.is(k, courteous)
		number = number || r.word(k) != "" && r.word(k)[0] >= '0' && r.word(k)[0] <= '9'
	}
	for k := lo; k < min(hi, lo+6); k++ {
		if r.forms(k) == 0 {
			continue
		}
		switch r.lex[k].verbs[0].base {
		case "thank", "congratulate":
			polite = true
		case "welcome":
			polite = polite || r.greets(k+1, hi)
		}
	}
	if number {
		return false
	}
	var fields themeScore
	scoreThemes(r.toks[lo:hi], &fields)
	for i, t := range themeOrder {
		if fields[i] > 1 && t != briefing.ThemePolitical {
			return false
		}
	}
	return polite || act == briefing.Praised && r.substance(lo, hi) == 0
}

// greets says that somebody, no thing, is the object that begins at token lo:
// "welcomed the minister and his delegation".
func (r *reader) greets(lo, hi int) bool {
	for k := lo; k < hi && k < lo+6; k++ {
		if r.is(k, preposition) {
			return false
		}
		if r.person[k] > 0 || r.is(k, office) || r.word(k) == "delegation" || r.word(k) == "you" || r.word(k) == "guests" {
			return true
		}
	}
	return false
}
