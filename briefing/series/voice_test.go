package series

import (
	"strings"
	"testing"

	"brief/briefing"
)

// told counts the contradictions of all series, and writes the points.
func told(fs ...briefing.Figure) (n int, points string) {
	var out []string
	for _, s := range Build(fs) {
		n += len(s.Contradictions)
		for _, p := range s.Points {
			if !p.Derived {
				out = append(out, string(s.Metric)+" "+p.Period.String()+" "+strings.Join(p.Figures, "+"))
			}
		}
	}
	return n, strings.Join(out, ", ")
}

// in puts figures into one report, one sentence each.
func in(report string, fs ...briefing.Figure) []briefing.Figure {
	for i := range fs {
		fs[i].Report, fs[i].Sentence = report, "Sentence of "+fs[i].ID+"."
	}
	return fs
}

// One report that gives two amounts of one measure and time speaks of a whole
// and a part, or of two goods; two reports, or two people, contradict each
// other.
func TestOneVoiceDoesNotContradictItself(t *testing.T) {
	y := briefing.Year(2030)
	total := func() briefing.Figure { return level("a", "$90 million", 9e7, briefing.Exact, 1e6, y) }
	timber := func() briefing.Figure { return level("b", "$20 million", 2e7, briefing.Exact, 1e6, y) }
	carried := timber()
	carried.Inferred = []string{"period"}
	said := func(f briefing.Figure, who string) briefing.Figure { f.Speaker = who; return f }
	for name, c := range map[string]struct {
		fs     []briefing.Figure
		n      int
		points string
	}{
		"two reports":             {append(in("one", total()), in("two", timber())...), 1, ""},
		"one report":              {in("one", total(), timber()), 0, ""},
		"the period is carried":   {in("one", total(), carried), 0, "trade_turnover 2030 a"},
		"one speaker":             {in("one", said(total(), "Oduya"), said(timber(), "Oduya")), 0, ""},
		"two speakers":            {in("one", said(total(), "Oduya"), said(timber(), "Lindqvist")), 1, ""},
		"a speaker and nobody":    {in("one", said(total(), "Oduya"), timber()), 0, ""},
		"two speakers, a carried": {in("one", said(total(), "Oduya"), said(carried, "Lindqvist")), 0, "trade_turnover 2030 a"},
	} {
		if n, points := told(c.fs...); n != c.n || points != c.points {
			t.Errorf("%s: %d contradictions, %q; want %d, %q", name, n, points, c.n, c.points)
		}
	}
}

// A rate that does not fit the amounts beside it is read wrongly, or of
// something else: the amounts stand.
func TestAmountsStandBesideARateOfTheSameVoice(t *testing.T) {
	y := briefing.Year
	n, points := told(in("one",
		level("a", "$1.9 billion", 1.9e9, briefing.Exact, 1e8, y(2027)), level("b", "$3.2 billion", 3.2e9, briefing.Exact, 1e8, y(2030)),
		growth("c", "an average 19 percent", 19, briefing.Percent, briefing.Exact, 1, y(2030), y(2027)))...)
	if n != 0 || points != "trade_turnover 2027 a, trade_turnover 2030 b" {
		t.Errorf("%d contradictions, %q", n, points)
	}
}

// Exports and imports that make up the turnover up to a rounding do not
// contradict it, whoever tells them; nor do those of one voice that do not.
func TestSumsOfRoundedNumbers(t *testing.T) {
	y := briefing.Year(2030)
	sum := func(exports, imports, turnover float64, reports ...string) int {
		x, m := sided("exports", briefing.Exports, exports, y), sided("imports", briefing.Imports, imports, y)
		all := level("turnover", "topped", turnover, briefing.Over, 1e5, y)
		x.Step, m.Step = 1e4, 1e4
		x.Report, m.Report, all.Report = reports[0], reports[0], reports[len(reports)-1]
		n, _ := told(x, m, all)
		return n
	}
	if n := sum(63.27e6, 406.02e6, 469.3e6, "one"); n != 0 {
		t.Errorf("one report that adds up: %d contradictions", n)
	}
	if n := sum(63.27e6, 406.02e6, 469.3e6, "one", "two"); n != 0 {
		t.Errorf("two reports that add up: %d contradictions", n)
	}
	if n := sum(63.27e6, 406.02e6, 512.3e6, "one"); n != 0 {
		t.Errorf("one report: %d contradictions", n)
	}
	if n := sum(63.27e6, 406.02e6, 512.3e6, "one", "two"); n != 1 {
		t.Errorf("two reports that do not add up: %d contradictions", n)
	}
}
