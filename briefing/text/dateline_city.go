package text

import "brief/briefing"

// leadDateline reads a dateline that runs on into the first sentence behind a
// known city, in whatever case: "Tbilisi, November 10, 2021 (Agency) - …",
// "CAIRO - 23 April 2023: …", "Ulaanbaatar /AGENCY/ On …". It fills the place
// and the date that origin left open.
func leadDateline(d *Doc) {
	if d.Place != "" && !d.Date.IsZero() {
		return
	}
	first := -1 // paragraph of the first sentence of the text
	for k, s := range d.Sentences {
		if k > 12 {
			return
		}
		if s.Role != Body {
			if first < 0 {
				d.headingDate(s)
			}
			continue
		}
		// A summary may stand above the dateline, nothing more.
		switch {
		case first < 0:
			first = s.Para
		case s.Para > first+1:
			return
		case s.Para == first || !d.upperStart(s):
			continue
		}
		if d.cityLine(s) || d.datedStart(s) {
			return
		}
	}
}

// datedStart takes place and date from a dateline whose city is not known: names
// alone, a full date, and a mark that ends it ("Zaragoza, 2 May 2024: …").
func (d *Doc) datedStart(s Sentence) bool {
	i := s.First
	for i < s.Last && i < s.First+6 && (d.Tokens[i].Lower == "," || d.Tokens[i].Kind == Word && d.Tokens[i].Capital && MonthNumber(d.Tokens[i].Lower) == 0) {
		i++
	}
	x, is := d.dateStarting(i)
	if !is || i < s.First+2 || d.Tokens[i-1].Lower != "," || x.Partial || x.LastDay != 0 || !x.Date.Valid() || x.Last >= s.Last {
		return false
	}
	if t := &d.Tokens[x.Last]; t.Lower != ":" && !(t.isDash() && (t.Space || d.dashNext(x.Last))) {
		return false
	}
	if d.Place == "" {
		d.setPlace(d.Report.Text, d.Tokens[s.First:i])
	}
	if d.Date.IsZero() {
		d.Date, d.DateSpan = x.Date, x.Span
	}
	return true
}

// issueDate dates a periodical whose head names its month alone ("No. 17, June
// 2024") by the first day of that month which the text tells without a year.
func issueDate(d *Doc) {
	if !d.Date.IsZero() {
		return
	}
	for k, s := range d.Sentences {
		if k > 6 || s.Role == Body {
			return
		}
		if s.Last-s.First < 2 || s.Last-s.First > 10 {
			continue
		}
		m, y := MonthNumber(d.Tokens[s.Last-2].Lower), YearNumber(d.Tokens[s.Last-1])
		if m == 0 || y == 0 {
			continue
		}
		for _, x := range d.Dates {
			if c := (briefing.Date{Year: y, Month: m, Day: x.Date.Day}); x.Partial && x.Date.Month == m && c.Valid() {
				d.Date, d.DateSpan = c, x.Span
				return
			}
		}
	}
}

// upperStart says that the sentence begins a paragraph with a word in capitals.
func (d *Doc) upperStart(s Sentence) bool {
	return d.paragraphBreak(s.First) && d.Tokens[s.First].Kind == Word && d.Tokens[s.First].Len() > 3 && d.isUpper(s.First, s.First+1)
}

// cityLine takes place and date from the dateline that begins the sentence; it
// says whether a city begins it.
func (d *Doc) cityLine(s Sentence) bool {
	for _, p := range d.Places {
		if p.Token != s.First {
			continue
		}
		if x, ok := d.datelineAfter(p, s); ok {
			if d.Place == "" {
				d.Place, d.PlaceSpan = CityName(p.Name), p.Span
			}
			if d.Date.IsZero() && x.Date.Valid() && !x.Partial {
				d.Date, d.DateSpan = x.Date, x.Span
			}
		}
		return true
	}
	return false
}

