package text

import "unicode"

// matchCountry is the longest entry that the tokens at i spell out, nil if
// there is none.
func (d *Doc) matchCountry(es []countryEntry, i int) *countryEntry {
	next, k := uint64(0), 0
	if len(es) > 0 && es[0].single > 0 {
		if i+1 < len(d.Tokens) {
			next, _ = eightOf(d.Tokens[i+1].Lower)
		}
		if es[0].nexts&nextBit(next) == 0 {
			k = es[0].single // no entry of several words goes on like this
		}
	}
	for ; k < len(es); k++ {
		if e := &es[k]; (len(e.rest) == 0 || e.next == next && d.goesOn(e, i+1)) && d.stands(e, i) {
			return e
		}
	}
	return nil
}

// goesOn says that the tokens at i are the rest of an entry.
func (d *Doc) goesOn(e *countryEntry, i int) bool {
	if i+len(e.rest) > len(d.Tokens) {
		return false
	}
	for n, w := range e.rest {
		if t := &d.Tokens[i+n]; t.Lower != w || e.caps[n] && !t.Capital {
			return false
		}
	}
	return true
}

// stands says that an entry which the tokens at i spell out is meant: in
// capitals where it must be, and with no apostrophe before "s".
func (d *Doc) stands(e *countryEntry, i int) bool {
	if e.upper && !d.isUpper(i, i+1+len(e.rest)) {
		return false
	}
	return e.form != FormNationals || len(e.rest) > 0 || i == 0 || d.Tokens[i-1].Lower != "'"
}

// isUpper says that all letters of the tokens are capitals.
func (d *Doc) isUpper(i, end int) bool {
	for _, r := range d.Report.Text[d.Tokens[i].Start():d.Tokens[end-1].End()] {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}
