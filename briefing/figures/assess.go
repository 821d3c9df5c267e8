package figures

import "brief/briefing"

// isTrigger says whether a word alone makes a sentence worth reading for
// figures. Words like "a" or "first" need another trigger beside them.
func isTrigger(w string) bool {
	if triggerWords.has(w) {
		return true
	}
	return len(w) > 5 && w[len(w)-4:] == "fold"
}

var triggerWords = newWordSet(`half quarter dozen dozens hundred hundreds thousand thousands million millions billion billions trillion crore lakh tens scores twice thrice double
	doubled doubles doubling triple tripled triples tripling treble trebled trebling quadruple quadrupled quadrupling quintupled quintuple halved halving
	halve sextupled second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth two three four five six seven eight nine ten eleven twelve
	thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety thirds quarters fifths percent`)

// assess decides for each quantity whether it is a change, a level, a share or
// a count, in which direction, and which words show it.
func (s *sent) assess() {
	for k := range s.qs {
		q := &s.qs[k]
		bound := s.first
		if k > 0 {
			bound = s.qs[k-1].hi
		}
		switch q.form {
		case formRank:
			q.dir = briefing.None
			continue
		case formMultiple:
			s.showChange(q, bound)
		case formPercent, formFraction:
			s.assessPercent(q, bound)
		default:
			s.assessAmount(q, bound)
		}
		if q.kind != briefing.Change {
			q.dir = briefing.None
		}
	}
	for k := len(s.qs) - 2; k >= 0; k-- {
		// "2.2 and 7.2 percent more than": the comparison is the first's too.
		a, b := &s.qs[k], &s.qs[k+1]
		if a.form == formPercent && a.kind == briefing.Level && b.form == formPercent && b.kind == briefing.Change && b.left-a.hi == 1 && s.w(a.hi) == "and" && comparative(s.w(a.left-1)) == briefing.None && s.w(b.left-1) == "and" {
			a.change(b.dir)
		}
	}
}

// weakChange holds words of change that also mean other things; they count
// only right beside the number or with "by".
func weakChange(w string) bool {
	switch w {
	case "more", "less", "higher", "lower", "greater", "fewer", "plus", "minus", "contract", "added", "went", "ahead", "behind", "exceeded", "exceeding",
		"surpassed", "surpassing", "lost", "picked", "shot", "scaled", "up", "down", "progressed", "cut", "cuts", "advanced", "raise", "boost", "strengthened", "loss", "improved",
		"improvement", "recovery", "recovered", "intensified", "narrow":
		return true
	}
	return false
}

// changeBack looks from token i back to bound for the nearest word of change.
func (s *sent) changeBack(i, bound, most int, weak bool) (briefing.Direction, int) {
	for k := i; k >= bound && k > i-most; k-- {
		w := s.w(k)
		if w == ";" {
			break
		}
		if !weak && weakChange(w) {
			continue
		}
		if w == "growing" && s.w(k+1) != "by" && k < i-6 {
			continue
		}
		if d := changeVerb(w); d != briefing.None {
			return d, k
		}
		if d := changeNoun(w); d != briefing.None {
			return d, k
		}
	}
	return briefing.None, -1
}

func (q *quantity) change(d briefing.Direction) {
	q.kind = briefing.Change
	if q.dir == "" || q.dir == briefing.None || q.form != formMultiple {
		q.dir = d
	}
}

