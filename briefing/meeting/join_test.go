package meeting

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"brief/briefing"
	"brief/briefing/text"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// told is one report of a joining test, with the values of its figures.
type told struct {
	name, text string
	figures    []float64
}

func accountsOf(reports []told) []Account {
	out := make([]Account, 0, len(reports))
	for _, r := range reports {
		var fs []briefing.Figure
		for _, v := range r.figures {
			fs = append(fs, briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: v, Unit: "USD"})
		}
		out = append(out, Read(text.Parse(briefing.NewReport(r.name, r.text)), fs))
	}
	return out
}

const (
	ankaraDated = "ANKARA, 12 May 2022. Turkish Trade Minister Emre Kocatürk met with Moldovan Economy Minister Andrei Munteanu in Ankara on 11 May 2022. They signed a memorandum on the promotion of small business."
	// The same meeting with other spellings, no date and other words.
	ankaraUndated = "Moldova's Economy Minister Andrey Muntyanu and Türkiye's Trade Minister Emre Kocaturk held talks. The sides signed a memorandum on the promotion of small business."
	// The next day's paper, whose only date is its own.
	ankaraOwnDate = "date 2022-05-12 Andrei Munteanu, Economy Minister of Moldova, and the Turkish Trade Minister Emre Kocatürk have met and signed a memorandum on the promotion of small business."
	// The same two people two days later elsewhere.
	istanbulDated = "ISTANBUL, 14 May 2022. Turkish Trade Minister Emre Kocatürk and Moldovan Economy Minister Andrei Munteanu met again in Istanbul on 13 May 2022 at a trade fair."
	// The same day and pair, other people.
	otherPeople = "CHISINAU, 11 May 2022. Moldovan Interior Minister Ana Rotaru met with Turkish Interior Minister Hakan Selvi in Ankara on 11 May 2022."
	phoneCall   = "ANKARA, 11 May 2022. Turkish Trade Minister Emre Kocatürk and Moldovan Economy Minister Andrei Munteanu spoke by telephone on 11 May 2022."
	thirdPair   = "SOFIA, 11 May 2022. Bulgarian Trade Minister Petar Yordanov met with Turkish Trade Minister Emre Kocatürk in Sofia on 11 May 2022."
)

