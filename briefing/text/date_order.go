package text

import "brief/briefing"

// orderDates turns dates of two small numbers between slashes, "7/3/2019", into month
// first where the report itself shows that its outlet writes the month first. Nothing
// else tells 3 July from 7 March; with no sign, the day comes first.
func (d *Doc) orderDates() {
	asked := 0
	for i := range d.Dates {
		turned, ok := d.turned(&d.Dates[i])
		if !ok {
			continue
		}
		if d.monthFirst(d.Dates[i].Date, turned, i) {
			d.turnAll()
			return
		}
		if asked++; asked == maxAsked {
			return
		}
	}
}

// maxAsked is how many dates are asked for a sign of their order: an outlet has one.
const maxAsked = 4

// turnAll turns all dates that allow it.
func (d *Doc) turnAll() {
	for i := range d.Dates {
		if turned, ok := d.turned(&d.Dates[i]); ok {
			d.Dates[i].Date = turned
		}
	}
}

// turned is the date with day and month exchanged, where its words allow both.
func (d *Doc) turned(x *Date) (briefing.Date, bool) {
	if x.Last-x.First != 5 || d.Tokens[x.First+1].Lower != "/" || x.Date.Day > 12 || x.Date.Day == x.Date.Month {
		return briefing.Date{}, false
	}
	return briefing.Date{Year: x.Date.Year, Month: x.Date.Day, Day: x.Date.Month}, true
}

// monthFirst says whether the i-th date is turned and not dayFirst: by another date that
// can be read in one way only, by the day of the week beside it, by the days near it of
// which the report tells, or by the only day of the week that it names.
func (d *Doc) monthFirst(dayFirst, turned briefing.Date, i int) bool {
	near, nearTurned := 0, 0
	for k := range d.Dates {
		x := &d.Dates[k]
		if k == i || x.Date.Month == 0 || x.Date.Day == 0 {
			continue
		}
		if x.Last-x.First == 5 && d.Tokens[x.First+1].Lower == "/" {
			if x.Date.Day > 12 {
				return dayNumber(&d.Tokens[x.First]) == x.Date.Month
			}
			continue
		}
		near += closeTo(x.Date, dayFirst)
		nearTurned += closeTo(x.Date, turned)
	}
	if w := d.weekdayBeside(&d.Dates[i]); w >= 0 {
		return int(turned.Time().Weekday()) == w && int(dayFirst.Time().Weekday()) != w
	}
	if near > 0 || nearTurned > 0 {
		return near == 0
	}
	w := d.onlyWeekday()
	return w >= 0 && sinceWeekday(turned, w) <= 1 && sinceWeekday(dayFirst, w) > 1
}

// closeTo is 1 where the day x, of whatever year, is within ten days of the day d.
func closeTo(x, d briefing.Date) int {
	if x.Year == 0 {
		x = nearest(x, d)
	}
	if n := x.DaysSince(d); n >= -10 && n <= 10 {
		return 1
	}
	return 0
}

// weekdayBeside is the day of the week that stands right before or behind the date, -1
// where none does.
func (d *Doc) weekdayBeside(x *Date) int {
	for _, k := range [...]int{x.First - 1, x.First - 2, x.Last, x.Last + 1} {
		if k >= 0 && k < len(d.Tokens) {
			if w := weekday(d.Tokens[k].Lower); w >= 0 {
				return w
			}
		}
	}
	return -1
}

// onlyWeekday is the one day of the week that the report names without a date, -1 where
// it names none or several.
func (d *Doc) onlyWeekday() int {
	only := -1
	for k := range d.Dates {
		if x := &d.Dates[k]; x.Date.Month == 0 {
			w := weekday(d.Tokens[x.First].Lower)
			if w < 0 || only >= 0 && w != only {
				return -1
			}
			only = w
		}
	}
	return only
}

// sinceWeekday is how many days lie between d and the last such day of the week.
func sinceWeekday(d briefing.Date, w int) int { return (int(d.Time().Weekday()) - w + 7) % 7 }
