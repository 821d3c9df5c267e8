package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// plannedKind is the event of a report that announces one by no word for it but the verb of
// its plan: "the minister will travel to Apia on Monday to meet", "is to receive Y".
func (s *story) plannedKind() briefing.MeetingKind {
	for k, x := range s.d.Sentences {
		if s.plans == nil || !s.plans[k] || s.order[k] >= planLead {
			continue
		}
		for i := s.planIn(x); i >= x.First && i < x.Last; i++ {
			switch w := s.lower(i); {
			case s.quoted[i]:
			case goVerbs[w] && s.goesAbroad(i, x):
				return briefing.KindVisit
			case hostVerbs[w] && s.twoSidesIn(k):
				return briefing.KindMeeting
			}
		}
	}
	return ""
}

// setsOut says that the opening of a report of plans has somebody set out for another
// country: what else is planned there is part of the visit.
func (s *story) setsOut() bool {
	for k, x := range s.d.Sentences {
		if s.plans == nil || !s.plans[k] || s.order[k] != 0 {
			continue
		}
		if i := s.planIn(x); departs[s.lower(i)] {
			return true
		}
	}
	return false
}

// goesAbroad says that the verb of going at token i leads to a city or a country.
func (s *story) goesAbroad(i int, x text.Sentence) bool {
	for j := i + 1; j < min(i+6, x.Last); j++ {
		switch s.lower(j) {
		case "to", "in", "for":
			return s.geoAt(j + 1)
		}
		if s.geoAt(j) {
			return s.lower(i) == "visit"
		}
	}
	return false
}

var (
	goVerbs   = set("visit", "visits", "travel", "travels", "go", "fly", "flies", "arrive", "arrives", "heads", "left", "departed", "leaves", "departs")
	hostVerbs = set("meet", "meets", "receive", "receives", "host", "hosts", "welcome", "welcomes")
)

// addProgramme adds the sentences that give the days of a visit which another one plans:
// "The visit will take place from 11 to 19 October", "His trip is scheduled for May".
func (s *story) addProgramme(plans []bool) {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || plans[k] || s.order[k] < 0 {
			continue
		}
		if w := s.lower(x.First); w != "the" && w != "his" && w != "her" && w != "their" {
			continue
		}
		i := x.First + 1
		for i < min(x.First+4, x.Last-1) && !eventNouns[s.lower(i)] && s.lower(i) != "trip" && !s.d.Tokens[i].Capital && !programmeOther[s.lower(i)] {
			i++
		}
		if !eventNouns[s.lower(i)] && s.lower(i) != "trip" || s.quoted[i] {
			continue
		}
		next := s.lower(i + 2)
		switch s.lower(i + 1) {
		case "will", "is", "are":
			plans[k] = next == "take" || next == "be" || next == "begin" || next == "start" || next == "run" || next == "last" || (planWords[next] && s.lower(i+3) == "for")
		case "begins", "starts", "runs", "takes":
			plans[k] = true
		}
	}
}

// programmeOther are words that make an event another than the one planned.
var programmeOther = set("next", "previous", "last", "first", "second", "third", "fourth", "fifth", "following", "another", "return", "annual")

// toBeMet says that sentence k of a report of plans has somebody meet or receive the person:
// "will travel to Apia to meet Prime Minister X".
func (s *story) toBeMet(p text.Person, k int) bool {
	if s.plans == nil || !s.plans[k] || s.order[k] < 0 || p.Office == "" {
		return false
	}
	for j := p.First - 1; j > s.d.Sentences[k].First && j > p.First-12; j-- {
		switch w := s.lower(j); {
		case hostVerbs[w]:
			return s.lower(j-1) == "to" || s.lower(j-1) == "will" || s.lower(j-1) == "and" || adverbs[s.lower(j-1)]
		case w == ";" || w == "that" || w == "who" || w == "which":
			return false
		}
	}
	return false
}
