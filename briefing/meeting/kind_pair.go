package meeting

import "slices"

// pairTold says that a sentence of the opening tells of two people of two sides
// in one place or on one day, whatever the verb: "Minister X put the question to
// his colleague Y in Quito yesterday".
func (s *story) pairTold() bool {
	for k, x := range s.d.Sentences {
		if !s.isText(k) || !s.inLead(k) || s.order[k] < 0 || !s.twoSidesIn(k) || s.backgroundIn(k) || len(s.datesIn(k)) == 0 && !s.within(x.First-1, x.Last-x.First, x, dayWords) {
			continue
		}
		first := ""
		for i := s.personAt(x.First, x.Last); i >= 0 && i < len(s.d.People) && s.d.People[i].Token < x.Last; i++ {
			p := &s.d.People[i]
			if first == "" || p.Name == first || s.quoted[p.Token] {
				first = p.Name
				continue
			}
			if s.within(p.First-1, p.Token-p.First, x, hostWords) {
				return true
			}
			if s.lower(p.Token-1) == "and" && !s.isBackground(p.Token, x) {
				return true // "the heads of customs, X and Y, sat down in Quito"
			}
			switch j := p.First - 1; s.lower(j) {
			case ",":
				if hostWords[s.lower(j-1)] {
					return true // "X walked in on Friday, his host, Y, had a cup waiting"
				}
			case "and", "with", "to", "alongside":
				if !s.isBackground(p.Token, x) {
					return true
				}
			}
		}
	}
	return false
}

// backgroundIn says that sentence k tells of an event that is another's, or
// denies one.
func (s *story) backgroundIn(k int) bool {
	r := s.ranges[k]
	return slices.ContainsFunc(s.triggers[r[0]:r[1]], func(t trigger) bool { return t.background })
}

var hostWords = set("host", "guest")

var dayWords = set("today", "yesterday")
