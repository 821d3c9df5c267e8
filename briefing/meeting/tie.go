package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// tieReach is how many sentences of the body may tell of the event itself.
const tieReach = 8

// tie is a word that tells of the event in the report's own time, beside people of
// both sides. A page may tell as a fact what stands in its clause.
type tie struct {
	kind        briefing.MeetingKind
	sentence    int
	token       int
	first, last int // of its clause
}

// ties lists what ties the report to its event, in text order. A word counts that
// the report itself says, in a clause without a mark of another time, with a verb
// that has it come about, in a sentence that brings in both sides.
func (s *story) ties(m *briefing.Meeting) []tie {
	var out []tie
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if t.background || t.weak || s.quoted[t.token] || k < 0 || !s.isText(k) || s.order[k] >= tieReach || s.besideIt(t) || s.onlyFor(t.token) || s.alreadySigned(t) || s.severally(t.token, s.d.Sentences[k]) {
			continue
		}
		x := s.d.Sentences[k]
		first, last := s.clause(t.token, x)
		first = s.pastSpeech(t.token, first)
		if s.otherTimes(t.token, first, last, m.Planned) || !s.comesAbout(t, first, last, m.Planned) || !s.bothSides(t, k, m) {
			continue
		}
		out = append(out, tie{s.kindOfTie(t, x), k, t.token, first, last})
	}
	return out
}

// pastSpeech moves the start of the clause of token i behind the speech that a verb of
// saying closes before it: "trade should reach $5 billion, X said after meeting Y". The
// speaker is left in.
func (s *story) pastSpeech(i, first int) int {
	for j := i - 1; j > first; j-- {
		if !toldVerbs[s.lower(j)] && !saying[s.lower(j)] || s.lower(j+1) == "that" {
			continue
		}
		for n := j - 1; n > first; n-- {
			if s.lower(n) == "," && s.personAt(n, j) >= 0 && s.noMarks(n, j) {
				first = n + 1
			}
		}
		return first
	}
	return first
}

// noMarks says that no mark of another time stands in tokens [first, last).
func (s *story) noMarks(first, last int) bool {
	for j := first; j < last; j++ {
		if w := s.lower(j); timeCues[w]&untied != 0 || w == "had" {
			return false
		}
	}
	return true
}

// kindOfTie is the kind that the words at t tell of. A council of businesses or
// ministers is no commission of two states.
func (s *story) kindOfTie(t trigger, x text.Sentence) briefing.MeetingKind {
	if t.kind == briefing.KindCommission && !s.sits(t.token, x) {
		return briefing.KindMeeting
	}
	return t.kind
}

// sits says that the event at token i is a commission's own: "the commission met", "a
// session of the commission", "its committee's meeting", but not "talks on setting up
// a committee".
func (s *story) sits(i int, x text.Sentence) bool {
	for j := i; j >= x.First && j > i-14; j-- {
		if commissions[s.lower(j)] {
			return true
		}
	}
	for j := i + 1; j < x.Last && j < i+14; j++ {
		switch w := s.lower(j); {
		case commissions[w]:
			return true
		case w == "on" || w == "about" || w == "to" || w == "that" || w == "with" || w == "up" || w == ",":
			return false
		}
	}
	return false
}

// alreadySigned says that the signing at t tells which document is meant: "the accords
// that Peru has signed", "a pact they have signed".
func (s *story) alreadySigned(t trigger) bool {
	if t.kind != briefing.KindSigning || s.order[s.sentence[t.token]] < 0 {
		return false
	}
	x := s.d.Sentences[s.sentence[t.token]]
	for j := t.token - 1; j >= x.First && j > t.token-8; j-- {
		switch s.lower(j) {
		case "has", "have", "that", "which", "whose":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}

var commissions = set("commission", "committee", "commissions", "committees", "subcommittee", "subcommission")

// otherTimes says that a word of the clause puts what it tells, or may put it, into
// another time than the report's; a plan may be of the future.
func (s *story) otherTimes(i, first, last int, planned bool) bool {
	if s.opensElsewhen(s.d.Sentences[s.sentence[i]]) {
		return true
	}
	for j := first; j < last; j++ {
		w, next := s.lower(j), s.lower(j+1)
		switch {
		case j == i || s.d.Tokens[j].Kind != text.Word:
			continue
		case w == "last" || w == "earlier":
			if !weekdayOrDay(next) && next != "on" && next != "today" && next != "this" {
				return true
			}
		case w == "had":
			if !s.hadObject(j, i) && !s.hadTalks(j) {
				return true
			}
		case (w == "has" || w == "have") && j < i:
			if s.order[s.sentence[i]] > 0 && s.summed(i, last) {
				return true // "have held five rounds of talks"
			}
		case timeCues[w]&untiedBefore != 0:
			return true
		case (w == "may" || w == "will" || w == "planning") && s.d.Tokens[j].Capital: // "Planning Minister X"
		case !planned && timeCues[w]&untiedAhead != 0, !planned && w == "next" && next != "day" && next != "to":
			if j < i || !s.commaBetween(i, j) {
				return true
			}
		case !planned && w == "to" && j == i-1:
			return true // "to visit", "to sign"
		}
	}
	return s.yearElsewhere(i, first, last)
}
