package meeting

import (
	"slices"

	"brief/briefing/text"
)

// readDay finds the day of the event, held or planned.
func (s *story) readDay() (when, bool) {
	if s.plans != nil {
		if w, ok := s.plannedDay(); ok {
			return w, true
		}
		if w, ok := s.readDate(); ok && !w.inferred && !w.date.Before(s.d.Date) {
			return w, true
		}
		return when{}, false
	}
	return s.readDate()
}

// readWhere finds the place of the event, held or planned.
func (s *story) readWhere(countries []string) where {
	if s.plans != nil {
		if w := s.plannedPlace(); w.name != "" {
			return w
		}
		if w := s.readPlace(countries); !w.dateline && w.sentence >= 0 && w.sentence < len(s.plans) && (s.plans[w.sentence] || s.order[w.sentence] < planLead) {
			return w
		}
		return where{}
	}
	return s.readPlace(countries)
}

// plannedDay is the day of the event in the sentences that plan it: the first
// whole date there, or one that words for days to come settle against the
// report's own; zero where none is known.
func (s *story) plannedDay() (when, bool) {
	for _, x := range s.d.Dates {
		k := int(s.sentenceOf(x.First))
		if k < 0 || !s.plans[k] || s.quoted[x.First] || x.Span == s.d.DateSpan || saying[s.lower(x.First-2)] || s.lower(x.First-2) == "reported" {
			continue
		}
		day := x.Date
		if x.Partial && s.d.Date.Valid() && day.Valid() && day.Before(s.d.Date) && s.weekdayOnly(x) && s.departure(x.First, k) == "" {
			day = day.AddDays(7) // "will visit on Thursday": the one to come
		}
		if day.Valid() && (!s.d.Date.Valid() || !day.Before(s.d.Date.AddDays(-2))) && !(s.d.Date.Valid() && day.DaysSince(s.d.Date) > 370) {
			return when{date: day, last: lastDay(x), span: x.Span, sentence: k}, true
		}
	}
	if !s.d.Date.Valid() {
		return when{}, false
	}
	for k, x := range s.d.Sentences {
		for i := x.First; s.plans[k] && i < x.Last; i++ {
			if s.lower(i) == "tomorrow" && !s.quoted[i] {
				return when{date: s.d.Date.AddDays(1), span: s.d.Tokens[i].Span(), sentence: k}, true
			}
		}
	}
	return when{}, false
}

// departure is the verb of departing before token i of sentence k, "" for none.
func (s *story) departure(i, k int) string {
	for j := i - 1; j >= s.d.Sentences[k].First && j > i-6; j-- {
		if departs[s.lower(j)] {
			return s.lower(j)
		}
	}
	return ""
}

// weekdayOnly says that the date is a day of the week and no more.
func (s *story) weekdayOnly(x text.Date) bool {
	return !slices.ContainsFunc(s.d.Tokens[x.First:x.Last], func(t text.Token) bool { return t.Kind == text.Number || text.MonthNumber(t.Lower) > 0 })
}

// plannedPlace is the first city to which the sentences that plan lead: "is to
// visit Apia", "travelling to Quito this week", "will be in Oslo".
func (s *story) plannedPlace() where {
	for _, p := range s.d.Places {
		k := int(s.sentenceOf(p.Token))
		if k < 0 || !s.plans[k] || s.quoted[p.Token] || s.thing(p.Token, s.d.Sentences[k]) || s.owns(p.Token) {
			continue
		}
		if w := s.lower(p.Token - 1); s.preposition(p.Token, s.d.Sentences[k]) != "" || w == "visit" || w == "for" {
			return where{name: text.CityName(p.Name), span: p.Span, sentence: k}
		}
	}
	return where{}
}
