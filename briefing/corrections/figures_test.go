package corrections

import (
	"slices"
	"strings"
	"testing"

	"brief/briefing"
)

const told = `Trade reached $1.6 billion. Trade had been $1.6 billion before, and exports rose by 12 percent.
Some fifteen hundred visitors came.
`

// stated is a report of invented figures.
func stated() Stated {
	r := briefing.NewReport("a.txt", told)
	s := Stated{Report: r, Countries: []string{"CL", "OM"}, Sentence: func(x briefing.Span) briefing.Span {
		return briefing.Span{Start: 0, End: strings.IndexByte(told, '\n')}
	}}
	add := func(words string, from int, f briefing.Figure) {
		at := from + strings.Index(told[from:], words)
		f.ID, f.Report, f.Text, f.Span = "f"+string(rune('a'+len(s.Figures))), r.Name, words, briefing.Span{Start: at, End: at + len(words)}
		s.Figures = append(s.Figures, f)
	}
	level := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 1.6e9, Step: 1e8, Unit: "USD", Qualifier: briefing.Exact, Direction: briefing.None, Status: briefing.Actual, Scope: briefing.ScopePair, Inferred: []string{"period"}, Period: briefing.Year(2023)}
	add("$1.6 billion", 0, level)
	add("$1.6 billion", 30, level)
	add("rose by 12 percent", 0, briefing.Figure{Metric: briefing.Exports, Kind: briefing.Change, Value: 12, Step: 1, Unit: briefing.Percent, Qualifier: briefing.Exact, Direction: briefing.Up, Status: briefing.Actual, Scope: briefing.ScopePair})
	return s
}

func apply(t *testing.T, file string) (Settled, Problems) {
	t.Helper()
	cs, problems := Parse("c.toml", []byte(file))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return Figures(stated(), cs)
}

func TestFigureIsSet(t *testing.T) {
	out, problems := apply(t, `
[[figure]]
report = "a.txt"
words = "rose by  12 percent"
value = 12.5
period = 2022
direction = "up"
[[figure]]
report = "a.txt"
words = "$1.6 billion"
occurrence = 2
drop = true
why = "a slip"
[[add]]
report = "a.txt"
words = "fifteen hundred visitors"
metric = "tourists"
value = 1500
unit = "person"
`)
	if len(problems) > 0 || len(out.Figures) != 3 || len(out.Effective) != 3 {
		t.Fatalf("%+v %v", out, problems)
	}
	f := out.Figures[1]
	if f.Value != 12.5 || f.Step != 0.1 || f.Period != briefing.Year(2022) || !slices.Equal(f.Corrected, []string{"value", "period"}) {
		t.Errorf("%+v", f)
	}
	if e := out.Effective[0]; e.Claim != "fc" || len(e.Set) != 2 || e.Set[0].Was != "12" || e.Set[1].Was != "" {
		t.Errorf("%+v", e)
	}
	back, err := Revert(f, &out.Effective[0])
	if err != nil || back.Value != 12 || !back.Period.IsZero() {
		t.Errorf("%+v %v", back, err)
	}
	if d := out.Dropped; len(d) != 1 || d[0].Start < 30 || d[0].Reason != "dropped by the desk: a slip" {
		t.Errorf("%+v", d)
	}
	if a := out.Figures[2]; a.Text != "fifteen hundred visitors" || a.Rule != "desk" || a.Step != 100 || !slices.Equal(a.Pair, []string{"CL", "OM"}) || stated().Report.Words(a.Span) != a.Text {
		t.Errorf("%+v", a)
	}
	// What was inferred is no longer.
	out, _ = apply(t, "[[figure]]\nreport=\"a.txt\"\nwords=\"$1.6 billion\"\noccurrence=\"all\"\nperiod=2021\n")
	if len(out.Effective) != 2 || len(out.Figures[0].Inferred) != 0 || len(stated().Figures[0].Inferred) != 1 {
		t.Errorf("%+v", out)
	}
	// What sets what is there already is no correction.
	out, _ = apply(t, "[[figure]]\nreport=\"a.txt\"\nwords=\"rose by 12 percent\"\nvalue=12\nunit=\"percent\"\n")
	if len(out.Effective) != 0 || len(out.Figures[2].Corrected) != 0 {
		t.Errorf("%+v", out)
	}
}

