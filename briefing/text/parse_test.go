package text

import (
	"strings"
	"testing"

	"brief/briefing"
)

var roleNames = [...]string{Body: "body", Headline: "headline", Byline: "byline", ListItem: "item", TableRow: "table", Furniture: "furniture"}

func parse(s string) *Doc { return Parse(briefing.NewReport("test.txt", s)) }

// outline writes the sentences of a report with their roles.
func outline(d *Doc) string {
	var b strings.Builder
	for _, s := range d.Sentences {
		b.WriteString(roleNames[s.Role] + ": " + strings.Join(strings.Fields(d.Report.Words(s.Span)), " ") + "\n")
	}
	return b.String()
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "Trade rose. Exports fell! Why? Nobody knows…", "body: Trade rose.\nbody: Exports fell!\nbody: Why?\nbody: Nobody knows…\n"},
		{"decimals and abbreviations", "Mr. Kalva met Dr. A. Nimri in St. Gallen at 9 p.m. on Jan. 5. It rose 4.3 percent.", "body: Mr. Kalva met Dr. A. Nimri in St. Gallen at 9 p.m. on Jan. 5.\nbody: It rose 4.3 percent.\n"},
		{"the U.S.", "He came from the U.S. on Monday. She left the U.S. The talks ended.", "body: He came from the U.S. on Monday.\nbody: She left the U.S.\nbody: The talks ended.\n"},
		{"quotes close after the stop", "“Trade rose. It will grow.” He left.", "body: “Trade rose.\nbody: It will grow.”\nbody: He left.\n"},
		{"a quotation goes on", "“Will it grow?” he asked.", "body: “Will it grow?” he asked.\n"},
		{"no. and mln.", "Decree No. 5 grants 4.3 mln. euros. It is new.", "body: Decree No. 5 grants 4.3 mln. euros.\nbody: It is new.\n"},
		{"lines of a fact sheet", "The ministers met. They spoke of trade.\n\nTrade in goods with Oman in 2023: 1.52 billion dollars (2022: 1.71)\nChilean imports from Oman: 812 million, of which dates 71%\nNumber of Chilean firms in Oman: more than 140\n", "body: The ministers met.\nbody: They spoke of trade.\nbody: Trade in goods with Oman in 2023: 1.52 billion dollars (2022: 1.71)\nbody: Chilean imports from Oman: 812 million, of which dates 71%\nbody: Number of Chilean firms in Oman: more than 140\n"},
		{"wrapped lines", "The ministers of the two countries met on the shore of the lake\nto speak of trade, which has grown by leaps and bounds in all of the\nyears since the agreement was signed.\n\nThey dined.", "body: The ministers of the two countries met on the shore of the lake to speak of trade, which has grown by leaps and bounds in all of the years since the agreement was signed.\nbody: They dined.\n"},
		{"wrapped lines under a line that was not", "The chambers of the two countries met on the shore of the lake to speak of the quotas for cheese and honey, which were agreed on long ago and which nobody had taken up to the last pound.\nThe guests were shown a mill, where wheat was ground for bread\nand cakes by men in white. Imports of wheat, which were worth\n626 million dollars, rose by two percent over those of the year\nbefore.\n", "body: The chambers of the two countries met on the shore of the lake to speak of the quotas for cheese and honey, which were agreed on long ago and which nobody had taken up to the last pound.\nbody: The guests were shown a mill, where wheat was ground for bread and cakes by men in white.\nbody: Imports of wheat, which were worth 626 million dollars, rose by two percent over those of the year before.\n"},
		{"a line that ends in an article goes on", "It was signed after long talks between the ministers of trade and the\nMinister of Transport.\n", "body: It was signed after long talks between the ministers of trade and the Minister of Transport.\n"},
		{"names begin wrapped lines", "It was signed after long talks between the Minister of Trade\nof Latvia and the guests from Muscat, among them the envoy Tomas\nand the Minister of Foreign Economic Relations of Oman Salim\nAl Rashdi who came with the other guests and the men of the press.\n", "body: It was signed after long talks between the Minister of Trade of Latvia and the guests from Muscat, among them the envoy Tomas and the Minister of Foreign Economic Relations of Oman Salim Al Rashdi who came with the other guests and the men of the press.\n"},
		{"titles under each other stay apart", "Ministers of Latvia and Oman meet in the old town\nTrade between Latvia and Oman grew by a tenth, the minister said.\nThe two men dined.\n", "headline: Ministers of Latvia and Oman meet in the old town\nbody: Trade between Latvia and Oman grew by a tenth, the minister said.\nbody: The two men dined.\n"},
		{"paragraphs of one line", "Trade rose\nExports fell\n", "headline: Trade rose\nheadline: Exports fell\n"},
		{"headline and byline", "Ministers meet in Muscat\n\nBy Tomas Arriagada\n\nThe ministers met. They spoke.", "headline: Ministers meet in Muscat\nbyline: By Tomas Arriagada\nbody: The ministers met.\nbody: They spoke.\n"},
		{"date line", "19 April 2024, 18:05\n\nCall with the king\n\nThe king called.", "byline: 19 April 2024, 18:05\nheadline: Call with the king\nbody: The king called.\n"},
		{"date prefix", " date 2024-01-22 RIGA, Latvia, January 22. The minister came.", "byline: date 2024-01-22\nbyline: RIGA, Latvia, January 22.\nbody: The minister came.\n"},
		{"date prefix and title", " date 2024-01-22 Trade rises\n\nThe minister came.", "byline: date 2024-01-22\nheadline: Trade rises\nbody: The minister came.\n"},
		{"bullets", "They agreed on:\n• trade and transport,\n• tourism.\nThey left.", "body: They agreed on:\nitem: • trade and transport,\nitem: • tourism.\nbody: They left.\n"},
		{"numbered", "1.1. The Parties noted growth. It was high.\n\n1.2. They agreed.", "item: 1.1. The Parties noted growth.\nitem: It was high.\nitem: 1.2. They agreed.\n"},
		{"section heads", "The Parties met.\n\nII. TRANSPORT\n\nFreight grew.", "body: The Parties met.\nheadline: II. TRANSPORT\nbody: Freight grew.\n"},
		{"table", "Trade, million euros\n\n            2021     2022\nExports     31.5     41.5\n", "headline: Trade, million euros\ntable: 2021 2022\ntable: Exports 31.5 41.5\n"},
		{"furniture", "Trade rose. It fell.\n\nRead also: Ten things to know\n\n© Photo: an agency\n\nFollow us on Telegram", "body: Trade rose.\nbody: It fell.\nfurniture: Read also: Ten things to know\nfurniture: © Photo: an agency\nfurniture: Follow us on Telegram\n"},
		{"counters, trails and rates", "USD 78.64\nEUR 93.07\n\nHome » Trade » Trade rises\n\nTrade rises\n\nTrade rose. It fell.\n\n6450 views\nComments: 12\n", "furniture: USD 78.64\nfurniture: EUR 93.07\nfurniture: Home » Trade » Trade rises\nheadline: Trade rises\nbody: Trade rose.\nbody: It fell.\nfurniture: 6450 views\nfurniture: Comments: 12\n"},
		{"no counters", "USD 78.64 was paid.\n\nHome is near.\n\n6450 views were heard.\n", "body: USD 78.64 was paid.\nbody: Home is near.\nbody: 6450 views were heard.\n"},
		{"a sentence begins behind a dateline and goes on below", " date 2023-08-31 (A Wire) RIGA, Latvia, September 1. Commerce\nbetween Latvia and Oman climbed last year.\n", "byline: date 2023-08-31\nbyline: (A Wire) RIGA, Latvia, September 1.\nbody: Commerce between Latvia and Oman climbed last year.\n"},
		{"a dateline alone", "RIGA, Latvia, 1 September 2023\n\nthe ministers met.\n", "byline: RIGA, Latvia, 1 September 2023\nbody: the ministers met.\n"},
		{"careless glue", "The work was completed.The line opened.", "body: The work was completed.\nbody: The line opened.\n"},
		{"empty", "", ""},
	} {
		if got := outline(parse(c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestOrigin(t *testing.T) {
	for _, c := range []struct{ text, date, place, title string }{
		{" date 2024-01-22 RIGA, Latvia, January 22. The minister came to the talks.", "2024-01-22", "Riga", ""},
		{"MUSCAT - 14 June 2022 - By Tomas Arriagada\n\nThe ministers met.", "2022-06-14", "Muscat", ""},
		{"Muscat               14 September 2023\n\nThe Commission met on 13-14 September 2023.", "2023-09-14", "Muscat", ""},
		{"19 April 2024, 18:05\n\nCall with the king\n\nMUSCAT. The king called.", "2024-04-19", "Muscat", "Call with the king"},
		{"Pact signed\n\nMUSCAT – The pact was signed on 14 January 2025.", "", "Muscat", "Pact signed"},
		{"The ministers met on 5 May 2020.", "", "", ""},
		{"Trade between Latvia and Oman grew, the ministers said on Tuesday.\n\nMUSCAT (Wire / Post - 18th May, 2021) Trade between Latvia and Oman grew.", "2021-05-18", "Muscat", ""},
		{"Trade between Latvia and Oman grew, the ministers said.\n\nMuscat (18 May 2021) saw them meet.", "", "", ""},
		{"MUSCAT, May 30 – The ministers met, an agency said on May 30, 2024.", "2024-05-30", "Muscat", ""},
		{"MUSCAT, May 30 – The ministers met, as on May 3, 2024.", "", "Muscat", ""},
		{"Trade between Latvia and Oman grew, the ministers said.\n\nThey met. They ate. They left.\n\nA declaration was issued. (18 May 2021)", "2021-05-18", "", ""},
		{"Trade between Latvia and Oman grew, the ministers said.\n\nA declaration was issued (18 May 2021).", "", "", ""},
	} {
		d := parse(c.text)
		if d.Date.String() != c.date || d.Place != c.place || d.Title != c.title {
			t.Errorf("%q\n got %q %q %q\nwant %q %q %q", c.text, d.Date, d.Place, d.Title, c.date, c.place, c.title)
		}
		if d.DateSpan.Len() > 0 && d.Date.IsZero() {
			t.Errorf("%q: a span without a date", c.text)
		}
	}
}

func TestDates(t *testing.T) {
	own := briefing.Date{Year: 2024, Month: 3, Day: 7} // a Thursday
	for _, c := range []struct{ text, want string }{
		{"They met on 14 June 2022.", "2022-06-14"},
		{"They met on June 14, 2022.", "2022-06-14"},
		{"LOMA, June 14 (2022). They met.", "2022-06-14"},
		{"They met on the 14th of June 2022.", "2022-06-14"},
		{"They met on June 14,2022 in Muscat.", "2022-06-14"},
		{"They met on 2022-06-14.", "2022-06-14"},
		{"They met on 14.06.2022.", "2022-06-14"},
		{"They met on 06/14/2022.", "2022-06-14"},
		{"They met on 13-14 June 2022.", "2022-06-13"},
		{"They met on March 6.", "2024-03-06~"},
		{"They met on 28 December.", "2023-12-28~"},
		{"They will meet on 5 May.", "2024-05-05~"},
		{"They met on Monday.", "2024-03-04~"},
		{"They met on Thursday.", "2024-03-07~"},
		{"They meet next Friday.", "2024-03-08~"},
		{"They met on Tuesday, 5 March 2024.", "2024-03-05"},
		{"On 31 February 2024 nothing happened.", ""},
		{"Trade may 5 times rise.", ""},
		{"In January 22 percent more came.", ""},
		{"In May 2023 trade grew.", ""},
	} {
		r := briefing.NewReport("test.txt", c.text)
		r.Date = own
		var got []string
		for _, x := range Parse(r).Dates {
			s := x.Date.String()
			if x.Partial {
				s += "~"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: got %s, want %s", c.text, s, c.want)
		}
	}
	if d := parse("They met on March 6, and again on 9 April 2021.").Dates; d[0].Date.Year != 0 && d[0].Date.Year != 2021 {
		t.Errorf("a year from nowhere: %+v", d[0])
	}
}

func TestQuotations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"“Trade rose,” he said.", "Trade rose,"},
		{`"Trade rose by far," he said. "It will grow again."`, "Trade rose by far,|It will grow again."},
		{"«Trade rose by far», he said.", "Trade rose by far"},
		{`“We build "North-South" together,” he said.`, `We build "North-South" together,`},
		{"The 'old' way is gone.", ""},
		{"“We have seen growth in each of the years since then.\n\nHe left.", "We have seen growth in each of the years since then."},
		{"It isn't over.", ""},
	} {
		d := parse(c.text)
		var got []string
		for _, q := range d.Quotations {
			got = append(got, d.Report.Words(q.Span))
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%q: got %q, want %q", c.text, s, c.want)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	const paragraph = "RIGA, May 11. Deputy Minister Ilze Kalva received a delegation of the Chilean chamber of commerce, led by Tomas Arriagada.\n\n" +
		"The sides praised the growth of trade by 14 percent last year. “We see large opportunities,” she said on 11 May 2023.\n\n"
	s := strings.Repeat(paragraph, 5<<20/len(paragraph))
	b.Run("tokens", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		b.ReportAllocs()
		for b.Loop() {
			tokenise(s)
		}
	})
	b.Run("sentences", func(b *testing.B) {
		d := cutInto(briefing.NewReport("bench.txt", s), new(arena))
		b.SetBytes(int64(len(s)))
		b.ReportAllocs()
		for b.Loop() {
			d.sentences()
		}
	})
}

func TestLongRunsAreCut(t *testing.T) {
	d := parse(strings.Repeat("word ", 4*maxSentence) + "rose by 5 percent")
	if len(d.Sentences) < 4 {
		t.Fatalf("%d sentences", len(d.Sentences))
	}
	for _, s := range d.Sentences {
		if s.Last-s.First > maxSentence+1 {
			t.Errorf("a sentence of %d tokens", s.Last-s.First)
		}
	}
}
