package meeting

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// triggerAt is the kind of event that token i tells of, "" if none.
func (s *story) triggerAt(i int, x text.Sentence) briefing.MeetingKind {
	if k := triggerWords.List(&s.d.Tokens[i]); k > 0 && s.d.Tokens[i].Kind == text.Word {
		return triggerRead[k](s, i, x)
	}
	return ""
}

// triggerRule reads the event that token i of sentence x, one of its words,
// tells of.
type triggerRule struct {
	words string
	read  func(s *story, i int, x text.Sentence) briefing.MeetingKind
}

// triggerRead are the readers of triggerWords' lists.
var triggerRead, triggerWords = triggerTable(
	triggerRule{"met", (*story).metTrigger},
	triggerRule{"meets meet", (*story).meetTrigger},
	triggerRule{"meeting negotiations consultations dialogue conversations audience tête", (*story).meetingTrigger},
	triggerRule{"session sitting", (*story).sessionTrigger},
	triggerRule{"commission committee council", (*story).bodyTrigger},
	triggerRule{"received hosted welcomed receives hosts", (*story).hostTrigger},
	triggerRule{"receiving hosting welcoming", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "after" && s.personWithin(i, 8, x), briefing.KindMeeting)
	}},
	triggerRule{"mission", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "trade" || s.lower(i-1) == "business", briefing.KindVisit)
	}},
	triggerRule{"visit visits trip tour", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		if s.lower(i-1) == "to" || s.lower(i+1) == "-" || s.lower(i-1) == "of" && s.lower(i-2) == "number" {
			return ""
		}
		return briefing.KindVisit
	}},
	triggerRule{"flew travelled traveled", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i+1) == "to" && s.personBefore(i, 14, x), briefing.KindVisit)
	}},
	triggerRule{"visited arrived visiting", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.personWithin(i, 14, x) || s.personBefore(i, 14, x), briefing.KindVisit)
	}},
	triggerRule{"names signatures", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "their" && s.lower(i-2) == "put", briefing.KindSigning)
	}},
	triggerRule{"signed inked sign signs signing seal sealed ink initialled initialed", (*story).signTrigger},
	triggerRule{"adopted approved concluded", (*story).adoptTrigger},
	triggerRule{"videoconference teleconference", func(*story, int, text.Sentence) briefing.MeetingKind { return briefing.KindMeeting }},
	triggerRule{"conference briefing", (*story).conferenceTrigger},
	triggerRule{"statement statements questions reporters journalists journalist", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.toThePress(i, x), briefing.KindPressConference)
	}},
	triggerRule{"interview", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) != "the" || s.lower(i-2) != "after", briefing.KindInterview)
	}},
	triggerRule{"told", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if s.lower(i-1) == "exclusively" || s.within(i, 6, x, toldTo) || s.inLead(int(s.sentence[i])) && s.within(i, 6, x, media) {
			return briefing.KindInterview
		}
		if s.toThePress(i, x) {
			return ""
		}
		return s.togetherTrigger(i, x)
	}},
	triggerRule{"spoken spoke talked talks", (*story).talkTrigger},
	triggerRule{"talk", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "telephone" || s.lower(i-1) == "phone", briefing.KindPhoneCall)
	}},
	triggerRule{"called", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i+1) == "on" && s.personWithin(i, 10, x) || s.lower(i+1) == "at" && s.lower(i+2) == "the", briefing.KindMeeting)
	}},
	triggerRule{"summit forum", (*story).summitTrigger},
	triggerRule{"call calls", (*story).callTrigger},
	triggerRule{"phoned telephoned", func(*story, int, text.Sentence) briefing.MeetingKind { return briefing.KindPhoneCall }},
	triggerRule{"discussions", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(heldBefore[s.lower(i-1)], briefing.KindMeeting)
	}},
	triggerRule{"speaks", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.phoned(i, x), briefing.KindPhoneCall)
	}},
	triggerRule{"conversation", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if s.phoned(i, x) || s.callTold() {
			return briefing.KindPhoneCall
		}
		return briefing.KindMeeting
	}},
	triggerRule{togetherWords, (*story).togetherTrigger},
	triggerRule{"discussed discuss agreed exchanged conferred debated", (*story).discussTrigger},
)

func triggerTable(rules ...triggerRule) ([]func(*story, int, text.Sentence) briefing.MeetingKind, *text.WordTable) {
	read := []func(*story, int, text.Sentence) briefing.MeetingKind{nil}
	var lists []string
	for _, r := range rules {
		read, lists = append(read, r.read), append(lists, r.words)
	}
	return read, text.NewWordTable(lists...)
}

// kindIf is the kind where the condition holds.
func kindIf(holds bool, k briefing.MeetingKind) briefing.MeetingKind {
	if holds {
		return k
	}
	return ""
}

var heldBefore = set("held", "hold", "holds", "bilateral", "trilateral")

