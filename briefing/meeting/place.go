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
		if w := s.placeWeight(p.Token, k); w > found {
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
	if line.name == "" || text.IsCountry(line.name) || !s.placeName(line.span) {
		line = s.leadingCity()
	}
	if s.kind == briefing.KindInterview || s.remote() || line.name == "" || s.contradicts(line.name, countries) {
		return where{}
	}
	return line
}

// placeName says that the words are a known city, or capitals that no list of
// offices and function words holds: not "Communiqué" or "Agency".
func (s *story) placeName(p briefing.Span) bool {
	if text.CityCountry(s.d.Report.Words(p)) != "" {
		return true
	}
	i, _ := slices.BinarySearchFunc(s.d.Tokens, p.Start, func(t text.Token, start int) int { return t.Start - start })
	for ; i < len(s.d.Tokens) && s.d.Tokens[i].Start < p.End; i++ {
		t := &s.d.Tokens[i]
		if t.Kind == text.Word && t.Capital && !s.d.IsNameWord(i) && s.country[i] == 0 || instrument[t.Lower] {
			return false
		}
	}
	return true
}

// remote says that the opening tells of a meeting by video link, which has no
// place unless the text gives one.
func (s *story) remote() bool {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			switch s.lower(i) {
			case "videoconference", "videoconferencing", "online", "virtually", "virtual", "teleconference":
				return true
			case "video":
				switch s.lower(i + 1) {
				case "conference", "link", "call", "conferencing", "-":
					return true
				}
			}
		}
	}
	return false
}

// leadingCity reads a dateline that runs on into the text: "Ulaanbaatar
// /AGENCY/ On …", "Buenos Aires, January 23 - …", "Ashgabat (TDH).".
func (s *story) leadingCity() where {
	for _, p := range s.d.Places {
		// The city alone on its line.
		if k := int(s.sentenceOf(p.Token)); k >= 0 && k < 6 && s.d.Sentences[k].Span == p.Span {
			return where{name: text.CityName(p.Name), span: p.Span, sentence: k, dateline: true}
		}
	}
	for k, x := range s.d.Sentences {
		if s.order[k] > 0 || s.order[k] < 0 {
			continue
		}
		for _, p := range s.d.Places {
			if p.Token != x.First {
				continue
			}
			j := p.Token
			for j < len(s.d.Tokens) && s.d.Tokens[j].Start < p.End {
				j++
			}
			switch s.lower(j) {
			case "(", "/", "–", "—", ":", ".", "-":
			case ",":
				if !s.dateAt(j+1) && j+1 < len(s.country) && s.country[j+1] == 0 && s.d.Tokens[j+1].Kind != text.Number && text.MonthNumber(s.lower(j+1)) == 0 {
					continue
				}
			default:
				continue
			}
			return where{name: text.CityName(p.Name), span: p.Span, sentence: k, dateline: true}
		}
	}
	return where{}
}

