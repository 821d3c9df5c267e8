package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// sessionTrigger reads "session".
func (s *story) sessionTrigger(i int, x text.Sentence) briefing.MeetingKind {
	if s.sidelines(i, x) {
		return briefing.KindMeeting
	}
	if s.sessionOf(i, x) || s.ofJointChamber(i, x) {
		return briefing.KindCommission
	}
	if s.lower(i-1) == "working" && (s.namesTwo(int(s.sentence[i])) || s.twoCountries(x)) {
		return briefing.KindMeeting
	}
	return kindIf(s.lower(i-1) == "plenary" || gatherings[s.lower(i-1)], briefing.KindForum)
}

// ofJointChamber says that the session at token i is one of a chamber that two countries
// have together: "a session of the board of the Peru-Fiji chamber of commerce".
func (s *story) ofJointChamber(i int, x text.Sentence) bool {
	if s.lower(i+1) != "of" {
		return false
	}
	for j := i + 2; j < min(i+16, x.Last); j++ {
		if w := s.lower(j); w == "chamber" || w == "council" {
			return s.pairBefore(j)
		} else if w == "," || w == "." {
			return false
		}
	}
	return false
}

// gatherings are words before "session" that make it one of many people.
var gatherings = set("networking", "matchmaking", "b2b", "information", "brainstorming")

// bodyTrigger reads "The Commission met": the session is the commission's own.
func (s *story) bodyTrigger(i int, x text.Sentence) briefing.MeetingKind {
	next := s.lower(i + 1)
	if prev := s.lower(i - 1); s.lower(i) == "council" && prev != "business" && prev != "cooperation" && prev != "economic" && prev != "joint" {
		return ""
	}
	return kindIf(next == "met" || next == "convened" || next == "held" || next == "assembled" || next == "sat" || s.lower(i-1) == "intergovernmental" && next == "meets" || s.spokeJointly(i, x) || s.sitsNow(i, x), briefing.KindCommission)
}

// sitsNow says whether the joint body at token i is told to sit at the time of the report:
// "at today's Joint Permanent Commission", "at the ongoing joint committee".
func (s *story) sitsNow(i int, x text.Sentence) bool {
	if s.lower(i) == "council" || !s.joint(i, x) {
		return false
	}
	for j := i - 1; j > x.First && j > i-8; j-- {
		switch s.lower(j) {
		case "today", "yesterday", "ongoing":
			for k := j - 1; k >= x.First && k > j-3; k-- {
				if w := s.lower(k); w == "at" || w == "during" {
					return true
				}
			}
			return false
		case ",", ";", "and":
			return false
		}
	}
	return false
}

// signTrigger reads "signed", but not "signed up" and not "the roadmaps signed
// during the visit", which only tells which.
func (s *story) signTrigger(i int, _ text.Sentence) briefing.MeetingKind {
	next := s.lower(i + 1)
	if next == "up" || next == "off" || next == "language" || s.denied(i, int(s.sentence[i])) {
		return ""
	}
	x := s.d.Sentences[s.sentence[i]]
	if next == "of" && s.ledTo(i, x) {
		return ""
	}
	if (next == "by" || next == "between") && instrument[s.lower(i-1)] && s.articleBefore(i, x) == "the" && !s.namesTwo(int(s.sentence[i])) {
		return "" // "a chance that the pact signed by A and B gives them"
	}
	if s.inLead(int(s.sentence[i])) && s.within(i, 12, x, by) && s.namesTwo(int(s.sentence[i])) {
		return briefing.KindSigning // "the instruments signed in Quito on 4 May by X and Y"
	}
	only := s.lower(i) == "signed" && instrument[s.lower(i-1)] && (next == "during" || next == "following" || next == "after" || next == "in") && !s.signedThen(i, x)
	return kindIf(!only, briefing.KindSigning)
}

