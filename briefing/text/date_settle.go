package text

import "brief/briefing"

// settleDates fills the years that the report does not write: the one that
// brings the day nearest to the report's own date or its issue's month, else the year of the
// nearest full date before or after. Days of the week are the last such day
// up to the report's date, or the next one after "next" or "coming".
func settleDates(toks []Token, ds []Date, own, issue briefing.Date) {
	around := own
	for i := range ds {
		if !ds[i].Partial && !ofAct(toks, ds[i].First) {
			around = briefing.Date{}
			if own.IsZero() {
				around = ds[i].Date
			}
			break
		}
	}
	if !own.IsZero() {
		around = own
	} else if !issue.IsZero() {
		around = issue
	}
	for i := range ds {
		d := &ds[i]
		switch {
		case !d.Partial:
			if own.IsZero() && issue.IsZero() && !ofAct(toks, d.First) {
				around = d.Date
			}
		case own.IsZero() && besideToday(toks, d.First):
			// "today (13 July)": the report's own day, whose year nothing tells.
		case d.Date.Month == 0:
			if day := told(toks, ds, own); !day.IsZero() {
				d.Date = weekdayNear(day, weekday(toks[d.First].Lower), d.First > 0 && isNext(toks[d.First-1].Lower))
			}
		case !around.IsZero():
			d.Date = nearest(d.Date, around)
		}
	}
}

// told is the day that days of the week are counted from: the report's own, or
// where it has none the full date on which somebody is said to have spoken near
// its beginning ("announced on Monday, 9 October 2023").
func told(toks []Token, ds []Date, own briefing.Date) briefing.Date {
	if !own.IsZero() {
		return own
	}
	for i := range ds {
		d := &ds[i]
		if d.Partial || d.LastDay != 0 || d.First > 120 {
			continue
		}
		j := d.First - 1
		for n := 0; n < 3 && j > 0 && (toks[j].Lower == "," || toks[j].Lower == "on" || weekday(toks[j].Lower) >= 0); n++ {
			j--
		}
		if j > 0 && saidOn[toks[j].Lower] {
			return d.Date
		}
	}
	return briefing.Date{}
}

var saidOn = wordSet("said announced told reported stated declared informed noted")

// ofAct says that the date at token i belongs to a document or an older event
// and not to the time of the report: "the Agreement of 23 May 1992".
func ofAct(toks []Token, i int) bool {
	if i == 0 {
		return false
	}
	switch toks[i-1].Lower {
	case "of", "dated", "since", "born", "until":
		return true
	}
	return false
}

// besideToday says that "today" stands right before the date at token i.
func besideToday(toks []Token, i int) bool {
	for j := i - 1; j >= 0 && j > i-3; j-- {
		switch toks[j].Lower {
		case "today", "yesterday", "tomorrow":
			return true
		case "(", ",":
		default:
			return false
		}
	}
	return false
}

func isNext(w string) bool { return w == "next" || w == "coming" }

func weekdayNear(own briefing.Date, day int, next bool) briefing.Date {
	diff := (int(own.Time().Weekday()) - day + 7) % 7
	if next {
		return own.AddDays(7 - diff)
	}
	return own.AddDays(-diff)
}

// nearest gives d the year that brings it closest to the day around.
func nearest(d, around briefing.Date) briefing.Date {
	best, dist := d, 1<<30
	for y := around.Year - 1; y <= around.Year+1; y++ {
		c := briefing.Date{Year: y, Month: d.Month, Day: d.Day}
		if !c.Valid() {
			continue
		}
		n := c.DaysSince(around)
		if n < 0 {
			n = -n
		}
		if n < dist {
			best, dist = c, n
		}
	}
	return best
}
