package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

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
		return kindIf(s.phoned(i, x) && s.inLead(int(s.sentence[i])), briefing.KindPhoneCall) // "have spoken by telephone"
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

var (
	// media are who prints or airs what is said to them, toldDaily those of them whom
	// officials tell things every day.
	media     = set("newspaper", "daily", "weekly", "magazine", "channel", "television", "radio", "broadcaster", "agency", "agencies", "service")
	toldDaily = set("agency", "agencies", "service")
)

// tellsMedia says that who "told" something at token i told it in an interview: not "told
// the agency".
func (s *story) tellsMedia(i int, x text.Sentence) bool {
	return s.within(i, 6, x, media) && !s.within(i, 6, x, toldDaily)
}

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
	if s.sidelines(i, x) {
		return false // it only gave the occasion
	}
	for j := max(x.First, i-14); j < min(x.Last, i+16); j++ {
		if w := s.lower(j); j > i && (w == "sidelines" || w == "margins" || bringsAbout[w] && s.lower(j-1) == "to" || dealtWith[w]) {
			return false // "the meeting took place on the sidelines of the session", "the talks touched on the commission"
		}
		switch s.lower(j) {
		case "commission", "committee", "council":
			if j < i && j < i-4 {
				// "Co-chairs of the commission … held a meeting" is one too,
				// if nothing else separates them.
				if s.lower(i-1) == "a" || s.lower(i-1) == "the" {
					continue
				}
			}
			if j > i && s.sidelines(j, x) {
				continue // "the meeting took place on the sidelines of the session of the Council"
			}
			if s.joint(j, x) || j > i && s.lower(j-1) == "the" && s.jointSoFar(i, x) {
				return true
			}
		}
	}
	return false
}

// dealtWith are verbs behind which stands what an event was about.
var dealtWith = set("touched", "focused", "focussed", "covered", "addressed", "centred", "centered", "reviewed", "discussed", "considered", "examined", "dwelt")

// jointSoFar says that the sentence has named a body of two countries before
// token i, which "the commission" behind it then is.
func (s *story) jointSoFar(i int, x text.Sentence) bool {
	for j := x.First; j < i; j++ {
		switch s.lower(j) {
		case "commission", "committee", "council":
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
		case "intergovernmental", "joint", "governmental", "intergovernment", "mixed", "bilateral", "interstate", "high-level", "bi", "binational":
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
	return k > 0 && i > 0 && s.d.Places[k-1].End == s.d.Tokens[i-1].End()
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
