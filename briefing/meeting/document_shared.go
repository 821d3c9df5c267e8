package meeting

import "brief/briefing/text"

// gapped reads the documents behind the passive at token i that share its verb:
// "a treaty was signed by X and Y, and a programme by V and W".
func (s *story) gapped(i int, x text.Sentence) []phrase {
	if s.lower(i+1) != "by" {
		return nil
	}
	var out []phrase
	for j := i + 2; j < x.Last; j++ {
		if w := s.lower(j); w != "and" && w != ";" || !s.documentAt(j+1, x) {
			continue
		}
		first := s.skipArticle(j+1, x)
		h := s.head(first, x)
		if h < 0 {
			continue
		}
		end := s.titleEnd(h, x)
		if s.lower(end) != "by" || end+1 >= x.Last || s.d.Tokens[end+1].Kind == text.Number {
			return out
		}
		if p := (phrase{first: first, last: end}); s.definiteEnough(p, h) {
			out = append(out, p)
		}
		j = end
	}
	return out
}

// pastSigners moves past those who signed one document of a list to the semicolon
// before the next: "the convention on herds, by Ministers X and Y; the protocol …".
func (s *story) pastSigners(i int, x text.Sentence) int {
	for j := i + 2; j < min(x.Last, i+32); j++ {
		if s.lower(j) != ";" {
			continue
		}
		next := j + 1
		if s.lower(next) == "and" {
			next++
		}
		if s.documentAt(next, x) {
			return j
		}
		return i
	}
	return i
}

// agreedOn is the "on" behind the agreement that the verb at token i reached, or
// behind whom it was reached with, 0 if none: "reached agreement with Minister X
// on a memorandum".
func (s *story) agreedOn(i int, x text.Sentence) int {
	if s.lower(i+2) == "on" {
		return i + 2
	}
	if s.lower(i+2) != "with" {
		return 0
	}
	for j := i + 3; j < min(x.Last, i+16); j++ {
		switch s.lower(j) {
		case "on":
			if s.documentAt(j+1, x) {
				return j
			}
			return 0
		case ";", "that", "which", "who":
			return 0
		}
	}
	return 0
}

// capitalAt is the token behind "this capital", "the Cuban capital, Havana" or "the
// city of X" at token i, 0 if none stands there.
func (s *story) capitalAt(i int) int {
	if w := s.lower(i); w != "this" && w != "the" && w != "its" && w != "their" {
		return 0
	}
	if i++; i+2 < len(s.country) && s.country[i] != 0 {
		i++
	}
	if w := s.lower(i); w != "capital" && w != "city" && w != "town" {
		return 0
	}
	i++
	if s.lower(i) == "of" {
		i++
	} else if s.lower(i) == "," && s.placeAt(i+1) {
		i++
	}
	for s.placeAt(i) && i < len(s.d.Tokens) && s.d.Tokens[i].Capital {
		i++
	}
	if s.lower(i) == "," {
		i++
	}
	return i
}
