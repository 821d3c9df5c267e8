package text

import (
	"slices"
	"strings"
)

// inPerson says that token i is part of a person's name or office.
func (l *leaner) inPerson(i int) bool {
	t := &l.d.Tokens[i]
	for k := l.people; k < len(l.d.People); k++ {
		p := &l.d.People[k]
		if p.Start > t.Start() {
			break
		}
		if t.End() <= p.End || p.First <= i && i <= p.Token {
			return true
		}
	}
	return false
}

// countriesNamed are the codes of the countries and peoples that the sentence names.
func (l *leaner) countriesNamed() []string {
	var out []string
	for k := l.countries; k < len(l.d.Countries) && l.d.Countries[k].Token < l.s.Last; k++ {
		if c := &l.d.Countries[k]; c.Token >= l.s.First && !slices.Contains(out, c.Code) {
			out = append(out, c.Code)
		}
	}
	return out
}

// namesPerson says that the sentence names a person, by name or office.
func (l *leaner) namesPerson() bool {
	for k := l.people; k < len(l.d.People) && l.d.People[k].Token < l.s.Last; k++ {
		if l.d.People[k].Token >= l.s.First {
			return true
		}
	}
	return false
}

// personNear is a token of a person whom the sentence names, the nearest one before i
// or else one behind the phrase that it opens with ("in his speech the minister said");
// -1 for none.
func (l *leaner) personNear(i int) int {
	on := -1
	opens := i > l.s.First && beforeObject[l.word(l.s.First)] || opensBeside[l.word(l.s.First)]
	for k := l.people; k < len(l.d.People); k++ {
		p := &l.d.People[k]
		if p.Token >= l.s.Last {
			break
		}
		if p.Token < l.s.First || p.Token <= i && i <= p.Token+1 && p.ByOffice {
			continue
		}
		if p.Token < i || on < 0 && opens {
			on = p.Token
		}
	}
	return on
}

// thingBefore is the nearest token before i of the same sentence that one "it" can
// stand for; -1 for none.
func (l *leaner) thingBefore(i int) int {
	for j := i - 1; j >= l.s.First; j-- {
		t := &l.d.Tokens[j]
		switch {
		case t.Kind != Word:
		case leanBare[t.Lower]:
			return j
		case t.Capital && !leanFunction[t.Lower] && !leanLinks[t.Lower] && !l.inPerson(j) && (j > l.s.First || l.isSubject(j)):
			return j
		case bringsThing(t.Lower) && j+1 < i && l.head(j+1, i) && !l.many(j+1, i):
			return j + 1
		}
	}
	return -1
}

// isSubject says that the first word of a sentence, which has a capital anyway, is a
// name or what the sentence tells of.
func (l *leaner) isSubject(i int) bool {
	if l.isCountry(i) {
		return true
	}
	next := l.word(i + 1)
	return leanAux[next] || strings.HasSuffix(next, "ed") || len(next) > 3 && strings.HasSuffix(next, "s")
}

// bringsThing says that a thing follows, most likely.
func bringsThing(w string) bool {
	switch w {
	case "the", "a", "an", "each", "every", "'s", "no", "our", "their", "another", "one", "this":
		return true
	}
	return false
}

// head says that a phrase from token j on, which ends before end, is of a thing: no
// time and no person.
func (l *leaner) head(j, end int) bool {
	for k := j; k < min(end, j+3); k++ {
		t := &l.d.Tokens[k]
		if t.Kind != Word || k > j && leanFunction[t.Lower] {
			break
		}
		if leanTimes[t.Lower] || l.inPerson(k) {
			return false
		}
	}
	return l.d.Tokens[j].Kind == Word && !leanFunction[l.word(j)]
}

