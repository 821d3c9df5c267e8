package meeting

import "brief/briefing/text"

// commaBetween says that a comma parts tokens j and i.
func (s *story) commaBetween(j, i int) bool {
	for k := j + 1; k < i; k++ {
		if s.lower(k) == "," && s.lower(k+1) != "where" {
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// clause is the part of the sentence around token i that no semicolon, dash,
// or ", which", ", and", ", while" cuts off.
func (s *story) clause(i int, x text.Sentence) (first, last int) {
	first, last = x.First, x.Last
	cut := func(j int) bool {
		switch w := s.lower(j); w {
		case ";", ":", "—":
			return true
		case "–", "-":
			pair := s.countryEnds(j-1) && j+1 < len(s.country) && s.country[j+1] != 0 // "the Peru - Fiji Forum"
			return !pair && s.d.Tokens[j].Space && j+1 < len(s.d.Tokens) && s.d.Tokens[j+1].Space
		case ",":
			switch s.lower(j + 1) {
			case "which", "while", "who", "whereas", "but", "where", "whose", "after":
				return true
			}
		case "\"", "“", "”":
			return true
		case "that":
			return !s.d.Tokens[j].Capital
		}
		return false
	}
	for j := i - 1; j >= x.First; j-- {
		// "In March he visited Bishkek, where he met": one time for both.
		if cut(j) && s.lower(j+1) != "where" {
			first = j + 1
			break
		}
	}
	for j := i + 1; j < x.Last; j++ {
		if cut(j) {
			last = j
			break
		}
	}
	return first, last
}
