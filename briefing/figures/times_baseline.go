package figures

import "brief/briefing"

// shareAgainst lets a baseline hold for the later changes of the same time and
// sentence: "fell 12% in 2031 compared to 2029, including a drop by half
// of the rail share".
func (s *sent) shareAgainst() {
	for k := range s.qs {
		q := &s.qs[k]
		if q.kind != briefing.Change || q.hasAgainst || q.since {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			p := &s.qs[j]
			if p.kind == briefing.Change && p.hasAgainst && sameTime(p, q) && p.against.Kind != briefing.TimeSameMonths {
				q.against, q.hasAgainst, q.inferAgainst = p.against, true, true
				break
			}
			if p.kind == briefing.Change && p.hasAgainst && sameTime(p, q) {
				q.against, q.hasAgainst = p.against, true
				break
			}
		}
		if q.hasAgainst {
			continue
		}
		if k >= 2 && s.w(q.left-1) == "or" && (q.sharedWhen || !q.hasWhen) && s.qs[k-1].side == sideMain && s.qs[k-1].hasWhen && s.qs[k-2].side == sideRef && s.qs[k-2].hasWhen && s.qs[k-1].form == s.qs[k-2].form && s.endsBefore(s.qs[k-2].when, s.qs[k-1].when) {
			// "which had stood at $297 million in 2020, totalled 637 million in 2023, or 2.1 times more"
			q.against, q.hasAgainst, q.inferAgainst = s.qs[k-2].when, true, true
			continue
		}
		if k > 0 && q.form == formMultiple && s.qs[k-1].hasWhen && !s.qs[k-1].goal && (s.w(q.hi-1) == "that" || s.w(q.hi) == "that" && s.ends(q.hi+1)) && (!q.hasWhen || q.sharedWhen) {
			// "bought for $310,000 in 2012, now worth triple that"
			q.against, q.hasAgainst = s.qs[k-1].when, true
			q.when, q.hasWhen, q.sharedWhen = briefing.TimeExpr{}, false, false
			continue
		}
		// "by 744,900 tons or 269 percent compared to 2019": backwards.
		if k+1 < len(s.qs) {
			n := &s.qs[k+1]
			if n.kind == briefing.Change && n.hasAgainst && n.left-q.hi <= 3 && s.w(n.left-1) == "or" || n.kind == briefing.Change && n.hasAgainst && s.w(q.hi) == "(" {
				q.against, q.hasAgainst = n.against, true
				if !q.hasWhen && n.hasWhen {
					q.when, q.hasWhen = n.when, true
				}
			}
		}
	}
}

// movedAfter finds the ends, both with their time, of the move whose size is the k-th
// quantity, in either order and however often each is told again: "by half, from
// $5 million (€4 million) in 2019 to $7 million in 2022", "doubled to $30 million last
// year from $15 million in 2007".
func (s *sent) movedAfter(k int) (from, to int) {
	a := k + 1
	b := a + 1
	for b < len(s.qs) && s.qs[b].apposed {
		b++
	}
	if b >= len(s.qs) || !s.qs[a].hasWhen || !s.qs[b].hasWhen || s.qs[a].form != s.qs[b].form {
		return 0, 0
	}
	switch {
	case s.qs[a].side == sideFrom:
		return a, b
	case s.qs[b].side == sideFrom && !s.qs[b].sharedWhen && s.w(s.qs[a].left-1) == "to" && s.qs[a].left-s.qs[k].hi <= 2:
		return b, a
	}
	return 0, 0
}

func sameTime(a, b *quantity) bool {
	x, y := a.when, b.when
	x.Span, y.Span = briefing.Span{}, briefing.Span{}
	return x == y
}

// moveBaseline settles changes told with both ends: "from R12 million in
// 2030 to R40 million in 2031, more than tripling", "between 2017 and 2023",
// "since" with nothing after it.
func (s *sent) moveBaseline() {
	for k := range s.qs {
		q := &s.qs[k]
		if q.kind != briefing.Change {
			continue
		}
		if q.since {
			if q.against.Kind == briefing.TimeSame && k > 0 && s.qs[k-1].hasWhen {
				q.against, q.hasAgainst = s.qs[k-1].when, true
			}
			if q.sharedWhen || q.when.Kind == q.against.Kind && q.when.Period == q.against.Period && q.when.Offset == q.against.Offset {
				q.when, q.hasWhen, q.sharedWhen = briefing.TimeExpr{}, false, false
			}
			continue
		}
		took := q.against.Kind == briefing.TimeEarlier && q.against.Period.IsZero() // "tripled in five years, from …"
		if q.hasAgainst && !took {
			continue
		}
		if from, to := s.movedAfter(k); to > 0 && (!q.hasWhen || q.sharedWhen) {
			q.when, q.hasWhen, q.sharedWhen = s.qs[to].when, true, true
			q.against, q.hasAgainst, q.inferAgainst = s.qs[from].when, true, true
			continue
		}
		if q.hasAgainst && !q.against.Said {
			continue
		}
		if k >= 2 && s.qs[k-1].side == sideFrom && s.qs[k-1].hasWhen && s.qs[k-2].hasWhen && s.qs[k-1].form == s.qs[k-2].form && (!q.hasWhen || q.sharedWhen) && q.form != formRank {
			// "to $2 million in 2022 from $3 million in 2019, or by a third"
			q.when, q.hasWhen, q.sharedWhen = s.qs[k-2].when, true, true
			q.against, q.hasAgainst, q.inferAgainst = s.qs[k-1].when, true, true
			continue
		}
		if k >= 2 && s.qs[k-2].side == sideFrom && s.qs[k-2].hasWhen && s.qs[k-1].hasWhen && sameTime(&s.qs[k-1], q) {
			q.against, q.hasAgainst, q.inferAgainst = s.qs[k-2].when, true, true
			continue
		}
		if q.hasWhen && q.when.Kind == briefing.TimeAbsolute && q.when.Period.Len() > 12 && q.when.Period.First.Of() == 1 && q.when.Period.Last.Of() == 12 && !q.sharedWhen {
			first := q.when.Period.First.Year()
			lo := s.tokenAt(q.when.Span.Start)
			if p := s.w(lo - 1); p == "between" || p == "from" {
				run, last := q.when, absolute(briefing.Year(q.when.Period.Last.Year()))
				q.against, q.hasAgainst = absolute(briefing.Year(first)), true
				q.when = withSpan(last, q.when.Span)
				for j := k + 1; j < len(s.qs); j++ {
					if e := &s.qs[j]; e.when == run && e.kind != briefing.Change && (j <= k+2 && s.w(e.left-1) == "to" || e.sharedWhen && e.form != formRank) {
						e.when = q.when // "shrank by a third between 2020 and 2022, to 1.2 million tonnes"
					}
				}
			}
		}
	}
}
