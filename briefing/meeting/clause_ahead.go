package meeting

import (
	"slices"

	"brief/briefing/text"
)

// The clause_*.go files are the one reading of the time in which a sentence tells of an
// event: ahead of the report, held by its day, or at another time. Who judges the event
// by it — is it the report's own (background*.go), is it still to come (planned.go), may
// a page tell it as a fact (tie*.go) — asks here and reads no words of time of its own.

// planIn is the token at which the sentence tells of a plan of an event, -1 where
// it tells of none: "is to visit Apia", "will hold talks", "is due in Quito", "left on
// Friday for Tonga", "leads a delegation to Tonga next week".
func (s *story) planIn(x text.Sentence) int {
	for i := x.First; i < x.Last; i++ {
		if s.quoted[i] || s.d.Tokens[i].Kind != text.Word {
			continue
		}
		switch w := s.lower(i); {
		case presentBe[w] && s.plannedTo(i+1, x), (w == "will" || w == "shall") && s.lower(i-1) != "i" && s.lower(i-1) != "we" && s.coming(i+1, 5, x),
			departs[w] && s.leavesFor(i, x), comesNow[w] && s.nextTime(i, x):
			return i
		}
	}
	return -1
}

// plannedTo says that what follows a form of "to be" makes a plan of it: "to visit",
// "due in Apia", "expected to sign", "also scheduled to hold".
func (s *story) plannedTo(i int, x text.Sentence) bool {
	for adverbs[s.lower(i)] {
		i++
	}
	switch w := s.lower(i); {
	case w == "to":
		return s.coming(i+1, 3, x)
	case (w == "due" || w == "expected" || w == "awaited") && s.lower(i+1) == "in":
		return s.placeAt(i+2) || i+2 < len(s.country) && s.country[i+2] != 0
	case w == "getting" && s.lower(i+1) == "ready" && s.lower(i+2) == "for", (w == "preparing" || w == "readying") && s.lower(i+1) == "for":
		return s.within(i+1, 16, x, comeNouns) || s.within(i+1, 16, x, comers)
	case planWords[w]:
		return s.lower(i+1) == "to" && s.coming(i+2, 3, x)
	}
	return false
}

// coming says that a verb of an event stands at token i or within n tokens
// behind adverbs: "this week lead", "pay", "be received".
func (s *story) coming(i, n int, x text.Sentence) bool {
	for j := i; j < min(i+n, x.Last); j++ {
		switch w := s.lower(j); {
		case comeVerbs[w]:
			return true
		case comeWith[w] && s.within(j, 8, x, comeNouns), w == "go" && s.goesTo(j, x):
			return true
		case w == "be":
			return s.lower(j+1) == "received" || s.lower(j+1) == "hosted" || s.lower(j+1) == "in" && s.placeAt(j+2)
		case !adverbs[w] && s.d.Tokens[j].Kind != text.Word, w == "not", w == "never":
			return false
		}
	}
	return false
}

// goesTo says that the "go" at token i leads somebody to a city or country: "the minister
// will go to Tonga on Monday", but not "half of its tuna will go to Tonga".
func (s *story) goesTo(i int, x text.Sentence) bool {
	j := i + 1
	if w := s.lower(j); w == "on" {
		j++
	}
	if s.lower(j) != "to" || !s.geoAt(j+1) {
		return false
	}
	for i--; i > x.First && (s.lower(i) == "will" || s.lower(i) == "shall" || s.lower(i) == "to" || toBe[s.lower(i)] || planWords[s.lower(i)] || adverbs[s.lower(i)]); i-- {
	}
	w := s.lower(i)
	return w == "he" || w == "she" || officials[w] || travellers[w] || guests[w] || s.personEnding(i+1) >= 0
}

// geoAt says that a city or a country, with its article, stands at token i.
func (s *story) geoAt(i int) bool {
	if s.lower(i) == "the" {
		i++
	}
	return s.placeAt(i) || i < len(s.country) && s.country[i] != 0
}

// leavesFor says that the verb of departing at token i leads somebody to another country:
// "left on Friday for Tonga". Who has been there by then does not plan.
func (s *story) leavesFor(i int, x text.Sentence) bool {
	if !s.personBefore(i, 14, x) && !s.within(max(x.First, i-6)-1, 5, x, travellers) {
		return false
	}
	for j := x.First; j < x.Last; j++ {
		switch s.lower(j) {
		case "after", "following", "concluding", "ending", "wrapping", "completing":
			return false
		}
	}
	for j := i + 1; j < min(i+7, x.Last-1); j++ {
		if w := s.lower(j); w == "for" || w == "to" && s.lower(i) == "heads" {
			return s.placeAt(j+1) || s.country[j+1] != 0 || s.lower(j+1) == "the" && s.country[j+2] != 0
		}
	}
	return false
}

// nextTime says that a word of the time to come follows the verb at token i:
// "leads a delegation to Tonga next week".
func (s *story) nextTime(i int, x text.Sentence) bool {
	for j := i + 1; j < min(i+16, x.Last); j++ {
		switch s.lower(j) {
		case ";", ":":
			return false
		case "tomorrow":
			return true
		case "next":
			w := s.lower(j + 1)
			return w == "week" || w == "month" || weekdayOrDay(w) && w != "day"
		}
	}
	return false
}

