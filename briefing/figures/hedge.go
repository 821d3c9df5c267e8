package figures

import "brief/briefing"

// hedgeBefore reads the hedge that ends right before token i: "more than",
// "exceeded the", "close to", "up to". It gives its first token, i where the
// number stands bare.
func (s *sent) hedgeBefore(i int) (briefing.Qualifier, int) {
	j := i - 1
	for j >= s.first && (s.w(j) == "the" || s.w(j) == "a" || s.w(j) == "an" || s.w(j) == "combined" || s.w(j) == "total" && s.w(j-1) == "a") {
		j--
	}
	gap := j < i-1 // an article stands between
	w, p, p2 := s.w(j), s.w(j-1), s.w(j-2)
	if p == "almost" || p == "nearly" || p == "practically" {
		switch w {
		case "reached", "hit", "reaching", "totalled", "totaled", "touched", "reaches", "reach":
			return briefing.Almost, j - 1 // "almost reached 1 billion dollars"
		}
	}
	adverb := func(k int) int { // "slightly more than", "just over", "well above"
		switch s.w(k - 1) {
		case "slightly", "just", "well", "a", "far", "much", "significantly", "little", "somewhat", "marginally", "considerably", "already":
			if s.w(k-1) == "little" && s.w(k-2) == "a" {
				return k - 2
			}
			if s.w(k-1) == "a" {
				return k
			}
			return k - 1
		}
		return k
	}
	// not gives the negation before token k, -1 where none stands there.
	not := func(k int) int {
		k--
		if s.w(k) == "yet" || s.w(k) == "ever" {
			k--
		}
		if w := s.w(k); w == "not" || w == "never" || w == "cannot" || len(w) > 3 && w[len(w)-3:] == "n't" {
			return k
		}
		return -1
	}
	switch w {
	case "than":
		switch p {
		case "more", "greater", "higher", "bigger", "larger", "better":
			if p2 == "no" || p2 == "not" {
				return briefing.AtMost, j - 2
			}
			if p == "more" || p == "greater" || p == "higher" {
				return briefing.Over, adverb(j - 1)
			}
		case "less", "fewer", "lower":
			if p2 == "no" || p2 == "not" {
				return briefing.AtLeast, j - 2
			}
			if p2 == "nothing" {
				return briefing.AtLeast, j - 2
			}
			return briefing.Under, adverb(j - 1)
		}
	case "over", "above", "beyond":
		if w == "over" && (changeNoun(p) != briefing.None && p != "rise" || isPercent(p) || p == "cent") {
			break // "a 12 percent growth over $60 million the year before"
		}
		if !gap || w != "over" {
			return briefing.Over, adverb(j)
		}
	case "exceeding", "exceeded", "exceeds", "exceed", "topped", "tops", "topping", "top", "surpassed", "surpasses", "surpassing", "surpass",
		"crossed", "crossing", "crosses", "cross", "passed", "passing", "pass", "passes", "outstripped", "overtook", "overshot", "breached", "broke", "eclipsed":
		if k := not(j); k >= 0 {
			return briefing.AtMost, k
		}
		return briefing.Over, j
	case "of":
		switch {
		case p == "excess" && p2 == "in":
			return briefing.Over, j - 2
		case p == "short" && (p2 == "fell" || p2 == "fallen" || p2 == "fall" || p2 == "falls" || p2 == "falling"):
			return briefing.Under, j - 2
		case p == "short" && p2 == "just", p == "shy" && p2 == "just":
			return briefing.Under, j - 2
		case p == "north", p == "upwards", p == "upward":
			return briefing.Over, j - 1
		case (p == "milestone" || p == "mark" || p == "threshold" || p == "level" || p == "figure") && (p2 == "approaching" || p2 == "nearing"):
			return briefing.Almost, j - 2
		case (p == "milestone" || p == "mark" || p == "threshold" || p == "level" || p == "figure") && p2 == "the":
			switch s.w(j - 3) {
			case "approaching", "nearing", "approached", "neared", "approaches", "nears":
				return briefing.Almost, j - 3
			case "exceeded", "surpassed", "crossed", "passed", "topped", "exceeding", "surpassing", "exceeds":
				return briefing.Over, j - 3
			}
		case (p == "minimum") && p2 == "a":
			return briefing.AtLeast, j - 2
		case p == "maximum" && p2 == "a":
			return briefing.AtMost, j - 2
		}
	case "about", "around", "roughly", "approximately", "circa", "ca", "approx", "estimated", "some":
		if w == "some" && gap {
			break
		}
		switch p {
		case "talking", "talk", "speaking", "spoke", "speak", "talked", "heard":
			return briefing.Exact, i
		}
		if w == "estimated" {
			if gap || p == "an" {
				if p == "an" {
					j--
				}
				return briefing.About, j
			}
			break
		}
		return briefing.About, j
	case ".":
		if p == "approx" || p == "ca" {
			return briefing.About, j - 1
		}
	case "~", "≈":
		return briefing.About, j
	case ">", "≥":
		if w == "≥" {
			return briefing.AtLeast, j
		}
		return briefing.Over, j
	case "<", "≤":
		if w == "≤" {
			return briefing.AtMost, j
		}
		return briefing.Under, j
	case "nearly", "almost", "approaching", "nearing", "neared", "approached", "approaches", "practically", "virtually":
		return briefing.Almost, j
	case "to":
		switch {
		case p == "close" && p2 == "very", p == "close":
			return briefing.Almost, j - 1
		case p == "up" && p2 == "," && s.changeWithin(j-1, 14):
			// "increased by 2 percent, up to $68 million": to that level
		case p == "up" && (p2 == "add" || p2 == "adds" || p2 == "added" || p2 == "adding"):
			// "add up to $4 billion": come to
		case p == "up" && !s.upIsVerb(j-1):
			return briefing.AtMost, j - 1
		}
	case "under", "below":
		switch p {
		case "fall", "falls", "fell", "fallen", "drop", "drops", "dropped", "go", "gone", "went", "decline", "declined", "dip", "dipped", "sink", "sunk", "slip", "slipped":
			if k := not(j - 1); k >= 0 {
				return briefing.AtLeast, k
			}
		}
		return briefing.Under, adverb(j)
	case "least":
		if p == "at" {
			return briefing.AtLeast, j - 1
		}
	case "minimum":
		return briefing.AtLeast, j
	case "most":
		if p == "at" {
			return briefing.AtMost, j - 1
		}
	case "as":
		if (p == "much" || p == "many" || p == "high") && p2 == "as" {
			// "three times as much as 5 million" compares, and hedges nothing.
			if s.w(j-3) == "times" || s.w(j-3) == "twice" {
				break
			}
			return briefing.AtMost, j - 2
		}
	case "maximum":
		return briefing.AtMost, j
	}
	return briefing.Exact, i
}

