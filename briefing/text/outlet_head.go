package text

import (
	"strings"

	"brief/briefing"
)

// wires are the names of news agencies and services that datelines and credits
// print without a word that says what they are.
var wires = NewWordSet(`aa aap abi aif akipress aki akp alliance ana andina anadolu anp ansa antara ap apa app aps armenpress armeninfo arminfo arka arminform aps azertac azertag azernews belta bernama bna bss
	bta cana cna dpa dunyo ecns efe ena eanlibya ertu fana fides hina ians ina interfax interpress irna isna itar jamahiriya kabar kazinform kazpravda khovar kna kpl kuna kyodo lusa map mena menafn mia montsame mti
	nampa nca nna ntb ntm oana ona pap petra pib pna prensa pti qna reuters rss rsf ritzau sana sabah saba sananews spa sputnik suna tanjug tap tasr tass tasnim tdi telam tert tna tolo tt turkmenportal ukrinform una uni unn
	urdupoint uza uzreport vna vns vov vovworld wafa wam xinhua yonhap zana economynext lankapuvath`)

// mediaWords are words of the names of papers and stations.
var mediaWords = NewWordSet("news tv television radio times tribune gazette herald newspaper daily weekly telegraph newswire wire newsroom online mirror observer guardian chronicle star")

// headSentences is how many sentences of a report's head are looked at.
const headSentences = 10

// head gives the sentences of a report's head: down to the first of the body,
// and the second where the first may be a summary.
func (d *Doc) head(each func(Sentence) bool) {
	body := 0
	for k, s := range d.Sentences {
		if k >= headSentences || body > 1 {
			return
		}
		if s.Role == Furniture || s.Role == TableRow {
			continue
		}
		if s.Role == Body || s.Role == ListItem {
			body++
		}
		if each(s) {
			return
		}
	}
}

// datelineAgency finds the agency of a dateline: "OSLO, 5 May (Wire) –",
// "OSLO, May 5. /WIRE/.", "OSLO, MAY 5, WIRE.", "OSLO, TASS –", "By A. Author –
// Wire:".
func datelineAgency(d *Doc) (span briefing.Span, found bool) {
	d.head(func(s Sentence) bool {
		for i := s.First; i < s.Last && i < s.First+24 && !found; i++ {
			t := &d.Tokens[i]
			if t.Kind == Word && !t.Capital && !datelineSmall(t) && domainAt(d, i, s.Last) == 0 {
				break
			}
			switch t.Lower {
			case "(", "/", "[":
				span, found = d.bracketedAgency(s, i)
			case ",":
				span, found = d.agencyBehindComma(s, i)
			case "–", "-", "—":
				span, found = d.agencyBehindAuthor(s, i)
			}
		}
		return found
	})
	return span, found
}

// datelineSmall says whether a word in lower case may stand in a dateline.
func datelineSmall(t *Token) bool {
	switch t.Lower {
	case "date", "by", "of", "and", "at", "th", "st", "nd", "rd":
		return true
	}
	return false
}

// closing are the marks that end what an opening mark of an agency begins.
var closing = map[string]string{"(": ")", "/": "/", "[": "]"}

// bracketedAgency is the name between the marks that open with the token at i.
// Behind them stands a dash, a colon or a full stop; or else the date stands
// before them, or they are slashes, which enclose nothing else there.
func (d *Doc) bracketedAgency(s Sentence, i int) (briefing.Span, bool) {
	mark := d.Tokens[i].Lower
	shut := i + 1
	for shut < s.Last && shut < i+12 && d.Tokens[shut].Lower != closing[mark] {
		shut++
	}
	if shut >= s.Last || d.Tokens[shut].Lower != closing[mark] || shut == i+1 || mark == "/" && d.Tokens[i+1].Space {
		return briefing.Span{}, false
	}
	end := d.nameRun(i+1, shut)
	if end == i+1 || end < shut && !d.isDateRest(end, shut) {
		return briefing.Span{}, false
	}
	next := shut + 1
	follows := next >= s.Last || d.Tokens[next].isDash() || d.Tokens[next].Lower == ":" || d.Tokens[next].Lower == "."
	dated := end < shut || i > s.First && (d.Tokens[i-1].Kind == Number || MonthNumber(d.Tokens[i-1].Lower) > 0)
	starts := i == s.First || d.Tokens[i-1].Kind == Number
	capital := next < s.Last && d.Tokens[next].Kind == Word && d.Tokens[next].Capital
	if s.Role == Headline && (!follows || i > s.First+6) {
		return briefing.Span{}, false // a body with its short name
	}
	if !follows && !((dated || starts || mark == "/") && capital) {
		return briefing.Span{}, false
	}
	if !dated && !starts && mark != "/" && !d.placeBefore(s, i) {
		return briefing.Span{}, false
	}
	if MonthNumber(d.Tokens[i+1].Lower) > 0 || timeZones.Has(&d.Tokens[i+1]) {
		return briefing.Span{}, false
	}
	return d.outletName(i+1, end)
}

