package meeting

import (
	"slices"

	"brief/briefing/text"
)

// governing is the preposition before the place at token i of sentence k. It is
// "in" too where none is written but the phrase says as much: a heading that
// ends in a place, "his Athens visit".
func (s *story) governing(i, k int) string {
	x := s.d.Sentences[k]
	prep := s.preposition(i, x)
	switch {
	case prep != "":
		return prep
	case s.order[k] < 0 && s.dateFollows(i, x):
		return "in" // "…, Hanoi, 28 November 2023"
	case s.order[k] < 0 && s.lower(i-1) == "," && s.endsSentenceAt(i, x):
		return "in" // "PARLIAMENT HOUSE, CANBERRA"
	case s.visitOf(i):
		return "in"
	}
	return ""
}

// endsSentenceAt says that the place at token i is the last of its sentence.
func (s *story) endsSentenceAt(i int, x text.Sentence) bool {
	k, ok := slices.BinarySearchFunc(s.d.Places, i, func(p text.Place, t int) int { return p.Token - t })
	return ok && s.d.Places[k].End >= s.d.Tokens[x.Last-1].End()
}

// visitOf says that the place at token i names the visit or the talks behind
// it: "during his Athens visit".
func (s *story) visitOf(i int) bool {
	switch s.lower(i - 1) {
	case "its":
		w := s.lower(i + 1)
		return (w == "headquarters" || w == "offices") && s.lower(i-2) == "at"
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

// preposition is the one that governs the place at token i: "in Baku", "in the
// Turkish city of Trabzon".
func (s *story) preposition(i int, x text.Sentence) string {
	if s.lower(i-1) == "from" && s.thereHe(i, x) || s.conferenceOf(i, x) {
		return "in"
	}
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

// thereHe says that what somebody did at the place at token i, from which he came, follows:
// "back from Beijing, where he took part in the summit".
func (s *story) thereHe(i int, x text.Sentence) bool {
	for j := i + 1; j+1 < x.Last && j < i+4; j++ {
		if s.lower(j) == "where" && s.lower(j-1) == "," {
			w := s.lower(j + 1)
			return isPronoun(w)
		}
	}
	return false
}

// conferenceOf says that the place at token i names a conference at which the event was:
// "in the lobby of the Munich Security Conference".
func (s *story) conferenceOf(i int, x text.Sentence) bool {
	j := i + 1
	for j < x.Last && j < i+4 && s.d.Tokens[j].Capital && s.lower(j) != "conference" && s.lower(j) != "forum" {
		j++
	}
	if w := s.lower(j); j == i+1 || j >= x.Last || w != "conference" && w != "forum" || !s.d.Tokens[j].Capital {
		return false
	}
	k := i - 1
	if s.lower(k) == "the" {
		k--
	}
	return s.lower(k) == "of" && (s.sidelines(i, x) || s.lower(k-1) == "lobby") || s.lower(k) == "at"
}

// namesThing says that the place at token i only begins a longer name.
func (s *story) namesThing(i int) bool {
	k, ok := slices.BinarySearchFunc(s.d.Places, i, func(p text.Place, t int) int { return p.Token - t })
	if !ok {
		return false
	}
	for ; i < len(s.d.Tokens) && s.d.Tokens[i].Start() < s.d.Places[k].End; i++ {
	}
	return i < len(s.d.Tokens) && s.d.Tokens[i].Kind == text.Word && s.d.Tokens[i].Capital && s.country[i] == 0
}

// countryEnds says that a mention of a country ends at token j.
func (s *story) countryEnds(j int) bool {
	for i := j; i >= 0 && i > j-8; i-- {
		if n := s.country[i]; n > 0 {
			return s.d.Countries[n-1].End >= s.d.Tokens[j].End()
		}
	}
	return false
}

// visitTo says that somebody came to the place: "on a visit to Baku", "arrived
// to Baku".
func (s *story) visitTo(i int, x text.Sentence) bool {
	for j := i - 1; j >= x.First && j >= i-12; j-- {
		switch s.lower(j) {
		case "goes":
			return i-j < 3
		case "welcomed", "welcomes":
			return s.personAt(j, i) >= 0 // "welcomed Minister X to Apia"
		case "visit", "trip", "mission", "arrived", "came", "come", "landed", "flew", "travelled", "traveled":
			return true
		case "travel", "on", ",", ";", "invited":
			return false
		}
	}
	return false
}
