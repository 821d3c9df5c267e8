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
