package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// thanHedge reads "more than", "no less than", "nothing less than".
func (s *sent) thanHedge(j, i int) (briefing.Qualifier, int) {
	if j < i-1 && s.w(j+1) == "the" && s.knownAmount(i) {
		return briefing.Exact, j // "less than the $124 million of 2015" bounds the other amount
	}
	p2 := s.w(j - 2)
	switch p := s.w(j - 1); p {
	case "more", "greater", "higher", "bigger", "larger", "better":
		if p2 == "no" || p2 == "not" {
			return briefing.AtMost, j - 2
		}
		if k := s.notBefore(j - 2); k >= 0 && s.toks[j-2].Kind == text.Word {
			return briefing.AtMost, k // "will not take more than 50 megawatts"
		}
		if p == "more" || p == "greater" || p == "higher" {
			return briefing.Over, s.hedgeAdverb(j - 1)
		}
		if p == "better" && j == i-1 && !s.forecastAfter(i) {
			return briefing.Over, j - 1
		}
	case "less", "fewer", "lower":
		if p2 == "no" || p2 == "not" || p2 == "nothing" {
			return briefing.AtLeast, j - 2
		}
		return briefing.Under, s.hedgeAdverb(j - 1)
	}
	return briefing.Exact, j
}

// knownAmount says whether the words behind the amount at token i tell when or that it
// was recorded, so that "the" before it points to an amount in its own right.
func (s *sent) knownAmount(i int) bool {
	for k := i + 1; k < s.last && k < i+7; k++ {
		switch s.w(k) {
		case ",", ";", ".", "and", "but":
			return false
		case "posted", "recorded", "registered", "reported", "logged", "seen", "earlier":
			return true
		case "of", "in":
			if w := s.w(k + 1); len(w) == 4 && s.toks[k+1].Kind == text.Number && (w[:2] == "19" || w[:2] == "20") {
				return true
			}
		}
	}
	return false
}

// overHedge reads "over", "above" and "beyond"; "a 12 percent growth over $60
// million the year before" compares.
func (s *sent) overHedge(j, i int) (briefing.Qualifier, int) {
	if s.w(j) == "over" {
		p := s.w(j - 1)
		if p == "spread" || p == "spreads" || p == "stretching" || p == "extends" {
			return briefing.Exact, j // "a park spread over 22 square kilometres"
		}
		if j < i-1 && s.forecastAfter(i) || changeNoun(p) != briefing.None && p != "rise" && !s.verbInS(j-1) || isPercent(p) || p == "cent" || j < i-1 {
			return briefing.Exact, j
		}
	}
	switch s.w(j - 1) {
	case "go", "gone", "get", "got", "move", "moved", "rise", "risen", "went":
		if k := s.notBefore(j - 1); k >= 0 && s.w(j) != "over" {
			return briefing.AtMost, k // "did not go beyond 88 million"
		}
	}
	if j < i-1 && s.forecastAfter(i) {
		return briefing.Exact, j // "above the 47.9% forecast"
	}
	return briefing.Over, s.hedgeAdverb(j)
}

// verbInS says whether the word of growth at token i, "climbs", "jumps", is a verb: its
// subject stands before it with nothing that would make a noun of it.
func (s *sent) verbInS(i int) bool {
	switch s.w(i) {
	case "climbs", "jumps", "rises", "soars", "surges", "leaps":
	default:
		return false
	}
	switch s.w(i - 1) {
	case "", "the", "these":
		return false
	case "trade", "turnover", "volume", "exports", "imports", "it", "total", "investment", "value", "figure", "number":
		return true
	}
	return s.toks[i-1].Capital
}

// forecastAfter says whether the number at token i is a forecast that another
// is measured by.
func (s *sent) forecastAfter(i int) bool {
	for k := i + 1; k < s.last && k < i+4; k++ {
		switch s.w(k) {
		case "forecast", "estimate", "expected", "consensus", "average", "predicted", "needed", "required":
			return true
		}
	}
	return false
}

// aboutHedge reads "about" and its like, but not the "about" of "talking about".
func (s *sent) aboutHedge(j, i int) (briefing.Qualifier, int) {
	gap := j < i-1
	switch w, p := s.w(j), s.w(j-1); {
	case w == "some" && gap:
		return briefing.Exact, j
	case isTalking(p):
		return briefing.Exact, j
	case w == "estimated":
		if p == "an" {
			return briefing.About, j - 1
		}
		if !gap {
			return briefing.Exact, j
		}
	}
	return briefing.About, j
}

func isTalking(w string) bool {
	switch w {
	case "talking", "talk", "speaking", "spoke", "speak", "talked", "heard":
		return true
	}
	return false
}

