package meeting

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// standsOut says that the report names the country more than any of the others:
// the home of a minister who needs no adjective there.
func (s *story) standsOut(c string, others []string, named map[string]float64) bool {
	return named[c] > 0 && !slices.ContainsFunc(others, func(o string) bool { return named[o]*1.5 > named[c] })
}

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
	return k > 0 && s.d.Places[k-1].Country == c.Code && s.d.Places[k-1].End == s.d.Tokens[c.Token-2].End()
}
