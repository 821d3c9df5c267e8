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
	if r.forms(lo) != 0 && (r.lex[lo].verbs[0].base == "thank" || r.lex[lo].verbs[0].base == "congratulate") {
		polite = true
	}
	if number {
		return false
	}
	var fields themeScore
	scoreThemes(r.toks[lo:hi], &fields, 1)
	for i, t := range themeOrder {
		if fields[i] > 1 && t != briefing.ThemePolitical {
			return false
		}
	}
	return polite || act == briefing.Praised && r.substance(lo, hi) == 0
}
