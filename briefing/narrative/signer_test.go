package narrative

import (
	"testing"

	"brief/briefing"
)

// TestSentencesThatTellWhoSigned: the caution that a signature is told and not
// shown would say the contrary of a sentence that has its signer.
func TestSentencesThatTellWhoSigned(t *testing.T) {
	b := &writer{realiser: &realiser{w: wording(t), lang: DefaultLanguage}, in: &Input{Told: Told{Meeting: briefing.Meeting{Countries: []string{"CL", "OM"}}}}}
	for s, want := range map[string]bool{
		"The chambers of commerce of Arica and Sohar signed a protocol today.": true,
		"CobreSur and the Sohar Gas Concern have signed an agreement.":         true,
		"Chile and Oman had inked an agreement on data.":                       false,
		"An agreement on data was signed.":                                     false,
		"38 memoranda have been concluded between Chile and Oman.":             false,
		"Earlier the Sohar agreement was also signed in the town.":             false,
		"There is a treaty on data.":                                           false,
	} {
		if got := b.tellsSigner(s); got != want {
			t.Errorf("%q: tells the signer %t", s, got)
		}
	}
}
