package figures

import "brief/briefing"

// startTime gives the amount k that a move started from what its change is
// compared with, else the same time a year before the move: "tripled last year,
// from 90 million to 262 million".
func (s *sent) startTime(k int) {
	q := &s.qs[k]
	if !s.past().start.IsZero() && s.past().sentence == s.no-1 && s.overThatTime() {
		q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = s.past().start, true, true, true
		return // "Over the same period the number went from 65 to 108"
	}
	for j := k - 1; j >= 0 && s.overThatTime(); j-- {
		if p := &s.qs[j]; p.side == sideFrom && p.hasWhen && !p.sharedWhen {
			q.shareTime(p)
			if e := k + 1; e < len(s.qs) && j+1 < k && s.qs[e].when.Kind == briefing.TimeSame {
				s.qs[e].when = s.qs[j+1].when
			}
			return // "grew from 3.8bn in 2010 to 10.1bn in 2016, while imports went up from 13.7bn over the same period"
		}
	}
	for _, j := range [...]int{k + 1, k - 1, k - 2} {
		if j >= 0 && j < len(s.qs) && s.qs[j].kind == briefing.Change && s.qs[j].when.Kind == briefing.TimeLastYears {
			q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = briefing.TimeExpr{Kind: briefing.TimeYear, Offset: -s.qs[j].when.Offset}, true, true, true
			if e := k + 1; e < len(s.qs) && s.qs[e].when.Kind == briefing.TimeAbsolute { // "over the past ten years, from 48 to 181 million in 2022"
				q.when = absolute(briefing.Year(s.qs[e].when.Period.Last.Year() - s.qs[j].when.Offset))
			}
			return
		}
		if j >= 0 && j < len(s.qs) && s.qs[j].kind == briefing.Change && s.qs[j].hasAgainst && s.qs[j].against.Kind == briefing.TimeAbsolute {
			q.when, q.hasWhen, q.sharedWhen = s.qs[j].against, true, true
			return
		}
	}
	if j := k + 1; j < len(s.qs) && s.qs[j].hasAgainst {
		q.when, q.hasWhen = s.qs[j].against, true
		return
	}
	ends := [...]int{k - 1, k + 1}
	if e := k + 1; e < len(s.qs) && s.qs[e].hasWhen && s.w(s.qs[e].left-1) == "to" {
		ends[0], ends[1] = e, k-1 // "by 13 percent, from $51m to $58m in July-December"
	}
	for _, j := range ends {
		if j < 0 || j >= len(s.qs) || !s.qs[j].hasWhen || s.qs[j].goal || s.qs[j].side != sideMain || s.qs[j].form != q.form && s.qs[j].kind != briefing.Change {
			continue
		}
		if q.form == formCount && q.unit != briefing.Person || s.outlook(s.clauseStart(q.left), q.left) == 1 {
			return // "flights will rise from two to five in April": no time is told
		}
		if x, ok := yearBefore(s.qs[j].when); ok {
			q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = x, true, true, true
			return
		}
	}
}

// yearBefore is the same time of the year before, for times of no more than a
// year.
func yearBefore(x briefing.TimeExpr) (briefing.TimeExpr, bool) {
	switch x.Kind {
	case briefing.TimeAbsolute:
		if x.Period.Len() > 12 {
			return x, false
		}
		x.Period = x.Period.Shift(-1)
	case briefing.TimeYear:
		x.Offset--
	case briefing.TimeSame:
		x.Kind, x.Offset = briefing.TimeSameMonths, -1
	case briefing.TimeMonths:
		if x.Year != 0 {
			x.Year--
		} else {
			x.Offset--
		}
	default:
		return x, false
	}
	return x, true
}

// overThatTime says whether the sentence tells of the stretch of time that the one
// before told of: "over the same period".
func (s *sent) overThatTime() bool {
	for t := range s.ts {
		m := &s.ts[t]
		if m.x.Kind != briefing.TimeSame || m.role != roleWhen || m.mute {
			continue
		}
		switch p := s.w(m.lo - 1); p {
		case "over", "during", "in", "within":
			return true
		case "the", "that":
			return s.w(m.lo-2) == "over" || s.w(m.lo-2) == "during" || s.w(m.lo-2) == "in"
		}
	}
	return false
}

// comparedTime gives quantity k, which another is compared with, its time: it has its
// own or none, but for what was forecast before and for the start of a move.
func (s *sent) comparedTime(k int) {
	switch q := &s.qs[k]; {
	case q.foreseen && q.side == sideFrom && k > 0:
		q.shareTime(&s.qs[k-1]) // what was forecast for the same time before
	case q.side == sideFrom && q.when.IsZero():
		s.startTime(k)
	}
}
