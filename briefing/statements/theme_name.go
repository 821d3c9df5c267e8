package statements

import "brief/briefing/text"

// isMatter says that the words [lo, hi) stand for what is talked about: not
// inside the name of something else, nor in an office or the name of a body.
func (r *reader) isMatter(lo, hi int) bool {
	if r.beforeBody(hi) || r.ofBody(lo) {
		return false
	}
	first, last := r.capitalRun(lo)
	if last-first < 2 {
		return true
	}
	if hi-lo > 1 {
		// A field that is named in two words is the matter even of a name
		// ("the Free Trade Agreement"), not of a body's ("the Free Trade Union").
		return !isBody(r.word(last - 1))
	}
	head := last - 1
	for k := first; k < last; k++ {
		if w := r.word(k); w == "of" || w == "for" {
			head = k - 1
			break
		}
	}
	return hi == head+1
}

// capitalRun is the run of capital words around token i, with the small words
// that join them; empty where token i has a small letter.
func (r *reader) capitalRun(i int) (first, last int) {
	if !r.isCapital(i) {
		return i, i
	}
	first, last = i, i+1
	for k := i - 1; k >= 0 && k > i-maxRun && (r.isCapital(k) || r.joinsCapitals(k)); k-- {
		if r.isCapital(k) {
			first = k
		}
	}
	for k := i + 1; k < len(r.toks) && k < i+maxRun && (r.isCapital(k) || r.joinsCapitals(k)); k++ {
		if r.isCapital(k) {
			last = k + 1
		}
	}
	return first, last
}

// maxRun bounds how far a name is followed.
const maxRun = 12

func (r *reader) isCapital(i int) bool {
	return r.toks[i].Kind == text.Word && r.toks[i].Capital
}

// joinsCapitals says that token i may stand inside a name.
func (r *reader) joinsCapitals(i int) bool {
	switch r.word(i) {
	case "of", "for", "and", "the", "-", "&":
		return true
	}
	return false
}

// beforeBody says that a body or an office stands at token i, or behind another
// field of it: "trade ministers", "customs and chamber of commerce officials".
func (r *reader) beforeBody(i int) bool {
	if isBody(r.word(i)) {
		return true
	}
	if r.word(i) != "and" {
		return false
	}
	for k := i + 1; k < len(r.toks) && k < i+6; k++ {
		switch {
		case isBody(r.word(k)):
			return true
		case r.toks[k].Kind != text.Word || r.forms(k) != 0 || r.is(k, determiner) || r.is(k, preposition) && r.word(k) != "of":
			return false
		}
	}
	return false
}

// ofBody says that token i stands behind a body that is named by its fields:
// "the ministers of trade and industry", "the Ministry of Energy".
func (r *reader) ofBody(i int) bool {
	for k := i - 1; k > 0 && k > i-maxRun; k-- {
		switch w := r.word(k); {
		case w == "of" || w == "for":
			return isBody(r.word(k - 1))
		case w == "and" || w == "," || w == "&" || w == "the":
		case r.toks[k].Kind != text.Word || r.forms(k) != 0 && !r.toks[k].Capital || r.is(k, preposition):
			return false
		}
	}
	return false
}

// isBody says that a word names an office or a body that is called by its field.
func isBody(w string) bool {
	switch w {
	case "minister", "ministers", "ministry", "ministries", "department", "departments", "secretary", "agency", "agencies", "authority", "authorities",
		"official", "officials", "attaché", "adviser", "committee", "committees", "chamber", "chambers", "council", "institute", "university", "academy",
		"association", "federation", "union", "police", "organisation", "organization", "group", "corporation", "company", "bank", "board", "commissioner", "ombudsman":
		return true
	}
	return false
}
