package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// outlook is 1 where the words [lo, hi) look ahead, -1 where they tell a
// result, 0 where they say neither. The last telling word decides.
func (s *sent) outlook(lo, hi int) int {
	for j := min(hi, s.last) - 1; j >= max(lo, s.first); j-- {
		if s.toks[j].Lower == "," && j < hi-1 {
			if j = s.asideStart(j); j < max(lo, s.first) {
				return 0 // "exports, which are expected to rise, brought in $5 million"
			}
		}
		if read := outlookTable.Reader(&s.toks[j]); read != nil {
			if v := read(s, j, lo, hi); v != 0 {
				return v
			}
		}
	}
	return 0
}

// outlookTable is made in init, for one of its readers asks for the outlook of the
// words before it.
var outlookTable *text.ReaderTable[func(s *sent, j, lo, hi int) int]

func init() {
	outlookTable = text.NewReaderTable(append(outlookRules(), outlookVerbs()...), outlookRule.parts)
}

// infinitiveOutlook reads an infinitive with no past verb before it: "agreed to
// bring trade to $5 billion", "measures to raise exports to".
func (s *sent) infinitiveOutlook(j, _, hi int) int {
	if j == s.first && s.role != text.Headline && s.has(j, hi, ",") {
		return 0 // "To speed up work, the sides developed …" tells what for
	}
	if s.leansOnTo(j - 1) {
		return 0
	}
	if s.role == text.Headline && (s.verbAt(j+1) || j+1 < s.last && s.toks[j+1].Capital && futureVerb(s.w(j+1)) || s.w(j+1) == "forge" || s.w(j+1) == "ink") && changeVerb(s.w(j-1)) == briefing.None {
		return 1 // "Oman, Chile to jack up trade"
	}
	p, next := s.w(j-1), s.w(j+1)
	if (next == "be" || next == "have") && reportedAs(p) {
		return 0 // "a sum said to be close to £400,000"
	}
	if (p == "is" || p == "are" || p == "going" || p == "set" || (p == "course" || p == "track") && s.w(j-2) == "on" || p == "," && next == "cost") && s.verbAt(j+1) && next != "say" {
		return 1 // "a new service is to add", "are going to spend"
	}
	if !futureVerb(next) && !isGoalMultiple(next, s.w(j+2), s.w(j+3)) {
		return 0
	}
	if s.outcome(j) {
		return -1
	}
	switch p {
	case "able":
		switch s.w(j - 2) {
		case "is", "are", "was", "were":
			return -1 // what a port is able to do, it can
		}
	case "built", "constructed", "equipped", "designed":
		switch next {
		case "move", "carry", "handle", "transport", "process", "store", "hold", "produce", "take":
			return -1 // what a line was built to carry is its capacity, no aim
		}
	case "pledged", "committed":
		if next == "invest" || next == "provide" || next == "allocate" {
			return -1 // money pledged is a fact
		}
	case "continued", "continues", "began", "started", "come", "came", "seems", "appears": // "continued to take the lead"
		return -1
	case "used", "helped", "managed", "allowed", "enabled", "led", "made":
		if s.w(j-2) == "being" {
			return 1 // "efforts are being made to bring"
		}
		return -1
	}
	return 1
}

// leansOnTo says whether the word at token i takes a noun with "to": "thanks to Open
// Skies", "compared to".
func (s *sent) leansOnTo(i int) bool {
	switch s.w(i) {
	case "thanks", "due", "owing", "compared", "according", "prior", "next", "close", "up", "contrary", "relative", "similar", "opposed", "access", "member":
		return !s.verbAt(i + 2)
	}
	return false
}

// abilityOutlook reads "can reach", "can at least double".
func (s *sent) abilityOutlook(j, _, _ int) int {
	w := s.w(j + 1)
	switch w {
	case "reach", "grow", "exceed", "rise", "increase", "surpass", "hit", "touch", "top", "climb", "double", "triple":
		return 1
	}
	return aheadIf(isGoalMultiple("at", w, s.w(j+2)))
}

// gerundOutlook reads "aimed at doubling", "including raising" in a plan.
func (s *sent) gerundOutlook(j, lo, _ int) int {
	if s.w(j-1) == "the" && s.w(j+1) == "of" {
		return aheadIf(s.plansBefore(j)) // "priorities, among them the lifting of transit to"
	}
	switch s.w(j - 1) {
	case "includes", "include", "means", "involves":
		return 1 // "and this includes raising trade to $1 billion"
	case "including", "all", "namely", "like":
		return aheadIf(s.plansBefore(j)) // also "priorities, above all bringing"
	case "on", "of", "at", "for", "towards":
		return 1
	case "with":
		return aheadIf(s.has(lo, j, "tasked"))
	}
	return 0
}

// pastOutlook reads the past forms of verbs that tell results.
func (s *sent) pastOutlook(j, _, _ int) int {
	w, p := s.w(j), s.w(j-1)
	if w == "hit" && p == "and" && s.outlook(s.clauseStart(j), j-1) == 1 {
		return 1 // "would grow by a tenth a year and hit $5 billion"
	}
	if w == "has" || w == "have" || w == "had" {
		return -aheadIf(s.perfectAt(j))
	}
	if s.participleOf(j) {
		return 0
	}
	if w == "hit" {
		switch p {
		case "can", "to", "could", "will", "may", "might", "should":
			return 0
		}
	}
	if p == "be" || p == "have" && (s.w(j-2) == "will" || s.w(j-2) == "would") {
		return 0
	}
	return -1
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
		case "roadmap", "roadmaps", "plan", "plans", "agreements", "arrangements", "task", "tasks", "measures", "goal", "goals", "aim", "aims", "target", "targets", "priority", "priorities", "objective", "objectives", "steps":
			return true
		}
	}
	return false
}

// futureVerb holds the verbs whose infinitive sets a goal.
func futureVerb(w string) bool {
	switch w {
	case "reach", "bring", "increase", "raise", "double", "triple", "grow", "expand", "boost", "achieve", "hit", "exceed", "attract", "build", "invest", "deliver", "rise", "push", "take", "lift",
		"surpass", "open", "create", "supply", "export", "import", "handle", "carry", "transport", "launch", "purchase", "buy", "construct", "reduce", "cut", "ensure", "quadruple", "be", "touch", "cross", "treble", "halve", "attain", "move", "top", "pass",
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
