package narrative

import (
	"fmt"
	"strconv"
	"strings"

	"brief/briefing"
)

// date prints a day by the wording's pattern: "6 March 2024".
func (r *realiser) date(d briefing.Date) string {
	return dateParts(r.term("style", "date"), fmt.Sprint(d.Day), r.month(d.Month), fmt.Sprint(d.Year))
}

func dateParts(pattern, day, month, year string) string {
	return strings.NewReplacer("{day}", day, "{month}", month, "{year}", year).Replace(pattern)
}

func (r *realiser) month(m int) string { return r.term("month", "m"+strconv.Itoa(m)) }

// dates prints an event of one or several days: "15–18 June 2022".
func (r *realiser) dates(d, last briefing.Date) string {
	switch {
	case last.IsZero() || !last.After(d):
		return r.date(d)
	case last.Year == d.Year && last.Month == d.Month:
		days := fmt.Sprint(d.Day) + r.term("style", "range") + fmt.Sprint(last.Day)
		return dateParts(r.term("style", "date"), days, r.month(d.Month), fmt.Sprint(d.Year))
	}
	return r.date(d) + r.term("style", "to") + r.date(last)
}

// period prints a run of months: "2023", "2018–2023", "the first quarter of
// 2024", "May 2023", "January–September 2023".
func (r *realiser) period(p briefing.Period) string {
	rng := r.term("style", "range")
	fy, fm, ly, lm := p.First.Year(), p.First.Of(), p.Last.Year(), p.Last.Of()
	switch {
	case p.IsYear():
		return fmt.Sprint(fy)
	case fm == 1 && lm == 12:
		return fmt.Sprint(fy) + rng + fmt.Sprint(ly)
	case p.First == p.Last:
		return r.month(fm) + " " + fmt.Sprint(fy)
	case fy != ly:
		return r.month(fm) + " " + fmt.Sprint(fy) + r.term("style", "to") + r.month(lm) + " " + fmt.Sprint(ly)
	case fm%3 == 1 && lm == fm+2:
		return fill(r.term("quarter", "n"+strconv.Itoa(lm/3)), fmt.Sprint(fy))
	case fm == 1 && lm == 6, fm == 7 && lm == 12:
		return fill(r.term("half", "n"+strconv.Itoa(lm/6)), fmt.Sprint(fy))
	}
	return r.month(fm) + rng + r.month(lm) + " " + fmt.Sprint(fy)
}

// dateVal and periodVal are nil where nothing is known.
func (r *realiser) dateVal(d briefing.Date, ev ...string) any {
	if d.IsZero() {
		return nil
	}
	return r.val(briefing.DatePiece(r.date(d), ev...))
}

func (r *realiser) periodVal(p briefing.Period) any {
	if p.IsZero() {
		return nil
	}
	return r.val(briefing.DatePiece(r.period(p)))
}

// Dates prints the days of an event by the wording's pattern, "" where none is
// known; last may be zero.
func (w *Wording) Dates(d, last briefing.Date) string {
	if d.IsZero() {
		return ""
	}
	r := &realiser{w: w}
	out := r.dates(d, last)
	if r.err != nil {
		return d.String() // wording without months
	}
	return out
}
