package narrative

import (
	"testing"

	"brief/briefing"
)

// A step is what the report says will be done; hopes, possibilities, conditions and
// what a report reminds of are none.
func TestIsStep(t *testing.T) {
	for text, want := range map[string]bool{
		"The ministers will meet again in Quito in June.":                   true,
		"The joint commission is to gather in the autumn.":                  true,
		"In May the joint commission will gather.":                          true,
		"A meeting of experts is also foreseen for June.":                   true,
		"It may rain, and the ministers will meet.":                         false,
		"Ruiz said that Peru would open a consulate in Oslo.":               true,
		"The sides agreed to set up a working group.":                       true,
		"The airline plans to fly to Oslo twice a week.":                    true,
		"Ruiz hoped that the ministers will meet again.":                    false,
		"It will be remembered that three sailors were lost.":               false,
		"If the port is dredged, ships will call at it.":                    false,
		"Ruiz is convinced that Norway will go along with the plan.":        false,
		"The port could bring down costs once it will be in service.":       false,
		"The bridge will help farmers reach the market.":                    false,
		"The sides are confident that the new council will be of much use.": false,
		"Trade will grow.": false,
	} {
		r := &remark{Statement: &briefing.Statement{Text: text, Sentence: text}}
		if got := isStep(r); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// What has been signed by some time, or in all, is not told as this meeting's.
func TestOfFormerDays(t *testing.T) {
	for text, want := range map[string]bool{
		"The two countries have signed a total of forty documents.":                                   true,
		"Make use of the accords that our country has signed, the minister said.":                     true,
		"Since 1994 the two countries have concluded nine agreements.":                                true,
		"The ministers have signed a protocol at the meeting, the ninth so far.":                      false,
		"The ministers signed a protocol in Oslo.":                                                    false,
		"The ministers agreed to meet in June, and said that ties have already reached a high level.": false,
		"The sides have signed a protocol on fish.":                                                   false,
		"Following the talks, the parties have signed five documents, ten in total now.":              false,
	} {
		r := &remark{Statement: &briefing.Statement{Text: text, Sentence: text}}
		if got := ofFormerDays(r); got != want {
			t.Errorf("%q: %v", text, got)
		}
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
