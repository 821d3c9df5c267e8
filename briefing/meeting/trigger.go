package meeting

import (
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
