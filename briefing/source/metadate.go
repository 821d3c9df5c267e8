package source

import (
	"strings"
	"time"

	"brief/briefing"
)

// metaForms are the forms in which pages and messages write dates, beside those
// of ISO 8601. Days and months in figures only, apart from the German and
// Russian form with points, could be read either way and are no dates.
var metaForms = []string{
	"Mon, 2 Jan 2006", "Monday, 2 January 2006", "2 Jan 2006", "2 January 2006", "Jan 2, 2006", "January 2, 2006", "Monday, January 2, 2006",
	"Mon, Jan 2, 2006", "Mon Jan 2 2006", "2.1.2006", "2006/1/2", "2006-1-2",
}

// metaDate reads the day of a date as a page or message gives it, in its own
// time zone; the words behind the day do not matter. Dates before the web are
// placeholders.
func metaDate(s string) (briefing.Date, bool) {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) >= 10 {
		if d, err := briefing.ParseDate(s[:10]); err == nil {
			return placeholder(d)
		}
	}
	if len(s) >= 8 && strings.Trim(s[:8], "0123456789") == "" && (len(s) == 8 || s[8] == 'T') {
		if d, err := briefing.ParseDate(s[:4] + "-" + s[4:6] + "-" + s[6:8]); err == nil {
			return placeholder(d)
		}
	}
	// The day is the first two, three or four words.
	words := strings.Fields(s)
	for n := min(len(words), 4); n > 0; n-- {
		day := strings.TrimRight(strings.Join(words[:n], " "), ",;")
		for _, form := range metaForms {
			if t, err := time.Parse(form, day); err == nil {
				return placeholder(briefing.DateOf(t))
			}
		}
	}
	return briefing.Date{}, false
}

const firstYear = 1990

func placeholder(d briefing.Date) (briefing.Date, bool) {
	if d.Year < firstYear {
		return briefing.Date{}, false
	}
	return d, true
}
