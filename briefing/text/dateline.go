package text

import (
	"strings"
	"unicode"

	"brief/briefing"
)

// isDateline says whether a line holds a date and little else: "19 April 2024,
// 18:05", "Tashkent      14 September 2023", "ANKARA - 14 June 2022 - By …".
func isDateline(toks []Token) bool { return len(toks) <= 24 && holdsDate(toks) }

// holdsDate is isDateline of a line that is short enough.
func holdsDate(toks []Token) bool {
	for i := domainEnd(toks); i < len(toks); i++ {
		r, n := dateAt(toks[i:])
		if n == 0 || r.year == 0 {
			if weekdays.List(&toks[i]) > 0 || toks[i].Kind == Punct || toks[i].Lower == "date" || toks[i].Lower == "published" || toks[i].Lower == "on" || isTime(toks, i) {
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
		if n := len(rest); n > 1 && rest[n-1].Lower == "." {
			return afterDate(rest[:n-1]) // "Tashkent, 14 June 2024 (Agency)."
		}
		return dateTail(rest)
	}
	return false
}

// domainEnd counts the tokens of the address that a line begins with:
// "Newswire.ge, 10 Oct 2023".
func domainEnd(toks []Token) int {
	if len(toks) > 3 && toks[1].Lower == "." && !toks[1].Space && !toks[2].Space && toks[2].Kind == Word && toks[3].Lower == "," {
		return 3
	}
	return 0
}

// afterDate says whether what stands between the date of a dateline and its full
// stop is an agency or the place: "(Agency)", "/Agency/", ", Tashkent".
func afterDate(toks []Token) bool {
	if len(toks) < 2 || len(toks) > 7 {
		return false
	}
	switch toks[0].Lower {
	case "(", "/", "[", ",":
		return capitals(toks[1:])
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
	return len(toks) >= 2 && len(toks) <= 16 && toks[len(toks)-1].Lower == "." && isPlaceInCapitals(s, toks)
}

// isPlaceInCapitals is isPlaceLine of a short sentence with a full stop.
func isPlaceInCapitals(s string, toks []Token) bool {
	if isDatePrefix(toks[:min(6, len(toks))]) {
		toks = toks[6:]
	}
	upper := false
	for i := 0; i < len(toks)-1; i++ {
		if _, n := dateAt(toks[i:]); n > 0 {
			upper = upper || i > 0 && toks[i-1].Lower == "," // "Budapest, June 14."
			i += n - 1
			continue
		}
		t := &toks[i]
		if t.Kind == Number || t.Kind == Word && !t.Capital {
			return false
		}
		upper = upper || t.Kind == Word && t.End()-t.Start() > 1 && inCapitals(s[t.Start():t.End()])
	}
	return upper
}

// isPlaceAlone says whether a sentence is a name of three words at most and
// nothing else: "Ulaanbaatar."
func isPlaceAlone(toks []Token) bool {
	n := len(toks) - 1
	return n > 0 && n < 4 && toks[n].Lower == "." && toks[0].Kind == Word && toks[0].Capital && capitals(toks[:n])
}

// isAgencyMark says whether a sentence is an agency's name between marks:
// "/AGENCY/."
func isAgencyMark(toks []Token) bool {
	if len(toks) < 3 || len(toks) > 8 {
		return false
	}
	w := toks[0].Lower
	return (w == "/" || w == "(" || w == "[") && capitals(toks)
}

// leadingPlace counts the tokens of a dateline that runs on into the first
// sentence: "NAIROBI – ", "BAKU, Azerbaijan, Jan. 22 (Agency) -- ".
func leadingPlace(s string, toks []Token) int {
	for i := 0; i < len(toks) && i < 18; i++ {
		t := &toks[i]
		if i > 0 && t.Space && (t.Lower == "–" || t.Lower == "—" || t.Lower == "-") && t.Kind == Punct {
			if w := &toks[0]; w.End()-w.Start() > 2 && inCapitals(s[w.Start():w.End()]) || dateAfterPlace(toks[:i]) {
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

// dateAfterPlace says that the tokens before a dash are a place, a comma and a
// full date: "Phnom Penh, 22 July 2023 AKP --".
func dateAfterPlace(toks []Token) bool {
	for i := 1; i < len(toks); i++ {
		if r, n := dateAt(toks[i:]); n > 0 {
			return r.year > 0 && toks[i-1].Lower == ","
		}
	}
	return false
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
	d.PlaceSpan = briefing.Span{Start: toks[0].Start(), End: toks[end-1].End()}
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
		for j := range r {
			if j == 0 || r[j-1] == '-' {
				r[j] = unicode.ToUpper(r[j])
			}
		}
		parts[i] = string(r)
	}
	return strings.Join(parts, " ")
}

// isTime says whether the number at i belongs to a time of day before the date:
// "20:11, 03 February 2023".
func isTime(toks []Token, i int) bool {
	return toks[i].Kind == Number && (i+1 < len(toks) && toks[i+1].Lower == ":" || i > 0 && toks[i-1].Lower == ":")
}
