package figures

import (
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// headerRow reads years and change columns; it is one where at least one year
// stands in it and no number that is none.
func (s *sent) headerRow() bool {
	f := &s.frame
	var cols []column
	start := s.lineStart()
	for i := s.first; i < s.last; i++ {
		t := s.toks[i]
		c := column{right: t.End - start, year: f.months}
		if p, ok := s.romanQuarter(i); ok {
			c.right, c.year = s.toks[i+1].End-start, absolute(p)
			cols = append(cols, c)
			i++
			continue
		}
		if m, ok := s.columnTime(i); ok {
			c.right, c.year = s.toks[m.hi-1].End-start, m.x
			cols = append(cols, c)
			i = m.hi - 1
			continue
		}
		switch {
		case s.year(i) > 0 && len(cols) > 0 && cols[len(cols)-1].change && !s.wideGap(i):
			cols[len(cols)-1].right = t.End - start // "Share 2022, %"
			cols[len(cols)-1].named = absolute(briefing.Year(s.year(i)))
		case s.yearsCompared(i):
			c.change, c.unit, c.right = true, briefing.Percent, s.toks[i+2].End-start
			c.year, c.base = f.inYear(s.year(i)), f.inYear(s.year(i+2))
			cols = append(cols, c)
			i += 2
		case s.year(i) > 0:
			y := s.year(i)
			c.year = f.inYear(y)
			if prev := s.w(i - 1); text.MonthNumber(prev) > 0 && s.toks[i-1].Capital {
				m := text.MonthNumber(prev)
				first := m
				if isDash(s.w(i-2)) && text.MonthNumber(s.w(i-3)) > 0 {
					first = text.MonthNumber(s.w(i - 3))
				}
				if first <= m {
					c.year = absolute(briefing.Months(y, first, m))
				}
			}
			if isDash(s.w(i+1)) && s.smallInt(i+2) > 0 && !s.spaceAt(i+1) {
				c.right = s.toks[i+2].End - start
				i += 2
			}
			cols = append(cols, c)
		case t.Lower == "+" || t.Lower == "±" || t.Lower == "change" || t.Lower == "growth" || t.Lower == "y" || t.Lower == "dynamics" || t.Lower == "rate" || t.Lower == "%" || t.Lower == "share":
			if n := len(cols); n > 0 && cols[n-1].change {
				cols[n-1].right = t.End - start
				continue
			}
			c.change, c.unit, c.share = true, briefing.Percent, t.Lower == "share"
			cols = append(cols, c)
		case t.Kind == text.Number && s.year(i) == 0:
			return false
		case len(cols) > 0 && cols[len(cols)-1].change && !s.wideGap(i):
			cols[len(cols)-1].right = t.End - start
		}
	}
	years := 0
	var last, before briefing.TimeExpr
	for k := range cols {
		if !cols[k].change {
			years++
			before, last = last, cols[k].year
		}
	}
	if years == 0 {
		return false
	}
	for k := range cols {
		if cols[k].change && cols[k].base.IsZero() {
			cols[k].year, cols[k].base = last, before
		}
		if cols[k].share && !cols[k].named.IsZero() {
			cols[k].year = cols[k].named
		}
	}
	if u, sc := s.unitPhrase(s.first, s.last); u != "" && f.unit == "" {
		f.unit, f.scale = u, sc
	}
	f.cols = cols
	for i := s.first; i < s.last; i++ {
		s.mask[i] = maskTime
	}
	return true
}

// inYear is the time of a column of year y: the caption's months in it, or all
// of it.
func (f *tableFrame) inYear(y int) briefing.TimeExpr {
	switch {
	case f.months.Kind == briefing.TimeMonths:
		return absolute(briefing.Months(y, f.months.First, f.months.Last))
	case f.months.Kind == briefing.TimeAbsolute && f.timed && !f.months.Period.IsYear() && f.months.Period.Len() < 12:
		return absolute(f.months.Period.Shift(y - f.months.Period.First.Year()))
	}
	return absolute(briefing.Year(y))
}

// romanQuarter reads "III 2021", a quarter in the heading of a column.
func (s *sent) romanQuarter(i int) (briefing.Period, bool) {
	n := 0
	switch s.raw(i) {
	case "I":
		n = 1
	case "II":
		n = 2
	case "III":
		n = 3
	case "IV":
		n = 4
	}
	if y := s.year(i + 1); n > 0 && y > 0 && !s.wideGap(i+1) {
		return briefing.Months(y, 3*n-2, 3*n), true
	}
	return briefing.Period{}, false
}

// yearsCompared says whether a column at token i sets a year against the one
// before: "2022/2021, %".
func (s *sent) yearsCompared(i int) bool {
	y := s.year(i)
	return y > 0 && s.w(i+1) == "/" && i+2 < s.last && s.year(i+2) > 0 && s.year(i+2) < y
}

// columnTime reads a heading of a part of a year or a fiscal year, with its
// year: "Q1 2024", "Jan-Sep 2023", "9M 2022", "2021-22".
func (s *sent) columnTime(i int) (moment, bool) {
	if s.year(i) > 0 && s.frame.months.Kind == briefing.TimeMonths {
		return moment{}, false
	}
	m, ok := s.momentAt(i)
	if !ok || m.mute || m.x.Kind != briefing.TimeAbsolute || m.hi-m.lo < 2 || m.lo != i || m.x.Period.IsYear() {
		return moment{}, false
	}
	for k := m.lo + 1; k < m.hi; k++ {
		if s.wideGap(k) {
			return moment{}, false
		}
	}
	return m, true
}

// lineStart is the byte where the line of the row starts.
func (s *sent) lineStart() int {
	start := s.toks[s.first].Start
	return strings.LastIndexByte(s.d.Report.Text[:start], '\n') + 1
}

// wideGap says whether two or more blanks, a tab or a bar stand before token i.
func (s *sent) wideGap(i int) bool {
	if i <= s.first {
		return true
	}
	gap := s.d.Report.Text[s.toks[i-1].End:s.toks[i].Start]
	return len(gap) > 1 || strings.Contains(gap, "\t") || s.w(i-1) == "|"
}
