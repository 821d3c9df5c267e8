package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// possessor says that the person only owns what is told of: "the Russian
// President's special envoy", "Mr X's predecessor", but not "X's visit".
func (s *story) possessor(p text.Person) bool {
	i := s.personEnd(p)
	if s.lower(i) != "'s" {
		return false
	}
	for j := i + 1; j < i+5; j++ {
		if eventNouns[s.lower(j)] {
			// "agreements that were reached during X's visit" look back.
			return s.lower(p.First-1) == "during" && reachedThen[s.lower(p.First-2)]
		}
	}
	return true
}

// reverence are words before the title of somebody high.
var reverence = set("majesty", "highness", "royal", "excellency", "his", "her")

// wishes are what one sends to somebody who is not there.
var wishes = set("regards", "greetings", "wishes", "condolences", "congratulations")

// reachedThen are participles that "during X's visit" follows where the visit
// is past.
var reachedThen = set("reached", "made", "signed", "achieved", "agreed", "adopted", "concluded", "given", "announced", "outlined")

// elsewhere says that the clause of the mention tells of another event.
func (s *story) elsewhere(p text.Person, k int) bool {
	r := s.ranges[k]
	near, bg := 1<<20, false
	if s.inPastAside(p, k) {
		return true
	}
	for _, t := range s.triggers[r[0]:r[1]] {
		n := abs(t.token - p.Token)
		if t.background {
			n += 8 // "spoke of an upcoming meeting in a call with X": the call wins
		}
		if n < near {
			near, bg = n, t.background
		}
	}
	return bg
}

// inPastAside says that the person stands in a relative clause that tells of an
// event of the past: "migration, on which Ministers X and Y had signed a pact".
func (s *story) inPastAside(p text.Person, k int) bool {
	x := s.d.Sentences[k]
	at := -1
	for j := p.First - 1; j > x.First && j > p.First-16; j-- {
		if s.lower(j) == "which" && s.lower(j-2) == "," {
			at = j
			break
		}
	}
	if at < 0 {
		return false
	}
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.token > p.Token && t.token < p.Token+16 {
			return t.background && s.lower(t.token-1) == "had"
		}
	}
	return false
}

// genitive nouns: what stands before "of X" when X himself is not there.
var absentNouns = set("instruction", "instructions", "behalf", "greetings", "invitation", "initiative", "leadership", "policy", "decree", "order", "orders", "memory",
	"message", "letter", "agreement", "agreements", "statement", "words", "regards", "legacy", "death", "portrait", "decision", "task", "tasks", "will", "wishes",
	"successor", "predecessor", "commitment", "commitments", "proposal", "proposals", "name", "support", "efforts", "vision", "book", "monument", "tomb", "grave", "cabinet", "office", "administration", "service", "era")

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

// ofOther says that the person is only somebody in whose name a thing is done:
// "on the instructions of President X", "set by President X".
func (s *story) ofOther(p text.Person, x text.Sentence) bool {
	if s.saidAbsent(p) {
		return true
	}
	i := p.First
	for before := s.lower(i - 1); before == "the" || before == "first" || reverence[before]; before = s.lower(i - 1) {
		i--
	}
	switch s.lower(i - 1) {
	case "was", "is", "as":
		if p.ByOffice {
			return true // what somebody was
		}
	case "of":
		return s.onlyNamed(i, x)
	case "from":
		reach := 9
		if s.lower(i-2) == "and" {
			reach = 45 // "from President X and from King Y"
		}
		reach = min(reach, i-x.First+1)
		return s.namesAbsent(i) || s.within(i-reach, reach-1, x, backing) && !s.within(i-reach, reach-1, x, faceToFace)
	case "by":
		switch s.lower(i - 2) {
		case "set", "issued", "approved", "announced", "declared", "voiced", "outlined", "initiated", "founded", "proposed", "given", "appointed":
			return true
		}
		return s.within(max(x.First-1, i-6), 4, x, appointing)
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
		if s.within(max(x.First-1, i-9), 8, x, delegations) {
			return false // "a delegation under X"
		}
		// "the committee convenes under Ministers X and Y", but "set up under President Z"
		return !s.toldAs(int(s.sentence[p.Token]), briefing.KindCommission) || s.within(max(x.First, i-4)-1, 4, x, foundingVerbs)
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
	if s.placeOf(p) {
		return true
	}
	for j := i; j < p.Token; j++ {
		if s.lower(j) == "late" {
			return true
		}
	}
	return false
}

// placeOf says that the name is that of a place called after somebody: "Shahid Rajaee
// port".
func (s *story) placeOf(p text.Person) bool { return calledAfter[s.lower(s.personEnd(p))] }

var (
	calledAfter = set("port", "airport", "stadium", "bridge", "terminal", "street", "avenue", "square", "hospital", "university", "museum", "mosque", "dam", "highway", "library")
	backing     = set("support", "backing", "attention", "patronage", "encouragement", "enjoy", "enjoys", "blessing")
	appointing  = set("named", "appointed", "nominated", "decorated", "dismissed")
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

// personEnd is the token after the mention.
func (s *story) personEnd(p text.Person) int {
	i := p.Token
	for i < len(s.d.Tokens) && s.d.Tokens[i].Start < p.End {
		i++
	}
	return i
}

// personEnding is the index of the person whose mention ends before token i,
// -1 if none does.
func (s *story) personEnding(i int) int {
	k, _ := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	if k > 0 && i > 0 && s.d.People[k-1].End == s.d.Tokens[i-1].End {
		return k - 1
	}
	return -1
}

var listVerbs = set("comprises", "comprised", "consisted", "consists", "includes", "included", "composed", "were", "was", "are")
