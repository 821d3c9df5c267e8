package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// horizon is how many tokens back a clause is looked through, so that the time
// stays linear also in a text without full stops.
const horizon = 120

// aMonth is how many days an event may lie back and still be the one that the
// report tells of.
const aMonth = 30

// reference is the day from which "next week" counts: that of the event, where
// the text names a day shortly before the report's own, else the report's.
// Without a report date it is the first day that the text names.
func (r *reader) reference() briefing.Date {
	own, best := r.d.Date, briefing.Date{}
	for _, t := range r.d.Dates {
		d := t.Date
		if r.d.DateSpan.Contains(t.Span) || !d.Valid() || !own.IsZero() && (d.After(own) || own.DaysSince(d) > 10) {
			continue
		}
		if best.IsZero() || d.After(best) {
			best = d
		}
		if own.IsZero() {
			break
		}
	}
	if best.IsZero() {
		return own
	}
	return best
}

// isPast says that a frame is background: told in the past perfect, or of
// another day or year.
func (r *reader) isPast(s *text.Sentence, f *frame) bool {
	if f.verb == nil {
		return false
	}
	if f.perfect && f.voice != participle && rank(f.act) <= rank(briefing.Agreed) {
		return true
	}
	if r.saysEarlier(s.First, f.lead) || rank(f.act) <= rank(briefing.Agreed) && !f.whole && r.monthsAgo(f.after, f.hi) {
		return true
	}
	if rank(f.act) <= rank(briefing.Agreed) && r.onThatDay(s.First, f.lead) {
		return true
	}
	if f.whole {
		return r.datedPast(s.First, f.lead)
	}
	return (rank(f.act) <= rank(briefing.Agreed) || f.voice == passive) && r.datedPast(s.First, f.hi) || r.datedPast(s.First, f.lead)
}

// onThatDay says that the clause before token hi is what happened at something
// told in the past perfect: "they had met in May, when the two agreed".
func (r *reader) onThatDay(lo, hi int) bool {
	for k := hi - 1; k > lo && k > hi-10; k-- {
		if r.word(k) == "when" {
			return r.near(lo, k, "had")
		}
	}
	return false
}

// monthsAgo says that the words [lo, hi), soon after a verb, place it well
// before the report: "signed a memorandum last month", "a year ago".
func (r *reader) monthsAgo(lo, hi int) bool {
	for k := lo; k < hi && k < lo+14; k++ {
		switch r.word(k) {
		case "that", "which", "to", ";", "compared", "than", "from":
			return false
		case "last", "previous":
			switch r.word(k + 1) {
			case "year", "month", "autumn", "spring", "summer", "winter":
				return r.word(k-1) != "since" && r.word(k-1) != "over"
			}
		case "ago":
			return r.word(k-1) != "days" && r.word(k-1) != "day" && r.word(k-1) != "hours"
		}
	}
	return false
}

// saysEarlier says that the words [lo, hi) place a clause at another time:
// "last year", "earlier", "at the previous meeting".
func (r *reader) saysEarlier(lo, hi int) bool {
	for k := lo; k < hi && k < lo+12; k++ {
		switch r.word(k) {
		case "last":
			switch r.word(k + 1) {
			case "year", "month", "autumn", "spring", "summer", "winter", "week", "september", "october", "november", "december":
				return r.word(k+1) != "week"
			}
		case "previously", "ago":
			return true
		case "previous":
			return r.word(k+1) == "meeting" || r.word(k+1) == "visit" || r.word(k+1) == "session"
		case "earlier":
			if r.is(k-1, determiner) && r.is(k+1, event) {
				return true // "at that earlier summit"
			}
			return k == lo || r.word(k+1) == "this" || r.word(k+1) == "," || r.word(k+1) == "in"
		}
	}
	return false
}

// datedPast says that [lo, hi) holds a date or year of an event more than a
// month before the report: "signed on 23 May 1992", but not "the Agreement of
// 23 May 1992".
func (r *reader) datedPast(lo, hi int) bool {
	if r.today.IsZero() {
		return false
	}
	for k := max(lo, hi-horizon) + 1; k < hi; k++ {
		w := r.word(k - 1)
		if w != "in" && w != "on" && w != "since" && w != "back" {
			continue
		}
		if d, n := r.dateAt(k); n > 0 {
			if d.Valid() && r.today.DaysSince(d) > aMonth {
				return true
			}
			continue
		}
		if y := text.YearNumber(r.toks[k]); y > 1900 && y < r.today.Year && r.word(k+1) != "-" && r.word(k+1) != "–" {
			return true
		}
		if m := text.MonthNumber(r.word(k)); m > 0 && k+2 < len(r.toks) && k+1 < hi {
			at := k + 1
			if r.word(at) == "," {
				at++ // "in February, 2019"
			}
			if y := text.YearNumber(r.toks[at]); y > 1900 && (y*12+m) < r.today.Year*12+r.today.Month-1 {
				return true
			}
		}
	}
	return false
}

// earlierEvent says that a clause is about another meeting, told with its
// date: "The session, which took place on 26 April, marked …".
func (r *reader) earlierEvent(lo, hi int) bool {
	lo = r.trimLead(lo, hi)
	for k := lo; k < hi && k < lo+4; k++ {
		if r.is(k, event) && !r.is(k-1, preposition) {
			end := min(hi, k+18)
			for j := k; j < end; j++ {
				if d, n := r.dateAt(j); n > 0 && d.Valid() && !r.today.IsZero() && r.today.DaysSince(d) > aMonth/2 {
					return true
				}
			}
		}
	}
	return false
}

// dateAt is the calendar date that begins at token k, and its tokens.
func (r *reader) dateAt(k int) (briefing.Date, int) {
	ds := r.d.Dates
	if k >= len(r.toks) {
		return briefing.Date{}, 0
	}
	lo, hi := 0, len(ds)
	for lo < hi {
		if m := (lo + hi) / 2; ds[m].Start < r.toks[k].Start() {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == len(ds) || ds[lo].Start != r.toks[k].Start() {
		return briefing.Date{}, 0
	}
	n := 0
	for k+n < len(r.toks) && r.toks[k+n].Start() < ds[lo].End {
		n++
	}
	return ds[lo].Date, n
}

// dropOccasion ends [lo, hi) before a last phrase that only names the occasion:
// "… was noted at the meeting", "… during the minister's visit to Oslo".
func (r *reader) dropOccasion(lo, hi int) int {
	for k := hi - 2; k > lo && k > hi-11; k-- {
		if r.toks[k].Kind == text.Number && text.YearNumber(r.toks[k]) == 0 && r.is(k-1, preposition) && r.word(k-1) != "on" {
			return hi
		}
		switch r.word(k) {
		case "during", "following", "after", "at":
		case "in":
			if r.word(k+1) != "the" || r.word(k+2) != "course" && r.word(k+2) != "framework" {
				continue
			}
		default:
			continue
		}
		if r.words(lo, k) >= 4 && r.isOccasion(k+1, hi) {
			return k
		}
		return hi
	}
	return hi
}

// isOccasion says that the phrase [lo, hi) is about a meeting or visit.
func (r *reader) isOccasion(lo, hi int) bool {
	for k := lo; k < hi && k < lo+6; k++ {
		switch r.word(k) {
		case "meeting", "talks", "visit", "conversation", "negotiations", "session", "consultations":
			return true
		}
	}
	return false
}
