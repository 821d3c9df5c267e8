package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// unquote takes a meeting that somebody tells of in his own words in the opening for
// the report's: "“At the meeting with Minister X we spoke of trade,” reads the tweet".
func (s *story) unquote(i, k int, x text.Sentence) {
	if !s.quoted[i] || !s.inLead(k) || s.order[k] < 0 || s.lower(i) != "meeting" && s.lower(i) != "talks" && s.lower(i) != "met" {
		return
	}
	n := s.personAt(i+1, min(i+14, x.Last))
	if n < 0 || !s.within(x.First-1, x.Last-x.First, x, ourselves) || !s.within(i, 2, x, withWord) {
		return
	}
	for j := max(x.First, i-4); j < s.personEnd(s.d.People[n]); j++ {
		s.quoted[j] = false
	}
}

var (
	ourselves = set("we", "i", "our")
	withWord  = set("with")
	// spokeThere are verbs of who takes the floor at an event.
	spokeThere = set("speaking", "spoke", "addressing", "addressed")
)

// deepEvent is the visit or meeting that a report tells of once, past its opening, with
// who came and on what day: "On April 28 Prime Minister X arrived in Latvia".
func (s *story) deepEvent() briefing.MeetingKind {
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if t.background || t.weak {
			continue
		}
		x := s.d.Sentences[k]
		if t.kind == briefing.KindCommission && s.within(max(x.First, t.token-14)-1, 14, x, spokeThere) {
			return t.kind // "He was speaking at the closing of the 12th Binational Cabinet"
		}
		if t.kind != briefing.KindVisit && t.kind != briefing.KindMeeting || len(s.datesIn(k)) == 0 {
			continue
		}
		if n := s.personAt(x.First, x.Last); n >= 0 && s.d.People[n].Office != "" && s.d.People[n].Country != "" && s.abroad(x) {
			return t.kind
		}
	}
	return ""
}

// comingLead lets the events that the opening has ahead be those of the report, where it
// tells of no other: "the President is due in Harare to attend the session of the joint
// commission", "will this week lead a trade mission to Australia".
func (s *story) comingLead() bool {
	found := false
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] < 0 || s.order[k] > 1 || s.personAt(x.First, x.Last) < 0 {
			continue
		}
		r := s.ranges[k]
		for n := r[0]; n < r[1]; n++ {
			t := &s.triggers[n]
			if t.background && !t.weak && t.kind != briefing.KindSigning && !s.quoted[t.token] && s.onlyAhead(t.token, x) {
				t.background, found = false, true
			}
		}
	}
	return found
}

// onlyAhead says that nothing but a time to come sets the event at token i apart.
func (s *story) onlyAhead(i int, x text.Sentence) bool {
	first, last := s.clause(i, x)
	if s.hadBefore(i, first) || s.otherYear(i, first, last) || s.toldBefore(i, x) || s.never(i, int(s.sentence[i])) || s.putOff(i, x) {
		return false
	}
	for j := first; j < i; j++ {
		switch s.lower(j) {
		case "due", "will", "expected", "scheduled", "set":
			return true
		case "if", "hope", "hopes", "hoped", "would", "could", "may", "might", "should", "invited", "invitation", "proposed", "suggested":
			return false
		case "to":
			if toBe[s.lower(j-1)] {
				return true
			}
		}
	}
	return false
}

// countryIn is the first country that sentence x names.
func (s *story) countryIn(x text.Sentence) string {
	for n := range s.d.Countries {
		if c := &s.d.Countries[n]; c.Token >= x.First && c.Token < x.Last {
			return c.Code
		}
	}
	return ""
}

// opensAbroad says that somebody with an office opens something in another country than
// his own: "as he opened a consulate in Koper".
func (s *story) opensAbroad(i int, x text.Sentence) bool {
	switch s.lower(i) {
	case "opened", "inaugurated", "launched", "unveiled":
	default:
		return false
	}
	n := s.personAt(max(x.First, i-14), i)
	if n < 0 || s.d.People[n].Office == "" {
		return false
	}
	own := s.d.People[n].Country
	if own == "" {
		own = s.countryIn(x) // "Minister X opened a Hungarian consulate in Koper"
	}
	if own == "" {
		return false
	}
	for j := i + 1; j < x.Last && j < i+12; j++ {
		if s.lower(j) != "in" {
			continue
		}
		for p := range s.d.Places {
			if q := &s.d.Places[p]; q.Token == j+1 {
				return q.Country != "" && q.Country != own
			}
		}
		if c := s.country[min(j+1, len(s.country)-1)]; c != 0 {
			return s.d.Countries[c-1].Form == text.FormName && s.d.Countries[c-1].Code != own
		}
	}
	return false
}
