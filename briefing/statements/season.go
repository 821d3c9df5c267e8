package statements

import (
	"brief/briefing"
	"brief/briefing/text"
)

// periodAt reads "2030", "October", "March 2025", "the autumn of 2024", "the
// second half of 2025", "the first quarter of next year", "the end of the year".
func (r *reader) periodAt(k int) (briefing.Period, int) {
	start := k
	for w := r.word(k); w == "the" || w == "early" || w == "late" || w == "mid" || w == "-" || w == "beginning" || w == "middle"; w = r.word(k) {
		k++
	}
	if p, n := r.years(k); n > 0 {
		if r.unitAfter(k + n) {
			return briefing.Period{}, 0
		}
		return p, k + n - start
	}
	if m := text.MonthNumber(r.word(k)); m > 0 && r.toks[k].Capital {
		if k+1 < len(r.toks) {
			if y := text.YearNumber(r.toks[k+1]); y > 1900 {
				return briefing.Months(y, m, m), k + 2 - start
			}
		}
		if r.today.IsZero() || k+1 < len(r.toks) && r.toks[k+1].Capital {
			return briefing.Period{}, 0 // "in May Hall"
		}
		return r.comingMonth(m), k + 1 - start
	}
	first, last, n := r.partOfYear(k)
	if n > 0 {
		y, used := r.yearOf(k + n)
		if used == 0 && r.word(k) == "end" {
			return briefing.Period{}, 0
		}
		if y == 0 {
			return briefing.Period{}, 0
		}
		return briefing.Months(y, first, last), k + n + used - start
	}
	if p, n := r.season(k, 0); n > 0 && (k > start || r.word(k-1) == "in" || r.word(k-1) == "from" || r.word(k-1) == "by" || r.word(k-1) == "until" || r.word(k-1) == "before") {
		if y, used := r.yearOf(k + n); used > 0 && y > 0 {
			p, _ = r.season(k, y)
			return p, k + n + used - start
		}
		return p, k + n - start
	}
	if r.word(k) == "year" && (r.word(k+1) == "is" || r.word(k+1) == "'s" || r.word(k+1) == "end") && !r.today.IsZero() {
		return briefing.Year(r.today.Year), k + 1 - start
	}
	if w := r.word(k); w == "next" || w == "this" {
		p, n := r.nextPeriod(k)
		return p, k + n - start
	}
	return briefing.Period{}, 0
}

// unitAfter says that a number counts things, so that it is no year.
func (r *reader) unitAfter(k int) bool {
	if k >= len(r.toks) || r.toks[k].Kind != text.Word {
		return false
	}
	switch r.word(k) {
	case "tonnes", "tons", "people", "companies", "trucks", "million", "billion", "kilometres", "students", "hectares", "megawatts", "permits", "percent":
		return true
	}
	return false
}

// partOfYear reads "second half", "first quarter", "end": its months.
func (r *reader) partOfYear(k int) (first, last, n int) {
	if r.word(k) == "end" {
		return 1, 12, 1
	}
	i := -1
	switch r.word(k) {
	case "first":
		i = 0
	case "second":
		i = 1
	case "third":
		i = 2
	case "fourth", "last":
		i = 3
	}
	switch {
	case i >= 0 && i < 2 && r.word(k+1) == "half":
		return 1 + 6*i, 6 + 6*i, 2
	case i >= 0 && r.word(k+1) == "quarter":
		return 1 + 3*i, 3 + 3*i, 2
	}
	return 0, 0, 0
}

// yearOf reads "of 2025", "2025", "of next year", "of the year" at token k;
// without any the reference year stands.
func (r *reader) yearOf(k int) (year, n int) {
	i := k
	if r.word(i) == "of" {
		i++
	}
	if i < len(r.toks) {
		if y := text.YearNumber(r.toks[i]); y > 1900 {
			return y, i + 1 - k
		}
	}
	switch {
	case r.word(i) == "next" && r.word(i+1) == "year" && !r.today.IsZero():
		return r.today.Year + 1, i + 2 - k
	case (r.word(i) == "the" || r.word(i) == "this") && r.word(i+1) == "year":
		return r.today.Year, i + 2 - k
	}
	return r.today.Year, 0
}

// season reads spring, summer, autumn or winter: the coming one where no year
// is given.
func (r *reader) season(k, year int) (briefing.Period, int) {
	var first int
	switch r.word(k) {
	case "spring":
		first = 3
	case "summer":
		first = 6
	case "autumn", "fall":
		first = 9
	case "winter":
		first = 12
	default:
		return briefing.Period{}, 0
	}
	if year == 0 {
		if r.today.IsZero() {
			return briefing.Period{}, 0
		}
		year = r.today.Year
		if first+2 < r.today.Month {
			year++
		}
	}
	m := briefing.MonthOf(year, first)
	return briefing.Period{First: m, Last: m + 2}, 1
}

// comingMonth is the next month of that number from the reference day on.
func (r *reader) comingMonth(m int) briefing.Period {
	y := r.today.Year
	if m < r.today.Month {
		y++
	}
	return briefing.Months(y, m, m)
}
