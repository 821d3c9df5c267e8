package figures

// goesAbroad says whether the people named at token i are told to travel: "Omanis
// who made the trip", "Chileans that crossed over".
func (s *sent) goesAbroad(i int) bool {
	for k := i + 1; k < s.last && k < i+7; k++ {
		switch s.w(k) {
		case "trip", "trips", "journey", "visited", "visiting", "travelled", "traveled", "travelling", "traveling", "holidaying", "holidayed", "came", "coming", "arrived", "arriving", "flew", "flying", "crossed", "vacationing":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}
