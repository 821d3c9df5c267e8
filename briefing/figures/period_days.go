package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// dayRun is the month that the run of days ends in which d begins at token i, and the
// token after it: "between 1 January and 20 March 2023", "from March 21 of last year
// until February 20 of this year"; 0 where d begins none.
func (s *sent) dayRun(i int, d *text.Date) (first, last briefing.Month, hi int) {
	from, at := s.dayYear(d)
	at = s.pastAside(at)
	prev, w := s.w(i-1), s.w(at)
	run := w == "to" || w == "through" || w == "until" || w == "till"
	if !(prev == "between" && w == "and" || prev == "(" && (isDash(w) || run) || prev == "from" && run) {
		return 0, 0, 0
	}
	for k := s.nextDate; k < len(s.d.Dates) && s.d.Dates[k].First <= at+1; k++ {
		e := &s.d.Dates[k]
		if e.First != at+1 || e.Date.Month == 0 {
			continue
		}
		to, end := s.dayYear(e)
		if to.Year == 0 {
			return 0, 0, 0
		}
		last = briefing.MonthOf(to.Year, to.Month)
		if from.Year == 0 && d.Date.Month > 0 {
			from = briefing.Date{Year: to.Year, Month: d.Date.Month}
		}
		first = briefing.MonthOf(from.Year, from.Month)
		if d.Partial && end == e.Last { // "from 1 January to 31 August": up to the day that is sure
			for ; first > last; first -= 12 {
			}
			for ; first+12 <= last; first += 12 {
			}
		}
		if last > first && last < first+24 {
			return first, last, end
		}
	}
	return 0, 0, 0
}

// dayYear is the day d with the year that the words behind it tell by the report's own,
// and the token after them: "21 March of last year".
func (s *sent) dayYear(d *text.Date) (briefing.Date, int) {
	k := d.Last
	if s.w(k) == "of" || s.w(k) == "," {
		k++
	}
	if s.d.Date.Year > 0 && d.Date.Month > 0 {
		if x, n := s.nearYear(k); n > 0 && x.Kind == briefing.TimeYear {
			return briefing.Date{Year: s.d.Date.Year + x.Offset, Month: d.Date.Month}, k + n
		}
	}
	return d.Date, d.Last
}

// pastAside is the token behind the commas that set apart what a day is: "from March 21,
// the start of the Iranian year, until".
func (s *sent) pastAside(i int) int {
	if s.w(i) != "," {
		return i
	}
	for k := i + 2; k < i+10 && k < s.last; k++ {
		if s.w(k) == "," {
			return k + 1
		}
	}
	return i
}
