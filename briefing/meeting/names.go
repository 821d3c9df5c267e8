package meeting

import (
	"slices"
	"strings"

	"brief/briefing"
	"brief/briefing/text"
)

// person is a participant as compared across reports.
type person struct {
	name    string
	words   []string // folded by sound, surname last as a rule
	blocks  []string // consonants of the words that may be the surname: the keys of its blocks
	country string
}

func peopleOf(m *briefing.Meeting) []person {
	out := make([]person, 0, len(m.Participants))
	for _, p := range m.Participants {
		w := strings.Fields(text.FoldName(strings.ReplaceAll(p.Name, ".", " ")))
		if len(w) == 0 {
			w = []string{""}
		}
		out = append(out, person{name: p.Name, words: w, blocks: surnames(w), country: p.Country})
	}
	return out
}

// surnames are the keys of the last word and, of three words and more, the one
// before it: of two Spanish surnames either may stand alone.
func surnames(w []string) []string {
	out := []string{skeleton(w[len(w)-1])}
	if len(w) > 2 {
		if k := skeleton(w[len(w)-2]); k != out[0] {
			out = append(out, k)
		}
	}
	return out
}

// skeleton is a word without vowels and h, doubled letters once: what spellings
// of one surname share ("Toshpulatov", "Tashpulatov").
func skeleton(w string) string {
	out := make([]byte, 0, len(w))
	for i := 0; i < len(w); i++ {
		c := w[i]
		if strings.IndexByte("aeiouyh", c) >= 0 || len(out) > 0 && out[len(out)-1] == c {
			continue
		}
		out = append(out, c)
	}
	if len(out) < 2 {
		return w
	}
	return string(out)
}

// samePerson says that two names may be one person's: the surname agrees and
// no given name speaks against it.
func samePerson(a, b *person) bool {
	if a.country != "" && b.country != "" && a.country != b.country {
		return false
	}
	x, y := a.words, b.words
	if !alikeWord(x[len(x)-1], y[len(y)-1]) {
		if len(x) > len(y) {
			x, y = y, x
		}
		if len(x) == 1 {
			return len(y) > 2 && alikeWord(x[0], y[len(y)-2]) // one of two surnames
		}
		// Surname first in one of them, or a surname less.
		return sameBag(x, y)
	}
	if len(x) == 1 || len(y) == 1 {
		return true
	}
	return alikeGiven(x[0], y[0]) || initialOf(x[0], y[0]) || initialOf(y[0], x[0]) || slices.ContainsFunc(x[:len(x)-1], func(w string) bool {
		return slices.ContainsFunc(y[:len(y)-1], func(v string) bool { return alikeWord(v, w) })
	})
}

func initialOf(a, b string) bool { return len(a) == 1 && strings.HasPrefix(b, a) }

// alikeGiven is alikeWord for given names, which differ by all their vowels
// from one table of transliteration to the next (Bakhtiyor, Bakhtiyar).
func alikeGiven(a, b string) bool {
	if alikeWord(a, b) {
		return true
	}
	k := skeleton(a)
	return len(k) > 2 && a[0] == b[0] && k == skeleton(b)
}

func sameBag(x, y []string) bool {
	for _, w := range x {
		if !slices.ContainsFunc(y, func(v string) bool { return alikeWord(v, w) }) {
			return false
		}
	}
	return true
}

// alikeWord allows one letter of difference in words of five letters or more:
// what transliteration tables leave.
func alikeWord(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) < 5 || len(b) < 5 || a[0] != b[0] {
		return false
	}
	return oneEdit(a, b)
}

// oneEdit says that one letter put in, left out or changed makes a into b.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// shared counts the people in common and, of each side, whether both accounts
// name somebody and nobody agrees.
func shared(a, b *signed) (n int, conflict bool) {
	for i := range a.people {
		p := &a.people[i]
		rival, same := false, false
		for j := range b.people {
			q := &b.people[j]
			if samePerson(p, q) {
				same = true
				break
			}
			rival = rival || p.country != "" && p.country == q.country
		}
		if same {
			n++
		} else if rival && !sideShared(a, b, p.country) {
			conflict = true
		}
	}
	return n, conflict
}

// sideShared says that the two accounts share somebody of that country.
func sideShared(a, b *signed, country string) bool {
	for i := range a.people {
		if a.people[i].country != country {
			continue
		}
		for j := range b.people {
			if samePerson(&a.people[i], &b.people[j]) {
				return true
			}
		}
	}
	return false
}

// bothSides says that the two accounts share people of two countries.
func bothSides(a, b *signed) bool {
	first := ""
	for i := range a.people {
		for j := range b.people {
			p, q := &a.people[i], &b.people[j]
			if !samePerson(p, q) || p.country == "" && q.country == "" {
				continue
			}
			c := p.country
			if c == "" {
				c = q.country
			}
			if first != "" && c != first {
				return true
			}
			first = c
		}
	}
	return false
}
