package figures

import "brief/briefing"

// retoldBy says whether "or by" and the like before the amount q say the change p
// once more: "fell by 12 percent, or by $1.9 billion", "a quarter, i.e. by 3 million".
func (s *sent) retoldBy(q, p *quantity) bool {
	if s.w(q.left-1) != "by" || p.kind != briefing.Change || q.left-p.hi > 5 {
		return false
	}
	switch s.w(q.left - 2) {
	case "or", "i.e.":
		return q.left-p.hi <= 3
	case "is", "means":
		return s.w(q.left-3) == "that" && s.w(q.left-4) == "," && q.left-p.hi == 4
	case ",":
		return s.w(q.left-3) == "is" && s.w(q.left-4) == "that" && q.left-p.hi == 5
	}
	return false
}

// gappedBy is the change before the amount q, whose "by" stands at token left, that q
// shares the verb with: "trade has swelled by $4 million and their number by 300".
func (s *sent) gappedBy(q *quantity, left int) *quantity {
	k := s.before(q.left)
	if k < 0 {
		return nil
	}
	p := &s.qs[k]
	if o := s.w(p.left - 1); k > 0 && p.kind == briefing.Level && o == "to" && s.w(left-1) == "or" && left-p.hi <= 2 && s.qs[k-1].kind == briefing.Change {
		return &s.qs[k-1] // "rose 1.5 times, to $4 million, or by $2 million"
	}
	if p.kind != briefing.Change || p.dir == briefing.None || s.w(p.left-1) != "by" && s.w(p.left) != "by" && s.w(p.left+1) != "by" || left-p.hi > 9 {
		return nil
	}
	joined := false
	for e := p.hi; e < left; e++ {
		w := s.w(e)
		if isAuxiliary(w) || levelVerb(w) || w == ";" {
			return nil
		}
		joined = joined || w == "and" || w == ","
	}
	if !joined {
		return nil
	}
	return p
}

// joinedTo is the change by an amount to which "and" joins the amount q: "fell by $3
// million and $1 million respectively"; nil where there is none.
func (s *sent) joinedTo(q *quantity) *quantity {
	k := s.before(q.left)
	if k < 0 || s.w(q.left-1) != "and" {
		return nil
	}
	p := &s.qs[k]
	if p.kind != briefing.Change || p.hi != q.left-1 || p.form != q.form || p.unit != q.unit || s.w(p.left-1) != "by" && s.w(p.left) != "by" && s.w(p.left+1) != "by" {
		return nil
	}
	return p
}

// restatesLast says whether "or" alone stands between the number at token i, its
// hedge left out, and the quantity read last: "by $13 million, or 2.2 times".
func (s *sent) restatesLast(i int) bool {
	_, left := s.hedgeBefore(i)
	if s.w(left-1) != "or" || len(s.qs) == 0 {
		return false
	}
	gap := left - 1 - s.qs[len(s.qs)-1].hi
	return gap == 0 || gap == 1 && s.w(left-2) == ","
}

// comparedAt is the direction of the comparison that starts at token i, where it
// names what is compared with: "more than", "below last year's figure", "short of
// the plan".
func (s *sent) comparedAt(i int) briefing.Direction {
	d := comparative(s.w(i))
	if d == briefing.None {
		return d
	}
	than := false
	switch s.w(i) {
	case "above", "below", "behind":
		than = s.timeOrMark(i + 1)
	case "short", "ahead":
		than = s.w(i+1) == "of" && s.timeOrMark(i+2)
	case "over", "under", "off", "up", "down":
		than = s.w(i+1) == "on" && s.timeOrMark(i+2)
	default:
		than = s.w(i+1) == "than"
	}
	if !than {
		return briefing.None
	}
	return d
}

// sharesComparison makes the amount a a change where the comparison behind the
// percentage b, which says it once more, is its own too: "22.5 thousand tons or 9.4
// percent more than", "which is $15 million, or 7 percent, above last year's level".
func (s *sent) sharesComparison(a, b *quantity) {
	if a.form != formPhysical && a.form != formMoney && a.form != formCount || a.kind == briefing.Change || a.side != sideMain ||
		b.form != formPercent && b.form != formFraction || b.kind != briefing.Change || b.left-a.hi > 2 {
		return
	}
	if s.w(b.left-1) == "(" && b.left-1 == a.hi && s.restating(a.left-1) && s.closes(a.hi) > 0 && s.comparedAt(s.closes(a.hi)+1) != briefing.None {
		a.change(b.dir) // "or 1 million tonnes (3.7%) above that of 2024"
		return
	}
	if !s.restating(b.left - 1) {
		return
	}
	before := s.w(a.left - 1)
	if s.w(b.hi) == "," && s.comparedAt(b.hi+1) != briefing.None && before != "to" && before != "at" {
		a.change(b.dir)
		return
	}
	than := b.form == formPercent && s.w(b.left-1) == "or" && comparative(s.w(b.hi)) != briefing.None && s.w(b.hi+1) == "than" && before != "to" && !levelVerb(before)
	if than || s.comparedAt(b.hi) != briefing.None && s.differs(a) {
		a.change(b.dir)
	}
}

// restating says whether the word at token i says an amount once more in another
// measure.
func (s *sent) restating(i int) bool { return s.w(i) == "or" || s.w(i) == "i.e." }

// differs says whether "which is" sets the amount beside another of its unit, so that
// it can only be a difference.
func (s *sent) differs(a *quantity) bool {
	if w := s.w(a.left - 2); w != "which" && w != "that" || s.w(a.left-3) != "," {
		return false
	}
	k := s.before(a.left)
	return k >= 0 && s.qs[k].unit == a.unit && a.left-s.qs[k].hi < 12
}
