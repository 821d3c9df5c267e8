package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// counted reads the documents that a report only counts: "by signing twelve new
// cooperation agreements", "Five memoranda were signed". It serves where none of
// them is named. Those of companies are no matter of the two sides.
func (s *story) counted(i, k int, act string) (briefing.Document, bool) {
	x := s.d.Sentences[k]
	if s.kind == briefing.KindInterview || s.quoted[i] || !s.inLead(k) && !s.jointly(i, x) && !s.twoCountries(x) {
		return briefing.Document{}, false
	}
	first := s.countBefore(i, x)
	if !s.passive(i) {
		first = s.skipOccasion(s.objectAt(i, x), x)
	}
	if first < 0 || s.within(x.First-1, x.Last-x.First, x, traders) {
		return briefing.Document{}, false
	}
	for s.lower(first) == "a" || s.lower(first) == "total" || s.lower(first) == "of" || s.lower(first) == "the" {
		first++
	}
	if !s.countAt(first) {
		return briefing.Document{}, false
	}
	for j := first + 1; j < x.Last && j < first+6; j++ {
		switch t := &s.d.Tokens[j]; {
		case t.Kind != text.Word || stopsTitle[t.Lower]:
			return briefing.Document{}, false
		case countable[t.Lower]:
			p := phrase{first: first, last: s.titleEnd(j, x)}
			if s.passive(i) {
				p.last = j + 1
			}
			return briefing.Document{Title: s.title(p), Act: act, Cite: s.d.Report.Cite(s.span(p), x.Span)}, true
		}
	}
	return briefing.Document{}, false
}

// countBefore is the number before the passive at token i, -1 if none stands
// within its subject.
func (s *story) countBefore(i int, x text.Sentence) int {
	for j := i - 1; j >= x.First && j > i-12; j-- {
		switch {
		case s.countAt(j):
			return j
		case s.d.Tokens[j].Kind == text.Punct:
			return -1
		}
	}
	return -1
}

// countAt says that token j is a small number, in words or digits.
func (s *story) countAt(j int) bool {
	if j < 0 || j >= len(s.d.Tokens) {
		return false
	}
	t := &s.d.Tokens[j]
	return smallNumbers[t.Lower] || t.Kind == text.Number && len(t.Lower) < 3
}

var smallNumbers = set("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
	"seventeen", "eighteen", "nineteen", "twenty")

// countable are the nouns of documents that a report counts without naming them.
var countable = set("agreements", "documents", "instruments", "memoranda", "memorandums", "mous", "accords", "treaties", "protocols", "pacts", "declarations")

// traders are those whose papers are their own.
var traders = set("company", "companies", "firms", "businesses", "enterprises", "businessmen", "entrepreneurs", "investors", "banks", "universities")
