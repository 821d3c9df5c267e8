package figures

import "brief/briefing/text"

// officeHolder is who holds the office at token k, which "the" and words of rank
// or of a country stand before: "the Vice-Premier", "the Turkmen official". A
// country's is the last of its people named before.
func (s *sent) officeHolder(k, first, no, depth int) (string, bool) {
	if !isOfficeWord(s.toks[k].Lower) {
		return "", false
	}
	code, j := "", k-1
	for ; j >= first && j > k-6; j-- {
		t := &s.toks[j]
		if t.Lower == "the" {
			break
		}
		if c := s.countryCode(j); c != "" {
			code = c
		}
		if t.Kind != text.Word && !(isDash(t.Lower) && !t.Space) || isPreposition(t.Lower) || isAuxiliary(t.Lower) {
			return "", false
		}
	}
	if j < first || s.toks[j].Lower != "the" || j == k-1 {
		return "", false
	}
	if code == "" {
		if !isDash(s.toks[k-1].Lower) && !rankWords.Has(&s.toks[k-1]) {
			return "", false
		}
		return s.antecedent(no, j, depth)
	}
	ps := s.d.People
	for n := s.personsBefore(j) - 1; n >= 0; n-- {
		if p := &ps[n]; p.Country == code && !forOthers(p) {
			return p.Name, true
		}
	}
	return "", false
}

// rankWords stand before an office and tell nobody from another.
var rankWords = text.NewWordSet(`deputy vice prime foreign trade finance economy energy transport senior top visiting vice-prime`)

// countryCode is the country named at token j, "" for none.
func (s *sent) countryCode(j int) string {
	for n := range s.d.Countries {
		if c := &s.d.Countries[n]; c.Token == j {
			return c.Code
		} else if c.Token > j {
			break
		}
	}
	return ""
}

// definiteAfter is the holder of the office whose name begins at token lo, behind
// "according to".
func (s *sent) definiteAfter(lo, first, last, no, depth int) (string, bool) {
	for k := lo + 1; k < last && k < lo+6; k++ {
		if isOfficeWord(s.toks[k].Lower) {
			return s.officeHolder(k, first, no, depth)
		}
		if s.toks[k].Kind != text.Word {
			break
		}
	}
	return "", false
}
