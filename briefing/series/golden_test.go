package series

import (
	"strings"
	"testing"

	"brief/briefing"
)

// claimed builds a figure of a pair from its essentials; tests set the rest.
func claimed(id string, metric briefing.Metric, text string, kind briefing.Kind, value float64, unit string, q briefing.Qualifier, step float64, period briefing.Period) briefing.Figure {
	f := briefing.Figure{ID: id, Report: "of " + id, Text: text, Metric: metric, Of: "of " + string(metric), Kind: kind, Value: value, Unit: unit, Qualifier: q,
		Step: step, Period: period, Pair: []string{"AA", "BB"}, Scope: briefing.ScopePair, Status: briefing.Actual, Direction: briefing.None}
	return f
}

func level(id, text string, value float64, q briefing.Qualifier, step float64, period briefing.Period) briefing.Figure {
	return claimed(id, briefing.TradeTurnover, text, briefing.Level, value, "USD", q, step, period)
}

func growth(id, text string, value float64, unit string, q briefing.Qualifier, step float64, period, base briefing.Period) briefing.Figure {
	f := claimed(id, briefing.TradeTurnover, text, briefing.Change, value, unit, q, step, period)
	f.Direction, f.Baseline = briefing.Up, base
	return f
}

// tradeFigures are five claims of trade as different reports would make them.
func tradeFigures() []briefing.Figure {
	y := briefing.Year
	inferred := growth("march", "increase by more than 17 percent", 17, briefing.Percent, briefing.Over, 1, y(2023), y(2022))
	inferred.Inferred = []string{"period", "baseline"}
	onYear := growth("g21", "increasing by 12 percent", 12, briefing.Percent, briefing.Exact, 1, y(2021), y(2020))
	onYear.Inferred = []string{"baseline"}
	return []briefing.Figure{
		growth("twice", "increased more than twice", 2, briefing.Times, briefing.Over, 1, y(2023), y(2017)),
		level("l23", "exceeded $4.3 billion", 4.3e9, briefing.Over, 1e8, y(2023)),
		inferred,
		level("mile", "approaching milestone of $4.5 billion", 4.5e9, briefing.Almost, 1e8, briefing.Period{}),
		level("l21", "surpassed $3 billion in 2021", 3e9, briefing.Over, 1e9, y(2021)),
		onYear,
	}
}

// ends writes bounds in billions, rounded outward to three digits.
func ends(b briefing.Bounds, scale float64, digits int) string {
	b = b.RoundOutward(digits)
	one := func(p *float64) string {
		if p == nil {
			return "…"
		}
		v := decimalOf(*p / scale).String()
		return v
	}
	return one(b.Low) + "–" + one(b.High)
}

func TestTradeOfFiveReports(t *testing.T) {
	got := Build(tradeFigures())
	if len(got) != 1 {
		t.Fatalf("%d series, want 1", len(got))
	}
	s := got[0]
	if s.Unit != "USD" || len(s.Contradictions) != 0 || len(s.Milestones) != 1 || s.Milestones[0].Value != 4.5e9 {
		t.Fatalf("unit %s, contradictions %v, milestones %v", s.Unit, s.Contradictions, s.Milestones)
	}
	want := []struct {
		period, strict, conventional string
		derived, inferred            bool
	}{
		{"2017", "…–…", "1.72–2.2", true, false},
		{"2020", "2.66–…", "2.66–3.14", true, true},
		{"2021", "3–…", "3–3.5", false, false},
		{"2022", "…–…", "3.64–3.77", true, true},
		{"2023", "4.3–…", "4.3–4.4", false, false},
	}
	if len(s.Points) != len(want) {
		t.Fatalf("%d points, want %d", len(s.Points), len(want))
	}
	for i, w := range want {
		p := s.Points[i]
		if p.Period.String() != w.period || ends(p.Strict, 1e9, 3) != w.strict || ends(p.Conventional, 1e9, 3) != w.conventional ||
			p.Derived != w.derived || p.Inferred != w.inferred {
			t.Errorf("%s: strict %s, conventional %s, derived %v, inferred %v; want %v", p.Period, ends(p.Strict, 1e9, 3), ends(p.Conventional, 1e9, 3), p.Derived, p.Inferred, w)
		}
		if p.Strict.Low != nil && !p.Strict.LowOpen {
			t.Errorf("%s: the strict low end must be open", p.Period)
		}
	}
	if why := s.Points[1].Why; !strings.HasPrefix(why, "above $2.66 billion, from “surpassed $3 billion in 2021” and “increasing by 12 percent” (2021 against 2020): $3 billion ÷ 1.125;") {
		t.Errorf("why of 2020: %s", why)
	}
}

