package figures

import "brief/briefing"

// shareForwards gives the quantities that no time follows the one that opened
// their clause (front) or that of the quantity before.
func (s *sent) shareForwards(front []*moment) {
	var last *quantity
	for k := range s.qs {
		q := &s.qs[k]
		switch {
		case q.hasWhen:
		case (s.w(q.left-1) == "(" || isDash(s.w(q.left-1)) || s.w(q.left-1) == ":") && s.againstEnding(q.left-1) != nil:
			// "compared to the same period in 2023 ($5.9 billion)"
			q.when, q.hasWhen, q.side = s.againstEnding(q.left-1).x, true, sideRef
		case q.apposed && k > 0:
			if s.qs[k-1].side == sideRef {
				q.side = sideRef
			}
			q.when, q.hasWhen, q.goal, q.sharedWhen = s.qs[k-1].when, s.qs[k-1].hasWhen, s.qs[k-1].goal, s.qs[k-1].sharedWhen
			continue
		case q.side == sideRef && front[k] != nil && (s.w(front[k].lo-2) == "which" || s.w(front[k].lo-1) == "which") && !s.has(front[k].hi, q.left, ","):
			s.take(q, front[k]) // "trade, which in 2021 had not exceeded $113 million, made up …"
			continue
		case q.side == sideRef, q.side == sideFrom && (k == 0 || s.qs[k-1].hasWhen || s.qs[k-1].since || front[k] != nil && front[k].goal):
			s.comparedTime(k)
			continue
		case q.kind == briefing.Change && k+1 < len(s.qs) && s.qs[k+1].hasWhen && s.qs[k+1].kind != briefing.Change && s.qs[k+1].side == sideMain && s.qs[k+1].left-q.hi <= 2 && s.w(s.qs[k+1].left-1) == "to" && s.qs[k+1].form != formRank && last != nil && last.hasWhen:
			// "reached 1.4 billion in 2022 but fell by 6 percent, to 1.3 billion, last year"
			q.shareTime(&s.qs[k+1])
		case q.kind == briefing.Change && k+2 < len(s.qs) && s.qs[k+1].side == sideFrom && s.qs[k+2].hasWhen && s.qs[k+2].whenAt > s.qs[k+2].lo && s.w(s.qs[k+2].left-1) == "to" && s.qs[k+2].left-q.hi <= 9:
			q.shareTime(&s.qs[k+2])
		case front[k] != nil && last != nil && last.hasWhen && last.whenAt > front[k].lo && s.sharesTime(last, q):
			q.shareTime(last)
		case front[k] != nil && s.leavesFront(k, front[k], last):
		case front[k] != nil:
			s.take(q, front[k])
			if s.presentTense(q) && front[k].hi < s.clauseStart(q.left) && !s.saidBetween(front[k].hi, q.left) && q.form != formMultiple && q.kind != briefing.Change && front[k].goal {
				q.when, q.hasWhen, q.goal = briefing.TimeExpr{}, false, false
			}
		case last != nil && last.hasWhen && s.sharesTime(last, q):
			q.shareTime(last)
		}
		if last != nil && q.hasWhen && !q.sharedWhen && q.whenAt > q.lo && s.bracketed(q.left) {
			continue // "34% in 2023 (29% in 2022), perfumery 18%"
		}
		if k+1 < len(s.qs) && s.partBeside(q, &s.qs[k+1]) && q.hasWhen {
			s.qs[k+1].shareTime(q) // "the year before it was $526 million, or a quarter of the total"
		}
		if s.appositive(q) || s.opened(k) && s.retrospective(q) {
			continue // "in 2022: after falling in 2021, it rose by 26 percent"
		}
		if q.side == sideMain && (q.hasWhen || last == nil) && !(last != nil && last.hasWhen && q.hasWhen && q.when.Kind == briefing.TimeEarlier) {
			last = q // "worth $9 million three years earlier, fetched $21 million" goes on in the time before
		}
	}
}

// shareTime gives q the time of p as one that both share.
func (q *quantity) shareTime(p *quantity) {
	q.when, q.hasWhen, q.goal, q.sharedWhen, q.whenAt = p.when, true, p.goal, true, p.whenAt
}