// metTrigger reads "met", but not "met the target" and "the aim was met".
func (s *story) metTrigger(i int, x text.Sentence) briefing.MeetingKind {
	switch s.lower(i - 1) {
	case "be", "been", "was", "were":
		return ""
	}
	return kindIf(!s.within(i, 5, x, meetOther), briefing.KindMeeting)
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

// sessionTrigger reads "session".
func (s *story) sessionTrigger(i int, x text.Sentence) briefing.MeetingKind {
	if s.sessionOf(i, x) {
		return briefing.KindCommission
	}
	return kindIf(s.lower(i-1) == "plenary", briefing.KindForum)
}

// bodyTrigger reads "The Commission met": the session is the commission's own.
func (s *story) bodyTrigger(i int, x text.Sentence) briefing.MeetingKind {
	next := s.lower(i + 1)
	if prev := s.lower(i - 1); s.lower(i) == "council" && prev != "business" && prev != "cooperation" && prev != "economic" && prev != "joint" {
		return ""
	}
	return kindIf(next == "met" || next == "convened" || next == "held" || next == "assembled" || next == "sat" || s.lower(i-1) == "intergovernmental" && next == "meets" || s.spokeJointly(i, x), briefing.KindCommission)
}

// hostTrigger reads "received" and "hosted", with a guest near.
func (s *story) hostTrigger(i int, x text.Sentence) briefing.MeetingKind {
	return kindIf(s.personWithin(i, 18, x) || s.within(i, 6, x, delegations) || strings.HasPrefix(s.lower(i), "host") && s.cityBefore(i), briefing.KindMeeting)
}

// signTrigger reads "signed", but not "signed up" and not "the roadmaps signed
// during the visit", which only tells which.
func (s *story) signTrigger(i int, _ text.Sentence) briefing.MeetingKind {
	next := s.lower(i + 1)
	if next == "up" || next == "off" || next == "language" || s.denied(i, int(s.sentence[i])) {
		return ""
	}
	x := s.d.Sentences[s.sentence[i]]
	if s.inLead(int(s.sentence[i])) && s.within(i, 12, x, by) && s.namesTwo(int(s.sentence[i])) {
		return briefing.KindSigning // "the instruments signed in Quito on 4 May by X and Y"
	}
	only := s.lower(i) == "signed" && instrument[s.lower(i-1)] && (next == "during" || next == "following" || next == "after" || next == "in")
	return kindIf(!only, briefing.KindSigning)
}

// adoptTrigger reads "Ministers X and Y adopted in Quito a joint plan" and "A and
// B concluded three instruments".
func (s *story) adoptTrigger(i int, x text.Sentence) briefing.MeetingKind {
	k, prev := int(s.sentence[i]), s.lower(i-1)
	if !s.inLead(k) {
		return ""
	}
	if s.namesTwo(k) && prev != "was" && prev != "were" && prev != "been" && s.personBefore(i, 12, x) && s.within(i, 8, x, instrument) {
		return briefing.KindSigning
	}
	return kindIf(s.lower(i) == "concluded" && s.twoCountries(x) && s.within(i, 12, x, instrument), briefing.KindSigning)
}

// conferenceTrigger reads "conference": by video, for the press, or of business.
func (s *story) conferenceTrigger(i int, x text.Sentence) briefing.MeetingKind {
	prev := s.lower(i - 1)
	switch prev {
	case "video":
		return briefing.KindMeeting
	case "press", "news", "media", "joint":
		return briefing.KindPressConference
	}
	business := prev == "business" || prev == "investment" || prev == "economic" || prev == "international"
	return kindIf(s.lower(i) == "conference" && s.inLead(int(s.sentence[i])) && (s.lower(i+1) == "on" || business) && !s.sidelines(i, x), briefing.KindForum)
}

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

// summitTrigger reads "summit" and "forum": the meeting of two, by telephone
// too, or the occasion of one.
func (s *story) summitTrigger(i int, x text.Sentence) briefing.MeetingKind {
	next := s.lower(i + 1)
	switch {
	case s.sidelines(i, x):
		return briefing.KindMeeting
	case s.ofMany(i, x):
		return ""
	case s.lower(i) == "forum":
		return briefing.KindForum
	case s.phoned(i, x) || next == "telephone" || next == "phone":
		return briefing.KindPhoneCall
	}
	return briefing.KindSummit
}

// callTrigger reads "phone call" and "the call with".
func (s *story) callTrigger(i int, _ text.Sentence) briefing.MeetingKind {
	prev, next := s.lower(i-1), s.lower(i+1)
	return kindIf(prev == "phone" || prev == "telephone" || prev == "video" || next == "lasted" || (next == "with" || next == "between") && prev != "courtesy", briefing.KindPhoneCall)
}

// discussTrigger reads "Ministers X and Y agreed in Hanoi": two people or two
// countries, at the opening.
func (s *story) discussTrigger(i int, x text.Sentence) briefing.MeetingKind {
	if s.phoned(i, x) {
		return briefing.KindPhoneCall
	}
	w, k := s.lower(i), int(s.sentence[i])
	return kindIf(w != "discuss" && s.order[k] < lead && (s.namesTwo(k) || w != "agreed" && s.twoCountries(x)), briefing.KindMeeting)
}

var by = set("by")
