package figures

import "brief/briefing"

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

// runsAt reads how often a line is served: "flies four times a week", "runs
// twice weekly" count flights, trains and calls.
func (s *sent) runsAt(q *quantity, i int) bool {
	v, hi := 0.0, i+1
	switch s.w(i) {
	case "twice":
		v = 2
	case "thrice":
		v = 3
	default:
		if v, hi = float64(s.smallInt(i)), i+2; s.w(i+1) != "times" {
			return false
		}
	}
	if v < 2 || !s.rateAt(hi) {
		return false
	}
	unit := s.servedBefore(i)
	if unit == "" {
		return false
	}
	*q = quantity{lo: i, hi: hi, value: v, step: 1, scale: 1, unit: unit, form: formCount, kind: briefing.Count, rule: "count: times a week", word: true}
	s.hedgeOf(q)
	return true
}

// servedBefore is the unit of what flies, runs or sails before token i.
func (s *sent) servedBefore(i int) string {
	for k := i - 1; k >= s.first && k > i-12; k-- {
		switch s.w(k) {
		case "fly", "flies", "flew", "flying", "flown", "flights", "flight":
			return "flight"
		case "airline", "airlines", "carrier":
			return "flight"
		case "train", "trains":
			return "train"
		case "sail", "sails", "sailed", "sailing", "calls", "ferry", "ferries", "served", "serve", "serves", "route", "line", "service", "bus", "buses", "plies", "ply":
			return briefing.Item
		case ";":
			return ""
		}
	}
	return ""
}
