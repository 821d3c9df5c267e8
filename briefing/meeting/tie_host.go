package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// host is the country in which the event is, where the report ties no town to it: one
// of the two that a visit of the report's own time leads to ("on an official visit to
// Kenya"), or in which a visitor is ("who is in Kenya on a visit"); "" where none is told
// or more than one.
func (s *story) host(m *briefing.Meeting) string {
	found := ""
	for n := range s.d.Countries {
		c := &s.d.Countries[n]
		k := int(s.sentenceOf(c.Token))
		if c.Form != text.FormName || k < 0 || !s.isText(k) || s.quoted[c.Token] || s.order[k] >= lead || !m.InvolvesPair(c.Code, c.Code) || !s.hosts(c, k, m.Planned) {
			continue
		}
		if found != "" && found != c.Code {
			return ""
		}
		found = c.Code
	}
	return found
}

// hosts says that a visit leads to the country, or that somebody is there on one.
func (s *story) hosts(c *text.Country, k int, planned bool) bool {
	x := s.d.Sentences[k]
	first, last := s.clause(c.Token, x)
	j := c.Token - 1
	if s.lower(j) == "the" {
		j--
	}
	for i := first; i < last; i++ {
		if w := s.lower(i); w != "visit" && w != "trip" && w != "mission" {
			continue
		}
		if s.otherTimes(i, first, last, planned) || !s.properTrigger(i, planned) {
			return false
		}
		switch {
		case s.lower(j) == "to" && i < j && j-i < 12, s.lower(j) == "in" && i > c.Token && i-c.Token < 8:
			return true
		}
	}
	return false
}

// properTrigger says that the word of a visit at token i is not told of another time.
func (s *story) properTrigger(i int, planned bool) bool {
	r := s.ranges[s.sentence[i]]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.token == i {
			return !t.background || planned
		}
	}
	return true
}

// plannedWords are the words for the day of a planned event whose date is not known: a
// day of the week or a month, "on Saturday", "in October".
func (s *story) plannedWords() (when, bool) {
	for k, x := range s.d.Sentences {
		if s.plans == nil || !s.plans[k] || s.order[k] >= planLead {
			continue
		}
		for j := x.First + 1; j < x.Last; j++ {
			w, prev := s.lower(j), s.lower(j-1)
			day := prev == "on" && len(w) > 5 && w[len(w)-3:] == "day" && weekdayOrDay(w) && w != "today"
			if !s.quoted[j] && s.d.Tokens[j].Capital && (day || prev == "in" && text.MonthNumber(w) > 0) {
				return when{span: s.d.Tokens[j].Span(), sentence: k}, true
			}
		}
	}
	return when{}, false
}
