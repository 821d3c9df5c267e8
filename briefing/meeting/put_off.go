package meeting

import "brief/briefing/text"

// putOff says that the event whose noun stands at token i did not come about:
// "the talks were called off", "cancelled the meeting", "the visit did not take
// place", "the session fell through".
func (s *story) putOff(i int, x text.Sentence) bool {
	if w := s.lower(i); !eventNouns[w] && w != "trip" {
		return false
	}
	for j := i - 1; j >= x.First && j > i-6; j-- {
		if cancels[s.lower(j)] || s.lower(j+1) == "off" && (s.lower(j) == "called" || s.lower(j) == "put") {
			return true
		}
	}
	for j := i + 1; j < min(x.Last, i+30); j++ {
		switch w := s.lower(j); {
		case j >= i+16 && !(w == "put" && s.lower(j-1) == "been"): // far behind the noun only what is plainly its verb
		case cancels[w]:
			switch s.lower(j - 1) {
			case "was", "were", "been", "be", "is", "are", "being", "finally", "abruptly", "suddenly":
				return true
			}
		case (w == "called" || w == "put") && s.lower(j+1) == "off", w == "fell" && s.lower(j+1) == "through":
			return true
		case w == "not", w == "never":
			if s.within(j, 2, x, takePlace) {
				return true
			}
		case w == ";":
			return false
		}
	}
	return false
}

var cancels = set("cancelled", "canceled", "postponed", "scrapped", "shelved", "abandoned", "deferred", "aborted", "cancelling", "canceling", "postponing")

var takePlace = set("take", "taken", "materialise", "materialize", "materialised", "materialized", "happen", "happened", "held")
