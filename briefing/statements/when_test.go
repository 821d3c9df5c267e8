package statements

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// The report is of Wednesday, 15 May 2024.
func TestTimesOfCommitments(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"will be held on 3 June 2024", "2024-06-03"},
		{"will be held tomorrow", "2024-05-16"},
		{"will be held next week", "2024-05"},
		{"will be held next month", "2024-06"},
		{"will be held next year", "2025"},
		{"will be held this year", "2024"},
		{"will be held in October", "2024-10"},
		{"will be held in March", "2025-03"},
		{"will be held in March 2026", "2026-03"},
		{"will be held in the autumn", "2024-09/2024-11"},
		{"will be held this autumn", "2024-09/2024-11"},
		{"will be held in spring 2025", "2025-03/2025-05"},
		{"will be held in the spring of 2026", "2026-03/2026-05"},
		{"will be held in the second half of 2025", "2025-H2"},
		{"will be held in the first quarter of next year", "2025-Q1"},
		{"will be held in the third quarter", "2024-Q3"},
		{"will be completed by 2030", "2030"},
		{"will be applied until 2027", "2027"},
		{"will be completed by the end of the year", "2024"},
		{"will be completed by the end of 2026", "2026"},
		{"will be completed before the year is out", "2024"},
		{"will be sent within 21 days", "2024-05/2024-06"},
		{"will be sent within three months", "2024-05/2024-08"},
		{"will be carried out in 2025-2027", "2025/2027"},
		{"will be sent no later than February 2025", "2025-02"},
		{"will be opened from July", "2024-07"},
		// no time, or none to come
		{"will be held soon", ""},
		{"will be held in the coming years", ""},
		{"will be based on the treaty of 2019", ""},
		{"will be sent 2030 tonnes", ""},
		{"will be shown in May Hall in 2020", ""},
	} {
		r := briefing.NewReport("t.txt", "Both sides met.\n\nA seminar "+c.words+".")
		r.Date = briefing.Date{Year: 2024, Month: 5, Day: 15}
		rd := newReader(text.Parse(r))
		got := ""
		for k := range rd.toks {
			if d, p, n := rd.timeAt(k, len(rd.toks)); n > 0 {
				if got = p.String(); !d.IsZero() {
					got = d.String()
				}
				break
			}
		}
		if got != c.want {
			t.Errorf("%q is %q, want %q", c.words, got, c.want)
		}
	}
}

// Of two times in a report of unknown day either may be past.
func TestTwoTimesOfAnUnknownDay(t *testing.T) {
	for words, want := range map[string]string{
		"The ministers agreed that a seminar will be held in 2026.":                                          "2026",
		"The ministers agreed that the trade of Oman in 2020 will be surpassed before the end of this year.": "",
		"The ministers agreed that a seminar on the results of 2025 will be held in 2026.":                   "2026",
	} {
		r := briefing.NewReport("t.txt", "Both sides met.\n\n"+words)
		found := 0
		for _, st := range Read(text.Parse(r), nil) {
			if st.Act != briefing.Agreed {
				continue
			}
			if found++; st.Deadline.String() != want {
				t.Errorf("%s: %q, want %q", words, st.Deadline.String(), want)
			}
		}
		if found != 1 {
			t.Errorf("%s: %d agreements", words, found)
		}
	}
}
