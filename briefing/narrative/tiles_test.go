package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// One of each main measure comes before a second of any, and the shipment of
// one product only where nothing whole is left.
func TestTilesOfAProtocol(t *testing.T) {
	fig := func(id string, m briefing.Metric, k briefing.Kind, p briefing.Period) briefing.Figure {
		return briefing.Figure{ID: id, Metric: m, Kind: k, Period: p, Value: 1e6 * float64(len(id)), Unit: "USD", Scope: briefing.ScopePair, Status: briefing.Actual, Text: "7"}
	}
	yarn := fig("yarn", briefing.Exports, briefing.Change, briefing.Months(2023, 1, 7))
	yarn.Scope, yarn.Of = briefing.ScopePart, "shipments of yarn"
	nonOil := fig("non-oil", briefing.TradeTurnover, briefing.Level, briefing.Year(2022))
	nonOil.Scope, nonOil.Of = briefing.ScopePart, "non-oil trade"
	level, change := fig("level", briefing.TradeTurnover, briefing.Level, briefing.Year(2022)), fig("change", briefing.TradeTurnover, briefing.Change, briefing.Year(2022))
	out, half, in := fig("exports", briefing.Exports, briefing.Level, briefing.Year(2022)), fig("seven", briefing.Exports, briefing.Level, briefing.Months(2023, 1, 7)), fig("imports", briefing.Imports, briefing.Level, briefing.Year(2022))
	cargo, money := fig("cargo", briefing.CargoVolume, briefing.Level, briefing.Year(2022)), fig("investment", briefing.Investment, briefing.Level, briefing.Year(2022))
	for _, c := range []struct {
		figures []briefing.Figure
		want    string
	}{
		{[]briefing.Figure{yarn, level, change, half, out, in, cargo, money}, "level change exports imports cargo"},
		{[]briefing.Figure{yarn, level, out, half, money}, "level exports seven yarn investment"},
		{[]briefing.Figure{yarn, level, change, nonOil, money}, "level change non-oil yarn investment"},
	} {
		p := newPlan(&Input{Told: Told{Figures: c.figures}})
		var got []string
		for _, x := range p.tiles {
			got = append(got, x.ID)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("tiles %s, want %s", s, c.want)
		}
	}
}

// A row of a table is worded; its cells do not read as a sentence.
func TestTableRowReadsAsPhrase(t *testing.T) {
	s := newStory(t)
	s.report("n.txt", "Turnover 2 310.4 2 095.8 -9.3\nRice 5 tonnes\n")
	in := single(t, briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 2e9, Step: 1e9, Unit: "USD"}, nil)
	in.Texts, in.Statements = s.texts, nil
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	for i := range in.Meeting.Participants {
		in.Meeting.Participants[i].Cite = briefing.Citation{}
	}
	cell := func(words string, k briefing.Kind, v float64, year int) briefing.Figure {
		f := briefing.Figure{Metric: briefing.OtherMetric, Of: "turnover", Kind: k, Value: v, Step: 1e5, Unit: "USD", Period: briefing.Months(year, 1, 7)}
		if k == briefing.Change {
			f.Unit, f.Step, f.Direction, f.Baseline = briefing.Percent, 0.1, briefing.Down, briefing.Months(year-1, 1, 7)
		}
		f = s.figure("n.txt", words, f)
		f.Rule = tableRule
		return f
	}
	in.Figures = []briefing.Figure{
		cell("-9.3", briefing.Change, 9.3, 2023), cell("2 310.4", briefing.Level, 2310.4e6, 2022), cell("2 095.8", briefing.Level, 2095.8e6, 2023),
		s.figure("n.txt", "5 tonnes", briefing.Figure{Metric: briefing.OtherMetric, Of: "rice", Kind: briefing.Level, Value: 5, Step: 1, Unit: briefing.Tonne}),
	}
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	var got string
	for _, x := range b.Sections {
		if x.ID == "other-figures" {
			got = x.Blocks[0].Items[0].String()
		}
	}
	if want := "Turnover: $2,310.4 million (January–July 2022), $2,095.8 million (January–July 2023), down 9.3 percent"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