func TestJoin(t *testing.T) {
	for _, c := range []struct {
		name    string
		reports []told
		want    [][]string
	}{
		{"a report without a date joins by people, document and spelling", []told{{name: "a", text: ankaraDated}, {name: "b", text: ankaraUndated}}, [][]string{{"a", "b"}}},
		{"a report with its own date only joins the stated day", []told{{name: "a", text: ankaraDated}, {name: "b", text: ankaraOwnDate}}, [][]string{{"a", "b"}}},
		{"other figures and nothing else, the day after", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", []float64{41e6}},
			{"b", "date 2023-06-06 Cuba's Trade Minister Yoel Barreto held talks with the Trade Minister of Belarus Vadim Hryb.", []float64{57e6}}}, [][]string{{"a", "b"}}},
		{"nothing but the people, a week after", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", []float64{41e6}},
			{"b", "date 2023-06-13 Cuba's Trade Minister Yoel Barreto held talks with the Trade Minister of Belarus Vadim Hryb.", []float64{57e6}}}, [][]string{{"a"}, {"b"}}},
		{"the place stands in for a document", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", nil},
			{"b", "Cuba's Trade Minister Yoel Barreto held talks in Minsk with the Trade Minister of Belarus Vadim Hryb.", nil}}, [][]string{{"a", "b"}}},
		{"two of three meet apart", []told{
			{"a", "Foreign ministers of Albania, Greece and Serbia, Ilir Prenga, Nikos Vasilakis and Jovan Simić, held a trilateral meeting in Tirana on 3 April 2023.", nil},
			{"b", "Albanian Foreign Minister Ilir Prenga met with Greek Foreign Minister Nikos Vasilakis in Tirana on 3 April 2023.", nil}}, [][]string{{"b"}, {"a"}}},
		{"speakers of one forum on one day", []told{
			{"a", " date 2021-10-05 TBILISI, Georgia, Oct. 5\n\nTrade has grown, Bulgarian Economy Minister Petar Stoyanov said on Oct. 5 at the Georgian-Bulgarian-Armenian business forum in Tbilisi.", nil},
			{"b", " date 2021-10-05 TBILISI, Georgia, Oct. 5\n\nTrade with Armenia has grown, President of the Tbilisi Chamber of Commerce Nika Jorbenadze said during the Georgian-Bulgarian-Armenian business forum in Tbilisi.", nil},
			{"c", "Petar Stoyanov, Economy Minister of Bulgaria, held a press conference after the “Georgia-Bulgaria-Armenia 3rd Business Forum” with the Minister of Economy of Armenia Tigran Hakobyan and the Minister of Economy of Georgia Nana Beridze.", nil}}, [][]string{{"a", "b", "c"}}},
		{"one forum a year apart", []told{
			{"a", " date 2021-10-05 Bulgarian Economy Minister Petar Stoyanov spoke on October 5, 2021 at the Georgian-Bulgarian-Armenian business forum in Tbilisi.", nil},
			{"b", " date 2022-10-05 Bulgarian Economy Minister Petar Stoyanov spoke on October 5, 2022 at the Georgian-Bulgarian-Armenian business forum in Tbilisi.", nil}}, [][]string{{"a"}, {"b"}}},
		{"two sessions of one commission", []told{
			{"a", "The 10th session of the Belarus-Cuba joint commission met in Minsk, co-chaired by Belarus Trade Minister Vadzim Hryb and Cuban Trade Minister Yoel Barreto.", nil},
			{"b", "Belarus Trade Minister Vadzim Hryb and Cuban Trade Minister Yoel Barreto opened the 14th session of the Belarus-Cuba joint commission in Minsk.", nil}}, [][]string{{"a"}, {"b"}}},
		{"one session told twice", []told{
			{"a", "The 14th session of the Belarus-Cuba joint commission met in Minsk, co-chaired by Belarus Trade Minister Vadzim Hryb and Cuban Trade Minister Yoel Barreto.", nil},
			{"b", "Belarus Trade Minister Vadzim Hryb and Cuban Trade Minister Yoel Barreto opened the fourteenth session of the Belarus-Cuba joint commission in Minsk.", nil}}, [][]string{{"a", "b"}}},
		{"one surname of two", []told{
			{"a", "LIMA, 5 June 2023. Peruvian Foreign Minister Rodrigo Salcedo Quiroga met with Chilean Foreign Minister Inés Larraín in Lima on 5 June 2023.", nil},
			{"b", "Chilean Foreign Minister Inés Larraín met with Peruvian Foreign Minister Rodrigo Salcedo in Lima on 5 June 2023.", nil}}, [][]string{{"a", "b"}}},
		{"a day of the week stands in for the date", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto on 5 June 2023.", nil},
			{"b", "Cuba's Trade Minister Yoel Barreto held talks on Monday with the Trade Minister of Belarus Vadim Hryb.", nil}}, [][]string{{"a", "b"}}},
		{"another day of the week", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", nil},
			{"b", "Cuba's Trade Minister Yoel Barreto held talks in Minsk on Thursday with the Trade Minister of Belarus Vadim Hryb.", nil}}, [][]string{{"a"}, {"b"}}},
		{"all three", []told{{name: "a", text: ankaraDated}, {name: "b", text: ankaraUndated}, {name: "c", text: ankaraOwnDate}}, [][]string{{"a", "b", "c"}}},
		{"two meetings of the same people on nearby days", []told{{name: "a", text: ankaraDated}, {name: "b", text: istanbulDated}}, [][]string{{"a"}, {"b"}}},
		{"the undated report goes to the meeting that it agrees with", []told{{name: "a", text: ankaraDated}, {name: "b", text: istanbulDated}, {name: "c", text: ankaraUndated}}, [][]string{{"a", "c"}, {"b"}}},
		{"other people of the same sides on the same day", []told{{name: "a", text: ankaraDated}, {name: "b", text: otherPeople}}, [][]string{{"a"}, {"b"}}},
		{"a telephone call is not a meeting", []told{{name: "a", text: ankaraDated}, {name: "b", text: phoneCall}}, [][]string{{"b"}, {"a"}}},
		{"one minister, two countries, one day", []told{{name: "a", text: ankaraDated}, {name: "b", text: thirdPair}}, [][]string{{"b"}, {"a"}}},
		{"figures stand in for a document", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", []float64{41e6, 23e6}},
			{"b", "Cuba's Trade Minister Yoel Barreto held talks with the Trade Minister of Belarus Vadim Hryb.", []float64{41e6, 23e6}}}, [][]string{{"a", "b"}}},
		{"a level that is much the same, and the people of both sides", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Bakhtiyor Hryb met with Cuban Trade Minister Yoel Barreto-Díaz in Minsk on 5 June 2023.", []float64{640e6}},
			{"b", "Cuba's Trade Minister Yoel Barreto Díaz held talks with the Trade Minister of Belarus Bakhtiyar Hryb.", []float64{641e6}}}, [][]string{{"a", "b"}}},
		{"that level and another place", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", []float64{640e6}},
			{"b", "Cuba's Trade Minister Yoel Barreto held talks in Havana with the Trade Minister of Belarus Vadim Hryb.", []float64{641e6}}}, [][]string{{"a"}, {"b"}}},
		{"the same level told after either of two meetings", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", []float64{640e6}},
			{"b", "HAVANA, 7 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Havana on 7 June 2023.", []float64{640e6}},
			{"c", "Cuba's Trade Minister Yoel Barreto held talks with the Trade Minister of Belarus Vadim Hryb.", []float64{641e6}}}, [][]string{{"a"}, {"b"}, {"c"}}},
		{"the city of a dateline, and the people of both sides", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met today with Cuban Trade Minister Yoel Barreto.", nil},
			{"b", "Cuba's Trade Minister Yoel Barreto held talks in Minsk with the Trade Minister of Belarus Vadim Hryb.", nil}}, [][]string{{"a", "b"}}},
		{"people alone do not date a report", []told{
			{"a", "MINSK, 5 June 2023. Belarus Trade Minister Vadzim Hryb met with Cuban Trade Minister Yoel Barreto in Minsk on 5 June 2023.", []float64{41e6, 23e6}},
			{"b", "Cuba's Trade Minister Yoel Barreto held talks with the Trade Minister of Belarus Vadzim Hryb.", []float64{57e6}}}, [][]string{{"a"}, {"b"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			accounts := accountsOf(c.reports)
			for i, a := range accounts {
				if a.None != "" {
					t.Fatalf("report %d tells of no meeting: %s", i, a.None)
				}
			}
			var got [][]string
			for _, m := range Join(accounts) {
				got = append(got, m.Reports)
				if len(m.Reports) > 1 && len(m.Why) < len(m.Reports)-1 {
					t.Errorf("%v joined without a reason each: %q", m.Reports, m.Why)
				}
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("groups (-want +got):\n%s", d)
			}
		})
	}
}

