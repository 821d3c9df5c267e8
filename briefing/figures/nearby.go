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
	k := n.countries.to
	for k < len(d.Countries) && d.Countries[k].Token < x.First {
		k++
	}
	n.countries.from = k
	for k < len(d.Countries) && d.Countries[k].Token < x.Last {
		k++
	}
	n.countries.to = k
	k = n.people.to
	for k < len(d.People) && d.People[k].Token < x.First {
		k++
	}
	n.people.from = k
	for k < len(d.People) && d.People[k].Token < x.Last {
		k++
	}
	n.people.to = k
}

// countryFrom is the number of the first country at or behind token i, the
// number of countries where there is none.
func (s *sent) countryFrom(i int) int {
	cs := s.d.Countries
	if i < s.near.first || i >= s.near.last {
		return sort.Search(len(cs), func(k int) bool { return cs[k].Token >= i })
	}
	k := s.near.countries.from
	for k < s.near.countries.to && cs[k].Token < i {
		k++
	}
	return k
}

// personFrom is the number of the first mention of a person at or behind token
// i, the number of mentions where there is none.
func (s *sent) personFrom(i int) int {
	ps := s.d.People
	if i < s.near.first || i >= s.near.last {
		return sort.Search(len(ps), func(k int) bool { return ps[k].Token >= i })
	}
	k := s.near.people.from
	for k < s.near.people.to && ps[k].Token < i {
		k++
	}
	return k
}
