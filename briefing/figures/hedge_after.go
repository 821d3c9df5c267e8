package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// hedgeAfter reads a hedge that follows the unit: "or more", "at least",
// "or so", "+" and gives the token after it.
func (s *sent) hedgeAfter(j int) (briefing.Qualifier, int) {
	switch s.w(j) {
	case "or":
		switch s.w(j + 1) {
		case "more", "higher", "above":
			if s.w(j+2) == "than" {
				return briefing.Exact, j
			}
			return briefing.AtLeast, j + 2
		case "so", "thereabouts":
			return briefing.About, j + 2
		case "less", "fewer":
			return briefing.AtMost, j + 2
		}
	case ",":
		if s.w(j+1) == "give" && s.w(j+2) == "or" && s.w(j+3) == "take" {
			return briefing.About, j + 4
		}
		if s.w(j+1) == "or" && (s.w(j+2) == "thereabouts" || s.w(j+2) == "so") {
			return briefing.About, j + 3
		}
	case "approximately", "roughly", "approx":
		if s.phraseEnds(j+1) && !s.numberAt(j+1) {
			return briefing.About, j + 1
		}
	case "at":
		return s.atBound(j)
	case "plus":
		switch s.w(j + 1) {
		case "a", "an", "the", "another", "extra", "up", "some", "one", "any", "bonuses", "free", "about":
			return briefing.Exact, j // "8% plus an extra £500"
		}
		if !s.numberAt(j+1) && currencySign(s.w(j+1)) == "" && currencyCode(s.raw(j+1)) == "" {
			return briefing.Over, j + 1
		}
	case "-":
		if s.w(j+1) == "plus" && !s.spaceAt(j) && !s.spaceAt(j+1) {
			return briefing.Over, j + 2 // "£1.5bn-plus"
		}
	case "and":
		if w := s.w(j + 1); (w == "more" || w == "above") && s.w(j+2) != "than" && s.w(j+2) != "the" && s.w(j+2) != "its" { // "22 wagons and more than 30 trucks"
			return briefing.AtLeast, j + 2
		}
	}
	return briefing.Exact, j
}

// atBound reads the bound behind the "at" of token j: "at least", "at the very most",
// "at a minimum". A bare "at maximum" bounds nothing: it may tell what runs "at maximum
// capacity".
func (s *sent) atBound(j int) (briefing.Qualifier, int) {
	k := j + 1
	if s.w(k) == "the" || s.w(k) == "a" {
		if k++; s.w(k) == "very" {
			k++
		}
	}
	switch s.w(k) {
	case "least", "minimum":
		return briefing.AtLeast, k + 1
	case "most", "maximum":
		if k > j+1 {
			return briefing.AtMost, k + 1
		}
	}
	if s.w(j+1) == "most" {
		return briefing.AtMost, j + 2
	}
	return briefing.Exact, j
}

// letsPass says whether what stands before the verb at token j is a way or a border
// that lets the vehicles counted at token i pass: "can pass 50 wagons a day".
func (s *sent) letsPass(j, i int) bool {
	switch s.w(j) {
	case "pass", "passes", "passed", "passing":
	default:
		return false
	}
	for k := i + 1; k < s.last && k < i+5; k++ {
		if s.isOne(k, vehicles) {
			return true
		}
	}
	return false
}

var vehicles = text.NewWordSet("wagons wagon trucks truck lorries cars trains train vehicles ships vessels carriages railcars")
