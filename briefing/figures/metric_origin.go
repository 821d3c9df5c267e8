package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// originOfGoods says whether the share says how much of what a country uses comes from
// another: "no more than 4 percent of the palm oil used there came from Oman".
func (s *sent) originOfGoods(q *quantity) bool {
	used := false
	for k := q.hi + 1; k < s.last && k < q.hi+16; k++ {
		switch s.w(k) {
		case "used", "uses", "sold", "eaten", "eats", "consumed", "consumes", "burned", "burnt", "needed", "needs", "drunk", "drinks", "worn", "bought", "buys":
			used = true
		case "came", "come", "comes", "originated", "originates", "stems":
			return used && s.w(k+1) == "from" && (s.countryNear(k+2, k+4) || k+2 < s.last && s.toks[k+2].Capital)
		case "was", "were", "is", "are":
			if w := s.w(k + 1); used && (w == "brought" || w == "shipped" || w == "trucked" || w == "delivered" || w == "imported") && (s.w(k+2) == "from" || s.w(k+3) == "from") {
				return true
			}
			c := s.countryMention(k + 1)
			return used && c != nil && c.Form == text.FormAdjective
		case ";", ",":
			return false
		}
	}
	return false
}

// goesOut says whether the share tells how much of a country's goods go somewhere: "5
// percent of Oman's dates go to Chile".
func (s *sent) goesOut(q *quantity) bool {
	c := s.countryMention(q.hi + 1)
	k := q.hi + 2
	if s.w(q.hi+1) != "its" {
		if c == nil || s.cueAmong(q.hi, q.hi+6) {
			return false
		}
		for k < s.last && s.toks[k].Start() < c.End {
			k++
		}
		if s.w(k) == "'s" || s.w(k) == "'" {
			k++
		} else if c.Form != text.FormAdjective {
			return false
		}
	}
	for e := k + 1; e < s.last && e < k+4; e++ {
		switch s.w(e) {
		case "go", "goes", "went":
			n, ok := nounOf(s.w(e - 1))
			return !s.people(e-1) && !(ok && n.unit == briefing.Person) && e > k
		case "is", "are", "was", "were":
			return s.isOne(e+1, gives)
		}
	}
	return false
}

// ofWorld says whether the whole named from token i on is all there is of something in
// the world: "of all lasers used around the globe".
func (s *sent) ofWorld(i int) bool {
	if s.w(i) != "all" && s.w(i) != "the" {
		return false
	}
	for k := i + 1; k < s.last && k < i+12; k++ {
		switch s.w(k) {
		case "world", "globe", "planet":
			p := s.w(k - 1)
			return s.w(i) == "all" && p == "the" && s.w(k+1) != "'s" && !s.cueAmong(i, k)
		case "worldwide":
			return s.w(i) == "all" && !s.cueAmong(i, k)
		case ",", ";":
			return false
		}
	}
	return false
}

// marketShare says whether the percentage at token i is a firm's or a country's part
// of a market: "a market share of 4 percent".
func (s *sent) marketShare(i int) bool {
	for k := i - 1; k > s.first && k > i-7; k-- {
		switch s.w(k) {
		case "share":
			return s.w(k-1) == "market"
		case ",", ";":
			return false
		}
	}
	return false
}
