package meeting

import "brief/briefing/text"

// yetToCome says that the event, read like any other, was not held by the day of
// the report (readPlans is for reports that tell of plans alone): its day is
// later than the report's, or the opening tells of it as of one to come ("is to
// visit Quito on Monday", "are due to meet") and nothing in the body tells of a
// meeting as held.
func (s *story) yetToCome(w when, dated bool) bool {
	if dated && !w.inferred && s.d.Date.Valid() && w.date.After(s.d.Date) {
		return true
	}
	if dated && s.d.Date.Valid() && w.date.Valid() && s.d.Date.After(w.date) {
		return false
	}
	coming := false
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] < 0 {
			continue
		}
		if s.order[k] < 2 && s.toCome(x) {
			coming = true
		}
		if s.toldAsHeld(x) {
			return false
		}
	}
	return coming
}

// encounterVerbs are what people do who meet.
var encounterVerbs = set("visit", "meet", "hold", "travel", "pay", "arrive", "receive", "host", "attend", "chair", "co-chair", "sit", "gather", "fly", "confer", "embark", "co-host")

// toCome says that a sentence puts an encounter into the future: "is to visit",
// "will hold", "is due in Kenya", "are scheduled to meet".
func (s *story) toCome(x text.Sentence) bool {
	for j := x.First; j < x.Last; j++ {
		if s.quoted[j] {
			continue
		}
		v := 0
		switch w := s.lower(j); {
		case (w == "is" || w == "are") && s.lower(j+1) == "to":
			v = j + 2
		case w == "will" || w == "shall":
			v = j + 1
		case (w == "due" || w == "scheduled" || w == "expected" || w == "slated" || w == "set") && s.lower(j+1) == "to" && toBe[s.lower(j-1)]:
			v = j + 2
		case (w == "due" || w == "expected" || w == "awaited") && s.lower(j+1) == "in" && s.lower(j-1) == "is":
			return true
		}
		if v > 0 && encounterVerbs[s.lower(v)] {
			return true
		}
	}
	return false
}

// notNowYear says that the token at i is a year that is not the report's.
func (s *story) notNowYear(i int) bool {
	y := text.YearNumber(s.d.Tokens[i])
	return y > 0 && y != s.d.Date.Year
}

// heldVerbs tell of an encounter that was.
var heldVerbs = set("met", "received", "welcomed", "hosted", "arrived", "opened", "signed", "discussed", "talked", "conferred", "spoke", "hailed", "greeted", "agreed", "began", "started", "attended", "co-chaired", "chaired", "visited", "considered", "exchanged", "touched", "concluded", "ended")

// toldAsHeld says that a sentence tells of an encounter that was, other than one
// of long ago: "the ministers met", "held talks".
func (s *story) toldAsHeld(x text.Sentence) bool {
	held := false
	for j := x.First; j < x.Last; j++ {
		switch w := s.lower(j); {
		case s.quoted[j]:
		case w == "had" || w == "last" || w == "earlier" || w == "previous" || w == "previously" || w == "ago" || w == "since":
			return false
		case s.notNowYear(j):
			return false
		case heldVerbs[w] && !toBe[s.lower(j-1)] || (w == "held" || w == "holding") && s.within(j, 6, x, eventNouns):
			held = true
		}
	}
	return held
}
