package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// fairTrigger reads an exhibition that one country holds in another or that two
// open together: "Iran's 10th exclusive industrial exhibition in Turkmenistan was
// inaugurated". A fair of many, or one that somebody only toured, is none.
func (s *story) fairTrigger(i int, x text.Sentence) briefing.MeetingKind {
	k := int(s.sentence[i])
	if s.order[k] >= fairLead || s.ofMany(i, x) || s.sidelines(i, x) || !s.abroad(x) || !s.officialInLead() {
		return ""
	}
	return kindIf(s.within(i, 12, x, openingVerbs) || s.within(max(x.First, i-12)-1, i-max(x.First, i-12)+1, x, openingVerbs), briefing.KindForum)
}

// weekTrigger reads the days that one country holds in another: "the Kuwaiti Week in
// Egypt".
func (s *story) weekTrigger(i int, x text.Sentence) briefing.MeetingKind {
	return kindIf(s.d.Tokens[i].Capital && s.inLead(int(s.sentence[i])) && s.countryEnds(i-1) && s.abroad(x) && s.officialInLead(), briefing.KindForum)
}

// officialInLead says that the opening names somebody with an office: without one
// a fair is trade and no event of the two sides.
func (s *story) officialInLead() bool {
	for n := range s.d.People {
		if p := &s.d.People[n]; p.Office != "" && s.inLead(int(s.sentenceOf(p.Token))) {
			return true
		}
	}
	return false
}

// fairLead is how many sentences of the body may open with a fair.
const fairLead = 6

// openingVerbs are words for a fair that is held.
var openingVerbs = set("inaugurated", "inauguration", "opened", "opening", "opens", "held", "closed", "ended", "hosted", "hosts", "kicked")

// abroad says that the sentence names two countries, or one and a city of
// another.
func (s *story) abroad(x text.Sentence) bool {
	if s.twoCountries(x) {
		return true
	}
	code := ""
	for _, c := range s.d.Countries {
		if c.Token >= x.First && c.Token < x.Last && c.Form != text.FormCapital {
			code = c.Code
			break
		}
	}
	for _, p := range s.d.Places {
		if p.Token >= x.First && p.Token < x.Last && code != "" && p.Country != "" && p.Country != code {
			return true
		}
	}
	return false
}

// arrivalTrigger reads "has come to Yerevan" and "landed in Quito" of somebody
// named or of a delegation.
func (s *story) arrivalTrigger(i int, x text.Sentence) briefing.MeetingKind {
	next, k, from := s.lower(i+1), int(s.sentence[i]), max(x.First, i-24)
	if next != "to" && !(next == "in" && s.lower(i) == "landed") || !s.placeAt(i+2) {
		return ""
	}
	if !s.inLead(k) {
		return kindIf(s.order[k] < sidesLead && s.within(from-1, i-from, x, parties), briefing.KindVisit)
	}
	return kindIf(s.personBefore(i, 24, x) || s.within(from-1, i-from+1, x, delegations), briefing.KindVisit)
}
