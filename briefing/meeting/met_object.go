package meeting

import "brief/briefing/text"

// objectsOf are the names of the people whom the verb at token i has for its object:
// the first named behind it with nothing between that parts the two, and those beside it.
func (s *story) objectsOf(i int, x text.Sentence) []string {
	at := i + 1
	if s.lower(at) == "with" {
		at++
	}
	if s.lower(at) == "him" || s.lower(at) == "her" && (behindWords[s.lower(at+1)] || s.lower(at+1) == "and" || at+1 >= x.Last || s.d.Tokens[at+1].Kind != text.Word) {
		return s.other(i, int(s.sentence[i]))
	}
	n := s.personAt(i+1, min(x.Last, i+1+metReach))
	if n < 0 || s.d.People[n].Source || s.quoted[s.d.People[n].Token] {
		return nil
	}
	p := s.d.People[n]
	start := s.mentionStart(p)
	if s.lower(s.personEnd(p)) == "'s" || !s.reaches(i+1, start) {
		return nil
	}
	switch w := s.lower(start - 1); {
	case w == "with" || start-1 == i || w == ",":
	case w == "by":
		if !headWords[s.lower(start-2)] {
			return nil
		}
	case behindWords[w]:
		return nil
	}
	return s.besideOn(n, x)
}

// reaches says that nothing in tokens [from, to) parts a verb from its object.
func (s *story) reaches(from, to int) bool {
	for j := from; j < to; j++ {
		switch w := s.lower(j); {
		case w == "that" || w == "who" || w == "which" || w == "whose" || w == ";" || w == ":" || w == "while" || w == "after" || w == "before" || w == "and" && j < to-1 || w == "to":
			return false
		case deedWord(w) && !headWords[w]:
			return false
		}
	}
	return true
}

// besideOn are the names of person n and of those behind it who are named beside it.
// Who has a verb of his own behind a comma is none of them.
func (s *story) besideOn(n int, x text.Sentence) []string {
	out := []string{s.d.People[n].Name}
	sure := 1 // up to the last one behind "and": a comma alone may open what follows
	for ; n+1 < len(s.d.People) && s.d.People[n+1].Token < x.Last; n++ {
		q := s.d.People[n+1]
		beside, and := s.sideBySide(n)
		if !beside || q.Source || s.quoted[q.Token] {
			break
		}
		end := s.pastAside(s.personEnd(q))
		if s.lower(s.personEnd(q)) == "'s" || s.lower(s.mentionStart(q)-2) == "," && deedWord(s.lower(end)) || s.lower(s.mentionStart(q)-1) == "," && deedWord(s.lower(end)) {
			break
		}
		if out = append(out, q.Name); and {
			sure = len(out)
		}
	}
	return out[:sure]
}

// withWhom are the names of the people behind the "with" or "between" that goes with
// the word at token i: "held talks on trade with Y".
func (s *story) withWhom(i int, x text.Sentence) []string {
	for j := i + 1; j < min(x.Last, i+14); j++ {
		switch w := s.lower(j); {
		case w == "with" || w == "on" && s.lower(i) == "call":
			if out := s.objectsOf(j, x); len(out) > 0 {
				return out
			}
			if w == "with" {
				return nil
			}
		case w == "," || w == ";" || w == "that" || w == "to" || w == "and" || talkNouns[w] || deedWord(w) || s.personAt(j, j+1) >= 0:
			return nil
		}
	}
	return nil
}

// verbal says that "meeting" at token i is what somebody does: "after meeting Y".
func (s *story) verbal(i int, x text.Sentence) bool {
	n := s.personAt(i+1, min(x.Last, i+10))
	return n >= 0 && (s.mentionStart(s.d.People[n]) == i+1 || s.lower(i+1) == "with" && s.mentionStart(s.d.People[n]) == i+2)
}
