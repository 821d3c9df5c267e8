package narrative

import (
	"testing"

	"brief/briefing"
)

// What several agreed is an agreement; what one thinks, what is a condition and what
// only marks something else is none.
func TestIsAgreement(t *testing.T) {
	for text, want := range map[string]bool{
		"The sides agreed to build a quay.":                                            true,
		"It was decided to open a consulate.":                                          true,
		"Lima and Oslo also agreed on the exchange of pilots.":                         true,
		"Ruiz said that her counterpart had accepted the plan.":                        true,
		"The two ministries drew up a plan.":                                           true,
		"Minister Ruiz agreed that what matters most is fish.":                         false,
		"Norwegian investments approved in Peru were worth $8 million.":                false,
		"As soon as the fees are settled, we expect more ships.":                       false,
		"Once the plan is approved, both sides will start.":                            false,
		"The sides agreed that once the plan is approved, work will start.":            true,
		"Dahl led a programme of events aimed at new opportunities for the countries.": false,
	} {
		r := &remark{Statement: &briefing.Statement{Text: text, Sentence: text, Act: briefing.Agreed}}
		if got := isAgreement(r, &briefing.Meeting{}); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
