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

// escaped says that the quotation mark at token j is written as in a string of
// code (\"), which neither opens nor closes a title.
func (s *story) escaped(j int) bool {
	return s.lower(j-1) == "\\" && !s.d.Tokens[j].Space
}
