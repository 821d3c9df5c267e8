package meeting

import (
	"slices"

	"brief/briefing/text"
)

// nearestTrigger is the distance in tokens from token i to the nearest word of
// an event in sentence k, -1 if it has none; bg says that this event is not
// the one reported. An event of the report wins over a nearer other one by
// four tokens.
func (s *story) nearestTrigger(k, i int) (dist int, bg bool) {
	dist = -1
	r := s.ranges[k]
	best := 1 << 20
	for _, t := range s.triggers[r[0]:r[1]] {
		n := abs(t.token - i)
		cost := n
		if t.background {
			cost += 4
		}
		if cost < best {
			best, dist, bg = cost, n, t.background
		}
	}
	if dist < 0 && (s.heldVerb(k) || s.inLead(k) && (s.namesTwo(k) || s.stamped(k) || s.order[k] == 0 && s.twoCountries(s.d.Sentences[k]))) {
		return 12, s.isBackground(i, s.d.Sentences[k])
	}
	return dist, bg
}

// namesTwo says that sentence k names two people: what brings them together
// there is the event, whatever the verb.
func (s *story) namesTwo(k int) bool {
	x := s.d.Sentences[k]
	i, _ := slices.BinarySearchFunc(s.d.People, x.First, func(p text.Person, t int) int { return p.Token - t })
	first := ""
	for ; i < len(s.d.People) && s.d.People[i].Token < x.Last; i++ {
		switch p := &s.d.People[i]; {
		case p.Source:
		case first == "":
			first = p.Name
		case p.Name != first:
			return true
		}
	}
	return false
}

// stamped says that sentence k gives a place and a day side by side: "in
// Tbilisi on Dec. 23".
func (s *story) stamped(k int) bool {
	x := s.d.Sentences[k]
	for _, d := range s.datesIn(k) {
		if d.Span == s.d.DateSpan {
			continue
		}
		i, _ := slices.BinarySearchFunc(s.d.Places, max(x.First, d.First-5), func(p text.Place, t int) int { return p.Token - t })
		if i < len(s.d.Places) && s.d.Places[i].Token < min(x.Last, d.First+6) {
			return true
		}
	}
	return false
}
