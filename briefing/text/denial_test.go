package text

import (
	"strings"
	"testing"

	"brief/briefing"
)

// denialCase is a sentence with words of it and what is read of each: d denied,
// c counterfactual, s superseded, u unconfirmed, - that the text stands by it.
type denialCase struct{ text, probe string }

var denialCorpus = []denialCase{
	// Negation.
	{"Trade did not grow by 12 percent in 2023, the envoy said.", "d:12 -:said"},
	{"Trade didn’t grow by 12 percent.", "d:12"},
	{"Exports, which had not recovered by 2021, rose 8 percent in 2022.", "-:8 d:recovered"},
	{"Trade did not, he said, grow by 12 percent.", "d:12"},
	{"Trade did not grow, the envoy said, by 12 percent.", "d:12"},
	{"Trade did not recover, and exports fell 5 percent.", "-:5"},
	{"Trade did not reach $3 billion and fell by 5 percent.", "d:3 -:5"},
	{"Trade did not grow because tariffs rose by 5 percent.", "-:5"},
	{"Trade did not grow but shrank by 5 percent.", "-:5"},
	{"Trade no longer exceeds $2 billion.", "d:2"},
	{"Neither exports nor imports exceeded $2 billion.", "d:2"},
	{"At no time did trade reach $2 billion.", "d:2"},
	{"No agreement was signed.", "d:agreement d:signed"},
	{"None of the accords was signed.", "d:signed"},
	{"The talks ended with no agreement signed.", "d:signed"},
	{"With no tariffs, trade rose 5 percent.", "-:5"},
	{"It is not true that, as papers wrote, trade reached $5 billion.", "d:5"},
	{"There is no evidence that trade reached $5 billion.", "d:5"},
	{"Growth of 5 percent was not recorded.", "d:5"},
	{"The $5 billion target was not reached.", "-:5"},
	{"Trade came nowhere near $2 billion.", "d:2"},
	{"Trade is far from $2 billion.", "d:2"},
	{"Trade fell short of $2 billion.", "d:2"},
	{"Trade fell short of the $2 billion target.", "-:2"},
	{"Exports failed to reach 40,000 tonnes.", "d:40,000"},
	{"The sides parted without signing the pact.", "d:pact"},
	{"Floods prevented exports from reaching 40,000 tonnes.", "d:40,000"},
	{"Trade is unlikely to reach $5 billion.", "d:5"},
	{"The sides have yet to sign the pact.", "d:sign"},
	{"The side refused to sign the pact.", "d:sign"},
	// Negations that deny nothing.
	{"Nobody buys more Omani dates than Chile ($9 million in 2020).", "-:9"},
	{"No country sells Oman more wheat than Chile, at 40,000 tonnes.", "-:40,000"},
	{"Nobody paid more than $9 million.", "d:9"},
	{"No bank lent more than the $9 million agreed.", "-:9"},
	{"No more than 300 trucks came.", "-:300"},
	{"Nobody sold dates for $9 million.", "d:9"},
	{"Exports came to no less than 40,000 tonnes.", "-:40,000"},
	{"No fewer than 40,000 tonnes were sent.", "-:40,000 -:sent"},
	{"Not less than 40,000 tonnes were sent.", "-:40,000"},
	{"Trade not only recovered but exceeded $4 billion.", "-:recovered -:4"},
	{"There is no doubt that trade will exceed $5 billion.", "-:5"},
	{"It cannot be denied that trade reached $5 billion.", "-:5"},
	{"Nobody buys more wheat in the region than Oman ($4 million).", "-:4"},
	{"No country has more ships than Chile, which has 40.", "-:40"},
	{"No firm sold more than 40 ships.", "d:40"},
	{"Exports, $8 million in 2010, had by 2022 passed 9 million.", "-:9"},
	{"Trade, had the port opened in 2022, would be $9 million.", "c:9"},
	{"Nobody disputes that trade reached $5 billion.", "-:5"},
	{"It is nothing short of a $5 billion boom.", "-:5"},
	{"Not surprisingly, trade rose 5 percent.", "-:5"},
	{"Trade rose 5 percent, not counting gold.", "-:5"},
	{"There is no reason to doubt that trade reached $5 billion.", "-:5"},
	{"We are not satisfied with trade of $5 billion.", "-:5"},
	{"Goods were sent no later than 5 days and not later than 9 days after.", "-:5 -:9"},
	{"Hardly surprising, trade rose 5 percent.", "-:5"},
	{"It came in Decree No. 5 of 2020.", "-:5"},
	{"Without oil, trade came to $1.5 billion.", "-:1.5"},
	{"Exports declined to $5 billion.", "-:5"},
	{"Trade rose 5 percent without doubt.", "-:5"},
	// Denial and falsity.
	{"The ministry rejected claims that exports had fallen by 10 percent.", "d:10"},
	{"She denied that exports, hit by drought, had fallen by 10 percent.", "d:10"},
	{"She denied wrongdoing and said trade rose 5 percent.", "-:5"},
	{"She denied having signed the pact.", "d:signed"},
	{"She denied that exports had fallen and said trade rose 5 percent.", "d:fallen -:5"},
	{"The firm, which rejected the offer, sold 40,000 tonnes.", "-:40,000"},
	{"Claims that exports had fallen by 10 percent were denied.", "d:10"},
	{"Exports had fallen by 10 percent, a claim that the ministry denied.", "d:10"},
	{"Reports of a fall of 10 percent are false.", "d:10"},
	{"The figure of $5 billion is incorrect.", "d:5"},
	{"The figure of $5 billion is not correct.", "d:5"},
	{"Trade was wrongly put at $5 billion.", "d:5"},
	{"The ministry called reports of a $5 billion loan false.", "d:5"},
	{"Exports hardly grew by 3 percent.", "d:3"},
	{"False reports spoke of $5 billion.", "d:5"},
	{"Contrary to reports of a fall of 10 percent, trade rose 5 percent.", "d:10 -:5"},
	{"She doubted that trade would reach $5 billion.", "d:5"},
	{"The envoy spoke of a dispute over 5 ships.", "-:5"},
	// What did not come to pass.
	{"If tariffs had been cut, trade would have reached $3 billion in 2023.", "c:3"},
	{"Had the port opened, trade would have grown by 15 percent.", "c:15"},
	{"Trade would have reached $3 billion had the port opened.", "c:3"},
	{"Trade could have reached $3 billion, but came to $2 billion.", "c:3 -:2"},
	{"The pact was to have been signed but the signing was postponed.", "c:signed c:signing"},
	{"Trade was supposed to reach $3 billion.", "c:3"},
	{"Were it not for the war, trade might have come to $3 billion.", "c:3"},
	{"Trade rose 5 percent and would have risen 8 percent.", "-:5 c:8"},
	{"Trade had reached $3 billion.", "-:3"},
	{"Sales, only $9 million in 2020, had by 2022 topped $20 million, reaching $22 million.", "-:9 -:20 -:22"},
	{"Sales, only $9 million in 2020, had already topped $20 million.", "-:20"},
	{"Sales would have topped $20 million, had in those days a bridge stood there.", "c:20"},
	{"If tariffs are cut, trade will reach $3 billion.", "-:3"},
	{"The sides would have a forum with 300 firms.", "-:300"},
	// Taken back.
	{"Trade came to $1.5 billion, not $2.5 billion.", "-:1.5 s:2.5"},
	{"Trade grew not 3.2 but 3.4 percent.", "s:3.2 -:3.4"},
	{"Trade reached $3.1 billion, correcting an earlier figure of $2.8 billion.", "-:3.1 s:2.8"},
	{"The office revised growth from 5 percent to 6 percent.", "s:5 -:6"},
	{"The revised figure of $3.1 billion stands.", "-:3.1"},
	// Rumour.
	{"According to unconfirmed reports, trade could reach $7 billion.", "u:7"},
	{"Trade could reach $7 billion, according to rumours.", "u:7"},
	{"There were rumours that exports fell 10 percent.", "u:10"},
	{"Unconfirmed media reports put trade at $7 billion.", "u:7"},
	{"Trade allegedly came to $7 billion.", "u:7"},
	{"Trade may have reached $7 billion.", "u:7"},
	{"Gang members are alleged to have laundered $7 million.", "-:7"},
	{"The clerk allegedly stole $7 million.", "-:7"},
	{"The prize is alleged to have come to $7 million.", "u:7"},
	{"Amid rumours, exports rose 5 percent.", "-:5"},
	{"He dismissed rumours and said trade rose 5 percent.", "-:5"},
}