// toHedge reads "close to" and "up to"; "add up to" is a sum, and "went up to" a
// level reached.
func (s *sent) toHedge(j, _ int) (briefing.Qualifier, int) {
	p, p2 := s.w(j-1), s.w(j-2)
	switch {
	case p == "close", p == "closer", p == "nearer", p == "near":
		return briefing.Almost, j - 1
	case p == "approximately", p == "roughly":
		return briefing.About, j - 1 // "amounted approximately to $3 billion"
	case p == "almost", p == "nearly":
		return briefing.Almost, j - 1
	case p != "up":
	case (p2 == "," || isPercent(p2) || p2 == "percent" || p2 == "cent") && s.changeWithin(j-1, 14):
		// "increased by 2 percent, up to $68 million": to that level
	case p2 == "add" || p2 == "adds" || p2 == "added" || p2 == "adding":
		// "add up to $4 billion": come to
	case !s.upIsVerb(j - 1):
		return briefing.AtMost, j - 1
	}
	return briefing.Exact, j
}

// underHedge reads "under" and "below"; what did not fall below a figure came
// to it at least.
func (s *sent) underHedge(j, i int) (briefing.Qualifier, int) {
	if s.w(j) == "under" && j < i-1 && !s.markAfter(i) {
		return briefing.Exact, j // "delivered under a $58m facility"
	}
	if s.w(j) == "under" && j == i-1 && s.kindsOfGoods(i+1) {
		return briefing.Exact, j // "exports under 135 commodity items"
	}
	switch s.w(j - 1) {
	case "not", "never":
		return briefing.AtLeast, j - 1
	case "fall", "falls", "fell", "fallen", "drop", "drops", "dropped", "go", "gone", "went", "decline", "declined", "dip", "dipped", "sink", "sunk", "slip", "slipped", "be", "come":
		if k := s.notBefore(j - 1); k >= 0 {
			return briefing.AtLeast, k
		}
	}
	if p := s.w(j - 1); isPercent(p) || p == "cent" || j < i-1 && s.forecastAfter(i) {
		return briefing.Exact, j // "4 percent below the $1.6 billion of 2022" compares
	}
	return briefing.Under, s.hedgeAdverb(j)
}

// markAfter says whether the number at token i is a mark to pass: "the 5 percent
// ceiling".
func (s *sent) markAfter(i int) bool {
	for k := i + 1; k < s.last && k < i+5; k++ {
		switch s.w(k) {
		case "mark", "threshold", "target", "level", "milestone", "ceiling", "limit", "line", "forecast", "of":
			return true
		}
	}
	return false
}

// asHedge reads "as much as", which in "three times as much as 5 million"
// compares and hedges nothing.
func (s *sent) asHedge(j, _ int) (briefing.Qualifier, int) {
	p := s.w(j - 1)
	if (p == "much" || p == "many" || p == "high") && s.w(j-2) == "as" && s.w(j-3) != "times" && s.w(j-3) != "twice" {
		if w := s.w(j - 3); w == "almost" || w == "nearly" {
			return briefing.Almost, j - 3
		}
		return briefing.AtMost, j - 2
	}
	return briefing.Exact, j
}

// hedgeAdverb is the first token of a hedge at token k with the adverb before
// it: "slightly more than", "just over", "a little above".
func (s *sent) hedgeAdverb(k int) int {
	switch s.w(k - 1) {
	case "slightly", "just", "well", "comfortably", "easily", "only", "fractionally", "far", "much", "significantly", "somewhat", "marginally", "considerably", "already":
		return k - 1
	case "little", "touch", "shade", "bit", "fraction", "whisker", "hair", "tad":
		if s.w(k-2) == "a" {
			return k - 2
		}
		if s.w(k-1) == "little" {
			return k - 1
		}
	}
	return k
}

// notBefore is the negation before token k, -1 where none stands there.
func (s *sent) notBefore(k int) int {
	k--
	if w := s.w(k); w == "yet" || w == "ever" || w == "even" {
		k--
	}
	if w := s.w(k); w == "not" || w == "never" || w == "cannot" || len(w) > 3 && w[len(w)-3:] == "n't" {
		return k
	}
	return -1
}

// upIsVerb says whether the "up" at j goes with a verb of motion ("went up to").
func (s *sent) upIsVerb(j int) bool {
	switch s.w(j - 1) {
	case "it", "them":
		return s.w(j-2) == "picked" || s.w(j-2) == "brought" || s.w(j-2) == "pushed"
	case "went", "go", "goes", "gone", "moved", "rose", "climbed", "risen", "shot", "edged", "crept", "inched", "ticked", "crawled", "picked", "picks", "picking", "pushed", "pushing", "brought", "bringing", "taking":
		return true
	}
	return false
}
