package meeting

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

var heldBefore = set("held", "hold", "holds", "bilateral", "trilateral")

// consults are words before "consultation" and "retreat" that make them an event.
var consults = set("annual", "political", "ministerial", "bilateral", "leaders", "joint")

// reactions are what an offer, and nobody in person, may meet with.
var reactions = set("interest", "approval", "resistance", "opposition", "success", "criticism", "applause", "response", "enthusiasm", "scepticism", "skepticism",
	"protest", "protests", "delay", "delays", "difficulty", "difficulties", "obstacles", "setbacks", "silence", "favour", "favor", "acclaim", "refusal", "failure")

// metTrigger reads "met", but not "met the target", "met with lively interest" and
// "the aim was met".
func (s *story) metTrigger(i int, x text.Sentence) briefing.MeetingKind {
	switch s.lower(i - 1) {
	case "be", "been", "was", "were":
		return ""
	}
	if s.bodyMet(i, x) {
		return briefing.KindCommission
	}
	if s.lower(i+1) == "with" && s.within(i+1, 4, x, reactions) && !s.personWithin(i, 4, x) {
		return ""
	}
	return kindIf(!s.within(i, 5, x, meetOther), briefing.KindMeeting)
}

// bodyMet says that the subject of "met" at token i is a body of two countries:
// "The Polish-Thai Intergovernmental Commission on Trade met on Friday", "the
// joint commission, which met in Quito".
func (s *story) bodyMet(i int, x text.Sentence) bool {
	i = s.pastRelative(i)
	for j := i - 1; j >= x.First && j > i-12; j-- {
		switch w := s.lower(j); {
		case w == "commission" || w == "committee":
			return s.joint(j, x)
		case w == ";" || w == "that" || w == "they" || w == "he" || w == "she" || w == "and" && s.lower(j+1) == "then" || s.personAt(j, j+1) >= 0:
			return false
		case w == "," && (s.lower(j+1) == "the" || s.lower(j+1) == "a"):
			return false
		}
	}
	return false
}

// pastRelative moves before ", which" that ends before token i.
func (s *story) pastRelative(i int) int {
	if s.lower(i-1) == "which" {
		if i--; s.lower(i-1) == "," {
			i--
		}
	}
	return i
}

// meetTrigger reads "meets", which tells of the meeting at a report's opening.
func (s *story) meetTrigger(i int, x text.Sentence) briefing.MeetingKind {
	if s.within(i, 5, x, meetOther) {
		return ""
	}
	return kindIf(s.order[s.sentence[i]] < 0 || s.lower(i+1) == "with", briefing.KindMeeting)
}

// meetingTrigger reads "meeting" and its like, which may be of a commission or
// by telephone.
func (s *story) meetingTrigger(i int, x text.Sentence) briefing.MeetingKind {
	switch {
	case s.sessionOf(i, x):
		return briefing.KindCommission
	case s.phoned(i, x):
		return briefing.KindPhoneCall
	}
	return briefing.KindMeeting
}

// hostTrigger reads "received" and "hosted", with a guest near.
func (s *story) hostTrigger(i int, x text.Sentence) briefing.MeetingKind {
	return kindIf(s.personWithin(i, 18, x) || s.within(i, 6, x, delegations) || s.inLead(int(s.sentence[i])) && s.personBefore(i, 8, x) && s.within(i, 4, x, guests) || strings.HasPrefix(s.lower(i), "host") && s.cityBefore(i), briefing.KindMeeting)
}

// guests are offices of those who are received, named or not.
var guests = set("chairman", "chairwoman", "minister", "president", "ambassador", "head", "director", "chief", "governor", "envoy", "secretary")

// talkTrigger reads "talks", "spoke" and "talked": to a newspaper, by telephone
// or face to face.
func (s *story) talkTrigger(i int, x text.Sentence) briefing.MeetingKind {
	if s.lower(i+1) == "to" && s.within(i, 8, x, media) {
		return briefing.KindInterview
	}
	if s.spokeWith(i, x) {
		return briefing.KindPhoneCall
	}
	return s.talk(i, x)
}

// speakingTo says that who spoke in the opening "was speaking" to somebody named, as a host
// does to his guest: "was speaking at State House to X". Journalists are none.
func (s *story) speakingTo(i int, x text.Sentence) bool {
	if w := s.lower(i - 1); w != "was" || !s.inLead(int(s.sentence[i])) || s.phoned(i, x) {
		return false
	}
	for j := i + 1; j < min(i+10, x.Last); j++ {
		switch s.lower(j) {
		case "to":
			n := s.personAt(j+1, min(j+8, x.Last))
			return n >= 0 && !s.d.People[n].Source && s.d.People[n].First <= j+2 && s.lower(s.personEnd(s.d.People[n])) != "'s"
		case ",", "that", "about", "of":
			return false
		}
	}
	return false
}

// callTrigger reads "phone call" and "the call with".
func (s *story) callTrigger(i int, _ text.Sentence) briefing.MeetingKind {
	prev, next := s.lower(i-1), s.lower(i+1)
	if prev == "courtesy" && (next == "on" || next == "to") && s.lower(i-2) == "a" && (s.lower(i-3) == "paid" || s.lower(i-3) == "made") {
		return briefing.KindMeeting
	}
	return kindIf(prev == "phone" || prev == "telephone" || prev == "video" || next == "lasted" || (next == "with" || next == "between") && prev != "courtesy", briefing.KindPhoneCall)
}

// discussTrigger reads "Ministers X and Y agreed in Hanoi": two people or two
// countries, at the opening.
func (s *story) discussTrigger(i int, x text.Sentence) briefing.MeetingKind {
	if s.phoned(i, x) {
		return briefing.KindPhoneCall
	}
	w, k := s.lower(i), int(s.sentence[i])
	leaders := officials[s.lower(i-1)] && len(s.datesIn(k)) > 0
	return kindIf(w != "discuss" && s.order[k] < lead && (s.namesTwo(k) || (w != "agreed" || leaders) && s.twoCountries(x)), briefing.KindMeeting)
}