// shareBackwards gives a quantity the time of the next one: "almost
// trebled against 2029 and passed €6 million last spring".
func (s *sent) shareBackwards() {
	s.sharePoll()
	s.shareCompared()
	for k := len(s.qs) - 2; k >= 0; k-- {
		q, n := &s.qs[k], &s.qs[k+1]
		if q.hasWhen || !n.hasWhen || q.side == sideRef || q.form == formRank || q.since || n.form == formRank || n.side == sideRef || n.side == sideFrom && q.kind != briefing.Change {
			continue
		}
		if s.saysAnew(q.hi, n.whenAt) {
			continue // "noted growth of 25 percent and said that this year it will be 40"
		}
		if s.partOf(q, n) {
			q.shareTime(n) // "62% of the $14.8 million raised between 2018 and 2021"
			continue
		}
		if q.kind == briefing.Change && n.kind == briefing.Change && q.against.Kind == briefing.TimeEarlier && q.against.Said && s.has(q.hi, n.left, ",") {
			continue // "in five years it has tripled, and this year it grew by 20 percent"
		}
		if q.kind == briefing.Change && q.hasAgainst && q.form != n.form && s.w(n.left-1) == "(" && n.whenAt > n.lo {
			n.side = sideRef
			continue // "24.7 percent more year-on-year ($180 million in January-March 2023)"
		}
		if q.kind == briefing.Change && n.side == sideFrom && n.when.Kind == briefing.TimeEarlier {
			continue // "went up by $13 million from $10 million in the preceding year"
		}
		if s.saidAside(q.hi, n.left) {
			continue // "lifted it by 50 basis points to 7.5 percent, saying prices had risen by 9 in May"
		}
		if q.kind == briefing.Change && (s.clauseAfter(q.hi, n.left) || q.form == formCount && n.form == formMoney && n.goal) {
			continue // "tumbled 9 percent after it cut its 2025 forecast to 3 billion"
		}
		if (n.goal || s.ahead(n.when)) && s.toldAsFact(q, n.left) {
			continue // "has grown by 94 percent and is expected to cross $2 billion by the end of 2022"
		}
		if n.sharedWhen && n.whenAt > 0 && n.whenAt < q.lo {
			continue // a time told before both, which this one did not take
		}
		if k+2 >= len(s.qs) && s.declineFrom(q, n) {
			if k > 0 && !s.qs[k-1].hasWhen && s.qs[k-1].side == sideMain && q.left-s.qs[k-1].hi <= 3 {
				s.qs[k-1].when, s.qs[k-1].hasWhen, s.qs[k-1].sharedWhen, s.qs[k-1].carriedWhen = q.when, true, true, true
			}
			continue
		}
		if q.side == sideFrom || s.perTime(q) && !s.perTime(n) || s.capacity(q) || q.kind != briefing.Change && n.kind == briefing.Change && s.verbJoins(q.hi, n.left) {
			continue
		}
		if q.kind != briefing.Change && n.kind != briefing.Change && !s.bareLink(q, n) && !s.verbless(q, n) {
			continue
		}
		if q.form == formPercent && n.form == formMoney && (n.left-q.hi <= 3 && s.w(q.hi) == "and" || q.kind == briefing.Share && n.left-q.hi <= 8 && s.w(n.left-1) == "worth") {
			// "14 percent and worth $12 billion in 2022", "14 percent of them, worth $12 billion in 2022"
			q.when, q.hasWhen, q.sharedWhen, q.goal = n.when, true, true, n.goal
			continue
		}
		valued := (q.form == formCount || q.form == formPhysical && (n.left-q.hi <= 5 || s.w(n.left-1) == "worth" && s.w(q.hi) == "of" && n.left-q.hi <= 12)) && n.form == formMoney && (s.w(q.hi) == "valued" || s.w(q.hi) == "worth" || s.w(n.left-1) == "worth" || s.w(n.left-2) == "valued")
		if q.kind == briefing.Change || q.form == n.form || valued || s.onePhrase(q, n) {
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

// bareLink says whether only a comma, "and" or a short phrase stands between
// two amounts that one time covers: "exports of 1.5 and imports of 1.7 billion
// in 2022".
func (s *sent) bareLink(a, b *quantity) bool {
	if s.w(b.hi) == "of" && s.w(b.hi+1) == "which" && s.presentTense(a) {
		return false // "there are 612 ventures, 84 of which were set up last year"
	}
	return b.left-a.hi <= 6 && !b.goal && !s.has(a.hi, b.left, "which") && !s.has(a.hi, b.left, "that") && !s.has(a.hi, b.left, ";") && !s.has(a.hi, b.left, "while")
}

// verbless says whether the clause of b, an amount of the same sort, leans on
// the verb of a's: "trade with one amounted to $3 billion, while trade with the
// other - $2 billion in 2023".
func (s *sent) verbless(a, b *quantity) bool {
	if a.form == b.form && s.besides(a, b) {
		return true
	}
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

// lasting says whether the unit is that of things which have no time of their
// own, such as the length of a line or the power of a plant.
func (q *quantity) lasting() bool {
	switch q.unit {
	case "kilometre", "kilovolt", "hectare", "square metre", "square kilometre", "metre", "mile", "acre":
		return true
	}
	return false
}

// sharesTime says whether b may take over the time of a, stated earlier in the
// sentence.
func (s *sent) sharesTime(a, b *quantity) bool {
	if s.eventAside(a, b.left) {
		return false
	}
	if b.form == formRank && a.form == formRank {
		return b.left-a.hi <= 12 && !s.verbWithin(a.hi, b.left) // "the 118th market last year and the 88th supplier"
	}
	if b.form == formRank || b.goal || s.nowBeside(b) || s.perTime(b) && !s.perTime(a) && a.form != b.form {
		return false
	}
	if a.goal && s.has(a.hi, b.left, ";") && (s.presentTense(b) || a.whenAt > a.lo && s.outlook(s.clauseStart(b.left), b.left) != 1) || b.lasting() || s.capacity(b) {
		return false
	}
	if a.when.Kind == briefing.TimeLastYears && a.kind == briefing.Change && b.kind != briefing.Change {
		return false // "has grown fourfold over the past five years to 243"
	}
	if s.nowAfterward(a, b) || s.paidWith(b) {
		return false
	}
	if a.whenAt > a.lo && (s.w(b.hi) == "is" || s.w(b.hi) == "are") && !s.plannedAt(b.hi+1) {
		return false // "of the loan agreed in 2022, 48 million is spent"
	}
	if s.sinceWithin(a.hi, b.left) || s.nowWithin(a.hi, b.left) {
		return false
	}
	if a.whenAt > a.lo && s.perfectBetween(a.hi, b.left) && !(a.when.Kind == briefing.TimeLastYears && b.kind == briefing.Change) || s.has(a.hi, b.left, "already") && (s.has(a.hi, b.left, ",") || s.has(a.hi, b.left, "while") || s.has(a.hi, b.left, "and") || s.has(a.hi, b.left, "but") || s.has(a.hi, b.left, ";")) {
		return false
	}
	if a.goal && a.whenAt > a.lo {
		for k := a.hi; k+1 < b.left; k++ { // "by 15 percent from July and will spend …"
			if w := s.w(k + 1); s.w(k) == "and" && (w == "that" || w == "will" || w == "would" || w == "is" || w == "are" || w == "plans" || w == "intends") {
				return false
			}
		}
	}
	return true
}

// perfectBetween says whether a clause with "has" or "have" of its own opens
// among [lo, hi): what has been done since is not of the past year told before.
func (s *sent) perfectBetween(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := s.w(k); (w == "has" || w == "have") && s.perfectAt(k) {
			return true
		}
	}
	return false
}

// perTime says whether the quantity is a rate: "30 million tonnes a year", "600
// trucks per day". Rates hold until they change and take no time that is told of
// another figure.
func (s *sent) perTime(q *quantity) bool {
	if q.kind == briefing.Change {
		return false
	}
	for k := q.hi; k < q.hi+3; k++ {
		switch s.w(k) {
		case "a", "per", "each", "every":
			switch s.w(k + 1) {
			case "year", "annum", "month", "week", "day", "hour", "season":
				return true
			}
		case "annually", "daily", "weekly", "monthly":
			return true
		case ",", ";", "and", "in", "(", "to":
			return false
		}
	}
	return false
}
