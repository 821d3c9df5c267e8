package series

import (
	"math"
	"testing"

	"brief/briefing"
)

// TestLandmarks is the corpus of the table of hedges: the bounds that a hedged
// number gives in the two readings, in the number's own unit.
func TestLandmarks(t *testing.T) {
	high := func(v float64) *float64 { return &v }
	for _, c := range []struct {
		text                 string
		q                    briefing.Qualifier
		value                float64
		high                 *float64
		unit                 string
		step                 float64
		strict, conventional string
	}{
		{"exceeded $4.3 billion", briefing.Over, 4.3e9, nil, "USD", 1e8, "(4300000000 …", "(4300000000 4400000000]"},
		{"surpassed $3 billion", briefing.Over, 3e9, nil, "USD", 1e9, "(3000000000 …", "(3000000000 3500000000]"},
		{"over 20 percent", briefing.Over, 20, nil, "percent", 1, "(20 …", "(20 25]"},
		{"more than twice", briefing.Over, 2, nil, "times", 0, "(2 …", "(2 2.5]"},
		{"more than doubled", briefing.Over, 2, nil, "times", 0, "(2 …", "(2 2.5]"},
		{"by more than 17 percent", briefing.Over, 17, nil, "percent", 1, "(17 …", "(17 18]"},
		{"over 10 percent", briefing.Over, 10, nil, "percent", 1, "(10 …", "(10 15]"},
		{"over 100,000 tonnes", briefing.Over, 1e5, nil, "tonne", 1e5, "(100000 …", "(100000 150000]"},
		{"more than 1,650,000 tonnes", briefing.Over, 1.65e6, nil, "tonne", 1e4, "(1650000 …", "(1650000 1660000]"},
		{"at least 40,000 tonnes", briefing.AtLeast, 4e4, nil, "tonne", 1e4, "[40000 …", "[40000 45000]"},
		{"almost four times", briefing.Almost, 4, nil, "times", 0, "… 4)", "[3.5 4)"},
		{"almost $10 billion", briefing.Almost, 1e10, nil, "USD", 1e10, "… 10000000000)", "[9500000000 10000000000)"},
		{"nearly 100 million", briefing.Almost, 1e8, nil, "USD", 1e8, "… 100000000)", "[95000000 100000000)"},
		{"less than 4.5 million", briefing.Under, 4.5e6, nil, "tonne", 1e5, "… 4500000)", "[4400000 4500000)"},
		{"up to 400 million", briefing.AtMost, 4e8, nil, "USD", 1e8, "… 400000000]", "[350000000 400000000]"},
		{"about 12 percent", briefing.About, 12, nil, "percent", 1, "… …", "[11 13]"},
		{"about 10 percent", briefing.About, 10, nil, "percent", 1, "… …", "[9.5 15]"},
		{"12 percent", briefing.Exact, 12, nil, "percent", 1, "[11.5 12.5]", "[11.5 12.5]"},
		{"$4.3 billion", briefing.Exact, 4.3e9, nil, "USD", 1e8, "[4250000000 4350000000]", "[4250000000 4350000000]"},
		{"29.1 percent", briefing.Exact, 29.1, nil, "percent", 0.1, "[29.05 29.15]", "[29.05 29.15]"},
		{"15–20 percent", briefing.Exact, 15, high(20), "percent", 1, "[14.5 20.5]", "[14.5 20.5]"},
		{"over 15–20 percent", briefing.Over, 15, high(20), "percent", 1, "(15 …", "(15 25]"},
		{"about 15–20 percent", briefing.About, 15, high(20), "percent", 1, "… …", "[14 25]"},
		// Step unknown: read off the number.
		{"250 trucks", briefing.Exact, 250, nil, "truck", 0, "[249.5 250.5]", "[249.5 250.5]"},
		{"40,000 tonnes", briefing.Exact, 4e4, nil, "tonne", 0, "[35000 45000]", "[35000 45000]"},
		{"1.28 billion", briefing.Exact, 1.28e9, nil, "USD", 0, "[1275000000 1285000000]", "[1275000000 1285000000]"},
		// Words.
		{"rose by a third", briefing.Exact, 33.33, nil, "percent", 0, "[30.83 35.83]", "[30.83 35.83]"},
		{"more than a third", briefing.Over, 33.33, nil, "percent", 0, "(33.33 …", "(33.33 38.33]"},
		{"nearly half", briefing.Almost, 50, nil, "percent", 0, "… 50)", "[45 50)"},
		{"over a quarter", briefing.Over, 25, nil, "percent", 0, "(25 …", "(25 30]"},
		{"about a fifth", briefing.About, 20, nil, "percent", 0, "… …", "[15 25]"},
		{"grew by a tenth", briefing.Exact, 10, nil, "percent", 0, "[8.75 11.25]", "[8.75 11.25]"},
		{"almost a tenth", briefing.Almost, 10, nil, "percent", 0, "… 10)", "[7.5 10)"},
		{"doubled", briefing.Exact, 2, nil, "times", 0, "[1.8 2.2]", "[1.8 2.2]"},
		{"halved", briefing.Exact, 50, nil, "percent", 0, "[45 55]", "[45 55]"},
		{"three and a half times the old volume", briefing.Exact, 3.5, nil, "times", 0, "[3.375 3.625]", "[3.375 3.625]"},
		{"more than three and a half times", briefing.Over, 3.5, nil, "times", 0, "(3.5 …", "(3.5 3.75]"},
		{"above one and a half billion dollars", briefing.Over, 1.5e9, nil, "USD", 0, "(1500000000 …", "(1500000000 1750000000]"},
		{"over half a billion dollars", briefing.Over, 5e8, nil, "USD", 0, "(500000000 …", "(500000000 750000000]"},
		{"more than two dozen companies", briefing.Over, 24, nil, "item", 0, "(24 …", "(24 30]"},
		{"two dozen companies", briefing.Exact, 24, nil, "item", 0, "[21.6 26.4]", "[21.6 26.4]"},
		{"hundreds of companies", briefing.Over, 100, nil, "item", 0, "(100 …", "(100 1000]"},
	} {
		f := briefing.Figure{Text: c.text, Qualifier: c.q, Value: c.value, High: c.high, Unit: c.unit, Step: c.step}
		r := readNumber(&f)
		if got := written(r.strict); got != c.strict {
			t.Errorf("%s, strict: %s, want %s", c.text, got, c.strict)
		}
		if got := written(r.conventional); got != c.conventional {
			t.Errorf("%s, conventional: %s, want %s", c.text, got, c.conventional)
		}
	}
}

