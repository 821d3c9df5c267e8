package meeting

import "brief/briefing/text"

// daysAgo says that the first sentence to tell of the event puts it a while before the
// report, by no day: "last week", "earlier this month", "returned from a visit to Peru".
// The report's date is not the event's then.
func (s *story) daysAgo() bool {
	for k, x := range s.d.Sentences {
		if s.order[k] < 0 || !s.inLead(k) {
			continue
		}
		r := s.ranges[k]
		for _, t := range s.triggers[r[0]:r[1]] {
			if !t.background && !s.quoted[t.token] {
				return s.weekAgo(t.token, x) || s.backFrom(t.token, x)
			}
		}
	}
	return false
}

// weekAgo says that a week or month of before dates the event at token i.
func (s *story) weekAgo(i int, x text.Sentence) bool {
	first, last := s.clause(i, x)
	for j := first; j < last; j++ {
		switch s.lower(j) {
		case "last":
			if w := s.lower(j + 1); (w == "week" || w == "weekend" || w == "month") && s.lower(j+2) != "'s" && !s.summed(i, last) && (abs(j-i) < 10 || j < first+3) {
				return true
			}
		case "earlier":
			if w := s.lower(j + 2); s.lower(j+1) == "this" && (w == "week" || w == "month") && abs(j-i) < 10 {
				return true
			}
		}
	}
	return false
}

// backFrom says that somebody came home from the event at token i: "returned home on Friday
// from a visit".
func (s *story) backFrom(i int, x text.Sentence) bool {
	from := false
	for j := i - 1; j >= x.First && j > i-14; j-- {
		switch w := s.lower(j); {
		case w == "from":
			from = true
		case w == "returned" || w == "back":
			return from
		case w == "," || w == ";":
			return false
		}
	}
	return false
}

// closed says that the verb at token j tells that something came to its end on the day at
// token i: "wound up on Friday", "was concluded here on Friday"; not "concluded a pact on Friday".
func (s *story) closed(j, i int) bool {
	switch s.lower(j) {
	case "wound", "wrapped":
		if s.lower(j+1) != "up" {
			return false
		}
		j++
	case "concluded", "closed":
	default:
		return false
	}
	w := s.lower(j + 1)
	return j+1 == i || j+2 == i && w == "on" || w == "here" || w == "in"
}
