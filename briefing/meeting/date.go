package meeting

import (
	"cmp"

	"brief/briefing"
	"brief/briefing/text"
)

// when is the date of the event as found.
type when struct {
	date, last briefing.Date
	span       briefing.Span
	sentence   int
	inferred   bool
}

// readDate finds the first day of the event: the date beside the words that
// tell of it. Only where the text names none is it the report's own date.
func (s *story) readDate() (when, bool) {
	best, found := when{}, 0.0
	for _, x := range s.d.Dates {
		k := int(s.sentenceOf(x.First))
		if k < 0 || !s.isText(k) || !x.Date.Valid() || x.Span == s.d.DateSpan {
			continue
		}
		if w := s.dateWeight(x, k); w > found {
			found = w
			best = when{date: x.Date, last: cmp.Or(s.untilDay(x, k), lastDay(x)), span: x.Span, sentence: k}
		}
	}
	if w, v := s.relativeDay(); v > found {
		found, best = v, w
	}
	if found > 0 {
		return best, true
	}
	if w, ok := s.saidDay(); ok {
		return w, true
	}
	if w, ok := s.headingDays(); ok {
		return w, true
	}
	if w, ok := s.comingDay(); ok {
		return w, true
	}
	if w, ok := s.datelineDay(); ok {
		return w, true
	}
	if s.d.Date.Valid() && !s.daysAgo() {
		return when{date: s.d.Date, span: s.d.DateSpan, sentence: int(s.sentenceAt(s.d.DateSpan)), inferred: true}, true
	}
	return when{}, false
}

// ahead says that the day at token i is one to come: "will visit a dam on
// Thursday", which settles on the Thursday before the report.
func (s *story) ahead(i int, x text.Sentence) bool {
	first, _ := s.clause(i, x)
	for j := i - 1; j >= first && j > i-12; j-- {
		switch s.lower(j) {
		case "opens", "starts", "begins", "goes":
			return true
		case "will", "shall", "flies", "leaves", "travels", "departs", "heads", "continues", "proceeds":
			return true
		}
	}
	return false
}

// beganOn says that the event is told to have begun on the date at token i: "the
// session had begun on 20 February".
func (s *story) beganOn(i int, x text.Sentence) bool {
	if s.lower(i-1) != "on" {
		return false
	}
	switch s.lower(i - 2) {
	case "begun", "began", "opened", "started":
		return s.within(x.First-1, i-x.First, x, eventNouns)
	}
	return false
}

func lastDay(x text.Date) briefing.Date {
	if x.LastDay == 0 || x.LastDay == x.Date.Day {
		return briefing.Date{}
	}
	d := briefing.Date{Year: x.Date.Year, Month: x.Date.Month, Day: x.LastDay}
	if !d.Valid() {
		return briefing.Date{}
	}
	return d
}

func (s *story) sentenceOf(i int) int32 {
	if i < 0 || i >= len(s.sentence) {
		return -1
	}
	return s.sentence[i]
}

// sentenceAt is the sentence that holds a span, -1 if none.
func (s *story) sentenceAt(p briefing.Span) int {
	for k, x := range s.d.Sentences {
		if x.Span.Contains(p) && p.Len() > 0 {
			return k
		}
	}
	return -1
}

// dateWeight says how surely the date is the event's; above zero it may be.
func (s *story) dateWeight(x text.Date, k int) float64 {
	sent := s.d.Sentences[k]
	dist, bg := s.nearestTrigger(k, x.First)
	if dist < 0 && s.beganOn(x.First, sent) {
		dist = 6
	}
	if dist < 0 || s.othersEvent(k) || x.Partial && s.ahead(x.First, sent) {
		return 0
	}
	w := 10 - float64(min(dist, 24))/3
	if bg && s.beganOn(x.First, sent) {
		bg = false
	}
	if bg {
		w -= 9
		if !s.d.Date.Valid() {
			w -= 5 // nothing tells how long ago it was
		}
	}
	if s.ofDocument(x.First, sent) {
		w -= 9
	}
	until := !s.untilDay(x, k).IsZero()
	if s.ofPeriod(x) && !until {
		w -= 14
	}
	w += s.nearLead(k)
	if s.quoted[x.First] {
		w -= 5
	}
	v, none := s.otherKindsDay(x, k)
	if none {
		return 0
	}
	w += v
	w += s.behindWord(x, sent, until)
	if s.lower(x.First-1) == "of" && s.lower(x.First-2) == "as" || s.lower(x.First-2) == "as" {
		w -= 14 // "as of 1 September"
	}
	for j := max(sent.First, x.First-5); j < x.First; j++ {
		if s.lower(j) == "ended" || s.lower(j) == "anniversary" || s.closed(j, x.First) {
			w -= 8
		}
	}
	return w - s.lateness(x.Date)
}

