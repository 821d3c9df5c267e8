package figures

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
	"brief/seeds"
)

// TestCutShort wants no panic of sentences that end anywhere: extracted text and
// headlines end with no stop, and a report may end with them.
func TestCutShort(t *testing.T) {
	texts := []string{
		"In 2022 trade between Chile and Oman made $4.1bln, having increased by 35%. Minister of Trade Pablo Rojas said it", "Trade had exceeded $210 million in 2022, which is 38 percent more. The sides gave a",
		"The season would yield 180,000 tonnes or 25 per cent less.\n\nThe Chamber's President gave the", "Trade had crossed US$ 4 billion in FY 2022-23. PM Rojas voiced concern",
		agencyText, "Trade rose by nearly a quarter in the first eight months of this year, Salcedo said", "In June Wizz Air raised its flights from two to",
		"Trade hit $4 billion in 2024, up 3.5 percent, according to", "With 62", "In August 396,000 tons of Turkmen cargo passed through the",
		"It was 5.8 million in the previous one, according to its", "Trade was $5 billion in 2023, it said on", "A fifth more than", "$5 million to the", "Trade worth $27 billion –", "Investment came to 68 billion yen in fiscal 2024 -",
	}
	samples, err := seeds.Texts(seeds.Reports())
	if err != nil {
		t.Fatal(err)
	}
	texts = append(texts, samples...)
	for _, s := range texts {
		d := text.Parse(briefing.NewReport("a.txt", s))
		for i, x := range d.Sentences {
			// Alone, and behind the one that takes its speaker from it.
			for _, first := range []int{i, max(i-1, 0)} {
				for k := x.First; k < x.Last; k++ {
					Read(text.Parse(briefing.NewReport("b.txt", s[d.Sentences[first].Start:d.Tokens[k].End])))
				}
			}
		}
	}
}

// TestVoicesDoNotWaitForOneAnother wants an end where each of two sentences leaves
// its speaker to the other: a minister without a name, told twice.
func TestVoicesDoNotWaitForOneAnother(t *testing.T) {
	const s = "DHAKA, 14 August 2022 - Bangladesh will import power worth Tk 42 billion from Nepal by 2030, the energy minister told reporters."
	d := text.Parse(briefing.NewReport("a.txt", s+"\n\n"+s))
	if fs := Read(d).Figures; len(fs) != 2 || fs[0].Speaker != "" {
		t.Errorf("%d figures, not 2; the first is said by %q, not by nobody named", len(fs), fs[0].Speaker)
	}
}
