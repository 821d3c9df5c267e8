package text

import "brief/briefing"

// headOutlet finds the paper or site in the lines above a report: its address,
// an agency by name, an author's line that names one.
func headOutlet(d *Doc) (span briefing.Span, found bool) {
	body := false
	d.head(func(s Sentence) bool {
		if body {
			return true
		}
		body = s.Role == Body
		if span, found = d.addressLine(s); !found {
			span, found = d.agencyLine(s)
		}
		return found
	})
	return span, found
}

// addressLine is the address in a line that holds no sentence, or in front of
// one: "Wire.az, 10 May", "OSLO / Wire.az: …".
func (d *Doc) addressLine(s Sentence) (briefing.Span, bool) {
	for i := s.First; i < s.Last && i < s.First+24; i++ {
		n := domainAt(d, i, s.Last)
		if n == 0 {
			if t := &d.Tokens[i]; t.Kind == Word && !t.Capital && !datelineSmall(t) && (s.Role == Body || s.Role == Headline) {
				return briefing.Span{}, false
			}
			continue
		}
		next := i + n
		if s.Role == Byline || i == s.First && next < s.Last && d.Tokens[next].Lower == "," || next < s.Last && d.Tokens[next].Lower == ":" || next >= s.Last {
			return d.outletName(i, next)
		}
		i = next
	}
	return briefing.Span{}, false
}

// agencyLine is a name that tells of itself that it is an agency's or a
// paper's: "ARKA News Agency, Armenia", "By Harbour TV", "TASS. The …".
func (d *Doc) agencyLine(s Sentence) (briefing.Span, bool) {
	first := s.First
	if first < s.Last && d.Tokens[first].Lower == "by" {
		return d.paperOfAuthor(first+1, s.Last)
	}
	for i := first; i < s.Last && i < first+16; i++ {
		if i > first && !d.Tokens[i-1].isDash() && d.Tokens[i-1].Lower != "|" {
			continue
		}
		if end := d.newsAgency(i, s.Last); end > 0 {
			return d.outletName(i, end)
		}
	}
	if end := first + 3; end < s.Last && d.Tokens[first+1].isDash() && !d.Tokens[first+1].Space && d.Tokens[first+2].Lower == "news" && d.Tokens[end].Lower == "." &&
		inCapitals(d.Report.Text[d.Tokens[first].Start():d.Tokens[end-1].End()]) {
		return d.outletName(first, end) // "HARBOUR-NEWS. The ministers …"
	}
	t := &d.Tokens[first]
	if !wires.Has(t) || t.End()-t.Start() < 3 || !inCapitals(d.Report.Words(t.Span())) && s.Role != Body || first+1 >= s.Last {
		return briefing.Span{}, false
	}
	switch next := &d.Tokens[first+1]; {
	case s.Role == Body && (next.Lower == "." || next.Kind == Word && next.Capital && inCapitals(d.Report.Words(t.Span())) || next.isDash() && next.Space), MonthNumber(next.Lower) > 0 && s.Role == Byline:
		return d.outletName(first, first+1)
	}
	return briefing.Span{}, false
}

// paperOfAuthor is the paper in an author's line: the line's only name, or what
// stands behind the author's and a comma or bar.
func (d *Doc) paperOfAuthor(first, last int) (briefing.Span, bool) {
	if span, found := d.mediaName(first, last, true); found {
		return span, true
	}
	for i := first; i < last && i < first+16; i++ {
		if w := d.Tokens[i].Lower; w == "," || w == "|" {
			if span, found := d.mediaName(i+1, last, false); found {
				return span, true
			}
		}
	}
	return briefing.Span{}, false
}

// newsAgency is where the name ends that begins at i and closes with "News
// Agency" and the line or a comma; 0 where none does.
func (d *Doc) newsAgency(i, last int) int {
	end := d.nameRun(i, min(last, i+2*longestOutlet))
	if end < i+3 || d.Tokens[end-1].Lower != "agency" || !newsWords.Has(&d.Tokens[end-2]) {
		return 0
	}
	if end < last && d.Tokens[end].Lower != "," && d.Tokens[end].Lower != "|" {
		return 0
	}
	return end
}

