package meeting

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// triggerAt is the kind of event that token i tells of, "" if none.
func (s *story) triggerAt(i int, x text.Sentence) briefing.MeetingKind {
	if s.d.Tokens[i].Kind != text.Word {
		return ""
	}
	prev, next := s.lower(i-1), s.lower(i+1)
	switch s.lower(i) {
	case "met":
		if s.within(i, 5, x, meetOther) || prev == "be" || prev == "been" || prev == "was" || prev == "were" {
			return ""
		}
		return briefing.KindMeeting
	case "meets", "meet":
		if s.within(i, 5, x, meetOther) {
			return ""
		}
		if s.order[s.sentence[i]] < 0 || next == "with" {
			return briefing.KindMeeting
		}
	case "names", "signatures":
		if prev == "their" && s.lower(i-2) == "put" {
			return briefing.KindSigning
		}
	case "talk":
		if prev == "telephone" || prev == "phone" {
			return briefing.KindPhoneCall
		}
	case "meeting", "negotiations", "consultations", "dialogue", "conversations", "audience", "tête":
		if s.sessionOf(i, x) {
			return briefing.KindCommission
		}
		if s.phoned(i, x) {
			return briefing.KindPhoneCall
		}
		return briefing.KindMeeting
	case "session", "sitting":
		if s.sessionOf(i, x) {
			return briefing.KindCommission
		}
		if prev == "plenary" {
			return briefing.KindForum
		}
	case "commission", "committee":
		// "The Commission met": the session is the commission's own.
		if next == "met" || next == "convened" || next == "held" || prev == "intergovernmental" && next == "meets" || s.spokeJointly(i, x) {
			return briefing.KindCommission
		}
	case "received", "hosted", "welcomed", "receives", "hosts":
		if s.personWithin(i, 18, x) || s.within(i, 6, x, delegations) || strings.HasPrefix(s.lower(i), "host") && s.cityBefore(i) {
			return briefing.KindMeeting
		}
	case "visit", "visits", "trip", "tour":
		if prev == "to" || next == "-" {
			return ""
		}
		return briefing.KindVisit
	case "flew", "travelled", "traveled":
		if next == "to" && s.personBefore(i, 14, x) {
			return briefing.KindVisit
		}
	case "visited", "arrived", "visiting":
		if s.personWithin(i, 14, x) || s.personBefore(i, 14, x) {
			return briefing.KindVisit
		}
	case "signed", "inked", "sign", "signs", "signing", "seal", "sealed", "ink", "initialled", "initialed":
		if next == "up" || next == "off" || next == "language" || s.denied(i, int(s.sentence[i])) {
			return ""
		}
		if s.lower(i) == "signed" && instrument[prev] && (next == "during" || next == "following" || next == "after" || next == "in") {
			return "" // "the roadmaps signed during the visit" only tells which
		}
		return briefing.KindSigning
	case "videoconference", "teleconference":
		return briefing.KindMeeting
	case "conference", "briefing":
		if prev == "video" {
			return briefing.KindMeeting
		}
		if prev == "press" || prev == "news" || prev == "media" || prev == "joint" {
			return briefing.KindPressConference
		}
		if s.lower(i) == "conference" && s.inLead(int(s.sentence[i])) && (next == "on" || prev == "business" || prev == "investment" || prev == "economic" || prev == "international") && !s.sidelines(i, x) {
			return briefing.KindForum
		}
	case "statement", "statements", "questions", "reporters", "journalists", "journalist":
		if s.toThePress(i, x) {
			return briefing.KindPressConference
		}
	case "interview":
		if prev == "the" && s.lower(i-2) == "after" {
			return ""
		}
		return briefing.KindInterview
	case "told":
		if prev == "exclusively" || s.within(i, 6, x, toldTo) || s.inLead(int(s.sentence[i])) && s.within(i, 6, x, media) {
			return briefing.KindInterview
		}
	case "spoken", "spoke", "talked", "talks":
		if next == "to" && s.within(i, 8, x, media) {
			return briefing.KindInterview
		}
		if s.spokeWith(i, x) {
			return briefing.KindPhoneCall
		}
		return s.talk(i, x)
	case "called":
		if next == "on" && s.personWithin(i, 10, x) || next == "at" && s.lower(i+2) == "the" {
			return briefing.KindMeeting
		}
	case "summit", "forum":
		if s.sidelines(i, x) {
			return briefing.KindMeeting
		}
		if s.ofMany(i, x) {
			return ""
		}
		if s.lower(i) == "forum" {
			return briefing.KindForum
		}
		if s.phoned(i, x) || next == "telephone" || next == "phone" {
			return briefing.KindPhoneCall
		}
		return briefing.KindSummit
	case "call", "calls":
		if prev == "phone" || prev == "telephone" || prev == "video" || next == "lasted" || (next == "with" || next == "between") && prev != "courtesy" {
			return briefing.KindPhoneCall
		}
	case "phoned", "telephoned":
		return briefing.KindPhoneCall
	case "discussions":
		if s.lower(i-1) == "held" || s.lower(i-1) == "hold" || s.lower(i-1) == "holds" || s.lower(i-1) == "bilateral" || s.lower(i-1) == "trilateral" {
			return briefing.KindMeeting
		}
	case "speaks":
		if s.phoned(i, x) {
			return briefing.KindPhoneCall
		}
	case "conversation":
		if s.phoned(i, x) || s.callTold() {
			return briefing.KindPhoneCall
		}
		return briefing.KindMeeting
	case "adopted", "approved", "concluded":
		// "Ministers X and Y adopted in Quito a joint plan".
		if k := int(s.sentence[i]); s.inLead(k) && s.namesTwo(k) && prev != "was" && prev != "were" && prev != "been" && s.personBefore(i, 12, x) && s.within(i, 8, x, instrument) {
			return briefing.KindSigning
		} else if s.lower(i) == "concluded" && s.inLead(k) && s.twoCountries(x) && s.within(i, 12, x, instrument) {
			return briefing.KindSigning // "A and B concluded three instruments"
		}
	case "discussed", "discuss", "agreed", "exchanged", "conferred", "debated":
		if s.phoned(i, x) {
			return briefing.KindPhoneCall
		}
		// "Ministers X and Y agreed in Hanoi": two people, at the opening.
		if w := s.lower(i); w != "discuss" && w != "spoke" && s.order[s.sentence[i]] < lead && (s.namesTwo(int(s.sentence[i])) || w != "agreed" && s.twoCountries(x)) {
			return briefing.KindMeeting
		}
	}
	return ""
}

