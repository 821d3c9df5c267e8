package meeting

import (
	"brief/briefing"
	"brief/briefing/text"
)

// leastDay is the weight from which a day of the month without a year is the
// event's: it stands near the words of the event, or with "on" before it.
const leastDay = 8

// dayWords finds the day of the event where no words of the report tell its year:
// "met in Singapore on April 27".
func (s *story) dayWords() (when, bool) {
	best, found := when{}, float64(leastDay)
	for _, x := range s.d.Dates {
		k := int(s.sentenceOf(x.First))
		if k < 0 || !s.isText(k) || !x.Partial || x.Date.Month == 0 || x.Date.Day == 0 || x.Date.Year != 0 || x.Span == s.d.DateSpan || s.opensLine(x, k) {
			continue
		}
		if s.plans != nil {
			if s.plans[k] && best.span.Len() == 0 {
				best = when{span: x.Span, sentence: k}
			}
			continue
		}
		if w := s.dateWeight(x, k); w > found && s.onWhich(x) {
			found, best = w, when{span: x.Span, sentence: k}
		}
	}
	return best, best.span.Len() > 0
}

// onWhich says that the words before the date make it a day on which something was:
// "on", a day of the week, a part of the day.
func (s *story) onWhich(x text.Date) bool {
	j := x.First - 1
	if s.lower(j) == "," || s.lower(j) == "(" {
		j--
	}
	return s.lower(j) == "on" || weekdayOrDay(s.lower(j)) || s.lower(j) == "of" && (partOfDay[s.lower(j-1)] || s.eventNoun(j-1))
}

// opensLine says that the date belongs to a dateline: "TASHKENT, May 17 —", "Baku,
// Azerbaijan, May 17.".
func (s *story) opensLine(x text.Date, k int) bool {
	first := s.d.Sentences[k].First
	for i := first; i < x.First; i++ {
		t := &s.d.Tokens[i]
		if t.Kind == text.Word && !t.Capital {
			return false
		}
	}
	return x.First-first < 10
}

// tellDay gives the meeting its day as the report words it, where the year is not
// known.
func (s *story) tellDay(m *briefing.Meeting) {
	if w, ok := s.dayWords(); ok {
		m.DateWords, m.DateCite = s.d.Report.Words(w.span), s.cite(w.span, w.sentence)
	}
}

// untilDay is the last of the few days of which the date is the first: "from Monday to
// Wednesday", "between 29 May and 2 June"; zero for another date.
func (s *story) untilDay(x text.Date, k int) briefing.Date {
	prev, next := s.lower(x.First-1), s.lower(x.Last)
	if !(prev == "from" && (next == "to" || next == "until" || next == "till") || prev == "between" && next == "and") || !x.Date.Valid() {
		return briefing.Date{}
	}
	for _, y := range s.datesIn(k) {
		if n := y.Date.DaysSince(x.Date); y.First == x.Last+1 && y.Date.Valid() && n > 0 && n < 10 {
			return y.Date
		}
	}
	return briefing.Date{}
}

// ofPeriod says that the date begins or ends a period that a figure is for: "(20
// March to 21 August)", "from 21 March to 21 June"; not the days of an event in
// one month.
func (s *story) ofPeriod(x text.Date) bool {
	beside := func(j, from int) bool {
		return (s.lower(j) == "to" || s.lower(j) == "through" || s.lower(j) == "until") && s.dateAt(from)
	}
	if beside(x.Last, x.Last+1) {
		return true
	}
	for n := 3; n < 6; n++ {
		if x.First-n >= 0 && beside(x.First-1, x.First-n) {
			return true
		}
	}
	return false
}