// ledTo says that the signing at token i is what a body or relations have led to
// over the years, and no event told of: "The committee has led to the signing of
// more than 60 accords". Talks and visits lead to one at once.
func (s *story) ledTo(i int, x text.Sentence) bool {
	j := i - 1
	if s.lower(j) == "the" {
		j--
	}
	if w := s.lower(j); w != "to" && w != "in" && w != "about" {
		return false
	}
	switch s.lower(j - 1) {
	case "led", "resulted", "culminated", "contributed", "brought":
	default:
		return false
	}
	perfect := false
	for j -= 2; j >= x.First; j-- {
		switch w := s.lower(j); w {
		case "has", "have":
			perfect = true
		case "talks", "negotiations", "meeting", "visit", "session", "summit", "forum", "consultations", "conversation", "trip":
			return false
		}
	}
	return perfect
}

// signedThen says that the opening dates the participle at token i to the days of
// the report: "under an agreement signed in Quito on Thursday, 3 October 2024".
func (s *story) signedThen(i int, x text.Sentence) bool {
	k := int(s.sentence[i])
	if !s.inLead(k) || !isIndefinite(s.articleBefore(i, x)) {
		return false
	}
	for _, d := range s.datesIn(k) {
		if d.First > i && d.First < i+9 && d.Date.Valid() {
			n := s.own.DaysSince(d.Date)
			return s.own.IsZero() || n >= 0 && n <= 7
		}
	}
	return false
}

// articleBefore is the article of the noun phrase that ends before token i.
func (s *story) articleBefore(i int, x text.Sentence) string {
	for j := i - 1; j >= x.First && j > i-10; j-- {
		switch w := s.lower(j); w {
		case "a", "an", "the", "their", "its":
			return w
		}
	}
	return ""
}

// adoptTrigger reads "Ministers X and Y adopted in Quito a joint plan" and "A and
// B concluded three instruments".
func (s *story) adoptTrigger(i int, x text.Sentence) briefing.MeetingKind {
	k, prev := int(s.sentence[i]), s.lower(i-1)
	if !s.inLead(k) {
		return ""
	}
	if instrument[prev] && isIndefinite(s.articleBefore(i, x)) && s.twoSidesIn(k) && s.lately(i, x) {
		return briefing.KindSigning // "Under a deal struck in Lima last week, Presidents X and Y"
	}
	if w := s.lower(i); w == "struck" || w == "reached" || w == "clinched" {
		return ""
	}
	if s.namesTwo(k) && prev != "was" && prev != "were" && prev != "been" && s.personBefore(i, 12, x) && s.within(i, 12, x, instrument) {
		return briefing.KindSigning
	}
	return kindIf(s.lower(i) == "concluded" && s.twoCountries(x) && s.within(i, 12, x, instrument), briefing.KindSigning)
}

// lately says that words of the last days stand within a few tokens behind token i.
func (s *story) lately(i int, x text.Sentence) bool {
	for j := i + 1; j < min(i+7, x.Last); j++ {
		switch w := s.lower(j); {
		case w == "today" || w == "yesterday" || s.dateAt(j):
			return true
		case w == "last" || w == "this":
			return weekdayOrDay(s.lower(j+1)) && s.lower(j+1) != "in"
		case w == ",":
			return false
		}
	}
	return false
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
	if s.inLead(int(s.sentence[i])) && s.lower(i+1) == "of" && s.twoCountries(x) && s.within(i, 8, x, councils) {
		return briefing.KindForum // "on the sidelines of the conference of the Omani-Chilean Business Council"
	}
	business := s.pairBefore(i) || prev == "business" || prev == "investment" || prev == "economic" || prev == "international"
	return kindIf(s.lower(i) == "conference" && s.inLead(int(s.sentence[i])) && (s.lower(i+1) == "on" || business) && !s.sidelines(i, x), briefing.KindForum)
}

// pairBefore says that two countries joined by a hyphen stand before the gathering at token
// i, with at most two words between: "a Fijian-Peruvian interregional conference".
func (s *story) pairBefore(i int) bool {
	for j := i - 1; j > 1 && j > i-4; j-- {
		if s.countryEnds(j) {
			return s.d.Tokens[j-1].Lower == "-" && s.countryEnds(j-2)
		}
	}
	return false
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

var (
	by       = set("by")
	councils = set("council")
)
