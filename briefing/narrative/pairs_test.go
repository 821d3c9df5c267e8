package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// Among three countries a trade figure says whose trade it is, and figures of
// two pairs are not one claim.
func TestPairsOfThree(t *testing.T) {
	s := newStory(t)
	s.report("n.txt", "Trade of the first two made $4.5 billion in 2021.\n\nTrade of the other two made $4.5 billion in 2021.\n")
	f := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 4.5e9, Step: 1e8, Unit: "USD", Period: briefing.Year(2021), Pair: []string{"AE", "KE"}}
	g := f
	g.Pair = []string{"KE", "TR"}
	in := single(t, f, func(in *Input) { in.Meeting.Countries = []string{"AE", "KE", "TR"} })
	in.Texts, in.Statements = s.texts, nil
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	in.Figures = []briefing.Figure{s.figure("n.txt", "first two made $4.5 billion", f), s.figure("n.txt", "other two made $4.5 billion", g)}
	in.Series = []briefing.Series{{Pair: []string{"AE", "KE"}, Metric: briefing.TradeTurnover, Unit: "USD", Points: []briefing.Point{
		{Period: briefing.Year(2020), Strict: bound(4e9, 4.1e9, false, false), Derived: true, Why: "as reckoned", Figures: []string{in.Figures[0].ID}},
		{Period: briefing.Year(2021), Strict: bound(4.4e9, 4.6e9, false, false), Figures: []string{in.Figures[0].ID}},
	}, Contradictions: []briefing.Contradiction{{Figures: []string{"of another briefing", "and another"}, Reading: briefing.Strict}}}}
	b, text := written(t, in)
	for _, want := range []string{"United Arab Emirates–Kenya trade turnover came to $4.5 billion in 2021", "| Kenya–Türkiye trade turnover |", "  United Arab Emirates–Kenya trade turnover, billion US dollars"} {
		if !strings.Contains(b.Summary+text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
	if strings.Contains(text, "cannot all hold") || len(b.Evidence) < 2 {
		t.Errorf("claims of other briefings are told, or two claims are one:\n%s", text)
	}
}

// Rows that a report repeats are printed once, with the evidence of all.
func TestRepeatedRowsAreOne(t *testing.T) {
	row := func(id, sentence string) []*claim {
		return []*claim{{Figure: &briefing.Figure{ID: id, Report: "r", Sentence: sentence}}}
	}
	got := merged([][]*claim{row("a", "Turnover 1 870.2"), row("b", "other"), row("c", "Turnover  1 870.2"), row("d", "")})
	if len(got) != 3 || len(got[0]) != 2 || got[0][1].ID != "c" || got[1][0].ID != "b" {
		t.Errorf("%d groups, the first of %d", len(got), len(got[0]))
	}
}

// What a derivation rests on is listed, and one value is one.
func TestGrammarOfOne(t *testing.T) {
	in := spring(t)
	in.Told, in.Previous = in.Previous[1], nil
	in.Series = in.Series[:1]
	in.Series[0].Points = in.Series[0].Points[1:3]
	in.Series[0].Milestones = nil
	_, text := written(t, in)
	for _, want := range []string{"The trade level for 2020 [D1] is derived; not found in a report.", "Claims: E"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
	if strings.Contains(text, "Claims.") || strings.Contains(text, "Claims [") {
		t.Error(text)
	}
}
