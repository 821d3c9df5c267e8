package meeting

import "brief/briefing/text"

// standingTotal says that the present perfect at token i sums up what two countries
// have between them, and tells of no act of the day: "38 memoranda have been
// concluded between A and B", "have been signed to date".
func (s *story) standingTotal(i int, x text.Sentence) bool {
	if s.lower(i-1) != "been" || s.lower(i-2) != "have" || s.countBefore(i, x) < 0 {
		return false
	}
	switch s.lower(i + 1) {
	case "between":
		return true
	case "so":
		return s.lower(i+2) == "far"
	case "to":
		return s.lower(i+2) == "date"
	}
	return false
}

// thatSoon says that a "that" follows the verb at token j, whoever is told.
func (s *story) thatSoon(j int) bool {
	for k := j + 1; k < j+6; k++ {
		if s.lower(k) == "that" {
			return true
		}
	}
	return false
}
