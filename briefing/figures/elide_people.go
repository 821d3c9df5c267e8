package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// peopleBeside is the people of a country that a bare number stands beside and
// counts: "Britons, at 17.3 million, were", "ahead of the French with 11.8 million",
// "Italians led with 590,000, followed by the British (560,000)". They are visitors
// where the words before counted visitors.
func (s *sent) peopleBeside(q *quantity) noun {
	if q.value < 10 || q.word && q.scale == 1 || q.hi < s.last && !s.countEnds(q.hi) && s.w(q.hi) != ")" {
		return noun{}
	}
	k := s.overAdverb(q.left - 1)
	switch s.w(k) {
	case "at", "with", "(", ":":
		k--
	default:
		return noun{}
	}
	if w := s.w(k); w == "led" || w == "followed" || w == "lead" || w == "leading" || w == "top" || w == "topped" || w == "," {
		k--
	}
	if !s.nationalsAt(k) && !(s.w(k-1) == "the" && s.peoplesAdjective(k)) {
		return noun{}
	}
	nn := noun{briefing.Person, briefing.OtherMetric}
	if s.past().count.metric == briefing.Tourists && s.past().sentence == s.no-1 {
		nn.metric = briefing.Tourists
	}
	for j := range s.qs {
		if p := &s.qs[j]; p.left < q.left && p.form == formCount && p.unit == briefing.Person {
			nn.metric = p.metric
		}
	}
	return nn
}

// peoplesAdjective says whether the adjective of a country at token k stands for its
// people behind "the": "the British".
func (s *sent) peoplesAdjective(k int) bool {
	c := s.countryMention(k)
	return c != nil && c.Form == text.FormAdjective
}

// ofPeople says whether the bare number q counts those who live in a country or buy
// in a market: "a population of 36 million", "a market of 36 million".
func (s *sent) ofPeople(q *quantity) bool {
	if q.scale < 1e3 || s.w(q.left-1) != "of" {
		return false
	}
	switch s.w(q.left - 2) {
	case "population":
		return true
	case "country", "nation":
		return q.scale >= 1e6 && s.phraseEnds(q.hi)
	case "market":
		p := s.w(q.left - 3)
		return q.scale >= 1e6 && (p == "a" || p == "domestic" || p == "consumer") && s.phraseEnds(q.hi) && len(s.qs) == 1
	}
	return false
}