// placeWeight says how surely the city at token i is the event's.
func (s *story) placeWeight(i, k int) float64 {
	x := s.d.Sentences[k]
	hosts := s.hostsVerb(i, x)
	prep := s.preposition(i, x)
	if prep == "" && !hosts || s.quoted[i] {
		return 0
	}
	dist, bg := s.nearestTrigger(k, i)
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
		w -= 9
	}
	if s.otherTime(i, x) {
		w -= 10
	}
	if s.kind == briefing.KindInterview && !s.interviewNear(i, k) {
		return 0
	}
	switch o := s.order[k]; {
	case o < 0:
		w += 1
	case o < lead:
		w += 4
	case o < 8:
		w += 1
	}
	// A date of another time in the same clause tells of another event.
	for _, d := range s.datesIn(k) {
		if d.Date.Valid() {
			w -= max(0, s.lateness(d.Date)) * 0.7
		}
	}
	if s.thing(i, x) {
		w -= 8
	}
	return w
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
		case ",":
			if !s.d.Tokens[j-1].Capital {
				return ""
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

// countryEnds says that a mention of a country ends at token j.
func (s *story) countryEnds(j int) bool {
	for i := j; i >= 0 && i > j-8; i-- {
		if n := s.country[i]; n > 0 {
			return s.d.Countries[n-1].End >= s.d.Tokens[j].End
		}
	}
	return false
}

// labelled reads a field of a note or form: "Venue: Tashkent".
func (s *story) labelled() where {
	for _, p := range s.d.Places {
		if s.lower(p.Token-1) != ":" {
			continue
		}
		switch s.lower(p.Token - 2) {
		case "venue", "place", "location":
			return where{name: text.CityName(p.Name), span: p.Span, sentence: int(s.sentenceOf(p.Token))}
		}
	}
	return where{}
}

// hostsVerb says that the place at token i hosts the event: "Baku hosted talks".
func (s *story) hostsVerb(i int, x text.Sentence) bool {
	for j := i + 1; j < x.Last && j < i+5; j++ {
		switch s.lower(j) {
		case "hosted", "hosts", "host":
			return true
		}
	}
	return false
}

// visitTo says that somebody came to the place: "on a visit to Baku", "arrived
// to Baku".
func (s *story) visitTo(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j >= i-12; j-- {
		switch s.lower(j) {
		case "visit", "trip", "arrived", "came", "flew", "travelled", "traveled":
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

// thing says that the place at token i belongs to a thing and not to the event.
func (s *story) thing(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j >= i-4; j-- {
		if thingNouns[s.lower(j)] {
			return true
		}
	}
	return false
}

// capitalOf reads "in the Uzbek capital" where no city is named.
func (s *story) capitalOf() (where, float64) {
	best, found := where{}, 0.0
	for i := range s.d.Tokens {
		if s.lower(i) != "capital" || i == 0 || s.d.Tokens[i].Capital {
			continue
		}
		k := int(s.sentence[i])
		if k < 0 || !s.isText(k) {
			continue
		}
		j := i - 1
		if s.lower(j) == "'s" {
			j--
		}
		for s.country[max(j, 0)] == 0 && j > i-5 && j > 0 {
			j--
		}
		n := s.country[max(j, 0)]
		if n == 0 || !s.countryEnds(i-1) && s.lower(i-1) != "'s" {
			continue
		}
		c := s.d.Countries[n-1]
		if next := s.lower(i + 1); next == "of" || s.d.Tokens[min(i+1, len(s.d.Tokens)-1)].Capital || next == "," && s.placeAt(i+2) {
			continue // the city itself follows
		}
		w := s.placeWeight(j, k)
		if w > found {
			found = w
			best = where{name: text.CapitalOf(c.Code), span: briefing.Span{Start: c.Start, End: s.d.Tokens[i].End}, sentence: k}
		}
	}
	return best, found
}

func (s *story) placeAt(i int) bool {
	_, ok := slices.BinarySearchFunc(s.d.Places, i, func(p text.Place, t int) int { return p.Token - t })
	return ok
}

// unknownPlace reads "in Xyz" where no table knows the town: capitals after
// "in" beside the event, which are nobody's name.
func (s *story) unknownPlace() (where, float64) {
	best, found := where{}, 0.0
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		x := s.d.Sentences[k]
		if t.background || s.order[k] >= 8 {
			continue
		}
		for i := max(x.First, t.token-14); i < min(x.Last-1, t.token+16); i++ {
			if s.lower(i) != "in" || !s.townAt(i+1) {
				continue
			}
			j := i + 1
			for j < x.Last && s.townAt(j) || j+1 < x.Last && s.d.Tokens[j].Kind == text.Punct && s.lower(j) == "-" && !s.d.Tokens[j].Space {
				j++
			}
			w := s.placeWeight(i+1, k) - 3
			if w > found {
				found = w
				span := briefing.Span{Start: s.d.Tokens[i+1].Start, End: s.d.Tokens[j-1].End}
				best = where{name: s.d.Report.Words(span), span: span, sentence: k}
			}
		}
	}
	return best, found
}

// townAt says that token i may be part of a town's name.
func (s *story) townAt(i int) bool {
	if i >= len(s.d.Tokens) || !s.d.IsNameWord(i) || s.country[i] != 0 || s.countryEnds(i) || s.placeAt(i) {
		return false
	}
	k, ok := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	if ok || k > 0 && s.d.People[k-1].End > s.d.Tokens[i].Start {
		return false
	}
	return true
}

// contradicts says that the text places the event in another country than the
// dateline's city: "on a visit to Uzbekistan" under an Ankara dateline.
func (s *story) contradicts(city string, countries []string) bool {
	own := text.CityCountry(city)
	if own == "" {
		return false
	}
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		if t.background || !s.inLead(k) {
			continue
		}
		x := s.d.Sentences[k]
		for i := t.token + 1; i < min(x.Last, t.token+8); i++ {
			n := s.country[i]
			if n == 0 {
				continue
			}
			c := s.d.Countries[n-1]
			prep := s.lower(i - 1)
			if prep == "the" {
				prep = s.lower(i - 2)
			}
			if c.Form == text.FormName && (prep == "in" || prep == "to" && t.kind == briefing.KindVisit) && slices.Contains(countries, c.Code) {
				return c.Code != own
			}
			break
		}
	}
	return false
}
