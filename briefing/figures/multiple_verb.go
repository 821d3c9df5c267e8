package figures

import (
	"brief/briefing"
)

// multipleVerb reads "doubled", "to double", "more than tripling", "halved".
func (s *sent) multipleVerb(q *quantity, i int, w string) bool {
	v := 0.0
	switch w {
	case "doubled", "doubles", "doubling", "double":
		v = 2
	case "tripled", "triples", "tripling", "triple", "trebled", "trebling", "treble", "trebles":
		v = 3
	case "quadrupled", "quadruple", "quadrupling", "quadruples":
		v = 4
	case "quintupled", "quintuple":
		v = 5
	case "sextupled":
		v = 6
	case "halved", "halve", "halving":
		*q = quantity{lo: i, hi: i + 1, value: 50, step: 5, scale: 1, unit: briefing.Percent, form: formMultiple, kind: briefing.Change, dir: briefing.Down, rule: "multiple: halved"}
		s.hedgeOf(q)
		q.dir = briefing.Down
		return true
	default:
		return false
	}
	switch w {
	case "double", "triple", "treble", "quadruple", "quintuple":
		if !s.doubleIsVerb(i) {
			return false
		}
	case "doubled", "doubling", "doubles":
		switch s.w(i + 1) {
		case "down", "taxation", "as":
			return false
		}
	}
	s.ratio(q, i, i+1, v, 1, w)
	q.dir = briefing.Up
	return true
}

// doubleIsVerb tells "to double trade" and "double the figure" from "double
// taxation".
func (s *sent) doubleIsVerb(i int) bool {
	switch s.w(i + 1) {
	case "taxation", "taxes", "tax", "standards", "standard", "track", "digit", "-", "entry", "murder", "role", "deck", "decker", "edged", "jeopardy", "checking", "jump", "bottom":
		return false
	}
	switch s.w(i - 1) {
	case "to", "will", "would", "could", "should", "can", "may", "might", "must", "least", "than", "nearly", "almost", "shall", "about", "roughly", "jointly", "further",
		"cannot", "not", "soon", "easily", "eventually", "even", "again", "then", "practically", "virtually":
		return true
	}
	switch s.w(i + 1) {
	case "the", "its", "their", "our", "trade", "exports", "bilateral", "this", "that", "turnover", "in", "by", "mutual", "what", "last", "over":
		return true
	}
	return false
}
