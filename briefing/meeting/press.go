package meeting

import "brief/briefing/text"

// pressNouns are those who are spoken to at a press conference, whatever the
// report calls it.
var pressNouns = set("press", "media", "reporters", "journalists", "journalist", "correspondents", "newsmen", "newspeople")

// besideWords follow "statement" where two give one together.
var besideWords = set("together", "alongside", "jointly")

// toThePress says that token i tells of people before the press: "made
// statements to the press", "in a press statement together with X", "answering
// journalists' questions", "speaking to reporters", "told journalists". A
// statement that somebody issues alone brings nobody together.
func (s *story) toThePress(i int, x text.Sentence) bool {
	switch s.lower(i) {
	case "statement", "statements":
		press := pressNouns[s.lower(i-1)] || s.lower(i+1) == "to" && (pressNouns[s.lower(i+2)] || s.lower(i+2) == "the" && pressNouns[s.lower(i+3)])
		if !press {
			return false
		}
		return s.lower(i) == "statements" || s.jointBefore(i, x) || s.within(i, 2, x, besideWords) || pressNouns[s.lower(i+2)] || pressNouns[s.lower(i+3)]
	case "questions":
		if !s.answers(i, x) {
			return false
		}
		for j := i - 1; j >= x.First && j > i-4; j-- {
			if pressNouns[s.lower(j)] {
				return true
			}
		}
		return (s.lower(i+1) == "from" || s.lower(i+1) == "of" || s.lower(i+1) == "by") && s.within(i, 3, x, pressNouns)
	}
	if s.order[s.sentence[i]] >= pressLead || !s.personWithin(x.First, x.Last-x.First, x) {
		return false
	}
	j := i - 1
	if s.lower(j) == "the" || s.lower(j) == "local" {
		j--
	}
	switch s.lower(j) {
	case "told":
		// Two who each speak to their own press have not met.
		return s.namesTwo(int(s.sentence[i])) || !s.sidesInLead()
	case "to", "with":
		return s.lower(j-1) == "speaking" || s.lower(j-1) == "spoke" || s.lower(j-1) == "talking"
	}
	return false
}

// pressLead is how far into a report "told reporters" still gives its
// occasion.
const pressLead = 6

// spokenBefore says that the audience at token i is who listens to a speech: "told an
// audience", "addressing an audience of businessmen", "before a large audience".
func (s *story) spokenBefore(i int) bool {
	for j := i - 1; j >= 0 && j > i-6; j-- {
		switch s.lower(j) {
		case "told", "addressed", "addressing", "addresses", "tells", "before", "informed":
			return true
		case "an", "a", "the", "his", "her", "large", "packed", "of", "business", "local":
		default:
			return false
		}
	}
	return false
}

// answers says that questions are answered before token i.
func (s *story) answers(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-6; j-- {
		switch s.lower(j) {
		case "answering", "answered", "took", "taking":
			return true
		case "to":
			if w := s.lower(j - 1); w == "responding" || w == "replying" || w == "responded" || w == "replied" {
				return true
			}
		}
	}
	return false
}

// jointBefore says that "joint" stands among the two words before token i.
func (s *story) jointBefore(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j >= i-2; j-- {
		if s.lower(j) == "joint" {
			return true
		}
	}
	return false
}

// spokeJointly says that the commission at token i, one of two countries, said
// or agreed something: it sat. What stands in commas behind it ("co-chaired by
// X and Y") does not part it from its verb.
func (s *story) spokeJointly(i int, x text.Sentence) bool {
	if !s.joint(i, x) {
		return false
	}
	j := i + 1
	if s.lower(j) == "," {
		switch s.lower(j + 1) {
		case "co-chaired", "cochaired", "chaired":
			return true
		case "co":
			return s.lower(j+3) == "chaired"
		}
		return false
	}
	switch s.lower(j) {
	case "said", "agreed", "decided", "noted", "recommended", "resolved", "concluded", "gathered", "sat":
		return true
	}
	return false
}