// written is an interval with [ ] for closed ends and ( ) for open ones.
func written(in interval) string {
	low, high := "…", "…"
	if in.low.set {
		low = map[bool]string{true: "(", false: "["}[in.low.open] + digits(in.low.at)
	}
	if in.high.set {
		high = digits(in.high.at) + map[bool]string{true: ")", false: "]"}[in.high.open]
	}
	if !in.low.set && in.high.set {
		return "… " + high
	}
	return low + " " + high
}

func digits(d decimal) string {
	var out []rune
	for _, r := range d.String() {
		if r != ',' {
			out = append(out, r)
		}
	}
	return string(out)
}

func TestRatios(t *testing.T) {
	for _, c := range []struct {
		unit    string
		d       briefing.Direction
		value   float64
		q       briefing.Qualifier
		want    string
		inverse bool
		ok      bool
	}{
		{briefing.Percent, briefing.Up, 12, briefing.Exact, "[1.115 1.125]", false, true},
		{briefing.Percent, briefing.Down, 12, briefing.Exact, "[0.875 0.885]", false, true},
		{briefing.Percent, briefing.Down, 15, briefing.Over, "… 0.85)", false, true},
		{briefing.Percent, briefing.Down, 15, briefing.Under, "(0.85 …", false, true},
		{briefing.Times, briefing.Up, 2, briefing.Over, "(2 …", false, true},
		{briefing.Times, briefing.Down, 3, briefing.Over, "(3 …", true, true},
		{briefing.Percent, briefing.None, 12, briefing.Exact, "… …", false, false},
		{briefing.PercentagePoint, briefing.Up, 2, briefing.Exact, "… …", false, false},
	} {
		f := briefing.Figure{Kind: briefing.Change, Unit: c.unit, Direction: c.d, Value: c.value, Qualifier: c.q, Step: 1}
		got, inverse, ok := ratio(&f, readNumber(&f).strict)
		if written(got) != c.want || inverse != c.inverse || ok != c.ok {
			t.Errorf("%s %v %s %s: %s, %v, %v; want %s, %v, %v", c.d, c.value, c.unit, c.q, written(got), inverse, ok, c.want, c.inverse, c.ok)
		}
	}
}

