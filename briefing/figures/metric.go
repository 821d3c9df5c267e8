package figures

import (
	"cmp"

	"brief/briefing"
)

// bindMetrics decides what each quantity measures.
func (s *sent) bindMetrics() {
	s.measures = true
	for k := range s.qs {
		q := &s.qs[k]
		if q.form == formRank {
			if k > 0 && q.metric == briefing.OtherMetric && s.qs[k-1].metric == briefing.Tourists && (s.has(q.lo, min(q.hi+3, s.last), "group") || s.has(q.lo, min(q.hi+3, s.last), "figure")) {
				q.metric = briefing.Tourists // "6,000 tourists, the second-biggest group"
			}
			if q.metric == briefing.OtherMetric && s.barePlace(q) {
				q.metric = s.placeOf(k)
			}
			continue
		}
		if q.metric == "" || q.form != formCount && q.metric != briefing.ContainerVolume {
			q.metric = s.metricOf(q, k)
			if q.metric == briefing.OtherMetric && q.rule == retoldRule {
				if l := s.lastLevel(q); l.unit == q.unit && l.metric != "" {
					q.metric = l.metric // "This year should see nearer 1.8 million."
				}
			}
		}
		if s.capacityOf(q, k) {
			q.metric = briefing.OtherMetric
		}
	}
	s.pairMetrics()
	s.partsOfNext()
}

// metricOf finds the measure of quantity k: by its own form and words, by the
// cue that governs it, or by what the sentence before measured.
func (s *sent) metricOf(q *quantity, k int) briefing.Metric {
	if m := s.ownMetric(q, k); m != "" {
		return m
	}
	if m := s.list.metric; m != "" && s.list.next == s.no+1 && q.fits(m) && q.kind != briefing.Change && len(s.cues) == 0 && s.past().sentence >= s.no-2 {
		return q.carried(m) // "Exports by group of goods: - lasers - 38 %"
	}
	if q.apposed && k > 0 && q.fits(s.qs[k-1].metric) && (q.form == s.qs[k-1].form || q.kind == briefing.Change) {
		return q.as(&s.qs[k-1])
	}
	next, prevHi := s.last, s.first
	for j := k + 1; j < len(s.qs); j++ {
		if !s.qs[j].apposed {
			next = s.qs[j].left
			break
		}
	}
	if k > 0 {
		prevHi = s.qs[k-1].hi
	}
	if c := s.cueAfter(q, next); c != nil {
		return s.governed(q, c)
	}
	if p := s.linked(q, k); p != nil {
		return q.as(p)
	}
	clause := s.clauseStart(q.left)
	if c := s.cueBefore(q, max(clause, prevHi)); c != nil {
		return s.governed(q, c)
	}
	if p := s.amountGoesOn(q, k); p != nil {
		return q.as(p)
	}
	if c := s.cueBefore(q, clause); c != nil {
		return s.governed(q, c)
	}
	end := s.subjectEnd(q, next)
	if p := s.sameKind(k); p != nil && !s.ownRelative(q, p) {
		if c := s.ownSubject(q, p, end); c != nil {
			return s.governed(q, c)
		}
		return q.as(p)
	}
	if c := s.subjectCue(q, end); c != nil {
		return s.governed(q, c)
	}
	return s.metricBefore(q)
}

// as gives the quantity the measure of p.
func (q *quantity) as(p *quantity) briefing.Metric {
	q.cueAt = p.cueAt
	return q.carried(p.metric)
}

// carried is the measure m as tonnes have it: those told beside containers are
// freight.
func (q *quantity) carried(m briefing.Metric) briefing.Metric {
	if m == briefing.ContainerVolume && q.unit == briefing.Tonne {
		return briefing.CargoVolume
	}
	return m
}

// governed gives the quantity the measure of the cue c.
func (s *sent) governed(q *quantity, c *cue) briefing.Metric {
	if c.at < q.left && c.metric != briefing.OtherMetric {
		c = s.owningCue(c)
	}
	q.cueAt = c.at
	return s.routed(q, c.metric, c.at)
}

