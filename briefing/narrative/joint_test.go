package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// What "was noted", and a reporter's own line on what will come, is not told
// as both sides' word.
func TestIsJoint(t *testing.T) {
	m := &briefing.Meeting{Participants: []briefing.Participant{{Name: "Wanjiru Kamau"}, {Name: "Saif Al Rashidi"}}}
	for sentence, want := range map[string]bool{
		"Both sides stressed the worth of the port.":                         true,
		"The parties noted that trade had grown.":                            true,
		"The two ministers welcomed the licence.":                            true,
		"The leaders welcomed the licence awarded in May.":                   true,
		"Kamau and Al Rashidi noted that trade had grown.":                   true,
		"Kenya and the Emirates are to open a hub, the two sides agreed.":    true,
		"They discussed roads.":                                              true,
		"The Sides expect the volume to double by 2026.":                     true,
		"In 2031 the Parties shall exchange 500 lorry permits.":              true,
		"It was noted that bilateral trade had grown.":                       false,
		"The new ferry was praised as a success.":                            false,
		"Transport ministers will study the ferries on their own.":           false,
		"The joint commission will gather for a seventh time in the autumn.": false,
		"Officials said many tourists were expected this year.":              false,
	} {
		s := &briefing.Statement{Sentence: sentence, Text: sentence, Side: briefing.SideBoth}
		if got := isJoint(s, m); got != want {
			t.Errorf("%q: %v", sentence, got)
		}
	}
}

func TestNotBothSides(t *testing.T) {
	s := newStory(t)
	s.report("n.txt", "It was noted that trade in tea had grown.\n\nTransport ministers will study the ferries on their own.\n\nThe summit will be held next week in Nairobi, the two sides agreed.\n")
	in := single(t, briefing.Figure{Metric: briefing.OtherMetric, Kind: briefing.Count, Value: 7, Step: 1, Unit: briefing.Item, Of: "road maps"}, nil)
	in.Texts, in.Figures = s.texts, nil
	m := &in.Meeting
	m.DateCite, m.PlaceCite = briefing.Citation{}, briefing.Citation{}
	for i := range m.Participants {
		m.Participants[i].Cite = briefing.Citation{}
	}
	in.Statements = []briefing.Statement{
		s.statement("n.txt", "trade in tea had grown", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTrade, Side: briefing.SideBoth}),
		s.statement("n.txt", "Transport ministers will study the ferries on their own", briefing.Statement{Act: briefing.Promised, Theme: briefing.ThemeTransport, Side: briefing.SideBoth}),
		s.statement("n.txt", "The summit will be held next week in Nairobi", briefing.Statement{Act: briefing.Promised, Theme: briefing.ThemePolitical, Side: briefing.SideBoth, Deadline: briefing.Months(2024, 5, 5)}),
	}
	_, text := written(t, in)
	for _, want := range []string{"- “It was noted that trade in tea", "- “Transport ministers will study", "- **Week from ****6 May 2024**: “The summit"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
}

// The week after an event begins on the next Monday, and only where the
// deadline is of that month.
func TestNextWeek(t *testing.T) {
	b := &writer{}
	for _, c := range []struct {
		day      briefing.Date
		words    string
		deadline briefing.Period
		want     string
	}{
		{briefing.Date{Year: 2022, Month: 6, Day: 24}, "to be held next week", briefing.Months(2022, 6, 7), "2022-06-27"},
		{briefing.Date{Year: 2022, Month: 6, Day: 27}, "to be held next week", briefing.Months(2022, 7, 7), "2022-07-04"},
		{briefing.Date{Year: 2023, Month: 12, Day: 31}, "in the coming week", briefing.Months(2024, 1, 1), "2024-01-01"},
		{briefing.Date{Year: 2022, Month: 6, Day: 24}, "to be held next week", briefing.Months(2022, 9, 9), ""},
		{briefing.Date{Year: 2022, Month: 6, Day: 24}, "to be held in July", briefing.Months(2022, 7, 7), ""},
		{briefing.Date{}, "to be held next week", briefing.Months(2022, 7, 7), ""},
	} {
		r := &remark{Statement: &briefing.Statement{Text: c.words, Deadline: c.deadline}, told: &Told{Meeting: briefing.Meeting{Date: c.day}}}
		got := ""
		if d := b.nextWeek(r); !d.IsZero() {
			got = d.String()
		}
		if got != c.want {
			t.Errorf("%s from %s: %q, want %q", c.words, c.day, got, c.want)
		}
	}
}
