package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// outlook is 1 where the words [lo, hi) look ahead, -1 where they tell a
// result, 0 where they say neither. The last telling word decides.
func (s *sent) outlook(lo, hi int) int {
	for j := hi - 1; j >= lo; j-- {
		switch w := s.w(j); w {
		case "will", "shall", "would", "could", "should", "may", "might", "target", "targets", "targeting", "targeted", "goal", "goals", "aim", "aims", "aiming", "aimed",
			"plan", "plans", "planned", "planning", "expects", "expected", "expect", "forecast", "forecasts", "forecasted", "projected", "envisages", "envisaged", "envisage", "intends", "intend", "intention",
			"seek", "seeks", "seeking", "ambition", "potential", "objective", "task", "hopes", "hope", "hoped", "hoping", "anticipates", "anticipated", "foresee", "foresees", "foreseen",
			"stop", "pledge", "promises", "want", "wants", "striving", "strive", "ready", "possible", "opportunity", "proposed", "committed", "determined", "vowed",
			"construction", "built", "sought", "seen", "counting", "counts", "banking", "betting", "reckons", "considering", "considers", "contemplating", "mulling", "weighing", "outlook", "projection", "likely", "readiness", "'ll", "tasked", "forward", "sights", "eye", "eyes", "eyeing", "possibility", "scheduled", "slated", "poised", "promised", "prospects",
			"requested", "requests", "asked", "urged", "urges", "called", "calls", "suggested", "recommended", "demanded", "demanding", "demands", "demand", "heading", "headed":
			switch w {
			case "may":
				if s.toks[j].Capital {
					continue
				}
			case "should":
				if s.w(j+1) == "be" && isNoting(s.w(j+2)) {
					continue
				}
			case "want":
				if s.w(j+1) == "to" && isNoting(s.w(j+2)) {
					continue // "I want to point out that …"
				}
			case "would":
				if s.w(j+1) == "like" && s.w(j+2) == "to" && isNoting(s.w(j+3)) {
					continue
				}
			case "committed", "pledge", "ready", "possible", "opportunity", "stop", "task", "potential", "determined", "proposed":
				if w == "stop" && s.w(j-1) != "next" {
					continue
				}
				if w == "committed" || w == "pledge" {
					return -1
				}
			case "requested", "requests", "asked", "urged", "urges", "called", "calls", "suggested", "recommended", "demanded", "demanding", "demands", "demand", "heading", "headed":
				if !s.asks(j, hi) {
					continue
				}
			case "counting", "counts", "banking", "betting", "reckons":
				if n := s.w(j + 1); n != "on" && n != "upon" && n != "with" {
					continue
				}
			case "construction":
				if s.w(j-1) != "under" {
					continue
				}
			case "built":
				if s.w(j-1) != "being" {
					continue
				}
			case "seen":
				if s.w(j+1) != "at" && s.w(j+1) != "reaching" {
					continue
				}
			case "could":
				if s.has(j, hi+1, "only") || s.has(j, hi+1, "barely") || s.has(j, hi+1, "hardly") {
					return -1
				}
			case "forward":
				if p := s.w(j - 1); s.w(j+1) != "to" || p != "look" && p != "looks" && p != "looked" && p != "looking" {
					continue
				}
			case "plan", "plans", "forecast", "target", "goal", "expected", "targets":
				if s.beaten(j, lo, hi) {
					return -1
				}
			case "hopes":
				if s.w(j-1) == "their" || s.w(j-1) == "high" {
					continue // "on which both have pinned their hopes"
				}
			case "promised", "promises":
				if s.pledgedMoney(j, hi) {
					return -1
				}
			}
			return 1
		case "to":
			// an infinitive with no past verb before it: "agreed to bring trade
			// to $5 billion", "measures to raise exports to"
			if j == s.first && s.role != text.Headline && s.has(j, hi, ",") {
				continue // "To speed up work, the sides developed …" tells what for
			}
			if s.role == text.Headline && (s.verbAt(j+1) || j+1 < s.last && s.toks[j+1].Capital && futureVerb(s.w(j+1)) || s.w(j+1) == "forge" || s.w(j+1) == "ink") && changeVerb(s.w(j-1)) == briefing.None {
				return 1 // "Oman, Chile to jack up trade"
			}
			if p := s.w(j - 1); (p == "is" || p == "are" || p == "going" || p == "set" || (p == "course" || p == "track") && s.w(j-2) == "on" || p == "," && s.w(j+1) == "cost") && s.verbAt(j+1) && s.w(j+1) != "say" {
				return 1 // "a new service is to add", "are going to spend"
			}
			if futureVerb(s.w(j+1)) || isGoalMultiple(s.w(j+1), s.w(j+2), s.w(j+3)) {
				if s.outcome(j) {
					return -1
				}
				if s.w(j-1) == "able" {
					if p := s.w(j - 2); p == "is" || p == "are" || p == "was" || p == "were" {
						return -1 // what a port is able to do, it can
					}
				}
				if p := s.w(j - 1); p == "pledged" || p == "committed" {
					if w := s.w(j + 1); w == "invest" || w == "provide" || w == "allocate" {
						return -1 // money pledged is a fact
					}
				}
				if p := s.w(j - 1); p == "continued" || p == "continues" || p == "began" || p == "started" || p == "come" || p == "came" || p == "seems" || p == "appears" {
					return -1 // "continued to take the lead"
				}
				if p := s.w(j - 1); p == "used" || p == "helped" || p == "managed" || p == "allowed" || p == "enabled" || p == "led" || p == "made" {
					return -1
				}
				return 1
			}
		case "can":
			if w := s.w(j + 1); isGoalMultiple("at", w, s.w(j+2)) || w == "reach" || w == "grow" || w == "exceed" || w == "rise" || w == "increase" || w == "surpass" || w == "hit" || w == "touch" || w == "top" || w == "climb" || w == "double" || w == "triple" {
				return 1
			}
		case "reaching", "bringing", "achieving", "raising", "attaining", "increasing", "expanding", "boosting", "doubling", "returning", "restoring", "lifting", "tripling", "trebling":
			if s.w(j-1) == "including" && s.plansBefore(j) {
				return 1
			}
			if p := s.w(j - 1); p == "on" || p == "of" || p == "at" || p == "for" || p == "towards" || p == "with" && s.has(lo, j, "tasked") {
				return 1
			}
		case "reached", "totalled", "totaled", "amounted", "stood", "rose", "grew", "increased", "fell", "dropped", "declined", "was", "were", "came", "hit", "exceeded", "surpassed",
			"ranged", "averaged", "represented", "topped", "made", "had", "decreased", "jumped", "accounted", "doubled", "tripled", "sent", "carried", "transported", "opened", "visited", "handled", "moved", "did", "has", "have", "is", "are":
			if w == "hit" && s.w(j-1) == "and" && s.outlook(s.clauseStart(j), j-1) == 1 {
				return 1 // "would grow by a tenth a year and hit $5 billion"
			}
			if w == "has" || w == "have" || w == "had" {
				if s.perfectAt(j) {
					return -1
				}
				continue
			}
			if w == "is" || w == "are" || w == "was" || w == "were" {
				continue
			}
			if p := s.w(j - 1); s.participleOf(j) || w == "hit" && (p == "can" || p == "to" || p == "could" || p == "will" || p == "may" || p == "might" || p == "should") {
				continue
			}
			if p := s.w(j - 1); p == "be" || p == "have" && (s.w(j-2) == "will" || s.w(j-2) == "would") {
				continue
			}
			return -1
		}
	}
	return 0
}

