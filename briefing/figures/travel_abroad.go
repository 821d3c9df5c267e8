package figures

import "brief/briefing/text"

// abroad are the words that tell of people named before them that they travel.
var abroad = text.NewWordSet(wentWords + " " + holidayWords + ` trip trips journey visited visiting travelling traveling holidaying vacationing
	coming crossed crossing vacationing touring going heading`)

// goesAbroad says whether the people named at token i are told to travel: "Omanis
// who made the trip", "Chileans that crossed over".
func (s *sent) goesAbroad(i int) bool {
	for k := i + 1; k < s.last && k < i+7; k++ {
		if abroad.Has(&s.toks[k]) {
			return true
		}
		if w := s.w(k); w == "," || w == ";" {
			return false
		}
	}
	return false
}
