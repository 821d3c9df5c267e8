package figures

import (
	"sort"

	"brief/briefing/text"
)

// nearby are the countries and people that start in the sentence at which the
// reader is, tokens [first, last): rules ask a dozen times a sentence what stands
// at a token of it, and find it among these few instead of all the report's.
type nearby struct {
	first, last       int
	countries, people stretch
}

// stretch is a part [from, to) of a list.
type stretch struct{ from, to int }

// goTo makes the sentence x the one at hand. Sentences follow one another, so
// that what starts in it stands behind what started in the last.
func (n *nearby) goTo(d *text.Doc, x *text.Sentence) {
	if x.First < n.last {
		n.countries.to, n.people.to = 0, 0
	}
	n.first, n.last = x.First, x.Last
	n.countries = n.countries.next(len(d.Countries), x, func(k int) int { return d.Countries[k].Token })
	n.people = n.people.next(len(d.People), x, func(k int) int { return d.People[k].Token })
}

// next is the part behind p of a list of n, whose entry k starts at token(k), that
// starts in the sentence x.
func (p stretch) next(n int, x *text.Sentence, token func(k int) int) stretch {
	k := p.to
	for k < n && token(k) < x.First {
		k++
	}
	p.from = k
	for k < n && token(k) < x.Last {
		k++
	}
	p.to = k
	return p
}

// firstFrom is the number of the first entry at or behind token i of a list of n,
// whose entry k starts at token(k) and of which near starts in the sentence at hand;
// n where there is none.
func (s *sent) firstFrom(i, n int, near stretch, token func(k int) int) int {
	if i < s.near.first || i >= s.near.last {
		return sort.Search(n, func(k int) bool { return token(k) >= i })
	}
	k := near.from
	for k < near.to && token(k) < i {
		k++
	}
	return k
}

// countryFrom is the number of the first country at or behind token i, the
// number of countries where there is none.
func (s *sent) countryFrom(i int) int {
	cs := s.d.Countries
	return s.firstFrom(i, len(cs), s.near.countries, func(k int) int { return cs[k].Token })
}

// personFrom is the number of the first mention of a person at or behind token
// i, the number of mentions where there is none.
func (s *sent) personFrom(i int) int {
	ps := s.d.People
	return s.firstFrom(i, len(ps), s.near.people, func(k int) int { return ps[k].Token })
}