// verbAt says whether token i can be a plain verb: a word in small letters that
// is no article, preposition or number.
func (s *sent) verbAt(i int) bool {
	if i >= s.last || s.toks[i].Kind != text.Word || s.toks[i].Capital || len(s.w(i)) < 2 {
		return false
	}
	w := s.w(i)
	return !isPreposition(w) && !maybeNumber(&s.toks[i]) && w != "its" && w != "their" && w != "our" && s.mask[i] == 0
}

// participleOf says whether the past form at j only tells what goods: "the
// volume of goods sent along the corridor".
func (s *sent) participleOf(j int) bool {
	switch s.w(j) {
	case "sent", "carried", "transported", "handled", "moved", "made":
	default:
		return false
	}
	switch s.w(j - 1) {
	case "goods", "cargo", "cargoes", "freight", "containers", "tonnes", "tons", "products", "transit":
		p := s.w(j - 2)
		return p == "of" || p == "the" || p == "transit"
	}
	return false
}

// isNoting holds verbs that only introduce what is said: "it should be noted".
func isNoting(w string) bool {
	switch w {
	case "noted", "mentioned", "recalled", "stressed", "emphasized", "emphasised", "pointed", "added", "said", "underlined", "remembered", "note", "mention", "recall", "stress", "emphasize", "emphasise",
		"point", "add", "say", "underline", "highlight", "remind", "reiterate", "congratulate", "thank":
		return true
	}
	return false
}

// plansBefore says whether the sentence names plans before token j, of which
// "including increasing trade to …" is one.
func (s *sent) plansBefore(j int) bool {
	for k := s.first; k < j; k++ {
		switch s.w(k) {
		case "roadmap", "roadmaps", "plan", "plans", "agreements", "arrangements", "tasks", "measures", "goals", "priorities", "objectives", "steps":
			return true
		}
	}
	return false
}

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

// futureVerb holds the verbs whose infinitive sets a goal.
func futureVerb(w string) bool {
	switch w {
	case "reach", "bring", "increase", "raise", "double", "triple", "grow", "expand", "boost", "achieve", "hit", "exceed", "attract", "build", "invest", "deliver", "rise", "push", "take", "lift",
		"surpass", "open", "create", "supply", "export", "import", "handle", "carry", "transport", "launch", "purchase", "buy", "construct", "reduce", "cut", "ensure", "quadruple", "be", "touch", "cross", "treble", "halve", "attain", "move",
		"process", "ship", "sell", "overtake", "install", "win", "drive", "jack", "bump", "hike", "add", "spend", "lower", "elevate", "scale", "go", "further", "provide", "implement", "allocate", "receive":
		return true
	}
	return false
}

// isGoalMultiple knows "to more than double", "to at least triple".
func isGoalMultiple(a, b, c string) bool {
	switch a {
	case "more", "at", "almost", "nearly":
		return b == "double" || b == "triple" || c == "double" || c == "triple" || c == "treble" || c == "quadruple"
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
