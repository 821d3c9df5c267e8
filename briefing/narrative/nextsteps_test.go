package narrative

import (
	"testing"

	"brief/briefing"
)

func TestNeedsOfSpeakers(t *testing.T) {
	for text, want := range map[string]string{
		"stressed the need for a second bridge at the ford":                "need for a second bridge at the ford",
		"we must finish the survey before winter":                          "we must finish the survey before winter",
		"the two sides should agree on rules for drones":                   "the two sides should agree on rules for drones",
		"both countries have to widen the road":                            "both countries have to widen the road",
		"called on the coastal states to sign the protocol":                "called on the coastal states to sign the protocol",
		"urged airlines to add flights":                                    "urged airlines to add flights",
		"the locks on the upper canal had to be rebuilt so that ships fit": "the locks on the upper canal had to be rebuilt so that ships fit",
		"queues at the ferry should be shortened by spring":                "queues at the ferry should be shortened by spring",
		"trade has grown":                "",
		"the bridge was built in haste":  "",
		"the lines have been modernized": "",
	} {
		r := &remark{Statement: &briefing.Statement{Text: text, Speaker: "Ana Example", Side: "GE"}}
		if got := needIn(r); got != want {
			t.Errorf("%q: the need is %q, want %q", text, got, want)
		}
	}
	nobody := &remark{Statement: &briefing.Statement{Text: "we must finish the survey before winter"}}
	polite := &remark{Statement: &briefing.Statement{Text: "we must meet again soon", Speaker: "Ana Example", Courtesy: true}}
	if needIn(nobody) != "" || needIn(polite) != "" {
		t.Error("a need of nobody, or a pleasantry, is named")
	}
}

func TestAgreementsThatStayUnnamed(t *testing.T) {
	for text, want := range map[string]string{
		"he hoped that what was agreed during the visit would last":   "what was agreed during the visit",
		"the agreements reached at the summit were being carried out": "the agreements reached at the summit",
		"what was said during the visit would last":                   "",
	} {
		if got := verbatim(agreementsReached, text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