func TestWhy(t *testing.T) {
	want := []string{
		"strictly no bound; conventionally $1.72–2.2 billion, from “exceeded $4.3 billion” (2023) and “increased more than twice” (2023 against 2017): " +
			"$4.3 billion ÷ 2.5 to $4.4 billion ÷ 2",
		"above $2.66 billion, from “surpassed $3 billion in 2021” and “increasing by 12 percent” (2021 against 2020): $3 billion ÷ 1.125; " +
			"conventionally $2.66–3.14 billion: $3 billion ÷ 1.125 to $3.5 billion ÷ 1.115; 2020 as the baseline of “increasing by 12 percent” is inferred",
		"above $3 billion, as stated: “surpassed $3 billion in 2021”; conventionally $3–3.5 billion",
		"strictly no bound; conventionally $3.64–3.77 billion, from “exceeded $4.3 billion” (2023) and “increase by more than 17 percent” (2023 against 2022): " +
			"$4.3 billion ÷ 1.18 to $4.4 billion ÷ 1.17; 2023 against 2022 for “increase by more than 17 percent” is inferred",
		"above $4.3 billion, as stated: “exceeded $4.3 billion”; conventionally $4.3–4.4 billion",
	}
	for i, p := range Build(tradeFigures())[0].Points {
		if p.Why != want[i] {
			t.Errorf("%s:\n got %s\nwant %s", p.Period, p.Why, want[i])
		}
	}
}

func TestCargoIndex(t *testing.T) {
	y := briefing.Year
	cargo := func(id string, m briefing.Metric, text string, v float64, unit string, q briefing.Qualifier) briefing.Figure {
		f := claimed(id, m, text, briefing.Change, v, unit, q, 1, y(2023))
		f.Direction, f.Baseline = briefing.Up, y(2017)
		return f
	}
	got := Build([]briefing.Figure{
		cargo("a", briefing.CargoVolume, "increased by 87 percent", 87, briefing.Percent, briefing.Exact),
		cargo("b", briefing.TransitVolume, "increased almost four times", 4, briefing.Times, briefing.Almost),
		cargo("c", briefing.CorridorVolume, "increased by 44 percent", 44, briefing.Percent, briefing.Exact),
	})
	want := []struct{ strict, conventional string }{{"186.5–187.5", "186.5–187.5"}, {"…–400", "350–400"}, {"143.5–144.5", "143.5–144.5"}}
	if len(got) != 3 {
		t.Fatalf("%d series, want 3", len(got))
	}
	for i, w := range want {
		s := got[i]
		if s.Unit != briefing.IndexUnit || s.Base != y(2017) || len(s.Points) != 1 || s.Points[0].Derived {
			t.Errorf("%s: unit %s, base %s, %d points", s.Metric, s.Unit, s.Base, len(s.Points))
		}
		if p := s.Points[0]; ends(p.Strict, 1, 4) != w.strict || ends(p.Conventional, 1, 4) != w.conventional {
			t.Errorf("%s: %s, %s; want %v", s.Metric, ends(p.Strict, 1, 4), ends(p.Conventional, 1, 4), w)
		}
	}
}

func TestContradictionIsShownAndWithdrawn(t *testing.T) {
	y := briefing.Year
	got := Build([]briefing.Figure{
		level("a", "topped $4 billion", 4e9, briefing.Over, 1e9, y(2023)),
		level("b", "was below $4 billion", 4e9, briefing.Under, 1e9, y(2023)),
		level("b2", "did not reach $4 billion", 4e9, briefing.Under, 1e9, y(2023)),
		level("c", "$3.1 billion", 3.1e9, briefing.Exact, 1e8, y(2022)),
	})[0]
	if len(got.Contradictions) != 1 || strings.Join(got.Contradictions[0].Figures, " ") != "a b" {
		t.Fatalf("contradictions: %+v", got.Contradictions)
	}
	if why := got.Contradictions[0].Why; why != "“topped $4 billion” (2023: above $4 billion) and “was below $4 billion” (2023: below $4 billion) cannot both hold" &&
		why != "“was below $4 billion” (2023: below $4 billion) and “topped $4 billion” (2023: above $4 billion) cannot both hold" {
		t.Error(why)
	}
	if len(got.Points) != 1 || got.Points[0].Period != y(2022) {
		t.Errorf("the rest: %+v", got.Points)
	}
}

