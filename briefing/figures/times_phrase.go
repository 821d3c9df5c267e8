package figures

import "brief/briefing"

// onePhrase says whether b only tells what a was for, so that the time after it
// is that of both: "approved 1.2 billion francs for 2,700 projects last year".
func (s *sent) onePhrase(a, b *quantity) bool {
	if a.form == formCount && b.form == formPhysical && b.left-a.hi <= 2 && s.w(a.hi) == "with" {
		return true // "52 trains with 130,000 tonnes of fertilizer in 2023"
	}
	if a.form != formMoney || b.form != formCount || b.left-a.hi > 2 {
		return false
	}
	switch s.w(a.hi) {
	case "for", "to", "in", "among", "across", "from":
		return true
	}
	return false
}

// samePlan makes "by the same year" the time of the plan told before it.
func (s *sent) samePlan() {
	for t := range s.ts {
		m := &s.ts[t]
		if m.x.Kind != briefing.TimeSame || m.mute || s.w(m.lo) != "same" || s.w(m.lo+1) != "year" && !m.goal {
			continue
		}
		x := briefing.TimeExpr{}
		switch c := s.past(); {
		case t > 0 && s.ts[t-1].goal && !s.ts[t-1].mute:
			x = s.ts[t-1].x
		case t > 0:
		case m.goal:
			x = c.goal
		case c.nearGoal:
			x = c.near
		}
		if !x.IsZero() {
			m.x, m.goal = withSpan(x, m.x.Span), true
		}
	}
}

// sharePoll gives all shares of a sentence the time of the poll that found them:
// "44 percent would pay more and 39 would not, according to a poll in September".
func (s *sent) sharePoll() {
	n := len(s.qs) - 1
	if n < 1 || !s.qs[n].hasWhen || s.qs[n].whenAt < s.qs[n].hi || !s.ofPoll(s.qs[n].hi, s.qs[n].whenAt) {
		return
	}
	for k := range s.qs[:n] {
		if q := &s.qs[k]; q.form == s.qs[n].form && !q.hasWhen && q.kind != briefing.Change {
			q.shareTime(&s.qs[n])
		}
	}
}

// ofPoll says whether a poll is named among the tokens [lo, hi).
func (s *sent) ofPoll(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "poll", "survey", "polls", "surveys", "pollster", "opinion":
			return true
		}
	}
	return false
}

// partOf says whether a is the part of b that its own "of" tells.
func (s *sent) partOf(a, b *quantity) bool {
	return a.kind == briefing.Share && s.w(a.hi) == "of" && b.left-a.hi <= 2 && b.kind != briefing.Change && b.side == sideMain && !b.goal && b.whenAt > b.lo
}

// partBeside says whether b, with no time of its own, is a again as a part of a whole:
// "$526 million, or more than a quarter of the total".
func (s *sent) partBeside(a, b *quantity) bool {
	if b.hasWhen || b.kind == briefing.Change || b.form != formPercent && b.form != formFraction || a.kind == briefing.Change || a.form == formPercent || a.form == formFraction || b.left-a.hi > 3 {
		return false
	}
	return s.w(b.left-1) == "or" && s.w(b.hi) == "of"
}

// capacity says whether the quantity is what something can take, which holds
// until it is rebuilt: "with a capacity of 1.25 million TEU".
func (s *sent) capacity(q *quantity) bool {
	return s.w(q.left-1) == "of" && s.w(q.left-2) == "capacity"
}

// opened says whether a time that no quantity before k took opens the sentence.
func (s *sent) opened(k int) bool {
	if k > 0 || !s.qs[0].hasWhen {
		return false
	}
	for t := range s.ts {
		if m := &s.ts[t]; !m.mute && m.role == roleWhen {
			return m.hi <= s.qs[0].left && s.qs[0].whenAt > m.lo
		}
	}
	return false
}

// nowWithin says whether a word for the present stands among the tokens [lo, hi).
func (s *sent) nowWithin(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := s.w(k); w == "now" || w == "today" || w == "currently" {
			return true
		}
	}
	return false
}

// saidOf says whether only who says it stands between the time of q and its clause.
func (s *sent) saidOf(q *quantity) bool {
	m := s.whenOf(q)
	return m != nil && s.saidBetween(m.hi, q.left)
}

// whenOf is the time of the sentence that q has taken, nil for none.
func (s *sent) whenOf(q *quantity) *moment {
	for t := range s.ts {
		if m := &s.ts[t]; m.lo == q.whenAt {
			return m
		}
	}
	return nil
}

// saidBetween says whether what stands between commas behind the time that ends at token
// i only tells who says the rest: "For 2025, the railways said, the volume is 27 million".
func (s *sent) saidBetween(i, end int) bool {
	if s.w(i) != "," {
		return false
	}
	for k := i + 1; k < end && k < i+14; k++ {
		if s.w(k) == "," {
			return speech.Has(&s.toks[k-1]) || s.w(i+1) == "according" && s.w(i+2) == "to"
		}
	}
	return false
}

// shareCompared gives an amount compared the time of the same in another currency:
// "against $771 million (3.1 billion ringgit) over the same period of 2018".
func (s *sent) shareCompared() {
	for k := 1; k < len(s.qs); k++ {
		p, q := &s.qs[k-1], &s.qs[k]
		if q.apposed && q.hasWhen && !p.hasWhen && p.side == sideRef && q.side == sideRef && q.unit != p.unit {
			p.shareTime(q)
		}
	}
}

// appositive says whether the quantity with its time is only told by the way of
// the subject: "the surplus, $3 billion in 2022, has all but vanished".
func (s *sent) appositive(q *quantity) bool {
	if !q.hasWhen || q.sharedWhen || s.w(q.left-1) != "," || q.whenAt < q.hi || q.whenAt > q.hi+5 {
		return false
	}
	m := s.whenOf(q)
	return m != nil && s.w(m.hi) == "," && s.verbFollows(m.hi+1)
}

// eventAside says whether the quantity p and its time belong to a participle of what
// began, set off by commas from the perfect that goes on before token i: "the fund,
// established in 2021 with $16 million, has financed ten projects".
func (s *sent) eventAside(p *quantity, i int) bool {
	k := p.whenAt - 1
	if isTimePreposition(s.w(k)) {
		k--
	}
	if p.whenAt > p.lo || !startsEvent(s.w(k)) || s.w(k-1) != "," {
		return false
	}
	for j := p.hi; j+1 < i; j++ {
		if s.w(j) == "," {
			return s.w(j+1) == "has" || s.w(j+1) == "have"
		}
	}
	return false
}

// saidAside says whether a participle of saying opens a clause of its own among the
// tokens [lo, hi): ", saying prices had", ", citing".
func (s *sent) saidAside(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		switch s.w(k) {
		case "saying", "citing", "warning", "noting", "arguing", "explaining":
			return s.w(k-1) == ","
		}
	}
	return false
}

// saysAnew says whether a verb of speech takes the floor once more among the tokens
// [lo, hi): "and said that".
func (s *sent) saysAnew(lo, hi int) bool {
	for k := lo; k+2 < hi; k++ {
		if s.w(k) == "and" && speech.Has(&s.toks[k+1]) && s.w(k+2) == "that" {
			return true
		}
	}
	return false
}