func TestFigureIsNotFound(t *testing.T) {
	for _, c := range []struct{ entry, why, hint string }{
		{"words=\"rose by 13 percent\"\nvalue=1", "no figure has these words", "“rose by 12 percent”"},
		{"words=\"nothing\"\nvalue=1", "no figure has these words", "brief figures lists"},
		{"words=\"$1.6 billion\"\nvalue=1", "2 figures have these words (lines 1, 1)", "occurrence = 1"},
		{"words=\"$1.6 billion\"\noccurrence=3\nvalue=1", "there are only 2", "up to that"},
		{"id=\"fz\"\nvalue=1", "no figure has these words", ""},
		{"id=\"fa\"\nwords=\"rose by 12 percent\"\nvalue=1", "has other words", "take the id away"},
		{"words=\"rose by 12 percent\"\nhigh=3", "would end (3) below its start (12)", "high"},
		{"words=\"rose by 12 percent\"\nvalue=3\n[[figure]]\nreport=\"a.txt\"\nwords=\"rose by 12 percent\"\nvalue=4", "value is set twice", "line 1"},
	} {
		_, problems := apply(t, "[[figure]]\nreport=\"a.txt\"\n"+c.entry)
		if len(problems) != 1 || !strings.Contains(problems[0].Why, c.why) || !strings.Contains(problems[0].Hint, c.hint) {
			t.Errorf("%s: %v", c.entry, problems)
		}
	}
	for _, c := range []struct{ words, why string }{
		{"fourteen hundred", "does not stand in the report to the letter"},
		{"$1.6 billion", "the words stand there 2 times"},
	} {
		_, problems := apply(t, "[[add]]\nreport=\"a.txt\"\nmetric=\"other\"\nvalue=1\nunit=\"item\"\nwords=\""+c.words+"\"")
		if len(problems) != 1 || !strings.Contains(problems[0].Why, c.why) {
			t.Errorf("%s: %v", c.words, problems)
		}
	}
}

func TestStep(t *testing.T) {
	for v, want := range map[float64]float64{3e9: 1e9, 1.95e9: 1e7, 40: 1, 87.5: 0.1, 40000: 10000, 1234: 1, 0: 1, 0.25: 0.01, 100: 1} {
		if got := step(v); got != want {
			t.Errorf("step(%v) is %v, want %v", v, got, want)
		}
	}
}

func TestSpread(t *testing.T) {
	cs, problems := Parse("c.toml", []byte("[[figure]]\nreport=\"a.txt\"\nwords=\"$1.6 billion\"\noccurrence=1\neverywhere=true\ndrop=true\n"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	sister := stated()
	sister.Report = briefing.NewReport("b.txt", told)
	for i := range sister.Figures {
		f := &sister.Figures[i]
		f.ID, f.Report, f.Qualifier = "b"+f.ID, "b.txt", briefing.About
	}
	sister.Figures[1].Period = briefing.Year(2019) // another claim
	out := Spread(cs, func(string) []Stated { return []Stated{stated(), sister} })
	var ids []string
	for _, c := range out[1:] {
		ids = append(ids, c.Claim)
	}
	if !slices.Equal(ids, []string{"fb", "bfa"}) {
		t.Errorf("spread to %v", ids)
	}
	settled, problems := Figures(stated(), append(out[:2:2], out[1]))
	if len(problems) > 0 || len(settled.Figures) != 1 || len(settled.Effective) != 2 {
		t.Errorf("%+v %v", settled, problems)
	}
}
