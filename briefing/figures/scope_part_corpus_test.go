package figures

import (
	"testing"

	"brief/briefing"
)

// A number that the words make a part of another is none of the pair's whole,
// and neither are those of other countries. The near ones are.
func TestPartsAndWholes(t *testing.T) {
	const intro = "The trade ministers of Ghana and Portugal, Kofi Adu and Rui Salgado, met in Accra on 12 May 2024. "
	for _, c := range []struct {
		sentence, number string
		scope            briefing.Scope
		of               string
	}{
		{"Exports of Ghana to Portugal came to $90 million in 2023, of which cocoa made up $60 million.", "$60 million", briefing.ScopePart, ""},
		{"Exports of Ghana to Portugal came to $90 million in 2023, including timber worth $12 million and fish worth $4 million.", "$4 million", briefing.ScopePart, ""},
		{"Exports of Ghana to Portugal came to $90 million in 2023, $60 million of it cocoa.", "$60 million", briefing.ScopePart, ""},
		{"In 2023 machines accounted for 31 percent of the supplies from Portugal to Ghana, or $28 million.", "$28 million", briefing.ScopePart, ""},
		{"The main item was machinery – its deliveries to Ghana came to $28 million in 2023.", "$28 million", briefing.ScopePart, ""},
		{"Each year Ghana sells cocoa, pepper and nuts worth $28 million to Portugal.", "$28 million", briefing.ScopePart, ""},
		{"Non-oil trade came to $90 million in 2023, of which $28 million were imports and $62 million exports.", "$28 million", briefing.ScopePart, ""},
		{"Some 28,000 tonnes of steel pipes were carried from Portugal to Ghana in 2023.", "28,000 tonnes", briefing.ScopePart, ""},
		{"Freight traffic by rail between the two countries reached 28,000 tonnes in 2023.", "28,000 tonnes", briefing.ScopePart, "Freight traffic by rail"},
		{"In 2023 a total of 28,000 tonnes of cargo went through the border crossing at Elmina.", "28,000 tonnes", briefing.ScopePart, ""},
		{"Ghana shipped 28,000 tonnes of cargo to Portugal in 2023.", "28,000 tonnes", briefing.ScopePart, "cargo to Portugal"},
		{"The minister called on member states to bring trade within ECOWAS to $500 billion.", "$500 billion", briefing.ScopeThird, ""},
		{"Between Portugal and Angola, 28,000 tonnes of cargo were carried in 2023.", "28,000 tonnes", briefing.ScopeThird, ""},
		{"Within its foreign trade turnover, exports made up $38.1 billion in 2023.", "$38.1 billion", briefing.ScopeThird, ""},
		{"The foreign trade turnover of Ghana came to $52 billion in 2023. Imports to Ghana grew to $14.5 billion.", "$14.5 billion", briefing.ScopeThird, ""},
		{"In 2023 Ghana shipped 54% more cargo to Portugal, 28,000 tonnes in all.", "28,000 tonnes", briefing.ScopePart, "cargo to Portugal"},

		{"The foreign trade turnover of Ghana with Portugal came to $52 million in 2023.", "$52 million", briefing.ScopePair, ""},
		{"The foreign trade turnover of Ghana came to $52 billion in 2023. Trade between the two countries came to $90 million.", "$90 million", briefing.ScopePair, ""},
		{"Turnover came to $90 million in 2023, of which exports of Ghana made up $60 million.", "$60 million", briefing.ScopePair, ""},
		{"Exports of Ghana to Portugal, of which cocoa is the bulk, came to $90 million in 2023.", "$90 million", briefing.ScopePair, ""},
		{"Trade with Ghana made up 3 percent of what Portugal trades, or $90 million, in 2023.", "$90 million", briefing.ScopePair, ""},
		{"Ghana's trade with Portugal topped $90 million in 2023, or 3 percent of the total trade of Ghana.", "$90 million", briefing.ScopePair, ""},
		{"Freight between Ghana and Portugal rose to 90,000 tonnes in 2023, including an increase to 28,000 tonnes in the volume of transit goods.", "28,000 tonnes", briefing.ScopePair, ""},
		{"Ghana sold goods worth $28 million to Portugal in 2023.", "$28 million", briefing.ScopePair, ""},
		{"Ghana's exports to Portugal were worth $28 million in 2023.", "$28 million", briefing.ScopePair, ""},
		{"In 2023 28,000 tonnes of goods were carried between the two countries.", "28,000 tonnes", briefing.ScopePair, ""},
		{"Freight traffic between the two countries reached 28,000 tonnes in 2023.", "28,000 tonnes", briefing.ScopePair, ""},
		{"The two countries, both members of the SCO, want to bring bilateral trade to $500 million.", "$500 million", briefing.ScopePair, ""},
	} {
		var got *briefing.Figure
		fs := readOne(intro + c.sentence)
		for i := range fs {
			if f := &fs[i]; f.Value > 0 && f.Kind == briefing.Level && wordsEnd(f.Text, c.number) {
				got = f
			}
		}
		if got == nil {
			t.Errorf("%s: no figure of %s", c.sentence, c.number)
			continue
		}
		if got.Scope != c.scope || c.scope == briefing.ScopePart && got.Of != c.of {
			t.Errorf("%s: scope %s of %q, want %s of %q", c.sentence, got.Scope, got.Of, c.scope, c.of)
		}
	}
}

// wordsEnd says whether a figure's words end with the number.
func wordsEnd(text, number string) bool {
	return len(text) >= len(number) && text[len(text)-len(number):] == number
}

// The sides that sentences tell with relative clauses, in the passive and with
// one owner for both.
func TestWhoseTradeItIsByTheSentence(t *testing.T) {
	const intro = "The trade ministers of Ghana and Portugal met in Accra on 12 May 2024. "
	for sentence, want := range map[string]string{
		"The biggest partner is Portugal, which in 2023 sold goods worth $90 million.":                                        "PT",
		"In 2023, goods worth $90 million were exported by Portugal to Ghana.":                                                "PT",
		"Ghanaian imports into Portugal made up $90 million in 2023.":                                                         "PT",
		"In 2023 Ghana exported goods worth $268 million to Portugal and imported goods worth $90 million from there.":        "GH",
		"Ghana's exports to Portugal reached $101 million in 2023, and imports leapt to $90 million.":                         "GH",
		"In 2023 Ghana exported goods worth $3.7 million to Portugal, and its imports totalled $90 million.":                  "GH",
		"Ghana's exports to Portugal reached $101 million in 2023, while Portuguese firms' tea imports leapt to $90 million.": "PT",
		"Exports totalled $101 million and imports $90 million in 2023.":                                                      "",
		"Each year Ghana sells goods worth $101 million to Portugal, while it buys goods worth $90 million from there.":       "GH",
		"Imports from Ghana into Portugal came to $90 million in 2023.":                                                       "PT",
		"Exports to Portugal reached $101 million in 2023 and imports from Portugal $90 million.":                             "GH",
	} {
		got := "none"
		for _, f := range readOne(intro + sentence) {
			if f.Value == 9e7 {
				got = f.From
			}
		}
		if got != want {
			t.Errorf("%s: of %q, want %q", sentence, got, want)
		}
	}
}
