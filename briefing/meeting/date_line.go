package meeting

import "brief/briefing/text"

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
