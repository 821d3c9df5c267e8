package meeting

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestWhoSigned reads who put their names to a document, and who only stood by.
func TestWhoSigned(t *testing.T) {
	const opening = "LIMA, 4 May 2031\n\nChilean Trade Minister Rosa Alder received Omani Economy Minister Said Habsi in Lima on Sunday. "
	for report, want := range map[string]string{
		"Alder and Habsi signed a protocol on copper.":                                       "Alder Habsi",
		"Alder signed a protocol on copper with Habsi.":                                      "Alder Habsi",
		"A protocol on copper was signed by Alder and Habsi.":                                "Alder Habsi",
		"The two ministers then signed a protocol on copper.":                                "Alder Habsi",
		"Alder and Habsi put their names to a protocol on copper.":                           "Alder Habsi",
		"Alder and her guest signed a protocol on copper.":                                   "Alder Habsi",
		"The two of them signed a protocol on copper.":                                       "Alder Habsi",
		"Alder and Habsi initialled a protocol on copper.":                                   "Alder Habsi",
		"A protocol on copper was concluded. It was signed by Alder and Habsi.":              "Alder Habsi",
		"A protocol on copper was signed. The signatures were put to it by Alder and Habsi.": "Alder Habsi",
		"A protocol on copper was signed.":                                                   "",
		"A protocol on copper was signed in the presence of Alder and Habsi.":                "",
		"Alder and Habsi witnessed the signing of a protocol on copper.":                     "",
		"Alder and Habsi attended the ceremony at which a protocol on copper was signed.":    "",
		"Alder told Habsi that the two states had signed a protocol on copper.":              "",
		"Alder and Habsi discussed a protocol on copper which Chile and Oman signed.":        "",
	} {
		d := text.Parse(&briefing.Report{Name: "r", Text: opening + report + "\n"})
		var got []string
		for _, x := range Read(d, nil).Meeting.Documents {
			for _, n := range x.Signers {
				got = append(got, lastWord(n))
			}
		}
		if out := strings.Join(got, " "); out != want {
			t.Errorf("%q: signed by %q, want %q", report, out, want)
		}
	}
}
