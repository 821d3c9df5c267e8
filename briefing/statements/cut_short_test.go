package statements

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// TestCutShort wants no panic of reports that break off at any word: extracted
// text and headlines end with no stop.
func TestCutShort(t *testing.T) {
	samples, err := seeds.Texts(seeds.Reports())
	if err != nil {
		t.Fatal(err)
	}
	texts := append(samples, "Trade is to reach $30 billion, the foreign minister, Milo Vance, said after", "Bilateral trade, the ministers noted,",
		"The foreign ministers of Togo, Ana Uribe, and Benin, Rafael Polanco, proposed this")
	for _, s := range texts {
		d := text.Parse(briefing.NewReport("a.txt", s))
		for _, x := range d.Sentences {
			for k := x.First; k < x.Last; k++ {
				Read(text.Parse(briefing.NewReport("b.txt", s[x.Start:d.Tokens[k].End])), nil)
			}
		}
	}
}
