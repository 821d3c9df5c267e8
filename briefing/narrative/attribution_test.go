package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// twoClaims is a meeting of one report with two figures.
func twoClaims(t testing.TB, a, b briefing.Figure, disputed bool) Input {
	s := newStory(t)
	s.report("n.txt", "Trade was the first number. Trade was the second number.\n")
	in := single(t, a, nil)
	in.Texts, in.Statements = s.texts, nil
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	for i := range in.Meeting.Participants {
		in.Meeting.Participants[i].Cite = briefing.Citation{}
	}
	in.Figures = []briefing.Figure{s.figure("n.txt", "the first number", a), s.figure("n.txt", "the second number", b)}
	if disputed {
		in.Series = []briefing.Series{{Pair: []string{"AE", "KE"}, Metric: a.Metric, Unit: "USD",
			Contradictions: []briefing.Contradiction{{Figures: []string{in.Figures[0].ID, in.Figures[1].ID}, Reading: briefing.Strict}}}}
	}
	return in
}

// A speaker is given no other speaker's figure, and what is disputed is said
// to be.
func TestBottomLineKeepsSpeakersApart(t *testing.T) {
	level := func(v float64, who string) briefing.Figure {
		return briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: v, Step: 1e8, Unit: "USD", Period: briefing.Year(2023), Speaker: who}
	}
	change := func(v float64, who string) briefing.Figure {
		return briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Change, Value: v, Step: 1, Unit: briefing.Percent, Direction: briefing.Up, Period: briefing.Year(2023), Baseline: briefing.Year(2022), Speaker: who}
	}
	for _, c := range []struct {
		name      string
		a, b      briefing.Figure
		disputed  bool
		want, bad string
	}{
		{"one speaker", level(2e9, "Wanjiru Kamau"), change(5, "Wanjiru Kamau"), false, "Kamau said trade turnover came to $2.0 billion in 2023 and rose by 5 percent", "dispute"},
		{"two speakers", level(2e9, "Wanjiru Kamau"), change(5, "Saif Al Rashidi"), false, "Kamau said trade turnover came to $2.0 billion in 2023.", "5 percent"},
		{"speaker and report", level(2e9, "Wanjiru Kamau"), change(5, ""), false, "Kamau said trade turnover came to $2.0 billion in 2023.", "5 percent"},
		{"two speakers in dispute", level(2e9, "Wanjiru Kamau"), level(3e9, "Saif Al Rashidi"), true, "Kamau said trade turnover came to $2.0 billion in 2023; Al Rashidi said trade turnover came to $3.0 billion", "in dispute"},
		{"report in dispute with itself", level(2e9, ""), change(5, ""), true, "came to $2.0 billion in 2023 (in dispute) and rose by 5 percent compared with 2022 (in dispute)", "said"},
		{"speaker against report", level(2e9, "Wanjiru Kamau"), level(3e9, ""), true, "Kamau said trade turnover came to $2.0 billion in 2023; the report also says trade turnover came to $3.0 billion", "Kamau said trade turnover came to $3.0"},
	} {
		b, _ := written(t, twoClaims(t, c.a, c.b, c.disputed))
		if !strings.Contains(b.Summary, c.want) || strings.Contains(b.Summary, c.bad) {
			t.Errorf("%s: %q", c.name, b.Summary)
		}
	}
}

// Exports and imports tell whose they are, or that nobody says.
func TestWhoseExports(t *testing.T) {
	for _, c := range []struct {
		from string
		pair []string
		all  []string
		want string
	}{
		{"KE", nil, []string{"AE", "KE"}, "Imports of Kenya from the United Arab Emirates"},
		{"", nil, []string{"AE", "KE"}, "Imports (side not found)"},
		{"KE", []string{"KE", "TR"}, []string{"AE", "KE", "TR"}, "Imports of Kenya from Türkiye"},
		{"KE", nil, []string{"AE", "KE", "TR"}, "Imports of Kenya"},
	} {
		f := briefing.Figure{Metric: briefing.Imports, Kind: briefing.Level, Value: 2e9, Step: 1e9, Unit: "USD", Period: briefing.Year(2023), From: c.from, Pair: c.pair}
		b, _ := written(t, single(t, f, func(in *Input) { in.Meeting.Countries = c.all }))
		for _, s := range b.Sections {
			if s.ID == "key-figures" && s.Blocks[0].Tiles[0].Measure.String() != c.want {
				t.Errorf("%q, want %q", s.Blocks[0].Tiles[0].Measure, c.want)
			}
		}
	}
}

// Only a meeting with both sides is the previous meeting.
func TestInterviewIsNoPreviousMeeting(t *testing.T) {
	in := spring(t)
	in.Previous = in.Previous[:2]
	talk := in.Previous[1]
	talk.Meeting.Kind, talk.Meeting.Date = briefing.KindInterview, briefing.Date{Year: 2024, Month: 3, Day: 1}
	talk.Meeting.Participants = talk.Meeting.Participants[:1]
	in.Previous[1] = talk
	_, text := written(t, in)
	for _, want := range []string{"**1 March 2024**, Tbilisi, interview: ", "**5 February 2024**, Tbilisi (previous meeting): "} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
}
