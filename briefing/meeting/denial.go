package meeting

import "brief/briefing/text"

// denied says that sentence k does not stand by its word at token i: "No
// agreement was signed", "denied that they had signed", "was to have been
// signed".
func (s *story) denied(i, k int) bool {
	x := s.d.Sentences[k]
	if s.denials == nil || s.denialsOf != k {
		s.denials, s.denialsOf = text.Denials(s.d.Tokens[x.First:x.Last]), k
	}
	d := text.DeniedAt(s.denials, i-x.First)
	return d != nil && d.Kind != text.Superseded
}

// never says that sentence k denies the event at token i itself: "did not
// meet", "no meeting took place", but not "failed to agree at talks".
func (s *story) never(i, k int) bool {
	first := s.d.Sentences[k].First
	if eventVerbs[s.lower(i)] {
		return s.denied(i, k)
	}
	for j := i - 1; j >= first && j > i-6; j-- {
		switch s.lower(j) {
		case "no", "neither", "without", "any":
			return s.denied(i, k)
		}
	}
	return false
}

// eventVerbs are the verbs of coming together.
var eventVerbs = set("met", "meet", "meets", "visited", "received", "hosted", "welcomed", "talked", "spoke", "arrived", "phoned", "telephoned", "signed", "inked")

// escaped says that the quotation mark at token j is written as in a string of
// code (\"), which neither opens nor closes a title.
func (s *story) escaped(j int) bool {
	return s.lower(j-1) == "\\" && !s.d.Tokens[j].Space
}
