package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// planLead is how many sentences of the body may be the first to tell of a plan.
const planLead = 2

// readPlans finds a report of nothing but an event that is still to come ("is to
// visit Apia on Monday", "is due in Quito tomorrow", "left on Friday for Tonga")
// and makes what its plans tell of the event. It says whether the report is one:
// the opening plans, and no sentence tells of an event that was held. An event
// read from any other report may still be one to come: see yetToCome.
func (s *story) readPlans() bool {
	plans := make([]bool, len(s.d.Sentences))
	first := false
	for k, x := range s.d.Sentences {
		if s.isText(k) && s.order[k] >= 0 {
			plans[k] = s.planIn(x) >= 0
			first = first || plans[k] && s.order[k] < planLead && s.namesOne(x)
		}
	}
	if !first {
		return false
	}
	for _, t := range s.triggers {
		if k := int(s.sentence[t.token]); s.order[k] >= 0 && (!plans[k] && s.heldAlready(t) || plans[k] && s.toldThere(t)) {
			return false
		}
	}
	for i := range s.triggers {
		if t := &s.triggers[i]; plans[s.sentence[t.token]] && !s.quoted[t.token] && t.token+1 > s.planIn(s.d.Sentences[s.sentence[t.token]])-14 && !s.looksBack(t.token) {
			t.background = false
		}
	}
	s.plans = plans
	return true
}

// namesOne says that the sentence names a person, a country or an office that
// may plan.
func (s *story) namesOne(x text.Sentence) bool {
	return s.personAt(x.First, x.Last) >= 0 || s.twoCountries(x)
}

// planIn is the token at which the sentence tells of a plan of an event, -1 where
// it tells of none.
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
		case comeWith[w] && s.within(j, 8, x, comeNouns):
			return true
		case w == "be":
			return s.lower(j+1) == "received" || s.lower(j+1) == "hosted" || s.lower(j+1) == "in" && s.placeAt(j+2)
		case !adverbs[w] && s.d.Tokens[j].Kind != text.Word, w == "not", w == "never":
			return false
		}
	}
	return false
}

// leavesFor says that the verb of departing at token i leads to another country:
// "left on Friday for Tonga". Who has been there by then does not plan.
func (s *story) leavesFor(i int, x text.Sentence) bool {
	if !s.personBefore(i, 14, x) {
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

// toldThere says that the trigger, in a sentence with a plan, is the event at which
// the plan was told: "X will visit Apia in May, he told a press conference with Y".
func (s *story) toldThere(t trigger) bool {
	x := s.d.Sentences[s.sentence[t.token]]
	if t.background || s.quoted[t.token] {
		return false
	}
	for j := t.token - 1; j > x.First; j-- {
		switch w := s.lower(j); {
		case presentBe[w] || w == "will" || w == "shall":
			return false
		case saying[w]:
			return true
		}
	}
	return false
}

// heldAlready says that the trigger, in a sentence without a plan, tells of an
// event that was held: a verb of the past, or a noun behind "at", "during",
// "after" or with such a verb beside it. "The visit", "the talks" alone may be
// those planned.
func (s *story) heldAlready(t trigger) bool {
	k, w := int(s.sentence[t.token]), s.lower(t.token)
	if t.background || t.weak || s.quoted[t.token] || s.looksBack(t.token) {
		return false
	}
	if !eventNouns[w] && w != "trip" {
		have := s.lower(t.token - 1)
		return (have != "has" && have != "have" || s.inLead(k)) && !presentBe[s.lower(t.token-1)]
	}
	if s.heldVerb(k) || t.kind == briefing.KindPressConference || t.kind == briefing.KindPhoneCall {
		return true
	}
	for j := t.token - 1; j > t.token-5; j-- {
		switch s.lower(j) {
		case "at", "during", "after", "following", "in":
			return true
		}
	}
	x := s.d.Sentences[k]
	return t.token < x.First+4 && (s.within(t.token, 16, x, dealtWith) || s.within(t.token, 16, x, ranOn)) // "Talks with X on Tuesday turned on …"
}

// ranOn are verbs of the past whose subject is an event.
var ranOn = set("turned", "lasted", "ended", "concluded", "went", "brought", "produced", "resulted", "dealt", "was", "were")

// looksBack says that the past perfect governs token i, or that a month or year
// of the past dates it: "had made the trip", "conversations going back to 2021".
func (s *story) looksBack(i int) bool {
	k := s.sentence[i]
	if k < 0 {
		return false
	}
	x := s.d.Sentences[k]
	for j := i - 1; j >= x.First && j > i-8; j-- {
		if s.lower(j) == "had" {
			return true
		}
	}
	for j := i + 1; j < min(i+6, x.Last); j++ {
		if s.lower(j) == "going" && s.lower(j+1) == "back" {
			return true
		}
	}
	for j := x.First; j < x.Last; j++ {
		if y := text.YearNumber(s.d.Tokens[j]); y > 0 && (s.own.Year > y || s.own.Year == 0 && s.lower(j-1) == "in") && (s.lower(j-1) == "in" || text.MonthNumber(s.lower(j-1)) > 0) {
			return true // "paid a visit in March 2014, when he held talks"
		}
	}
	return false
}

// comeVerbs are what somebody who is to meet others will do.
var comeVerbs = set("visit", "meet", "hold", "travel", "arrive", "embark", "attend", "host", "receive", "welcome", "fly", "convene", "sit")

// comeWith are verbs that one of comeNouns makes an event of.
var (
	comeWith  = set("pay", "begin", "start", "lead", "head", "undertake", "make", "sign", "conclude", "open")
	comeNouns = set("visit", "trip", "tour", "talks", "meeting", "mission", "delegation", "session", "consultations", "negotiations", "forum", "agreement", "agreements",
		"deals", "memorandum", "memoranda", "documents", "protocol", "treaty")
)

// comesNow are the same in the present, which a word like "tomorrow" makes a plan.
var comesNow = set("visits", "meets", "meet", "holds", "hold", "travels", "travel", "arrives", "arrive", "begins", "begin", "starts", "attends", "hosts", "receives", "welcomes", "leads", "flies", "heads")

var departs = set("left", "departed", "leaves", "departs", "heads", "leaving")

var presentBe = set("is", "are")

var planWords = set("due", "scheduled", "expected", "set", "slated", "planned", "planning", "preparing", "about")

var adverbs = set("also", "this", "next", "week", "month", "now", "again", "soon", "then", "therefore", "first", "later", "today", "tomorrow", "jointly", "officially", "still")