func TestComparableBaselines(t *testing.T) {
	y, m := briefing.Year, briefing.Months
	for _, c := range []struct {
		name         string
		period, base briefing.Period
		from, to     briefing.Period
		inferred, ok bool
	}{
		{"year on year", y(2021), y(2020), y(2020), y(2021), false, true},
		{"over a run of years, to its last", briefing.Years(2018, 2023), y(2017), y(2017), y(2023), true, true},
		{"nine months against a year are its nine months", m(2023, 1, 9), y(2022), m(2022, 1, 9), m(2023, 1, 9), true, true},
		{"a month against another", m(2023, 5, 5), m(2023, 4, 4), m(2023, 4, 4), m(2023, 5, 5), false, true},
		{"a year against a part", y(2023), m(2022, 1, 6), briefing.Period{}, briefing.Period{}, false, false},
		{"itself", y(2023), y(2023), briefing.Period{}, briefing.Period{}, false, false},
	} {
		f := growth("a", "up 10 percent", 10, briefing.Percent, briefing.Exact, 1, c.period, c.base)
		got, ok := ratioClaim(&f)
		if ok != c.ok || got.from != c.from || got.to != c.to || got.inferred != c.inferred {
			t.Errorf("%s: %s from %s, inferred %v, %v", c.name, got.to, got.from, got.inferred, ok)
		}
	}
}

func TestDecimals(t *testing.T) {
	for _, c := range []struct {
		v    float64
		want string
	}{{4.3e9, "4,300,000,000"}, {0.1 + 0.2, "0.3"}, {1.15 * 3, "3.45"}, {-12.5, "−12.5"}, {1e-7, "0.0000001"}, {3225.4e6, "3,225,400,000"}, {0, "0"}} {
		d := decimalOf(c.v)
		if d.String() != c.want {
			t.Errorf("%v is %s, want %s", c.v, d, c.want)
		}
		if f, _ := d.rat().Float64(); f != d.float() {
			t.Errorf("%s: float %v, rational %v", d, d.float(), f)
		}
	}
	if got := decimalOf(1e12).sub(decimalOf(1e-7)); got.cmp(decimalOf(1e12)) > 0 {
		t.Errorf("1e12 less a little is %s", got)
	}
}

func TestFactorsAreCutShort(t *testing.T) {
	for v, want := range map[float64]string{1.125: "1.125", 4.0 / 3: "1.3333…", 0.12345: "0.1234…", 2: "2", 1234.5: "1,234.5"} {
		if got := brief(decimalOf(v)); got != want {
			t.Errorf("%v is written %s, want %s", v, got, want)
		}
	}
}

func FuzzReadNumber(f *testing.F) {
	f.Add("more than a third", 33.33, 0.0, "over", "percent")
	f.Add("one and a half billion", 1.5e9, 1e8, "almost", "USD")
	f.Add("third", -60.445, 0.0, "0", "percent") // once gave a low end above the high
	f.Add("½", math.MaxFloat64, math.SmallestNonzeroFloat64, "about", "times")
	f.Fuzz(func(t *testing.T, text string, value, step float64, q, unit string) {
		fig := briefing.Figure{Text: text, Value: value, Step: step, Qualifier: briefing.Qualifier(q), Unit: unit, Kind: briefing.Change, Direction: briefing.Up}
		r := readNumber(&fig)
		for _, in := range []interval{r.strict, r.conventional} {
			if in.low.set && in.high.set && in.low.at.cmp(in.high.at) > 0 {
				t.Errorf("%q %v (%s): %s", text, value, q, written(in))
			}
		}
		ratio(&fig, r.strict)
	})
}
