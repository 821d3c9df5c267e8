package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// personFirst says that the headline or the first sentence has one receive or meet
// another and names no session there, and that no session is told of as held
// further down: those that are spoken of were or will be others.
func (s *story) personFirst() bool {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] > 0 {
			continue
		}
		if s.personalIn(k, x) && !s.toldAs(k, briefing.KindCommission) {
			return !s.sessionHeld()
		}
	}
	return false
}

// personalIn says that sentence k has somebody receive or meet somebody.
func (s *story) personalIn(k int, x text.Sentence) bool {
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if !t.background && personalVerbs[s.lower(t.token)] && s.personBefore(t.token, 14, x) && s.personWithin(t.token, 14, x) {
			return true
		}
	}
	return false
}

var personalVerbs = set("receives", "received", "meets", "met", "hosts", "hosted", "welcomed", "welcomes")

// sessionHeld says that a sentence tells of a commission's session as of one
// that was held now.
func (s *story) sessionHeld() bool {
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if t.kind != briefing.KindCommission || t.background {
			continue
		}
		x := s.d.Sentences[k]
		if s.within(x.First-1, x.Last-x.First, x, sittingVerbs) && !s.cameFor(t.token, x) {
			return true
		}
	}
	return false
}

// cameFor says that the session at token i is only why somebody came: "thanked his
// guest for coming as co-chair of the session", "on the occasion of the session".
func (s *story) cameFor(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-16; j-- {
		switch s.lower(j) {
		case "coming", "occasion", "visiting":
			return true
		case ";", "that":
			return false
		}
	}
	return false
}

// sittingVerbs tell that a session is held or somebody sits in it.
var sittingVerbs = set("held", "place", "chaired", "co-chaired", "cochaired", "co-chair", "co-chairs", "opened", "attended", "convened", "participated", "part", "met", "began", "presided", "closed", "ended", "co-chairing", "chairing", "concluded", "wrapped")
