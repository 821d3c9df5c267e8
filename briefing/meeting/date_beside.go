package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// saidDay reads the day on which somebody who took part spoke ("the minister
// said on Tuesday") where the report tells of the event beside it without a
// day of its own. The report's date must be the day itself or one of the two
// after it.
func (s *story) saidDay() (when, bool) {
	for _, x := range s.d.Dates {
		k := int(s.sentenceOf(x.First))
		if k < 0 || !s.isText(k) || !x.Date.Valid() || x.Span == s.d.DateSpan || !s.inLead(k) || s.quoted[x.First] || x.LastDay != 0 {
			continue
		}
		n := s.d.Date.DaysSince(x.Date)
		if !s.d.Date.Valid() || n < 0 || n > 2 {
			continue
		}
		j := x.First - 1
		if s.lower(j) == "on" {
			j--
		}
		if saying[s.lower(j)] {
			return when{date: x.Date, span: x.Span, sentence: k}, true
		}
	}
	return when{}, false
}

// ofDocument says that the date at token i is of the signing of a document that
// was only talked about: "discussed the Customs Agreement, signed in Quito on 12
// August".
func (s *story) ofDocument(i int, x text.Sentence) bool {
	if s.kind == briefing.KindSigning {
		return false
	}
	for j := i - 1; j > x.First && j > i-8; j-- {
		if signVerb[s.lower(j)] == "signed" {
			given := instrument[s.lower(j-1)] && s.articleBefore(j, x) == "the" && !s.isTrigger(j) // "what the pact signed on 11 April gives them"
			return given || s.lower(j-1) == "," && instrument[s.lower(j-2)] && s.within(x.First-1, j-x.First, x, talkedOf) || s.whichSigned(j, x)
		}
	}
	return false
}

// whichSigned says that "signed" at token j stands in a relative clause about a document
// that something else rests on: "under the memorandum which the two Governments signed
// on May 21".
func (s *story) whichSigned(j int, x text.Sentence) bool {
	for i := j - 1; i > x.First && i > j-12; i-- {
		if s.lower(i) == "which" || s.lower(i) == "that" {
			return instrument[s.lower(i-1)] && s.within(max(x.First, i-10)-1, 9, x, foundedOn)
		}
	}
	return false
}

var foundedOn = set("under", "accordance", "pursuant", "basis", "per")

// talkedOf are the verbs of what a document is to those who only talk about it.
var talkedOf = set("discussed", "recalled", "reviewed", "welcomed", "noted", "considered", "mentioned", "stressed", "emphasised", "emphasized", "referred")

// weekday is the day of the week beside the event where the report has no date
// to settle it by: "held talks on Thursday".
func (s *story) weekday() string {
	for _, x := range s.d.Dates {
		k := int(s.sentenceOf(x.First))
		if k < 0 || !s.isText(k) || !s.inLead(k) || x.Date.Month != 0 || s.quoted[x.First] {
			continue
		}
		if dist, bg := s.nearestTrigger(k, x.First); dist >= 0 && dist < 16 && !bg {
			return s.lower(x.First)
		}
	}
	return ""
}

// othersEvent says that sentence k, past an opening which brings two people
// together, begins with somebody new who met one of them: another event.
func (s *story) othersEvent(k int) bool {
	if s.order[k] < lead || s.order[k] >= 1<<20 {
		return false
	}
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if w := s.lower(t.token); w != "received" && w != "met" && w != "hosted" && w != "welcomed" || s.quoted[t.token] {
			continue
		}
		if i := s.personAt(s.d.Sentences[k].First, t.token); i >= 0 && s.inOpening() > 1 && !s.openingNames(s.d.People[i].Name) {
			return true
		}
	}
	return false
}

// personAt is the index of the first person named within tokens [first, last),
// -1 if none is.
func (s *story) personAt(first, last int) int {
	k, _ := slices.BinarySearchFunc(s.d.People, first, func(p text.Person, t int) int { return p.Token - t })
	if k < len(s.d.People) && s.d.People[k].Token < last {
		return k
	}
	return -1
}

// inOpening counts the people whom the opening names.
func (s *story) inOpening() int {
	n, seen := 0, map[string]bool{}
	for _, p := range s.d.People {
		if k := int(s.sentenceOf(p.Token)); k >= 0 && s.inLead(k) && !p.Source && !seen[p.Name] {
			seen[p.Name] = true
			n++
		}
	}
	return n
}

func (s *story) openingNames(name string) bool {
	return slices.ContainsFunc(s.d.People, func(p text.Person) bool {
		k := int(s.sentenceOf(p.Token))
		return p.Name == name && k >= 0 && s.inLead(k)
	})
}

