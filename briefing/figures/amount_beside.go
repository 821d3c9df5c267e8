package figures

import (
	"brief/briefing"
)

// amountByForm settles an amount by what stands beside it: another amount, a
// comparative, a noun of change. It says whether it does, as the others do.
func (s *sent) amountByForm(q *quantity, left, bound int) bool {
	if s.apposed(q) {
		return true
	}
	if s.yardstick(q, bound) {
		q.side, q.hedge, q.left = sideRef, briefing.Exact, q.lo
		return true
	}
	if d := s.comparedAfter(q); d != briefing.None {
		q.change(d)
		return true
	}
	if p := s.w(left); q.form == formCount && s.w(q.hi-1) == "flights" && (p == "add" || p == "adds" || p == "added" || p == "adding") {
		q.change(briefing.Up) // "will add two more flights"
		return true
	}
	if q.form == formCount && q.hi > q.lo+2 {
		for k := q.lo + 1; k < q.hi; k++ {
			if w := s.w(k); (w == "more" || w == "fewer") && s.moreThan(k) {
				q.change(comparative(w))
				return true
			}
		}
	}
	if p := s.joinedTo(q); p != nil {
		q.change(p.dir)
		return true
	}
	if s.tookOff(q) {
		q.change(briefing.Down)
		return true
	}
	if d, at := s.nounAfter(q.hi); d != briefing.None && at <= q.hi+1 && q.form != formCount && s.w(at) != "loss" && s.w(at) != "losses" {
		q.change(d)
		q.right = at + 1
		return true
	}
	return false
}

// apart counts the tokens [lo, hi) that tell no time: what stands between an
// amount and its other wording, as in "by 9 percent in July, or £117".
func (s *sent) apart(lo, hi int) int {
	n := hi - lo
	for k := lo; k < hi; k++ {
		if s.mask[k] == maskTime {
			if n--; k > lo && isPreposition(s.w(k-1)) {
				n--
			}
		}
	}
	return n
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
	if p == nil || q.left == p.hi {
		return false
	}
	if s.retoldBy(q, p) {
		q.kind, q.dir, q.side, q.apposed = p.kind, p.dir, p.side, true
		return true
	}
	if s.apart(p.hi, q.left) > 3 {
		return false
	}
	switch s.w(q.left - 1) {
	case ",", "is", "which":
		// "R10.8 billion, about $842 million", "R2 billion, which is $200 million"
		if p.form != formMoney || q.form != formMoney || p.unit == q.unit || s.w(q.left-1) == "is" && s.w(q.left-2) != "which" || s.w(q.left-1) == "," && (q.hedge != briefing.About || p.kind == briefing.Change) {
			return false
		}
	case "or":
	case "i.e.":
		if p.kind != briefing.Change {
			return false
		}
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
	if p.form == formRank || p.kind == briefing.Share || s.w(q.hi) == "more" || s.w(q.hi) == "less" || s.asideCompared(q) != briefing.None {
		return false
	}
	if p.kind == briefing.Change {
		q.kind, q.dir = p.kind, p.dir
	}
	q.side = p.side
	q.apposed = true
	return true
}

// yardstick says whether the hedge of an amount only tells that the change right
// before it is measured on it: "5 percent below the $10 million of 2022".
func (s *sent) yardstick(q *quantity, bound int) bool {
	if bound != q.left || bound == s.first {
		return false
	}
	switch s.w(q.left) {
	case "below", "above", "over", "under", "beyond":
	case "more", "less", "fewer", "higher", "lower":
		if s.w(q.left+1) != "than" {
			return false
		}
	default:
		return false
	}
	k := s.before(q.left)
	return k >= 0 && s.qs[k].kind == briefing.Change
}
