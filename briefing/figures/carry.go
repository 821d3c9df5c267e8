package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// carry is what one sentence hands on to the next.
type carry struct {
	para  int
	when  briefing.TimeExpr
	has   bool
	base  briefing.TimeExpr
	based bool
	// topic is what was measured last, in the words of and with its scope.
	topic briefing.Metric // of the sentence's first figure: its subject
	of    string
	scope briefing.Scope
	from  string
	pair  []string
	money string
	unit  string // of the last tonnes, TEU and the like
	count noun   // of the last things counted
	// near is the time of the last figure of the sentence before, plans
	// included, for "of this, two thirds …".
	near     briefing.TimeExpr
	nearGoal bool
	// corridor says that freight was last spoken of as that of a named route.
	corridor bool
	sentence int // the last sentence with figures
}

// forget drops what does not reach beyond the next sentence.
func (c *carry) forget() {
	c.when, c.has, c.base, c.based = briefing.TimeExpr{}, false, briefing.TimeExpr{}, false
	c.near, c.nearGoal = briefing.TimeExpr{}, false
}

// namesPeriod says whether a sentence may name a part of a year in words.
func (s *sent) namesPeriod() bool {
	for k := s.d.NextDay(s.first, s.last); k+1 < s.last; k = s.d.NextDay(k+1, s.last) {
		if t := &s.toks[k]; t.Capital && text.MonthNumber(t.Lower) > 0 && isDash(s.toks[k+1].Lower) {
			return true
		}
	}
	return false
}

// skip keeps the subject of a sentence that holds no number.
func (s *sent) skip() {
	if s.namesPeriod() {
		s.moments()
		for t := len(s.ts) - 1; t >= 0; t-- {
			if m := &s.ts[t]; !m.mute && !m.goal && m.role == roleWhen && m.x.Kind != briefing.TimeSame && m.x.Kind != briefing.TimeEarlier {
				s.carry.when, s.carry.has, s.carry.based = m.x, true, false
				s.carry.para, s.carry.sentence = s.d.Sentences[s.no].Para, s.no
				break
			}
		}
	}
	s.findCues()
	s.noteCorridor()
	s.noteTopic()
}

// noteTopic keeps the measure that a sentence without figures speaks of last.
func (s *sent) noteTopic() {
	for c := len(s.cues) - 1; c >= 0; c-- {
		if x := s.cues[c]; !x.weak && x.metric != briefing.OtherMetric {
			s.carry.topic, s.carry.of, s.carry.scope, s.carry.from, s.carry.pair = x.metric, "", "", "", nil
			break
		}
	}
}

// noteCorridor remembers whether the sentence that speaks of freight speaks of
// a named route.
func (s *sent) noteCorridor() {
	cargo := false
	for c := range s.cues {
		switch s.cues[c].metric {
		case briefing.CorridorVolume:
			s.carry.corridor = true
			return
		case briefing.CargoVolume:
			cargo = cargo || !s.cues[c].weak
		}
	}
	if cargo {
		s.carry.corridor = false
	}
}

// carryOn takes over the time of the sentence before where this one names
// none, and leaves its own for the next. Reports of one-sentence paragraphs
// carry from one paragraph to the next.
func (s *sent) carryOn() {
	c := &s.carry
	para := s.d.Sentences[s.no].Para
	if para != c.para && s.no != c.sentence+1 {
		c.forget()
	}
	own := false
	ofThis := s.w(s.first) == "of" && (s.w(s.first+1) == "this" || s.w(s.first+1) == "these" || s.w(s.first+1) == "which" || s.w(s.first+1) == "them" || s.w(s.first+1) == "that")
	for k := range s.qs {
		q := &s.qs[k]
		if q.hasWhen {
			own = own || !q.sharedWhen && q.side == sideMain
			continue
		}
		if ofThis && k == 0 && s.w(s.first) == "of" && q.form == formMoney && s.restated(q) {
			continue // "of that $3.1 billion" and what is told of it
		}
		if ofThis && !c.near.IsZero() && q.form != formRank {
			q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = c.near, true, true, true
			if c.nearGoal {
				q.status = briefing.Target
			}
			continue
		}
		if !c.has || own || !s.takesOver(q, para != c.para) {
			continue
		}
		q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = c.when, true, true, true
		if q.kind == briefing.Change && !q.hasAgainst && c.based {
			q.against, q.hasAgainst, q.inferAgainst = c.base, true, true
		}
	}
}

// restated gives an amount that "of that" names once more the time of its first
// telling, and leaves that time to the parts told of it.
func (s *sent) restated(q *quantity) bool {
	for k := len(s.out) - 1; k >= 0; k-- {
		f := &s.out[k]
		if f.Unit != q.unit || f.Value != q.value || f.When.IsZero() || f.Status != briefing.Actual {
			continue
		}
		q.when, q.hasWhen, q.sharedWhen, q.carriedWhen = f.When, true, true, true
		s.carry.near, s.carry.nearGoal = f.When, false
		return true
	}
	return false
}

