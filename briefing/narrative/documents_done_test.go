package narrative

import (
	"testing"

	"brief/briefing"
)

func TestWhatWasDoneWithADocument(t *testing.T) {
	b := &writer{realiser: newRealiser(t)}
	for _, c := range []struct{ act, words, want string }{
		{"signed", "The ministers signed a treaty.", "signed"},
		{"signed", "The two sides initialled a convention.", "initialled"},
		{"signed", "A treaty initialled in May was signed today.", "signed"},
		{"adopted", "The roadmap was adopted.", "adopted"},
	} {
		v := b.document(briefing.Document{Title: "treaty", Act: c.act, Cite: briefing.Citation{Quote: c.words}})
		if got := v.Done().(val).t.String(); got != c.want {
			t.Errorf("%s: %q, want %q", c.words, got, c.want)
		}
	}
}

// "The ministers signed" names the two who met, where both are ministers.
func TestSignedByTheTwo(t *testing.T) {
	in := &Input{}
	b := &writer{in: in}
	for _, c := range []struct {
		roles [2]string
		words string
		want  bool
	}{
		{[2]string{"Foreign Minister", "Minister of Foreign Affairs"}, "The ministers signed a protocol.", true},
		{[2]string{"President", "Prime Minister"}, "The two leaders signed a protocol.", true},
		{[2]string{"President", "Prime Minister"}, "The ministers signed a protocol.", false},
		{[2]string{"Foreign Minister", "Foreign Minister"}, "The energy ministers signed a protocol.", false},
		{[2]string{"Foreign Minister", "Foreign Minister"}, "The sides signed a protocol.", false},
	} {
		in.Meeting.Participants = []briefing.Participant{{Name: "A B", Role: c.roles[0], Country: "KE"}, {Name: "C D", Role: c.roles[1], Country: "AE"}}
		if got := b.signedByTwo(c.words); got != c.want {
			t.Errorf("%v %q: %v", c.roles, c.words, got)
		}
	}
}
