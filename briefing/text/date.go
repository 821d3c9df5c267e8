package text

import (
	"strconv"

	"brief/briefing"
)

// dayRange is a date as written: days First to Last of a month, the year 0
// where none is written.
type dayRange struct {
	year, month, first, last int
}

// MonthNumber is the number of an English month name or its short form in
// lower case, 0 for any other word.
func MonthNumber(w string) int {
	switch w {
	case "january", "jan":
		return 1
	case "february", "feb":
		return 2
	case "march", "mar":
		return 3
	case "april", "apr":
		return 4
	case "may":
		return 5
	case "june", "jun":
		return 6
	case "july", "jul":
		return 7
	case "august", "aug":
		return 8
	case "september", "sept", "sep":
		return 9
	case "october", "oct":
		return 10
	case "november", "nov":
		return 11
	case "december", "dec":
		return 12
	}
	return 0
}

// The words that MonthNumber and weekday know.
const (
	monthWords = `january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december
	dec`
	weekdayWords = "sunday monday tuesday wednesday thursday friday saturday"
)

// weekday is 0 for Sunday … 6 for Saturday, -1 for any other word.
func weekday(w string) int {
	switch w {
	case "sunday":
		return 0
	case "monday":
		return 1
	case "tuesday":
		return 2
	case "wednesday":
		return 3
	case "thursday":
		return 4
	case "friday":
		return 5
	case "saturday":
		return 6
	}
	return -1
}

// YearNumber is the year that a number token writes, 0 where it is none.
func YearNumber(t Token) int {
	if t.Kind != Number || len(t.Lower) != 4 {
		return 0
	}
	y, err := strconv.Atoi(t.Lower)
	if err != nil || y < 1900 || y > 2100 {
		return 0
	}
	return y
}

// dayNumber is the day of the month that a number token writes, 0 for none.
func dayNumber(t Token) int {
	if t.Kind != Number || len(t.Lower) > 2 {
		return 0
	}
	d, err := strconv.Atoi(t.Lower)
	if err != nil || d > 31 {
		return 0
	}
	return d
}

// isoDate reads "2024-01-22", or "22-01-2024", at the start of toks and counts its tokens.
func isoDate(toks []Token) (dayRange, int) {
	if len(toks) < 5 || toks[1].Lower != "-" || toks[3].Lower != "-" || toks[1].Space || toks[2].Space || toks[3].Space || toks[4].Space {
		return dayRange{}, 0
	}
	y, m, d := YearNumber(toks[0]), dayNumber(toks[2]), dayNumber(toks[4])
	r := dayRange{y, m, d, d}
	if y == 0 && d == 0 {
		// Day first: "04-09-2014".
		y, d = YearNumber(toks[4]), dayNumber(toks[0])
		r = dayRange{y, m, d, d}
	}
	if y == 0 || !r.valid() {
		return dayRange{}, 0
	}
	return r, 5
}

func (r dayRange) valid() bool {
	y := r.year
	if y == 0 {
		y = 2000 // a leap year, so that 29 February may be meant
	}
	ok := func(d int) bool { return briefing.Date{Year: y, Month: r.month, Day: d}.Valid() }
	return ok(r.first) && ok(r.last) && r.first <= r.last
}

// dateAt reads the date that starts at the first token and counts its tokens.
func dateAt(toks []Token) (dayRange, int) {
	t := toks[0]
	switch t.Kind {
	case Number:
		if r, n := isoDate(toks); n > 0 {
			return r, n
		}
		if r, n := numericDate(toks); n > 0 {
			return r, n
		}
		return dayMonth(toks)
	case Word:
		if m := MonthNumber(t.Lower); m > 0 && t.Capital {
			return monthDay(toks, m)
		}
	}
	return dayRange{}, 0
}

