package figures

import (
	"slices"
	"testing"

	"brief/briefing"
	"brief/briefing/internal/cutshort"
	"brief/briefing/text"
)

// TestCutShort wants no panic of reports that end anywhere.
func TestCutShort(t *testing.T) {
	texts := []string{
		"In 2022 trade between Chile and Oman made $4.1bln, having increased by 35%. Minister of Trade Pablo Rojas said it", "Trade had exceeded $210 million in 2022, which is 38 percent more. The sides gave a",
		"The season would yield 180,000 tonnes or 25 per cent less.\n\nThe Chamber's President gave the", "Trade had crossed US$ 4 billion in FY 2022-23. PM Rojas voiced concern",
		agencyText, "Trade rose by nearly a quarter in the first eight months of this year, Salcedo said", "In June Wizz Air raised its flights from two to",
		"Trade hit $4 billion in 2024, up 3.5 percent, according to", "With 62", "In August 396,000 tons of Turkmen cargo passed through the",
		"It was 5.8 million in the previous one, according to its", "Trade was $5 billion in 2023, it said on", "A fifth more than", "$5 million to the", "Trade worth $27 billion –", "Investment came to 68 billion yen in fiscal 2024 -",
	}
	texts = slices.Concat(texts, cutshort.Samples(t), cutshort.Sentences(t, "."))
	cutshort.Cuts{Texts: texts}.Each(t, func(r *briefing.Report) {
		d := text.Parse(r)
		Account(d, Read(d).Figures)
	})
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
