package figures

import "brief/briefing"

// period settles an expression that says when; last is the period spoken of
// before.
func (r *resolver) period(x briefing.TimeExpr, last briefing.Period, f *briefing.Figure) briefing.Period {
	d := r.ref.Date
	switch x.Kind {
	case briefing.TimeAbsolute:
		return x.Period
	case briefing.TimeSame:
		return last
	case briefing.TimeSameMonths:
		if last.IsZero() {
			return briefing.Period{}
		}
		if !x.Period.IsZero() {
			return last.Shift(x.Period.First.Year() - last.First.Year())
		}
		if x.Offset == 0 && !d.IsZero() {
			return last.Shift(d.Year - last.First.Year())
		}
		return last.Shift(x.Offset)
	case briefing.TimeEarlier:
		p := r.earlier(x, last)
		if x.Offset > 1 && f != nil && f.Status == briefing.Actual && !d.IsZero() && p.First.Year() > d.Year {
			return briefing.Period{} // counted from a plan: "15 years later" tells of something else
		}
		return p
	case briefing.TimePreceding:
		return preceding(last)
	}
	if d.IsZero() {
		if x.Kind == briefing.TimeMonths && x.Year == 0 && !x.Said && x.First == x.Last && !last.IsZero() && last.Len() <= 13 {
			return monthNear(x.First, last) // "in November 2024 …, from 26 percent in October"
		}
		return briefing.Period{}
	}
	return r.fromDate(x, f)
}

// fromDate settles an expression by the report's own date, which is known.
func (r *resolver) fromDate(x briefing.TimeExpr, f *briefing.Figure) briefing.Period {
	d := r.ref.Date
	now := briefing.MonthOf(d.Year, d.Month)
	switch x.Kind {
	case briefing.TimeYear:
		return briefing.Year(d.Year + x.Offset)
	case briefing.TimeDecadeEnd:
		return briefing.Year((d.Year + 9) / 10 * 10)
	case briefing.TimeFiscal:
		return fiscalAt(d, x.First, x.Offset)
	case briefing.TimeMonth:
		m := now + briefing.Month(x.Offset)
		return briefing.Period{First: m, Last: m}
	case briefing.TimeMonths:
		return briefing.Months(yearOfMonths(d, x, f), x.First, x.Last)
	case briefing.TimeToDate:
		if x.First > 0 {
			return sinceMonth(d, x)
		}
		y, last := d.Year, d.Month
		if x.Year != 0 && x.Year < d.Year {
			y, last = x.Year, 12
		}
		if d.Day < 20 && last > 1 && y == d.Year {
			last-- // the current month is hardly told yet
		}
		return briefing.Months(y, 1, last)
	case briefing.TimeLastMonths:
		return briefing.Period{First: now - briefing.Month(x.Offset), Last: now - 1}
	case briefing.TimeLastYears:
		if x.Offset < 0 { // "over the next five years"
			return briefing.Years(d.Year, d.Year-x.Offset)
		}
		return briefing.Years(d.Year-x.Offset, d.Year)
	}
	return briefing.Period{}
}

// yearOfMonths is the year of months told on the day d: the one that the words
// name, else that of the run which ended last, or of a plan comes next.
func yearOfMonths(d briefing.Date, x briefing.TimeExpr, f *briefing.Figure) int {
	y := d.Year + x.Offset
	switch {
	case x.Year != 0:
		return x.Year
	case x.Said || f == nil:
	case f.Status == briefing.Target && x.First != x.Last && (x.Last < d.Month && x.Last+3 >= d.Month || x.Last == 12 && d.Month <= 2):
		if x.Last == 12 {
			return y - 1
		}
		return y // a quarter or half just ended, whose results are still to come
	case f.Status == briefing.Target && x.Last < d.Month:
		return y + 1
	case f.Status == briefing.Actual && (x.First > d.Month || x.Last > d.Month && x.First != x.Last):
		return y - 1
	}
	return y
}

