package figures

import "brief/briefing"

// bindTimes gives each quantity its period and baseline as worded. A time that
// follows a number in its clause is that number's; one that opens a clause
// holds for the numbers after it, until another comes; what is left goes with
// the number before, then with the one after it.
func (s *sent) bindTimes() {
	s.bindAgainst()
	s.bindWhenClauses()
	s.bindWhen()
	s.splitEnds()
	s.shareAgainst()
	s.moveBaseline()
}

// timeBarrier says whether the words between a quantity and a time after it
// part them: a new clause opens.
func (s *sent) timeBarrier(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "that":
			if k > lo { // "the 680 million that firms invested in 2019" is of that year
				return true
			}
		case "who":
			if s.w(k-1) != "those" {
				return true // "one in nine of those who came in May" is of May
			}
		case ";", ":", "while", "whereas", "but", "although", "which", "when", "due", "thanks", "because", "owing", "despite":
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
		if m.role == roleSince && k+1 < len(s.qs) && s.aside(m, s.qs[k+1].left) {
			m.mute = true // "the agreement, in force since 2021, covers …"
			continue
		}
		// The nearest change before it in the same clause.
		done := false
		for j := k; j >= 0; j-- {
			q := &s.qs[j]
			if p := s.w(m.lo - 1); s.has(q.hi, m.lo, ";") || p == "has" || p == "have" {
				break // "have since trebled" tells of what follows
			}
			if q.side == sideRef && j == k && m.role == roleAgainst {
				q.when, q.hasWhen = m.x, true
				if p := j - 1; p >= 0 && s.qs[p].kind == briefing.Change && !s.qs[p].hasAgainst && q.left-s.qs[p].hi <= 3 {
					s.qs[p].against, s.qs[p].hasAgainst = m.x, true // "50 tonnes more than the 250 of 2020"
				}
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
		if !done && m.role == roleSince && !s.superlative(m.lo) {
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
	case m.x.Kind == briefing.TimeAbsolute && (m.x.Period.Len() == 1 || m.x.Period.IsYear()):
		m.x.Said = m.x.Period.IsYear() // whole years: "since 2015"
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
		if k >= 0 && s.qs[k].kind == briefing.Change && m.x.Kind == briefing.TimeEarlier && !s.qs[k].hasAgainst && !s.timeBarrier(s.qs[k].hi, m.lo) && !s.retrospective(&s.qs[k]) {
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
		if k >= 0 && !s.qs[k].hasWhen && m.lo-s.qs[k].hi <= 14 && !s.timeBarrier(s.qs[k].hi, m.lo) && !s.opensNext(k, m) {
			s.take(&s.qs[k], m)
			if k > 0 && s.qs[k].apposed && !s.qs[k-1].hasWhen {
				s.take(&s.qs[k-1], m) // "R20 billion or about $2 billion in 2010"
			}
			// A number right before it in the same phrase shares the time:
			// "grew by 12 percent, to $3 billion, in 2022".
			continue
		}
		if k >= 0 && !s.qs[k].hasWhen && k == len(s.qs)-1 && !s.has(s.qs[k].hi, m.lo, ";") && !s.causeBefore(s.qs[k].hi, m.lo) && !s.parted(s.qs[k].hi, m.lo) {
			s.take(&s.qs[k], m) // the last number: nothing else can take it
			continue
		}
		for j := k + 1; j < len(s.qs); j++ {
			if s.has(m.hi, s.qs[j].left, ";") && !s.has(m.hi, s.qs[j].left, "respectively") {
				break
			}
			if !s.conceded(m, s.qs[j].left) && !s.aside(m, s.qs[j].left) {
				front[j] = m
			}
		}
	}
	s.shareForwards(front)
	s.shareBackwards()
}

func (s *sent) take(q *quantity, m *moment) {
	q.when, q.hasWhen, q.whenAt = m.x, true, m.lo
	if m.x.Kind == briefing.TimeSame && s.carry.has && s.carry.when.Kind != briefing.TimeSame {
		q.when = withSpan(s.carry.when, m.x.Span) // "in the reporting period"
	}
	q.goal = q.goal || m.goal
}

// presentTense says whether the clause of the quantity speaks of now.
func (s *sent) presentTense(q *quantity) bool {
	if s.nowBeside(q) {
		return true
	}
	for k := q.hi; k < s.last && k < q.hi+8; k++ {
		switch s.w(k) {
		case "do", "need", "employ", "employs", "give", "gives", "generate", "generates", "are", "is", "needs", "hold", "own", "operate", "operates", "work", "live", "have", "has", "remain", "remains", "hope", "plan", "intend", "want", "passes", "goes", "comes", "belongs", "cross":
			return true
		case ",", ";", "while", "and", "was", "were":
			k = s.last
		}
	}
	for k := q.left - 1; k >= s.clauseStart(q.left); k-- {
		switch s.w(k) {
		case ":", "(":
			return false
		case "'s":
			switch s.w(k - 1) {
			case "that", "it", "there", "he", "she", "what", "here":
				return true
			}
		case "import", "export", "buy", "sell", "supply", "produce", "ship", "send":
			if p := s.w(k - 1); p == "we" || p == "they" {
				return true
			}
		case "carry", "handle", "cross", "run", "carries", "handles", "crosses", "runs", "passes", "goes", "employs", "consumes", "receives", "supplies", "produces", "generates", "holds", "owns",
			"covers", "links", "serves", "constitutes", "represents", "provides", "makes", "buys", "sells", "depends", "comes", "hosts", "boasts", "costs", "takes", "clears", "lasts", "earns", "pays", "finances", "funds", "supports", "backs", "relies", "absorbs", "employ", "consume", "belong", "belongs", "adds":
			switch s.w(k - 1) {
			case "to", "will", "would", "can", "could", "should", "may", "might", "must", "shall", "not":
				return false
			}
			return true
		case "is":
			if p := s.w(k - 1); (p == "that" || p == "which") && s.w(k-2) == "," {
				return false // "289,000 tonnes, that is 3 percent of the whole"
			}
			return true
		case "are", "needs", "has", "have", "hold", "own", "operate", "operates", "remains", "stands", "amounts", "exceeds", "totals", "current", "accounts", "account", "currently", "now", "today", "hope", "hopes", "plan", "plans", "intend", "want":
			return true
		case "bought", "sold", "sent", "went", "brought", "took", "paid", "lost", "earned", "exported", "imported", "received", "shipped", "delivered", "slumped", "plunged", "edged",
			"soared", "jumped", "climbed", "slid", "carried", "handled", "moved", "visited", "dropped", "declined",
			"was", "were", "had", "rose", "grew", "grown", "risen", "fallen", "increased", "fell", "stood", "amounted", "totalled", "totaled", "reached", "made", "came", "exceeded", "surpassed", "doubled", "tripled":
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

// nowBeside says whether "at present", "now" or "today" stands right after the
// quantity or its unit.
func (s *sent) nowBeside(q *quantity) bool {
	switch s.w(q.left - 1) {
	case "existing", "current", "present":
		return true
	}
	end := q.hi + 2
	if isAuxiliary(s.w(q.hi)) {
		end += 2 // "2,450 are enrolled at present"
	}
	for k := q.hi; k < end; k++ {
		switch s.w(k) {
		case "now", "today", "currently", "nowadays":
			return true
		case "at":
			return s.w(k+1) == "present" || s.w(k+1) == "the" && s.w(k+2) == "moment"
		case "and", "or", ",", ";", "while", "but":
			return false
		}
	}
	return false
}
