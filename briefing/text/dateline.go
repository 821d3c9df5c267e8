package text

import (
	"strings"

	"brief/briefing"
)

// isDateline says whether a line holds a date and little else: "19 April 2024,
// 18:05", "Tashkent      14 September 2023", "ANKARA - 14 June 2022 - By …".
func isDateline(toks []Token) bool {
	if len(toks) > 24 {
		return false
	}
	for i := range toks {
		r, n := dateAt(toks[i:])
		if n == 0 || r.year == 0 {
			if weekday(toks[i].Lower) >= 0 || toks[i].Kind == Punct || toks[i].Lower == "date" || toks[i].Lower == "published" || toks[i].Lower == "on" || isTime(toks, i) {
				continue
			}
			if toks[i].Kind == Word && toks[i].Capital && i < 7 {
				continue // the place
			}
			return false
		}
		rest := toks[i+n:]
		if k := len(toks) - 1; k < 12 && i > 0 && toks[i-1].Lower == "," && toks[k].Lower == ":" && len(rest) > 1 {
			return true // "Newswire, November 14, 2014 Adjust font size:"
		}
		if len(rest) > 0 && rest[len(rest)-1].Lower == "." && len(rest) > 1 {
			return false
		}
		return dateTail(rest)
	}
	return false
}

// dateTail says whether what follows a date on its line is a time, a zone, an
// author or nothing.
func dateTail(toks []Token) bool {
	for i, t := range toks {
		switch {
		case t.Kind == Number, t.Kind == Punct, t.Kind == Symbol:
		case t.Lower == "by":
			return capitals(toks[i+1:])
		case t.Kind == Word && (t.Capital || t.Lower == "at" || t.Lower == "a.m." || t.Lower == "p.m." || t.Lower == "am" || t.Lower == "pm" || t.Lower == "h"):
		default:
			return false
		}
	}
	return true
}

// isPlaceLine says whether a sentence is a bare dateline: "ASTANA.", "PRAIA,
// Cabo Verde, June 3.", "date 2031-06-03 PRAIA, Cabo Verde, June 3."
func isPlaceLine(s string, toks []Token) bool {
	if len(toks) < 2 || len(toks) > 16 || toks[len(toks)-1].Lower != "." {
		return false
	}
	if isDatePrefix(toks[:min(6, len(toks))]) {
		toks = toks[6:]
	}
	upper := false
	for i := 0; i < len(toks)-1; i++ {
		if _, n := dateAt(toks[i:]); n > 0 {
			i += n - 1
			continue
		}
		t := toks[i]
		if t.Kind == Number || t.Kind == Word && !t.Capital {
			return false
		}
		upper = upper || t.Kind == Word && t.End-t.Start > 1 && strings.ToUpper(s[t.Start:t.End]) == s[t.Start:t.End]
	}
	return upper
}

// origin finds the report's own date and the dateline's place. The place ends
// at a comma; the words before it on the line are the city's.
func origin(d *Doc) {
	s, toks := d.Report.Text, d.Tokens
	date := func(lo, hi int) (Date, bool) {
		for _, x := range d.Dates {
			if x.First >= lo && x.Last <= hi && !x.Partial && x.LastDay == 0 {
				return x, true
			}
		}
		return Date{}, false
	}
	setDate := func(x Date) {
		if d.DateSpan.Len() == 0 && (d.Date.IsZero() || d.Date == x.Date) {
			d.Date, d.DateSpan = x.Date, x.Span
		}
	}
	for i, sent := range d.Sentences {
		part := toks[sent.First:sent.Last]
		if sent.Role == Byline {
			lo := sent.First
			if len(part) > 1 && part[0].Lower == "date" {
				lo++
			}
			if x, ok := date(lo, sent.Last); ok {
				setDate(x)
				if x.First == lo {
					lo = x.Last
				}
			}
			if toks[sent.Last-1].Lower != ":" { // an outlet's name leads such a line
				d.setPlace(s, toks[lo:sent.Last])
			}
			continue
		}
		if sent.Role == Headline && i < 6 {
			if x, ok := date(sent.First, sent.Last); ok && publishedBefore(toks, x.First, sent.First) {
				setDate(x)
			}
		}
		if sent.Role == Body || i > 12 {
			if n := leadingPlace(s, part); n > 0 {
				d.setPlace(s, part[:n])
				if x, ok := date(sent.First, sent.First+n); ok {
					setDate(x)
				}
			}
			break
		}
	}
	datelineYear(d)
	if d.Date.IsZero() && len(d.Sentences) > 0 {
		// Some services print the date as the last line.
		for k := len(d.Sentences) - 1; k >= 0 && k >= len(d.Sentences)-4; k-- {
			if sent := d.Sentences[k]; sent.Role == Byline {
				if x, ok := date(sent.First, sent.Last); ok {
					setDate(x)
					break
				}
			}
		}
	}
}

