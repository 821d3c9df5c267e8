package figures

import "brief/briefing"

// assessAmount reads money, tonnes, counts and bare numbers.
func (s *sent) assessAmount(q *quantity, bound int) {
	q.kind = briefing.Level
	if q.form == formCount && q.unit != briefing.TEU || q.form == formBare {
		q.kind = briefing.Count
	}
	left := s.overAdverb(q.left - 1)
	lw := s.w(left)
	if lw == "the" && (s.w(left-1) == "to" || s.w(left-1) == "with") && s.w(left-2) == "compared" {
		left--
		lw = s.w(left) // "compared to the $3.5 billion exported a year earlier"
	}
	if at := s.fromLevel(left); lw == "of" && at < left && !q.ranged {
		q.side, q.left = sideFrom, at
		return
	}
	if !s.amountByForm(q, left, bound) && !s.amountByWord(q, left, lw, bound) {
		s.amountByVerb(q, left, lw)
	}
}

// amountByWord settles an amount by the preposition before it, lw at token left.
func (s *sent) amountByWord(q *quantity, left int, lw string, bound int) bool {
	switch lw {
	case "by":
		if w := s.w(left - 1); len(w) > 4 && w[len(w)-2:] == "ed" && changeVerb(w) == briefing.None && changeNoun(w) == briefing.None && q.form == formCount {
			return true // "complemented by over 40 weekly flights"
		}
		if k := s.before(q.left); k >= 0 && s.qs[k].hi == bound && (s.qs[k].form == formCount || s.qs[k].form == formBare) {
			bound = s.first // "raise exports of 40 types of goods by $5 million"
		}
		if d, at := s.changeBack(left-1, bound, 14, true); d != briefing.None && at >= s.clauseStart(q.left) {
			q.change(d)
			s.showChange(q, bound)
		} else if p := s.gappedBy(q, left); p != nil {
			q.change(p.dir)
		}
		return true
	case "from":
		if !q.ranged {
			q.side = sideFrom
			q.left = left
		}
		return true
	case "to":
		if s.w(left-1) == "compared" || s.w(left-1) == "opposed" {
			q.side = sideRef
		}
		return true
	case "against", "versus", "vs":
		q.side = sideRef
		return true
	case "over", "on":
		if p := s.w(left - 1); changeNoun(p) != briefing.None || isPercent(p) || p == "cent" {
			q.side, q.hedge = sideRef, briefing.Exact
			return true
		}
	case "of":
		s.amountOf(q, left)
		return true
	case "with":
		if s.w(left-1) == "compared" {
			q.side = sideRef
		}
		return true
	case "than":
		q.side = sideRef
		return true
	}
	return false
}

// amountOf settles an amount by the noun before the "of" at token left: "a rise of",
// "from a level of", "instead of".
func (s *sent) amountOf(q *quantity, left int) {
	switch w := s.w(left - 1); {
	case w == "instead":
		q.side, q.left = sideRef, left-1
	case w == "shortfall" && s.sidesOfTrade():
	case changeNoun(w) != briefing.None && (!weakChange(w) || s.w(left-2) == "another" || s.w(left-2) == "further"):
		q.change(changeNoun(w))
		q.left = left - 1
	}
}

// fromLevel is the token of the "from" before a level whose "of" is token i, "from
// a peak of", "from last year's total of"; i itself where there is none.
func (s *sent) fromLevel(i int) int {
	switch s.w(i - 1) {
	case "total", "level", "mere", "peak", "high", "low", "record", "maximum", "minimum", "trough", "base", "average", "figure", "value", "volume", "price", "rate", "bottom":
	default:
		return i
	}
	for k := i - 2; k >= s.first && k >= i-5; k-- {
		switch w := s.w(k); {
		case w == "from":
			return k
		case isAuxiliary(w), w == "to", w == "and", w == ",", w == ";":
			return i
		}
	}
	return i
}

// movedTo says whether the amount before q is the end of a move that q, behind "from" at
// token i-1, began: "to grow to $25 billion by 2020 from the $16 billion".
func (s *sent) movedTo(q *quantity, i int) bool {
	k := s.before(i - 1)
	for k > 0 && s.qs[k].apposed {
		k--
	}
	return k >= 0 && s.qs[k].form == q.form && s.qs[k].unit == q.unit && s.w(s.qs[k].left-1) == "to" && !s.has(s.qs[k].hi, i-1, ";")
}

