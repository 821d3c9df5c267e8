package figures

import "brief/briefing/text"

// overApposition finds the subject before words between commas, the second of
// which stands at k: "X, minister of trade, said", "the head, X, said".
func (s *sent) overApposition(v, k, first int) (string, bool) {
	if c := text.RelativeBefore(s.toks, k, first+1); c > first {
		if p := s.personEnding(c - 1); p != nil {
			return s.alone(p, first), true
		}
	}
	if p := s.personEnding(k - 1); p != nil && p.Token > first && (s.toks[p.Token-1].Lower == "," || p.First > first && s.toks[p.First-1].Lower == ",") {
		return s.alone(p, first), true
	}
	for e := k - 1; e > first && e > k-26; e-- {
		if s.toks[e].Lower != "," {
			continue
		}
		if p := s.personEnding(e - 1); p != nil {
			return s.alone(p, first), true
		}
		if name, ok := s.bodyEnding(e-1, first); ok {
			return name, true
		}
		if name, ok := s.unknown(v, e-1, first); ok && name != "" && s.toks[e+1].Lower == "who" {
			return name, true // "X, who holds the portfolio of trade, said"
		}
		if w := s.toks[e+1].Lower; w == "which" || w == "whose" {
			return s.unknown(v, e-1, first) // "Tyre maker X, which owns two plants, expects"
		}
	}
	for e := k - 1; e >= first && e > k-16; e-- {
		if p := s.personEnding(e); p != nil {
			return s.alone(p, first), true
		}
	}
	return "", false
}