// numericDate reads 14.06.2022 and 14/06/2022, day first; where only month
// first can be meant (06/14/2022) it reads that.
func numericDate(toks []Token) (dayRange, int) {
	var parts [3]int
	n := 0
	if w := toks[0].Lower; len(w) >= 8 && len(w) <= 10 {
		k := 0
		for i := 0; i < len(w); i++ {
			switch {
			case w[i] == '.' && k < 2:
				k++
			case w[i] >= '0' && w[i] <= '9':
				parts[k] = parts[k]*10 + int(w[i]-'0')
			default:
				return dayRange{}, 0
			}
		}
		if k == 2 {
			n = 1
		}
	} else if len(toks) >= 5 && toks[1].Lower == "/" && toks[3].Lower == "/" && !toks[2].Space && !toks[4].Space && YearNumber(toks[4]) > 0 {
		parts = [3]int{dayNumber(toks[0]), dayNumber(toks[2]), YearNumber(toks[4])}
		n = 5
	}
	if n == 0 || parts[2] < 1900 || parts[2] > 2100 {
		return dayRange{}, 0
	}
	if parts[1] > 12 {
		parts[0], parts[1] = parts[1], parts[0]
	}
	r := dayRange{parts[2], parts[1], parts[0], parts[0]}
	if !r.valid() {
		return dayRange{}, 0
	}
	return r, n
}