// reach is where the words end that a pronoun at i can stand for. An object is never
// what its own clause has as subject: in "they agreed that the office will organise it"
// the office is not what is organised.
func (l *leaner) reach(i int) int {
	switch l.word(i) {
	case "it", "them":
	default:
		return i
	}
	if next := l.word(i + 1); next != "" && (leanAux[next] || l.d.Tokens[i+1].Kind == Word && !leanFunction[next]) || leanFunction[l.word(i-1)] && !leanAux[l.word(i-1)] && !beforeObject[l.word(i-1)] {
		return i // a subject
	}
	for j := i - 1; j > l.s.First; j-- {
		switch l.word(j) {
		case "that", "which", "who", "when", "if", "because", "while", "where", "whereas", "since", "as", "so", "although", "though", "until", "after", "before", ";", ":":
			return j
		case "and", "but", ",":
			if l.opensClause(j + 1) {
				return j
			}
		}
	}
	return i
}

// opensClause says that a new subject stands at token j, most likely.
func (l *leaner) opensClause(j int) bool {
	w := l.word(j)
	return bringsThing(w) || l.isPronoun(j) || j < l.s.Last && l.d.Tokens[j].Capital
}

// placeBehind says that a place follows the noun of the "local" at i: "local firms in
// Muscat".
func (l *leaner) placeBehind(i int) bool {
	for k := i + 2; k < i+5; k++ {
		switch l.word(k) {
		case "in", "of", "at", "from":
			return k+1 < l.s.Last && l.d.Tokens[k+1].Capital
		}
	}
	return false
}

// pluralBefore is the nearest token before i that "they" can stand for; -1 for none.
func (l *leaner) pluralBefore(i int) int {
	for j := i - 1; j >= l.s.First; j-- {
		t := &l.d.Tokens[j]
		if t.Kind != Word {
			continue
		}
		w := t.Lower
		switch {
		case w == "people" || w == "both" || w == "delegation" || w == "team" || w == "government" || w == "media" || w == "men" || w == "women":
			return j
		case w == "and" && j > l.s.First && j+1 < i && l.d.Tokens[j+1].Capital:
			return j + 1
		case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !notPlural[w] && !leanTimes[w] && w != "sometimes":
			return j
		}
	}
	return -1
}

// placeBefore is the nearest place or country before i; -1 for none.
func (l *leaner) placeBefore(i int) int {
	lo, hi := l.d.Tokens[l.s.First].Start(), l.d.Tokens[i].Start()
	on := -1
	for k := l.countries; k < len(l.d.Countries) && l.d.Countries[k].Start < hi; k++ {
		on = max(on, l.d.Countries[k].Token)
	}
	for k := range l.d.Places {
		p := &l.d.Places[k]
		if p.Start >= hi {
			break
		}
		if p.Start >= lo {
			on = max(on, p.Token)
		}
	}
	if on < 0 && i > l.s.First+3 {
		return l.thingBefore(i)
	}
	return on
}

// pointedAt is a token before i that the "this", "that" or "these" there can point to:
// its noun or a name, for a pronoun any thing; -1 for none. Enumerations are pointed to
// as a whole.
func (l *leaner) pointedAt(i int) int {
	next := l.word(i + 1)
	many := l.word(i) == "these" || l.word(i) == "those"
	if leanFunction[next] || leanAux[next] || next == "," || next == "." {
		if many {
			return l.pluralBefore(i)
		}
		return l.thingBefore(i)
	}
	for k := i + 1; k < i+4 && l.word(k) != "" && !leanFunction[l.word(k)]; k++ {
		if on := l.namedBefore(i, l.word(k)); on >= 0 {
			return on
		}
	}
	for j := i - 1; j > l.s.First; j-- {
		switch w := l.word(j); {
		case many && w == "and" && l.word(j-1) != ",", !many && (w == "a" || w == "an"):
			return j + 1
		}
	}
	return -1
}

// isCountry says that token i names a country or people.
func (l *leaner) isCountry(i int) bool {
	t := &l.d.Tokens[i]
	for k := l.countries; k < len(l.d.Countries) && l.d.Countries[k].Start <= t.Start(); k++ {
		if c := &l.d.Countries[k]; t.End() <= c.End {
			return true
		}
	}
	return false
}