// behindWord is what the date gains or loses by the word before it; until says that it
// is the first of a few days.
func (s *story) behindWord(x text.Date, sent text.Sentence, until bool) float64 {
	switch prev := s.lower(x.First - 1); prev {
	case "on", "-", "–", "(":
		return 2
	case ",":
		if weekdayOrDay(s.lower(x.First-2)) && s.lower(x.First-3) == "on" {
			return 2 // "on Friday, 4 May"
		}
	case "of", "dated", "until", "till", "by", "from", "since", "after", "before":
		// "the Agreement of 29 March 2022", "by 1 May": but "the meeting of 14
		// May", "from 13 to 14 May" and "following the talks of 6 March" tell
		// of the event.
		if !(prev == "of" && (s.eventNoun(x.First-2) || partOfDay[s.lower(x.First-2)]) || prev == "from" && (until || x.LastDay != 0 || s.eventNear(x.First-1, sent)) || prev == "of" && partOf[s.lower(x.First-2)]) {
			return -14
		}
	}
	return 0
}

// otherKindsDay is what the date gains or loses for the kind of event that its
// sentence tells of; none says that it cannot be the event's.
func (s *story) otherKindsDay(x text.Date, k int) (w float64, none bool) {
	if x.LastDay != 0 && s.kind == briefing.KindCommission && s.toldAs(k, briefing.KindCommission) {
		w += 4 // a session's days, not that of its close
	}
	if x.LastDay != 0 && s.kind == briefing.KindMeeting && !s.toldAs(k, briefing.KindMeeting) && s.toldAs(k, briefing.KindVisit) {
		w -= 4 // the days of the visit around the meeting
		if own := s.d.Date; own.Valid() && !own.Before(x.Date) && !own.After(lastDay(x)) {
			return 0, true // the meeting is that day's
		}
	}
	if x.LastDay == 0 && s.kind != briefing.KindVisit && !s.toldAs(k, s.kind) && s.toldAs(k, briefing.KindVisit) {
		w -= 4 // the day of the arrival
	}
	if s.kind == briefing.KindMeeting && s.toldAs(k, briefing.KindCommission) && !s.toldAs(k, briefing.KindMeeting) {
		w -= 6 // the session that a guest came for
	}
	return w, false
}

// lateness is what a date loses for lying after the report or long before it.
func (s *story) lateness(d briefing.Date) float64 {
	if !s.d.Date.Valid() {
		return 0
	}
	n := s.d.Date.DaysSince(d)
	switch {
	case n < 0:
		return 20
	case n <= 4:
		return -1
	case n > 370:
		return 12
	case n > 60:
		return 6
	case n > 21:
		return 2
	}
	return 0
}

var eventNouns = set("meeting", "consultations", "talks", "negotiations", "visit", "session", "conversation", "conference", "summit", "forum", "ceremony", "call", "mission")

// partOf are words for a part of a day: "most of Tuesday".
var partOf = set("most", "much", "part", "all", "end")

var partOfDay = set("morning", "afternoon", "evening", "night")

func (s *story) eventNoun(i int) bool { return eventNouns[s.lower(i)] }

func (s *story) eventNear(i int, x text.Sentence) bool {
	for j := max(x.First, i-4); j < i; j++ {
		if s.eventNoun(j) || s.lower(j) == "held" || s.lower(j) == "place" || s.lower(j) == "visited" {
			return true
		}
	}
	return false
}