func TestEndsThatTouch(t *testing.T) {
	y := briefing.Year(2023)
	for _, c := range []struct {
		a, b briefing.Qualifier
		want int
	}{
		{briefing.Over, briefing.Under, 1},
		{briefing.Over, briefing.AtMost, 1},
		{briefing.AtLeast, briefing.Under, 1},
		{briefing.AtLeast, briefing.AtMost, 0},
		{briefing.Over, briefing.About, 0},
		{briefing.Over, briefing.Almost, 1},
	} {
		got := Build([]briefing.Figure{level("a", "a", 4e9, c.a, 1e9, y), level("b", "b", 4e9, c.b, 1e9, y)})[0]
		if len(got.Contradictions) != c.want {
			t.Errorf("%s 4 and %s 4: %d contradictions, want %d", c.a, c.b, len(got.Contradictions), c.want)
		}
	}
}

func TestRoundingThatTouchesIsNoContradiction(t *testing.T) {
	y := briefing.Year
	// 3.05–3.15 in 2022, up 9.5–10.5 percent: at most 3.48075 in 2023.
	got := Build([]briefing.Figure{
		level("a", "$3.1 billion", 3.1e9, briefing.Exact, 1e8, y(2022)),
		growth("b", "up 10 percent", 10, briefing.Percent, briefing.Exact, 1, y(2023), y(2022)),
		level("c", "$3,480.75 million or more", 3480.75e6, briefing.AtLeast, 1e4, y(2023)),
	})[0]
	if len(got.Contradictions) != 0 {
		t.Fatalf("touching claims contradict: %+v", got.Contradictions)
	}
	got = Build([]briefing.Figure{
		level("a", "$3.1 billion", 3.1e9, briefing.Exact, 1e8, y(2022)),
		growth("b", "up 10 percent", 10, briefing.Percent, briefing.Exact, 1, y(2023), y(2022)),
		level("c", "over $3,480.75 million", 3480.75e6, briefing.Over, 1e4, y(2023)),
	})[0]
	if len(got.Contradictions) != 1 || len(got.Contradictions[0].Figures) != 3 {
		t.Fatalf("an open end that touches must contradict, with all three claims: %+v", got.Contradictions)
	}
}

func TestConventionalConflictWithdrawsTheBound(t *testing.T) {
	y := briefing.Year(2023)
	got := Build([]briefing.Figure{
		level("a", "exceeded $4.3 billion", 4.3e9, briefing.Over, 1e8, y),
		level("b", "exceeded $4.6 billion", 4.6e9, briefing.Over, 1e8, y),
	})[0]
	if len(got.Contradictions) != 0 {
		t.Fatalf("contradictions: %+v", got.Contradictions)
	}
	if p := got.Points[0]; ends(p.Strict, 1e9, 3) != "4.6–…" || ends(p.Conventional, 1e9, 3) != "4.6–4.7" {
		t.Errorf("strict %s, conventional %s", ends(p.Strict, 1e9, 3), ends(p.Conventional, 1e9, 3))
	}
}

func TestStatisticsAndPartsStayApart(t *testing.T) {
	y := briefing.Year
	one := level("a", "$3.2 billion", 3.2e9, briefing.Exact, 1e8, y(2022))
	two := level("b", "$2.9 billion", 2.9e9, briefing.Exact, 1e8, y(2022))
	one.Statistic, two.Statistic = "customs of AA", "customs of BB"
	part := level("c", "$2.4 billion", 2.4e9, briefing.Exact, 1e8, briefing.Months(2022, 1, 9))
	part.Statistic = one.Statistic
	whole := part
	whole.ID, whole.Scope = "d", briefing.ScopePart
	got := Build([]briefing.Figure{one, two, part, whole})
	if len(got) != 3 || got[0].Source != "customs of AA" || got[1].Source != "customs of AA" || got[2].Source != "customs of BB" {
		t.Fatalf("%+v", got)
	}
	if len(got[1].Points) != 1 || got[1].Points[0].Period.String() != "2022-01/2022-09" {
		t.Errorf("nine months: %+v", got[1].Points)
	}
}

func TestAPartIsNoMoreThanTheWhole(t *testing.T) {
	got := Build([]briefing.Figure{
		level("a", "less than $3 billion", 3e9, briefing.Under, 1e9, briefing.Year(2022)),
		level("b", "over $3.2 billion", 3.2e9, briefing.Over, 1e8, briefing.Months(2022, 1, 9)),
	})
	n := 0
	for _, s := range got {
		n += len(s.Contradictions)
	}
	if n != 1 {
		t.Errorf("%d contradictions, want 1: %+v", n, got)
	}
}
