package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// where is the place of the event as found.
type where struct {
	name     string
	span     briefing.Span
	sentence int
	dateline bool
}

// readPlace finds the city of the event: the one beside the words that tell of
// it, else the dateline's where nothing contradicts it. A telephone call has
// none.
func (s *story) readPlace(countries []string) where {
	if s.kind == briefing.KindPhoneCall {
		return where{}
	}
	best, found := where{}, 0.0
	for _, p := range s.d.Places {
		k := int(s.sentenceOf(p.Token))
		if k < 0 || !s.isText(k) {
			continue
		}
		w := s.placeWeight(p.Token, k)
		if !slices.Contains(countries, p.Country) && !s.onMargins(p.Token, s.d.Sentences[k]) {
			w -= 4 // a third country hosts seldom, and the text says so plainly
		}
		if w > found {
			found = w
			best = where{name: text.CityName(p.Name), span: p.Span, sentence: k}
		}
	}
	if w := s.labelled(); w.name != "" {
		return w
	}
	if w, v := s.cityState(countries); v > found {
		found, best = v, w
	}
	if w, v := s.capitalOf(); v > found {
		found, best = v, w
	}
	if w, v := s.unknownPlace(); v > found {
		found, best = v, w
	}
	if found > 4 {
		return best
	}
	line := where{name: s.d.Place, span: s.d.PlaceSpan, sentence: s.sentenceAt(s.d.PlaceSpan), dateline: true}
	if line.name == "" || text.IsCountry(line.name) && !cityStates[text.Fold(line.name)] || !s.placeName(line.span) {
		line = s.leadingCity()
	} else if text.CityCountry(line.name) == "" {
		// "Jane Doe, Abuja": the byline may begin with its author.
		if w := s.leadingCity(); w.name != "" {
			line = w
		}
	}
	if s.kind == briefing.KindInterview || s.remote() {
		return where{}
	}
	if s.outletLine(line.span) {
		line = where{}
	}
	if line.name == "" || s.contradicts(line.name, countries) {
		return s.palace()
	}
	return line
}

// cityStates are countries whose one city is called like them in datelines.
var cityStates = set("singapore", "monaco", "djibouti", "luxembourg", "kuwait")

// placeWeight says how surely the city at token i is the event's.
func (s *story) placeWeight(i, k int) float64 {
	x := s.d.Sentences[k]
	prep := s.governing(i, k)
	if prep == "" && !s.hostsVerb(i, x) || s.quoted[i] || s.owns(i) || s.ofOtherEvent(i, x) || s.lower(i-1) == "in" && bodies[s.lower(i-2)] && s.speaksSoon(i, x) {
		return 0
	}
	dist, bg := s.nearestTrigger(k, i)
	if dist < 0 && s.order[k] < 0 && s.lower(i-1) == "in" && s.personEnding(i-1) >= 0 {
		dist = 12 // a heading: "the Uzbek Minister of Transport in Riga"
	}
	if dist < 0 && s.kind == briefing.KindVisit && s.inLead(k) && s.order[k] >= 0 && s.within(max(x.First, i-4)-1, 3, x, airports) {
		dist = 9 // "was met at the Royal Airport in Muscat"
	}
	if dist < 0 && s.order[k] >= 0 && s.order[k] < sidesLead && s.partyIsIn(x) {
		dist = 9
	}
	if dist < 0 {
		return 0
	}
	w := 10 - float64(min(dist, 24))/3
	switch prep {
	case "in", "at":
		w += 2
	case "to":
		if !s.visitTo(i, x) {
			return 0
		}
	}
	if bg {
		w -= 12
	}
	if s.otherTime(i, x) || s.anotherDate(k) {
		w -= 14
	}
	if s.inSignedTitle(i, x) || s.willBe(i, x) || s.postedIn(i, x) || seats[s.lower(i-2)] && (s.lower(i-2) != "residence" || s.lower(i-3) == "with") {
		w -= 12
	}
	if s.kind == briefing.KindInterview && !s.interviewNear(i, k) && !(s.order[k] < 6 && s.sidelines(i, x)) {
		return 0
	}
	w += s.nearLead(k)
	// A date of another time in the same clause tells of another event.
	for _, d := range s.datesIn(k) {
		if d.Date.Valid() && d.Date != s.day.date {
			w -= max(0, s.lateness(d.Date)) * 0.7
		}
	}
	if s.thing(i, x) || s.houseOf(i) {
		w -= 8
	}
	return w
}

