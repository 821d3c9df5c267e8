package narrative

import (
	"fmt"
	"strings"
	"testing"

	"brief/briefing"
)

// clashing is a briefing whose claim conflicts with those of earlier meetings,
// each of them in a contradiction of its own, and two of which conflict.
func clashing(t *testing.T, earlier int) Input {
	s := newStory(t)
	s.report("now.txt", "Trade was $9 billion in 2018.\n")
	f := briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 9e9, Step: 1e9, Unit: "USD", Period: briefing.Year(2018), Scope: briefing.ScopePair, Status: briefing.Actual}
	in := single(t, f, nil)
	in.Statements = nil
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	in.Figures = []briefing.Figure{s.figure("now.txt", "was $9 billion", f)}
	series := briefing.Series{Pair: in.Meeting.Countries, Metric: briefing.TradeTurnover, Unit: "USD"}
	for i := range earlier {
		name, words := fmt.Sprintf("old%02d.txt", i), fmt.Sprintf("was $%d.5 billion", i+10)
		s.report(name, "Trade "+words+" in 2018.\n")
		g := f
		g.Value, g.Step = float64(i+10)*1e9+5e8, 1e8
		told := in.Told
		told.Meeting.ID, told.Meeting.Reports = name, []string{name}
		told.Meeting.Date = briefing.Date{Year: 2019, Month: 1, Day: i + 1}
		told.Meeting.Origins, told.Statements = nil, nil
		told.Figures = []briefing.Figure{s.figure(name, words, g)}
		in.Previous = append([]Told{told}, in.Previous...)
		series.Contradictions = append(series.Contradictions, briefing.Contradiction{Figures: []string{in.Figures[0].ID, told.Figures[0].ID}, Reading: briefing.Strict})
	}
	if earlier > 1 {
		series.Contradictions = append([]briefing.Contradiction{{Figures: []string{in.Previous[0].Figures[0].ID, in.Previous[1].Figures[0].ID}, Reading: briefing.Strict}}, series.Contradictions...)
	}
	in.Texts, in.Series = s.texts, []briefing.Series{series}
	return in
}

// TestOldDisputesAreBounded: a briefing repeats the newest contradictions with
// claims of earlier meetings and counts the rest, and cites no more claims than
// it repeats.
func TestOldDisputesAreBounded(t *testing.T) {
	b, text := written(t, clashing(t, 28))
	if n := strings.Count(text, "**Contradiction.**"); n != 2*mostOldDisputes { // cautions and annex C
		t.Errorf("%d contradictions are told, want %d:\n%s", n, 2*mostOldDisputes, text)
	}
	if want := "24 more contradictions with claims of earlier meetings are not repeated here"; strings.Count(text, want) != 2 {
		t.Errorf("%q is not said twice in\n%s", want, text)
	}
	for _, want := range []string{"$37.5 billion", "$33.5 billion"} {
		if !strings.Contains(text, want) {
			t.Errorf("the newest claims are left out: no %q", want)
		}
	}
	if strings.Contains(text, "$12.5 billion") || len(b.Evidence) > 20 {
		t.Errorf("claims of old disputes are cited: %d rows of evidence\n%s", len(b.Evidence), text)
	}
	if strings.Contains(text, "none found") {
		t.Error("the briefing says that there are no contradictions")
	}
}

// TestOwnDisputesAreAllTold: contradictions between claims of the meeting are
// all told, whatever their number.
func TestOwnDisputesAreAllTold(t *testing.T) {
	in := clashing(t, 9)
	for _, p := range in.Previous {
		in.Figures = append(in.Figures, p.Figures...)
		in.Meeting.Reports = append(in.Meeting.Reports, p.Meeting.Reports...)
	}
	in.Previous = nil
	_, text := written(t, in)
	if n := strings.Count(text, "**Contradiction.**"); n != 2*10 {
		t.Errorf("%d contradictions are told, want 20:\n%s", n, text)
	}
	if strings.Contains(text, "not repeated here") {
		t.Error("some are said to be left out")
	}
}

// TestBackgroundReportsAreBounded: the table at the top names the newest reports
// of the background and counts the others; annex D lists all.
func TestBackgroundReportsAreBounded(t *testing.T) {
	in := clashing(t, 1)
	for i := range 20 {
		in.Reports = append(in.Reports, briefing.ReportUse{Name: fmt.Sprintf("past%02d.txt", i), Use: "background", Date: briefing.Date{Year: 2000 + i, Month: 1, Day: 1}, Hash: "00"})
	}
	b, _ := written(t, in)
	var row string
	for _, r := range b.Sections[0].Blocks[0].Table.Rows {
		if strings.HasPrefix(r[0].String(), "Reports") {
			row = r[1].String()
		}
	}
	if !strings.Contains(row, "past19") || !strings.Contains(row, "past08") || strings.Contains(row, "past07") || !strings.Contains(row, "eight more in annex D") {
		t.Errorf("reports read: %s", row)
	}
	_, annex, _ := strings.Cut(printBriefing(b), "(annex-d)")
	if n := strings.Count(annex, "past"); n != 20 {
		t.Errorf("annex D lists %d of 20", n)
	}
}
