package text

import "testing"

var testSets = [...]*WordSet{NewWordSet("zzyzx exported"), NewWordSet("exported quux"), NewWordSet("quux")}

func TestWordsOfTellsWhichSetsMayHaveAWord(t *testing.T) {
	for s, want := range map[string][3]bool{
		"Zzyzx":                {true, false, false},
		"it EXPORTED 7, then":  {true, true, false},
		"a quux":               {false, true, true},
		"nothing of the kind":  {},
		"":                     {},
		"quux, zzyzx and more": {true, true, true},
	} {
		toks := tokenise(s)
		words := WordsOf(toks)
		for k, set := range testSets {
			if got := words.Any(set); got != want[k] {
				t.Errorf("%q and set %d: %v, want %v", s, k, got, want[k])
			}
			first := set.Next(toks, 0)
			if (first < len(toks)) != want[k] || want[k] && !set.Has(&toks[first]) {
				t.Errorf("%q and set %d: token %d of %d is the first", s, k, first, len(toks))
			}
			if !AnyWord.Any(set) {
				t.Errorf("any word may be in set %d", k)
			}
		}
	}
}
