package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

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
			if k > 0 && s.w(q.left-1) == "or" && q.left-bound <= 2 && s.qs[k-1].kind == briefing.Change {
				q.dir = s.qs[k-1].dir // "by $13 million, or 2.2 times"
			}
			s.showChange(q, bound)
		case formPercent, formFraction:
			s.assessPercent(q, bound)
			s.indexOf(q)
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
		// "13.7 percent, or $4 million, more than"
		if a.form == formPercent && a.kind == briefing.Level && b.kind == briefing.Change && b.left-a.hi <= 2 && s.w(b.left-1) == "or" && s.asideCompared(b) != briefing.None {
			a.change(b.dir)
		}
		if a.form == formMoney && a.kind != briefing.Change && b.form == formPercent && s.w(b.left-1) == "or" && b.left-a.hi <= 2 {
			if d := marketMove(s.w(a.left - 1)); d != briefing.None {
				a.change(d) // "Brent lost $1.42, or 1.7%"
				b.change(d)
				a.left--
			}
		}
		s.sharesComparison(a, b)
	}
}

// weakChange holds words of change that also mean other things; they count
// only right beside the number or with "by".
func weakChange(w string) bool {
	switch w {
	case "more", "less", "higher", "lower", "greater", "fewer", "plus", "minus", "contract", "added", "went", "ahead", "behind", "exceeded", "exceeding", "exceeds", "exceed",
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
	c := &s.clauses
	if c.first != s.first || c.last != s.last {
		s.partClauses()
	}
	for n := len(c.at) - 1; n >= 0; n-- {
		k := int(c.at[n])
		if k >= i {
			continue
		}
		switch t := &s.toks[k]; t.Lower {
		case "and", "but", "with", "including":
			if t.Lower != "including" || !s.closedBefore(k, i) {
				return k
			}
		default:
			return k + 1
		}
	}
	return s.first
}

// clauses are the tokens at which a clause of the tokens [first, last) may begin.
type clauses struct {
	first, last int
	at          []int32
}

// partClauses finds where the clauses of the sentence begin, once for all that ask.
func (s *sent) partClauses() {
	c := &s.clauses
	c.first, c.last, c.at = s.first, s.last, c.at[:0]
	for k := s.d.NextHint(clauseWords, s.first+1, s.last); k < s.last; k = s.d.NextHint(clauseWords, k+1, s.last) {
		switch s.toks[k].Lower {
		case ";", "while", "whereas", "although", "though":
			c.at = append(c.at, int32(k))
		case "and", "but", "with", "including":
			if s.w(k-1) == "," {
				c.at = append(c.at, int32(k))
			}
		}
	}
}

// clauseWords are the words that clauseStart asks of.
var clauseWords = text.NewHint("; while whereas although though and but with including")

// closedBefore says whether the aside that opens at token k ends with a comma and a
// verb of the clause around it before token i: "trade, including that in gas, rose".
func (s *sent) closedBefore(k, i int) bool {
	for j := k + 1; j < i; j++ {
		if s.w(j) == "," {
			w := s.w(j + 1)
			return isAuxiliary(w) || levelVerb(w) && w != "worth" || changeVerb(w) != briefing.None
		}
	}
	return false
}

// marketMove is the direction of what a price or a stock did by an amount: "lost
// $1.42", "added 12 points".
func marketMove(w string) briefing.Direction {
	switch w {
	case "lost", "shed", "slipped", "fell", "dropped", "slid":
		return briefing.Down
	case "gained", "added", "rose", "climbed", "jumped":
		return briefing.Up
	}
	return briefing.None
}
