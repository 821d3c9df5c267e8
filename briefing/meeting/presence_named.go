package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// ofOther says that the person is only somebody in whose name a thing is done:
// "on the instructions of President X", "set by President X".
func (s *story) ofOther(p text.Person, x text.Sentence) bool {
	if s.saidAbsent(p) {
		return true
	}
	i := s.reverenceStart(p)
	if s.officeThen(i, x) {
		return true
	}
	switch s.lower(i - 1) {
	case "was", "is", "as":
		if p.ByOffice {
			return true // what somebody was
		}
	case "of":
		return s.onlyNamed(i, x)
	case "both":
		return s.lower(i-2) == "of" && backing[s.lower(i-3)] // "has the blessing of both presidents, X and Y"
	case "from":
		return s.namesAbsent(i) || s.backsFromAfar(i, x)
	case "by":
		return decided[s.lower(i-2)] || s.within(max(x.First-1, i-6), 4, x, appointing)
	case "to":
		switch s.lower(i - 2) {
		case "on", "along", "over":
			return s.within(max(x.First-1, i-9), 7, x, wishes) // "asked that greetings be passed on to"
		case "message", "letter":
			return !s.handedOver(x)
		case "regards", "greetings", "condolences", "invitation", "gratitude", "thanks", "monument", "memorial", "tribute", "homage", "mausoleum", "respects":
			return true
		}
	case "when":
		// "when X was the President"
		if k := s.personEnd(p); s.lower(k) == "was" {
			return true
		}
	case "under":
		return s.underRule(i, x, int(s.sentence[p.Token]))
	case "late", "former", "ex":
		return true
	case "-":
		return s.lower(i-2) == "ex"
	case "and", ",":
		// "conveyed greetings to King X and Prince Y".
		if k := s.personEnding(i - 1); k >= 0 && s.ofOther(s.d.People[k], x) {
			return true
		}
	}
	return s.placeOf(p) || s.calledLate(i, p)
}

// officeThen says that the person whose mention begins at token i held his office at
// another time: "his predecessor, X", "the then Prime Minister X", "after four years in
// which X led the country".
func (s *story) officeThen(i int, x text.Sentence) bool {
	j := i - 1
	if s.lower(j) == "," {
		j--
	}
	switch s.lower(j) {
	case "predecessor", "predecessors":
		return true
	case "then":
		return j == i-1 && s.lower(j-1) == "the"
	case "which":
		return (s.lower(j-1) == "in" || s.lower(j-1) == "during") && s.within(max(x.First, j-4)-1, 3, x, longSpans)
	}
	return false
}

// reverenceStart is the first token of the person's mention with the words of
// respect before it: "His Majesty King X", "the first President X".
func (s *story) reverenceStart(p text.Person) int {
	i := p.First
	for before := s.lower(i - 1); before == "the" || before == "first" || reverence[before]; before = s.lower(i - 1) {
		i--
	}
	return i
}

// backsFromAfar says that the "from" before token i makes the person behind it
// one who only lends his support: "enjoys the backing of and attention from
// President X"; but who handed something over was there.
func (s *story) backsFromAfar(i int, x text.Sentence) bool {
	reach := 9
	if s.lower(i-2) == "and" {
		reach = 45 // "from President X and from King Y"
	}
	reach = min(reach, i-x.First+1)
	return s.within(i-reach, reach-1, x, backing) && !s.within(i-reach, reach-1, x, faceToFace)
}

// underRule says that the "under" before token i, in sentence k, tells in whose
// time or by whose will a thing is done, not who led: "set up under President
// Z", but "a delegation under X", "the committee convenes under Ministers X and
// Y".
func (s *story) underRule(i int, x text.Sentence, k int) bool {
	if s.within(max(x.First-1, i-9), 8, x, delegations) {
		return false
	}
	return !s.toldAs(k, briefing.KindCommission) || s.within(max(x.First, i-4)-1, 4, x, foundingVerbs)
}

