package figures

// tonneAfter is the token after "tons" at token j, or behind one more word of
// the measure: "gross register tons", "PC/UMS tons"; 0 where none stands there.
func (s *sent) tonneAfter(j int) int {
	for k := j; k < j+2; k++ {
		switch s.w(k) {
		case "ton", "tons", "tonne", "tonnes":
			return k + 1
		case "register", "registered", "weight", "metric":
		default:
			return 0
		}
	}
	return 0
}

// measuredTons is the token after the tons of a measure that goes by letters at
// token j, "PC/UMS tons", "GR tonnes"; 0 where none stands there.
func (s *sent) measuredTons(j int) int {
	k := j
	for ; k < s.last && k < j+5; k++ {
		if s.w(k) != "/" && !inCapitals(s.raw(k)) {
			break
		}
	}
	if k == j {
		return 0
	}
	return s.tonneAfter(k)
}

// inCapitals says whether w is two to five capital letters.
func inCapitals(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) >= 2 && len(w) <= 5
}