// upIsVerb says whether the "up" at j goes with a verb of motion ("went up to").
func (s *sent) upIsVerb(j int) bool {
	switch s.w(j - 1) {
	case "went", "go", "goes", "gone", "moved", "rose", "climbed", "risen", "shot", "edged", "crept", "inched", "ticked", "crawled", "pushed", "pushing", "brought", "bringing", "taking":
		return true
	}
	return false
}

// hedgeAfter reads a hedge that follows the unit: "or more", "at least",
// "or so", "+" and gives the token after it.
func (s *sent) hedgeAfter(j int) (briefing.Qualifier, int) {
	switch s.w(j) {
	case "or":
		switch s.w(j + 1) {
		case "more", "higher", "above":
			return briefing.AtLeast, j + 2
		case "so", "thereabouts":
			return briefing.About, j + 2
		case "less", "fewer":
			return briefing.AtMost, j + 2
		}
	case "at":
		if s.w(j+1) == "least" {
			return briefing.AtLeast, j + 2
		}
		if s.w(j+1) == "most" {
			return briefing.AtMost, j + 2
		}
	case "plus":
		if !s.numberAt(j+1) && currencySign(s.w(j+1)) == "" && currencyCode(s.raw(j+1)) == "" {
			return briefing.Over, j + 1
		}
	case "-":
		if s.w(j+1) == "plus" && !s.spaceAt(j) && !s.spaceAt(j+1) {
			return briefing.Over, j + 2 // "£1.5bn-plus"
		}
	case "and":
		if s.w(j+1) == "more" || s.w(j+1) == "above" {
			return briefing.AtLeast, j + 2
		}
	}
	return briefing.Exact, j
}
