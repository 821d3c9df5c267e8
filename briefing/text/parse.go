package text

import "brief/briefing"

// Parse reads a report once for all stages. It never fails: what it does not
// find stays empty. Its time is linear in the length of the text. A caller
// that reads many reports may Release the document once it is done with it.
func Parse(r *briefing.Report) *Doc { return parseIn(r, arenas.Get().(*arena)) }

// parseIn reads a report into the memory of a.
func parseIn(r *briefing.Report, a *arena) *Doc {
	d := cutInto(r, a)
	d.Sentences = d.sentences()
	d.Dates = d.findDates()
	d.orderDates()
	findCountries(d)
	origin(d)
	leadDateline(d)
	issueDate(d)
	toldDate(d)
	if d.Date.IsZero() { // words are evidence, metadata are none
		d.Date = r.Date
	}
	settleDates(d.Tokens, d.Dates, d.Date, issueMonth(d))
	findPeople(d)
	d.Title = title(d)
	if d.Outlet == "" {
		d.Outlet = outlet(d)
	}
	if d.Date.IsZero() {
		d.DateWords = yearlessDay(d)
	}
	d.Quotations = d.quotations()
	return d
}

// cutInto cuts a report into tokens and reads no more of it.
func cutInto(r *briefing.Report, a *arena) *Doc {
	d := &Doc{Report: r, Outlet: r.Outlet, arena: a}
	l := newLexer(r.Text, a)
	l.tokens()
	if n := len(l.lines); n > 0 {
		l.lines[n-1].last = len(l.out)
	}
	a.lines = l.lines
	d.Tokens, d.marks, d.hints, d.caps, d.parted, d.wide = l.out, l.marks, l.hints, l.caps, l.parted, l.wide
	a.lists.fill(d.marks)
	d.Sentences, d.Dates = a.sentences[:0], a.dates[:0]
	d.People, d.Countries, d.Places, d.Quotations = a.people[:0], a.countries[:0], a.places[:0], a.quotations[:0]
	return d
}

// title is the first headline of the report, "" if it starts with its body.
func title(d *Doc) string {
	for _, s := range d.Sentences {
		switch s.Role {
		case Headline:
			return d.Report.Words(s.Span)
		case Body:
			return ""
		}
	}
	return ""
}
