package figures

import (
	"testing"

	"brief/briefing"
)

// Whose exports and imports they are: who sends the goods, or takes them in.
func TestWhoseTradeItIs(t *testing.T) {
	const intro = "The trade ministers of Ghana and Portugal met in Accra on 12 May 2024. "
	for sentence, want := range map[string]string{
		"Exports from Portugal came to $90 million in 2023.":                 "PT",
		"Exports from Portugal to Ghana came to $90 million in 2023.":        "PT",
		"Exports to Portugal came to $90 million in 2023.":                   "GH",
		"Exports of Ghana came to $90 million in 2023.":                      "GH",
		"Portuguese exports came to $90 million in 2023.":                    "PT",
		"Imports from Portugal came to $90 million in 2023.":                 "GH",
		"Imports to Portugal came to $90 million in 2023.":                   "PT",
		"Imports of Ghanaian goods to Portugal came to $90 million in 2023.": "PT",
		"Imports of Ghanaian goods stood at $90 million in 2023.":            "PT",
		"Exports of Ghanaian goods to Portugal came to $90 million in 2023.": "GH",
		"Ghana's imports came to $90 million in 2023.":                       "GH",
		"The trade surplus with Portugal came to $90 million in 2023.":       "GH",
	} {
		got := ""
		for _, f := range readOne(intro + sentence) {
			if f.Metric == briefing.Exports || f.Metric == briefing.Imports || f.Metric == briefing.TradeBalance {
				got = f.From
			}
		}
		if got != want {
			t.Errorf("%s: of %q, want %q", sentence, got, want)
		}
	}
}

// What a figure of no measure of its own is of: a thing, and no verb standing
// alone, for the page prints it as a label.
func TestNoVerbIsAMeasure(t *testing.T) {
	const intro = "The transport ministers of Ghana and Portugal met in Accra on 12 May 2024. "
	for sentence, want := range map[string]string{
		"The line will be able to handle 15 million tonnes a year by 2027.": "",
		"The refinery's revenue was $90 million in 2023.":                   "refinery's revenue",
	} {
		fs := readOne(intro + sentence)
		if len(fs) != 1 || fs[0].Metric != briefing.OtherMetric || fs[0].Of != want {
			t.Errorf("%s: %+v, want one of %q", sentence, fs, want)
		}
	}
}
