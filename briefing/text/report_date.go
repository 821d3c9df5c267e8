package text

import "brief/briefing"

// origin finds the report's own date and the dateline's place. The place ends
// at a comma; the words before it on the line are the city's.
func origin(d *Doc) {
	for i, sent := range d.Sentences {
		if sent.Role == Byline {
			d.readByline(sent)
			continue
		}
		if sent.Role == Headline && i < 6 {
			if x, ok := d.fullDate(sent.First, sent.Last); ok && (publishedBefore(d.Tokens, x.First, sent.First) || d.opensCredit(sent, x)) {
				d.setDate(x)
			}
		}
		if sent.Role == Body || i > 12 {
			d.readLeadIn(sent)
			break
		}
	}
	readStamp(d)
	datelineYear(d)
	if !d.Date.IsZero() {
		return
	}
	readAside(d)
	// Some services print the date as the last line.
	for k := len(d.Sentences) - 1; k >= 0 && k >= len(d.Sentences)-4; k-- {
		if sent := d.Sentences[k]; sent.Role == Byline {
			if x, ok := d.fullDate(sent.First, sent.Last); ok {
				d.setDate(x)
				return
			}
		}
	}
}

// readStamp takes the date of a line that is nothing but the day and the hour of
// publication, wherever among the first sentences the page printed it: "Monday,
// February 19, 2018 | 12:18". Such a line is no sentence of the body.
func readStamp(d *Doc) {
	for k := 0; k < len(d.Sentences) && k < 6; k++ {
		sent := &d.Sentences[k]
		if n := sent.Last - sent.First; sent.Role != Body || n < 3 || n > 14 {
			continue
		}
		if x, ok := d.fullDate(sent.First, sent.Last); ok && d.onlyStamp(*sent, x) {
			d.setDate(x)
			sent.Role = Byline
			return
		}
	}
}

// opensCredit says that the sentence is the date x and, behind a bar, who printed
// it: "11 October 2017 | Source: Ministry of Trade".
func (d *Doc) opensCredit(sent Sentence, x Date) bool {
	return x.First == sent.First && x.Last+1 < sent.Last && d.Tokens[x.Last].Lower == "|" && d.Tokens[x.Last+1].Lower == "source"
}

// onlyStamp says that the sentence holds no words but the date x, a day of the
// week, an hour and its zone.
func (d *Doc) onlyStamp(sent Sentence, x Date) bool {
	for j := sent.First; j < sent.Last; j++ {
		t := &d.Tokens[j]
		if j >= x.First && j < x.Last || t.Kind != Word || weekday(t.Lower) >= 0 || stampWords[t.Lower] {
			continue
		}
		return false
	}
	return true
}

var stampWords = wordSet("published posted updated am pm gmt utc cet cest ist msk")

// fullDate is the first date of one day, with its year, among the tokens
// [first, last).
func (d *Doc) fullDate(first, last int) (Date, bool) {
	for _, x := range d.Dates {
		if x.First >= first && x.Last <= last && !x.Partial && x.LastDay == 0 {
			return x, true
		}
	}
	return Date{}, false
}

// setDate takes x as the report's own date, unless its words gave one before
// or its metadata another.
func (d *Doc) setDate(x Date) {
	if d.DateSpan.Len() == 0 && (d.Date.IsZero() || d.Date == x.Date) {
		d.Date, d.DateSpan = x.Date, x.Span
	}
}

// readByline takes the date and the place of a line such as "date 2031-06-03
// PRAIA, Cabo Verde".
func (d *Doc) readByline(sent Sentence) {
	first := sent.First
	if sent.Last-first > 1 && d.Tokens[first].Lower == "date" {
		first++
	}
	if n := domainEnd(d.Tokens[first:sent.Last]); n > 0 {
		first += n + 1 // the outlet's address and a comma
	}
	if x, ok := d.fullDate(first, sent.Last); ok {
		d.setDate(x)
		if x.First == first {
			first = x.Last
			if first+1 < sent.Last && d.Tokens[first].Lower == "," {
				first++
			}
		}
	}
	if d.Tokens[sent.Last-1].Lower != ":" { // an outlet's name leads such a line
		d.setPlace(d.Report.Text, d.Tokens[first:sent.Last])
	}
}

// readLeadIn takes the date and the place of the dateline that the first
// sentence of the body begins with.
func (d *Doc) readLeadIn(sent Sentence) {
	part := d.Tokens[sent.First:sent.Last]
	n := leadingPlace(d.Report.Text, part)
	if n == 0 {
		return
	}
	d.setPlace(d.Report.Text, part[:n])
	if x, ok := d.fullDate(sent.First, sent.First+n); ok {
		d.setDate(x)
	}
}

// publishedBefore says that the date at token i is when the report came out:
// "By A. Writer | Published November 21, 2023".
func publishedBefore(toks []Token, i, first int) bool {
	for j := i - 1; j >= first && j > i-4; j-- {
		switch toks[j].Lower {
		case "published", "posted", "updated", "date":
			return true
		case ":", "on", ",", "|":
		default:
			return false
		}
	}
	return false
}

// issueMonth is the middle of the month that a heading gives alone, as those of
// bulletins do: "No. 7 / JULY 2024"; zero where none does.
func issueMonth(d *Doc) briefing.Date {
	for k := 0; k < len(d.Sentences) && k < 4; k++ {
		s := &d.Sentences[k]
		if s.Role != Headline && s.Role != Byline || s.Last-s.First > 24 {
			continue
		}
		for i := s.First; i+1 < s.Last; i++ {
			if m := MonthNumber(d.Tokens[i].Lower); m > 0 && d.Tokens[i].Capital && YearNumber(d.Tokens[i+1]) > 0 && (i == s.First || d.Tokens[i-1].Lower != "in" && d.Tokens[i-1].Lower != "-") {
				return briefing.Date{Year: YearNumber(d.Tokens[i+1]), Month: m, Day: 15}
			}
		}
	}
	return briefing.Date{}
}
