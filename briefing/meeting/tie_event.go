package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// comesAbout says that the word of the event at t comes about in its clause: it is
// itself a verb, or a noun that a verb has held or that others met at.
func (s *story) comesAbout(t trigger, first, last int, planned bool) bool {
	i := t.token
	if s.order[s.sentence[i]] < 0 {
		return true // a headline tells of the report's own event
	}
	if !tieNouns[s.lower(i)] {
		return s.lower(i-1) != "be" && s.lower(i-1) != "been" || planned || s.doneByTwo(i)
	}
	if s.lower(i) == "meeting" && i == s.d.Sentences[s.sentence[i]].First {
		return true // "Meeting in Seoul, X and Y …"
	}
	return s.atEvent(i, first) || s.heldIn(i, first, last, planned) || s.spokenTo(i, first)
}

// spokenTo says that the gathering at token i is whom somebody told something: "told the
// Peruvian Business Forum". It was on, but who told it need not have been in the room.
func (s *story) spokenTo(i, first int) bool {
	if !gatheringNouns[s.lower(i)] {
		return false
	}
	for j := i - 1; j >= first && j > i-8; j-- {
		switch w := s.lower(j); {
		case w == "told":
			return true
		case w == "of" || w == "in" || w == "at" || w == "on" || w == "to" || w == "that" || w == "," || deedWord(w):
			return false
		}
	}
	return false
}

// doneByTwo says that the participle at token i is what two did: "has been discussed by X
// and Y".
func (s *story) doneByTwo(i int) bool {
	have := s.lower(i - 2)
	return (have == "has" || have == "have") && s.lower(i+1) == "by" && len(s.objectsFrom(i+1, s.d.Sentences[s.sentence[i]])) > 1
}

// bothSides says that sentence k brings in both sides of the meeting: two who took
// part and do not stand for one country, one of them and the other country, both
// countries, or words for the two. An interview or a conference has one side.
func (s *story) bothSides(t trigger, k int, m *briefing.Meeting) bool {
	x, kind := s.d.Sentences[k], t.kind
	people, sides := 0, map[string]bool{}
	for i := s.personAt(x.First, x.Last); i >= 0 && i < len(s.d.People) && s.d.People[i].Token < x.Last; i++ {
		if c, ok := s.sideOf(s.d.People[i].Name, m); ok && !s.quoted[s.d.People[i].Token] {
			people++
			sides[c] = true
		}
	}
	if kind == briefing.KindInterview || kind == briefing.KindPressConference {
		return people > 0
	}
	for n := range s.d.Countries {
		if c := &s.d.Countries[n]; c.Token >= x.First && c.Token < x.Last && !s.quoted[c.Token] && m.InvolvesPair(c.Code, c.Code) {
			sides[c.Code] = true
		}
	}
	if people == 0 && len(sides) > 1 && s.manyOthers(x, m) {
		return false // "representatives of Azerbaijan, Kazakhstan, Turkey and Hungary"
	}
	joint := kind == briefing.KindForum && s.jointBefore(t.token, x) // "a joint business forum"
	if len(sides) > 1 || people > 1 || s.callsBoth(x) || joint || s.kindOfTie(t, x) == briefing.KindCommission {
		return true // a joint commission has both
	}
	return people > 0 && s.within(t.token, 3, x, withWord) // "at a meeting with Minister Y"
}

// manyOthers says that the sentence names two countries and more that are no sides.
func (s *story) manyOthers(x text.Sentence, m *briefing.Meeting) bool {
	others := map[string]bool{}
	for n := range s.d.Countries {
		if c := &s.d.Countries[n]; c.Token >= x.First && c.Token < x.Last && !m.InvolvesPair(c.Code, c.Code) {
			others[c.Code] = true
		}
	}
	return len(others) > 1
}

// sideOf is the country of a participant, "" where none is known.
func (s *story) sideOf(name string, m *briefing.Meeting) (string, bool) {
	for _, p := range m.Participants {
		if p.Name == name {
			return p.Country, true
		}
	}
	return "", false
}

// callsBoth says that the sentence has a word for both sides: "the two sides", "the
// ministers", "his counterpart".
func (s *story) callsBoth(x text.Sentence) bool {
	for j := x.First; j < x.Last; j++ {
		switch w := s.lower(j); {
		case s.quoted[j]: // what somebody says of both
		case w == "both" || w == "two":
			if bothNouns[s.lower(j+1)] || bothNouns[s.lower(j+2)] {
				return true
			}
		case w == "sides" || w == "parties" || relations[w] || w == "host" && s.hostOf(j) || w == "guest" && s.hostOf(j):
			return true
		}
	}
	return false
}

var (
	bothNouns = set("sides", "parties", "ministers", "presidents", "leaders", "officials", "delegations", "countries", "nations", "men", "premiers", "heads", "diplomats")
	tieNouns  = set("meeting", "negotiations", "consultations", "dialogue", "conversations", "audience", "consultation", "retreat", "session", "sitting", "commission", "committee",
		"council", "cabinet", "mission", "visit", "visits", "trip", "tour", "exhibition", "exhibitions", "expo", "fair", "week", "signing", "conference", "briefing",
		"interview", "talks", "talk", "roundtable", "table", "summit", "forum", "call", "calls", "discussions", "conversation", "videoconference", "teleconference")
	tieVerbs = set("held", "holding", "place", "opening", "attended", "attending", "opened", "began", "started", "ended", "concluded", "chaired", "co-chaired", "cochaired", "hosted", "convened",
		"participated", "part", "paid", "wrapped", "closed", "met", "lasted", "dealt", "focused", "focussed", "arrived", "conducted", "discussed", "touched", "turned", "covered",
		"signed", "kicked", "inaugurated", "organised", "organized", "sat", "gathered", "presided", "completed", "addressed", "gave", "granted", "holds", "begins", "ends", "addresses", "pays", "hosts", "attends")
)
