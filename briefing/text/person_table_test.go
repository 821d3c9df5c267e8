package text

import (
	"testing"

	"pgregory.net/rapid"
)

// TestNameTableNumbersEachNameOnce checks the table against a map, with more
// names than it begins with room for, for one report after the other.
func TestNameTableNumbersEachNameOnce(t *testing.T) {
	var table nameTable
	rapid.Check(t, func(t *rapid.T) {
		table.reset()
		want := map[string]int32{}
		for _, s := range rapid.SliceOfN(rapid.StringMatching(`[a-d]{0,9}`), 0, 3*fewNames).Draw(t, "names") {
			k, known := want[s]
			if got := table.find(s); known && got != int(k) || !known && got != -1 {
				t.Fatalf("find(%q) = %d; known: %v, as %d", s, got, known, k)
			}
			if got := table.number(s); known && got != k || !known && int(got) != len(want) {
				t.Fatalf("number(%q) = %d; known: %v, as %d", s, got, known, k)
			} else {
				want[s] = got
			}
		}
		for s, k := range want {
			if table.word(k) != s || table.find(s) != int(k) {
				t.Fatalf("%q lost its number %d", s, k)
			}
		}
	})
}

// TestLettersPassNoNameBy checks that no word which a name begins like is
// passed by.
func TestLettersPassNoNameBy(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		printed := rapid.StringMatching(`[a-céə][a-cé'əı]{0,3}`).Draw(t, "word")
		var l letters
		for _, w := range foldWords(printed) {
			l.note(w)
			if !l.mayBegin(printed) {
				t.Fatalf("%q, folded %q, is passed by", printed, w)
			}
		}
	})
}

// TestPeopleAreOrdered checks that mentions stand in text order, those of one
// token in the order that they were found in.
func TestPeopleAreOrdered(t *testing.T) {
	var r peopleReader
	rapid.Check(t, func(t *rapid.T) {
		r.people = r.people[:0]
		firsts := rapid.SliceOfN(rapid.IntRange(0, 30), 0, 40)
		for _, f := range firsts.Draw(t, "named") {
			r.people = append(r.people, mention{first: f, last: len(r.people)})
		}
		r.sortPeople()
		found := r.found[:0]
		at := 0
		for _, step := range firsts.Draw(t, "steps") {
			at += step / 10
			found = append(found, mention{first: at, last: 1000 + len(found)})
		}
		n := len(r.people) + len(found)
		r.putAmong(found)
		for i := 1; i < len(r.people); i++ {
			a, b := r.people[i-1], r.people[i]
			if a.first > b.first || a.first == b.first && a.last >= b.last {
				t.Fatalf("%v before %v", a, b)
			}
		}
		if len(r.people) != n {
			t.Fatalf("%d mentions of %d", len(r.people), n)
		}
	})
}

// TestSentenceOf checks the search against the sentences, whatever was asked
// before.
func TestSentenceOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &Doc{}
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 5), 1, 20).Draw(t, "lengths") {
			first := 0
			if k := len(d.Sentences); k > 0 {
				first = d.Sentences[k-1].Last
			}
			d.Sentences = append(d.Sentences, Sentence{First: first, Last: first + n})
		}
		r := peopleReader{d: d}
		end := d.Sentences[len(d.Sentences)-1].Last
		for _, i := range rapid.SliceOfN(rapid.IntRange(0, end-1), 1, 20).Draw(t, "tokens") {
			if k := r.sentenceOf(i); d.Sentences[k].First > i || d.Sentences[k].Last <= i {
				t.Fatalf("token %d is not in sentence %d", i, k)
			}
		}
	})
}
