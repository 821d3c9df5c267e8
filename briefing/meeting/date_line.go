package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// lineDay is the day on which the report was written: that before its first words
// ("LIMA, 21 May 2030 - ") where it was printed on one of the two days after it, else
// the report's.
func (s *story) lineDay() briefing.Date {
	for n := range s.d.Dates {
		x := &s.d.Dates[n]
		k := int(s.sentenceOf(x.First))
		if k < 0 || s.order[k] > 0 && s.order[k] < 1<<20 {
			break
		}
		if s.order[k] != 0 || x.Span == s.d.DateSpan || !x.Date.Valid() || x.Date.Day == 0 || !s.opensLine(*x, k) {
			continue
		}
		if w := s.lower(x.Last); w != "-" && w != "–" && w != "—" && w != "(" && w != ":" && w != "." {
			continue
		}
		if n := s.d.Date.DaysSince(x.Date); n == 1 || n == 2 {
			return x.Date
		}
	}
	return s.d.Date
}

// datelineDay is the day that the dateline of the report gives ("YEREVAN, MAY 25"), where
// the report was printed on one of the two days after it.
func (s *story) datelineDay() (when, bool) {
	for n := range s.d.Dates {
		x := &s.d.Dates[n]
		k := int(s.sentenceOf(x.First))
		if k < 0 || k > 6 {
			break
		}
		if s.d.Sentences[k].Role != text.Byline || !x.Date.Valid() || x.Date.Day == 0 || x.Span == s.d.DateSpan || s.d.DateSpan.Len() == 0 || x.Start < s.d.DateSpan.End {
			continue
		}
		if n := s.d.Date.DaysSince(x.Date); s.d.Date.Valid() && (n == 1 || n == 2) {
			return when{date: x.Date, span: x.Span, sentence: k}, true
		}
	}
	return when{}, false
}
