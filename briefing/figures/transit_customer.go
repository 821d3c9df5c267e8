package figures

import "brief/briefing/text"

// ofPort says whether the customer at token k is one of a port, whose goods pass it.
func (s *sent) ofPort(k int) bool {
	if w := s.w(k); w != "customer" && w != "customers" {
		return false
	}
	if s.w(k-1) == "transit" {
		return true
	}
	switch s.w(k + 1) {
	case "of", "at", "in", "for":
		return s.has(k+2, k+5, "port") || s.has(k+2, k+5, "ports") || s.has(k+2, k+5, "harbour")
	case "there":
		return s.has(s.first, k, "port") || s.has(s.first, k, "ports")
	}
	return false
}

// ownedTraffic says whether the traffic named at token i is that of a country and of no
// port or line: "the traffic of Oman", "its traffic".
func (s *sent) ownedTraffic(i int) bool {
	switch s.w(i - 1) {
	case "its", "their", "'s":
		return s.w(i-1) != "'s" || s.countryMention(i-2) != nil
	}
	return s.countryMention(i-1) != nil || s.w(i+1) == "of" && s.countryNear(i+2, i+4)
}

// onItsWay says whether the cargo at token i is told to pass one country for another:
// "cargo passing through the port on its way to Oman".
func (s *sent) onItsWay(i int) bool {
	way, through := false, false
	for k := i + 1; k < s.last && k < i+16; k++ {
		switch w := s.w(k); {
		case w == "way":
			way = way || s.w(k-1) == "its" || s.w(k-1) == "their"
		case w == "bound" || w == "destined":
			way = way || s.w(k+1) == "for" && s.countryNear(k+2, k+5)
		case w == "through" || w == "via":
			through = true
		case s.toks[k].Kind != text.Word && w != "(" && w != ")", modalOrHave(w), isAuxiliary(w):
			return way && through
		}
	}
	return way && through
}
