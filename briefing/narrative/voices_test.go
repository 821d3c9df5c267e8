package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// factRows are the rows of the table of facts.
func factRows(b *briefing.Briefing) map[string]string {
	out := map[string]string{}
	for _, row := range b.Sections[0].Blocks[0].Table.Rows {
		out[row[0].String()] = row[1].String()
	}
	return out
}

// An event of one person has one row for them; an empty side of talks stays
// "not found".
func TestOnePersonsEvent(t *testing.T) {
	roads := briefing.Figure{Metric: briefing.OtherMetric, Kind: briefing.Count, Value: 7, Step: 1, Unit: briefing.Item, Of: "road maps"}
	for _, c := range []struct {
		name  string
		kind  briefing.MeetingKind
		from  string
		label string
		want  string
	}{
		{"interview", briefing.KindInterview, "", "Interviewee", "Wanjiru Kamau, Minister (country not found)"},
		{"interview of a known side", briefing.KindInterview, "KE", "Interviewee", "Wanjiru Kamau, Minister (Kenya)"},
		{"forum", briefing.KindForum, "KE", "Speaker", "Wanjiru Kamau, Minister (Kenya)"},
		{"talks", briefing.KindMeeting, "KE", "For the United Arab Emirates", "Not found"},
	} {
		b, _ := written(t, single(t, roads, func(in *Input) {
			m := &in.Meeting
			m.Kind, m.Countries = c.kind, []string{"AE", "KE"}
			m.Participants = []briefing.Participant{{Name: "Wanjiru Kamau", Role: "Minister", Country: c.from}}
		}))
		rows := factRows(b)
		if rows[c.label] != c.want {
			t.Errorf("%s: %v", c.name, rows)
		}
		for label, v := range rows {
			if c.kind != briefing.KindMeeting && (strings.HasPrefix(label, "For ") || label == "Also named") {
				t.Errorf("%s: %s %q", c.name, label, v)
			}
		}
	}
}

func TestVoices(t *testing.T) {
	s := newStory(t)
	s.report("n.txt", "Satisfaction with the port was noted.\n\nThe Turkish side offered to open its single window.\n\nTürkiye will open a hub.\n\nBoth Presidents agreed to meet in Nairobi in October.\n\n"+
		"Kamau expressed optimism that trade would grow in coming years.\n\nKamau named the increase in exports of tea.\n\nThe roads were named at the visit.\n")
	in := single(t, briefing.Figure{Metric: briefing.OtherMetric, Kind: briefing.Count, Value: 7, Step: 1, Unit: briefing.Item, Of: "road maps"}, nil)
	in.Texts, in.Figures = s.texts, nil
	m := &in.Meeting
	m.Countries, m.Date = []string{"KE", "TR"}, briefing.Date{Year: 2024, Month: 4, Day: 19}
	m.Participants = []briefing.Participant{{Name: "Wanjiru Kamau", Role: "Minister", Country: "KE"}, {Name: "Ali Demir", Role: "Minister", Country: "TR"}}
	m.DateCite, m.PlaceCite = briefing.Citation{}, briefing.Citation{}
	in.Statements = []briefing.Statement{
		s.statement("n.txt", "Satisfaction with the port was noted", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTransport, Side: briefing.SideBoth, Unnamed: true, Touches: []briefing.Theme{briefing.ThemeEnergy}}),
		s.statement("n.txt", "offered to open its single window", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeCustoms, Side: "TR", Office: "the Turkish side"}),
		s.statement("n.txt", "Türkiye will open a hub", briefing.Statement{Act: briefing.Promised, Theme: briefing.ThemeTransport, Side: "TR"}),
		s.statement("n.txt", "agreed to meet in Nairobi in October", briefing.Statement{Act: briefing.Agreed, Theme: briefing.ThemePolitical, Side: briefing.SideBoth, Deadline: briefing.Months(2024, 10, 10)}),
		s.statement("n.txt", "expressed optimism that trade would grow in coming years", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTrade, Side: "KE", Speaker: "Wanjiru Kamau"}),
		s.statement("n.txt", "named the increase in exports of tea", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTrade, Side: "KE", Speaker: "Wanjiru Kamau"}),
		s.statement("n.txt", "The roads were named at the visit", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemePolitical, Side: "KE", Speaker: "Wanjiru Kamau"}),
	}
	_, text := written(t, in)
	for _, want := range []string{
		"- “Satisfaction with the port was noted [E",
		"- “The Turkish side offered to open its single window [E",
		"- “Türkiye will open a hub [E",
		"- **October 2024**: “Both Presidents agreed to meet in Nairobi in October [E",
		"- “Kamau expressed optimism that trade would grow in coming years [E",
		"a “visit [E",
		"No document signed or adopted was found in the report.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
	for _, bad := range []string{"Both sides:", "No next step was found", "Agreed: ", "Not mentioned", "Found in the words"} {
		if strings.Contains(text, bad) {
			t.Errorf("%q stands in\n%s", bad, text)
		}
	}
}

// Whose visit it is may be told elsewhere in the report.
func TestVisitWhoseIsTold(t *testing.T) {
	for words, unclear := range map[string]bool{
		"the contracts made during the visit would help": true, "during the official visit trade was named": true,
		"during the visit of the President": false, "the Minister's visit": false, "he arrived; during the visit": false,
		"his visit and the visit": false, "she is on a visit here": false,
	} {
		if got := visitMentioned.MatchString(words) && !visitWhose.MatchString(words); got != unclear {
			t.Errorf("%q: unclear %v", words, got)
		}
	}
}

// Long file names are cited by number, which annex D explains; short ones stay.
func TestLongReportNames(t *testing.T) {
	in := spring(t)
	_, text := written(t, in)
	if !strings.Contains(text, "april (outlet not found, 10 April 2024). Background: jan (5 February 2024)") || strings.Contains(text, "annex D") {
		t.Error(text)
	}
	long := "2024-04-09_the-presidents-talk-of-trade.txt"
	in = single(t, briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Level, Value: 2e9, Step: 1e9, Unit: "USD"}, func(in *Input) {
		old := in.Reports[0].Name
		in.Reports[0].Name = long
		in.Meeting.Reports = []string{long}
		in.Meeting.Origins = nil
		in.Meeting.DateCite.Report, in.Meeting.PlaceCite.Report = long, long
		in.Texts = map[string]*briefing.Report{long: in.Texts[old]}
		for i := range in.Meeting.Participants {
			in.Meeting.Participants[i].Cite.Report = long
		}
		for i := range in.Figures {
			in.Figures[i].Report = long
		}
		for i := range in.Statements {
			in.Statements[i].Report = long
		}
	})
	_, text = written(t, in)
	for _, want := range []string{"| Report 1 (outlet not found", "File names: annex D", "| **1**: " + long, "| 1:1 "} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing in\n%s", want, text)
		}
	}
	if strings.Count(text, "the-presidents-talk") != 1 {
		t.Error(text)
	}
	got := numbers(&Input{Told: Told{Meeting: briefing.Meeting{Reports: []string{"b"}}}, Reports: []briefing.ReportUse{{Name: "a"}, {Name: "b"}, {Name: "c"}}})
	if got["b"] != "1" || got["a"] != "2" || got["c"] != "3" {
		t.Error(got)
	}
}