// seats are words before "in" where somebody lives or works: "with residence in
// Nairobi".
var seats = set("residence", "resident", "residing", "based", "seat", "headquartered", "accredited")

// willBe says that the place at token i is where something will be: "40 graduates
// will study in Sligo".
func (s *story) willBe(i int, x text.Sentence) bool {
	for j := i - 2; j >= x.First && j > i-6; j-- {
		switch s.lower(j) {
		case "will":
			return s.nearestAfter(j, i) < 0
		case ",":
			return false
		}
	}
	return false
}

// nearestAfter is the first word of an event between tokens j and i, -1 if none
// stands there.
func (s *story) nearestAfter(j, i int) int {
	r := s.ranges[s.sentence[i]]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.token > j && t.token < i {
			return t.token
		}
	}
	return -1
}

// inSignedTitle says that the place at token i ends the title of a document which
// is then told to be signed: "a record on a school in Samarkand was signed".
func (s *story) inSignedTitle(i int, x text.Sentence) bool {
	if w := s.lower(i + 1); !toBe[w] || signVerb[s.lower(i+2)] == "" && signVerb[s.lower(i+3)] == "" {
		return false
	}
	for j := i - 2; j >= x.First && j > i-12; j-- {
		if instrument[s.lower(j)] {
			return j < i-2
		}
	}
	return false
}

// anotherDate says that sentence k, in a report without a day of its own, dates
// what it tells of well away from the event.
func (s *story) anotherDate(k int) bool {
	if s.d.Date.Valid() || !s.day.date.Valid() || s.day.sentence == k {
		return false
	}
	for _, d := range s.datesIn(k) {
		if d.Date.Valid() && abs(d.Date.DaysSince(s.day.date)) > 10 {
			return true
		}
	}
	return false
}

// ofOtherEvent says that the city at token i is where an event stands that is
// not the report's: "the forthcoming summit in Addis Ababa".
func (s *story) ofOtherEvent(i int, x text.Sentence) bool {
	j := i - 1
	if s.lower(j) != "in" && s.lower(j) != "at" || !eventNouns[s.lower(j-1)] {
		return false
	}
	r := s.ranges[s.sentence[i]]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.token == j-1 {
			return false // weighed as it stands
		}
	}
	return s.ofMany(j-1, x)
}

// otherTime says that the words after the place at token i tell of another
// time: "in Ashgabat in August 2021", "in Vienna last year".
func (s *story) otherTime(i int, x text.Sentence) bool {
	own := s.d.Date.Year
	for j := i + 1; j < x.Last && j < i+8; j++ {
		switch w := s.lower(j); w {
		case "last", "earlier", "previously", "next":
			return !weekdayOrDay(s.lower(j + 1))
		case "later":
			return s.lower(j+1) == "this"
		case "in":
			if y := text.YearNumber(s.d.Tokens[min(j+1, len(s.d.Tokens)-1)]); y != 0 && own != 0 && y != own {
				return true
			}
			if text.MonthNumber(s.lower(j+1)) > 0 && j+2 < len(s.d.Tokens) {
				y := text.YearNumber(s.d.Tokens[j+2])
				return y == 0 && (own != 0 || s.lower(i-1) != "in" || s.nearestAfter(max(x.First, i-6)-1, i) < 0) || y != 0 && own != 0 && (y != own || s.d.Date.Month != text.MonthNumber(s.lower(j+1)))
			}
		case "turns", "alternately":
			return true // "in Quito and Muscat by turns"
		case ".", ";", ",":
			return false
		}
	}
	return false
}

func (s *story) interviewNear(i, k int) bool {
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.kind == briefing.KindInterview && abs(t.token-i) < 12 {
			return true
		}
	}
	return false
}