// leave notes what the next sentence may take over.
func (s *sent) leave() {
	c := &s.carry
	para := s.d.Sentences[s.no].Para
	corridor := false
	for k := range s.qs {
		corridor = corridor || s.qs[k].metric == briefing.CorridorVolume
	}
	if s.noteCorridor(); corridor {
		c.corridor = true
	}
	led, kept := false, false
	for k := range s.qs {
		q := &s.qs[k]
		switch q.form {
		case formMoney:
			c.money = q.unit
		case formPhysical:
			c.unit = q.unit
		case formCount:
			c.count = noun{q.unit, q.metric}
		}
		if !led && q.metric != "" && q.metric != briefing.OtherMetric && q.form != formRank {
			led = true
			c.topic, c.of, c.scope, c.from, c.pair = q.metric, q.of, q.scope, q.from, q.pair
		}
		if q.side == sideMain && q.form != formRank && q.form != formDuration {
			c.near, c.nearGoal = q.when, q.status == briefing.Target
		}
		if q.side == sideMain && q.hasWhen && q.form != formRank && q.status == briefing.Actual {
			if q.when.Kind == briefing.TimeToDate && q.when.First > 0 {
				continue // the time since some event is that figure's own
			}
			if kept && s.w(q.left-1) == "(" && !q.sharedWhen {
				continue // "$5 million in 2023 ($4 million in 2022)"
			}
			kept = true
			c.when, c.has = q.when, true
			c.based = q.hasAgainst && q.kind == briefing.Change && q.against.Kind == briefing.TimeAbsolute
			c.base = q.against
		}
	}
	if len(s.qs) == 0 {
		s.noteTopic()
		// "… noted that in 2024:" opens a list.
		for t := len(s.ts) - 1; t >= 0; t-- {
			if m := &s.ts[t]; s.w(s.last-1) == ":" && !m.mute && !m.goal && m.role == roleWhen && m.x.Kind != briefing.TimeSame && m.x.Kind != briefing.TimeEarlier {
				c.when, c.has, c.based = m.x, true, false
				c.para, c.sentence = para, s.no
				return
			}
		}
	}
	if m := s.settingTime(); m != nil {
		c.when, c.has, c.based = m.x, true, false
		c.para, c.sentence = para, s.no
		return
	}
	timed := false
	for k := range s.qs {
		timed = timed || s.qs[k].hasWhen
	}
	if para != c.para && !timed {
		c.when, c.has, c.based = briefing.TimeExpr{}, false, false
	}
	if len(s.qs) > 0 {
		c.sentence = s.no
	}
	c.para = para
}

// settingTime is the time that ends a sentence which speaks of a measure and
// gives no figure: "… the growth of freight between them in 2023."
func (s *sent) settingTime() *moment {
	if len(s.qs) > 0 || len(s.ts) == 0 {
		return nil
	}
	m := &s.ts[len(s.ts)-1]
	if !m.mute && !m.goal && m.role == roleWhen && m.x.Kind != briefing.TimeSame && m.x.Kind != briefing.TimeEarlier && s.resultsBefore(m.lo) {
		return m
	}
	if m.mute || m.goal || m.role != roleWhen || m.x.Kind == briefing.TimeSame || m.x.Kind == briefing.TimeEarlier || s.last-m.hi > 2 {
		return nil
	}
	for c := range s.cues {
		if x := &s.cues[c]; !x.weak && (x.metric.IsTrade() || x.metric.IsCargo()) && s.movesBefore(x.at) {
			return m
		}
	}
	return nil
}

// resultsBefore says whether the time at token i is that of results which the
// sentence only names: "the results of trade in the first quarter".
func (s *sent) resultsBefore(i int) bool {
	results, trade := false, false
	for k := s.first; k < i; k++ {
		switch s.w(k) {
		case "results", "outcomes", "indicators", "dynamics", "performance":
			results = true
		case "trade", "turnover", "cargo", "freight", "transit", "exports", "cooperation":
			trade = true
		}
	}
	return results && trade
}

// movesBefore says whether a noun of change stands close before token i.
func (s *sent) movesBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-8; k-- {
		if changeNoun(s.w(k)) != briefing.None {
			return true
		}
	}
	return false
}

// perfectChange says whether "has grown", "have gone up" and the like end
// before token i.
func (s *sent) perfectChange(i int) bool {
	for k := i - 1; k > s.first && k > i-6; k-- {
		if w := s.w(k); changeVerb(w) != briefing.None || w == "gone" || w == "come" {
			if p := s.w(k - 1); p == "has" || p == "have" {
				return true
			}
		}
	}
	return false
}

// takesOver says whether a quantity goes on in the time of the sentence
// before: results told in the past tense do; plans, ranks and the present do
// not, unless "this" or "it" points back.
func (s *sent) takesOver(q *quantity, far bool) bool {
	if q.form == formRank || q.status == briefing.Target || q.side != sideMain || q.since || q.form == formDuration {
		return false
	}
	if q.metric == briefing.OtherMetric && q.form != formPercent && q.form != formFraction && q.kind != briefing.Change {
		return false
	}
	points := false
	switch s.w(s.first) {
	case "this", "it", "that", "which", "of":
		points = true
	}
	if points {
		return true
	}
	if far && s.role != text.ListItem && !q.metric.IsTrade() && !q.metric.IsCargo() {
		return false
	}
	if s.presentTense(q) {
		return !far && q.kind == briefing.Change && s.perfectChange(q.left)
	}
	return true
}
