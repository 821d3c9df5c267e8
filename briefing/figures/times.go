package figures

import "brief/briefing"

// bindTimes gives each quantity its period and baseline as worded. A time that
// follows a number in its clause is that number's; one that opens a clause
// holds for the numbers after it, until another comes; what is left goes with
// the number before, then with the one after it.
func (s *sent) bindTimes() {
	s.bindAgainst()
	s.bindWhen()
	s.shareAgainst()
	s.moveBaseline()
}

// timeBarrier says whether the words between a quantity and a time after it
// part them: a new clause opens.
func (s *sent) timeBarrier(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case ";", ":", "while", "whereas", "but", "although", "that", "which", "when", "who":
			return true
		case ",":
			if k+1 < hi && (s.w(k+1) == "and" || s.w(k+1) == "but") || k == hi-1 || hi-k <= 3 {
				return true
			}
		case "and":
			if hi-k <= 3 {
				return true // "and last year it exceeded"
			}
		}
	}
	return false
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

// bindAgainst hands out the times that are compared with.
func (s *sent) bindAgainst() {
	for t := range s.ts {
		m := &s.ts[t]
		if m.mute || m.role == roleWhen {
			continue
		}
		k := s.before(m.lo)
		// The nearest change before it in the same clause.
		done := false
		for j := k; j >= 0; j-- {
			q := &s.qs[j]
			if s.has(q.hi, m.lo, ";") {
				break
			}
			if q.side == sideRef && j == k && m.role == roleAgainst {
				q.when, q.hasWhen = m.x, true
				done = true
				break
			}
			if q.kind == briefing.Change && !q.hasAgainst {
				q.against, q.hasAgainst, done = m.x, true, true
				q.since = m.role == roleSince
				break
			}
			if q.kind != briefing.Change && m.role == roleSince && j == k {
				break
			}
		}
		if done {
			continue
		}
		for j := k + 1; j < len(s.qs); j++ {
			q := &s.qs[j]
			if q.kind == briefing.Change && !q.hasAgainst {
				q.against, q.hasAgainst, done = m.x, true, true
				q.since = m.role == roleSince
			}
		}
		if !done && s.w(m.lo-1) == "from" {
			m.role = roleWhen // "from 4 to 7 flights from June 2025"
		}
		if !done && m.role == roleSince {
			s.sinceMonth(m)
		}
	}
}

// sinceMonth makes a run up to the report's date of a month after "since" that
// no change is compared with: "handled 2 million tonnes since March 2023".
func (s *sent) sinceMonth(m *moment) {
	switch {
	case m.x.Kind == briefing.TimeMonths && m.x.First == m.x.Last:
		m.x.Kind, m.x.Last = briefing.TimeToDate, 0
	case m.x.Kind == briefing.TimeAbsolute && m.x.Period.Len() == 1:
		m.x.Kind, m.x.Year, m.x.First, m.x.Period = briefing.TimeToDate, m.x.Period.First.Year(), m.x.Period.First.Of(), briefing.Period{}
	default:
		return
	}
	m.role = roleWhen
}

