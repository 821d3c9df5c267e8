package statements

import (
	"strings"

	"brief/briefing/text"
)

// What a sentence that names an office alone as its speaker tells of a person.
const (
	noOffice   = iota
	holds      // the person is the only one of the report who can be meant
	mayBeOther // somebody else may be
)

// office tells whether a sentence gives its words to an office or body without a
// name ("said the head of state", "the ministry reported"), and whether the person is
// the only one who can be meant.
func (r *reader) office(s *text.Sentence, name string) int {
	for k := s.First; k < s.Last; k++ {
		if r.quote[k] > 0 || !r.is(k, office|institution|joint|side) || r.is(k, singular3|plural) || r.person[k] > 0 && r.sameName(k) || !r.isSpeaking(k, s) {
			continue
		}
		if r.is(k, office) && !r.is(k, joint) && !r.isNewToReader(k, s) && r.onlyHolder(k, name) {
			return holds
		}
		return mayBeOther
	}
	return noOffice
}

// isNewToReader says that the noun at token k has an indefinite article: "a Taliban
// spokesman" is nobody named before.
func (r *reader) isNewToReader(k int, s *text.Sentence) bool {
	for i := k - 1; i >= s.First && i > k-5; i-- {
		switch r.word(i) {
		case "a", "an", "another":
			return true
		case "the", "his", "her", ",":
			return false
		}
	}
	return false
}

// sameName says that the mention which covers token k holds a name: no office alone.
func (r *reader) sameName(k int) bool {
	p := &r.d.People[r.person[k]-1]
	return strings.Contains(r.d.Report.Words(p.Span), p.Name[strings.LastIndexByte(p.Name, ' ')+1:])
}

// onlyHolder says that the person is the only one of the report whose office the
// word at token k can mean.
func (r *reader) onlyHolder(k int, name string) bool {
	mine, of := false, r.countryBefore(k)
	for i := range r.people {
		p := &r.people[i]
		if p.name != name && r.toldToBe(p.name, r.word(k)) {
			return false
		}
		if p.office == "" || !officeFits(r, max(k-1, 0), k+1, p.office) || of != "" && p.side != "" && p.side != of {
			continue
		}
		if p.name != name {
			return false
		}
		mine = true
	}
	return mine
}

// toldToBe says that a clause behind a person's name gives the office w besides the one
// that stands beside it: "the co-chair, X, who is Minister for Power".
func (r *reader) toldToBe(name, w string) bool {
	for i := range r.d.People {
		p := &r.d.People[i]
		if p.Name != name {
			continue
		}
		j := p.Token
		for j < len(r.toks) && r.toks[j].Start() < p.End {
			j++
		}
		if r.word(j) != "," || r.word(j+1) != "who" {
			continue
		}
		for n := j + 2; n < min(j+12, len(r.toks)) && r.word(n) != ","; n++ {
			if b := r.word(j + 2); n > j+2 && r.word(n) == w && (b == "is" || b == "was") {
				return true
			}
		}
	}
	return false
}

// countryBefore is the country that stands right before the noun at token k: "the
// Finnish minister", "the Prime Minister of Georgia"; "" for none.
func (r *reader) countryBefore(k int) string {
	for _, i := range []int{k - 1, k - 2, k - 3, k + 2} {
		if i > 0 && i < len(r.toks) && r.country[i] > 0 && (i < k || r.word(k+1) == "of") {
			return r.d.Countries[r.country[i]-1].Code
		}
	}
	return ""
}

// isSpeaking says that the noun at token k is the subject of a verb of saying that
// follows soon, or stands behind one with its article: "the minister noted",
// "noted the minister".
func (r *reader) isSpeaking(k int, s *text.Sentence) bool {
	for i := k + 1; i < s.Last && i < k+4 && r.quote[i] == 0; i++ {
		if r.is(i, singular3|plural) {
			break // "between the two countries, he affirmed,"
		}
		if v, ok := r.verbAt(i, s.First, s.Last); ok && (v.attributes || v.clause) && v.voice == active {
			return true
		}
	}
	for i := k - 1; i >= s.First && i > k-5 && r.quote[i] == 0; i-- {
		if v, ok := r.verbAt(i, s.First, s.Last); ok && v.attributes && v.voice == active && !r.is(v.lead-1, singular3|plural) {
			return true
		}
	}
	return false
}
