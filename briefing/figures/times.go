package figures

import (
	"brief/briefing"
)

// bindTimes gives each quantity its period and baseline as worded. A time that
// follows a number in its clause is that number's; one that opens a clause
// holds for the numbers after it, until another comes; what is left goes with
// the number before, then with the one after it.
func (s *sent) bindTimes() {
	s.setBack()
	s.samePlan()
	s.bindAgainst()
	s.bindWhenClauses()
	s.bindWhen()
	s.splitEnds()
	s.shareAgainst()
	s.moveBaseline()
}

// before is the index of the last quantity that ends at or before token i.
func (s *sent) before(i int) int {
	for k := len(s.qs) - 1; k >= 0; k-- {
		if s.qs[k].hi <= i {
			return k
		}
	}
	return -1
}

// bindWhen hands out the times that figures are of.
func (s *sent) bindWhen() {
	front := make([]*moment, len(s.qs)) // the time that opened the clause
	for t := range s.ts {
		m := &s.ts[t]
		k := s.before(m.lo)
		if m.mute && m.goal && k >= 0 && !(s.w(m.lo-1) == "by" && s.doneBy(m.lo-1)) && m.lo-s.qs[k].hi <= 4 && !s.timeBarrier(s.qs[k].hi, m.lo) {
			s.qs[k].goal = true // "in the coming years"
		}
		if m.role != roleWhen || m.mute {
			continue
		}
		if k >= 0 && (s.yearBeforeTold(&s.qs[k], m) || s.qs[k].kind == briefing.Change && m.x.Kind == briefing.TimeEarlier && !s.qs[k].hasAgainst && !s.timeBarrier(s.qs[k].hi, m.lo) && !s.retrospective(&s.qs[k]) && !s.otherRate(k)) {
			s.qs[k].against, s.qs[k].hasAgainst = m.x, true
			continue
		}
		if k >= 0 && m.x.Kind == briefing.TimeSame && s.qs[k].kind == briefing.Change && !s.qs[k].hasAgainst && front[k] != nil && front[k].x.Kind != briefing.TimeSame && m.lo-s.qs[k].hi <= 4 {
			// "in January-July it recovered 34 percent over the same period"
			s.qs[k].against, s.qs[k].hasAgainst = briefing.TimeExpr{Kind: briefing.TimeSameMonths, Offset: -1, Span: m.x.Span}, true
			continue
		}
		if k >= 0 && !s.qs[k].hasWhen && s.actTime(s.qs[k].hi, m.lo) {
			continue
		}
		if k >= 0 && !s.qs[k].hasWhen && (m.lo-s.qs[k].hi <= 14 || m.lo-s.qs[k].hi <= 18 && !s.has(s.qs[k].hi, m.lo, ",")) && !s.timeBarrier(s.qs[k].hi, m.lo) && !s.opensNext(k, m) {
			s.take(&s.qs[k], m)
			if k > 0 && s.qs[k].apposed && !s.qs[k-1].hasWhen && s.qs[k].unit != s.qs[k-1].unit {
				s.take(&s.qs[k-1], m) // "R20 billion or about $2 billion in 2010"
			}
			// A number right before it in the same phrase shares the time:
			// "grew by 12 percent, to $3 billion, in 2022".
			continue
		}
		if k >= 0 && !s.qs[k].hasWhen && front[k] == nil && k == len(s.qs)-1 && !s.nowBeside(&s.qs[k]) && !(m.goal && s.toldAsFact(&s.qs[k], m.lo)) && !s.has(s.qs[k].hi, m.lo, ";") && !s.causeBefore(s.qs[k].hi, m.lo) && !s.parted(s.qs[k].hi, m.lo) && !s.asideCloses(s.qs[k].hi, m.lo) {
			s.take(&s.qs[k], m) // the last number: nothing else can take it
			continue
		}
		if k > 0 && s.nowBeside(&s.qs[k]) && !s.qs[k-1].hasWhen && k == len(s.qs)-1 {
			s.take(&s.qs[k-1], m) // "doubling exports, now worth $1 billion, by 2030"
			continue
		}
		for j := k + 1; j < len(s.qs); j++ {
			if s.has(m.hi, s.qs[j].left, ";") && !s.has(m.hi, s.qs[j].left, "respectively") {
				break
			}
			if !s.conceded(m, s.qs[j].left) && !s.aside(m, s.qs[j].left) && !s.secondAim(m, s.qs[j].left) {
				front[j] = m
			}
		}
	}
	s.shareForwards(front)
	s.shareBackwards()
}

func (s *sent) take(q *quantity, m *moment) {
	q.when, q.hasWhen, q.whenAt = m.x, true, m.lo
	if q.form == formPhysical && !m.goal && s.w(m.lo-1) == "of" && s.w(m.lo-2) == "end" && q.kind != briefing.Change {
		q.when = sinceJanuary(m.x) // "handled 30,000 tonnes by the end of September"
	}
	if m.x.Kind == briefing.TimeEarlier && m.x.Offset == -1 && s.w(m.lo) == "previous" && q.side == sideMain && q.kind != briefing.Change && s.d.Sentences[s.no].Para != s.past().whenPara && !s.timeWithin(s.first, m.lo) {
		q.when = briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -1, Span: m.x.Span} // before the telling: nothing near tells another year
	}
	if m.x.Kind == briefing.TimeSame && s.pointsToTold(m.lo) && !s.past().told.IsZero() {
		q.when = withSpan(s.past().told, m.x.Span) // "It took effect in 2007. At that time trade was …"
	} else if m.x.Kind == briefing.TimeSame && s.past().has && s.past().when.Kind != briefing.TimeSame {
		q.when = withSpan(s.past().when, m.x.Span) // "in the reporting period"
	}
	q.goal = q.goal || m.goal
}

func withSpan(x briefing.TimeExpr, sp briefing.Span) briefing.TimeExpr {
	x.Span = sp
	return x
}

// tokenAt is the token of the sentence that starts at the byte offset.
func (s *sent) tokenAt(offset int) int {
	for k := s.first; k < s.last; k++ {
		if s.toks[k].Start() >= offset {
			return k
		}
	}
	return s.last
}

// sinceJanuary is the run from the start of the year up to a single month.
func sinceJanuary(x briefing.TimeExpr) briefing.TimeExpr {
	switch {
	case x.Kind == briefing.TimeAbsolute && x.Period.Len() == 1:
		x.Period.First = briefing.MonthOf(x.Period.Last.Year(), 1)
	case x.Kind == briefing.TimeMonths && x.First == x.Last:
		x.First = 1
	}
	return x
}
