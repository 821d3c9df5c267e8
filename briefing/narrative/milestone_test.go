package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

func written(t *testing.T, in Input) (*briefing.Briefing, string) {
	t.Helper()
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	return b, printBriefing(b)
}

// A level approached is cited, never said to be reached, in the bottom line
// and in the headline.
func TestMilestoneIsNotReached(t *testing.T) {
	in := spring(t)
	b, text := written(t, in)
	want := "Beridze cited trade growth of more than 13 percent (period not found) and an approaching $5.2 billion milestone."
	if !strings.Contains(b.Summary, want) {
		t.Errorf("bottom line %q", b.Summary)
	}
	if s := b.Charts()[0].Headline.String(); s != "Trade up more than 13 percent, approaching $5.2 billion mark" {
		t.Errorf("headline %q", s)
	}
	if strings.Contains(text, "neared") {
		t.Error("a milestone was neared")
	}
	in = spring(t)
	in.Figures = in.Figures[1:] // the milestone alone
	in.Statements = nil
	in.Series = nil
	if b, _ = written(t, in); !strings.Contains(b.Summary, "Beridze cited an approaching $5.2 billion milestone in trade turnover.") {
		t.Errorf("bottom line %q", b.Summary)
	}
}

// A target is no result, be it a level or a change.
func TestTargetIsNotReached(t *testing.T) {
	for _, c := range []struct {
		f    briefing.Figure
		want string
	}{
		{briefing.Figure{Kind: briefing.Level, Value: 5e9, Step: 1e9, Unit: "USD", Period: briefing.Year(2030)}, "trade turnover is to reach $5 billion by 2030"},
		{briefing.Figure{Kind: briefing.Change, Value: 2, Step: 1, Unit: briefing.Times, Direction: briefing.Up, Period: briefing.Year(2030)}, "trade turnover is to double by 2030"},
		{briefing.Figure{Kind: briefing.Change, Value: 12, Step: 1, Unit: briefing.Percent, Direction: briefing.Up, Qualifier: briefing.Over, Period: briefing.Year(2030)}, "trade turnover is to rise by more than 12 percent by 2030"},
		{briefing.Figure{Kind: briefing.Change, Value: 4, Step: 1, Unit: briefing.Times, Direction: briefing.Up, Period: briefing.Year(2030)}, "trade turnover is to rise fourfold by 2030"},
	} {
		c.f.Metric, c.f.Status = briefing.TradeTurnover, briefing.Target
		if b, _ := written(t, single(t, c.f, nil)); !strings.Contains(b.Summary, c.want) {
			t.Errorf("bottom line %q, want %q", b.Summary, c.want)
		}
	}
}

// A result and an expectation, claims of different periods or of different
// people do not share a sentence.
func TestPairOfOneClaim(t *testing.T) {
	level := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Unit: "USD", Value: 3e9, Step: 1e9, Period: briefing.Year(2022), Speaker: "A", Sentence: "x"}
	up := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Change, Unit: briefing.Percent, Value: 15, Step: 1, Period: briefing.Year(2022), Speaker: "A", Sentence: "y"}
	for name, change := range map[string]func(l, c *briefing.Figure){
		"":        func(l, c *briefing.Figure) {},
		"target":  func(l, c *briefing.Figure) { c.Status = briefing.Target },
		"period":  func(l, c *briefing.Figure) { c.Period = briefing.Months(2022, 1, 6) },
		"speaker": func(l, c *briefing.Figure) { c.Speaker = "B" },
		"unsaid":  func(l, c *briefing.Figure) { l.Period = briefing.Period{} },
	} {
		l, c := level, up
		change(&l, &c)
		if _, second := pairOf([]*claim{{Figure: &l}, {Figure: &c}}); (second != nil) != (name == "") {
			t.Errorf("%q: second claim %v", name, second != nil)
		}
	}
}

// An inferred period is marked wherever it is printed, and does not stand in a
// headline.
func TestInferredPeriodIsMarked(t *testing.T) {
	in := spring(t)
	past := in.Previous[0].Figures
	for i := range past {
		if past[i].Kind == briefing.Level || strings.Contains(past[i].Text, "44") {
			past[i].Inferred = []string{"period"}
		}
	}
	_, text := written(t, in)
	for _, want := range []string{
		"exceeded $4.3 billion [E", "in 2023 (inferred)", "up 44 percent [E", "] (period inferred), all for 2023 against 2017",
		"more than $4.3 billion [E", "for 2023 (inferred).", "Inferred period or baseline: 2022 and 2023.", "Inferred period or baseline: Middle corridor.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
	told := in.Previous[0]
	now := in
	now.Told, now.Previous = told, in.Previous[1:]
	b, _ := written(t, now)
	if s := b.Charts()[0].Headline.String(); strings.Contains(s, "in 2023") {
		t.Errorf("headline %q", s)
	}
	if s := b.Charts()[0].Alt; !strings.Contains(s, "Inferred period or baseline: 2022 and 2023.") {
		t.Errorf("alternative text %q", s)
	}
}

// The bottom line of talks without a document tells what both sides voiced.
func TestBothVoiced(t *testing.T) {
	for in, want := range map[string]string{
		"expressed confidence in a steady rise of mutual trade between their countries": "expressed confidence in a steady rise of mutual trade",
		"The sides reaffirmed their readiness to open the corridor, and more":           "reaffirmed their readiness to open the corridor",
		"expressed concern about the border":                                            "", "voiced hope": "", "spoke of confidence in growth": "",
	} {
		if got := voicedPart(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// What is said of a time after the event is no result, whatever the verb.
func TestTimeToComeIsNoResult(t *testing.T) {
	f := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Change, Value: 2, Step: 1, Unit: briefing.Times, Direction: briefing.Up}
	for year, want := range map[int]string{2025: "trade turnover is to double by 2025", 2024: "trade turnover doubled in 2024", 2023: "trade turnover doubled in 2023"} {
		f.Period = briefing.Year(year)
		b, _ := written(t, single(t, f, nil)) // in May 2024
		if !strings.Contains(b.Summary, want) {
			t.Errorf("%d: %q", year, b.Summary)
		}
	}
}