// sinceMonth is the run up to the day d since a month or year that the words
// name.
func sinceMonth(d briefing.Date, x briefing.TimeExpr) briefing.Period {
	now, first := briefing.MonthOf(d.Year, d.Month), briefing.MonthOf(d.Year, x.First)
	switch {
	case x.Year != 0:
		first = briefing.MonthOf(x.Year, x.First)
	case x.Offset != 0: // "since December last year"
		first += briefing.Month(12 * x.Offset)
	case first > now:
		first -= 12
	}
	switch {
	case first > now:
		return briefing.Period{}
	case x.Said && x.Year != 0:
		return briefing.Years(x.Year, d.Year)
	}
	return briefing.Period{First: first, Last: now}
}

// against settles an expression that says what a change is compared with; own
// is the figure's period.
func (r *resolver) against(x briefing.TimeExpr, own briefing.Period, f *briefing.Figure) briefing.Period {
	switch x.Kind {
	case briefing.TimeAbsolute:
		// "in January-May, compared to 2021": the same months are meant.
		if !own.IsZero() && own.Len() < 12 && x.Period.IsYear() && !x.Said && own.First.Year() != x.Period.First.Year() {
			return own.Shift(x.Period.First.Year() - own.First.Year())
		}
		return x.Period
	case briefing.TimeSameMonths:
		if own.IsZero() {
			return briefing.Period{}
		}
		if !x.Period.IsZero() {
			return own.Shift(x.Period.First.Year() - own.First.Year())
		}
		if x.Offset == 0 {
			return own.Shift(-1)
		}
		return own.Shift(x.Offset)
	case briefing.TimeSame:
		if own.IsZero() {
			return r.last
		}
		return own.Shift(-1)
	case briefing.TimeEarlier:
		if own.IsZero() {
			return briefing.Period{}
		}
		if x.Said && own.Len() > 12 && own.First.Of() == 1 { // "between 2019 and 2022 it doubled in three years"
			return briefing.Year(own.First.Year())
		}
		return own.Shift(x.Offset)
	case briefing.TimePreceding:
		return preceding(own)
	case briefing.TimeYear:
		p := r.period(x, r.last, f)
		if !p.IsZero() && !own.IsZero() && own.Len() < 12 && !x.Said {
			return own.Shift(p.First.Year() - own.First.Year())
		}
		return p
	}
	return r.period(x, r.last, f)
}

// earlier settles "two years earlier" and "the year after" from the period
// spoken of before; a fiscal year that the words name is x.Period where none
// like it was spoken of.
func (r *resolver) earlier(x briefing.TimeExpr, last briefing.Period) briefing.Period {
	if x.Offset >= 0 {
		last = r.prev
	}
	if x.Offset == 0 && x.Last == 12 {
		if last.IsZero() {
			return r.fromDateOrNone(briefing.TimeExpr{Kind: briefing.TimeYear})
		}
		return briefing.Year(last.Last.Year())
	}
	if !x.Period.IsZero() && (last.IsZero() || last.First.Of() != x.Period.First.Of()) {
		return x.Period
	}
	if last.IsZero() {
		if r.ref.Date.IsZero() || x.Offset > 0 {
			return briefing.Period{}
		}
		return briefing.Year(r.ref.Date.Year + x.Offset)
	}
	if x.Last == 12 && last.Len() < 12 {
		return briefing.Period{First: last.First - 12, Last: last.First - 1}
	}
	if x.Offset > 0 && last.Len() < 12 {
		last = briefing.Year(last.First.Year()) // "three years later"
	}
	return last.Shift(x.Offset)
}

// preceding is the run of as many months right before p: the month before, the
// quarter before.
func preceding(p briefing.Period) briefing.Period {
	if p.IsZero() {
		return p
	}
	return briefing.Period{First: p.First - briefing.Month(p.Len()), Last: p.First - 1}
}

// monthNear is the month of that number nearest to the period spoken of.
func monthNear(month int, last briefing.Period) briefing.Period {
	m := briefing.MonthOf(last.Last.Year(), month)
	switch {
	case m > last.Last+6:
		m -= 12
	case m < last.Last-6:
		m += 12
	}
	return briefing.Period{First: m, Last: m}
}

// fromDateOrNone is fromDate where the date is known.
func (r *resolver) fromDateOrNone(x briefing.TimeExpr) briefing.Period {
	if r.ref.Date.IsZero() {
		return briefing.Period{}
	}
	return r.fromDate(x, nil)
}
