package meeting

import (
	"slices"

	"brief/briefing/text"
)

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
	// "a refinery at Matarbari": what is new to the reader stands there.
	j := i - 2
	if j < x.First || s.lower(i-1) != "at" && s.lower(i-1) != "in" {
		return false
	}
	t := &s.d.Tokens[j]
	return t.Kind == text.Word && !t.Capital && !eventNouns[t.Lower] && !ceremony[t.Lower] && t.Lower != "hour" && t.Lower != "evening" && t.Lower != "afternoon" && (s.lower(j-1) == "a" || s.lower(j-1) == "an") && !s.isTrigger(j)
}

// isTrigger says that token i is a word of an event.
func (s *story) isTrigger(i int) bool {
	r := s.ranges[s.sentence[i]]
	return slices.ContainsFunc(s.triggers[r[0]:r[1]], func(t trigger) bool { return t.token == i })
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

// houseOf says that the place at token i only gives a house its name: "at Hyderabad House
// in New Delhi".
func (s *story) houseOf(i int) bool {
	if w := s.lower(i + 1); w != "house" && w != "palace" && w != "hall" {
		return false
	}
	return s.d.Tokens[i+1].Capital && s.lower(i+2) == "in"
}

// postedIn says that the place at token i is where an envoy has his seat: "Romania's
// ambassador in Sofia", "the ambassador of Peru in Suva".
func (s *story) postedIn(i int, x text.Sentence) bool {
	if s.lower(i-1) != "in" && s.lower(i-1) != "to" {
		return false
	}
	for j := i - 2; j >= x.First && j > i-6; j-- {
		switch s.lower(j) {
		case "ambassador", "envoy", "consul", "consul-general", "commissioner", "attaché", "representative":
			return true
		case "of", "general", "the":
			continue
		}
		if s.country[j] == 0 && !s.countryEnds(j) {
			return false
		}
	}
	return false
}