// meetOther are the objects of "meet" that are nobody.
var meetOther = set("need", "needs", "requirement", "requirements", "target", "targets", "demand", "demands", "standards", "condition", "conditions", "criteria",
	"deadline", "expectations", "obligations", "commitments", "goal", "goals", "challenges", "costs")

var delegations = set("delegation", "delegations")

// toldTo are those to whom interviews are given.
var toldTo = set("correspondent", "exclusively", "exclusive")

// talk reads "talks", "spoke" and "talked" as nouns and verbs of a meeting or a
// call.
func (s *story) talk(i int, x text.Sentence) briefing.MeetingKind {
	switch {
	case s.lower(i) == "spoken":
		return ""
	case s.lower(i) == "spoke" && s.lower(i+1) == "in" && s.placeAt(i+2) && s.inLead(int(s.sentence[i])) && s.namesTwo(int(s.sentence[i])):
		return briefing.KindMeeting // "spoke in Zagreb with"
	case s.lower(i) == "talks" && s.sessionOf(i, x):
		return briefing.KindCommission
	case s.phoned(i, x):
		return briefing.KindPhoneCall
	case s.lower(i) == "talks", s.lower(i) == "talked" && s.inLead(int(s.sentence[i])) && s.namesTwo(int(s.sentence[i])):
		return briefing.KindMeeting
	}
	return ""
}

// callTold says that the report has told of a telephone call so far, which "the
// conversation" then is.
func (s *story) callTold() bool {
	return slices.ContainsFunc(s.triggers, func(t trigger) bool { return t.kind == briefing.KindPhoneCall && !t.background })
}

// spokeWith reads the "spoke today with NAME" of readouts, which is said of
// calls: people who meet are said to have met.
func (s *story) spokeWith(i int, x text.Sentence) bool {
	if s.lower(i) != "spoke" || !s.inLead(int(s.sentence[i])) {
		return false
	}
	for j := i + 1; j < x.Last && j < i+5; j++ {
		switch w := s.lower(j); {
		case w == "with":
			return s.personWithin(j, 10, x) && !s.within(j, 3, x, pressNouns) && !s.within(i, 24, x, inPerson)
		case w == "to" || w == "about" || w == "at" || w == "in":
			return false
		}
	}
	return false
}

// inPerson are words that place two people in one room.
var inPerson = set("meeting", "talks", "visit", "sidelines", "margins", "person", "summit", "conference")

// media are what gives interviews their print or air.
var media = set("newspaper", "daily", "weekly", "magazine", "channel", "television", "radio", "broadcaster")

// within says that a word of the set follows token i within n tokens.
func (s *story) within(i, n int, x text.Sentence, words map[string]bool) bool {
	for j := i + 1; j <= i+n && j < x.Last; j++ {
		if words[s.lower(j)] {
			return true
		}
	}
	return false
}

