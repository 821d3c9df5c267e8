package meeting

// inOtherMonth says that token j is the month of an event at token i that was
// not in the report's: "In March the minister visited …".
func (s *story) inOtherMonth(j, i int) bool {
	return s.lower(j-1) == "in" && s.otherMonth(j) && (j < i && (!s.commaBetween(j, i) || s.opensWith(j, i)) || j > i && j < i+8)
}

// opensWith says that the month at token j opens the sentence and one comma parts it from
// the clause of token i: "In September 2014, the two met".
func (s *story) opensWith(j, i int) bool {
	x := s.d.Sentences[s.sentence[i]]
	if j != x.First+1 {
		return false
	}
	n := 0
	for k := j + 1; k < i; k++ {
		if s.lower(k) == "," {
			if n++; n > 1 || k > j+3 {
				return false
			}
		}
	}
	return n == 1
}
