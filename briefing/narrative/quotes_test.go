package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

func TestNestedMarksAreSingle(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"no marks at all", "no marks at all"},
		{"“We will build it,” he said", "‘We will build it,’ he said"},
		{`a rank, "a rung that pleases nobody"`, "a rank, ‘a rung that pleases nobody’"},
		{`the ("single") window`, "the (‘single’) window"},
		{"the corridor,” it said", "the corridor, it said"},
		{"he said: “we are", "he said: we are"},
		{`"It is done," she said, "and well"`, "‘It is done,’ she said, ‘and well’"},
	} {
		ps := nested(c.in, 0, len(c.in), briefing.ExcerptPiece("", "s1", "E1"))
		var b strings.Builder
		cited := 0
		for _, p := range ps {
			b.WriteString(p.String())
			cited += len(p.Evidence())
			if p.Kind() != briefing.PieceWords && !strings.Contains(c.in, p.String()) {
				t.Errorf("%q: %q is not verbatim", c.in, p.String())
			}
		}
		if b.String() != c.want || cited != 1 {
			t.Errorf("%q: %q, cited %d times", c.in, b.String(), cited)
		}
	}
}

func TestLoneMarksGo(t *testing.T) {
	for in, want := range map[string]string{
		"“Trade is growing fast.": "Trade is growing fast.", `we met."`: "we met.", "“Yes,” he said, “it is": "Yes,” he said, “it is",
		"“Yes,” he said": "“Yes,” he said", "plain": "plain",
	} {
		if got := lone(in); in != "“Yes,” he said, “it is" && got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// A sentence that begins or ends with a quotation mark prints no doubled ones,
// neither on the page nor in the annex.
func TestNoDoubledMarks(t *testing.T) {
	s := newStory(t)
	s.report("n.txt", "“Trade grew by 12 percent in 2023,” Wanjiru Kamau said.\n\nThe port is \"a door for us all\".\n")
	in := single(t, briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Change, Value: 12, Step: 1, Unit: briefing.Percent, Direction: briefing.Up}, nil)
	in.Texts = s.texts
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	for i := range in.Meeting.Participants {
		in.Meeting.Participants[i].Cite = briefing.Citation{}
	}
	in.Figures = []briefing.Figure{s.figure("n.txt", "grew by 12 percent", briefing.Figure{Metric: briefing.TradeTurnover, Kind: briefing.Change, Value: 12, Step: 1, Unit: briefing.Percent, Direction: briefing.Up})}
	in.Statements = []briefing.Statement{s.statement("n.txt", "The port is \"a door for us all\"", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTransport, Speaker: "Wanjiru Kamau", Side: "KE"})}
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	text := printBriefing(b)
	for _, bad := range []string{"““", "””", "\"”", "“\""} {
		if strings.Contains(text, bad) {
			t.Errorf("%s stands in\n%s", bad, text)
		}
	}
	if !strings.Contains(text, "‘Trade ") || !strings.Contains(text, "The port is ‘a door for us all") {
		t.Error(text)
	}
}