// ownMetric is the measure that the quantity's form and the words around it
// settle without a cue, "" where they leave it open.
func (s *sent) ownMetric(q *quantity, k int) briefing.Metric {
	if m := cmp.Or(s.soldOrMade(q, k), s.comparedCount(q)); m != "" {
		return m
	}
	if q.form == formCount && q.unit == briefing.Item && (q.noun == "units" || q.noun == "boxes") && s.ofContainers(q) {
		return briefing.ContainerVolume // "the container terminal handled 168,000 units"
	}
	switch {
	case q.form == formDuration,
		q.form == formPercent && (s.readiness(s.w(q.hi)) || s.ofMarket(q.hi)),
		q.form == formPhysical && !q.fits(briefing.Exports),
		q.form == formCount && q.unit == briefing.Item && q.metric == "" && q.noun != "" && !q.fits(""),
		s.otherPeople(q), s.unitPrice(q), s.dealtWith(q), s.movesOther(q), s.ofEconomy(q):
		return briefing.OtherMetric
	}
	if j := q.left - 1; k > 0 && q.form == formMultiple && s.w(j) == "," && s.qs[k-1].hi == j && s.w(q.hi) == "the" && q.fits(s.qs[k-1].metric) {
		return q.as(&s.qs[k-1]) // "imports were $2 billion, almost double the exports"
	}
	if q.form == formMoney && s.w(q.hi) == "in" && s.w(q.hi+1) == "the" && (s.w(q.hi+2) == "red" || s.w(q.hi+2) == "black") {
		return briefing.TradeBalance
	}
	if q.form == formMultiple && s.multipliesNoun(q.hi) {
		return briefing.OtherMetric // "to double their flights"
	}
	if k+1 < len(s.qs) && q.kind == briefing.Share && s.w(q.hi) == "of" && s.qs[k+1].form == formCount && s.qs[k+1].left-q.hi <= 3 {
		if n := &s.qs[k+1]; n.metric == "" || n.metric == briefing.OtherMetric {
			return briefing.OtherMetric // "half of the 4,600 barges"
		}
	}
	if m := s.statedSide(q, k); m != "" {
		return m
	}
	if s.paidForGoods(q) {
		return briefing.Imports
	}
	if s.exceededBy(q) {
		q.kind, q.dir = briefing.Level, briefing.None
		return briefing.TradeBalance
	}
	if s.changeInValue(q) {
		return s.past().level.metric
	}
	if k == 0 && q.fits(s.past().topic) && s.past().sentence == s.no-1 && s.namesMove(q) {
		q.cueAt = -1
		return s.past().topic
	}
	if q.form == formMoney && s.talksGoal(q) {
		return briefing.TradeTurnover
	}
	if q.form == formMoney && (s.apposedOther(q.hi) || s.w(q.hi) == "from" && s.isOne(q.hi+1, otherIncome) || s.sizeOf(q.hi)) {
		return briefing.OtherMetric
	}
	if m := cmp.Or(s.numberMetric(q), s.returned(q, k)); m != "" {
		return m
	}
	if p := s.wholeNamed(q, k); p != nil {
		return q.as(p)
	}
	return s.partMetric(q, k)
}

// readiness holds the words that tell how far something is: "85% complete".
func (s *sent) readiness(w string) bool {
	switch w {
	case "complete", "completed", "ready", "finished", "full", "booked", "occupied":
		return true
	}
	return false
}

// metricBefore is the measure that the quantity takes from the sentence before,
// as goals do and what "they" or "this volume" points to.
func (s *sent) metricBefore(q *quantity) briefing.Metric {
	c := s.past()
	near := c.sentence == s.no-1
	q.cueAt = -1
	switch {
	case q.form == formMoney && (s.goalBefore(q.left) || s.w(q.hi) == "target" || s.w(q.hi) == "goal") && !s.pointsBack(q.left):
		return briefing.TradeTurnover // reports of talks set goals for trade
	case q.form == formMoney && c.topic == "" && len(s.main) == 2 && s.home == homeNone && s.pointsToFigure(q.left):
		return briefing.TradeTurnover // a headline's "we will raise this figure to $15 billion"
	case q.form == formMoney && near && c.topic.IsTrade() && s.w(q.left-1) == "of" && s.w(q.left-2) == "volume" && s.w(q.left-3) == "a":
		return briefing.TradeTurnover // "to work for a volume of $250 million"
	case near && s.restOfPeople(q):
		return c.topic // "roughly one in six comes in winter"
	case near && c.topic.IsTrade() && q.fits(c.topic) && s.ellipticOwner(q):
		return cmp.Or(c.latest, c.topic)
	case c.topic != "" && (q.kind == briefing.Share && (s.ofThis(q.hi) || near && s.shareOfIt(q.left)) || q.form == formPercent && q.kind != briefing.Change && near && s.mostOfIt(q) || q.form == formPercent && near && s.partByMeasure(q.hi)):
		if s.w(q.hi+2) == "latter" {
			return cmp.Or(c.latest, c.topic)
		}
		return c.topic // "two thirds of this volume"
	case c.topic != "" && near && s.w(q.hi) == "of" && s.w(q.hi+1) != "the" && s.ofThis(q.hi) && q.fits(c.topic):
		return c.topic // "coffee is only $90 million of that"
	case q.kind == briefing.Change && s.speaksOfEconomy(), s.growthOfLand(q):
		return briefing.OtherMetric
	case near && c.topic == briefing.Exports && q.fits(c.topic) && s.goodsFrom(q):
		return briefing.Imports // "palm oil from Oman amounted to $120 million"
	case near && (c.topic == briefing.Exports || c.topic == briefing.Imports) && s.paidForIt(q):
		return c.topic
	case s.tonnesGoOn(q):
		if s.w(s.opener()) == "they" && q.fits(c.latest) {
			return q.carried(cmp.Or(c.latest, c.topic))
		}
		return q.carried(c.topic)
	case s.relativeOf(q) >= 0:
		return briefing.OtherMetric // "they founded 610 firms, which paid $1 million"
	case c.latest != "" && s.w(s.opener()) == "they" && near && q.fits(c.latest) && c.latest.IsTrade() == c.topic.IsTrade():
		return c.latest
	case q.form == formMoney && s.goodsWorth(q.left):
		return briefing.Exports // "Ghanaian gold for $3 billion reached them"
	case c.topic != "" && q.fits(c.topic) && s.refersBack(q) && !s.newSubject(q):
		if s.together(q) || s.backToWhole(q) {
			return briefing.TradeTurnover
		}
		if (c.topic == briefing.TransitVolume || c.topic == briefing.CargoVolume) && c.corridor && near && s.outlook(s.first, q.left) == 1 {
			return briefing.CorridorVolume
		}
		return q.carried(c.topic)
	}
	return s.metricOfPlace(q)
}
