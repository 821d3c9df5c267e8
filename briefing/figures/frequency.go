package figures

// frequencyOf is the noun that a small number in words counts at a rate: "raise
// flights from two to three a week", "doubled to four weekly".
func (s *sent) frequencyOf(q *quantity) noun {
	j := q.hi
	if s.w(j) == "to" { // "from two to three a week": the first end
		if n, ok := s.numeralAt(j+1, false); ok {
			j = n.hi
		}
	}
	if !s.rateAt(j) {
		return noun{}
	}
	return s.pluralBefore(q.left)
}

// pluralBefore is the nearest noun in the plural that is counted, at most 16
// tokens before token i in its clause.
func (s *sent) pluralBefore(i int) noun {
	for k := i - 1; k >= s.first && k > i-16; k-- {
		w := s.w(k)
		if w == ";" {
			break
		}
		if !isPlural(w) {
			continue
		}
		if n, ok := nounOf(w); ok {
			return n
		}
	}
	return noun{}
}

// rateAt says whether "a week", "per month", "weekly" and the like stand at
// token j.
func (s *sent) rateAt(j int) bool {
	switch s.w(j) {
	case "weekly", "daily", "monthly":
		return true
	case "a", "per", "each", "every":
		switch s.w(j + 1) {
		case "day", "week", "month", "year":
			return true
		}
	}
	return false
}
