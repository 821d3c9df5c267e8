package figures

import "strings"

// quoting is the person named after "quoting", "learned from" at token v.
func (s *sent) quoting(v, last int) (string, bool) {
	switch s.toks[v].Lower {
	case "quoting", "quoted":
		if v > 1 && s.toks[v-1].Lower == "was" {
			if p := s.personEnding(v - 2); p != nil && !forOthers(p) {
				return p.Name, true // "X was quoted by the agency as saying"
			}
		}
	case "citing":
		if name, ok := s.cited(v, last); ok {
			return name, true
		}
	case "learned", "learnt":
		if v+1 >= last || s.toks[v+1].Lower != "from" {
			return "", false
		}
	default:
		return "", false
	}
	for k := v + 1; k < last && k < v+15; k++ {
		if p := s.personAt(k); p != nil && !forOthers(p) {
			return p.Name, true
		}
		if w := s.toks[k].Lower; w == "," || w == "that" {
			break
		}
	}
	return "", false
}

// cited is the body whose figures "citing" at token v names: "the agency reported, citing
// the Department of Statistics", "citing data of the ministry". A ministry cited for
// what was talked about claims no figure.
func (s *sent) cited(v, last int) (string, bool) {
	if v+1 >= last || s.personAt(v+1) != nil {
		return "", false
	}
	for k := v + 1; k < last && k < v+10 && s.toks[k].Lower != ","; k++ {
		if s.personAt(k) != nil {
			return "", false
		}
	}
	name, ok := s.institution(v+1, last)
	return name, ok && (s.dataAfter(v+1, last) || strings.Contains(name, "tatistic") || strings.Contains(name, "ustoms"))
}
