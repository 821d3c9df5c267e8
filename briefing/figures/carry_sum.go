package figures

// sumsUp says whether the sentence tells what the one before comes to: "That is growth
// of 240 percent in two years."
func (s *sent) sumsUp() bool {
	if w := s.w(s.first); w != "that" && w != "this" {
		return false
	}
	switch s.w(s.first + 1) {
	case "is", "was", "represents", "represented", "means", "meant", "makes", "made", "marks", "marked", "constitutes", "equals", "amounts":
		return true
	}
	return false
}

// sumUp gives the change q the ends of what the sentence before told: the last time, and
// that of the amount which it held the others against.
func (s *sent) sumUp(q *quantity) {
	c := s.past()
	if !c.told.IsZero() && s.endsBefore(c.when, c.told) {
		q.when = c.told
	}
	if !q.hasAgainst && !c.ref.IsZero() {
		q.against, q.hasAgainst, q.inferAgainst = c.ref, true, true
	}
}
