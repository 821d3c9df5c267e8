package narrative

import (
	"slices"
	"strings"
	"testing"

	"brief/briefing"
)

// A value whose bounds lean on exports and imports is labelled by the turnover
// itself.
func TestAPointIsLabelledByItsOwnMeasure(t *testing.T) {
	turnover := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 1.3e9, Step: 1e8, Unit: "USD", Period: briefing.Year(2023)}
	imports := turnover
	imports.Metric, imports.From, imports.Value, imports.Step = briefing.Imports, "KE", 5.4e8, 1e7
	in := twoClaims(t, turnover, imports, false)
	a, b := in.Figures[0].ID, in.Figures[1].ID
	in.Series = []briefing.Series{{Pair: []string{"AE", "KE"}, Metric: briefing.TradeTurnover, Unit: "USD", Points: []briefing.Point{
		{Period: briefing.Year(2022), Strict: bound(2.2e9, 2.3e9, false, false), Derived: true, Figures: []string{a}},
		{Period: briefing.Year(2023), Strict: bound(1.33e9, 1.34e9, false, false), Figures: []string{a, b}}}}}
	made, _ := written(t, in)
	if got := headlineOf(made); got != "Trade came to $1.3 billion in 2023" {
		t.Errorf("headline %q", got)
	}
	for _, c := range made.Charts() {
		if m := c.Marks[len(c.Marks)-1]; m.Label != "1.3" {
			t.Errorf("the bar of 2023 is labelled %q", m.Label)
		}
	}
}

// What a report's own other amount, or its words, show to be of a part nobody
// names is neither a key figure nor a row of the table: its words tell it.
func TestPartsWithoutANameAreTold(t *testing.T) {
	whole := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 9e8, Step: 1e8, Unit: "USD", Period: briefing.Year(2023)}
	part := whole
	part.Value, part.Step = 2.8e8, 1e7
	unnamed := part
	unnamed.Scope = briefing.ScopePart
	named := unnamed
	named.Of = "trade in timber"
	for name, c := range map[string]struct {
		second briefing.Figure
		apart  bool
		want   int // key figures
	}{
		"of the whole": {part, false, 2}, "set apart": {part, true, 1}, "unnamed": {unnamed, false, 1}, "named": {named, false, 2},
	} {
		in := twoClaims(t, whole, c.second, false)
		in.Series = []briefing.Series{{Pair: []string{"AE", "KE"}, Metric: briefing.TradeTurnover, Unit: "USD"}}
		if c.apart {
			in.Series[0].Apart = []string{in.Figures[1].ID}
		}
		made, _ := written(t, in)
		tiles, quoted := 0, false
		for _, s := range made.Sections {
			for _, b := range s.Blocks {
				tiles += len(b.Tiles)
				quoted = quoted || s.ID == "key-figures" && strings.Contains(b.Text.String(), "the second number")
				if s.ID == "trade" && b.Table != nil && len(b.Table.Rows) != c.want {
					t.Errorf("%s: %d rows, want %d", name, len(b.Table.Rows), c.want)
				}
			}
		}
		if tiles != c.want || quoted != (c.want == 1) {
			t.Errorf("%s: %d key figures, want %d; told in words: %v", name, tiles, c.want, quoted)
		}
	}
}

// An aim of former days is no target any more, a result no aim.
func TestAimsOfFormerDays(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Previously, the two had looked at raising trade to $5 billion.": true,
		"There was a time when we aimed at a turnover of $5 billion.":    true,
		"The two had earlier set a goal of $5 billion.":                  true,
		"Back then the hope was to reach $5 billion.":                    true,
		"The old target of $5 billion is out of date.":                   true,
		"The previous target, that of $5 billion, has been raised.":      true,
		"The ministers agreed to raise trade to $5 billion.":             false,
		"Trade is to reach $5 billion, more than previously thought.":    false,
		"They set a new target of $5 billion in place of the old one.":   false,
	} {
		f := briefing.Figure{Text: "$5 billion", Sentence: sentence, Status: briefing.Target}
		if got := isSuperseded(&claim{Figure: &f}); got != want {
			t.Errorf("%s: %v, want %v", sentence, got, want)
		}
		f.Status = briefing.Actual
		if isSuperseded(&claim{Figure: &f}) {
			t.Errorf("%s: a result is superseded", sentence)
		}
	}
}

// A level of former days without a year is none of the pair's figures now.
func TestLevelsOfFormerDays(t *testing.T) {
	f := briefing.Figure{Text: "about $2 billion", Sentence: "Back then the turnover stood at about $2 billion.", Kind: briefing.Level}
	if !isSuperseded(&claim{Figure: &f}) {
		t.Error("a level of former days is told as one of now")
	}
	f.Period = briefing.Year(2019)
	if isSuperseded(&claim{Figure: &f}) {
		t.Error("a level with its year is told by its year")
	}
}