// publishedBefore says that the date at token i is when the report came out:
// "By A. Writer | Published November 21, 2023".
func publishedBefore(toks []Token, i, first int) bool {
	for j := i - 1; j >= first && j > i-4; j-- {
		switch toks[j].Lower {
		case "published", "posted", "updated", "date":
			return true
		case ":", "on", ",", "|":
		default:
			return false
		}
	}
	return false
}

// issueMonth is the middle of the month that a heading gives alone, as those of
// bulletins do: "No. 7 / JULY 2024"; zero where none does.
func issueMonth(d *Doc) briefing.Date {
	for k := 0; k < len(d.Sentences) && k < 4; k++ {
		s := &d.Sentences[k]
		if s.Role != Headline && s.Role != Byline || s.Last-s.First > 24 {
			continue
		}
		for i := s.First; i+1 < s.Last; i++ {
			if m := MonthNumber(d.Tokens[i].Lower); m > 0 && d.Tokens[i].Capital && YearNumber(d.Tokens[i+1]) > 0 && (i == s.First || d.Tokens[i-1].Lower != "in" && d.Tokens[i-1].Lower != "-") {
				return briefing.Date{Year: YearNumber(d.Tokens[i+1]), Month: m, Day: 15}
			}
		}
	}
	return briefing.Date{}
}

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
	return found
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

// leadingPlace counts the tokens of a dateline that runs on into the first
// sentence: "NAIROBI – ", "BAKU, Azerbaijan, Jan. 22 (Agency) -- ".
func leadingPlace(s string, toks []Token) int {
	for i := 0; i < len(toks) && i < 18; i++ {
		t := toks[i]
		if i > 0 && t.Space && (t.Lower == "–" || t.Lower == "—" || t.Lower == "-") && t.Kind == Punct {
			if w := toks[0]; w.End-w.Start > 2 && strings.ToUpper(s[w.Start:w.End]) == s[w.Start:w.End] {
				return i
			}
			return 0
		}
		if t.Kind == Word && !t.Capital {
			return 0
		}
	}
	return 0
}

// setPlace takes the words before the first comma, dash, bracket or date as
// the dateline's place, where they read as one.
func (d *Doc) setPlace(s string, toks []Token) {
	if d.Place != "" || len(toks) == 0 || !toks[0].Capital || toks[0].Kind != Word {
		return
	}
	switch toks[0].Lower {
	case "by", "press", "source", "published", "the", "updated", "posted", "photo":
		return
	}
	if MonthNumber(toks[0].Lower) > 0 || weekday(toks[0].Lower) >= 0 {
		return
	}
	end := 0
	for end < len(toks) && end < 4 && toks[end].Kind == Word && toks[end].Capital && (end == 0 || MonthNumber(toks[end].Lower) == 0) {
		end++
		for end+1 < len(toks) && toks[end].Lower == "-" && !toks[end].Space && !toks[end+1].Space {
			end += 2
		}
	}
	if end == 0 || end > len(toks) || end < len(toks) && toks[end].Kind == Word {
		return
	}
	d.PlaceSpan = briefing.Span{Start: toks[0].Start, End: toks[end-1].End}
	d.Place = titleCase(s[d.PlaceSpan.Start:d.PlaceSpan.End])
}

// titleCase writes "ABU DHABI" as "Abu Dhabi" and leaves other words alone.
func titleCase(w string) string {
	if strings.ToUpper(w) != w || len(w) <= 3 {
		return w
	}
	parts := strings.Fields(strings.ToLower(w))
	for i, p := range parts {
		r := []rune(p)
		r[0] = []rune(strings.ToUpper(string(r[0])))[0]
		parts[i] = string(r)
	}
	return strings.Join(parts, " ")
}

// isTime says whether the number at i belongs to a time of day before the date:
// "20:11, 03 February 2023".
func isTime(toks []Token, i int) bool {
	return toks[i].Kind == Number && (i+1 < len(toks) && toks[i+1].Lower == ":" || i > 0 && toks[i-1].Lower == ":")
}
