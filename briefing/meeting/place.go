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
		if !slices.Contains(countries, p.Country) {
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
	hosts := s.hostsVerb(i, x)
	prep := s.preposition(i, x)
	if prep == "" && s.order[k] < 0 && s.dateFollows(i, x) {
		prep = "in" // a heading that ends "…, Hanoi, 28 November 2023"
	}
	if prep == "" && s.order[k] < 0 && s.lower(i-1) == "," && s.endsSentenceAt(i, x) {
		prep = "in" // "PARLIAMENT HOUSE, CANBERRA"
	}
	if prep == "" && s.visitOf(i) {
		prep = "in"
	}
	if prep == "" && !hosts || s.quoted[i] || s.owns(i) || s.ofOtherEvent(i, x) || s.lower(i-1) == "in" && bodies[s.lower(i-2)] && s.speaksSoon(i, x) {
		return 0
	}
	dist, bg := s.nearestTrigger(k, i)
	if dist < 0 && s.order[k] < 0 && s.lower(i-1) == "in" && s.personEnding(i-1) >= 0 {
		dist = 12 // a heading: "the Uzbek Minister of Transport in Riga"
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
		w -= 10
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
	if s.thing(i, x) {
		w -= 8
	}
	return w
}

// endsSentenceAt says that the place at token i is the last of its sentence.
func (s *story) endsSentenceAt(i int, x text.Sentence) bool {
	k, ok := slices.BinarySearchFunc(s.d.Places, i, func(p text.Place, t int) int { return p.Token - t })
	return ok && s.d.Places[k].End >= s.d.Tokens[x.Last-1].End
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

// owns says that the city at token i only owns what follows, as the name of a
// government does: "Seoul's foreign ministry", but not "Baku's Gulistan Palace".
func (s *story) owns(i int) bool {
	for j := i + 1; j < i+4 && j+1 < len(s.d.Tokens); j++ {
		if s.lower(j) == "'s" {
			return !s.d.Tokens[j+1].Capital
		}
		if !s.d.Tokens[j].Capital {
			return false
		}
	}
	return false
}

// visitOf says that the place at token i names the visit or the talks behind
// it: "during his Athens visit".
func (s *story) visitOf(i int) bool {
	switch s.lower(i - 1) {
	case "his", "her", "their", "the":
		return eventNouns[s.lower(i+1)] && s.lower(i+1) != "forum" && s.lower(i+1) != "summit"
	}
	return false
}

// dateFollows says that a date stands behind the place at token i and a comma.
func (s *story) dateFollows(i int, x text.Sentence) bool {
	for j := i + 1; j < x.Last && j < i+5; j++ {
		if s.lower(j) == "," {
			return s.dateAt(j + 1)
		}
	}
	return false
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
				return y == 0 || own != 0 && (y != own || s.d.Date.Month != text.MonthNumber(s.lower(j+1)))
			}
		case ".", ";", ",":
			return false
		}
	}
	return false
}

// preposition is the one that governs the place at token i: "in Baku", "in the
// Turkish city of Trabzon".
func (s *story) preposition(i int, x text.Sentence) string {
	for j := i - 1; j >= x.First && j >= i-6; j-- {
		switch w := s.lower(j); w {
		case "in", "at", "to":
			return w
		case "visit":
			if p := s.lower(j - 1); p != "will" && p != "to" && p != "would" {
				return ""
			}
			return "in"
		case "visited", "visiting", "tours", "toured":
			if s.namesThing(i) {
				return "" // "visited the Mariel Special Development Zone"
			}
			return "in"
		case ",":
			if w := s.lower(j - 1); j == x.First || s.countryEnds(j-1) || !s.d.Tokens[j-1].Capital && w != "capital" && w != "city" {
				return "" // but "in the Greek capital, Athens"
			}
		case "of", "the", "city", "town", "capital", "'s", "resort", "port", "downtown", "central", "and":
		default:
			t := &s.d.Tokens[j]
			if s.countryEnds(j) || t.Kind == text.Word && t.Capital {
				continue
			}
			return ""
		}
	}
	return ""
}

// namesThing says that the place at token i only begins a longer name.
func (s *story) namesThing(i int) bool {
	k, ok := slices.BinarySearchFunc(s.d.Places, i, func(p text.Place, t int) int { return p.Token - t })
	if !ok {
		return false
	}
	for ; i < len(s.d.Tokens) && s.d.Tokens[i].Start < s.d.Places[k].End; i++ {
	}
	return i < len(s.d.Tokens) && s.d.Tokens[i].Kind == text.Word && s.d.Tokens[i].Capital && s.country[i] == 0
}

// countryEnds says that a mention of a country ends at token j.
func (s *story) countryEnds(j int) bool {
	for i := j; i >= 0 && i > j-8; i-- {
		if n := s.country[i]; n > 0 {
			return s.d.Countries[n-1].End >= s.d.Tokens[j].End
		}
	}
	return false
}

// visitTo says that somebody came to the place: "on a visit to Baku", "arrived
// to Baku".
func (s *story) visitTo(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j >= i-12; j-- {
		switch s.lower(j) {
		case "visit", "trip", "mission", "arrived", "came", "flew", "travelled", "traveled":
			return true
		case "travel", "on", ",", ";", "invited":
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

// things that stand in a city and are not the event.
var thingNouns = set("plant", "plants", "factory", "embassy", "consulate", "office", "offices", "terminal", "station", "hub", "project", "projects", "based",
	"headquartered", "opened", "born", "built", "building", "branch", "companies", "company", "consulates", "houses", "house", "exhibition", "campus", "park")

// seat says that the house or office at token j is where heads of state and
// ministers receive: State House, "the presidential office".
func (s *story) seat(j int) bool {
	switch s.lower(j) {
	case "house":
		return s.d.Tokens[j].Capital
	case "office", "offices", "building":
		switch s.lower(j - 1) {
		case "presidential", "'s", "ministry", "government", "cabinet", "president", "his", "her":
			return true
		}
	}
	return false
}

// thing says that the place at token i belongs to a thing and not to the event.
func (s *story) thing(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j >= i-4; j-- {
		if thingNouns[s.lower(j)] && !s.seat(j) {
			return true
		}
	}
	return false
}

// bodies speak from the city they sit in: "the ministry in Sofia announced".
var bodies = set("ministry", "government", "department", "cabinet", "agency", "presidency", "service", "office", "administration")

// speaksSoon says that a verb of saying follows the place at token i.
func (s *story) speaksSoon(i int, x text.Sentence) bool {
	for j := i + 1; j < x.Last && j < i+4; j++ {
		if w := s.lower(j); saying[w] || w == "announced" || w == "informed" || w == "reported" {
			return true
		}
	}
	return false
}
