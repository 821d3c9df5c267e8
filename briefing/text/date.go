package text

import "brief/briefing"

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

// months and weekdays number the words that tokens are.
var (
	months = NewWordTable("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
		"september sept sep", "october oct", "november nov", "december dec")
	weekdays = NewWordTable("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
)

// YearNumber is the year that a number token writes, 0 where it is none.
func YearNumber(t Token) int {
	return yearOf(&t)
}

// yearOf is YearNumber of the token that t points to.
func yearOf(t *Token) int {
	if t.Kind != Number || len(t.Lower) != 4 {
		return 0
	}
	if y := digits(t.Lower); y >= 1900 && y <= 2100 {
		return y
	}
	return 0
}

// digits is the number that w writes in digits alone, -1 where it writes none.
func digits(w string) int {
	n := 0
	for i := range len(w) {
		c := w[i]
		if c < '0' || c > '9' {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// dayNumber is the day of the month that a number token writes, 0 for none.
func dayNumber(t *Token) int {
	if t.Kind != Number || len(t.Lower) > 2 {
		return 0
	}
	if d := digits(t.Lower); d > 0 && d <= 31 {
		return d
	}
	return 0
}

// dateFinder lists the dates among the tokens. Where no year is written the
// year stays 0 and Partial is set; settleDates fills it. Days of the week that
// stand alone ("on Monday") are listed with a zero date.
type dateFinder struct {
	d    *Doc
	next int // of the list of days, offices and quotation marks
	end  int // of the last date
}

// find finds the dates that begin before token upto.
func (f *dateFinder) find(upto int) {
	toks, out, others := f.d.Tokens, f.d.Dates, f.d.arena.lists.others
	for ; f.next < len(others) && int(others[f.next]) < upto; f.next++ {
		i := int(others[f.next])
		if i < f.end || f.d.marks[i]&markDay == 0 {
			continue
		}
		t := &toks[i]
		if weekdays.List(t) > 0 {
			if !weekdayOfDate(toks, i) {
				out = append(out, Date{Span: t.Span(), Partial: true, First: i, Last: i + 1})
			}
			continue
		}
		r, n := dateAt(toks[i:])
		if n == 0 {
			continue
		}
		x := Date{Date: briefing.Date{Year: r.year, Month: r.month, Day: r.first}, Partial: r.year == 0, First: i, Last: i + n}
		x.Span = briefing.Span{Start: t.Start(), End: toks[i+n-1].End()}
		if r.last != r.first {
			x.LastDay = r.last
		}
		out = append(out, x)
		f.end = i + n
	}
	f.d.Dates = out
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
