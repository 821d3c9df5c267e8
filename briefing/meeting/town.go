package meeting

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

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
			best = where{name: text.CapitalOf(c.Code), span: briefing.Span{Start: c.Start, End: s.d.Tokens[i].End()}, sentence: k}
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
		reach := 16
		if s.inLead(k) && len(s.datesIn(k)) > 0 {
			reach = 60 // "hosted X, Minister of …, in Rotorua on 21 September"
		}
		for i := max(x.First, t.token-14); i < min(x.Last-1, t.token+reach); i++ {
			if s.lower(i) == "at" && s.lower(i+1) == "the" && s.spotAfter(i+2) {
				i++
			} else if w := s.lower(i); w != "in" && !(w == "at" && s.smallTown(i+1)) || !s.townAt(i+1) || s.d.Tokens[max(i-1, 0)].Capital && i-1 > x.First && s.d.Tokens[i-1].Kind == text.Word && instrumentNear(s, i, x) {
				continue
			}
			j := i + 1
			for j < x.Last && s.townAt(j) || j+1 < x.Last && s.d.Tokens[j].Kind == text.Punct && s.lower(j) == "-" && !s.d.Tokens[j].Space {
				j++
			}
			w := s.placeWeight(i+1, k) - 3
			if w > found {
				found = w
				span := briefing.Span{Start: s.d.Tokens[i+1].Start(), End: s.d.Tokens[j-1].End()}
				best = where{name: s.d.Report.Words(span), span: span, sentence: k}
			}
		}
	}
	if w, v := s.townOnDay(); v > found {
		return w, v
	}
	return best, found
}

// townOnDay reads "in Xyz on Tuesday" of the opening where no word of an event stands in
// the sentence and no table knows the town.
func (s *story) townOnDay() (where, float64) {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || s.order[k] < 0 || !s.inLead(k) {
			continue
		}
		for _, d := range s.datesIn(k) {
			j := d.First
			if s.lower(j-1) == "on" {
				j--
			}
			i := j - 1
			for i > x.First && s.townAt(i) {
				i--
			}
			if i >= j-1 || s.lower(i) != "in" || s.quoted[i] {
				continue
			}
			if v := s.placeWeight(i+1, k) - 3; v > 0 {
				span := briefing.Span{Start: s.d.Tokens[i+1].Start(), End: s.d.Tokens[j-1].End()}
				return where{name: s.d.Report.Words(span), span: span, sentence: k}, v
			}
		}
	}
	return where{}, 0
}

// venues are the houses in which states receive.
var venues = set("palace", "house", "residence", "kremlin", "castle", "villa", "hotel", "centre", "center", "hall", "chancellery")

// palace reads "at Jubilee House" beside the event where the report names no
// city.
func (s *story) palace() where {
	for _, t := range s.triggers {
		k := int(s.sentence[t.token])
		x := s.d.Sentences[k]
		if t.background || s.order[k] >= 8 {
			continue
		}
		for i := max(x.First, t.token-14); i < min(x.Last-1, t.token+24); i++ {
			if w := s.lower(i); (w == "at" || w == "in" || w == ",") && !s.quoted[i] {
				if first, last := s.venueAt(i+1, x); last > first {
					span := briefing.Span{Start: s.d.Tokens[first].Start(), End: s.d.Tokens[last-1].End()}
					return where{name: s.d.Report.Words(span), span: span, sentence: k}
				}
			}
		}
	}
	return where{}
}

// venueAt reads capitals that end in a venue at token i, none where last is
// first.
func (s *story) venueAt(i int, x text.Sentence) (first, last int) {
	if s.lower(i) == "the" {
		i++
	}
	j := i
	for j < x.Last && j < i+5 && s.d.Tokens[j].Capital && s.d.Tokens[j].Kind == text.Word && !venues[s.lower(j)] {
		j++
	}
	if j == i || j >= x.Last || !venues[s.lower(j)] || !s.d.Tokens[j].Capital {
		return i, i
	}
	return i, j + 1
}

// townAt says that token i may be part of a town's name.
func (s *story) townAt(i int) bool {
	if i >= len(s.d.Tokens) || !s.d.IsNameWord(i) || s.country[i] != 0 || s.countryEnds(i) || s.placeAt(i) {
		return false
	}
	k, ok := slices.BinarySearchFunc(s.d.People, i, func(p text.Person, t int) int { return p.Token - t })
	if ok || k > 0 && s.d.People[k-1].End > s.d.Tokens[i].Start() {
		return false
	}
	return true
}

// instrumentNear says that the "in" at token i stands in the title of a
// document: "the Agreement on Cooperation in Geothermal Energy".
func instrumentNear(s *story, i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j > i-8; j-- {
		if instrument[s.lower(j)] {
			return true
		}
	}
	return false
}

// spots are what "at the X" may tell of where X is a town.
var spots = set("border", "crossing", "checkpoint", "bridge", "terminal", "refinery", "plant", "dam")

// spotAfter says that a town stands at token i and a spot of it behind: "at the
// Malanville border post".
func (s *story) spotAfter(i int) bool {
	j := i
	for j < i+3 && s.townAt(j) {
		j++
	}
	return j > i && spots[s.lower(j)] && !s.d.Tokens[j].Capital
}

// smallTown says that the name at token i may be a spot that "at" governs: one
// or two words, no abbreviation and no house.
func (s *story) smallTown(i int) bool {
	j := i
	for j < len(s.d.Tokens) && j < i+3 && s.townAt(j) {
		if w := s.d.Report.Words(s.d.Tokens[j].Span()); venues[s.lower(j)] || len(w) > 1 && w == strings.ToUpper(w) {
			return false
		}
		j++
	}
	if j == i || j >= i+3 || j >= len(s.d.Tokens) {
		return false
	}
	switch s.lower(j) {
	case ".", ",", ";", "on", "for", "with", "to", "and", "after", "where", "during":
		return true
	}
	return false
}
