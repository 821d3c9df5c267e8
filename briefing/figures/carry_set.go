package figures

import "brief/briefing"

// leave notes what the next sentence may take over.
func (s *sent) leave() {
	c := &s.carry
	para := s.d.Sentences[s.no].Para
	// Parts of what was measured before leave it the subject.
	led := s.partsOf()
	corridor, timed, kept := false, false, false
	for k := range s.qs {
		q := &s.qs[k]
		corridor = corridor || q.metric == briefing.CorridorVolume
		timed = timed || q.hasWhen
		c.noteUnit(q)
		if s.noteMetric(q, !led) {
			led = true
		}
		if q.side == sideMain && q.form != formRank && q.form != formDuration {
			c.near, c.nearGoal = q.when, q.status == briefing.Target
		}
		if s.handsOn(q, kept) {
			kept = true
			c.when, c.has, c.whenPara = q.when, q.when.Kind != briefing.TimeVague, para
			c.based = q.hasAgainst && q.kind == briefing.Change && q.against.Kind == briefing.TimeAbsolute
			c.base = q.against
		}
	}
	if s.noteCorridor(); corridor {
		c.corridor = true
	}
	if len(s.qs) == 0 {
		s.noteTopic()
	}
	m := s.listTime()
	if m == nil {
		m = s.settingTime()
	}
	if m != nil {
		c.when, c.has, c.based = m.x, true, false
		c.para, c.whenPara, c.sentence = para, para, s.no
		return
	}
	if para != c.para && !timed {
		c.when, c.has, c.based = briefing.TimeExpr{}, false, false
	}
	if len(s.qs) > 0 {
		c.sentence = s.no
	}
	c.para = para
}

// noteMetric keeps what a quantity measures. Where it may lead it becomes the topic;
// noteMetric says whether it can.
func (s *sent) noteMetric(q *quantity, lead bool) bool {
	c, para := &s.carry, s.d.Sentences[s.no].Para
	if q.metric == briefing.TradeTurnover && q.kind != briefing.Share && q.scope != briefing.ScopeThird {
		c.whole = s.no + 1
	}
	if q.metric == "" || q.metric == briefing.OtherMetric || q.form == formRank {
		return false
	}
	if q.kind != briefing.Share && q.cueAt >= 0 && q.cueAt < q.left {
		c.latest = q.metric
	}
	if lead {
		if para != c.headPara {
			c.head, c.headPara = q.metric, para
		}
		c.topic, c.of, c.scope, c.from, c.pair = q.metric, q.of, q.scope, q.from, q.pair
	}
	return true
}

// noteUnit keeps the unit of a quantity for numbers that leave theirs out.
func (c *carry) noteUnit(q *quantity) {
	switch q.form {
	case formMoney:
		c.money = q.unit
	case formPhysical:
		c.unit = q.unit
	case formCount:
		c.count = noun{q.unit, q.metric}
	}
	switch l := (lastLevel{q.form, q.unit, q.scale, q.value, q.kind, q.dir}); {
	case q.form == formPercent:
		c.rate = l
	case q.kind != briefing.Change && (q.form == formMoney || q.form == formPhysical):
		c.level, c.rate = l, lastLevel{}
	}
}

// handsOn says whether the time of a quantity is that of the sentence's main
// claim, which the next may go on with; kept tells that an earlier one's was.
func (s *sent) handsOn(q *quantity, kept bool) bool {
	c := &s.carry
	if q.side != sideMain || !q.hasWhen || q.form == formRank || q.status != briefing.Actual {
		return false
	}
	switch {
	case s.ahead(q.when), s.appositive(q):
		return false
	case q.when.Kind == briefing.TimeToDate && q.when.First > 0:
		return false // the time since some event is that figure's own
	case q.when.Kind == briefing.TimeEarlier && q.when.Period.IsZero(), kept && s.endsBefore(q.when, c.when), c.has && s.lookedBack(q):
		return false // what was before is told by the way
	case kept && s.w(q.left-1) == "(" && !q.sharedWhen:
		return false // "$5 million in 2023 ($4 million in 2022)"
	}
	return true
}

// listTime is the time that opens a list: "… noted that in 2024:".
func (s *sent) listTime() *moment {
	if len(s.qs) > 0 || s.w(s.last-1) != ":" {
		return nil
	}
	for t := len(s.ts) - 1; t >= 0; t-- {
		if m := &s.ts[t]; !m.mute && !m.goal && m.role == roleWhen && m.x.Kind != briefing.TimeSame && m.x.Kind != briefing.TimeEarlier {
			return m
		}
	}
	return nil
}

// partsOf says whether the sentence deals out what the one before measured among
// several measures: "Of these, 17 million tonnes were imports, 5 million exports".
func (s *sent) partsOf() bool {
	if s.w(s.first) != "of" || !s.ofThis(s.first) {
		return false
	}
	for k := 1; k < len(s.qs); k++ {
		if a, b := s.qs[0].metric, s.qs[k].metric; a != b && b != briefing.OtherMetric && s.qs[k].form == s.qs[0].form {
			return true
		}
	}
	return false
}

// settingTime is the time that ends a sentence which speaks of a measure and
// gives no figure: "… the growth of freight between them in 2023."
func (s *sent) settingTime() *moment {
	if len(s.qs) > 0 || len(s.ts) == 0 {
		return nil
	}
	if m := s.openingRun(); m != nil {
		return m
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

// openingRun is the run of months that opens the sentence, of which its story
// and the next tell: "Between January and May this year the tide turned."
func (s *sent) openingRun() *moment {
	m := &s.ts[0]
	if m.mute || m.goal || m.role != roleWhen || m.lo-s.first > 2 || s.ahead(m.x) {
		return nil
	}
	if m.x.Kind == briefing.TimeMonths && m.x.First < m.x.Last || m.x.Kind == briefing.TimeAbsolute && m.x.Period.Len() > 1 && m.x.Period.Len() < 12 {
		return m
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

// endsBefore says whether the time a ends before the time b does, as far as
// their words and the report's own date tell.
func (s *sent) endsBefore(a, b briefing.TimeExpr) bool {
	x, y := s.endOf(a), s.endOf(b)
	return x != 0 && y != 0 && x < y
}

// endOf is the last month of a time, 0 where it is not known.
func (s *sent) endOf(x briefing.TimeExpr) briefing.Month {
	d := s.d.Date
	switch x.Kind {
	case briefing.TimeAbsolute:
		return x.Period.Last
	case briefing.TimeYear:
		if d.Year > 0 {
			return briefing.MonthOf(d.Year+x.Offset, 12)
		}
	case briefing.TimeMonths:
		if d.Year > 0 && d.Month > 0 {
			y := d.Year + x.Offset
			if !x.Said && x.Last > d.Month {
				y--
			}
			return briefing.MonthOf(y, 1) + briefing.Month(x.Last-1)
		}
	case briefing.TimeToDate, briefing.TimeMonth, briefing.TimeLastMonths:
		if d.Year > 0 && d.Month > 0 {
			return briefing.MonthOf(d.Year, d.Month)
		}
	}
	return 0
}

// lookedBack says whether the clause of the quantity looks back from the time
// spoken of: "in 2019 it had been 5 million".
func (s *sent) lookedBack(q *quantity) bool {
	if !s.endsBefore(q.when, s.carry.when) {
		return false
	}
	for k := q.left - 1; k >= s.first && k > q.left-8; k-- {
		switch s.w(k) {
		case "had", "previous", "peak", "earlier", "once":
			return true
		case ",", ";":
			return false
		}
	}
	return false
}
