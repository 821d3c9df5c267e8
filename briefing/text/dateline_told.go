package text

import "brief/briefing"

// toldDate dates a report without a dateline by the day on which its first
// sentences say that somebody spoke: "the minister announced on Monday, 9
// October 2023".
func toldDate(d *Doc) {
	if !d.Date.IsZero() || len(d.Dates) == 0 || d.Dates[0].Partial && d.Dates[0].Date.Month > 0 && leadsReport(d, d.Dates[0]) {
		return
	}
	body := 0
	for _, s := range d.Sentences {
		if s.Role != Body {
			continue
		}
		if body++; body > 3 {
			return
		}
		for _, x := range d.Dates {
			if x.First < s.First || x.First >= s.Last {
				continue
			}
			if x.Partial && x.Date.Month > 0 && x.LastDay == 0 && d.toldOn(s, x) && d.settleTold(x) {
				return
			}
			if !x.Partial && x.LastDay == 0 && x.Date.Valid() && d.toldOn(s, x) {
				d.Date, d.DateSpan = x.Date, x.Span
				return
			}
		}
	}
}

// settleTold dates the report by a day that stands without its year, where the day
// of the week before it fits one year that the report names: "said on Tuesday, July
// 26".
func (d *Doc) settleTold(x Date) bool {
	k := x.First - 1
	if k > 0 && d.Tokens[k].Lower == "," {
		k--
	}
	if k < 0 || weekday(d.Tokens[k].Lower) < 0 {
		return false
	}
	y, day := 0, weekday(d.Tokens[k].Lower)
	for i := range d.Tokens {
		n := YearNumber(d.Tokens[i])
		if n <= y || i > 0 && d.Tokens[i-1].Lower == "by" {
			continue // a year to come
		}
		if c := (briefing.Date{Year: n, Month: x.Date.Month, Day: x.Date.Day}); c.Valid() && int(c.Time().Weekday()) == day {
			y = n // the report is no older than the years it tells of
		}
	}
	if d.tellsOfLater(y) {
		return false
	}
	if y > 0 {
		d.Date, d.DateSpan = briefing.Date{Year: y, Month: x.Date.Month, Day: x.Date.Day}, x.Span
	}
	return y > 0
}

// toldOn says whether a verb of saying stands right before the day of the week
// of the date x, or right after the date.
func (d *Doc) toldOn(s Sentence, x Date) bool {
	k := x.First - 1
	for k > s.First && (d.Tokens[k].Lower == "," || weekday(d.Tokens[k].Lower) >= 0 || d.Tokens[k].Lower == "on") {
		k--
	}
	if k >= s.First && d.saying(k) {
		return k < x.First-1
	}
	if k := x.First - 1; k > s.First && d.Tokens[k].Lower == "on" && d.publishedBefore(k, s.First) {
		return true // "data published by the statistics office on 19 February"
	}
	j := x.Last
	if j < s.Last && d.Tokens[j].Lower == "," {
		j++
	}
	return j < s.Last && d.saying(j)
}

// saying says whether token i is a verb of what was said or agreed on a day.
func (d *Doc) saying(i int) bool {
	switch d.Tokens[i].Lower {
	case "said", "announced", "told", "reported", "stated", "declared", "disclosed", "revealed", "agreed", "reporters":
		return true
	}
	return false
}

// publishedBefore says whether what was published, or by whom, stands right before
// token k.
func (d *Doc) publishedBefore(k, first int) bool {
	for i := k - 1; i >= first && i > k-9; i-- {
		switch d.Tokens[i].Lower {
		case "published", "released", "issued":
			return true
		case ",", ";", "on", "in":
			return false
		}
	}
	return false
}
