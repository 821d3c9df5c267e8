package statements

import (
	"strconv"

	"brief/briefing"
	"brief/briefing/text"
)

// settle fills the day or deadline of a commitment from its own words [lo, hi)
// and, where they name none, from the words up to rest that the cut took off,
// then from an opening of its sentence, which begins at first.
func (r *reader) settle(st *briefing.Statement, first, lo, hi, rest int) {
	switch st.Act {
	case briefing.Signed:
		st.Deadline = r.term(lo, hi)
		return
	case briefing.Agreed, briefing.Promised:
	default:
		return
	}
	for k := lo; k < max(hi, rest); k++ {
		d, p, n := r.timeAt(k, len(r.toks))
		if n == 0 {
			continue
		}
		if !r.today.IsZero() || !r.timeBehind(k+n, max(hi, rest)) {
			st.Date, st.Deadline = d, p
		}
		return
	}
	if r.afterOpener(first, hi) != lo {
		return
	}
	for k := first; k < lo; k++ { // "In May, experts are to meet"
		if d, p, n := r.timeAt(k, lo); n > 0 {
			st.Date, st.Deadline = d, p
			return
		}
	}
}

// timeBehind says whether the tokens [lo, hi) tell a time: of two times in a report of
// unknown day nobody can tell which is past, as in "the trade of 2020 will be surpassed
// this year".
func (r *reader) timeBehind(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if _, _, n := r.timeAt(k, len(r.toks)); n > 0 {
			return true
		}
	}
	return false
}

// term is the period of an instrument: "for 2024–2026", "until 2030".
func (r *reader) term(lo, hi int) briefing.Period {
	for k := lo + 1; k < hi; k++ {
		switch r.word(k - 1) {
		case "for", "in", "until", "till", "to", "through", "by", "period", "during", "of", "years":
			if p, n := r.years(k); n > 0 && (r.today.IsZero() || p.Last.Year() >= r.today.Year) {
				return p
			}
		}
	}
	return briefing.Period{}
}

// years reads "2026", "2024–2026", "2024 and 2025" at token k.
func (r *reader) years(k int) (briefing.Period, int) {
	if k >= len(r.toks) {
		return briefing.Period{}, 0
	}
	y := text.YearNumber(r.toks[k])
	if y < 1900 {
		return briefing.Period{}, 0
	}
	if w := r.word(k + 1); k+2 < len(r.toks) && (w == "-" || w == "–" || w == "—" || w == "and" || w == "to" || w == "/") {
		if z := text.YearNumber(r.toks[k+2]); z > y && z < y+40 {
			return briefing.Years(y, z), 3
		}
	}
	return briefing.Year(y), 1
}

// timeAt reads a time from the reference day on that begins at token k: a day,
// or a period of months. n is zero where there is none or it is past.
func (r *reader) timeAt(k, hi int) (d briefing.Date, p briefing.Period, n int) {
	if d, n := r.dateAt(k); n > 0 {
		if d.Valid() && (r.today.IsZero() || !d.Before(r.today)) && r.word(k-1) != "of" {
			return d, p, n
		}
		return briefing.Date{}, p, 0
	}
	now := briefing.MonthOf(r.today.Year, max(1, r.today.Month))
	switch r.word(k) {
	case "next", "this", "coming", "following":
		p, n = r.nextPeriod(k)
	case "tomorrow":
		if !r.today.IsZero() {
			return r.today.AddDays(1), p, 1
		}
	case "within":
		p, n = r.within(k)
	case "in", "by", "before", "until", "till", "for", "from", "through", "during", "of", "end", "since", "year", "than":
		p, n = r.periodAt(k + 1)
		if n > 0 {
			n++
		}
		if r.word(k) == "of" && !partOf[r.word(k-1)] && k+1 < len(r.toks) && text.YearNumber(r.toks[k+1]) > 0 {
			return d, briefing.Period{}, 0 // "the agreement of 2002" names no time to come
		}
	}
	if n > 0 && !r.today.IsZero() && p.Last < now {
		return d, briefing.Period{}, 0
	}
	return d, p, n
}

// nextPeriod reads "next week", "this year", "the coming month".
func (r *reader) nextPeriod(k int) (briefing.Period, int) {
	t := r.today
	if t.IsZero() {
		switch r.word(k + 1) {
		case "week", "month", "year":
			return briefing.Period{}, 2 // a time, but nobody can tell which
		}
		return briefing.Period{}, 0
	}
	step := 1
	if r.word(k) == "this" {
		step = 0
	}
	now := briefing.MonthOf(t.Year, t.Month)
	switch r.word(k + 1) {
	case "week":
		monday := t.AddDays(-(int(t.Time().Weekday())+6)%7 + 7*step)
		sunday := monday.AddDays(6)
		return briefing.Period{First: briefing.MonthOf(monday.Year, monday.Month), Last: briefing.MonthOf(sunday.Year, sunday.Month)}, 2
	case "month":
		return briefing.Period{First: now + briefing.Month(step), Last: now + briefing.Month(step)}, 2
	case "year":
		return briefing.Year(t.Year + step), 2
	case "quarter":
		q := (t.Month-1)/3 + step
		first := briefing.MonthOf(t.Year, 1) + briefing.Month(3*q)
		return briefing.Period{First: first, Last: first + 2}, 2
	}
	if p, n := r.season(k+1, 0); n > 0 {
		return p, 2
	}
	if m := text.MonthNumber(r.word(k + 1)); m > 0 {
		return r.comingMonth(m), 2
	}
	return briefing.Period{}, 0
}

// within reads "within 21 days", "within three months": the months up to then.
func (r *reader) within(k int) (briefing.Period, int) {
	if r.today.IsZero() {
		return briefing.Period{}, 0
	}
	n, err := strconv.Atoi(r.word(k + 1))
	if err != nil {
		small := []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
		for i, w := range small {
			if w != "" && w == r.word(k+1) {
				n = i
			}
		}
		if r.word(k+1) == "a" {
			n = 1
		}
	}
	if n <= 0 || n > 400 {
		return briefing.Period{}, 0
	}
	end := r.today
	switch r.word(k + 2) {
	case "day", "days":
		end = end.AddDays(n)
	case "week", "weeks":
		end = end.AddDays(7 * n)
	case "month", "months":
		m := briefing.MonthOf(end.Year, end.Month) + briefing.Month(n)
		return briefing.Period{First: briefing.MonthOf(r.today.Year, r.today.Month), Last: m}, 3
	case "year", "years":
		return briefing.Years(r.today.Year, r.today.Year+n), 3
	default:
		return briefing.Period{}, 0
	}
	return briefing.Period{First: briefing.MonthOf(r.today.Year, r.today.Month), Last: briefing.MonthOf(end.Year, end.Month)}, 3
}

// partOf are words whose "of 2031" tells a time.
var partOf = map[string]bool{"end": true, "beginning": true, "start": true, "middle": true, "half": true, "quarter": true, "course": true, "spring": true, "summer": true, "autumn": true,
	"winter": true, "fall": true, "months": true, "month": true, "weeks": true, "part": true, "rest": true, "january": true, "february": true, "march": true, "april": true, "may": true, "june": true,
	"july": true, "august": true, "september": true, "october": true, "november": true, "december": true}
