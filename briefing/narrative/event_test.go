package narrative

import (
	"regexp"
	"strings"
	"testing"

	"brief/briefing"
)

// TestNobodyMeetsAlone words events of which one side's people alone are known,
// and events to come.
func TestNobodyMeetsAlone(t *testing.T) {
	rojas := briefing.Participant{Name: "Marta Rojas", Role: "President", Country: "CL"}
	habsi := briefing.Participant{Name: "Salim Al Habsi", Role: "Prime Minister", Country: "OM"}
	for _, c := range []struct {
		kind    briefing.MeetingKind
		people  []briefing.Participant
		said    bool
		planned bool
		want    []string
	}{
		{briefing.KindMeeting, []briefing.Participant{rojas}, false, false, []string{"Chile–Oman: talks with President Rojas on 2 May 2031", "Marta Rojas took part in talks between Chile and Oman"}},
		{briefing.KindMeeting, []briefing.Participant{rojas}, true, false, []string{"took part in talks between Chile and Oman"}},
		{briefing.KindVisit, []briefing.Participant{rojas}, false, false, []string{"Marta Rojas took part in a visit"}},
		{briefing.KindVisit, []briefing.Participant{rojas}, true, false, []string{"Marta Rojas took part in a visit"}},
		{briefing.KindMeeting, []briefing.Participant{rojas, habsi}, false, false, []string{"Chile–Oman: President Rojas and Prime Minister Al Habsi, talks on 2 May 2031", "held talks"}},
		{briefing.KindMeeting, []briefing.Participant{rojas, habsi}, false, true, []string{"talks to come on 2 May 2031", "are to hold talks", "Talks to come, 2 May 2031"}},
		{briefing.KindMeeting, []briefing.Participant{rojas}, false, true, []string{"talks to come with President Rojas on 2 May 2031", "is to hold talks"}},
		{briefing.KindMeeting, nil, false, true, []string{"To come: Chile–Oman talks on 2 May 2031"}},
	} {
		s := newStory(t)
		s.report("a.txt", "The port will be widened, President Marta Rojas said on 2 May 2031.")
		in := Input{Told: Told{
			Meeting: briefing.Meeting{
				Date: briefing.Date{Year: 2031, Month: 5, Day: 2}, Kind: c.kind, Countries: []string{"CL", "OM"}, Participants: c.people,
				Reports: []string{"a.txt"}, Planned: c.planned,
			},
		}, Texts: s.texts, Reports: []briefing.ReportUse{{Name: "a.txt", Use: "this meeting"}}}
		if c.said {
			in.Statements = []briefing.Statement{s.statement("a.txt", "The port will be widened", briefing.Statement{Act: briefing.Said, Theme: briefing.ThemeTransport, Side: "CL", Speaker: "Marta Rojas"})}
		}
		_, out := written(t, in)
		for _, want := range c.want {
			if !strings.Contains(out, want) {
				t.Errorf("%s, %d people, said %t, planned %t: %q is missing in\n%s", c.kind, len(c.people), c.said, c.planned, want, out)
			}
		}
	}
}

// evidenceMark is the mark of a passage of the evidence in the text of a page.
var evidenceMark = regexp.MustCompile(` \[E\d+\]`)

// A day that the report gives by its name alone, and not of the event for sure, is
// told as reckoned: nobody named it.
func TestAReckonedDayIsToldAsSuch(t *testing.T) {
	for words, want := range map[string]string{
		"Thursday":   "date not found (“Thursday” is named, reckoned as 2 May 2031)",
		"2 May 2031": "date not found (2 May 2031 is named)",
	} {
		s := newStory(t)
		s.report("a.txt", "The port will be widened, President Marta Rojas said on "+words+".")
		_, out := written(t, Input{Told: Told{Meeting: briefing.Meeting{
			Date: briefing.Date{Year: 2031, Month: 5, Day: 2}, DateUntied: true, DateCite: s.cite("a.txt", words), Kind: briefing.KindMeeting, Countries: []string{"CL", "OM"},
			Participants: []briefing.Participant{{Name: "Marta Rojas", Role: "President", Country: "CL"}}, Reports: []string{"a.txt"},
		}}, Texts: s.texts, Reports: []briefing.ReportUse{{Name: "a.txt", Use: "this meeting"}}})
		if plain := evidenceMark.ReplaceAllString(out, ""); !strings.Contains(plain, want) {
			t.Errorf("%s: %q is missing in\n%s", words, want, out)
		}
	}
}
