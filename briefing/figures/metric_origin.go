package figures

import "brief/briefing/text"

// originOfGoods says whether the share says how much of what a country uses comes from
// another: "no more than 4 percent of the palm oil used there came from Oman".
func (s *sent) originOfGoods(q *quantity) bool {
	used := false
	for k := q.hi + 1; k < s.last && k < q.hi+16; k++ {
		switch s.w(k) {
		case "used", "uses", "eaten", "eats", "consumed", "consumes", "burned", "burnt", "needed", "needs", "drunk", "drinks", "worn", "bought", "buys":
			used = true
		case "came", "come", "comes", "originated", "originates", "stems":
			return used && s.w(k+1) == "from" && s.countryNear(k+2, k+4)
		case "was", "were", "is", "are":
			c := s.countryMention(k + 1)
			return used && c != nil && c.Form == text.FormAdjective
		case ";", ",":
			return false
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
