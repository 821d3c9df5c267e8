package compose

import (
	"testing"

	"brief/briefing"
	"brief/templates"
)

func TestNumbersIn(t *testing.T) {
	for s, want := range map[string][]printed{
		"more than $4.3 billion": {{4.3, 0.1, 1e9}},
		"4.25–4.35 billion USD":  {{4.25, 0.01, 1e9}, {4.35, 0.01, 1e9}},
		"1,650,000 tonnes":       {{1650000, 1, 0}},
		"up 87 percent":          {{87, 1, 0}},
		"22 January 2024":        {{22, 1, 0}, {2024, 1, 0}},
		"2 and 3 million":        {{2, 1, 1e6}, {3, 1, 1e6}},
		"E1":                     {{1, 1, 0}},
		"doubled":                nil,
		"3.":                     {{3, 1, 0}},
	} {
		got := numbersIn(s)
		if len(got) != len(want) {
			t.Errorf("%q: %v", s, got)
			continue
		}
		for i := range got {
			if !near(got[i].value, want[i].value) || !near(got[i].step, want[i].step) || got[i].scale != want[i].scale {
				t.Errorf("%q: %v, want %v", s, got[i], want[i])
			}
		}
	}
}

func TestDigitRuns(t *testing.T) {
	for s, want := range map[string]string{
		"1 743.0": "1743", "1.743,0": "1743", "$4.3 billion": "43", "40,000 tonnes": "4", "0.5": "5", "0": "0",
	} {
		if got := digitRuns(s); len(got) != 1 || got[0] != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	for v, want := range map[float64]string{1.743e9: "1743", 4.3e9: "43", 0: "0", 87: "87", 0.1 + 0.2: "3"} {
		if got := digitsOf(v); got != want {
			t.Errorf("%v: %s", v, got)
		}
	}
}

// TestStated: what the quotation does not say is not stated.
func TestStated(t *testing.T) {
	const table = "Exports    1 743.0    870.2"
	const said = "Trade exceeded $4.3 billion in 2023."
	for _, c := range []struct {
		name, quote, words string
		figure             briefing.Figure
		want               bool
	}{
		{"as said", said, "exceeded $4.3 billion", briefing.Figure{Value: 4.3e9, Unit: "USD", Qualifier: briefing.Over, Direction: briefing.None}, true},
		{"grouped by the outlet's habit", "Traffic held up at 232.000 TEU.", "232.000 TEU", briefing.Figure{Value: 232000, Unit: briefing.TEU, Qualifier: briefing.Exact, Direction: briefing.None}, true},
		{"grouped, another value", "Traffic held up at 232.000 TEU.", "232.000 TEU", briefing.Figure{Value: 23200, Unit: briefing.TEU, Qualifier: briefing.Exact, Direction: briefing.None}, false},
		{"a point that groups nothing", "Trade was $4.30 billion in 2023.", "$4.30 billion", briefing.Figure{Value: 4300e9, Unit: "USD", Qualifier: briefing.Exact, Direction: briefing.None}, false},
		{"an index of a table", "Steel 1.2 92", "92", briefing.Figure{Value: 8, Unit: briefing.Percent, Kind: briefing.Change, Qualifier: briefing.Exact, Direction: briefing.Down}, true},
		{"an index on the other side", "Steel 1.2 92", "92", briefing.Figure{Value: 8, Unit: briefing.Percent, Kind: briefing.Change, Qualifier: briefing.Exact, Direction: briefing.Up}, false},
		{"another value", said, "exceeded $4.3 billion", briefing.Figure{Value: 4.8e9, Unit: "USD", Qualifier: briefing.Over, Direction: briefing.None}, false},
		{"another hedge", said, "exceeded $4.3 billion", briefing.Figure{Value: 4.3e9, Unit: "USD", Qualifier: briefing.Exact, Direction: briefing.None}, false},
		{"another unit", said, "exceeded $4.3 billion", briefing.Figure{Value: 4.3e9, Unit: "EUR", Qualifier: briefing.Over, Direction: briefing.None}, false},
		{"corrected by nobody on record", said, "exceeded $4.3 billion", briefing.Figure{Value: 4.8e9, Unit: "USD", Qualifier: briefing.Over, Direction: briefing.None, Corrected: []string{"value"}}, false},
		{"a cell of a table", table, "1 743.0", briefing.Figure{Value: 1.743e9, Unit: "USD", Qualifier: briefing.Exact}, true},
		{"another cell", table, "870.2", briefing.Figure{Value: 1.743e9, Unit: "USD", Qualifier: briefing.Exact}, false},
		{"not in the quotation", said, "exceeded $5 billion", briefing.Figure{Value: 5e9, Unit: "USD", Qualifier: briefing.Over}, false},
	} {
		c.figure.Text = c.words
		if why := (&modelCheck{b: &briefing.Briefing{}}).stated(&c.figure, briefing.Citation{Report: "a.txt", Text: c.words, Quote: c.quote}); (why == "") != c.want {
			t.Errorf("%s: %q", c.name, why)
		}
	}
}

func TestHedgesAreTakenFromTheWording(t *testing.T) {
	h, err := readHedges(templates.Embedded())
	if err != nil {
		t.Fatal(err)
	}
	for s, want := range map[string]briefing.Qualifier{
		"more than $4.3 billion": briefing.Over, "exceeded $4.3 billion": briefing.Over, "> 4.3": briefing.Over, "≥ 4.3": briefing.AtLeast,
		"came to at least 4": briefing.AtLeast, "approaching $4.5 billion": briefing.Almost, "nearly fourfold": briefing.Almost,
		"up to 5 percent": briefing.AtMost, "stayed below 3": briefing.Under, "about 7 percent": briefing.About, "above 4.3 billion USD": briefing.Over,
	} {
		if said := h.in(s); !h.allow(said, want) || h.allow(said, briefing.Exact) {
			t.Errorf("%q is read as %v", s, said)
		}
	}
	for _, s := range []string{"came to $4.3 billion", "up 12 percent", "rose by 12 percent", "doubled", "overland freight"} {
		if said := h.in(s); len(said) > 0 {
			t.Errorf("%q is read as %v", s, said)
		}
	}
}

// TestLabelsOfCharts: a label may name another scale than the axis, but not
// another value.
func TestLabelsOfCharts(t *testing.T) {
	e := briefing.Evidence{No: "E1", Figure: &briefing.Figure{Value: 2e9, Unit: "USD", Qualifier: briefing.Exact, Step: 1e9, Period: briefing.Year(2030), Status: briefing.Target}}
	for label, want := range map[string]bool{
		"target $2 billion by 2030": true, "2,000": true, "> 2,000": true, "target $2 million": false, "target $3 billion": false, "3,000": false, "target $2 billion by 2035": false,
	} {
		m := &modelCheck{checker: &checker{}, b: &briefing.Briefing{}, evidence: map[string]*briefing.Evidence{"E1": &e}}
		if m.label(label, []float64{2000}, []string{"E1"}); (len(m.flaws) == 0) != want {
			t.Errorf("%q: %v", label, m.flaws)
		}
	}
}

// Whose rupees are meant may stand in another sentence, and so may whose dollars
// a plain "$" are where a country of the meeting has its own.
func TestCurrenciesOfOneName(t *testing.T) {
	m := &modelCheck{b: &briefing.Briefing{Meeting: briefing.Meeting{Countries: []string{"FJ", "NZ"}}}}
	for _, c := range []struct {
		read, text, quote, unit string
		want                    bool
	}{
		{"NPR", "Rs 10,500 crore", "", "INR", true}, {"NPR", "105 billion rupees", "", "INR", true},
		{"XOF", "FCFA 82 billion", "", "XAF", true}, {"XOF", "CFA 82 billion", "", "XAF", true}, {"XOF", "CFAO 82 billion", "", "XAF", false},
		{"NPR", "$4.3 billion", "", "EUR", false}, {"NPR", "4.3 billion euros", "", "INR", false}, {"NPR", "Rs 10,500 crore", "", "tonne", false},
		{"USD", "$503 million", "", "NZD", true}, {"USD", "over $503 million", "", "FJD", true}, {"USD", "$503 million", "", "AUD", false},
		{"USD", "US$503 million", "", "NZD", false}, {"NZD", "NZ$503 million", "", "USD", false},
		{"IQD", "3,976", "4,831 million dinars for exports and 3,976 for imports", "TND", true},
		{"IQD", "3,976", "4,831 million euros for exports and 3,976 for imports", "TND", false},
		{"IQD", "3,976 euros", "4,831 million dinars", "TND", false},
	} {
		same := m.shared(briefing.Citation{Text: c.text, Quote: c.quote})
		if got := same(&briefing.Figure{Unit: c.read}, &briefing.Figure{Text: c.text, Unit: c.unit}); got != c.want {
			t.Errorf("%s read as %s for %s: %v", c.text, c.read, c.unit, got)
		}
	}
}
