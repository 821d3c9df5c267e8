package text

import "brief/briefing"

// datelineYear dates a report whose dateline has no year ("TASHKENT, May 30 –")
// by a full date of the same day in its text ("… said on May 30, 2024").
func datelineYear(d *Doc) {
	if !d.Date.IsZero() || len(d.Dates) == 0 {
		return
	}
	first := d.Dates[0]
	if !first.Partial || first.Date.Month == 0 || first.LastDay != 0 || !leadsReport(d, first) {
		return
	}
	for _, x := range d.Dates[1:] {
		if !x.Partial && x.Date.Month == first.Date.Month && x.Date.Day == first.Date.Day {
			d.Date, d.DateSpan = x.Date, x.Span
			return
		}
	}
	for _, x := range d.Dates[1:] {
		// "Budapest, June 14. The minister, who on 12 June 2024 …"
		c := briefing.Date{Year: x.Date.Year, Month: first.Date.Month, Day: first.Date.Day}
		if !x.Partial && x.LastDay == 0 && x.First-first.Last < 60 && c.Valid() && c.After(x.Date) && c.DaysSince(x.Date) < 10 {
			d.Date, d.DateSpan = c, first.Span
			return
		}
	}
	if y := yearOfWeekday(d, first); y > 0 {
		d.Date, d.DateSpan = briefing.Date{Year: y, Month: first.Date.Month, Day: first.Date.Day}, first.Span
	}
}

// yearOfWeekday is the one year of those that the report names in which the
// dateline's day falls on the day of the week that its first sentence gives
// ("KUWAIT, Oct 11 -- The council convened here Wednesday"), 0 where none or
// several do.
func yearOfWeekday(d *Doc, line Date) int {
	day := -1
	for _, x := range d.Dates[1:] {
		if x.Date.Month == 0 && x.First-line.Last < 60 {
			day = weekday(d.Tokens[x.First].Lower)
			break
		}
	}
	if day < 0 {
		return 0
	}
	found := 0
	for i := range d.Tokens {
		y := YearNumber(d.Tokens[i])
		if y == 0 || y == found {
			continue
		}
		if c := (briefing.Date{Year: y, Month: line.Date.Month, Day: line.Date.Day}); c.Valid() && int(c.Time().Weekday()) == day {
			if found > 0 {
				return 0
			}
			found = y
		}
	}
	if d.tellsOfLater(found) {
		return 0
	}
	return found
}

// tellsOfLater says that the report tells of a year behind y as of one that has come: it
// was not written in y. "By 2030" and years of what is to be tell nothing.
func (d *Doc) tellsOfLater(y int) bool {
	for k := range d.Sentences {
		s := &d.Sentences[k]
		later, ahead := false, false
		for i := s.First; i < s.Last; i++ {
			t := &d.Tokens[i]
			switch t.Lower {
			case "will", "would", "shall", "plan", "plans", "planned", "target", "goal", "aim", "aims", "expected", "forecast":
				ahead = true
			}
			if n := YearNumber(*t); n > y && i > s.First {
				switch d.Tokens[i-1].Lower {
				case "in", "of", "since", "during", "-", "–", "year":
					later = true
				}
			}
		}
		if later && !ahead {
			return true
		}
	}
	return false
}

// leadsReport says whether a date stands in the dateline: among the first
// tokens of a byline or of the first sentence of the body.
func leadsReport(d *Doc, x Date) bool {
	for _, s := range d.Sentences {
		if x.First >= s.First && x.First < s.Last {
			return s.Role == Byline || x.First-s.First <= 6 && x.Last < s.Last
		}
		if s.Role == Body {
			return false
		}
	}
	return false
}
