package narrative

import (
	"strings"
	"testing"

	"brief/briefing"
)

// What a report recalls with its date is a dated bullet of the background, by
// whom it is told, and no remark of this meeting.
func TestRecalledEventsAreBackground(t *testing.T) {
	s := newStory(t)
	const told = "The commission met in Lima on 9 October 2023"
	s.report("x.txt", told+", Minister Wanjiru Kamau recalled. Trade would grow, she said.\n")
	in := single(t, briefing.Figure{}, nil)
	in.Texts, in.Figures = s.texts, nil
	in.Meeting.Reports = []string{"x.txt"}
	in.Meeting.DateCite, in.Meeting.PlaceCite = briefing.Citation{}, briefing.Citation{}
	at := strings.Index(s.texts["x.txt"].Text, told)
	st := briefing.Statement{ID: "s-1", Report: "x.txt", Span: briefing.Span{Start: at, End: at + len(told)}, Text: told, Act: briefing.Said,
		Theme: briefing.ThemePolitical, Speaker: "Wanjiru Kamau", Side: "KE", Earlier: briefing.Date{Year: 2023, Month: 10, Day: 9}}
	st.SentenceSpan, st.Sentence = st.Span, told
	in.Statements = []briefing.Statement{st}
	b, err := Write(in, wording(t))
	if err != nil {
		t.Fatal(err)
	}
	text := printBriefing(b)
	if want := "**9 October 2023** (recalled in the report): “" + told + " [E"; !strings.Contains(text, want) || strings.Count(text, told) != 1+strings.Count(text[strings.Index(text, "nnex A"):], told) {
		t.Errorf("want %q once in\n%s", want, text)
	}
}
