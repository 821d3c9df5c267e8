package text

import (
	"strings"

	"brief/briefing"
)

// isoDate reads "2024-01-22", or "22-01-2024", at the start of toks and counts its tokens.
func isoDate(toks []Token) (dayRange, int) {
	if len(toks) < 5 || toks[1].Lower != "-" || toks[3].Lower != "-" || toks[1].Space || toks[2].Space || toks[3].Space || toks[4].Space {
		return dayRange{}, 0
	}
	y, m, d := yearOf(&toks[0]), dayNumber(&toks[2]), dayNumber(&toks[4])
	r := dayRange{y, m, d, d}
	if y == 0 && d == 0 {
		// Day first: "04-09-2014".
		y, d = yearOf(&toks[4]), dayNumber(&toks[0])
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
	return r.first <= r.last && ok(r.last) && (r.first == r.last || ok(r.first))
}

// dateAt reads the date that starts at the first token and counts its tokens.
func dateAt(toks []Token) (dayRange, int) {
	t := &toks[0]
	switch t.Kind {
	case Number:
		switch n := len(t.Lower); {
		case n == 4:
			return isoDate(toks) // only a year has four digits
		case n > 4:
			return numericDate(toks)
		case n > 2:
			return dayRange{}, 0
		}
		if r, n := isoDate(toks); n > 0 {
			return r, n
		}
		if r, n := numericDate(toks); n > 0 {
			return r, n
		}
		return dayMonth(toks)
	case Word:
		if m := months.List(t); m > 0 && t.Capital {
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
	} else if len(toks) >= 5 && toks[1].Lower == "/" && toks[3].Lower == "/" && !toks[2].Space && !toks[4].Space && yearOf(&toks[4]) > 0 {
		parts = [3]int{dayNumber(&toks[0]), dayNumber(&toks[2]), yearOf(&toks[4])}
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
	first = dayNumber(&toks[0])
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
			if d := dayNumber(&toks[n+1]); d > first {
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
	m := months.List(&toks[n])
	if m == 0 || !toks[n].Capital {
		return dayRange{}, 0
	}
	n++
	if n+1 < len(toks) && toks[n].Lower == "." && !toks[n].Space && len(toks[n-1].Lower) < 5 && yearOf(&toks[n+1]) > 0 {
		n++ // "12 Jan. 2024"
	}
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
	if d, y := gluedYear(&toks[n]); d > 0 {
		r := dayRange{y, m, d, d}
		if !r.valid() {
			return dayRange{}, 0
		}
		return r, n + 1
	}
	first, last, k := days(toks[n:])
	if first == 0 {
		return dayRange{}, 0
	}
	n += k
	// "January 22 percent": a number with a unit is no day. "May 15 million".
	if n < len(toks) && unitFollows(&toks[n]) {
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

// gluedYear reads a day and a year with no blank between them, which are one
// token: "May 11,2017". It is 0 for another number.
func gluedYear(t *Token) (day, year int) {
	if t.Kind != Number {
		return 0, 0
	}
	d, y, ok := strings.Cut(t.Lower, ",")
	if !ok {
		return 0, 0
	}
	day, year = dayNumber(&Token{Traits: Traits{Kind: Number}, Lower: d}), yearOf(&Token{Traits: Traits{Kind: Number}, Lower: y})
	if day == 0 || year == 0 {
		return 0, 0
	}
	return day, year
}

func unitFollows(t *Token) bool {
	switch t.Lower {
	case "%", "percent", "per", "pct", "million", "billion", "thousand", "trillion", "bn", "mln", "bln", "m", "tons", "tonnes", "times":
		return true
	}
	return false
}

// yearAfter reads "2022", ", 2022" or "(2022)" at toks[n:] and counts its tokens.
func yearAfter(toks []Token, n int) (year, count int) {
	if n < len(toks) {
		if y := yearOf(&toks[n]); y > 0 {
			return y, 1
		}
		if (toks[n].Lower == "," || toks[n].Lower == "/" && !toks[n].Space) && n+1 < len(toks) {
			if y := yearOf(&toks[n+1]); y > 0 {
				return y, 2
			}
		}
		if n+2 < len(toks) && toks[n].Lower == "(" && toks[n+2].Lower == ")" {
			if y := yearOf(&toks[n+1]); y > 0 {
				return y, 3
			}
		}
	}
	return 0, 0
}
