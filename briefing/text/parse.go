package text

import "brief/briefing"

// Parse reads a report once for all stages. It never fails: what it does not
// find stays empty. Its time is linear in the length of the text.
func Parse(r *briefing.Report) *Doc {
	d := &Doc{Report: r, Outlet: r.Outlet}
	d.Tokens = tokenise(r.Text)
	d.Sentences = sentences(r.Text, d.Tokens)
	d.Dates = findDates(d.Tokens)
	findCountries(d)
	origin(d)
	leadDateline(d)
	if d.Date.IsZero() { // words are evidence, metadata are none
		d.Date = r.Date
	}
	settleDates(d.Tokens, d.Dates, d.Date)
	findPeople(d)
	d.Title = title(d)
	if d.Outlet == "" {
		d.Outlet = outlet(d)
	}
	d.Quotations = quotations(d.Tokens, d.Sentences)
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
