package figures

import "brief/briefing/text"

// at goes to sentence no; the first one of the text begins behind its dateline.
func (s *sent) at(no int) {
	x := &s.d.Sentences[no]
	s.no, s.first, s.last, s.role = no, x.First, x.Last, x.Role
	s.vocab = text.AnyWord
	s.near.goTo(s.d, x)
	for s.nextDate < len(s.d.Dates) && s.d.Dates[s.nextDate].First < x.First {
		s.nextDate++
	}
	if no == s.lead {
		s.first = s.afterDateline()
	}
}

// afterDateline is the first token of the sentence proper behind a dateline that
// runs on into it: "KUWAIT CITY, 21 March 2024 - Jordan's dates …". It is the first
// token of the sentence where none does.
func (s *sent) afterDateline() int {
	dated := s.toks[s.first].Len() > 2 && s.upper(s.first)
	for i := s.first; i < s.last-1 && i < s.first+18; i++ {
		t := &s.toks[i]
		switch {
		case t.Kind == text.Number:
			dated = dated || s.year(i) > 0
		case t.Kind == text.Word && !t.Capital && i > s.first:
			if t.Lower != "of" && t.Lower != "the" && t.Lower != "and" {
				return s.first
			}
		case isDash(t.Lower) && t.Space && s.toks[i+1].Space && i > s.first:
			if dated {
				return i + 1
			}
			return s.first
		}
	}
	return s.first
}

// upper says whether token i is printed in capitals.
func (s *sent) upper(i int) bool {
	w := s.raw(i)
	for k := 0; k < len(w); k++ {
		if w[k] >= 'a' && w[k] <= 'z' {
			return false
		}
	}
	return w != ""
}
