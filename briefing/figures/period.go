package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// moment is a time expression among the tokens [lo, hi) of a sentence.
type moment struct {
	lo, hi int
	x      briefing.TimeExpr
	role   role
	// goal says that the words look ahead: "by 2030", "next year".
	goal bool
	// mute marks a date that no figure takes ("on March 6").
	mute bool
}

// role says whether a moment is the figure's own time or what it is compared
// with.
type role uint8

const (
	roleWhen role = iota
	roleAgainst
	roleSince
)

// moments finds the time expressions of a sentence and masks their tokens, so
// that their numbers are not read as figures.
func (s *sent) moments() {
	s.ts = s.ts[:0]
	for i := s.first; i < s.last; i++ {
		if i = s.nextTime(i); i == s.last {
			break
		}
		read := momentTable.Reader(&s.toks[i])
		m, ok := s.momentAt(i, read)
		if !ok || m.hi <= i {
			continue
		}
		m.hi = min(m.hi, len(s.toks)) // a text may break off in "fiscal 2024 -"
		m.x.Span = briefing.Span{Start: s.toks[m.lo].Start(), End: s.toks[m.hi-1].End()}
		s.setRole(&m)
		if m.goal && s.w(m.lo-1) == "from" && s.dateAt(m.lo) != nil {
			m.role = roleWhen // "will go up from Monday"
		}
		m.mute = m.mute || s.deliveryMonth(&m)
		if y := s.d.Date.Year; m.goal && y > 0 && m.x.Kind == briefing.TimeAbsolute && m.x.Period.Last.Year() < y {
			m.goal = false // "by the end of 2023", told later, is no plan
		}
		if m.x.Kind == briefing.TimeYear && m.x.Offset < 0 {
			m.goal = false
		}
		for k := m.lo; k < m.hi; k++ {
			s.mask[k] = maskTime
		}
		s.ts = append(s.ts, m)
		i = m.hi - 1
	}
	s.bracketRuns()
	s.nearMonths()
	s.sameOfYear()
	s.endOfThatYear()
	s.pointBack()
	s.endsTold()
}

// nextTime is the first token from i on that a time may begin with, the end of the
// sentence where there is none.
func (s *sent) nextTime(i int) int {
	return s.d.NextHint(momentHint, i, s.d.NextDay(i, s.last))
}

// sameOfYear joins "last year's exports for the same ten months", "last year over
// the same period" into one time.
func (s *sent) sameOfYear() {
	for t := 1; t < len(s.ts); t++ {
		y, m := &s.ts[t-1], &s.ts[t]
		if m.x.Kind != briefing.TimeSame || m.mute || y.mute || m.hi-m.lo < 2 || m.lo-y.hi > 5 || y.x.Kind != briefing.TimeYear || y.x.Offset >= 0 {
			continue
		}
		switch s.w(m.lo) {
		case "same", "corresponding", "similar", "analogous", "comparable", "like", "equivalent":
			m.x.Kind, m.x.Offset, y.mute = briefing.TimeSameMonths, y.x.Offset, true
			if y.role == roleAgainst {
				m.role = roleAgainst // "compared to last year's corresponding period"
			}
		}
	}
}

// endOfThatYear makes "at year-end" and "at the end of the year" the end of the
// year that the sentence tells of before it.
func (s *sent) endOfThatYear() {
	for t := 1; t < len(s.ts); t++ {
		y, m := &s.ts[t-1], &s.ts[t]
		if m.x.Kind != briefing.TimeYear || m.x.Offset > 0 || m.x.Offset < -1 || s.has(m.lo, m.hi, "last") || m.goal || y.mute || y.goal || !s.has(m.lo, m.hi, "end") || s.has(m.lo, m.hi, "this") || s.w(m.lo-1) != "at" && s.w(m.lo-2) != "at" {
			continue
		}
		if y.x.Kind == briefing.TimeYear && y.x.Offset < 0 || y.x.Kind == briefing.TimeAbsolute && y.x.Period.IsYear() {
			m.x = withSpan(y.x, m.x.Span)
		}
	}
}

// nearMonths gives a month without a year that of the month or quarter named
// before it in the sentence: "25 percent in November 2024, from 26 in October".
func (s *sent) nearMonths() {
	var near briefing.Period
	for t := range s.ts {
		x := &s.ts[t].x
		if t > 0 && s.nextYearToo(&s.ts[t-1], &s.ts[t]) {
			x.Offset, x.Said = 1, true
			continue
		}
		switch {
		case x.Kind == briefing.TimeMonths && x.Year == 0 && !x.Said && x.First < x.Last && x.Last <= 12 && !s.ts[t].goal && restOfYear(near, x.First):
			x.Kind, x.Period = briefing.TimeAbsolute, briefing.Months(near.First.Year(), x.First, x.Last)
			near = x.Period
		case x.Kind == briefing.TimeAbsolute && x.Period.Len() <= 11:
			near = x.Period
		case x.Kind == briefing.TimeMonths && x.First == x.Last && x.Year == 0 && !x.Said && !near.IsZero() && near.Len() <= 6 && !s.ts[t].goal:
			x.Kind, x.Period = briefing.TimeAbsolute, monthNear(x.First, near)
		case x.Kind == briefing.TimeMonths && x.Last-x.First == 2 && x.Year == 0 && !x.Said && near.Len() == 3 && (s.ts[t].role == roleAgainst || s.bracketed(s.ts[t].lo)):
			x.Kind, x.Period = briefing.TimeAbsolute, briefing.Months(near.First.Year(), x.First, x.Last)
			if x.Period.First > near.First {
				x.Period = x.Period.Shift(-1)
			}
		}
	}
}

