package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// bindMetrics decides what each quantity measures.
func (s *sent) bindMetrics() {
	s.backToHead()
	for k := range s.qs {
		q := &s.qs[k]
		if q.form == formRank {
			if k > 0 && q.metric == briefing.OtherMetric && s.qs[k-1].metric == briefing.Tourists && s.has(q.lo, min(q.hi+3, s.last), "group") {
				q.metric = briefing.Tourists // "6,000 tourists, the second-biggest group"
			}
			continue
		}
		if q.metric == "" || q.form != formCount && q.metric != briefing.ContainerVolume {
			q.metric = s.metricOf(q, k)
		}
		if s.capacityOf(q, k) {
			q.metric = briefing.OtherMetric
		}
	}
	s.pairMetrics()
}

// metricOf finds the cue that governs quantity k.
func (s *sent) metricOf(q *quantity, k int) briefing.Metric {
	if q.form == formDuration {
		return briefing.OtherMetric
	}
	if w := s.w(q.hi); q.form == formPercent && (w == "complete" || w == "completed" || w == "ready" || w == "finished" || w == "full" || w == "booked" || w == "occupied") {
		return briefing.OtherMetric // "the line is 85% complete"
	}
	if q.form == formPercent && s.ofMarket(q.hi) {
		return briefing.OtherMetric
	}
	if j := q.left - 1; k > 0 && q.form == formMultiple && s.w(j) == "," && s.qs[k-1].hi == j && s.w(q.hi) == "the" && q.fits(s.qs[k-1].metric) {
		q.cueAt = s.qs[k-1].cueAt
		return s.qs[k-1].metric // "imports were $2 billion, almost double the exports"
	}
	if q.form == formPhysical && !q.fits(briefing.Exports) || q.form == formCount && q.unit == briefing.Item && q.metric == "" && q.noun != "" && !q.fits("") {
		return briefing.OtherMetric
	}
	if s.otherPeople(q) {
		return briefing.OtherMetric
	}
	if s.exceededBy(q) {
		q.kind, q.dir = briefing.Level, briefing.None
		return briefing.TradeBalance
	}
	if k == 0 && q.fits(s.carry.topic) && s.carry.sentence == s.no-1 && s.namesMove(q) {
		q.cueAt = -1
		return s.carry.topic
	}
	if m := s.numberMetric(q); m != "" {
		return m
	}
	if m := s.returned(q, k); m != "" {
		return m
	}
	if p := s.wholeNamed(q, k); p != nil {
		q.cueAt = p.cueAt
		return p.metric
	}
	next := s.last
	if q.apposed && q.fits(s.qs[k-1].metric) && (q.form == s.qs[k-1].form || q.kind == briefing.Change) {
		q.cueAt = s.qs[k-1].cueAt
		return s.qs[k-1].metric
	}
	for j := k + 1; j < len(s.qs); j++ {
		if !s.qs[j].apposed {
			next = s.qs[j].left
			break
		}
	}
	prevHi := s.first
	if k > 0 {
		prevHi = s.qs[k-1].hi
	}
	if c := s.cueAfter(q, next); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	if p := s.linked(q, k); p != nil {
		q.cueAt = p.cueAt
		return p.metric
	}
	clause := s.clauseStart(q.left)
	if c := s.cueBefore(q, max(clause, prevHi)); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	if c := s.cueBefore(q, clause); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	// The subject follows: "a record $3.2 billion was traded".
	end := s.subjectEnd(q, next)
	if p := s.sameKind(k); p != nil {
		if c := s.ownSubject(q, p, end); c != nil {
			q.cueAt = c.at
			return s.routed(q, c.metric, c.at)
		}
		q.cueAt = p.cueAt
		return p.metric
	}
	next = end
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= q.hi && x.at < min(next, q.hi+14) && q.fits(x.metric) && (!x.physical || q.form == formPhysical) && !x.weak {
			q.cueAt = x.at
			return s.routed(q, x.metric, x.at)
		}
	}
	if c := s.cueBefore(q, s.first); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= q.hi && x.at < next && q.fits(x.metric) && (!x.physical || q.form == formPhysical) {
			q.cueAt = x.at
			return s.routed(q, x.metric, x.at)
		}
	}
	if q.form == formMoney && (s.goalBefore(q.left) || s.w(q.hi) == "target" || s.w(q.hi) == "goal") && !s.pointsBack(q.left) {
		q.cueAt = -1
		return briefing.TradeTurnover // reports of talks set goals for trade
	}
	if s.carry.topic != "" && (q.kind == briefing.Share && (s.ofThis(q.hi) || s.carry.sentence == s.no-1 && s.shareOfIt(q.left)) || q.form == formPercent && s.carry.sentence == s.no-1 && s.partByMeasure(q.hi)) {
		q.cueAt = -1
		return s.carry.topic // "two thirds of this volume"
	}
	if q.kind == briefing.Change && s.speaksOfEconomy() {
		return briefing.OtherMetric
	}
	if m := s.carry.topic; m != "" && q.fits(m) && s.refersBack(q) {
		q.cueAt = -1
		return m
	}
	return briefing.OtherMetric
}