// headingDate takes the date that ends a short line above the text as the
// report's own: "Evening Wire - Jakarta - Thu, 29 June 2023".
func (d *Doc) headingDate(s Sentence) {
	if !d.Date.IsZero() || s.Last-s.First > 16 || s.Role == Furniture {
		return
	}
	for _, x := range d.Dates {
		if x.First > s.First && x.First < s.Last && (x.Last >= s.Last-1 || d.Tokens[x.Last].Lower == "(" && d.Tokens[s.Last-1].Lower == ")" || d.hourAfter(x.Last, s.Last)) && !x.Partial && x.LastDay == 0 && x.Date.Valid() {
			switch d.Tokens[x.First-1].Lower {
			case ",", "-", "–", "|", "·", "•", "/", ":", "published", "updated", "posted", "issued", "dated":
				d.Date, d.DateSpan = x.Date, x.Span
				if w := d.Tokens[s.First]; d.Place == "" && s.First+1 < s.Last && d.Tokens[s.First+1].Lower == "," && d.nameWord(s.First) && w.Len() > 3 && d.isUpper(s.First, s.First+1) {
					d.PlaceSpan = w.Span() // GRADIŠKA, Bosnia and Herzegovina, …
					d.Place = titleCase(d.Report.Words(w.Span()))
				}
			}
			return
		}
	}
}

// datelineAfter reads what follows the city up to the mark that ends the
// dateline; ok is false where the city is part of the sentence.
func (d *Doc) datelineAfter(p Place, s Sentence) (found Date, ok bool) {
	i := p.Token
	for i < s.Last && d.Tokens[i].Start() < p.End {
		i++
	}
	first := i
	depth, marks := 0, 0
	for i < s.Last && i < first+24 {
		t := &d.Tokens[i]
		if x, is := d.dateStarting(i); is {
			found, i = x, x.Last
			continue
		}
		switch {
		case t.Lower == "(":
			depth++
			marks++
		case t.Lower == ")":
			depth--
		case depth > 0:
		case t.Lower == "/" || t.Lower == "|":
			marks++
			if marks > 1 && d.Tokens[i].Lower == "/" {
				return found, true // /AGENCY/
			}
		case t.Lower == ":" || t.Lower == "—" || t.Lower == "–" || t.isDash() && (t.Space || d.dashNext(i)):
			// "CAIRO - 23 April 2023: …": a first dash before the date is
			// part of the dateline.
			if i+1 < s.Last {
				if _, is := d.dateStarting(i + 1); is && found.Span == (briefing.Span{}) {
					i++
					continue
				}
			}
			return found, true
		case t.Kind == Punct || t.Kind == Number:
		case t.Kind == Word && t.Capital && found.Len() == 0:
			if weekday(t.Lower) < 0 && !d.countryStarts(i) && marks == 0 && MonthNumber(t.Lower) == 0 && i > first+1 {
				return found, false
			}
		default:
			// The sentence goes on: a bracket or a date closed the dateline.
			return found, depth == 0 && marks > 0
		}
		i++
	}
	return found, false
}

func (d *Doc) dashNext(i int) bool { return i+1 < len(d.Tokens) && d.Tokens[i+1].isDash() }

// dateStarting is the date whose first token is i.
func (d *Doc) dateStarting(i int) (Date, bool) {
	for _, x := range d.Dates {
		if x.First == i {
			return x, true
		}
		if x.First > i {
			break
		}
	}
	return Date{}, false
}

func (d *Doc) countryStarts(i int) bool {
	for _, c := range d.Countries {
		if c.Token == i {
			return true
		}
		if c.Token > i {
			break
		}
	}
	return false
}

// hourAfter says whether an hour follows the date that ends at token i: "10 Oct 2023 -
// 20:37, Tbilisi".
func (d *Doc) hourAfter(i, last int) bool {
	if i+1 < last && d.Tokens[i].Kind == Punct {
		i++
	}
	return i+2 < last && d.Tokens[i].Kind == Number && d.Tokens[i].Len() <= 2 && d.Tokens[i+1].Lower == ":" && d.Tokens[i+2].Kind == Number
}