// amountByVerb settles an amount by the verb before it, or by the comparison that
// it is the measure of.
func (s *sent) amountByVerb(q *quantity, left int, lw string) {
	if lw == "record" && s.w(left-1) == "the" {
		left, lw = left-1, "the" // "slightly fewer than the record 125,000 of 2019"
	}
	if lw == "the" || lw == "than" {
		switch p := s.w(left - 1); p {
		case "from":
			if (changeNounOf(s.w(left-2)) != briefing.None || lw == "the" && s.movedTo(q, left)) && !q.ranged {
				q.side, q.left = sideFrom, left-1 // "a decline from the $2 billion of 2022"
				return
			}
		case "than":
			q.side = sideRef
			return
		case "below", "above", "over", "on", "under", "short", "beyond", "to":
			// "5% below the $2 billion of the year before", "back to the $1 billion of 2019"
			if (p != "to" || s.w(left-2) == "back") && (p == "to" || s.changeBefore(left-1)) {
				q.side, q.hedge = sideRef, briefing.Exact
				return
			}
		}
	}
	if lw == "up" && upParticle(s.w(left-1)) || lw == "down" && downParticle(s.w(left-1)) {
		return // "made up 1.7 billion": came to; "wrote down 16 billion kroner"
	}
	if k := s.before(q.left); lw == "plus" && k >= 0 && s.qs[k].form == q.form && left-s.qs[k].hi <= 2 {
		return // "€85m plus €15m in add-ons"
	}
	if q.form == formCount && q.unit != briefing.Item && q.unit != briefing.Person {
		switch lw {
		case "add", "adds", "added", "adding":
			q.change(briefing.Up) // "will add two more flights"
			return
		}
	}
	if d := s.priceMove(q, left); d != briefing.None {
		q.change(d)
		q.left = left
		return
	}
	if lw == "lost" && s.lossTold(q) {
		q.change(briefing.Down) // "exports lost $17 mln compared with 2022"
		q.left = left
		return
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

// downParticle says whether "down" after the verb w is no fall: "write down".
func downParticle(w string) bool {
	switch w {
	case "turned", "turns", "wrote", "write", "written", "writing", "put", "puts", "paid", "pay", "pays", "laid":
		return true
	}
	return false
}

// lossTold says whether what follows an amount lost sets it against another time
// or tells it once more in percent: "lost $1.42, or 1.7%".
func (s *sent) lossTold(q *quantity) bool {
	switch w := s.w(q.hi); w {
	case "compared", "against":
		return true
	case ",":
		return s.w(q.hi+1) == "or" && s.numberAt(q.hi+2)
	}
	return s.yearOnYear(q.hi)
}

// upParticle says whether "up" after the verb w is no growth: "make up", "take up".
func upParticle(w string) bool {
	switch w {
	case "make", "makes", "made", "making", "take", "takes", "took", "taken", "taking", "set", "sets", "setting", "put", "puts", "putting", "buy", "buys", "bought", "buying", "give", "gave",
		"use", "used", "soak", "soaked", "eat", "ate", "end", "ended", "turn", "turned", "rack", "racked", "run", "ran", "notch", "notched", "chalk", "chalked", "stump", "stumped",
		"cough", "coughed", "add", "adds", "added", "snap", "snapped", "pick", "picked", "tie", "tied", "mop", "mops", "mopped", "scoop", "scooped", "hoovered", "drummed", "build", "built", "sign", "signed", "line", "lined", "freed", "free", "freeing":
		return true
	}
	return false
}

// overAdverb steps back over words that only colour a number: "only", "just",
// "already".
func (s *sent) overAdverb(left int) int {
	for left > s.first {
		switch s.w(left) {
		case "'s":
			switch s.w(left - 1) {
			case "today", "yesterday":
				left -= 2 // "instead of today's two"
			case "year", "month", "season":
				if w := s.w(left - 2); w != "last" && w != "this" {
					return left
				}
				left -= 3
			default:
				return left
			}
		case "only", "just", "already", "even", "mere", "paltry", "meagre", "meager", "measly", "scant", "modest", "bare", "former", "usual", "previous", "still", "barely", "merely", "current", "present", "existing", "further", "another", "additional", "extra":
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