// What a move to a target starts from is not what is told first, and no amount
// goes with the rate of another sentence where neither has a time.
func TestWhatIsToldFirst(t *testing.T) {
	from := &claim{Figure: &briefing.Figure{Text: "from 36,000 tonnes", Sentence: "s", Metric: briefing.Exports, Unit: briefing.Tonne, Kind: briefing.Level, Status: briefing.Actual}}
	to := &claim{Figure: &briefing.Figure{Text: "90,000 tonnes", Sentence: "s", Metric: briefing.Exports, Unit: briefing.Tonne, Kind: briefing.Level, Status: briefing.Target, Span: briefing.Span{Start: 9}}}
	all := []*claim{from, to}
	if from.start = isStart(from, all); !from.start || isStart(to, all) {
		t.Error("the start of the move is not seen")
	}
	if !stronger(to, from) {
		t.Error("the start is stronger than the target")
	}
	end := &claim{Figure: &briefing.Figure{Text: "one billion", Sentence: "s", Metric: briefing.Exports, Unit: briefing.Tonne, Kind: briefing.Level, Status: briefing.Actual, Span: briefing.Span{Start: 9}}}
	if !isStart(from, []*claim{from, end}) || isStart(end, []*claim{from, end}) {
		t.Error("the start of a move to a result is not seen")
	}
	quarter := &claim{Figure: &briefing.Figure{Report: "r", Sentence: "One.", Period: briefing.Months(2022, 1, 3)}}
	lastYear := &claim{Figure: &briefing.Figure{Report: "r", Sentence: "One."}}
	if goesWith(quarter, lastYear) || !goesWith(lastYear, quarter) {
		t.Error("a rate of a quarter goes with a level of no stated time")
	}
	firms := &claim{Figure: &briefing.Figure{Metric: briefing.Companies}}
	if got := weightyFirst([]*claim{firms, to}); got[0] != to {
		t.Error("a number of firms comes first")
	}
	for sentence, want := range map[string]bool{"One.": true, "Another.": false} {
		a := &claim{Figure: &briefing.Figure{Report: "r", Sentence: "One."}}
		b := &claim{Figure: &briefing.Figure{Report: "r", Sentence: sentence}}
		if goesWith(a, b) != want {
			t.Errorf("an amount and a rate of %q without times: %v", sentence, !want)
		}
	}
}

// A dollar for a dollar is no amount of trade.
func TestTokensAreNoTrade(t *testing.T) {
	for value, want := range map[float64]bool{1: true, 1.5: true, 999: true, 1000: false, 2e9: false} {
		if got := isToken(&claim{Figure: &briefing.Figure{Metric: briefing.Exports, Kind: briefing.Level, Unit: "USD", Value: value}}); got != want {
			t.Errorf("%g dollars: %v", value, got)
		}
	}
}

// The pronoun that begins a description says nothing on the page.
func TestLabelsWithoutAnOwner(t *testing.T) {
	for of, want := range map[string]string{"their non-oil trade": "non-oil trade", "Its exports of salt": "exports of salt", "its": "its", "itsy exports": "itsy exports", "exports": "exports"} {
		if got := ownerless(of); got != want {
			t.Errorf("%q: %q", of, got)
		}
	}
}

// An aim for a year stands beside years, one for no stated time too; beside some
// months neither does.
func TestAimsBesideUnlikePeriods(t *testing.T) {
	year, months := briefing.Year(2030), briefing.Months(2030, 1, 8)
	for _, c := range []struct {
		line, of briefing.Period
		want     bool
	}{
		{year, briefing.Year(2028), true}, {briefing.Period{}, year, true}, {months, briefing.Months(2029, 1, 8), true},
		{year, months, false}, {briefing.Period{}, months, false}, {months, year, false},
	} {
		if got := comparable(c.line, c.of); got != c.want {
			t.Errorf("%s beside %s: %v", c.line, c.of, got)
		}
	}
}

// Values of earlier meetings alone make no chart of this one.
func TestTheChartTellsOfThisMeeting(t *testing.T) {
	in := spring(t)
	own := map[string]bool{}
	for _, f := range in.Figures {
		own[f.ID] = true
	}
	for i := range in.Series {
		for k := range in.Series[i].Points {
			p := &in.Series[i].Points[k]
			p.Figures = slices.DeleteFunc(slices.Clone(p.Figures), func(id string) bool { return own[id] })
		}
	}
	made, _ := written(t, in)
	if got := headlineOf(made); got != "" {
		t.Errorf("a chart of earlier claims: %q", got)
	}
	in.Ahead = true
	if made, _ := written(t, in); made == nil {
		t.Error("no read-ahead")
	}
}
