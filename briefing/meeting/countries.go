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
	limit := 2
	if s.trilateral(len(people) == 2 || len(people) == 1 && homeless(all)) {
		limit = 3
	}
	chain := s.eventChain()
	if chain == nil {
		chain = s.officialsOf()
	}
	limit = max(limit, len(chain), s.enumerated(all))
	if s.kind == briefing.KindSummit || s.kind == briefing.KindForum {
		limit = max(limit, len(people))
	}
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

// homeless says that somebody with an office took part whose country no words
// give.
func homeless(all []attendee) bool {
	return slices.ContainsFunc(all, func(a attendee) bool { return a.country == "" && a.office != "" })
}

// standsOut says that the report names the country more than any of the others:
// the home of a minister who needs no adjective there.
func (s *story) standsOut(c string, others []string, named map[string]float64) bool {
	return named[c] > 0 && !slices.ContainsFunc(others, func(o string) bool { return named[o]*1.5 > named[c] })
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

// namedCountries weighs the mentions: the headline and the opening count three
// times, a pair ("Azerbaijani-Russian", "Kenya and the UAE") twice, capitals
// half.
func (s *story) namedCountries() map[string]float64 {
	w := map[string]float64{}
	beside := s.besideMany() // whose host is no side
	for n, c := range s.d.Countries {
		k := int(s.sentenceOf(c.Token))
		if k < 0 || !s.isText(k) && s.d.Sentences[k].Role != text.TableRow {
			continue
		}
		v := 1.0
		if s.inLead(k) {
			v = 3
		}
		if s.standing(k) {
			v /= 2 // "a trilateral mechanism with Italy"
		}
		if c.Form == text.FormCapital && s.owns(c.Token) {
			v += 2 // "Seoul's foreign ministry said": a government speaks
		} else if c.Form == text.FormCapital {
			v /= 2
			if dist, bg := s.nearestTrigger(k, c.Token); dist >= 0 && !bg && s.inLead(k) && !beside {
				v += 3 // the host
			}
		} else if t, bg := s.destination(c, k); t && s.inLead(k) && !bg {
			v += 3 // where the visit leads
		} else if t && bg {
			v /= 4 // "after his visit to Peru"
		} else if s.lower(c.Token-1) == "in" && n > 0 {
			v /= 2 // "the situation in Ukraine"
		} else if s.placesCity(c) {
			v /= 8 // "in Vientiane, Laos": only where the city lies
		}
		if n > 0 && s.paired(s.d.Countries[n-1], c) {
			v *= 2
			w[s.d.Countries[n-1].Code] += v / 2
		}
		w[c.Code] += v
	}
	return w
}

// destination says that the country is where a visit leads ("paid a visit to
// Kenya"); bg that it is another visit than the report's.
func (s *story) destination(c text.Country, k int) (ok, bg bool) {
	if c.Form != text.FormName {
		return false, false
	}
	j := c.Token - 1
	if s.lower(j) == "the" {
		j--
	}
	if s.lower(j) != "to" {
		return false, false
	}
	r := s.ranges[k]
	for _, t := range s.triggers[r[0]:r[1]] {
		if t.token == j-1 && t.kind == briefing.KindVisit {
			return true, t.background
		}
	}
	return false, false
}

// paired says that two mentions stand together: a hyphen, "and" or "between".
func (s *story) paired(a, b text.Country) bool {
	if a.Code == b.Code || b.Start-a.End > 16 || b.Start < a.End {
		return false
	}
	switch squeezed := trim(s.d.Report.Text[a.End:b.Start]); squeezed {
	case "-", "–", "and", "and the", "&", "/", "and its neighbour", "with":
		return true
	}
	return false
}

func trim(s string) string {
	for len(s) > 0 && (s[0] == ' ' || s[0] == '\n') {
		s = s[1:]
	}
	for len(s) > 0 && (s[len(s)-1] == ' ' || s[len(s)-1] == '\n') {
		s = s[:len(s)-1]
	}
	return s
}

// placesCity says that the country only tells where the city before it lies:
// "in Geneva, Switzerland".
func (s *story) placesCity(c text.Country) bool {
	if s.lower(c.Token-1) != "," || c.Form != text.FormName {
		return false
	}
	k, _ := slices.BinarySearchFunc(s.d.Places, c.Token, func(p text.Place, t int) int { return p.Token - t })
	return k > 0 && s.d.Places[k-1].Country == c.Code && s.d.Places[k-1].End == s.d.Tokens[c.Token-2].End
}

// standingBodies are trilateral and no event.
var standingBodies = set("group", "groups", "agreement", "project", "projects", "cooperation", "relations", "partnership", "company", "commission", "mechanism", "format")

var trilateralWords = set("trilateral", "tripartite", "three-way", "three-party", "trilaterally")

// standing says that sentence k speaks of a trilateral body or agreement, whose
// third country is no side.
func (s *story) standing(k int) bool {
	x := s.d.Sentences[k]
	for i := x.First; i < x.Last; i++ {
		if trilateralWords[s.lower(i)] && s.within(i, 3, x, standingBodies) {
			return true
		}
	}
	return false
}

// trilateral says that the headline or the opening calls the meeting one of
// three sides. Where the people of a pair are known, "the three countries" may
// be any.
func (s *story) trilateral(pair bool) bool {
	beside := s.besideMany() // whose three countries are another event's
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) && s.order[k] >= 6 {
			continue
		}
		for i := x.First; i < x.Last; i++ {
			if trilateralWords[s.lower(i)] && !s.isBackground(i, x) && !s.sidelines(i, x) && !s.within(i, 3, x, standingBodies) {
				return true
			}
			if s.lower(i) == "three" && !beside {
				switch s.lower(i + 1) {
				case "-", "–":
					if w := s.lower(i + 2); w == "party" || w == "way" || w == "sided" {
						return true
					}
				case "ministers", "presidents", "leaders", "delegations", "foreign":
					return true
				case "countries", "sides", "states", "nations", "parties":
					if !pair {
						return true
					}
				}
			}
		}
	}
	return false
}
