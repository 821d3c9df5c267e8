package figures

import "brief/briefing"

// ofHedge reads "in excess of", "just short of", "the milestone of", "a
// minimum of".
func (s *sent) ofHedge(j, _ int) (briefing.Qualifier, int) {
	p, p2 := s.w(j-1), s.w(j-2)
	switch p {
	case "excess":
		if p2 == "in" {
			return briefing.Over, j - 2
		}
	case "short":
		switch p2 {
		case "far", "little":
			if s.w(j-3) == "not" || p2 == "little" {
				return briefing.Almost, s.notAt(j - 2)
			}
			return briefing.Under, j - 2
		case "fell", "fallen", "fall", "falls", "falling", "just", "well", "slightly":
			return briefing.Under, j - 2
		}
	case "region", "order", "neighbourhood", "neighborhood", "vicinity", "area", "realm":
		switch s.w(j - 3) {
		case "in", "of", "on":
			if p2 == "the" && (p != "area" || s.w(j-4) == "somewhere") {
				return briefing.About, s.somewhere(j - 3)
			}
		}
	case "shy":
		return briefing.Under, s.hedgeAdverb(j - 1)
	case "north", "upwards", "upward":
		return briefing.Over, j - 1
	case "milestone", "mark", "threshold", "level", "figure":
		return s.markHedge(j)
	case "minimum":
		if p2 == "a" {
			return briefing.AtLeast, j - 2
		}
	case "maximum":
		if p2 == "a" {
			return briefing.AtMost, j - 2
		}
	}
	return briefing.Exact, j
}

// notAt is the token of a "not" before token k, k itself where there is none.
func (s *sent) notAt(k int) int {
	if s.w(k-1) == "not" {
		return k - 1
	}
	return k
}

// somewhere is the token of a "somewhere" before token k, k itself where there is none.
func (s *sent) somewhere(k int) int {
	if s.w(k-1) == "somewhere" {
		return k - 1
	}
	return k
}

// markHedge reads the verb before "the milestone of", whose last word is token
// j: "approaching", "passed".
func (s *sent) markHedge(j int) (briefing.Qualifier, int) {
	switch s.w(j - 2) {
	case "approaching", "nearing":
		return briefing.Almost, j - 2
	case "the":
		switch s.w(j - 3) {
		case "approaching", "nearing", "approached", "neared", "approaches", "nears":
			return briefing.Almost, j - 3
		case "exceeded", "surpassed", "crossed", "passed", "topped", "exceeding", "surpassing", "exceeds":
			return briefing.Over, j - 3
		}
	}
	return briefing.Exact, j
}

// kindsOfGoods says whether what is counted from token i on are headings that goods are
// listed under: "commodity items", "tariff lines".
func (s *sent) kindsOfGoods(i int) bool {
	switch s.w(i) {
	case "commodity", "tariff", "product", "customs", "trade":
		switch s.w(i + 1) {
		case "items", "positions", "headings", "lines", "codes", "categories", "groups", "names":
			return true
		}
	case "headings", "positions", "subheadings":
		return true
	}
	return false
}
