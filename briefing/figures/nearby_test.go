package figures

import (
	"testing"

	"brief/briefing"
	"brief/briefing/text"
)

// TestNearby asks for what starts at or behind each token, of the sentence at
// hand and of all others, and compares with a look through the whole lists.
func TestNearby(t *testing.T) {
	d := text.Parse(briefing.NewReport("near.txt", agencyText+"\n"+agencyText+`
Chile, Latvia and Estonia trade little. Tomas Arriagada met Ilze Kalva. Nobody came.

Latvian exports to Chile rose, Ilze Kalva said.`))
	if len(d.Countries) < 6 || len(d.People) < 6 {
		t.Fatalf("%d countries and %d people: too few to tell", len(d.Countries), len(d.People))
	}
	countryFrom := func(i int) int {
		k := 0
		for k < len(d.Countries) && d.Countries[k].Token < i {
			k++
		}
		return k
	}
	personFrom := func(i int) int {
		k := 0
		for k < len(d.People) && d.People[k].Token < i {
			k++
		}
		return k
	}
	s := &sent{reader: &reader{d: d, toks: d.Tokens, lead: -1}}
	for _, no := range []int{0, 1, 2, 5, 3, len(d.Sentences) - 1, 0} { // tables are read anew, so that one goes back too
		s.at(no)
		for i := range d.Tokens {
			if got, want := s.countryFrom(i), countryFrom(i); got != want {
				t.Fatalf("in sentence %d country from token %d: %d, not %d", no, i, got, want)
			}
			if got, want := s.personFrom(i), personFrom(i); got != want {
				t.Fatalf("in sentence %d person from token %d: %d, not %d", no, i, got, want)
			}
		}
	}
}

func TestTold(t *testing.T) {
	var heard told
	if _, ok := heard.of(0); ok {
		t.Error("a name is told before one is kept")
	}
	for n := range 100 {
		heard.keep(n, string(rune('a'+n%26)))
		if _, ok := heard.of(n + 1); ok {
			t.Errorf("sentence %d has a name after sentence %d", n+1, n)
		}
		for _, back := range []int{0, 7, len(heard) - 1} {
			if n < back {
				continue
			}
			if name, ok := heard.of(n - back); !ok || name != string(rune('a'+(n-back)%26)) {
				t.Errorf("sentence %d after %d: %q, %v", n-back, n, name, ok)
			}
		}
	}
	if _, ok := heard.of(99 - len(heard)); ok {
		t.Error("a sentence long read is still remembered")
	}
}

func TestWordMap(t *testing.T) {
	m := newWordMap(map[string]int{"t": 1, "lek": 2, "leks": 3, "Kč": 4})
	for w, want := range map[string]int{"t": 1, "lek": 2, "leks": 3, "Kč": 4, "": 0, "le": 0, "lex": 0, "tt": 0, "a word of more than thirty-one bytes": 0} {
		if got := m.at(w); got != want {
			t.Errorf("%q: %d, not %d", w, got, want)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a word that cannot be found is taken")
		}
	}()
	newWordMap(map[string]int{"": 1})
}