// bindWhen hands out the times that figures are of.
func (s *sent) bindWhen() {
	front := make([]*moment, len(s.qs)) // the time that opened the clause
	for t := range s.ts {
		m := &s.ts[t]
		k := s.before(m.lo)
		if m.mute && m.goal && k >= 0 && m.lo-s.qs[k].hi <= 4 && !s.timeBarrier(s.qs[k].hi, m.lo) {
			s.qs[k].goal = true // "in the coming years"
		}
		if m.role != roleWhen || m.mute {
			continue
		}
		if k >= 0 && s.qs[k].kind == briefing.Change && m.x.Kind == briefing.TimeEarlier && !s.qs[k].hasAgainst && !s.timeBarrier(s.qs[k].hi, m.lo) {
			s.qs[k].against, s.qs[k].hasAgainst = m.x, true
			continue
		}
		if k >= 0 && !s.qs[k].hasWhen && !s.timeBarrier(s.qs[k].hi, m.lo) && m.lo-s.qs[k].hi <= 14 {
			s.take(&s.qs[k], m)
			// A number right before it in the same phrase shares the time:
			// "grew by 12 percent, to $3 billion, in 2022".
			continue
		}
		if k >= 0 && !s.qs[k].hasWhen && k == len(s.qs)-1 && !s.has(s.qs[k].hi, m.lo, ";") {
			s.take(&s.qs[k], m) // the last number: nothing else can take it
			continue
		}
		for j := k + 1; j < len(s.qs); j++ {
			if s.has(m.hi, s.qs[j].left, ";") && !s.has(m.hi, s.qs[j].left, "respectively") {
				break
			}
			front[j] = m
		}
	}
	var last *quantity
	for k := range s.qs {
		q := &s.qs[k]
		switch {
		case q.hasWhen:
		case s.w(q.left-1) == "(" && s.againstEnding(q.left-1) != nil:
			// "compared to the same period in 2023 ($5.9 billion)"
			q.when, q.hasWhen, q.side = s.againstEnding(q.left-1).x, true, sideRef
		case q.apposed && k > 0:
			q.when, q.hasWhen, q.goal, q.sharedWhen = s.qs[k-1].when, s.qs[k-1].hasWhen, s.qs[k-1].goal, s.qs[k-1].sharedWhen
			continue
		case q.side == sideRef, q.side == sideFrom && (k == 0 || s.qs[k-1].hasWhen):
			// what is compared with has its own time or none
			if q.side == sideFrom && q.when.IsZero() {
				if j := k + 1; j < len(s.qs) && s.qs[j].hasAgainst {
					q.when, q.hasWhen = s.qs[j].against, true
				}
			}
			continue
		case front[k] != nil && last != nil && last.hasWhen && last.whenAt > front[k].lo && s.sharesTime(last, q):
			q.when, q.hasWhen, q.goal, q.sharedWhen, q.whenAt = last.when, true, last.goal, true, last.whenAt
		case front[k] != nil:
			s.take(q, front[k])
			if s.presentTense(q) && front[k].hi < s.clauseStart(q.left) && q.form != formMultiple && q.kind != briefing.Change && front[k].goal {
				q.when, q.hasWhen, q.goal = briefing.TimeExpr{}, false, false
			}
		case last != nil && last.hasWhen && s.sharesTime(last, q):
			q.when, q.hasWhen, q.goal, q.whenAt = last.when, true, last.goal, last.whenAt
			q.sharedWhen = true
		}
		if q.side == sideMain && (q.hasWhen || last == nil) {
			last = q
		}
	}
	// Backwards: "has more than doubled compared to 2017 and topped $4.3
	// billion last year".
	for k := len(s.qs) - 2; k >= 0; k-- {
		q, n := &s.qs[k], &s.qs[k+1]
		if q.hasWhen || !n.hasWhen || q.side == sideRef || q.form == formRank || q.since || n.form == formRank || n.side == sideRef || n.side == sideFrom && q.kind != briefing.Change {
			continue
		}
		if q.side == sideFrom {
			continue
		}
		if q.kind != briefing.Change && n.kind != briefing.Change && !s.bareLink(q, n) && !s.verbless(q, n) {
			continue
		}
		valued := q.form == formCount && n.form == formMoney && (s.w(q.hi) == "valued" || s.w(q.hi) == "worth" || s.w(n.left-1) == "worth" || s.w(n.left-2) == "valued")
		if q.kind == briefing.Change || q.form == n.form || valued {
			q.when, q.hasWhen, q.sharedWhen, q.goal = n.when, true, true, n.goal
		}
	}
}

// againstEnding is the compared time that ends right before token i, or nil.
func (s *sent) againstEnding(i int) *moment {
	for k := range s.ts {
		if s.ts[k].hi == i && s.ts[k].role == roleAgainst {
			return &s.ts[k]
		}
	}
	return nil
}

func (s *sent) take(q *quantity, m *moment) {
	q.when, q.hasWhen, q.whenAt = m.x, true, m.lo
	if m.x.Kind == briefing.TimeSame && s.carry.has && s.carry.when.Kind != briefing.TimeSame {
		q.when = withSpan(s.carry.when, m.x.Span) // "in the reporting period"
	}
	q.goal = q.goal || m.goal
}

