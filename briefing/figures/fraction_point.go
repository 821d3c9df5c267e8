package figures

import "brief/briefing"

// pointsAfter is the token after "of a percentage point" at j, or after "a
// percentage point" behind "half"; 0 where there is none.
func (s *sent) pointsAfter(j int, den float64) int {
	if s.w(j) == "of" {
		j++
		if s.w(j) == "a" && s.w(j+1) == "point" {
			return j + 2 // "seven tenths of a point"
		}
	} else if den != 2 {
		return 0
	}
	if s.w(j) == "a" && s.w(j+1) == "percentage" && s.w(j+2) == "point" {
		return j + 3
	}
	return 0
}

// partOfPoint reads "a quarter-point cut", "half a point", "half-point".
func (s *sent) partOfPoint(q *quantity, i int) bool {
	j := i
	if s.w(j) == "a" {
		j++
	}
	v := 0.0
	switch s.w(j) {
	case "half":
		v = 0.5
	case "quarter":
		v = 0.25
	default:
		return false
	}
	j++
	if s.w(j) == "-" && !s.spaceAt(j) || s.w(j) == "of" || s.w(j) == "a" {
		if j++; s.w(j) == "a" {
			j++
		}
	}
	if s.w(j) == "percentage" {
		j++
		if s.w(j) == "-" {
			j++
		}
	}
	if s.w(j) != "point" && s.w(j) != "points" {
		return false
	}
	*q = quantity{lo: i, hi: j + 1, value: v, step: 0.05, scale: 1, unit: briefing.PercentagePoint, form: formPercent, rule: "fraction of a point", word: true}
	s.hedgeOf(q)
	return true
}