// headingDays reads the days that stand with a place above minutes or a
// protocol: "Szeged, 21-22 May 2024". A report gives one day, so more than one
// are the event's.
func (s *story) headingDays() (when, bool) {
	for _, x := range s.d.Dates {
		k := int(s.sentenceOf(x.First))
		if k < 0 || !x.Date.Valid() || x.Partial || lastDay(x).IsZero() {
			continue
		}
		sent := s.d.Sentences[k]
		if r := sent.Role; k < 12 && (r == text.Byline || r == text.Headline) && sent.Last-sent.First < 12 && sent.First < x.First {
			return when{date: x.Date, last: lastDay(x), span: x.Span, sentence: k}, true
		}
	}
	return when{}, false
}

// relativeDay reads "today" and "yesterday" beside the event, against the
// report's own date.
func (s *story) relativeDay() (when, float64) {
	if !s.d.Date.Valid() {
		return when{}, 0
	}
	best, found, own := when{}, 0.0, s.lineDay()
	for k, x := range s.d.Sentences {
		if !s.isText(k) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			day := own
			switch s.lower(i) {
			case "today":
			case "yesterday":
				day = day.AddDays(-1)
			case "next", "following":
				if day = s.dayAfter(i, x); day.IsZero() || day.After(s.d.Date) {
					continue
				}
			default:
				continue
			}
			if s.lower(i+1) == "'s" || s.quoted[i] {
				continue
			}
			dist, bg := s.nearestTrigger(k, i)
			if i == x.First && s.inLead(k) {
				dist = min(dist, 0) // "Today in Apia, …" dates all that follows
			}
			if dist < 0 || dist > 20 || bg {
				continue
			}
			w := 9 - float64(dist)/3
			if s.inLead(k) {
				w += 4
			}
			if next := s.lower(i); next == "next" || next == "following" {
				w += 4 // against the day that it counts from
			}
			if w > found {
				found = w
				best = when{date: day, span: s.d.Tokens[i].Span(), sentence: k}
			}
		}
	}
	return best, found
}

// dayAfter is the day after the one that the sentence x named last before token
// i, where "the next day" or "the following morning" stands there; zero else.
func (s *story) dayAfter(i int, x text.Sentence) briefing.Date {
	if w := s.lower(i + 1); s.lower(i-1) != "the" || w != "day" && !partOfDay[w] {
		return briefing.Date{}
	}
	day := briefing.Date{}
	for _, d := range s.datesIn(int(s.sentence[i])) {
		if d.First < i && d.Date.Valid() {
			day = d.Date
		}
	}
	if day.IsZero() {
		return day
	}
	return day.AddDays(1)
}

// comingDay reads the day of an event that is yet to come where the report
// tells of no other: a fact sheet "for the visit", "the commission which opens
// in Quito on 22 November". What stands in its sentence is then the event.
func (s *story) comingDay() (when, bool) {
	for _, x := range s.d.Dates {
		k := int(s.sentenceOf(x.First))
		if k < 0 || !s.isText(k) || s.order[k] >= 8 || !x.Date.Valid() || x.Last-x.First < 2 || s.d.Date.Valid() && !x.Date.After(s.d.Date) || !s.d.Date.Valid() && (x.Partial || !s.within(s.d.Sentences[k].First-1, x.First-s.d.Sentences[k].First, s.d.Sentences[k], willWords)) || s.quoted[x.First] {
			continue
		}
		if dist, _ := s.nearestTrigger(k, x.First); dist < 0 || dist > 24 || !s.twoCountries(s.d.Sentences[k]) && !s.namesTwo(k) {
			continue
		}
		r := s.ranges[k]
		if s.toldAsDone(k) || slices.ContainsFunc(s.triggers[r[0]:r[1]], func(t trigger) bool { return s.pastVerb(t.token) && s.heldAlready(t) }) {
			return when{}, false
		}
		for i := r[0]; i < r[1]; i++ {
			if !s.quoted[s.triggers[i].token] {
				s.triggers[i].background = false
			}
		}
		return when{date: x.Date, last: lastDay(x), span: x.Span, sentence: k}, true
	}
	return when{}, false
}

var willWords = set("will", "shall")

// toldAsDone says that a sentence of the body other than k tells of an event as
// of one that was.
func (s *story) toldAsDone(k int) bool {
	return slices.ContainsFunc(s.triggers, func(t trigger) bool {
		n := int(s.sentence[t.token])
		return n != k && s.order[n] >= 0 && !t.background && !t.weak
	})
}