func TestJoinMerges(t *testing.T) {
	ms := Join(accountsOf([]told{{name: "b", text: ankaraUndated}, {name: "a", text: ankaraDated}, {name: "c", text: ankaraOwnDate}}))
	if len(ms) != 1 {
		t.Fatalf("%d meetings", len(ms))
	}
	m := ms[0]
	if m.Date.String() != "2022-05-11" || m.DateInferred || m.Place != "Ankara" {
		t.Errorf("date %s (inferred %v), place %q", m.Date, m.DateInferred, m.Place)
	}
	if len(m.Participants) != 2 {
		t.Fatalf("participants: %+v", m.Participants)
	}
	for _, p := range m.Participants {
		if p.Country == "MD" && (p.Name != "Andrei Munteanu" || p.Role != "Economy Minister of Moldova" || len(p.Spellings) != 1) {
			t.Errorf("the Moldovan: %+v", p)
		}
	}
	if len(m.Documents) != 1 {
		t.Errorf("one document, told three times: %+v", m.Documents)
	}
}

func TestOrigins(t *testing.T) {
	relayed := "The trade ministers of Albania and Greece, Ilir Prenga and Nikos Vasilakis, met in Tirana on 3 April 2023, %s. They discussed roads."
	ms := Join(accountsOf([]told{
		{name: "a", text: fmt.Sprintf(relayed, "the Albanian government's press service said")},
		{name: "b", text: fmt.Sprintf(relayed, "a daily wrote, referring to the Albanian Cabinet of Ministers")},
		{name: "c", text: fmt.Sprintf(relayed, "the Greek Foreign Ministry said")},
	}))
	if len(ms) != 1 {
		t.Fatalf("%d meetings", len(ms))
	}
	var got [][]string
	for _, o := range ms[0].Origins {
		if o.Name == "" {
			t.Errorf("an origin without its name: %+v", o)
		}
		got = append(got, o.Reports)
	}
	if d := cmp.Diff([][]string{{"a", "b"}, {"c"}}, got); d != "" {
		t.Errorf("origins (-want +got):\n%s", d)
	}
}