// mediaName is the name of a paper, station or agency at [first, last), up to
// what is none of its words; alone says that nothing else may follow.
func (d *Doc) mediaName(first, last int, alone bool) (briefing.Span, bool) {
	if first >= last {
		return briefing.Span{}, false
	}
	end := d.nameRun(first, min(last, first+longestOutlet+1))
	if end == first || alone && end < last || end > first+longestOutlet || !d.isMedia(first, end) {
		return briefing.Span{}, false
	}
	return d.outletName(first, end)
}

// isMedia says whether a word of the name tells that it prints news.
func (d *Doc) isMedia(first, end int) bool {
	if d.Tokens[first].Lower == "the" && end > first+1 || domainAt(d, first, end) > 0 {
		return true
	}
	for i := first; i < end; i++ {
		t := &d.Tokens[i]
		if i > first && mediaWords.Has(t) || wires.Has(t) || end == first+1 && t.Lower == "tribune" || newsSuffix(t.Lower) {
			return true
		}
	}
	return false
}

// newsSuffix says whether a word ends as names of news services do.
func newsSuffix(w string) bool {
	for _, end := range []string{"news", "press", "inform", "wire", "tv", "world"} {
		if len(w) > len(end)+2 && w[len(w)-len(end):] == end {
			return true
		}
	}
	return false
}

// creditSentences is how many sentences at the end may hold the credit.
const creditSentences = 5

// creditOutlet finds the credit at the end of a report: "Source: Harbour News",
// "(Xinhua News Agency March 7)", "-VNA", "AA report.", "Published in The …".
func creditOutlet(d *Doc) (briefing.Span, bool) {
	n := len(d.Sentences)
	for k := n - 1; k >= 0 && k >= n-creditSentences; k-- {
		if span, found := d.creditIn(d.Sentences[k]); found {
			return span, true
		}
	}
	return briefing.Span{}, false
}

// creditIn is the credit that a sentence is or ends with.
func (d *Doc) creditIn(s Sentence) (briefing.Span, bool) {
	i, n := s.First, s.Last-s.First
	if n < 2 {
		return briefing.Span{}, false
	}
	switch t := &d.Tokens[i]; {
	case t.Lower == "source" && d.Tokens[i+1].Lower == ":":
		return d.mediaName(i+2, s.Last, false)
	case t.Lower == "source" && n <= 4 && wires.Has(&d.Tokens[i+1]):
		return d.outletName(i+1, i+2)
	case t.Lower == "published" && n > 2 && d.Tokens[i+1].Lower == "in":
		return d.mediaName(i+2, s.Last, false)
	case wires.Has(t) && n <= 3 && (d.Tokens[i+1].Lower == "report" || d.Tokens[i+1].Lower == "reports"):
		return d.outletName(i, i+1)
	}
	return d.creditBehind(s)
}

// creditBehind is the name behind the text of a sentence: in brackets with or
// without its date, behind a dash, behind slashes.
func (d *Doc) creditBehind(s Sentence) (briefing.Span, bool) {
	last := s.Last - 1
	if d.Tokens[last].Lower == ")" {
		for i := last - 1; i >= s.First && i > last-12; i-- {
			if d.Tokens[i].Lower == "(" {
				end := d.nameRun(i+1, last)
				if end == i+1 || end < last && !d.isDateRest(end, last) || end == last && !wires.Has(&d.Tokens[i+1]) && d.newsAgency(i+1, last) == 0 || !d.isMedia(i+1, end) {
					return briefing.Span{}, false
				}
				if before := i - 1; before >= s.First && d.Tokens[before].Lower != "." {
					return briefing.Span{}, false // a name's own brackets
				}
				return d.outletName(i+1, end)
			}
		}
		return briefing.Span{}, false
	}
	for i := max(s.First, last-6); i < last; i++ {
		slashes := d.Tokens[i].Lower == "/" && i > s.First && d.Tokens[i-1].Lower == "/"
		dash := d.Tokens[i].isDash() && (i == s.First || d.Tokens[i-1].Lower == "." || d.Tokens[i-1].Lower == "/")
		if (slashes || dash) && wires.Has(&d.Tokens[i+1]) && d.Tokens[i+1].Kind == Word {
			return d.outletName(i+1, i+2)
		}
	}
	return briefing.Span{}, false
}
