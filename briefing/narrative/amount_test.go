package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

func newRealiser(t testing.TB) *realiser { return &realiser{w: wording(t), lang: DefaultLanguage} }

func up(v float64, unit string, q briefing.Qualifier, text string) briefing.Figure {
	return briefing.Figure{Kind: briefing.Change, Value: v, Unit: unit, Qualifier: q, Direction: briefing.Up, Text: text}
}

func level(v, step float64, unit string, q briefing.Qualifier) briefing.Figure {
	return briefing.Figure{Kind: briefing.Level, Value: v, Step: step, Unit: unit, Qualifier: q, Direction: briefing.None}
}

func ranged(f briefing.Figure, high float64) briefing.Figure { f.High = &high; return f }

func downward(f briefing.Figure) briefing.Figure { f.Direction = briefing.Down; return f }

func TestAmounts(t *testing.T) {
	target := level(10e9, 1e10, "USD", briefing.Exact)
	target.Status = briefing.Target
	mark := level(4.5e9, 1e8, "USD", briefing.Almost)
	mark.Text = "approaching milestone of $4.5 billion"
	for _, c := range []struct {
		f            briefing.Figure
		amount, verb string
	}{
		{level(4.3e9, 1e8, "USD", briefing.Over), "more than $4.3 billion", "exceeded $4.3 billion"},
		{level(3e9, 1e9, "USD", briefing.Over), "more than $3 billion", "exceeded $3 billion"},
		{level(3e9, 1e8, "USD", briefing.Exact), "$3.0 billion", "came to $3.0 billion"},
		{mark, "approaching $4.5 billion", "neared $4.5 billion"},
		{level(500e6, 1e8, "USD", briefing.AtMost), "up to $500 million", "came to at most $500 million"},
		{level(-49.3e6, 1e5, "USD", briefing.Exact), "−$49.3 million", "came to −$49.3 million"},
		{level(1.65e6, 1e4, briefing.Tonne, briefing.Exact), "1.65 million tonnes", "came to 1.65 million tonnes"},
		{level(744900, 100, briefing.Tonne, briefing.Exact), "744,900 tonnes", "came to 744,900 tonnes"},
		{level(41000, 1000, briefing.TEU, briefing.About), "about 41,000 TEU", "came to about 41,000 TEU"},
		{level(1.3e9, 1e8, "AED", briefing.Exact), "AED 1.3 billion", "came to AED 1.3 billion"},
		{level(1, 1, "kilometre", briefing.Exact), "1 kilometre", "came to 1 kilometre"},
		{level(70, 1, "country", briefing.Over), "more than 70 countries", "exceeded 70 countries"},
		{level(280, 1, "megawatt", briefing.AtLeast), "at least 280 megawatts", "came to at least 280 megawatts"},
		{level(3225.4e6, 1e5, "USD", briefing.Exact), "$3,225.4 million", "came to $3,225.4 million"},
		{level(50.137e9, 1e6, "USD", briefing.Exact), "$50.137 billion", "came to $50.137 billion"},
		{level(331.7e6, 1e5, "USD", briefing.Exact), "$331.7 million", "came to $331.7 million"},
		{ranged(level(8e6, 1e6, briefing.Tonne, briefing.Exact), 10e6), "8–10 million tonnes", "came to 8–10 million tonnes"},
		{target, "$10 billion", "is to reach $10 billion"},
		{up(87, briefing.Percent, briefing.Exact, "87 percent"), "up 87 percent", "rose by 87 percent"},
		{up(17, briefing.Percent, briefing.Over, ""), "up more than 17 percent", "rose by more than 17 percent"},
		{ranged(up(15, briefing.Percent, briefing.Exact, ""), 20), "up 15–20 percent", "rose by 15–20 percent"},
		{downward(up(4.5, briefing.Percent, briefing.Exact, "")), "down 4.5 percent", "fell by 4.5 percent"},
		{up(2, briefing.Times, briefing.Over, "more than twice"), "more than doubled", "more than doubled"},
		{up(3, briefing.Times, briefing.Almost, "nearly tripled"), "nearly tripled", "nearly tripled"},
		{up(4, briefing.Times, briefing.Almost, "almost four times"), "up nearly fourfold", "rose nearly fourfold"},
		{up(2.1, briefing.Times, briefing.Exact, "2.1 times"), "up 2.1-fold", "rose 2.1-fold"},
		{downward(up(50, briefing.Percent, briefing.Exact, "had halved")), "halved", "halved"},
		{downward(up(100.0/3, briefing.Percent, briefing.About, "by about a third")), "down about a third", "fell by about a third"},
		{up(40000, briefing.Tonne, briefing.Exact, ""), "up 40,000 tonnes", "rose by 40,000 tonnes"},
		{up(3, briefing.PercentagePoint, briefing.Exact, ""), "up 3 percentage points", "rose by 3 percentage points"},
		{briefing.Figure{Kind: briefing.Rank, Value: 3, Unit: briefing.RankUnit}, "third", "came to third"},
	} {
		r := newRealiser(t)
		if got := r.amount(&c.f); got != c.amount || r.err != nil {
			t.Errorf("amount of %v %s %s: %q, want %q (%v)", c.f.Value, c.f.Unit, c.f.Qualifier, got, c.amount, r.err)
		}
		if got := r.verbal(&c.f); got != c.verb || r.err != nil {
			t.Errorf("verb of %v %s %s: %q, want %q (%v)", c.f.Value, c.f.Unit, c.f.Qualifier, got, c.verb, r.err)
		}
	}
}