// timeZones are names that stand in brackets behind an hour.
var timeZones = NewWordSet("utc gmt cet cest msk est pst ist bst wib")

// isDateRest says whether the tokens [i, end) are a dash or comma and a date.
func (d *Doc) isDateRest(i, end int) bool {
	number := false
	for ; i < end; i++ {
		t := &d.Tokens[i]
		number = number || t.Kind == Number
		if t.Kind == Word && MonthNumber(t.Lower) == 0 && !datelineSmall(t) {
			return false
		}
	}
	return number
}

// placeBefore says whether the words of a sentence before the token at i are a
// dateline's: a city, or a name in capitals.
func (d *Doc) placeBefore(s Sentence, i int) bool {
	for k := range d.Places {
		if p := &d.Places[k]; p.Token >= s.First && p.Token < i {
			return true
		}
	}
	for k := s.First; k < i; k++ {
		if t := &d.Tokens[k]; t.Kind == Word && t.End()-t.Start() > 2 && inCapitals(d.Report.Text[t.Start():t.End()]) {
			return true
		}
	}
	return false
}

// nameRun is where the run of words of a name ends that begins at i: capitals,
// slashes and dashes between them, addresses.
func (d *Doc) nameRun(i, end int) int {
	last := i
	for i < end {
		t := &d.Tokens[i]
		switch n := domainAt(d, i, end); {
		case n > 0:
			i += n
			last = i
		case t.Kind == Word && (t.Capital || wires.Has(t)) && MonthNumber(t.Lower) == 0 && weekday(t.Lower) < 0:
			i++
			last = i
		case t.isDash() && t.Space && i+1 < end && d.Tokens[i+1].Space:
			return last
		case (t.Lower == "/" || t.isDash() || t.Lower == "'s" || t.Lower == "news" || t.Lower == "agency") && last > 0:
			i++
			if t.Kind == Word {
				last = i
			}
		default:
			return last
		}
	}
	return last
}

// agencyBehindComma is the name behind the date and the comma at i, up to a full
// stop or dash; or a known agency behind the city: "OSLO, MAY 5, WIRE.", "OSLO,
// TASS –".
func (d *Doc) agencyBehindComma(s Sentence, i int) (briefing.Span, bool) {
	end := d.nameRun(i+1, min(s.Last, i+1+longestOutlet))
	if i == s.First || end == i+1 || end >= s.Last {
		return briefing.Span{}, false
	}
	if t := &d.Tokens[end]; t.Lower != "." && !t.isDash() {
		return briefing.Span{}, false
	}
	before := &d.Tokens[i-1]
	dated := before.Kind == Number && i-2 >= s.First && (MonthNumber(d.Tokens[i-2].Lower) > 0 || YearNumber(*before) > 0) || MonthNumber(before.Lower) > 0
	known := wires.Has(&d.Tokens[i+1]) && end == i+2 && inCapitals(d.Report.Words(d.Tokens[i+1].Span()))
	if !dated && !known || !d.placeBefore(s, i) || timeZones.Has(&d.Tokens[i+1]) {
		return briefing.Span{}, false
	}
	return d.outletName(i+1, end)
}

// agencyBehindAuthor is the name in "By A. Author – Wire:".
func (d *Doc) agencyBehindAuthor(s Sentence, i int) (briefing.Span, bool) {
	end := d.nameRun(i+1, s.Last)
	if d.Tokens[s.First].Lower != "by" || end == i+1 || end != s.Last-1 || d.Tokens[end].Lower != ":" {
		return briefing.Span{}, false
	}
	return d.outletName(i+1, end)
}

// domains are ends of the addresses of news sites.
var domains = NewWordSet("com net org info news az ge kz kg uz tj tm am ru by ua tr ir cn vn in pk np bd lk id my ph th kh la mm sg rs mk bg ro hu pl cz sk si hr gr al ba lv lt ee eu uk us ca au nz za ke ng gh eg ma sa ae qa kw om jo il br ar cl pe mx")

// domainAt counts the tokens of the address that begins at i: "www.wire.example",
// "Wire.az"; 0 where none does.
func domainAt(d *Doc, i, end int) int {
	n := 1
	for i+n+1 < end && d.Tokens[i+n].Lower == "." && !d.Tokens[i+n].Space && !d.Tokens[i+n+1].Space && d.Tokens[i+n+1].Kind != Punct {
		n += 2
	}
	if n == 1 || !domains.Has(&d.Tokens[i+n-1]) || i > 0 && d.Tokens[i-1].Lower == "@" && !d.Tokens[i].Space {
		return 0
	}
	for k := i; k < i+n; k++ {
		if d.Tokens[k].Kind == Word && !strings.ContainsAny(d.Tokens[k].Lower, "abcdefghijklmnopqrstuvwxyz") {
			return 0
		}
	}
	return n
}