// restOfYear says whether the month goes on right where the run before ended, in its
// year: "$5 million in January-June 2022 and $7 million in July-December".
func restOfYear(run briefing.Period, month int) bool {
	return !run.IsZero() && run.First.Year() == run.Last.Year() && run.Last.Of()+1 == month
}

// momentAt reads the time expression that starts at token i; read is what its word
// calls for, if anything.
func (s *sent) momentAt(i int, read func(s *sent, i int) (moment, bool)) (moment, bool) {
	t := &s.toks[i]
	if d := s.dateAt(i); d != nil {
		return s.dateMoment(i, d)
	}
	if t.Kind == text.Number {
		return s.yearMoment(i)
	}
	if t.Kind != text.Word {
		return moment{}, false
	}
	if m := text.MonthNumber(t.Lower); m > 0 && t.Capital {
		return s.monthMoment(i, m)
	}
	if read != nil {
		return read(s, i)
	}
	return moment{}, false
}

func when(lo, hi int, x briefing.TimeExpr) (moment, bool) { return moment{lo: lo, hi: hi, x: x}, true }

func absolute(p briefing.Period) briefing.TimeExpr {
	return briefing.TimeExpr{Kind: briefing.TimeAbsolute, Period: p}
}

// dateAt is the date of the report that starts at token i, nil if none does.
func (s *sent) dateAt(i int) *text.Date {
	for s.nextDate < len(s.d.Dates) && s.d.Dates[s.nextDate].First < i {
		s.nextDate++
	}
	if s.nextDate < len(s.d.Dates) && s.d.Dates[s.nextDate].First == i {
		return &s.d.Dates[s.nextDate]
	}
	return nil
}

// dateMoment makes a moment of a calendar day: "as of 1 September 2023" is its
// month; other days only keep their numbers from being figures.
func (s *sent) dateMoment(i int, d *text.Date) (moment, bool) {
	m := moment{lo: i, hi: d.Last, mute: true}
	if first, last, hi := s.dayRun(i, d); hi > 0 {
		m.mute, m.hi, m.x = false, hi, absolute(briefing.Period{First: first, Last: last})
		return m, true
	}
	if d.Date.Year == 0 || d.Date.Month == 0 {
		return m, true
	}
	prev, prev2 := s.w(i-1), s.w(i-2)
	if x := absolute(briefing.Months(d.Date.Year, d.Date.Month, d.Date.Month)); (prev == "from" && prev2 != "(" || s.planFor(i)) && s.ahead(x) || s.fromDay(i, d, x) {
		m.mute, m.goal, m.x = false, true, x
		return m, true
	}
	if prev == "on" && s.stateOn(d.Date.Day) || prev == "as" || prev == "of" && prev2 == "as" || prev == "at" && prev2 == "as" || prev == "by" || prev == "of" && prev2 == "beginning" || prev == "on" && prev2 == "as" {
		m.mute, m.x = false, absolute(briefing.Months(d.Date.Year, d.Date.Month, d.Date.Month))
	}
	return m, true
}

// planFor says whether the date at token i is that of a plan: "will rise on 3 March",
// "will go up from Wednesday, 5 February".
func (s *sent) planFor(i int) bool {
	k := i - 1
	if s.w(k) == "," {
		k-- // the day of the week
	}
	if w := s.w(k); len(w) > 5 && w[len(w)-3:] == "day" {
		k--
	}
	return (s.w(k) == "on" || s.w(k) == "from") && (s.outlook(s.first, k) == 1 || s.movingBefore(k))
}

// movingBefore says whether the clause before token i tells in the present what is to
// move on a day named there: "the wage is going up by a tenth on 1 January".
func (s *sent) movingBefore(i int) bool {
	for k := i - 1; k > s.first && k > i-9; k-- {
		switch s.w(k) {
		case "going", "rising", "increasing", "falling", "dropping":
			return s.w(k-1) == "is" || s.w(k-1) == "are"
		case ",", ";":
			return false
		}
	}
	return false
}

// fromDay says whether news of one country's affairs tells what will be from the day at
// token i on, which is of the report's own month: "from Wednesday drivers will pay".
func (s *sent) fromDay(i int, d *text.Date, x briefing.TimeExpr) bool {
	now := s.d.Date
	if s.home == homeNone || s.w(i-1) != "from" || now.Month == 0 || x.Period.First != briefing.MonthOf(now.Year, now.Month) {
		return false
	}
	return s.outlook(s.first, i-1) == 1 || s.outlook(d.Last, min(d.Last+5, s.last)) == 1
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "−" }

func isTimePreposition(w string) bool {
	switch w {
	case "in", "from", "since", "by", "during", "for", "until", "through", "of", "till", "starting", "over":
		return true
	}
	return false
}
