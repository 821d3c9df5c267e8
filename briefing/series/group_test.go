package series

import (
	"testing"

	"brief/briefing"
)

// TestFacets holds pairs that are about one thing, and pairs that are not.
func TestFacets(t *testing.T) {
	for _, c := range []struct {
		metric     briefing.Metric
		a, b       string // what is measured
		from, side string
		same       bool
	}{
		{briefing.TradeTurnover, "bilateral trade turnover", "mutual trade", "", "", true},
		{briefing.TradeTurnover, "trade", "non-oil trade", "", "", false},
		{briefing.TradeTurnover, "trade excluding energy", "trade", "", "", false},
		{briefing.CargoVolume, "total cargo transportation between the two neighbours", "freight", "", "", true},
		{briefing.CorridorVolume, "freight along the North-South corridor", "cargo on the North–South Transport Corridor (ITC)", "", "", true},
		{briefing.CorridorVolume, "freight along the North-South corridor", "freight by the Middle Corridor", "", "", false},
		{briefing.CorridorVolume, "cargo over the Baku-Tbilisi-Kars line", "transit by the Baku-Tbilisi-Kars railway", "", "", true},
		{briefing.Exports, "exports", "exports of goods", "AA", "AA", true},
		{briefing.Exports, "exports of AA", "exports of BB", "", "", false},
		{briefing.Tourists, "citizens of AA visiting BB", "citizens of CC visiting AA", "", "", false},
	} {
		a := briefing.Figure{Metric: c.metric, Of: c.a, From: c.from, Pair: []string{"AA", "BB"}, Sentence: "One."}
		b := briefing.Figure{Metric: c.metric, Of: c.b, From: c.side, Pair: []string{"AA", "BB"}, Sentence: "Two."}
		if got := facet(&a) == facet(&b); got != c.same {
			t.Errorf("%q and %q: same %v (%q, %q)", c.a, c.b, got, facet(&a), facet(&b))
		}
	}
}

func TestCorridorNamedBySentence(t *testing.T) {
	a := briefing.Figure{Metric: briefing.CorridorVolume, Sentence: `Freight along the "North-South," as it is called, rose.`}
	b := briefing.Figure{Metric: briefing.CorridorVolume, Sentence: "The well-known North–South International Corridor carried more in Azerbaijani-X trade."}
	if facet(&a) != "north-south" || facet(&a) != facet(&b) {
		t.Errorf("%q, %q", facet(&a), facet(&b))
	}
}

func TestWhatDoesNotEnter(t *testing.T) {
	ok := level("a", "$3 billion", 3e9, briefing.Exact, 1e9, briefing.Year(2022))
	for name, change := range map[string]func(*briefing.Figure){
		"a part of trade":   func(f *briefing.Figure) { f.Scope = briefing.ScopePart },
		"a third country's": func(f *briefing.Figure) { f.Scope = briefing.ScopeThird },
		"no pair":           func(f *briefing.Figure) { f.Pair = nil },
		"three countries":   func(f *briefing.Figure) { f.Pair = []string{"AA", "BB", "CC"} },
		"a rate":            func(f *briefing.Figure) { f.Of = "trade per month" },
		"a share":           func(f *briefing.Figure) { f.Kind = briefing.Share; f.Unit = briefing.Percent },
		"a rank":            func(f *briefing.Figure) { f.Kind = briefing.Rank; f.Unit = briefing.RankUnit },
		"who knows what":    func(f *briefing.Figure) { f.Metric = briefing.OtherMetric; f.Of = "" },
		"a change of no period": func(f *briefing.Figure) {
			f.Kind = briefing.Change
			f.Unit = briefing.Percent
			f.Period = briefing.Period{}
		},
	} {
		f := ok
		change(&f)
		if got := Build([]briefing.Figure{f}); len(got) != 0 {
			t.Errorf("%s: %+v", name, got)
		}
	}
	if len(Build([]briefing.Figure{ok})) != 1 {
		t.Error("a plain level makes no series")
	}
}

func TestUnitOfAChange(t *testing.T) {
	y := briefing.Year
	usd := level("a", "$3 billion", 3e9, briefing.Exact, 1e9, y(2022))
	kes := level("b", "Sh400 billion", 4e11, briefing.Exact, 1e11, y(2022))
	kes.Unit = "KES"
	usd.Sentence, kes.Sentence = "In dollars.", "In shillings."
	usd.Report, kes.Report = "one", "one"
	up := growth("c", "up 10 percent", 10, briefing.Percent, briefing.Exact, 1, y(2022), y(2021))
	up.Sentence, up.Report = kes.Sentence, "one"
	for _, fs := range [][]briefing.Figure{{usd, kes, up}, {up, kes, usd}} {
		got := Build(fs)
		if len(got) != 2 || got[0].Unit != "KES" || len(got[0].Points) != 2 || len(got[1].Points) != 1 {
			t.Errorf("%+v", got)
		}
	}
	up.Sentence, up.Report = "Elsewhere.", "other"
	if got := Build([]briefing.Figure{usd, kes, up}); len(got) != 3 {
		t.Errorf("a rise that may be in dollars or shillings must stay by itself: %+v", got)
	}
}

func TestPartsExplainThemselves(t *testing.T) {
	got := Build([]briefing.Figure{
		level("a", "$2.4 billion", 2.4e9, briefing.Exact, 1e8, briefing.Months(2022, 1, 9)),
		growth("b", "up 10 percent", 10, briefing.Percent, briefing.Exact, 1, briefing.Year(2023), briefing.Year(2022)),
		level("c", "below $4 billion", 4e9, briefing.Under, 1e9, briefing.Year(2023)),
	})
	want := "$2.35–3.66 billion, from “$2.4 billion” (2022-01/2022-09), “below $4 billion” (2023) and “up 10 percent” (2023 against 2022): $4 billion ÷ 1.095, since 2022-01/2022-09 is a part of 2022; " +
		"conventionally $3.16–3.66 billion, from “below $4 billion” (2023) and “up 10 percent” (2023 against 2022): $3.5 billion ÷ 1.105 to $4 billion ÷ 1.095"
	if len(got) != 2 || got[0].Points[0].Why != want {
		t.Errorf("%+v", got[0].Points[0].Why)
	}
}

func TestAChangeBesideALevelIsOneOfIt(t *testing.T) {
	y := briefing.Year
	visitors := claimed("a", briefing.Tourists, "21.4 thousand", briefing.Count, 21400, briefing.Person, briefing.Exact, 100, y(2023))
	more := claimed("b", briefing.Tourists, "a third more", briefing.Change, 33.33, briefing.Percent, briefing.Over, 5, y(2023))
	more.Baseline, more.Direction = y(2022), briefing.Up
	visitors.Of, more.Of = "guests from BB", "as many again"
	visitors.Report, more.Report = "one", "one"
	visitors.Sentence, more.Sentence = "Guests came.", "Guests came."
	if got := Build([]briefing.Figure{more, visitors}); len(got) != 1 || len(got[0].Points) != 2 {
		t.Errorf("%+v", got)
	}
	more.Sentence = "Something else rose."
	if got := Build([]briefing.Figure{more, visitors}); len(got) != 2 {
		t.Errorf("%+v", got)
	}
}
