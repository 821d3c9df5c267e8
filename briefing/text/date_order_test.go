package text

import (
	"testing"

	"brief/briefing"
)

func TestOrderOfDayAndMonth(t *testing.T) {
	for words, want := range map[string]string{
		"Published: 7/3/2019":  "2019-03-07",
		"Published: 14/3/2019": "2019-03-14",
		"Published: 7/14/2019": "2019-07-14",
		"The summit is held in Lima from July 1 to 6.\n\nPublished: 7/3/2019":         "2019-07-03",
		"The summit is held in Lima from March 1 to 6.\n\nPublished: 7/3/2019":        "2019-03-07",
		"The summit was held on July 1 after that of March 6.\n\nPublished: 7/3/2019": "2019-03-07",
		"The association said so on Tuesday.\n\nPublished: 7/3/2019":                  "2019-07-03",
		"The association said so on Thursday.\n\nPublished: 7/3/2019":                 "2019-03-07",
		"They met on Monday, on Tuesday and on Wednesday.\n\nPublished: 7/3/2019":     "2019-03-07",
		"Published: 7/3/2019\n\nThe accord of 6/25/2018 and that of 5/4/2019":         "2019-05-04",
		"Published: Wednesday, 7/3/2019":                                              "2019-07-03",
		"Published: Thursday, 7/3/2019":                                               "2019-03-07",
		"The accord dates from 6/25/2018.\n\nPublished: 7/3/2019":                     "2019-07-03",
		"The accord dates from 25/6/2018.\n\nPublished: 7/3/2019":                     "2019-03-07",
		"The summit is held in Lima from July 1 to 6.\n\nPublished: 07.03.2019":       "2019-03-07",
		"The summit is held in Lima from July 1 to 6.\n\nPublished: 7/7/2019":         "2019-07-07",
	} {
		d := Parse(briefing.NewReport("order.txt", words))
		got := ""
		for _, x := range d.Dates {
			if x.Date.Year == 2019 {
				got = x.Date.String()
			}
		}
		if got != want {
			t.Errorf("%q: %s, want %s", words, got, want)
		}
	}
}
