package figures

import "brief/briefing"

// percentByVerb settles a percentage by the verb or noun of change right before
// it.
func (s *sent) percentByVerb(q *quantity, left int, lw string, bound int) bool {
	if s.orPercent(q, left) {
		return true
	}
	if lw == "of" && (s.w(left-1) == "rebate" || s.w(left-1) == "rebates") && s.w(q.hi) != "of" {
		q.change(briefing.Down)
		return true
	}
	if d := changeNounOf(s.w(left - 1)); lw == "of" && d != briefing.None && s.w(q.hi) != "of" {
		q.change(d) // "a recovery of 6 to 7 percent"
		s.showChange(q, bound)
		return true
	}
	if s.tookOff(q) {
		q.change(briefing.Down)
		q.left = left
		return true
	}
	if s.payClaim(q, left) {
		q.change(briefing.Up)
		return true
	}
	if lw == "returned" && q.form == formPercent && s.w(q.hi) != "of" {
		q.change(briefing.Up) // "the fund returned 8% last year"
		q.left = left
		return true
	}
	if lw == "in" && q.form == formFraction {
		if k := s.halvedBefore(left); k >= 0 {
			q.change(briefing.Down)
			q.left = k
			return true
		}
	}
	if lw == "off" && q.form == formPercent && s.w(q.hi) != "of" {
		q.change(briefing.Down) // "trade came to $2 billion, off 11.3%"
		q.left = left
		return true
	}
	if lw == "minus" && s.w(left-1) == "or" {
		return true // "plus or minus 3 points": a margin
	}
	if lw == "up" && s.makesUp(left-1) && !s.closesAt(q, left-1) {
		q.kind = briefing.Share // "costs ate up 6 percent"
		return true
	}
	if d := changeVerb(lw); d != briefing.None && !((lw == "up" || lw == "down") && s.makesUp(left-1) && !s.closesAt(q, left-1)) && lw != "more" && lw != "less" && lw != "exceeded" && lw != "surpassed" && (q.form != formFraction || s.w(q.hi) != "of" || s.shedsPart(q, lw)) && !(s.w(q.hi) == "of" && (lw == "grow" || lw == "grows" || lw == "raise")) {
		q.change(d)
		q.left = left
		return true
	}
	return false
}

// itBe says whether "it was", "it will be" and the like end at token i.
func (s *sent) itBe(i int) bool {
	switch s.w(i) {
	case "be":
		return isAuxiliary(s.w(i-1)) && s.w(i-2) == "it"
	case "is", "was":
		return s.w(i-1) == "it"
	}
	return false
}

// shareReached says whether the verb at token i tells what a share named before,
// "it", has come to: "their share is on the rise: it has reached".
func (s *sent) shareReached(i int) bool {
	if !levelVerb(s.w(i)) {
		return false
	}
	for k := i - 1; k > i-3; k-- {
		for e := k; s.w(k) == "it" && e >= s.first; e-- {
			if w := s.w(e); w == "share" || w == "proportion" {
				return true
			}
		}
	}
	return false
}

// percentByClause settles a percentage by the other words of its clause.
func (s *sent) percentByClause(q *quantity, left int, lw string, bound int) {
	if s.w(q.hi) == "of" && s.year(q.hi+1) > 0 && s.w(q.lo-1) == "the" {
		return // "twice the 7 percent of 2020"
	}
	if s.w(q.hi) == "of" && !s.changeOf(left, bound) {
		q.kind = briefing.Share
		return
	}
	if s.shareWord(bound, q.left) || s.shareReached(left) || lw == "for" && s.dealtOut(q) {
		q.kind = briefing.Share
		return
	}
	if s.yearOnYear(q.hi) {
		d, _ := s.changeBack(left, s.first, 20, true)
		if d == briefing.None {
			d = briefing.Up
		}
		q.change(d)
		return
	}
	if d, at := s.changeBack(left, max(bound, s.clauseStart(q.left)), 14, false); d != briefing.None {
		if changeNoun(s.w(at)) != briefing.None && !s.has(at, q.left, "to") || changeVerb(s.w(at)) != briefing.None && at >= left-3 && (lw != "at" || at == left-1) && lw != "of" || s.has(at, q.left, "rate") || s.w(q.left-1) == "of" && s.w(q.left-2) == "average" {
			q.change(d)
			s.showChange(q, bound)
			return
		}
	}
	if lw == "or" { // "fell 252 points, or 0.66%"
		if d, at := s.changeBack(left-1, max(bound, left-8), 8, true); d != briefing.None && changeVerb(s.w(at)) != briefing.None && (s.numberAt(at+1) || s.numberAt(at+2) && currencySign(s.w(at+1)) != "") {
			q.change(d)
			return
		}
	}
	if p := s.gapped(q, bound); p != nil {
		q.change(p.dir)
		return
	}
	if p := s.endsAt(bound); lw == "or" && p != nil && p.kind == briefing.Level && (left == bound || left == bound+1 && s.w(bound) == ",") && p.form != formPercent && s.phraseEnds(q.hi) {
		q.kind = briefing.Share // "8.2 billion dollars, or 58.1%, were exports"
		return
	}
	if s.itBe(left) {
		if p := s.percentBefore(q.lo); p != nil && p.kind == briefing.Change {
			q.change(p.dir) // "the 25% growth; this year it will be over 40%"
			return
		}
	}
	if p := s.foretold(q, lw); p != nil {
		q.change(p.dir)
	}
}

// percentBefore is the last percentage before token i, which an "it" takes up: nil where
// the sentence has none.
func (s *sent) percentBefore(i int) *quantity {
	for k := s.before(i); k >= 0; k-- {
		if p := &s.qs[k]; p.form == formPercent {
			return p
		}
	}
	return nil
}
