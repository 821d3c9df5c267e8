package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// besideIt says that the gathering at t only gave the occasion: what somebody did on
// its sidelines is told by other words, and one that has a name of its own is of many:
// "the Boao Forum", "the Belt and Road summit".
func (s *story) besideIt(t trigger) bool {
	if t.kind == briefing.KindMeeting && gatheringNouns[s.lower(t.token)] && s.sidelines(t.token, s.d.Sentences[s.sentence[t.token]]) {
		return true
	}
	if t.kind == briefing.KindMeeting && s.sidelinesOf(t.token) || s.cameAfter(t.token) || s.onEve(t.token) || s.pointsBack(t.token) {
		return true
	}
	return (t.kind == briefing.KindSummit || t.kind == briefing.KindForum) && s.ownName(t.token)
}

// cameAfter says that the event at token i is one that another came after: "The round table
// came after the forum of 3 August", "follows the talks of May".
func (s *story) cameAfter(i int) bool {
	if !eventNouns[s.lower(i)] {
		return false
	}
	for j := i - 1; j > 0 && j > i-7 && s.sentence[j] == s.sentence[i]; j-- {
		switch w := s.lower(j); {
		case w == "after":
			prev := s.lower(j - 1)
			return prev == "came" || prev == "comes" || prev == "coming"
		case w == "follows" || w == "preceded":
			return true
		case w == "," || w == "of" || w == "at" || deedWord(w):
			return false
		}
	}
	return false
}

// pointsBack says that the event at token i is one told of before by the way: "That first
// trip met with interest".
func (s *story) pointsBack(i int) bool {
	w := s.lower(i - 1)
	return s.lower(i-2) == "that" && (w == "first" || w == "earlier" || w == "previous" || w == "last")
}

// onEve says that the event at token i had not begun: "on the eve of the visit of X".
func (s *story) onEve(i int) bool {
	for j := i - 1; j > 1 && j > i-6 && s.sentence[j] == s.sentence[i]; j-- {
		if s.lower(j) == "of" {
			return s.lower(j-1) == "eve" || s.lower(j-1) == "ahead"
		}
	}
	return false
}

// ownName says that a capital word which is neither a country nor a word for the field
// of a gathering stands before its noun at token i.
func (s *story) ownName(i int) bool {
	if s.order[s.sentence[i]] < 0 {
		return false // a headline may have capitals throughout
	}
	for j := i - 1; j > i-9 && j >= 0 && s.sentence[j] == s.sentence[i]; j-- {
		w, t := s.lower(j), &s.d.Tokens[j]
		switch {
		case t.Kind != text.Word || w == "and":
			continue
		case w == "the" || w == "a" || w == "an" || w == "at" || w == "of" || w == "in" || w == "this" || w == "'s":
			return false
		case t.Capital && s.country[j] == 0 && !s.countryEnds(j) && !fieldWords[w]:
			return true
		}
	}
	return false
}

// fieldWords are capital words in the names of gatherings of two countries.
var fieldWords = set("round", "business", "economic", "trade", "investment", "ministerial", "joint", "bilateral", "intergovernmental", "high", "level", "leaders", "annual", "first", "second",
	"third", "industrial", "commercial", "cooperation", "entrepreneurs", "economy", "industry", "agricultural", "energy", "regional", "interregional", "regions", "women", "youth", "media")

var gatheringNouns = set("summit", "forum", "session", "conference", "sitting")

// sidelinesOf says that the event at token i is what "the sidelines of" are of, whatever
// its noun: "told reporters on the sidelines of a meeting of experts". Who met there is
// told by a word of its own.
func (s *story) sidelinesOf(i int) bool {
	if !eventNouns[s.lower(i)] {
		return false
	}
	for j := i - 1; j > 0 && j > i-10 && s.sentence[j] == s.sentence[i]; j-- {
		switch w := s.lower(j); {
		case w == "of":
			if beside[s.lower(j-1)] {
				return true
			}
		case tieVerbs[w] || eventNouns[w] || w == "," || w == "and" || w == "at" || w == "in" || w == "with":
			return false
		}
	}
	return false
}

var beside = set("sidelines", "sideline", "margins", "margin", "fringes")

// onlyFor says that the event at token i is what somebody has come for, so that it need
// not have begun: "arrived in Lima for trade talks", "in Lima for talks" above a report.
// What it dealt with or whom it brought together is told by other words.
func (s *story) onlyFor(i int) bool {
	k := s.sentence[i]
	if k < 0 || !purposeNouns[s.lower(i)] {
		return false
	}
	x := s.d.Sentences[k]
	j := i - 1
	for j > x.First && j > i-6 && s.lower(j) != "for" && s.d.Tokens[j].Kind == text.Word && !s.pastVerb(j) {
		j--
	}
	if s.lower(j) != "for" || s.wentOn(i, 6, x) {
		return false
	}
	for n := j - 1; n >= x.First; n-- {
		switch w := s.lower(n); {
		case comesFor[w]:
			return true
		case tieVerbs[w] || surelyPast[w] || toBe[w]:
			return false
		}
	}
	return s.order[k] < 0 // a headline leaves out its verb
}

var (
	purposeNouns = set("talks", "negotiations", "consultations", "discussions", "conversations", "dialogue")
	// comesFor are verbs of who goes to an event.
	comesFor = set("arrived", "arrives", "arrive", "arriving", "come", "comes", "came", "coming", "flew", "flies", "flown", "landed", "lands", "travelled", "traveled", "travels",
		"left", "leaves", "departed", "departs", "headed", "heads", "here", "is", "are")
)
