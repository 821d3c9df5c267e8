package statements

import "brief/briefing/text"

// wordsFollow is the person whose words a sentence announces for the paragraphs
// behind it: "The highlights of President X's remarks are as follows".
func (r *reader) wordsFollow(s *text.Sentence) subject {
	if s.Last-s.First > 24 || !r.near(s.First, s.Last, "follows") && !r.near(s.First, s.Last, "follow") {
		return subject{}
	}
	who, words := subject{}, false
	for k := s.First; k < s.Last; k++ {
		if r.quote[k] > 0 {
			return subject{}
		}
		switch r.word(k) {
		case "words", "remarks", "speech", "statement", "statements", "highlights", "address":
			words = true
		}
		if n := r.person[k]; n > 0 {
			name := r.d.People[n-1].Name
			if who.kind == aPerson && who.name != name {
				return subject{}
			}
			who = r.byName(name)
		}
	}
	if !words {
		return subject{}
	}
	return who
}

// givesUpFloor says that a paragraph is told by the report again: it names who
// says something, or quotes.
func (r *reader) givesUpFloor(s *text.Sentence) bool {
	for k := s.First; k < s.Last; k++ {
		if r.quote[k] > 0 {
			return false // a headline made of his words
		}
		if v, ok := r.verbAt(k, s.First, s.Last); ok && v.attributes && v.voice == active {
			if who := r.subjectBefore(v.lead, s.First); who.kind == aPerson && r.person[v.lead-1] > 0 {
				return true
			}
		}
	}
	return false
}