// A hedge is never lost: each qualifier but exact changes each form.
func TestHedgesAreKept(t *testing.T) {
	r := newRealiser(t)
	for _, q := range []briefing.Qualifier{briefing.About, briefing.Almost, briefing.Over, briefing.Under, briefing.AtLeast, briefing.AtMost} {
		for _, plain := range []briefing.Figure{level(4e9, 1e9, "USD", briefing.Exact), up(12, briefing.Percent, briefing.Exact, ""), up(2, briefing.Times, briefing.Exact, ""), up(4, briefing.Times, briefing.Exact, "")} {
			hedged := plain
			hedged.Qualifier = q
			if r.amount(&plain) == r.amount(&hedged) || r.verbal(&plain) == r.verbal(&hedged) {
				t.Errorf("%s is lost in %q, %q", q, r.amount(&hedged), r.verbal(&hedged))
			}
		}
	}
	if r.err != nil {
		t.Fatal(r.err)
	}
}

func TestDatesAndPeriods(t *testing.T) {
	r := newRealiser(t)
	d := func(y, m, day int) briefing.Date { return briefing.Date{Year: y, Month: m, Day: day} }
	for _, c := range []struct{ got, want string }{
		{r.date(d(2024, 3, 6)), "6 March 2024"},
		{r.dates(d(2022, 6, 15), d(2022, 6, 18)), "15–18 June 2022"},
		{r.dates(d(2022, 6, 30), d(2022, 7, 2)), "30 June 2022 to 2 July 2022"},
		{r.period(briefing.Year(2023)), "2023"},
		{r.period(briefing.Years(2018, 2023)), "2018–2023"},
		{r.period(briefing.Months(2024, 1, 3)), "the first quarter of 2024"},
		{r.period(briefing.Months(2024, 7, 12)), "the second half of 2024"},
		{r.period(briefing.Months(2023, 1, 9)), "January–September 2023"},
		{r.period(briefing.Months(2023, 5, 5)), "May 2023"},
		{r.period(briefing.Period{First: briefing.MonthOf(2022, 11), Last: briefing.MonthOf(2023, 2)}), "November 2022 to February 2023"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

func TestBoundsRoundOutward(t *testing.T) {
	b := &writer{realiser: newRealiser(t)}
	for _, c := range []struct {
		x           briefing.Bounds
		label, said string
	}{
		{bound(2.6667, 0, true, false), "> 2.66", "above 2.66"},
		{bound(3.6441, 3.7607, false, false), "3.64–3.77", "3.64–3.77"},
		{bound(1.72, 2.2, false, false), "1.72–2.20", "1.72–2.20"},
		{bound(0, 400, false, true), "< 400", "below 400"},
		{bound(186.5, 187.5, false, false), "186.5–187.5", "186.5–187.5"},
		{bound(4.3, 0, false, false), "≥ 4.30", "4.30 or more"},
		{bound(0, 12, false, false), "≤ 12", "12 or less"},
		{briefing.Bounds{}, "", ""},
	} {
		if got := b.boundsLabel(c.x); got != c.label {
			t.Errorf("label %q, want %q", got, c.label)
		}
		if got := b.boundsWords(c.x); got != c.said {
			t.Errorf("words %q, want %q", got, c.said)
		}
	}
}

func TestNames(t *testing.T) {
	r := newRealiser(t)
	for _, c := range []struct{ role, code, want string }{
		{"Deputy Prime Minister of the Kingdom of Lesotho", "LS", "Deputy Prime Minister"},
		{"Azerbaijani President", "AZ", "President"},
		{"Turkish Vice President", "TR", "Vice President"},
		{"Foreign Minister", "RU", "Foreign Minister"},
		{"Minister of Investment, Industry and Trade", "UZ", "Minister of Investment, Industry and Trade"},
		{"UAE Minister of State for Maritime Trade", "AE", "UAE Minister of State for Maritime Trade"},
		{"Speaker of the Islamic Republic of Iran", "IR", "Speaker"},
		{"Kenya's Cabinet Secretary", "KE", "Cabinet Secretary"},
	} {
		if got := r.shortOffice(c.role, c.code); got != c.want {
			t.Errorf("office %q of %s: %q, want %q", c.role, c.code, got, c.want)
		}
	}
	for name, want := range map[string]string{"Ilham Aliyev": "Aliyev", "Saif Al Ketbi-Rashed": "Al Ketbi-Rashed", "Ursula von der Leyen": "von der Leyen", "Lula": "Lula", "": ""} {
		if got := surname(name); got != want {
			t.Errorf("surname of %q: %q, want %q", name, got, want)
		}
	}
	for code, want := range map[string]string{"TR": "Türkiye", "RU": "Russia", "AE": "United Arab Emirates", "GB": "United Kingdom", "MK": "North Macedonia", "CD": "Democratic Republic of the Congo", "XX": "XX"} {
		if got := r.country(code); got != want {
			t.Errorf("country %s: %q, want %q", code, got, want)
		}
	}
	m := briefing.Meeting{Date: briefing.Date{Year: 2024, Month: 1, Day: 22}, Countries: []string{"AZ", "RU"}, Place: "Baku"}
	if got := slug(&m); got != "2024-01-22_az-ru_baku" {
		t.Error(got)
	}
	m.Date, m.Place = briefing.Date{}, "Łódź, Şəki"
	if got := slug(&m); got != "az-ru_lodz-saki" {
		t.Error(got)
	}
	if got := slug(&briefing.Meeting{}); got != "meeting" {
		t.Error(got)
	}
	short := shortNames([]briefing.ReportUse{{Name: "000_d1def26f46712def.txt"}, {Name: "a/report.html"}, {Name: "b/report.html"}, {Name: "march-talks.txt"}})
	if short["000_d1def26f46712def.txt"] != "000" || short["a/report.html"] != "a/report.html" || short["march-talks.txt"] != "march-talks" {
		t.Error(short)
	}
}

func TestExcerpt(t *testing.T) {
	long := "We have a very broad agenda of relations with our neighbours, and in each of these directions there is an exact plan with dates, as well as the orders of both presidents, which makes the work of all ministries in the two capitals and in the towns by the sea easier"
	limited := "We have a very broad agenda of relations with our neighbours, and in each of these directions there is an exact plan with dates of its own for the years to come, which will be kept by all ministries in the two capitals and in the towns by the sea only if the means are found"
	for _, c := range []struct {
		s, keep, want string
		before, after bool
	}{
		{"Short  and\nplain.", "", "Short and plain.", false, false},
		{long, "", "We have a very broad agenda of relations with our neighbours, and in each of these directions there is an exact plan with dates, as well as the orders of both presidents", false, true},
		{long, "in the towns by the sea", long, false, false},
		{limited, "", limited, false, false},
	} {
		got, before, after := excerpt(c.s, c.keep)
		if got != c.want || before != c.before || after != c.after {
			t.Errorf("%q %v %v\nwant %q %v %v", got, before, after, c.want, c.before, c.after)
		}
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("one, two and three; four", "two")
	f.Add(strings.Repeat("word ", 50)+"$4.3 billion "+strings.Repeat("more, ", 40), "$4.3 billion")
	f.Fuzz(func(t *testing.T, s, keep string) {
		part, _, _ := excerpt(s, keep)
		if n := countWords(part); n > mostExcerpt {
			t.Errorf("%d words", n)
		}
		if !strings.Contains(squeeze(s), part) {
			t.Errorf("%q is not verbatim in %q", part, s)
		}
	})
}