// bareLink says whether only a comma, "and" or a short phrase stands between
// two amounts that one time covers: "exports of 1.5 and imports of 1.7 billion
// in 2022".
func (s *sent) bareLink(a, b *quantity) bool {
	return b.left-a.hi <= 6 && !b.goal && !s.has(a.hi, b.left, ";") && !s.has(a.hi, b.left, "while")
}

// verbless says whether the clause of b, an amount of the same sort, leans on
// the verb of a's: "trade with one amounted to $3 billion, while trade with the
// other - $2 billion in 2023".
func (s *sent) verbless(a, b *quantity) bool {
	if a.form != b.form || !isDash(s.w(b.left-1)) && s.w(b.left-1) != "to" {
		return false
	}
	joined := false
	for k := a.hi; k < b.left; k++ {
		w := s.w(k)
		if w == ";" || levelVerb(w) || isAuxiliary(w) || changeVerb(w) != briefing.None {
			return false
		}
		joined = joined || w == "and" || w == "while" || w == "whereas"
	}
	return joined && !s.presentTense(a)
}

// sharesTime says whether b may take over the time of a, stated earlier in the
// sentence.
func (s *sent) sharesTime(a, b *quantity) bool {
	if b.form == formRank || b.goal {
		return false
	}
	if a.goal && s.has(a.hi, b.left, "already") {
		return false
	}
	return true
}

// presentTense says whether the clause of the quantity speaks of now.
func (s *sent) presentTense(q *quantity) bool {
	for k := q.hi; k < s.last && k < q.hi+8; k++ {
		switch s.w(k) {
		case "are", "is", "operate", "operates", "work", "live", "have", "has", "remain", "remains", "hope", "plan", "intend", "want":
			return true
		case ",", ";", "while", "and", "was", "were":
			k = s.last
		}
	}
	for k := q.left - 1; k >= s.clauseStart(q.left); k-- {
		switch s.w(k) {
		case "import", "export", "buy", "sell", "supply", "produce", "ship", "send":
			if p := s.w(k - 1); p == "we" || p == "they" {
				return true
			}
		case "is", "are", "has", "have", "operate", "operates", "remains", "stands", "amounts", "exceeds", "totals", "current", "accounts", "account", "currently", "now", "today", "hope", "hopes", "plan", "plans", "intend", "want":
			return true
		case "was", "were", "had", "rose", "grew", "grown", "risen", "fallen", "increased", "fell", "stood", "amounted", "totalled", "totaled", "reached", "made", "came", "exceeded", "surpassed", "doubled", "tripled":
			for e := k - 1; e >= s.first && e >= k-3; e-- {
				if w := s.w(e); w == "has" || w == "have" {
					return true
				}
			}
			return false
		}
	}
	return false
}

// shareAgainst lets a baseline hold for the later changes of the same time and
// sentence: "rose 87% in 2023 compared to 2017, including a nearly fourfold
// increase in transit".
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

func sameTime(a, b *quantity) bool {
	x, y := a.when, b.when
	x.Span, y.Span = briefing.Span{}, briefing.Span{}
	return x == y
}

// moveBaseline settles changes told with both ends: "from Sh142 billion in
// 2013 to Sh460 billion in 2023, more than tripling", "between 2017 and 2023",
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
		if q.hasAgainst {
			continue
		}
		if k+2 < len(s.qs) && s.qs[k+1].side == sideFrom && s.qs[k+1].hasWhen && s.qs[k+2].hasWhen && (!q.hasWhen || q.sharedWhen) {
			q.when, q.hasWhen, q.sharedWhen = s.qs[k+2].when, true, true
			q.against, q.hasAgainst, q.inferAgainst = s.qs[k+1].when, true, true
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
				q.against, q.hasAgainst = absolute(briefing.Year(first)), true
				q.when = withSpan(absolute(briefing.Year(q.when.Period.Last.Year())), q.when.Span)
			}
		}
	}
}

func withSpan(x briefing.TimeExpr, sp briefing.Span) briefing.TimeExpr {
	x.Span = sp
	return x
}

// tokenAt is the token of the sentence that starts at the byte offset.
func (s *sent) tokenAt(offset int) int {
	for k := s.first; k < s.last; k++ {
		if s.toks[k].Start >= offset {
			return k
		}
	}
	return s.last
}