// calledLate says that the person, whose mention begins at token i, is told of as
// dead: "His Majesty the late King X".
func (s *story) calledLate(i int, p text.Person) bool {
	for j := i; j < p.Token; j++ {
		if s.lower(j) == "late" {
			return true
		}
	}
	return false
}

// reverence are words before the title of somebody high.
var reverence = set("majesty", "highness", "royal", "excellency", "his", "her")

// wishes are what one sends to somebody who is not there.
var wishes = set("regards", "greetings", "wishes", "condolences", "congratulations")

// absentNouns are what stands before "of X" when X himself is not there.
var absentNouns = set("instruction", "instructions", "behalf", "greetings", "invitation", "initiative", "leadership", "policy", "decree", "order", "orders", "memory",
	"message", "letter", "agreement", "agreements", "statement", "words", "regards", "legacy", "death", "portrait", "decision", "task", "tasks", "will", "wishes",
	"successor", "predecessor", "commitment", "commitments", "proposal", "proposals", "name", "support", "efforts", "vision", "book", "monument", "tomb", "grave", "cabinet", "office", "administration", "service", "era")

// placeOf says that the name is that of a place called after somebody: "Shahid Rajaee
// port".
func (s *story) placeOf(p text.Person) bool { return calledAfter[s.lower(s.personEnd(p))] }

var (
	calledAfter = set("port", "airport", "stadium", "bridge", "terminal", "street", "avenue", "square", "hospital", "university", "museum", "mosque", "dam", "highway", "library")
	backing     = set("support", "backing", "attention", "patronage", "encouragement", "enjoy", "enjoys", "blessing")
	// decided are participles that "by X" follows where X willed a thing from afar.
	decided    = set("set", "issued", "approved", "announced", "declared", "voiced", "outlined", "initiated", "founded", "proposed", "given", "appointed")
	appointing = set("named", "appointed", "nominated", "decorated", "dismissed")
)

// handedOver says that the message of the sentence reached its reader face to face.
func (s *story) handedOver(x text.Sentence) bool {
	return s.within(x.First-1, x.Last-x.First, x, faceToFace)
}

var faceToFace = set("audience", "received", "handed", "delivered", "hands", "met")

var foundingVerbs = set("established", "created", "founded", "set", "formed", "signed")

// saidAbsent says that the words behind the person tell that he was not there:
// "stayed away", "was absent".
func (s *story) saidAbsent(p text.Person) bool {
	j := s.personEnd(p)
	switch s.lower(j) {
	case "stayed":
		return s.lower(j+1) == "away"
	case "was", "were":
		return s.lower(j+1) == "absent" || s.lower(j+1) == "unable"
	}
	return false
}

// onlyNamed says that the "of" before token i makes the person behind it one
// who is named and not there: "results of the recent visit of X".
func (s *story) onlyNamed(i int, x text.Sentence) bool {
	noun := s.lower(i - 2)
	switch {
	case (eventNouns[noun] || noun == "trip") && s.isBackground(i-2, x):
		return true
	case noun == "visit" && s.frames(i-2, x):
		return true // "took place within the first visit of President X"
	case noun == "chairmanship" && s.besideMany():
		return true // who presides over the summit of many is no side
	}
	return s.namesAbsent(i)
}

// namesAbsent says that the noun two tokens before i is of somebody who is not
// there; but who invites is the host.
func (s *story) namesAbsent(i int) bool {
	return absentNouns[s.lower(i-2)] && !(s.lower(i-2) == "invitation" && s.lower(i-4) == "at")
}

// frames says that the visit at token i, told past the opening, is only what the
// event took place within.
func (s *story) frames(i int, x text.Sentence) bool {
	if s.kind != briefing.KindMeeting && s.kind != briefing.KindSigning || s.order[s.sentence[i]] < lead {
		return false
	}
	for j := i - 1; j >= x.First && j > i-6; j-- {
		if w := s.lower(j); w == "within" || w == "framework" {
			return true
		}
	}
	return false
}
