package meeting

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// TestCutShort wants no panic of reports that end anywhere.
func TestCutShort(t *testing.T) {
	texts := []string{
		"Ministers X of Oman and Y of Chile met in Muscat. They signed a memorandum on vocational training and a roadmap for water management,",
		"Ministers X of Oman and Y of Chile met in Muscat. A pact was not signed until", "They signed the Convention, by",
	}
	samples, err := seeds.Texts(seeds.Reports())
	if err != nil {
		t.Fatal(err)
	}
	texts = append(texts, samples...)
	for _, s := range texts {
		d := text.Parse(briefing.NewReport("a.txt", s))
		for k := range d.Tokens {
			if k > 0 && d.Tokens[k].Space {
				Read(text.Parse(briefing.NewReport("b.txt", s[:d.Tokens[k-1].End])), nil)
			}
		}
		Read(d, nil)
	}
}