// TestJoinOrder proves that the order of the accounts changes nothing.
func TestJoinOrder(t *testing.T) {
	base := accountsOf([]told{
		{name: "a", text: ankaraDated}, {name: "b", text: ankaraUndated}, {name: "c", text: ankaraOwnDate}, {name: "d", text: istanbulDated},
		{name: "e", text: otherPeople}, {name: "f", text: phoneCall}, {name: "g", text: thirdPair},
	})
	base = append(base, synthetic(60)...)
	want := Join(base)
	rapid.Check(t, func(t *rapid.T) {
		shuffled := append([]Account(nil), base...)
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if d := cmp.Diff(want, Join(shuffled)); d != "" {
			t.Fatalf("another order, another result:\n%s", d)
		}
	})
}

// synthetic makes n accounts of about n/3 meetings over two years and many
// pairs: of each three, one states its day, one has its own date, one none.
func synthetic(n int) []Account {
	codes := []string{"AL", "BG", "CZ", "DE", "EE", "FI", "GR", "HU", "IT", "KZ", "LT", "MD", "NL", "PL", "RO", "TR", "UA", "UZ"}
	var out []Account
	for i := range n {
		k := i / 3
		a, b := codes[k%len(codes)], codes[(k+1+k/len(codes)%7)%len(codes)]
		if b < a {
			a, b = b, a
		}
		day := briefing.Date{Year: 2022, Month: 1, Day: 1}.AddDays(k % 730)
		m := briefing.Meeting{
			Kind: briefing.KindMeeting, Countries: []string{a, b}, Reports: []string{fmt.Sprintf("r%06d", i)},
			Participants: []briefing.Participant{
				{Name: fmt.Sprintf("Ann Person%c%c%d", 'a'+k%26, 'a'+k/26%26, k/676%10), Role: "Minister", Country: a},
				{Name: fmt.Sprintf("Bob Human%c%c%d", 'a'+k%26, 'a'+k/26%26, k/676%10), Role: "Minister", Country: b},
			},
			Documents: []briefing.Document{{Title: fmt.Sprintf("Memorandum on topic number %d of trade", k), Act: "signed"}},
		}
		switch i % 3 {
		case 0:
			m.Date = day
		case 1:
			m.Date, m.DateInferred = day.AddDays(1), true
		}
		fs := []briefing.Figure{{Metric: briefing.TradeTurnover, Value: float64(k) * 1e6, Unit: "USD"}, {Metric: briefing.Exports, Value: float64(k) * 1e5, Unit: "USD"}}
		out = append(out, Account{Meeting: m, ReportDate: day, Figures: fs, hash: fmt.Sprint(i)})
	}
	return out
}

func TestJoinSynthetic(t *testing.T) {
	if got := len(Join(synthetic(3000))); got != 1000 {
		t.Errorf("%d meetings, want 1000", got)
	}
}

func BenchmarkJoin(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		accounts := synthetic(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Join(accounts)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/account")
		})
	}
}

func BenchmarkRead(b *testing.B) {
	corpus := readCorpus(b)
	var docs []*text.Doc
	size := 0
	for _, l := range corpus {
		docs = append(docs, text.Parse(briefing.NewReport(l.name, l.text)))
		size += len(l.text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			Read(d, nil)
		}
	}
}

func FuzzMeeting(f *testing.F) {
	for _, l := range readCorpus(f) {
		f.Add(l.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := briefing.NewReport("fuzz", s)
		a := Read(text.Parse(r), nil)
		if a.None != "" {
			return
		}
		m := &a.Meeting
		if m.Kind == "" || len(m.Countries) == 0 || m.ID == "" {
			t.Fatalf("half a meeting: %+v", m)
		}
		if !m.Date.IsZero() && !m.Date.Valid() {
			t.Fatalf("no such day: %v", m.Date)
		}
		for _, p := range m.Participants {
			if r.Words(p.Cite.Span) != p.Cite.Text {
				t.Fatalf("citation does not lead to its words: %+v", p.Cite)
			}
		}
		for _, d := range m.Documents {
			if d.Title == "" || r.Words(d.Cite.Span) != d.Cite.Text {
				t.Fatalf("document without words: %+v", d)
			}
		}
		if got := Join([]Account{a, a}); len(got) != 1 && !m.Date.IsZero() && len(m.Participants) > 1 {
			t.Fatalf("a report does not join itself: %d meetings", len(got))
		}
	})
}
