package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// sidesTold is the event of a report that has the sides together by no word of an event:
// "the ministers of A and B went through trade on Tuesday", "X and Y saw each other",
// "the team of A was led by X, that of B by Y", "a delegation from B is in Quito", "Y had
// X as his guest". A sentence that puts an event off or into the past does not tell it.
func (s *story) sidesTold() briefing.MeetingKind {
	kind := briefing.MeetingKind("")
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] < 0 || s.order[k] >= sidesLead {
			continue
		}
		if s.backgroundIn(k) {
			continue
		}
		switch {
		case kind == briefing.KindMeeting:
		case s.officesOfTwo(k, x), s.eachOther(x) && s.sidesIn(x), s.teamsLed(x), s.asGuest(x):
			kind = briefing.KindMeeting
		case kind == "" && s.partyIsIn(x):
			kind = briefing.KindVisit
		}
	}
	return kind
}

// sidesLead is how many sentences of the body may have the sides together.
const sidesLead = 5

// officesOfTwo says that those of one office of two countries did something as one, on a
// day or in a place: "the interior ministers of Angola and Namibia concluded on Tuesday".
func (s *story) officesOfTwo(k int, x text.Sentence) bool {
	if !s.inLead(k) || len(s.datesIn(k)) == 0 && !s.within(x.First-1, x.Last-x.First, x, dayWords) && !s.stamped(k) {
		return false
	}
	for i := x.First; i+3 < x.Last; i++ {
		if !officials[s.lower(i)] && s.lower(i) != "negotiators" || s.quoted[i] || s.isBackground(i, x) {
			continue
		}
		if s.lower(i+1) == "of" && s.pairFrom(i+2, x) {
			return true
		}
	}
	return false
}

// pairFrom says that two countries joined by "and" stand from token i on.
func (s *story) pairFrom(i int, x text.Sentence) bool {
	if s.lower(i) == "the" {
		i++
	}
	if i >= x.Last || s.country[i] == 0 {
		return false
	}
	a := &s.d.Countries[s.country[i]-1]
	for ; i < x.Last && s.d.Tokens[i].Start() < a.End; i++ {
	}
	if s.lower(i) != "and" {
		return false
	}
	if i++; s.lower(i) == "the" {
		i++
	}
	if i >= x.Last || s.country[i] == 0 {
		return false
	}
	b := &s.d.Countries[s.country[i]-1]
	return a.Code != b.Code && a.Form == text.FormName && b.Form == text.FormName
}

// eachOther says that some saw or faced each other.
func (s *story) eachOther(x text.Sentence) bool {
	for i := x.First + 1; i+1 < x.Last; i++ {
		w := s.lower(i)
		if s.quoted[i] || !(w == "each" && s.lower(i+1) == "other" || w == "one" && s.lower(i+1) == "another") {
			continue
		}
		if seeingVerbs[s.lower(i-1)] || s.within(max(x.First, i-7)-1, 6, x, sittingTogether) {
			return true
		}
	}
	return false
}

var (
	seeingVerbs     = set("saw", "faced", "greeted", "embraced")
	sittingTogether = set("sat", "seated")
)

// sidesIn says that the sentence names two countries, or somebody beside a guest, host
// or colleague of his.
func (s *story) sidesIn(x text.Sentence) bool {
	if s.twoCountries(x) {
		return true
	}
	for n := s.personAt(x.First, x.Last); n >= 0 && n < len(s.d.People) && s.d.People[n].Token < x.Last; n++ {
		if s.relatedTo(s.d.People[n]) {
			return true
		}
	}
	return false
}

// teamsLed says that the sentence names who led the one side and who the other.
func (s *story) teamsLed(x text.Sentence) bool {
	led := s.within(x.First-1, x.Last-x.First, x, ledWords) && (s.within(x.First-1, x.Last-x.First, x, sideWords) || s.within(x.First-1, x.Last-x.First, x, teamWords))
	if !led || !s.twoCountries(x) {
		return false
	}
	n := 0
	for i := s.personAt(x.First, x.Last); i >= 0 && i < len(s.d.People) && s.d.People[i].Token < x.Last; i++ {
		if s.ledBy(s.d.People[i], x) || s.lower(s.d.People[i].First-1) == "by" {
			n++
		}
	}
	return n > 1
}

var (
	ledWords  = set("led", "headed")
	teamWords = set("delegation", "delegations", "teams", "sides")
)

// asGuest says that somebody had somebody for his guest: "had as his guest".
func (s *story) asGuest(x text.Sentence) bool {
	for i := x.First + 1; i+2 < x.Last; i++ {
		if s.lower(i) != "as" || s.quoted[i] {
			continue
		}
		if w := s.lower(i + 1); w != "his" && w != "her" && w != "its" && w != "their" {
			continue
		}
		if w := s.lower(i + 2); (w == "guest" || w == "guests") && s.within(max(x.First, i-12)-1, 12, x, hadWord) {
			return s.personWithin(x.First, x.Last-x.First, x)
		}
	}
	return false
}

var hadWord = set("had")

// partyIsIn says that people who belong together are in a town of another country, or
// have come there: "a delegation from the province of Tete is in Lusaka".
func (s *story) partyIsIn(x text.Sentence) bool {
	for i := x.First + 1; i+2 < x.Last; i++ {
		if s.lower(i) != "in" && s.lower(i) != "to" || !s.placeAt(i+1) || s.quoted[i] {
			continue
		}
		verb := s.lower(i - 1)
		if verb == "now" {
			verb = s.lower(i - 2)
		}
		if s.lower(i) == "in" && !toBe[verb] || s.lower(i) == "to" && verb != "come" && verb != "came" {
			continue
		}
		from := max(x.First, i-24)
		if (s.within(from-1, i-from, x, parties) || s.peopleFrom(i-2)) && !s.isBackground(i, x) {
			return slices.ContainsFunc(s.d.Sentences[:min(len(s.d.Sentences), 8)], s.abroad)
		}
	}
	return false
}

// peopleFrom says that "people from A have" ends at token i.
func (s *story) peopleFrom(i int) bool {
	if s.lower(i) == "now" {
		i--
	}
	if s.lower(i) != "have" || !s.countryEnds(i-1) {
		return false
	}
	for j := i - 1; j > i-5 && j > 0; j-- {
		if s.country[j] != 0 {
			return s.lower(j-1) == "from"
		}
	}
	return false
}

var parties = set("delegation", "group", "party", "team", "mission")