// underWay is of an event of the day that need not have been held when the report was
// written: a verb of an event in the present, with "today" or the like beside it ("X
// today receives Y in Quito", "Quito is today the scene of talks").
func (s *story) underWay(x text.Sentence) bool {
	for i := x.First; i < x.Last; i++ {
		if w := s.lower(i); w != "today" && w != "tonight" && !(w == "this" && partOfDay[s.lower(i+1)]) || s.quoted[i] {
			continue
		}
		first, last := s.clause(i, x)
		for j := max(first, i-9); j < min(last, i+12); j++ {
			if w := s.lower(j); comesNow[w] && !s.quoted[j] && !s.noun(j) || presentBe[w] && (j == i-1 && s.lower(i+1) == "the" && s.within(i, 3, x, scenes)) {
				return true
			}
		}
	}
	return false
}

// goesOn says that the opening tells of the event as one that had begun and not ended when
// the report was written: "The forum is under way", "is being held in Quito".
func (s *story) goesOn() bool {
	if s.arrived() && slices.ContainsFunc(s.d.Sentences, func(x text.Sentence) bool { return s.planIn(x) >= 0 }) {
		return true
	}
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) || !s.eventWordIn(x) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			if !presentBe[s.lower(i)] || s.quoted[i] {
				continue
			}
			a, b := s.lower(i+1), s.lower(i+2)
			if a == "under" && b == "way" || a == "underway" || a == "hosting" || a == "taking" && b == "place" || a == "being" && heldWords[b] || a == "in" && b == "progress" {
				return true
			}
		}
	}
	return false
}

// arrived says that the opening tells of a guest as come, so that his visit is no more one
// to come, whatever its programme still holds: "came to Minsk on Monday on an official visit".
func (s *story) arrived() bool {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] < 0 || s.order[k] >= planLead {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			w := s.lower(i)
			if s.quoted[i] || w != "came" && w != "arrived" && w != "landed" && !(w == "come" && presentHave[s.lower(i-1)]) {
				continue
			}
			if to := s.lower(i + 1); (to == "to" || to == "in" || to == "at") && i+3 < x.Last && (s.placeAt(i+2) || s.countryEnds(i+2) || s.countryEnds(i+3)) && s.personBefore(i, 14, x) && s.within(i, 12, x, trips) {
				return true
			}
		}
	}
	return false
}

var (
	presentHave = set("has", "have")
	trips       = set("visit", "trip", "tour")
)

// eventWordIn says that the sentence has a noun for an event, "the event" among them.
func (s *story) eventWordIn(x text.Sentence) bool {
	return s.eventIn(x) || s.within(x.First-1, x.Last-x.First, x, gatheringWords)
}

var gatheringWords = set("event", "roundtable", "exhibition", "expo", "fair", "gathering", "commission", "committee")

// noun says that the word at token i, which may be a verb of the present, is a noun or an
// infinitive: "the visits", "to meet".
func (s *story) noun(i int) bool {
	switch s.lower(i - 1) {
	case "the", "a", "an", "of", "his", "her", "their", "to", "will", "did", "not", "official", "these", "those", "such", "and", "or":
		return true
	}
	return false
}

// travellers are those who travel together, unnamed.
var travellers = set("couple", "delegation", "party", "mission", "team", "ministers", "royals")

var scenes = set("scene", "venue", "stage", "setting", "site")

// comeVerbs are what somebody who is to meet others will do.
var comeVerbs = set("visit", "meet", "hold", "travel", "arrive", "embark", "attend", "host", "receive", "welcome", "fly", "convene", "sit", "gather",
	"chair", "co-chair", "co-host", "confer")

// comeWith are verbs that one of comeNouns makes an event of.
var (
	comeWith  = set("pay", "begin", "start", "lead", "head", "undertake", "make", "sign", "conclude", "open")
	comeNouns = set("visit", "trip", "tour", "talks", "meeting", "mission", "delegation", "session", "consultations", "negotiations", "forum", "agreement", "agreements",
		"deals", "memorandum", "memoranda", "documents", "protocol", "treaty")
)

// comers are those for whom a host gets ready.
var comers = set("team", "arrival", "guests", "visitors", "mission", "delegation", "delegations", "summit")

// comesNow are the same in the present, which a word like "tomorrow" makes a plan.
var comesNow = set("visits", "meets", "meet", "holds", "hold", "travels", "travel", "arrives", "arrive", "begins", "begin", "starts", "attends", "hosts", "receives", "welcomes", "leads", "flies", "heads")

var departs = set("left", "departed", "leaves", "departs", "heads", "leaving")

var presentBe = set("is", "are")

var planWords = set("due", "scheduled", "expected", "set", "slated", "planned", "planning", "preparing", "about")

var adverbs = set("also", "this", "next", "week", "month", "now", "again", "soon", "then", "therefore", "first", "later", "today", "tomorrow", "jointly", "officially", "still")
