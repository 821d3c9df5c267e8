package text

import (
	"strings"

	"brief/briefing"
)

// outletVerbs follow an outlet's name where a report names itself: "Harbour
// Wire reports", "The Daily Ledger informs".
var outletVerbs = NewWordSet("reports informs learns writes")

// most words of an outlet's name.
const longestOutlet = 5

// outlet finds the name under which a report came out: the name by which it
// calls itself ("…, Harbour Wire reports, citing …"), the agency of its
// dateline ("OSLO, 5 May (Wire) –"), the paper of its head lines, or the credit
// it ends with ("Source: Harbour News"). The first of these counts; "" where
// there is none, for whom a report cites need not be who printed it.
func outlet(d *Doc) string {
	for _, read := range []func(*Doc) (briefing.Span, bool){selfNamed, datelineAgency, headOutlet, creditOutlet} {
		if span, found := read(d); found {
			return strings.Join(strings.Fields(d.Report.Words(span)), " ")
		}
	}
	return ""
}

// selfNamed finds the clause in which a report names itself. It must stand
// alone, set off by a comma or the start of the sentence, so that "the ministry
// reports" and "company reports" name nobody.
func selfNamed(d *Doc) (briefing.Span, bool) {
	for _, s := range d.Sentences {
		if s.Role == Furniture || s.Role == TableRow {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			t := &d.Tokens[i]
			if t.Lower == "has" && i+1 < s.Last && (d.Tokens[i+1].Lower == "learned" || d.Tokens[i+1].Lower == "learnt") && endsClause(d, i+2, s) || outletVerbs.Has(t) && endsClause(d, i+1, s) {
				if span, found := outletBefore(d, s.First, i); found {
					return span, true
				}
			}
			if t.Lower == "reports" {
				if span, found := outletBehind(d, s, i); found {
					return span, true
				}
			}
		}
	}
	return briefing.Span{}, false
}

// endsClause says whether a clause ends before the token at i.
func endsClause(d *Doc, i int, s Sentence) bool {
	if i >= s.Last {
		return true
	}
	switch d.Tokens[i].Lower {
	case ",", ".", "referring", "citing", "quoting", "with", "via":
		return true
	case "on":
		return d.dateBegins(i + 1) // "Harbour Wire reports on Oct. 16"
	}
	return false
}

// outletBefore is the name that ends before the token at end and follows a
// comma or opens the sentence.
func outletBefore(d *Doc, first, end int) (briefing.Span, bool) {
	start, words := end, 0
	for start > first && words < longestOutlet && d.Tokens[start-1].Kind != Punct {
		u := unitStart(d, first, start)
		if t := &d.Tokens[u]; !(t.Kind == Word && t.Capital) && domainAt(d, u, start) == 0 && !(t.Lower == "news" || t.Lower == "agency") {
			break
		}
		start = u
		words++
	}
	if start+1 < end && d.Tokens[start].Lower == "as" {
		start++ // "As Harbour Wire reports, …"
		first = start
	}
	if start == end || start > first && d.Tokens[start-1].Lower != "," || !d.Tokens[start].Space && start > first {
		return briefing.Span{}, false
	}
	return d.outletName(start, end)
}

// unitStart is where the run of tokens without a space between them starts that
// ends before the token at end: "Harbour", "24.kg", "Daily-Wire".
func unitStart(d *Doc, first, end int) int {
	u := end - 1
	for u > first && !d.Tokens[u].Space && d.Tokens[u-1].Lower != "," {
		u--
	}
	return u
}

// outletBehind is the name in ", reports Harbour Wire." at the end of a
// sentence.
func outletBehind(d *Doc, s Sentence, i int) (briefing.Span, bool) {
	end := i + 1
	for end < s.Last && end <= i+longestOutlet && d.Tokens[end].Kind == Word && d.Tokens[end].Capital {
		end++
	}
	if i == s.First || end == i+1 || end < s.Last && d.Tokens[end].Lower != "." {
		return briefing.Span{}, false
	}
	switch d.Tokens[i-1].Lower {
	case ",", "…", ".", "\"", "”", "»":
		return d.outletName(i+1, end)
	}
	return briefing.Span{}, false
}

// outletName takes the tokens [start, end) for the name of an outlet, unless
// they name a body that speaks for somebody, a person or a place.
func (d *Doc) outletName(start, end int) (briefing.Span, bool) {
	if start >= end || photoStocks.Has(&d.Tokens[start]) || d.inPerson(start) || d.isBody(start, end) || d.isPlaceName(start, end) {
		return briefing.Span{}, false
	}
	return briefing.Span{Start: d.Tokens[start].Start(), End: d.Tokens[end-1].End()}, true
}

// photoStocks sell the pictures of papers, and print no news.
var photoStocks = NewWordSet("shutterstock getty istock depositphotos alamy unsplash pixabay flickr dreamstime")

// bodies are words of the names of those that reports cite and that print no
// news: ministries, companies, chambers, offices of statistics.
var bodies = NewWordSet(`ministry minister office service customs committee bank chamber company council association institute government administration authority
	organization organisation commission department secretariat embassy akorda kremlin cabinet parliament senate presidency foundation fund university railways bureau board federation union
	geostat stat turkstat rosstat eurostat tuik president spokesperson spokesman house palace mfa group corporation statistics correspondent reporter staff editor author by agencies`)

// isBody says whether a word of the name is that of a body that speaks for
// somebody; an agency is one unless it is one of news.
func (d *Doc) isBody(start, end int) bool {
	for i := start; i < end; i++ {
		t := &d.Tokens[i]
		if bodies.Has(t) {
			return true
		}
		if t.Lower == "desk" && i > start && deskWords.Has(&d.Tokens[i-1]) {
			return true // a desk of the paper that is not named
		}
		if t.Lower == "agency" && (i == start || !newsWords.Has(&d.Tokens[i-1])) {
			return true
		}
	}
	return false
}

// deskWords stand before "desk" in the name of a part of a newsroom.
var deskWords = NewWordSet("web news business monitoring national international foreign city central economic digital online")

// newsWords stand before "agency" in the name of one that prints news.
var newsWords = NewWordSet("news press information telegraph telegraphic newswire wire")

// inPerson says whether the token at i belongs to the mention of a person with
// an office: names of outlets may look like those of people.
func (d *Doc) inPerson(i int) bool {
	at := d.Tokens[i].Start()
	for k := range d.People {
		if p := &d.People[k]; p.Office != "" && (p.Start <= at && at < p.End || p.First <= i && i < p.Token) {
			return true
		}
	}
	return false
}

// isPlaceName says whether the tokens are the name of a country or city and
// nothing else.
func (d *Doc) isPlaceName(start, end int) bool {
	for k := range d.Countries {
		if c := &d.Countries[k]; c.Token <= start && c.end >= end {
			return true
		}
	}
	for k := range d.Places {
		if p := &d.Places[k]; p.Token <= start && p.end >= end {
			return true
		}
	}
	return false
}
