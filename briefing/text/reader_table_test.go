package text

import "testing"

type testRule struct {
	words string
	read  func(string) string
}

var testReaders = NewReaderTable([]testRule{
	{"imported imports", func(w string) string { return "in by " + w }},
	{"shipped", func(w string) string { return "out by " + w }},
}, func(r testRule) (string, func(string) string) { return r.words, r.read })

func TestReaderTableGivesTheReaderOfAWord(t *testing.T) {
	for w, want := range map[string]string{"imports": "in by imports", "Imported": "in by Imported", "SHIPPED": "out by SHIPPED"} {
		toks := tokenise(w)
		read := testReaders.Reader(&toks[0])
		if read == nil {
			t.Errorf("nothing reads %q", w)
		} else if got := read(w); got != want {
			t.Errorf("%q is read as %q, want %q", w, got, want)
		}
	}
	for _, w := range []string{"import", "7", ","} {
		if toks := tokenise(w); testReaders.Reader(&toks[0]) != nil {
			t.Errorf("something reads %q", w)
		}
	}
}
