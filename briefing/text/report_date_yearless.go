package text

// yearlessDay is the report's own day in its words where no words tell the year:
// that of its dateline ("TASHKENT, May 30 –"), or the one on which its outlet says
// that it reports; "" where there is none.
func yearlessDay(d *Doc) string {
	for k, x := range d.Dates {
		if !x.Partial || x.Date.Month == 0 || x.Date.Day == 0 || x.Date.Year != 0 || x.LastDay != 0 {
			continue
		}
		if k == 0 && leadsReport(d, x) && d.opensLine(x) || x.First > 1 && d.Tokens[x.First-1].Lower == "on" && outletVerbs.Has(&d.Tokens[x.First-2]) && d.Tokens[x.First-2].Lower != "writes" {
			return d.Report.Words(x.Span)
		}
	}
	return ""
}

// opensLine says that only names stand before the date in its sentence: "Baku,
// Azerbaijan, May 17."; "On May 17 the ministers met" opens with what happened.
func (d *Doc) opensLine(x Date) bool {
	if x.First > 0 && d.Tokens[x.First-1].Lower == "on" {
		return false
	}
	for i := x.First - 1; i >= 0; i-- {
		switch t := &d.Tokens[i]; {
		case d.sentenceBegins(i + 1):
			return true
		case t.Kind == Word && !t.Capital:
			return false
		}
	}
	return true
}

// sentenceBegins says that a sentence begins with the token at i.
func (d *Doc) sentenceBegins(i int) bool {
	for _, s := range d.Sentences {
		if s.First >= i {
			return s.First == i
		}
	}
	return false
}

// dateBegins says that a day with its month begins with the token at i.
func (d *Doc) dateBegins(i int) bool {
	for k := range d.Dates {
		if x := &d.Dates[k]; x.First == i {
			return x.Date.Month > 0
		}
	}
	return false
}
