package meeting

import (
	"cmp"
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// readCountries chooses the sides: those of the people who took part, and of
// the countries the report names most. Two, or three where the report calls
// the meeting trilateral, or all that a summit's people stand for.
func (s *story) readCountries(all []attendee) []string {
	people := map[string]float64{}
	for _, a := range all {
		if a.country != "" {
			people[a.country] += a.weight
		}
	}
	named := s.namedCountries()
	chain := s.eventChain()
	if chain == nil {
		chain = s.officialsOf()
	}
	limit := s.sideLimit(all, people, chain)
	codes := rankCountries(named, people, chain)
	var out []string
	for k, c := range codes {
		if len(out) == limit {
			break
		}
		if people[c] == 0 && named[c] < 2 && !slices.Contains(chain, c) && !(len(out) == 1 && homeless(all) && s.standsOut(c, codes[k+1:], named)) {
			break
		}
		out = append(out, c)
	}
	if c := text.CityCountry(s.d.Place); len(out) == 1 && c != "" && homeless(all) && !s.besideMany() && !slices.ContainsFunc(codes, func(o string) bool { return o != c && o != out[0] }) {
		// Officials at home, named without a country, under their own dateline.
		out = append(out, c)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sideLimit is how many sides the meeting may have; people holds the countries
// of those who took part, chain those that the event's own words join.
func (s *story) sideLimit(all []attendee, people map[string]float64, chain []string) int {
	limit := 2
	if s.trilateral(len(people) == 2 || len(people) == 1 && homeless(all)) {
		limit = 3
	}
	limit = max(limit, len(chain), s.enumerated(all))
	if s.kind == briefing.KindSummit || s.kind == briefing.KindForum {
		limit = max(limit, len(people))
	}
	if len(people) > 1 && s.oneAfterOther() {
		limit = max(limit, len(people)+1) // the one whom each of them met
	}
	return limit
}

// rankCountries orders the countries: whose people took part first, then those
// of the chain, then by their mentions.
func rankCountries(named, people map[string]float64, chain []string) []string {
	codes := make([]string, 0, len(named))
	for c := range named {
		codes = append(codes, c)
	}
	for c := range people {
		if _, ok := named[c]; !ok {
			codes = append(codes, c)
		}
	}
	rank := func(c string) float64 {
		w := named[c]
		if slices.Contains(chain, c) {
			w += 500
		}
		if people[c] > 0 {
			w += 1000 + 2*people[c]
		}
		return w
	}
	slices.SortFunc(codes, func(a, b string) int {
		if n := cmp.Compare(rank(b), rank(a)); n != 0 {
			return n
		}
		return cmp.Compare(a, b)
	})
	return codes
}

// homeless says that somebody with an office took part whose country no words
// give.
func homeless(all []attendee) bool {
	return slices.ContainsFunc(all, func(a attendee) bool { return a.country == "" && a.office != "" })
}

// enumerated counts the countries whose people one sentence lists as having
// taken part: "Minister X of A, Minister Y of B and Minister Z of C attended".
func (s *story) enumerated(all []attendee) int {
	bySentence := map[int][]string{}
	most := 0
	for _, a := range all {
		if a.country == "" || slices.Contains(bySentence[a.sentence], a.country) {
			continue
		}
		x := s.d.Sentences[a.sentence]
		if !s.within(x.First-1, x.Last-x.First, x, tookPartVerbs) {
			continue
		}
		bySentence[a.sentence] = append(bySentence[a.sentence], a.country)
		most = max(most, len(bySentence[a.sentence]))
	}
	return most
}

var tookPartVerbs = set("participated", "attended", "gathered", "participants", "participate")
