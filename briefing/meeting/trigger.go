package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// triggerAt is the kind of event that token i tells of, "" if none.
func (s *story) triggerAt(i int, x text.Sentence) briefing.MeetingKind {
	if read := triggerTable.Reader(&s.d.Tokens[i]); read != nil && s.d.Tokens[i].Kind == text.Word {
		return read(s, i, x)
	}
	return ""
}

// triggerRule reads the event that token i of sentence x, one of its words,
// tells of.
type triggerRule struct {
	words string
	read  triggerReader
}

type triggerReader = func(s *story, i int, x text.Sentence) briefing.MeetingKind

func (r triggerRule) parts() (string, triggerReader) { return r.words, r.read }

var triggerTable = text.NewReaderTable([]triggerRule{
	{"met", (*story).metTrigger},
	{"convenes convened convene sits", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.bodyMet(i, x), briefing.KindCommission)
	}},
	{"conferred", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if s.lower(i+1) == "with" && s.personWithin(i, 12, x) {
			return briefing.KindMeeting
		}
		return s.discussTrigger(i, x)
	}},
	{"meets meet", (*story).meetTrigger},
	{"meeting negotiations consultations dialogue conversations tête", (*story).meetingTrigger},
	{"audience", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if s.spokenBefore(i) {
			return "" // "told an audience in Quito"
		}
		return s.meetingTrigger(i, x)
	}},
	{"consultation retreat", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.d.Tokens[i].Capital || consults[s.lower(i-1)], briefing.KindMeeting) // "the Annual Leaders' Consultation"
	}},
	{"session sitting", (*story).sessionTrigger},
	{"commission committee council", (*story).bodyTrigger},
	{"cabinet", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "binational" || s.lower(i-1) == "joint" || s.lower(i-1) == "bilateral", briefing.KindCommission)
	}},
	{"received hosted welcomed receives hosts", (*story).hostTrigger},
	{"receive host welcome", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "will" && s.personWithin(i, 12, x), briefing.KindMeeting)
	}},
	{"sat", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i+1) == "down" && s.personBefore(i, 14, x) && (s.namesTwo(int(s.sentence[i])) || s.lower(i+2) == "with"), briefing.KindMeeting)
	}},
	{"breakfast lunch luncheon dinner gathering", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i+1) == "with" && s.inLead(int(s.sentence[i])) && s.within(max(x.First, i-4)-1, 3, x, spokeThere) && s.abroad(x), briefing.KindMeeting)
	}},
	{"receiving hosting welcoming", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		now := (s.lower(i-1) == "was" || s.lower(i-1) == "is") && s.lower(i-2) != "which" && s.order[s.sentence[i]] < pressLead
		return kindIf((s.lower(i-1) == "after" || now) && s.personWithin(i, 8, x) || s.opensReceiving(i, x) > 0, briefing.KindMeeting)
	}},
	{"guest", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "a" && s.lower(i-2) == "was" && s.lower(i+1) == "of" && s.personBefore(i, 14, x) && s.order[s.sentence[i]] < pressLead, briefing.KindVisit)
	}},
	{"mission", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "trade" || s.lower(i-1) == "business" || s.lower(i-1) == "investment", briefing.KindVisit)
	}},
	{"visit visits trip tour", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		if s.lower(i-1) == "to" || s.lower(i+1) == "-" || s.lower(i-1) == "of" && s.lower(i-2) == "number" {
			return ""
		}
		return briefing.KindVisit
	}},
	{"flew travelled traveled", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i+1) == "to" && s.personBefore(i, 14, x), briefing.KindVisit)
	}},
	{"come came landed", (*story).arrivalTrigger},
	{"exhibition exhibitions expo fair", (*story).fairTrigger},
	{"week", (*story).weekTrigger},
	{"visited arrived visiting", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		team := s.lower(i) != "visiting" && s.inLead(int(s.sentence[i])) && s.within(max(x.First, i-8)-1, 8, x, parties)
		return kindIf(team || s.personWithin(i, 14, x) || s.personBefore(i, 14, x), briefing.KindVisit)
	}},
	{"names signatures", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "their" && s.lower(i-2) == "put", briefing.KindSigning)
	}},
	{"signed inked sign signs signing seal sealed ink initialled initialed", (*story).signTrigger},
	{"adopted approved concluded renewed struck reached clinched", (*story).adoptTrigger},
	{"videoconference teleconference", func(*story, int, text.Sentence) briefing.MeetingKind { return briefing.KindMeeting }},
	{"conference briefing", (*story).conferenceTrigger},
	{"statement statements questions reporters journalists journalist", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.toThePress(i, x), briefing.KindPressConference)
	}},
	{"interview", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) != "the" || s.lower(i-2) != "after", briefing.KindInterview)
	}},
	{"remarks comments", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i+1) == "to" && s.inLead(int(s.sentence[i])) && s.within(i, 6, x, media), briefing.KindInterview)
	}},
	{"told", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if s.lower(i-1) == "exclusively" || s.within(i, 6, x, toldTo) || s.inLead(int(s.sentence[i])) && s.tellsMedia(i, x) {
			return briefing.KindInterview
		}
		if s.toThePress(i, x) {
			return ""
		}
		return s.togetherTrigger(i, x)
	}},
	{"spoken spoke talked talks", (*story).talkTrigger},
	{"talk", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i-1) == "telephone" || s.lower(i-1) == "phone", briefing.KindPhoneCall)
	}},
	{"rang dialled dialed", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		return kindIf(s.personWithin(i, 8, x) && s.personBefore(i, 14, x), briefing.KindPhoneCall)
	}},
	{"roundtable table", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(s.lower(i) == "roundtable" || s.lower(i-1) == "round" || s.lower(i-1) == "-" && s.lower(i-2) == "round", briefing.KindForum)
	}},
	{"called", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if w := s.lower(i + 1); (w == "his" || w == "her") && s.within(i, 4, x, relations) && s.personWithin(i, 8, x) {
			return briefing.KindPhoneCall
		}
		if w := s.lower(i + 2); s.lower(i+1) == "on" && (w == "him" || w == "her" || w == "them") && s.personBefore(i, 14, x) {
			return briefing.KindMeeting
		}
		return kindIf(s.lower(i+1) == "on" && s.personWithin(i, 10, x) || s.lower(i+1) == "at" && s.lower(i+2) == "the", briefing.KindMeeting)
	}},
	{"summit forum", (*story).summitTrigger},
	{"call calls", (*story).callTrigger},
	{"phoned telephoned", func(*story, int, text.Sentence) briefing.MeetingKind { return briefing.KindPhoneCall }},
	{"discussions", func(s *story, i int, _ text.Sentence) briefing.MeetingKind {
		return kindIf(heldBefore[s.lower(i-1)], briefing.KindMeeting)
	}},
	{"speaks speaking", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if s.speakingTo(i, x) {
			return briefing.KindMeeting
		}
		return kindIf(s.phoned(i, x), briefing.KindPhoneCall)
	}},
	{"conversation", func(s *story, i int, x text.Sentence) briefing.MeetingKind {
		if s.phoned(i, x) || s.callTold() {
			return briefing.KindPhoneCall
		}
		return briefing.KindMeeting
	}},
	{togetherWords, (*story).togetherTrigger},
	{"discussed discuss agreed exchanged debated", (*story).discussTrigger},
}, triggerRule.parts)

// kindIf is the kind where the condition holds.
func kindIf(holds bool, k briefing.MeetingKind) briefing.MeetingKind {
	if holds {
		return k
	}
	return ""
}