// assessAmount reads money, tonnes, counts and bare numbers.
func (s *sent) assessAmount(q *quantity, bound int) {
	q.kind = briefing.Level
	if q.form == formCount && q.unit != briefing.TEU || q.form == formBare {
		q.kind = briefing.Count
	}
	left := s.overAdverb(q.left - 1)
	lw := s.w(left)
	if s.apposed(q) {
		return
	}
	if d := s.comparedAfter(q); d != briefing.None {
		q.change(d)
		return
	}
	if d, at := s.nounAfter(q.hi); d != briefing.None && at <= q.hi+1 && q.form != formCount {
		q.change(d)
		q.right = at + 1
		return
	}
	switch lw {
	case "by":
		if d, at := s.changeBack(left-1, bound, 14, true); d != briefing.None && at >= s.clauseStart(q.left) {
			q.change(d)
			s.showChange(q, bound)
		}
		return
	case "from":
		if !q.ranged {
			q.side = sideFrom
			q.left = left
		}
		return
	case "to":
		if s.w(left-1) == "compared" || s.w(left-1) == "opposed" {
			q.side = sideRef
		}
		return
	case "against", "versus", "vs":
		q.side = sideRef
		return
	case "over", "on":
		if p := s.w(left - 1); changeNoun(p) != briefing.None || isPercent(p) || p == "cent" {
			q.side, q.hedge = sideRef, briefing.Exact
			return
		}
	case "of":
		switch {
		case s.w(left-1) == "instead":
			q.side = sideRef
			q.left = left - 1
		case changeNoun(s.w(left-1)) != briefing.None && !weakChange(s.w(left-1)):
			q.change(changeNoun(s.w(left - 1)))
			q.left = left - 1
		}
		return
	case "with":
		if s.w(left-1) == "compared" {
			q.side = sideRef
		}
		return
	case "than":
		q.side = sideRef
		return
	}
	if s.w(left) == "the" && s.w(left-1) == "than" {
		q.side = sideRef
		return
	}
	if lw == "up" && (s.w(left-1) == "made" || s.w(left-1) == "makes" || s.w(left-1) == "make") {
		return // "made up 1.7 billion": came to
	}
	switch lw {
	case "rose", "grew", "increased", "jumped", "surged", "climbed", "fell", "dropped", "declined", "decreased", "gained", "plus", "minus", "up", "down", "rising", "growing", "falling",
		"shrank", "slipped", "soared", "dipped":
		if q.form != formBare && q.form != formCount && !s.pastMark(q) {
			q.change(changeVerb(lw))
			q.left = left
		}
	}
}

// pastMark says whether the hedge makes the amount a mark that was passed: what
// "fell below $3 billion" did not fall by as much.
func (s *sent) pastMark(q *quantity) bool {
	for k := q.left; k < q.lo; k++ {
		switch s.w(k) {
		case "below", "under", "above", "beyond":
			return true
		}
	}
	return false
}

// overAdverb steps back over words that only colour a number: "only", "just",
// "already".
func (s *sent) overAdverb(left int) int {
	for left > s.first {
		switch s.w(left) {
		case "only", "just", "already", "even", "mere", "still", "barely", "merely", "current", "present", "existing":
			left--
			if s.w(left) == "a" || s.w(left) == "the" || s.w(left) == "its" || s.w(left) == "their" {
				left--
			}
		default:
			return left
		}
	}
	return left
}

// apposed reads an amount that says the one before it once more: "by 29
// percent, or 2.3 billion shillings", "400 million manat ($235 million)".
func (s *sent) apposed(q *quantity) bool {
	var p *quantity
	for k := range s.qs {
		if &s.qs[k] == q && k > 0 {
			p = &s.qs[k-1]
		}
	}
	if p == nil || q.left-p.hi > 3 || q.left == p.hi {
		return false
	}
	switch s.w(q.left - 1) {
	case "or":
	case "(", "/", "equivalent", "equal":
		if p.form != q.form {
			return false
		}
		if s.w(q.left-2) == "period" || s.mask[max(q.left-2, s.first)] == maskTime {
			return false
		}
	default:
		return false
	}
	if p.form == formRank || p.kind == briefing.Share || s.w(q.hi) == "more" || s.w(q.hi) == "less" {
		return false
	}
	if p.kind == briefing.Change {
		q.kind, q.dir = p.kind, p.dir
	}
	q.side = p.side
	q.apposed = true
	return true
}

// showChange widens the words shown to the verb or noun of change beside them.
func (s *sent) showChange(q *quantity, bound int) {
	left := q.left - 1
	if s.w(left) == "by" || s.w(left) == "of" {
		left--
	}
	if left >= bound {
		if d := changeVerb(s.w(left)); d != briefing.None {
			q.left = left
		} else if d := changeNoun(s.w(left)); d != briefing.None {
			q.left = left
		}
	}
	if q.right <= q.hi && (changeNoun(s.w(q.hi)) != briefing.None) {
		q.right = q.hi + 1
	}
}

// clauseStart is the first token of the clause that holds token i: after ";",
// "while", "whereas", or after a comma and one of "and", "but", "with",
// "including".
func (s *sent) clauseStart(i int) int {
	for k := i - 1; k > s.first; k-- {
		switch s.w(k) {
		case ";", "while", "whereas", "although", "though":
			return k + 1
		case "and", "but", "with", "including":
			if s.w(k-1) == "," {
				return k
			}
		}
	}
	return s.first
}
