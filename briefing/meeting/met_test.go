package meeting

import (
	"slices"
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestWhoMetWhom reads reports of which the last sentence, or the one before it, tells
// that two people met, or that they were only at one place.
func TestWhoMetWhom(t *testing.T) {
	const names = "LIMA, 4 May 2031\n\n"
	for report, want := range map[string]string{
		// Clauses that have two meet.
		"Chilean Trade Minister Rosa Alder met Omani Economy Minister Said Habsi in Lima on Sunday.":                                                         "Alder+Habsi",
		"Chilean Trade Minister Rosa Alder held talks on copper with Omani Economy Minister Said Habsi in Lima.":                                             "Alder+Habsi",
		"Chilean Trade Minister Rosa Alder and Omani Economy Minister Said Habsi discussed copper in Lima.":                                                  "Alder+Habsi",
		"Talks between Chilean Trade Minister Rosa Alder and Omani Economy Minister Said Habsi took place in Lima.":                                          "Alder+Habsi",
		"Omani Economy Minister Said Habsi was received in Lima by Chilean Trade Minister Rosa Alder.":                                                       "Alder+Habsi",
		"Chilean Trade Minister Rosa Alder said after a meeting with Omani Economy Minister Said Habsi that copper was dear.":                                "Alder+Habsi",
		"In separate talks with Omani Economy Minister Said Habsi, Chilean Trade Minister Rosa Alder dealt with copper.":                                     "Alder+Habsi",
		"Omani Economy Minister Said Habsi arrived in Lima. He met Chilean Trade Minister Rosa Alder there.":                                                 "Alder+Habsi",
		"Omani Economy Minister Said Habsi arrived in Lima, where Chilean Trade Minister Rosa Alder received him.":                                           "Alder+Habsi",
		"Chilean Trade Minister Rosa Alder met Omani Economy Minister Said Habsi and Omani Ports Minister Ali Busaidi in Lima.":                              "Alder+Busaidi Alder+Habsi",
		"Chilean Trade Minister Rosa Alder saw Omani Economy Minister Said Habsi off. The two ministers had discussed copper.":                               "",
		"Chilean Trade Minister Rosa Alder showed Omani Economy Minister Said Habsi round the port. The two ministers then discussed copper.":                "Alder+Habsi",
		"The negotiations were led by Chilean Trade Minister Rosa Alder and by Omani Economy Minister Said Habsi.":                                           "Alder+Habsi",
		"Chile and Oman held talks. The Chilean delegation was headed by Trade Minister Rosa Alder, the Omani delegation was headed by Minister Said Habsi.": "Alder+Habsi",
		"In talks with Omani Economy Minister Said Habsi, the Trade Minister of Chile, Rosa Alder, dealt with copper.":                                       "Alder+Habsi",
		"Chilean Trade Minister Rosa Alder met Minister Said Habsi, Minister Ali Busaidi and Minister Omar Harthy of Oman.":                                  "Alder+Busaidi Alder+Habsi Alder+Harthy",
		// One place, one event, one sentence: no meeting of the two.
		"The session of the committee was attended by Chilean Trade Minister Rosa Alder and Omani Economy Minister Said Habsi.":      "",
		"Chilean Trade Minister Rosa Alder told the forum that Omani Economy Minister Said Habsi had opened a port.":                 "",
		"Chilean Trade Minister Rosa Alder met businessmen. Omani Economy Minister Said Habsi spoke at the forum.":                   "",
		"Chilean Trade Minister Rosa Alder met supporters of Omani Economy Minister Said Habsi in Lima.":                             "",
		"Chilean Trade Minister Rosa Alder said Omani officials had met Chilean Ports Minister Luis Pinto.":                          "",
		"Chilean Trade Minister Rosa Alder did not meet Omani Economy Minister Said Habsi in Lima.":                                  "",
		"Chilean Trade Minister Rosa Alder will meet Omani Economy Minister Said Habsi next year.":                                   "",
		"Chilean Trade Minister Rosa Alder met the deputy of Omani Economy Minister Said Habsi.":                                     "",
		"Chilean Trade Minister Rosa Alder and Omani Economy Minister Said Habsi spoke at the forum.":                                "",
		"Chilean Trade Minister Rosa Alder and Omani Economy Minister Said Habsi spoke by telephone.":                                "Alder+Habsi",
		"Chilean Trade Minister Rosa Alder, Omani Economy Minister Said Habsi and Kenyan Minister Amina Odera were there. They met.": "",
	} {
		d := text.Parse(&briefing.Report{Name: "r", Text: names + report + "\n"})
		s := newStory(d)
		var got []string
		for _, c := range s.whoMet(false) {
			a, b := lastWord(c[0]), lastWord(c[1])
			if a > b {
				a, b = b, a
			}
			got = append(got, a+"+"+b)
		}
		slices.Sort(got)
		if out := strings.Join(slices.Compact(got), " "); out != want {
			t.Errorf("%q: %q, want %q", report, out, want)
		}
	}
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
