package meeting

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// A message sent on months later still tells of the meeting that a sister
// report dates; its header's day counts only where no report gives one.
func TestJoinMailed(t *testing.T) {
	dated := Read(text.Parse(briefing.NewReport("dated", ankaraDated)), nil)
	again := Read(text.Parse(briefing.NewReport("again", istanbulDated)), nil)
	mail := func(body string, sent briefing.Date) Account {
		return Read(text.Parse(briefing.NewReportWith("mail", body, briefing.Metadata{Date: sent, From: briefing.FromHeader})), nil)
	}
	noDocument := "Moldova's Economy Minister Andrey Muntyanu and Türkiye's Trade Minister Emre Kocaturk held talks in Ankara."
	for _, c := range []struct {
		name     string
		mail     Account
		meetings int
		date     string // of the mail's meeting
	}{
		{"months later, with the document", mail(ankaraUndated, briefing.Date{Year: 2022, Month: 9, Day: 20}), 2, "2022-05-11"},
		{"the day after", mail(ankaraUndated, briefing.Date{Year: 2022, Month: 5, Day: 12}), 2, "2022-05-11"},
		{"with a day of the week that the header would move", mail(ankaraUndated+" They met on Wednesday.", briefing.Date{Year: 2022, Month: 9, Day: 20}), 2, "2022-05-11"},
		{"sent before the meeting", mail(ankaraUndated, briefing.Date{Year: 2022, Month: 3, Day: 1}), 3, "2022-03-01"},
		{"months later, with nothing but people and place", mail(noDocument, briefing.Date{Year: 2022, Month: 9, Day: 20}), 3, "2022-09-20"},
		{"soon after the second of two, with nothing else", mail("Moldova's Economy Minister Andrey Muntyanu and Türkiye's Trade Minister Emre Kocaturk held talks.", briefing.Date{Year: 2022, Month: 5, Day: 13}), 2, "2022-05-13"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, accounts := range [][]Account{{dated, again, c.mail}, {c.mail, again, dated}} {
				ms := Join(accounts)
				if len(ms) != c.meetings {
					t.Fatalf("%d meetings, want %d: %+v", len(ms), c.meetings, ms)
				}
				for _, m := range ms {
					for _, r := range m.Reports {
						if r == "mail" && m.Date.String() != c.date {
							t.Errorf("the mail's meeting is of %s, want %s", m.Date, c.date)
						}
					}
				}
			}
		})
	}
	alone := Join([]Account{mail(ankaraUndated, briefing.Date{Year: 2022, Month: 9, Day: 20})})
	if len(alone) != 1 || alone[0].Date.String() != "2022-09-20" || !alone[0].DateInferred {
		t.Errorf("alone: %+v", alone)
	}
}
