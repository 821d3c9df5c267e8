package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

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
	x := s.d.Sentences[k]
	// "as the forum opened", "Talks with X on Tuesday turned on …"
	return s.wasThere(t.token, x) || s.within(t.token, 1, x, beganOrEnded) || t.token < x.First+4 && s.wentOn(t.token, 16, x)
}

// toldAsHeld says that a sentence tells of an encounter that was, other than one
// of long ago: "the ministers met", "held talks".
func (s *story) toldAsHeld(x text.Sentence) bool {
	held := false
	if s.opensElsewhen(x) || s.lower(x.First) == "that" && s.pointsBack(x.First+2) {
		return false
	}
	for j := x.First; j < x.Last; j++ {
		switch w := s.lower(j); {
		case s.quoted[j]:
		case w == "in" && text.MonthNumber(s.lower(j+1)) > 0 && s.within(j+1, 3, x, longSpans) && s.within(j+1, 3, x, thisWord):
			return false // "in March of this year"
		case w == "had" || w == "last" || w == "earlier" || w == "previous" || w == "previously" || w == "ago" || w == "since":
			return false
		case s.yearApart(j):
			return false
		case (heldVerbs[w] && (!beganOrEnded[w] || s.eventIn(x)) || pastVerbs[w]) && !toBe[s.lower(j-1)] || (w == "held" || w == "holding") && s.within(j, 6, x, eventNouns):
			held = true
		}
	}
	return held
}

// eventIn says that the sentence has a noun of an event, which may have begun or ended.
func (s *story) eventIn(x text.Sentence) bool {
	return s.within(x.First-1, x.Last-x.First, x, eventNouns)
}

var thisWord = set("this", "last")

// heldVerb says that the sentence tells that something took place.
func (s *story) heldVerb(k int) bool {
	x := s.d.Sentences[k]
	for j := x.First; j < x.Last; j++ {
		switch s.lower(j) {
		case "held", "convened", "attended", "gathered":
			return true
		case "place":
			if s.lower(j-1) == "took" {
				return true
			}
		case "did":
			if s.lower(j+1) == "so" && s.lower(j+2) == "on" {
				return true
			}
		}
	}
	return false
}

// met says that token i is a verb of meeting in the past, or an event at or after which
// something was.
func (s *story) met(i int) bool {
	return s.pastVerb(i) || s.wasThere(i, s.d.Sentences[s.sentence[i]])
}

// wasThere says that something was at or after the event at token i: "at the talks",
// "after his visit".
func (s *story) wasThere(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-5; j-- {
		switch s.lower(j) {
		case "at", "during", "after", "following", "in":
			return true
		}
	}
	return false
}

// wentOn says that a verb within n tokens behind the event at token i tells how it ran
// or what it dealt with.
func (s *story) wentOn(i, n int, x text.Sentence) bool {
	return s.within(i, n, x, dealtWith) || s.within(i, n, x, ranOn)
}

// pastVerb says that token i is a verb in the past that nothing before it
// governs: "met", but not "to be received".
func (s *story) pastVerb(i int) bool {
	if !pastVerbs[s.lower(i)] {
		return false
	}
	switch s.lower(i - 1) {
	case "be", "been", "have", "to", "will", "would", "may", "might", "could", "should", "is", "are", "being":
		return false
	}
	return true
}

// atEvent says that the noun at token i is where or when something of the clause
// was: "at the meeting", "during his talks with", "on an official visit".
func (s *story) atEvent(i, first int) bool {
	for j := i - 1; j >= first && j > i-9; j-- {
		w := s.lower(j)
		switch {
		case w == "at" || w == "during" || w == "after" || w == "following" || w == "within" || w == "on" || w == "in" || w == "for":
			return true
		case w == "of":
			return occasions[s.lower(j-1)]
		case w == "," || w == "and" || w == "to" || w == "by" || w == "from" || w == "about" || w == "with":
			return false
		}
	}
	return false
}

// heldIn says that a verb of the clause has the event at token i come about.
func (s *story) heldIn(i, first, last int, planned bool) bool {
	for j := max(first, i-16); j < min(last, i+22); j++ {
		w := s.lower(j)
		switch {
		case tieVerbs[w]:
			return true
		case w == "had" && (s.hadObject(j, i) || j > i && s.lower(j+1) == "with"):
			return true
		case planned && bringAbout[w]:
			return true
		}
	}
	return false
}

// hadObject says that "had" at token j is no auxiliary but has the event at token i
// for its object: "had talks", "had a short meeting".
func (s *story) hadObject(j, i int) bool {
	if i <= j || i-j > 6 || !eventNouns[s.lower(i)] {
		return false
	}
	for n := j + 1; n < i; n++ {
		if w := s.lower(n); w == "been" || pastVerbs[w] || heldWords[w] || w == "," {
			return false
		}
	}
	return true
}

// hadTalks says that "had" at token j is no auxiliary but has some event for its object, at
// or after which the clause may tell of another: "had talks with Y at the forum".
func (s *story) hadTalks(j int) bool {
	for n := j + 1; n < j+5; n++ {
		switch w := s.lower(n); {
		case eventNouns[w]:
			return true
		case w == "been" || w == "," || pastVerbs[w] || heldWords[w]:
			return false
		}
	}
	return false
}

// heldVerbs tell beside pastVerbs of an encounter that was; "convenes" is what a
// commission does on the day of the report.
var heldVerbs = set("opened", "talked", "spoke", "hailed", "greeted", "began", "started", "attended", "co-chaired", "chaired", "considered", "touched", "concluded", "ended", "convenes")

// bringAbout are verbs that have a planned event come about.
var bringAbout = set("hold", "attend", "pay", "begin", "arrive", "open", "host", "take", "chair")

// beganOrEnded are verbs of the past whose subject is the event before them.
var beganOrEnded = set("opened", "began", "started", "ended", "concluded", "closed")

// ranOn are verbs of the past whose subject is an event.
var ranOn = set("turned", "lasted", "ended", "concluded", "went", "brought", "produced", "resulted", "dealt", "was", "were")

// pastVerbs are what people do who meet, in the past.
var pastVerbs = set("discussed", "met", "agreed", "exchanged", "conferred", "debated", "received", "hosted", "welcomed", "visited", "arrived", "flew", "travelled", "traveled", "signed", "inked", "initialled", "initialed")

// heldWords tell that an event comes about.
var heldWords = set("held", "convened", "organised", "organized", "arranged", "hosted", "staged")

// occasions are words before "of" that place something at the event behind it.
var occasions = set("scene", "venue", "sidelines", "part", "framework", "course", "margins", "occasion", "end", "close", "start", "opening", "beginning", "conclusion", "outset")