func TestDenials(t *testing.T) {
	letter := map[Denial]string{Denied: "d", Counterfactual: "c", Superseded: "s", Unconfirmed: "u"}
	for _, c := range denialCorpus {
		toks := tokenise(c.text)
		ds := Denials(toks)
		for _, p := range strings.Fields(c.probe) {
			want, word, _ := strings.Cut(p, ":")
			got, found := "-", false
			for i := range toks {
				if toks[i].Lower == strings.ToLower(word) && !found {
					found = true
					if d := DeniedAt(ds, i); d != nil {
						got = letter[d.Kind]
					}
				}
			}
			if !found || got != want {
				t.Errorf("%s\n %q is %s, want %s (found: %t)", c.text, word, got, want, found)
			}
		}
	}
}

// FuzzDenials wants runs inside the sentence, each with its cue.
func FuzzDenials(f *testing.F) {
	for _, c := range denialCorpus {
		f.Add(c.text)
	}
	for _, s := range []string{"", "not", "denied", "if had would have", "not not not, or, nor", "rumours rumours false that false", "correcting to from, not"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := tokenise(s)
		for _, d := range Denials(toks) {
			if d.First < 0 || d.First >= d.Last || d.Last > len(toks) || d.Cue < 0 || d.Cue >= len(toks) || d.Kind < Denied || d.Kind > Unconfirmed {
				t.Fatalf("%+v of %d tokens", d, len(toks))
			}
		}
	})
}

func BenchmarkDenials(b *testing.B) {
	toks := tokenise(strings.Repeat("Trade did not grow, he said, and she denied that it would have fallen by 5 percent had the port opened; ", 200))
	b.SetBytes(int64(briefing.Span{Start: toks[0].Start(), End: toks[len(toks)-1].End()}.Len()))
	b.ReportAllocs()
	for b.Loop() {
		Denials(toks)
	}
}
