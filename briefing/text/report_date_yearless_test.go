package text

import (
	"testing"

	"brief/briefing"
)

// TestOwnDay: a day without a year is kept as worded, the year of another time is
// not lent to it; a date before a credit is the report's own.
func TestOwnDay(t *testing.T) {
	for _, c := range []struct{ text, words, date string }{
		{"By Ledger\n\nThe President plans to go to Peru in November 2019, Ledger reports on Oct. 16 citing the Foreign Ministry of Chile.", "Oct. 16", ""},
		{"LIMA, May 30 - The two ministers met in Lima.", "May 30", ""},
		{"The two ministers met in Lima on May 30.", "", ""},
		{"LIMA, April 24 (Kelp) -- The council of Peru and Oman met here on Thursday.\n\nSales were $5 million a year over the 2014-2022 period; in 2023 alone they stood at $9 million.", "April 24", ""},
		{"LIMA, April 24 (Kelp) -- The council of Peru and Oman met here on Thursday.\n\nSales were $5 million in 2014 and will be $9 million in 2030.", "", "2014-04-24"},
		{"HARBOUR-NEWS. On May 30 the two ministers met in Lima.", "", ""},
		{"Ana Russo writes on May 30 to her colleague.", "", ""},
		{"Lima and Muscat draw closer\n\n11 October 2017 | Source: Ministry of Roads of Peru\n\nOn 4 October 2017 Ana Russo, deputy minister of roads, met a delegation from Oman.", "", "2017-10-11"},
		{"Ana Russo met a delegation from Oman in Lima. ///nCa, 14 July 2022", "", "2022-07-14"},
		{"Lima and Muscat draw closer\n\n11 October 2017 was the day of the talks\n\nAna Russo met a delegation from Oman.", "", ""},
		{"Lima and Muscat draw closer\n\nBy Ana Muster in Business on 4 May 2023\n\nLIMA – Ana Russo told the forum so on May 3.", "", "2023-05-04"},
		{"Lima and Muscat draw closer\n\nBy road Oman and Peru sent goods until 4 May 2023\n\nLIMA – Ana Russo told the forum so on May 3.", "", ""},
	} {
		d := Parse(briefing.NewReport("a.txt", c.text))
		if d.DateWords != c.words || d.Date.String() != c.date {
			t.Errorf("%q: day %q, date %q, want %q, %q", c.text, d.DateWords, d.Date, c.words, c.date)
		}
	}
}