// cueAfter is the cue that the quantity leans on from behind: "$5 billion in
// mutual trade", "a 12 percent rise in exports", "milestone of $3 billion in
// trade". Only the phrase after "in", "of" or "for" counts.
func (s *sent) cueAfter(q *quantity, next int) *cue {
	if w := s.w(q.hi); q.form == formMultiple && (w == "the" || w == "its" || w == "their" || w == "our" || w == "bilateral" || w == "mutual" || w == "trade" || w == "exports") {
		for c := range s.cues {
			if x := &s.cues[c]; x.at >= q.hi && x.at < min(next, q.hi+5) && !x.weak {
				return x // "to double the exchange of goods"
			}
		}
	}
	if c := s.passiveAfter(q); c != nil {
		return c
	}
	if c := s.fallsOn(q); c != nil {
		return c
	}
	if w := s.w(q.hi); w == "were" || w == "was" || w == "are" || w == "is" {
		for c := range s.cues { // "of which $4 billion were exports"
			if x := &s.cues[c]; (x.at == q.hi+1 || x.at == q.hi+2 && s.countryMention(q.hi+1) != nil) && q.fits(x.metric) && !x.weak {
				return x
			}
		}
	}
	if c := s.fellTo(q, next); c != nil {
		return c
	}
	for e := q.hi; e < next && e < q.hi+4 && s.mask[e] == 0 && !isPreposition(s.w(e)) && s.toks[e].Kind == text.Word; e++ {
		for c := range s.cues {
			if x := &s.cues[c]; x.at == e && q.fits(x.metric) && !x.weak && q.form != formMultiple {
				return x
			}
		}
		if isAuxiliary(s.w(e)) {
			break
		}
	}
	j := max(q.hi, q.right)
	if s.w(j) == "(" {
		for e := j + 1; e < next && e < j+9; e++ {
			if s.w(e) == ")" {
				j = e + 1
				break
			}
		}
	}
	for steps := 0; j < next && steps < 4; steps++ {
		switch w := s.w(j); {
		case w == "in" || w == "of" || w == "worth":
			if s.mask[j] == maskTime || j+1 < s.last && s.mask[j+1] == maskTime {
				return nil
			}
			stop := min(next, j+9)
			for e := j + 1; e < stop; e++ {
				switch s.w(e) {
				case ",", ";", "which", "that", "and", "(", "by", "while":
					stop = e
				}
			}
			var got *cue
			for c := range s.cues {
				x := &s.cues[c]
				if x.at > j && x.at < stop && q.fits(x.metric) && (!x.weak || q.form == formPhysical && !s.strongNear(q)) {
					if got == nil || got.metric == briefing.CargoVolume && x.metric == briefing.CorridorVolume {
						got = x
					}
					if x.metric == briefing.OtherMetric && got != x {
						continue
					}
				}
			}
			return got
		case w == "mark", w == "milestone", w == "increase", w == "growth", w == "rise", w == "decline", w == "drop", w == "fall", w == "jump", w == "surge", w == "decrease",
			w == "level", w == "target", w == "annual", w == "goal", w == "more", w == "less", w == "worth":
			j++
		case s.mask[j] == maskTime:
			j++
		default:
			return nil
		}
	}
	return nil
}
