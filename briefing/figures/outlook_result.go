package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// outcome says whether the infinitive at j tells what a change led to: "soared
// 15 percent to reach $25 billion". A plan between the two words parts them.
func (s *sent) outcome(j int) bool {
	switch s.w(j + 1) {
	case "reach", "hit", "exceed", "surpass", "top", "attain", "touch", "cross":
	default:
		return false
	}
	for k := j - 1; k >= s.first && k > j-12; k-- {
		switch w := s.w(k); w {
		case "agreed", "decided", "plan", "plans", "planned", "aim", "aims", "want", "wants", "hope", "hopes", "expected", "is", "are", "was", "were", "set", "will", "intend", "intends",
			"seek", "ready", "goal", "target", "potential", "able", "continue", "order":
			return false
		case "doubled", "tripled", "trebled":
			return s.w(k-1) != "be" && s.w(k-1) != "to"
		default:
			if changeVerb(w) != briefing.None && (len(w) > 3 && w[len(w)-2:] == "ed" || pastChange(w)) {
				return s.w(k-1) != "be" && s.w(k-1) != "to"
			}
		}
	}
	return false
}

// beaten says whether a plan at j is only the yardstick of a result:
// "exceeded the plan by 12 percent".
func (s *sent) beaten(j, lo, hi int) bool {
	for k := j - 1; k >= lo && k >= j-4; k-- {
		switch s.w(k) {
		case "exceeded", "exceeding", "surpassed", "surpassing", "beat", "beating", "above", "achieved", "met", "overfulfilled", "short", "below", "missed", "missing", "under", "undershot":
			return true
		}
	}
	return false
}

// resultBefore says whether a result is told among [lo, hi): a verb in the past
// tense other than "was", which reported speech makes of "is".
func (s *sent) resultBefore(lo, hi int) bool {
	for j := lo; j < hi; j++ {
		if w := s.w(j); w != "was" && w != "were" && s.pastVerb(j, j+1) {
			return true
		}
	}
	return false
}

// pastVerb says whether a verb in the past tense stands among [lo, hi).
func (s *sent) pastVerb(lo, hi int) bool {
	for j := lo; j < hi; j++ {
		switch s.w(j) {
		case "reached", "totalled", "totaled", "amounted", "stood", "rose", "grew", "fell", "dropped", "declined", "exceeded", "surpassed", "topped", "jumped", "was", "were", "made", "came":
			if s.toks[j].Kind == text.Word && s.w(j-1) != "be" {
				return true
			}
		}
	}
	return false
}
