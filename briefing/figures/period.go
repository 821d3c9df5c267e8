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
		if !timeWords.Has(&s.toks[i]) && !s.d.MayBeDay(i) {
			continue
		}
		m, ok := s.momentAt(i)
		if !ok || m.hi <= i {
			continue
		}
		m.x.Span = briefing.Span{Start: s.toks[m.lo].Start, End: s.toks[m.hi-1].End}
		s.setRole(&m)
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
}

// momentAt reads the time expression that starts at token i.
func (s *sent) momentAt(i int) (moment, bool) {
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
	if timeWords.Has(t) {
		return s.wordMoment(i)
	}
	return moment{}, false
}

// timeWords begin expressions of time.
var timeWords = text.NewWordSet(`first second third fourth last past next current previous preceding coming this same corresponding similar analogous comparable year years a one two
	three four five six seven eight nine ten eleven twelve q h fy fiscal financial solar persian yoy y on since so recent annual annually end that
	same-period near medium short foreseeable nearest above reviewed reporting specified mentioned indicated given beginning start then early late mid half
	decade period iranian`)

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
	if d.Date.Year == 0 || d.Date.Month == 0 {
		return m, true
	}
	prev, prev2 := s.w(i-1), s.w(i-2)
	if x := absolute(briefing.Months(d.Date.Year, d.Date.Month, d.Date.Month)); prev == "from" && s.ahead(x) {
		m.mute, m.goal, m.x = false, true, x
		return m, true
	}
	if e := s.dayRun(i, d); e != nil {
		m.mute, m.hi = false, e.Last
		m.x = absolute(briefing.Period{First: briefing.MonthOf(d.Date.Year, d.Date.Month), Last: briefing.MonthOf(e.Date.Year, e.Date.Month)})
		return m, true
	}
	if prev == "as" || prev == "of" && prev2 == "as" || prev == "at" && prev2 == "as" || prev == "by" || prev == "of" && prev2 == "beginning" || prev == "on" && prev2 == "as" {
		m.mute, m.x = false, absolute(briefing.Months(d.Date.Year, d.Date.Month, d.Date.Month))
	}
	return m, true
}

// dayRun is the date that ends the run of days which d begins: "between 1
// January and 20 March 2023", nil where none does.
func (s *sent) dayRun(i int, d *text.Date) *text.Date {
	prev, w := s.w(i-1), s.w(d.Last)
	if !(prev == "between" && w == "and" || prev == "from" && (w == "to" || w == "through" || w == "until")) {
		return nil
	}
	for k := s.nextDate; k < len(s.d.Dates) && s.d.Dates[k].First <= d.Last+1; k++ {
		e := &s.d.Dates[k]
		if e.First != d.Last+1 || e.Date.Year == 0 || e.Date.Month == 0 {
			continue
		}
		from, to := briefing.MonthOf(d.Date.Year, d.Date.Month), briefing.MonthOf(e.Date.Year, e.Date.Month)
		if to > from && to < from+24 {
			return e
		}
	}
	return nil
}

// yearMoment reads "2023", "2018–2023", "2022-23", "9 months of 2024",
// "2021 level".
func (s *sent) yearMoment(i int) (moment, bool) {
	y := text.YearNumber(s.toks[i])
	if y == 0 {
		if n := s.smallInt(i); n > 0 && n <= 12 {
			return s.monthsCount(i, n)
		}
		return moment{}, false
	}
	if !s.yearFits(i) {
		return moment{}, false
	}
	hi := i + 1
	if isDash(s.w(hi)) && !s.spaceAt(hi) || s.w(hi) == "/" {
		if z := s.year(hi + 1); z > y && z < y+30 {
			return when(i, hi+2, absolute(briefing.Years(y, z)))
		}
		if n := s.smallInt(hi + 1); n > 0 && n == (y+1)%100 && !s.spaceAt(hi+1) {
			return s.splitYear(i, hi+2, y)
		}
	}
	prev := s.w(i - 1)
	if w := s.w(hi); (w == "to" || w == "and" || w == "through" || w == "until") && (prev == "from" || prev == "between" || w == "through" || (prev == "year" || prev == "years") && s.has(i-4, i-1, "between")) {
		if z := s.year(hi + 1); z > y {
			return when(i, hi+2, absolute(briefing.Years(y, z)))
		}
	}
	switch s.w(hi) {
	case "fiscal", "financial":
		if s.w(hi+1) == "year" {
			return s.splitYear(i, hi+2, y)
		}
	case "q", "h":
		if n := s.smallInt(hi + 1); n > 0 && n <= 4 {
			return when(i, hi+2, absolute(partOfYear(s.w(hi), n, y)))
		}
	}
	return when(i, hi, absolute(briefing.Year(y)))
}

// yearFits says whether a number that could be a year is one.
func (s *sent) yearFits(i int) bool {
	if i > s.first {
		if currencySign(s.w(i-1)) != "" || s.w(i-1) == "no" || s.w(i-1) == "№" {
			return false
		}
		if c, _ := s.currencyBefore(i); c != "" {
			return false
		}
		if isDash(s.w(i-1)) && !s.spaceAt(i) && !s.spaceAt(i-1) && i-2 >= s.first && s.toks[i-2].Kind == text.Word && text.MonthNumber(s.w(i-2)) == 0 && s.w(i-2) != "mid" && s.w(i-2) != "end" && s.w(i-2) != "pre" {
			return false
		}
	}
	j := i + 1
	if scaleOf(s.w(j)) > 0 || isPercent(s.w(j)) || s.w(j) == "per" || s.w(j) == "times" || s.currencyAfter(j) > 0 {
		return false
	}
	if u, _, _ := unitOf(s.w(j)); u != "" && s.w(j) != "t" {
		return false
	}
	switch s.w(i - 1) {
	case "in", "since", "from", "to", "by", "for", "until", "till", "of", "during", "over", "than", "with", "against", "versus", "vs", "year", "years",
		"the", "and", "between", "through", "before", "after", "on", "late", "early", "mid", "fy", "back":
		return true
	}
	_, _, known := s.nounAt(j)
	return !known
}

// splitYear is a fiscal or split year that starts in the year y. A fiscal year
// of countries not known to have one of their own is read from April.
func (s *sent) splitYear(lo, hi, y int) (moment, bool) {
	if w := s.w(hi); w == "season" || w == "harvest" || s.w(lo-1) == "year" && (s.w(lo-2) == "academic" || s.w(lo-2) == "school" || s.w(lo-2) == "marketing") {
		return when(lo, hi, absolute(briefing.Years(y, y+1))) // no fiscal year
	}
	fiscal := s.w(lo-1) == "fy" || s.w(lo-1) == "year" || s.w(hi) == "fiscal" || s.w(hi) == "financial" || s.w(lo-1) == "fiscal" || s.w(lo-1) == "financial"
	if (s.w(hi) == "fiscal" || s.w(hi) == "financial") && s.w(hi+1) == "year" {
		hi += 2
	}
	m := s.fiscalStart(fiscal)
	if m == 0 && fiscal {
		m = 4
	}
	if m > 0 {
		return when(lo, hi, absolute(fiscalYear(y, m)))
	}
	return when(lo, hi, absolute(briefing.Years(y, y+1)))
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "−" }

func isTimePreposition(w string) bool {
	switch w {
	case "in", "from", "since", "by", "during", "for", "until", "through", "of", "till", "starting", "over":
		return true
	}
	return false
}
