package text

import (
	"strings"
	"testing"
)

var testCheck = NewWordCheck(func(w string) bool { return strings.HasSuffix(w, "ing") })

// The lexicon holds some of the words, others not: the answer is the same.
func TestWordCheckHoldsForKnownWordsAndOthers(t *testing.T) {
	known := 0
	for w, want := range map[string]bool{"Exporting": true, "exports": false, "qqzing": true, "Qqz": false, "monday": false, "during": true, ",": false, "türkiye": false} {
		toks := tokenise(w)
		if toks[0].entry != 0 {
			known++
		}
		if got := testCheck.Holds(&toks[0]); got != want {
			t.Errorf("%q: %v, want %v", w, got, want)
		}
	}
	if known < 2 {
		t.Errorf("the lexicon holds %d of the words: too few to tell", known)
	}
}
