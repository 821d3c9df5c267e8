package narrative

import (
	"testing"

	"brief/briefing"
)

func TestSameFigure(t *testing.T) {
	base := briefing.Figure{Report: "a", Metric: briefing.TradeTurnover, Kind: briefing.Level, Unit: "USD", Value: 3.2e9, Step: 1e8, Qualifier: briefing.Exact,
		Scope: briefing.ScopePair, Period: briefing.Year(2022), Of: "mutual trade"}
	with := func(change func(*briefing.Figure)) *briefing.Figure {
		f := base
		f.Report = "b"
		change(&f)
		return &f
	}
	for name, c := range map[string]struct {
		f    *briefing.Figure
		want bool
	}{
		"other report":             {with(func(*briefing.Figure) {}), true},
		"no period there":          {with(func(f *briefing.Figure) { f.Period = briefing.Period{} }), true},
		"more digits":              {with(func(f *briefing.Figure) { f.Value, f.Step = 3.2254e9, 1e5 }), true},
		"hedged":                   {with(func(f *briefing.Figure) { f.Qualifier = briefing.Over }), true},
		"more digits, hedged":      {with(func(f *briefing.Figure) { f.Value, f.Step, f.Qualifier = 3.2254e9, 1e5, briefing.Over }), false},
		"other year":               {with(func(f *briefing.Figure) { f.Period = briefing.Year(2021) }), false},
		"other value":              {with(func(f *briefing.Figure) { f.Value = 3.3e9 }), false},
		"other measure":            {with(func(f *briefing.Figure) { f.Metric = briefing.Exports }), false},
		"other unit":               {with(func(f *briefing.Figure) { f.Unit = "EUR" }), false},
		"target":                   {with(func(f *briefing.Figure) { f.Status = briefing.Target }), false},
		"other statistic":          {with(func(f *briefing.Figure) { f.Statistic = "customs" }), false},
		"headline of the report":   {with(func(f *briefing.Figure) { f.Report, f.Headline = "a", true }), true},
		"same report, same thing":  {with(func(f *briefing.Figure) { f.Report = "a" }), true},
		"same report, other thing": {with(func(f *briefing.Figure) { f.Report, f.Of = "a", "sales of wheat" }), false},
	} {
		if got := sameFigure(&base, c.f); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestTilesAreRanked(t *testing.T) {
	fig := func(id string, m briefing.Metric, k briefing.Kind, p briefing.Period) briefing.Figure {
		return briefing.Figure{ID: id, Metric: m, Kind: k, Period: p, Value: float64(len(id)), Scope: briefing.ScopePair, Status: briefing.Actual, Text: "7"}
	}
	target := fig("target", briefing.TradeTurnover, briefing.Level, briefing.Year(2030))
	target.Status = briefing.Target
	third := fig("third country", briefing.TradeTurnover, briefing.Level, briefing.Year(2024))
	third.Scope = briefing.ScopeThird
	mark := fig("mark", briefing.TradeTurnover, briefing.Level, briefing.Period{})
	mark.Qualifier, mark.Text = briefing.Almost, "approaching the mark of 5"
	words := fig("hundreds", briefing.Companies, briefing.Count, briefing.Period{})
	words.Text = "hundreds of companies"
	in := Input{Told: Told{Figures: []briefing.Figure{
		third, mark, target, words,
		fig("month", briefing.TradeTurnover, briefing.Level, briefing.Months(2024, 5, 5)),
		fig("old", briefing.TradeTurnover, briefing.Level, briefing.Year(2017)),
		fig("cargo", briefing.CargoVolume, briefing.Change, briefing.Year(2023)),
		fig("change", briefing.TradeTurnover, briefing.Change, briefing.Year(2023)),
		fig("level", briefing.TradeTurnover, briefing.Level, briefing.Year(2023)),
		fig("rank", briefing.TradeTurnover, briefing.Rank, briefing.Period{}),
	}}}
	p := newPlan(&in)
	var got []string
	for _, c := range p.tiles {
		got = append(got, c.ID)
	}
	// Each main measure and the milestone first, then a second of a measure.
	want := "level change old cargo mark"
	if s := join(got); s != want {
		t.Errorf("tiles %s, want %s", s, want)
	}
	if len(p.targets) != 1 || p.targets[0].ID != "target" {
		t.Errorf("targets %v", p.targets)
	}
	for _, c := range p.others {
		if c.ID == "level" || c.ID == "target" {
			t.Errorf("%s is told twice", c.ID)
		}
	}
}

func join(list []string) string {
	s := ""
	for i, x := range list {
		if i > 0 {
			s += " "
		}
		s += x
	}
	return s
}
