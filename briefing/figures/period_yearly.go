package figures

import "brief/briefing"

// yearWord reads "year-on-year", "year on year", "yoy", "y/y", "on year",
// "year to date", "year earlier", "the year before".
func (s *sent) yearWord(i int) (moment, bool) {
	change := func(hi int) (moment, bool) {
		return moment{lo: i, hi: hi, role: roleAgainst, x: briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: -1}}, true
	}
	j := i + 1
	dash := func() {
		if s.w(j) == "-" {
			j++
		}
	}
	switch s.w(i) {
	case "yoy":
		return change(i + 1)
	case "y":
		if (s.w(j) == "/" || s.w(j) == "-") && s.w(j+1) == "y" {
			return change(j + 2)
		}
		if s.w(j) == "-" && s.w(j+1) == "o" && s.w(j+3) == "y" {
			return change(j + 4)
		}
		if s.w(j) == "-" && s.w(j+1) == "o" && s.w(j+2) == "-" && s.w(j+3) == "y" {
			return change(j + 4)
		}
	case "on":
		if s.w(j) == "year" && s.w(i-1) != "year" && s.w(i-1) != "-" {
			return change(j + 1)
		}
		if s.w(j) == "an" && s.w(j+1) == "annual" && s.w(j+2) == "basis" {
			return change(j + 3)
		}
	case "year":
		if p := s.w(i - 2); s.w(i-1) == "the" && (p == "close" || p == "finish" || p == "end" || p == "closing") && s.w(j) == "with" {
			return moment{lo: i, hi: j, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
		}
		if s.w(i-1) == "the" && (s.w(i-2) == "before" || s.w(i-2) == "until") && (s.w(j) == "is" || s.w(j) == "ends" || s.w(j) == "runs") {
			return moment{lo: i, hi: j, goal: true, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
		}
		if s.w(j) == "-" && s.w(j+1) == "end" || s.w(j) == "end" {
			for s.w(j) != "end" {
				j++
			}
			return moment{lo: i, hi: j + 1, x: briefing.TimeExpr{Kind: briefing.TimeYear}}, true
		}
		if m, ok := s.endedMoment(i, j, 12); ok {
			return m, true
		}
		dash()
		if s.w(j) == "ago" && j > i+1 {
			hi := j + 1
			if s.w(hi) == "period" || s.w(hi) == "level" || s.w(hi) == "quarter" || s.w(hi) == "month" {
				hi++
			}
			return change(hi)
		}
		switch s.w(j) {
		case "on", "over":
			j++
			dash()
			if s.w(j) == "year" {
				return change(j + 1)
			}
		case "to":
			j++
			dash()
			if s.w(j) == "date" {
				return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeToDate})
			}
		case "earlier", "before", "ago":
			if j == i+1 && (s.w(i-1) == "the" || s.w(i-1) == "a") {
				return when(i, j+1, briefing.TimeExpr{Kind: briefing.TimeEarlier, Offset: -1})
			}
		}
	}
	return moment{}, false
}
