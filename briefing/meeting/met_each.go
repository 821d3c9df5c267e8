package meeting

import "brief/briefing/text"

// severally says that those whom the clause of the event at token i names had it one by
// one, each with somebody else: "X and Y each had a meeting with the board", "held
// separate talks with", "met the chairman separately". Then these are more events than
// one, and nothing brings X and Y together.
func (s *story) severally(i int, x text.Sentence) bool {
	first, last := s.clause(i, x)
	for j := max(first, i-12); j < min(last, i+12); j++ {
		if s.quoted[j] {
			continue
		}
		switch s.lower(j) {
		case "each":
			if s.lower(j+1) != "other" && s.lower(j-1) != "of" && j < i && s.holdsAt(j, i) {
				return true
			}
		case "separate":
			if j < i && i-j < 4 && s.within(i, 10, x, withWord) && s.several(i) {
				return true
			}
		case "separately":
			if j > x.First && s.within(i, 8, x, withWord) && s.several(i) {
				return true
			}
		}
	}
	return false
}

// holdsAt says that a verb that has events for its object, or the event itself as a verb,
// stands between tokens j and i: "each had a meeting", "each met".
func (s *story) holdsAt(j, i int) bool {
	for n := j + 1; n <= i; n++ {
		if w := s.lower(n); holds[w] || receives[w] || w == "met" || w == "meets" || w == "paid" {
			return true
		}
	}
	return false
}

// withOther says that the talks at token i were held with somebody whom the words behind
// "with" do not name as a person: "had a meeting with the board of the chamber". Who had
// them together is then on one side of the table.
func (s *story) withOther(i int, x text.Sentence) bool {
	for j := i + 1; j < min(x.Last, i+8); j++ {
		switch w := s.lower(j); {
		case w == "with":
			return !s.relationAt(j+1, x) && !s.within(j, 3, x, withWhat)
		case w == "," || w == ";" || w == "that" || w == "and" || deedWord(w):
			return false
		}
	}
	return false
}

// several says that two people and more are named before token i in its sentence.
func (s *story) several(i int) bool { return len(s.namedTo(int(s.sentence[i]), i)) > 1 }

// withWhat are things that talks are held with and nobody to hold them with.
var withWhat = set("participation", "attendance", "focus", "view", "emphasis", "aim", "purpose", "support", "success", "assistance", "involvement", "presence", "regard")

// relationAt says that "each other", "his counterpart" or the like follows at token i.
func (s *story) relationAt(i int, x text.Sentence) bool {
	return s.lower(i) == "each" || s.lower(i) == "one" && s.lower(i+1) == "another" || s.within(i-1, 4, x, relations) || s.within(i-1, 4, x, theOther)
}

// oneAfterOther says that the opening tells of events of several people with a third.
func (s *story) oneAfterOther() bool {
	for _, t := range s.triggers {
		if k := int(s.sentence[t.token]); !t.background && s.inLead(k) && s.severally(t.token, s.d.Sentences[k]) {
			return true
		}
	}
	return false
}
