package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// leave notes what the next sentence may take over.
func (s *sent) leave() {
	c := s.past()
	para := s.d.Sentences[s.no].Para
	// Parts of what was measured before leave it the subject.
	led := s.partsOf()
	c.told, c.ref = s.pointedAt(), briefing.TimeExpr{}
	corridor, timed, kept, held := false, false, false, false // held against a time
	for k := range s.qs {
		q := &s.qs[k]
		corridor = corridor || q.metric == briefing.CorridorVolume
		timed = timed || q.hasWhen
		if q.side == sideRef && q.hasWhen && q.form == formMoney {
			c.ref = q.when
		}
		c.noteUnit(q)
		if s.noteMetric(q, !led) {
			led = true
		}
		if q.side == sideFrom && q.hasWhen && !q.sharedWhen {
			c.start = q.when
		}
		if q.side == sideMain && q.form != formRank && q.form != formDuration {
			if c.near, c.nearGoal = q.when, q.status == briefing.Target; c.nearGoal && q.hasWhen {
				c.goal = q.when
			}
		}
		if s.handsOn(q, kept) {
			if held && q.hasAgainst && q.when == c.when {
				continue // "up 6 percent from a year earlier and 12 percent more than in 2019": the first leads
			}
			kept, held = true, q.hasAgainst
			c.takeTime(q, para)
		}
	}
	if s.noteCorridor(); corridor {
		c.corridor = true
	}
	if s.onlyPlacesTold() {
		s.noteTopic() // "Oman ranks fourth, and trade has grown." also names a measure
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
	if len(s.qs) == 0 && s.last-s.first > 8 && s.role == text.Body {
		return // a day and a place between leave the time told before
	}
	if para != c.para && !timed {
		c.when, c.has, c.based = briefing.TimeExpr{}, false, false
	}
	if len(s.qs) > 0 {
		c.sentence = s.no
	}
	c.para = para
}

// onlyPlacesTold says whether the sentence measures nothing: it holds no quantity but
// places in an order.
func (s *sent) onlyPlacesTold() bool {
	for k := range s.qs {
		if s.qs[k].form != formRank {
			return false
		}
	}
	return true
}

// noteMetric keeps what a quantity measures. Where it may lead it becomes the topic;
// noteMetric says whether it can.
func (s *sent) noteMetric(q *quantity, lead bool) bool {
	c, para := s.past(), s.d.Sentences[s.no].Para
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
		c.topicNo = s.no
	}
	return true
}

// noteUnit keeps the unit of a quantity for numbers that leave theirs out.
func (c *carry) noteUnit(q *quantity) {
	switch q.form {
	case formMoney:
		c.money, c.counted = q.unit, false
	case formPhysical:
		c.unit, c.counted = q.unit, false
	case formCount:
		c.count, c.counted, c.countValue = noun{q.unit, q.metric}, true, q.value
	}
	switch l := (lastLevel{q.form, q.unit, q.scale, q.value, q.kind, q.dir, q.metric}); {
	case q.form == formPercent && q.unit == briefing.PercentagePoint: // only moves a rate
	case q.form == formPercent:
		c.rate = l
	case q.kind != briefing.Change && (q.form == formMoney || q.form == formPhysical):
		c.level, c.rate = l, lastLevel{}
	}
}

// handsOn says whether the time of a quantity is that of the sentence's main
// claim, which the next may go on with; kept tells that an earlier one's was.
func (s *sent) handsOn(q *quantity, kept bool) bool {
	c := s.past()
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

// lookedBack says whether the clause of the quantity looks back from the time
// spoken of: "in 2019 it had been 5 million".
func (s *sent) lookedBack(q *quantity) bool {
	if !s.endsBefore(q.when, s.past().when) {
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

// takeTime makes the time of q, told in that paragraph, the one that the next sentence may
// go on with.
func (c *carry) takeTime(q *quantity, para int) {
	c.when, c.has, c.whenPara = q.when, q.when.Kind != briefing.TimeVague, para
	c.based = q.hasAgainst && q.kind == briefing.Change && q.against.Kind == briefing.TimeAbsolute
	c.base = q.against
}
