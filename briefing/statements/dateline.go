package statements

import "brief/briefing/text"

// skipDateline moves past "TBILISI, 4 May (Agency) –" and "New Delhi:" at the
// start of the report's text.
func (r *reader) skipDateline(lo, hi int) int {
	if r.datelined || lo >= hi {
		return lo
	}
	r.datelined = true
	if wires[r.word(lo)] && lo+1 < hi && r.toks[lo+1].Capital && r.toks[lo+1].Kind == text.Word && r.forms(lo+1) == 0 {
		return lo + 1 // "MNA Trade with …"
	}
	for k := lo; k < hi && k < lo+18; k++ {
		t := &r.toks[k]
		switch {
		case k > lo && (t.Lower == "–" || t.Lower == "—" || t.Lower == "--" || t.Lower == "-" && t.Space), k > lo && k < lo+4 && t.Lower == ":" && r.person[k-1] == 0 && (r.country[lo] > 0 || r.isPlace(lo, k)):
			return k + 1
		case t.Kind != text.Word, t.Capital, text.MonthNumber(t.Lower) > 0, t.Lower == "st", t.Lower == "th", t.Lower == "nd", t.Lower == "rd":
		default:
			return lo
		}
	}
	return lo
}

// isPlace says that the words [lo, k) before a colon can be a place: capitalised
// words that are no office, before a sentence that begins with a capital.
func (r *reader) isPlace(lo, k int) bool {
	for i := lo; i < k; i++ {
		if !r.toks[i].Capital || r.class(i) != 0 || r.person[i] > 0 {
			return false
		}
	}
	return k < lo+3 && k+1 < len(r.toks) && r.toks[k+1].Capital && r.quote[k+1] == 0
}

// wires are agencies' names in capitals that stand before a text without any sign.
var wires = map[string]bool{"irna": true, "mna": true, "isna": true, "tass": true, "kuna": true, "qna": true, "wam": true, "spa": true, "afp": true, "belta": true, "apa": true,
	"azertac": true, "armenpress": true, "ani": true, "pti": true, "app": true, "vna": true, "trend": true, "anadolu": true}
