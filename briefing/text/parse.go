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
	d.orderDates()
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

// A report is cut in blocks of tokens, in which dates and countries are found before
// the next one is cut: the tokens of a long report are more than a processor has at
// hand. What begins at a token is read once readAhead tokens behind it are cut.
const (
	blockTokens = 1 << 10
	readAhead   = 1 << 7
)

// cutInto cuts a report into tokens, finds the dates and countries among them, and
// reads no more of it.
func cutInto(r *briefing.Report, a *arena) *Doc { return cutBlocks(r, a, blockTokens) }

// cutBlocks is cutInto with blocks of n tokens.
func cutBlocks(r *briefing.Report, a *arena, n int) *Doc {
	d := &Doc{Report: r, Outlet: r.Outlet, arena: a}
	d.Sentences, d.Dates = a.sentences[:0], a.dates[:0]
	d.People, d.Countries, d.Places, d.Quotations = a.people[:0], a.countries[:0], a.places[:0], a.quotations[:0]
	l := newLexer(r.Text, a)
	a.lists.empty()
	dates, countries := dateFinder{d: d}, countryFinder{d: d}
	for more := true; more; {
		from := len(l.out)
		more = l.cut(n)
		a.lists.add(l.marks[from:], from)
		d.Tokens, d.marks = l.out, l.marks
		upto := len(l.out)
		if more {
			upto -= readAhead
		}
		dates.find(upto)
		countries.find(upto)
	}
	if countries.congo {
		settleCongo(d)
	}
	if n := len(l.lines); n > 0 {
		l.lines[n-1].last = len(l.out)
	}
	a.lines = l.lines
	d.hints, d.caps, d.parted, d.wide = l.hints, l.caps, l.parted, l.wide
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
