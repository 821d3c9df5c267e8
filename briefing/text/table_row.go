package text

import "strings"

// rowMax is the number of tokens that no row of a table has.
const rowMax = 80

// isTableRow says whether a line is set in columns: at least two gaps of two
// or more blanks (or one tab each) between its tokens, and a number after one.
// pair says that it is a label, one such gap and a number at its end.
func isTableRow(s string, toks []Token) (row, pair bool) {
	if len(toks) >= rowMax {
		return false, false
	}
	gaps, numbers, wideAt := 0, 0, 0
	for k := 1; k < len(toks); k++ {
		from := toks[k-1].End()
		if n := toks[k].Start() - from; toks[k].Kind == Word && (n == 0 || n == 1 && s[from] != '\t') {
			continue
		}
		gap := s[from:toks[k].Start()]
		if len(gap) == 0 {
			switch {
			case toks[k].Lower == "|":
				gaps++
			case toks[k].Kind == Number && wideAt == k-1 && gaps > 0 && signed(toks, k):
				numbers++ // "Balance     -49.3     -86.7"
			}
			continue
		}
		if toks[k].Lower == "|" {
			gaps++
			continue
		}
		wide := len(gap) > 1 && strings.TrimLeft(gap, " ") == "" || strings.Contains(gap, "\t")
		if wide {
			wideAt = k
			gaps++
		}
		if (wide || toks[k-1].Lower == "|" || signed(toks, k)) && toks[k].Kind == Number {
			numbers++
		}
	}
	if gaps >= 1 && numbers == 0 && len(toks) <= 12 && timeHeadings(toks) {
		return true, false // "Jan-Nov 2021    Jan-Nov 2022"
	}
	if gaps == 1 && numbers == 1 {
		last := len(toks) - 1
		if toks[last].Lower == "%" {
			last--
		}
		words := 0
		for k := range toks[:max(last, 0)] {
			if toks[k].Kind == Word {
				words++
			}
		}
		if words == 0 && len(toks) <= 6 {
			return true, false // a header of two years: nothing but numbers and signs
		}
		return false, words > 0 && len(toks) <= 12 && toks[last].Kind == Number && (wideAt == last || wideAt == last-1 && toks[last-1].Kind == Punct)
	}
	return gaps >= 2 && numbers >= 1, false
}

// headings says whether a line above a row of a table holds headings of its
// columns: no running text, where a wide gap follows a full stop at most.
func headings(s string, toks []Token) bool {
	if len(toks) > rowMax/2 {
		return false
	}
	for k := 1; k < len(toks); k++ {
		if toks[k].Lower == "|" || toks[k-1].Lower == "|" {
			return true
		}
		gap := s[toks[k-1].End():toks[k].Start()]
		if len(gap) < 2 && gap != "\t" {
			continue
		}
		switch toks[k-1].Lower {
		case ".", "!", "?", ":", ";", "•", "-", "–", "*":
			if k == 1 || !strings.Contains(gap, "\t") && len(gap) == 2 {
				continue
			}
		}
		return true
	}
	return false
}

// timeHeadings says whether a line holds nothing but months and years.
func timeHeadings(toks []Token) bool {
	years := 0
	for k := range toks {
		t := &toks[k]
		switch {
		case YearNumber(*t) > 0:
			years++
		case t.Kind == Word && MonthNumber(t.Lower) == 0 && !isPartOfYear(t.Lower), t.Kind == Number && !isMonthCount(toks, k):
			return false
		}
	}
	return years >= 2
}

// isPartOfYear says whether w names a quarter or half in the heading of a column.
func isPartOfYear(w string) bool {
	switch w {
	case "i", "ii", "iii", "iv", "q1", "q2", "q3", "q4", "h1", "h2", "q", "h", "m", "quarter", "half", "months":
		return true
	}
	return false
}

// isMonthCount says whether token k counts a part of a year: "9M 2022", "Q1".
func isMonthCount(toks []Token, k int) bool {
	return len(toks[k].Lower) <= 2 && (k+1 < len(toks) && isPartOfYear(toks[k+1].Lower) || k > 0 && !toks[k].Space && isPartOfYear(toks[k-1].Lower))
}

// signed says whether a sign and no blank stand before token k.
func signed(toks []Token, k int) bool {
	switch toks[k-1].Lower {
	case "-", "+", "−", "–", "±", "$", "€", "£":
		return !toks[k].Space
	}
	return false
}