// ordinalSuffix says whether t is the glued "th" of "14th".
func ordinalSuffix(toks []Token, i int) bool {
	if i >= len(toks) || toks[i].Space {
		return false
	}
	switch toks[i].Lower {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// days reads "14", "14th", "13-14", "13 and 14", "13 to 14" at the start of toks.
func days(toks []Token) (first, last, n int) {
	first = dayNumber(toks[0])
	if first == 0 {
		return 0, 0, 0
	}
	last, n = first, 1
	if ordinalSuffix(toks, n) {
		n++
	}
	if n+1 < len(toks) {
		switch toks[n].Lower {
		case "-", "–", "—", "/", "and", "to":
			if d := dayNumber(toks[n+1]); d > first {
				last = d
				n += 2
				if ordinalSuffix(toks, n) {
					n++
				}
			}
		}
	}
	return first, last, n
}

// dayMonth reads "14 June 2022", "14th of June", "13-14 September 2023".
func dayMonth(toks []Token) (dayRange, int) {
	first, last, n := days(toks)
	if first == 0 || n >= len(toks) {
		return dayRange{}, 0
	}
	if toks[n].Lower == "of" && n+1 < len(toks) {
		n++
	}
	m := MonthNumber(toks[n].Lower)
	if m == 0 || !toks[n].Capital {
		return dayRange{}, 0
	}
	n++
	r := dayRange{0, m, first, last}
	y, k := yearAfter(toks, n)
	r.year = y
	if !r.valid() {
		return dayRange{}, 0
	}
	return r, n + k
}

// monthDay reads "June 14, 2022", "Sept. 13-14", "January 22" at a month name.
func monthDay(toks []Token, m int) (dayRange, int) {
	n := 1
	if n < len(toks) && toks[n].Lower == "." && !toks[n].Space {
		n++
	}
	if n >= len(toks) {
		return dayRange{}, 0
	}
	first, last, k := days(toks[n:])
	if first == 0 {
		return dayRange{}, 0
	}
	n += k
	// "January 22 percent": a number with a unit is no day. "May 15 million".
	if n < len(toks) && unitFollows(toks[n]) {
		return dayRange{}, 0
	}
	r := dayRange{0, m, first, last}
	y, k := yearAfter(toks, n)
	r.year = y
	if !r.valid() {
		return dayRange{}, 0
	}
	return r, n + k
}

func unitFollows(t Token) bool {
	switch t.Lower {
	case "%", "percent", "per", "pct", "million", "billion", "thousand", "trillion", "bn", "mln", "bln", "m", "tons", "tonnes", "times":
		return true
	}
	return false
}

// yearAfter reads "2022" or ", 2022" at toks[n:] and counts its tokens.
func yearAfter(toks []Token, n int) (year, count int) {
	if n < len(toks) {
		if y := YearNumber(toks[n]); y > 0 {
			return y, 1
		}
		if (toks[n].Lower == "," || toks[n].Lower == "/" && !toks[n].Space) && n+1 < len(toks) {
			if y := YearNumber(toks[n+1]); y > 0 {
				return y, 2
			}
		}
	}
	return 0, 0
}

// findDates lists the dates among the tokens. Where no year is written the
// year stays 0 and Partial is set; settleDates fills it. Days of the week that
// stand alone ("on Monday") are listed with a zero date.
func (d *Doc) findDates() []Date {
	toks, out := d.Tokens, d.Dates
	for i := 0; ; i++ {
		if i = d.marks.next(i, len(toks), markDay); i == len(toks) {
			return out
		}
		t := &toks[i]
		if t.Kind == Word && weekday(t.Lower) >= 0 {
			if !weekdayOfDate(toks, i) {
				out = append(out, Date{Span: t.Span, Partial: true, First: i, Last: i + 1})
			}
			continue
		}
		r, n := dateAt(toks[i:])
		if n == 0 {
			continue
		}
		x := Date{Date: briefing.Date{Year: r.year, Month: r.month, Day: r.first}, Partial: r.year == 0, First: i, Last: i + n}
		x.Span = briefing.Span{Start: t.Start, End: toks[i+n-1].End}
		if r.last != r.first {
			x.LastDay = r.last
		}
		out = append(out, x)
		i += n - 1
	}
}

// weekdayOfDate says whether the day of the week at i only belongs to a full
// date: "Tuesday, 14 January 2025", "Tuesday (January 14)".
func weekdayOfDate(toks []Token, i int) bool {
	for k := i + 1; k < len(toks) && k <= i+2; k++ {
		if _, n := dateAt(toks[k:]); n > 0 {
			return true
		}
		if toks[k].Kind != Punct {
			return false
		}
	}
	return false
}

// settleDates fills the years that the report does not write: the one that
// brings the day nearest to the report's own date, else the year of the
// nearest full date before or after. Days of the week are the last such day
// up to the report's date, or the next one after "next" or "coming".
func settleDates(toks []Token, ds []Date, own briefing.Date) {
	around := own
	for i := range ds {
		if !ds[i].Partial && !ofAct(toks, ds[i].First) {
			around = briefing.Date{}
			if own.IsZero() {
				around = ds[i].Date
			}
			break
		}
	}
	if !own.IsZero() {
		around = own
	}
	for i := range ds {
		d := &ds[i]
		switch {
		case !d.Partial:
			if own.IsZero() && !ofAct(toks, d.First) {
				around = d.Date
			}
		case own.IsZero() && besideToday(toks, d.First):
			// "today (13 July)": the report's own day, whose year nothing tells.
		case d.Date.Month == 0:
			if !own.IsZero() {
				d.Date = weekdayNear(own, weekday(toks[d.First].Lower), d.First > 0 && isNext(toks[d.First-1].Lower))
			}
		case !around.IsZero():
			d.Date = nearest(d.Date, around)
		}
	}
}

// ofAct says that the date at token i belongs to a document or an older event
// and not to the time of the report: "the Agreement of 23 May 1992".
func ofAct(toks []Token, i int) bool {
	if i == 0 {
		return false
	}
	switch toks[i-1].Lower {
	case "of", "dated", "since", "born", "until":
		return true
	}
	return false
}

// besideToday says that "today" stands right before the date at token i.
func besideToday(toks []Token, i int) bool {
	for j := i - 1; j >= 0 && j > i-3; j-- {
		switch toks[j].Lower {
		case "today", "yesterday", "tomorrow":
			return true
		case "(", ",":
		default:
			return false
		}
	}
	return false
}

func isNext(w string) bool { return w == "next" || w == "coming" }

func weekdayNear(own briefing.Date, day int, next bool) briefing.Date {
	diff := (int(own.Time().Weekday()) - day + 7) % 7
	if next {
		return own.AddDays(7 - diff)
	}
	return own.AddDays(-diff)
}

// nearest gives d the year that brings it closest to the day around.
func nearest(d, around briefing.Date) briefing.Date {
	best, dist := d, 1<<30
	for y := around.Year - 1; y <= around.Year+1; y++ {
		c := briefing.Date{Year: y, Month: d.Month, Day: d.Day}
		if !c.Valid() {
			continue
		}
		n := c.DaysSince(around)
		if n < 0 {
			n = -n
		}
		if n < dist {
			best, dist = c, n
		}
	}
	return best
}
