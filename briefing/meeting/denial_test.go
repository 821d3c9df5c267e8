package meeting

import (
	"strings"
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

func TestDeniedDocuments(t *testing.T) {
	const intro = "Minister of Fisheries of Norway Liv Aasen met with the Minister of Energy of Ghana, Kofi Mensah-Addo, in Accra on 13 May 2024.\n\n"
	for _, c := range []struct {
		text string
		want string // titles, ";" between them
	}{
		{"No agreement on gas was signed at the meeting.", ""},
		{"The memorandum on transport was to have been signed but the signing was postponed.", ""},
		{"\"We have not signed the agreement on fisheries,\" Aasen said.", ""},
		{"Aasen denied that the two had signed an agreement on gas.", ""},
		{"According to rumours, a treaty on arms was signed.", ""},
		{"The protocol on visas wasn’t signed.", ""},
		{"Had time allowed, the ministers would have signed a treaty on gas.", ""},
		{"The ministers parted without signing the treaty on gas.", ""},
		{"The sides not only met but signed a contract on steel.", "contract on steel"},
		{"No treaty was discussed, but the ministers signed a memorandum on visas.", "memorandum on visas"},
		{`The sides signed an "Agreement on \"green\" energy and water".`, `Agreement on "green" energy and water`},
		{`The ministers signed a memorandum on \"smart\" customs.`, `memorandum on "smart" customs`},
		{`A "Protocol on the \"Silk Way\" route" was signed.`, `Protocol on the "Silk Way" route`},
	} {
		d := text.Parse(briefing.NewReport("denied.txt", intro+c.text))
		var got []string
		for _, x := range Read(d, nil).Meeting.Documents {
			got = append(got, x.Title)
		}
		if s := strings.Join(got, ";"); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}