// phoned says that the talks of token i were held by telephone.
func (s *story) phoned(i int, x text.Sentence) bool {
	for j := max(x.First, i-3); j < min(x.Last, i+14); j++ {
		switch s.lower(j) {
		case "telephone", "phone", "telephoned", "phoned":
			if j < i || s.lower(j-1) == "by" || s.lower(j-1) == "the" && (s.lower(j-2) == "over" || s.lower(j-2) == "on") {
				return true
			}
		}
	}
	return false
}

// sessionOf says that the meeting or session at token i is one of a
// commission.
func (s *story) sessionOf(i int, x text.Sentence) bool {
	for j := max(x.First, i-14); j < min(x.Last, i+16); j++ {
		switch s.lower(j) {
		case "commission", "committee", "council":
			if j < i && j < i-4 {
				// "Co-chairs of the commission … held a meeting" is one too,
				// if nothing else separates them.
				if s.lower(i-1) == "a" || s.lower(i-1) == "the" {
					continue
				}
			}
			if s.joint(j, x) {
				return true
			}
		}
	}
	return false
}

// joint says that the body at token j is one of two countries.
func (s *story) joint(j int, x text.Sentence) bool {
	for k := j - 1; k > x.First && k > j-6; k-- {
		// "the Kazakhstan-China Cooperation Committee".
		if s.country[k] != 0 && s.countryEnds(k-2) && (s.lower(k-1) == "-" || s.lower(k-1) == "–") {
			return true
		}
	}
	for k := max(x.First, j-9); k < min(x.Last, j+8); k++ {
		switch s.lower(k) {
		case "intergovernmental", "joint", "governmental", "intergovernment", "mixed", "bilateral", "interstate", "high-level":
			return true
		case "inter":
			return true
		}
	}
	return false
}

// sidelines says that the event at token i only gave the occasion: "on the
// sidelines of the summit".
func (s *story) sidelines(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-16; j-- {
		switch s.lower(j) {
		case "sidelines", "margins", "fringes", "sideline":
			return true
		case ",":
			return false
		}
	}
	return false
}

// bodiesOfMany are organisations and circles whose summits bring many
// countries together and are not the meeting of two.
var bodiesOfMany = set("asean", "apec", "sco", "cis", "eaeu", "eu", "nato", "brics", "oic", "opec", "ecowas", "igad", "sadc", "comesa", "eac", "cop", "un",
	"osce", "ots", "mercosur", "celac", "saarc", "bimstec", "gcc", "quad", "aukus", "african", "arab", "turkic", "commonwealth", "francophonie", "americas", "g", "world",
	"global", "european", "asia-europe", "eurasian", "ibero-american", "nordic", "visegrad", "climate", "davos", "caricom", "organisation", "organization")

// ofMany says that the summit or forum at token i is one of an organisation or
// of the world: "the G20 summit", "the Summit of the Americas".
func (s *story) ofMany(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j >= i-5; j-- {
		if w := s.lower(j); bodiesOfMany[w] && s.d.Tokens[j].Capital {
			return true
		} else if w == "," || w == "the" || w == "a" {
			break
		}
	}
	return s.lower(i+1) == "of" && s.within(i+1, 4, x, bodiesOfMany) && s.country[min(i+3, len(s.country)-1)] == 0
}

// cityBefore says that a city ends right before token i: "Baku hosted".
func (s *story) cityBefore(i int) bool {
	k, _ := slices.BinarySearchFunc(s.d.Places, i, func(p text.Place, t int) int { return p.Token - t })
	return k > 0 && i > 0 && s.d.Places[k-1].End == s.d.Tokens[i-1].End
}

// twoCountries says that the sentence names two countries at least.
func (s *story) twoCountries(x text.Sentence) bool {
	code := ""
	k, _ := slices.BinarySearchFunc(s.d.Countries, x.First, func(c text.Country, t int) int { return c.Token - t })
	for ; k < len(s.d.Countries) && s.d.Countries[k].Token < x.Last; k++ {
		if c := s.d.Countries[k]; c.Form == text.FormCapital {
			continue
		} else if code != "" && c.Code != code {
			return true
		} else {
			code = c.Code
		}
	}
	return false
}

// personWithin and personBefore say that a person is named near token i.
func (s *story) personWithin(i, n int, x text.Sentence) bool {
	k, _ := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	return k < len(s.d.People) && s.d.People[k].Token < min(i+n, x.Last)
}

func (s *story) personBefore(i, n int, x text.Sentence) bool {
	k, _ := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	return k > 0 && s.d.People[k-1].Token >= max(i-n, x.First)
}
