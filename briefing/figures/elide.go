package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// elide gives bare numbers the unit that the words leave out: that of the
// number before ("from $757 million to 842 million", "instead of 28"), or of
// the noun they count ("the number of visitors rose to 120,000").
func (s *sent) elide() {
	for k := range s.qs {
		q := &s.qs[k]
		if q.form != formBare || q.drop != "" {
			continue
		}
		if w := s.w(q.hi); w == "times" || stopNoun(w) && isPlural(w) && w != "ones" && w != "others" {
			continue // "40 firms from 12 countries"
		}
		if q.word && q.scale == 1 && (q.value == 1 && !s.oneStands(q) || s.namesThing(q.hi)) {
			continue // "from nine weekly services", "the existing one"
		}
		if !s.unitWithin(k) && !s.nounCounted(q) {
			s.unitAcross(q)
		}
	}
}

// unitWithin gives the bare number k the unit of another quantity of the sentence.
// It says whether it does, as the others do.
func (s *sent) unitWithin(k int) bool {
	q := &s.qs[k]
	if q.scale >= 1e3 && s.w(q.left-1) == "of" && s.w(q.left-2) == "population" {
		q.form, q.unit, q.rule = formCount, briefing.Person, "count: of a population"
		return true
	}
	if s.takeSeriesUnit(q) {
		return true
	}
	if p := s.unitDonor(k); p != nil {
		q.takeUnit(p)
		if q.kind == briefing.Count && q.form != formCount && q.form != formBare || q.form == formDuration {
			q.kind = briefing.Level
		}
		return true
	}
	if k > 0 && s.restOf(&s.qs[k-1], q) {
		q.form, q.unit, q.kind, q.rule = formPercent, briefing.Percent, briefing.Share, "elided percent: the rest"
		return true
	}
	if p := s.rateGoesOn(k); p != nil {
		q.form, q.unit, q.kind, q.dir, q.rule = p.form, p.unit, p.kind, p.dir, "elided percent"
		return true
	}
	if p := s.countGoesOn(k); p != nil {
		q.takeUnit(p)
		if q.form == formPhysical {
			q.kind = orLevel(q.kind)
		}
		return true
	}
	return false
}

// takeUnit makes a bare number one of what p is of.
func (q *quantity) takeUnit(p *quantity) {
	q.form, q.unit, q.noun, q.rule = p.form, p.unit, p.noun, "elided unit"
	if q.metric == "" {
		q.metric = p.metric
	}
}

// nounCounted gives a bare number the noun before that it counts, in its sentence
// or in the one before.
func (s *sent) nounCounted(q *quantity) bool {
	nn := s.countedBefore(q)
	if nn.unit == "" {
		nn = s.countBefore(q)
	}
	if nn.unit != "" {
		q.form, q.unit, q.metric, q.rule = formCount, nn.unit, nn.metric, "count: noun before"
		if nn.metric == briefing.OtherMetric {
			q.metric = ""
		}
		return true
	}
	if q.scale == 1 && !q.word && s.carry.count.unit != "" && s.carry.sentence == s.no-1 && s.pointsToFigure(q.left) {
		q.form, q.unit, q.metric, q.rule = formCount, s.carry.count.unit, s.carry.count.metric, "count: of the sentence before"
		return true
	}
	return false
}

// unitAcross gives a bare number the unit that the sentences before have left: of
// their last level, of cargo, of money.
func (s *sent) unitAcross(q *quantity) {
	if s.levelGoesOn(q) {
		l := s.lastLevel(q)
		q.form, q.unit, q.kind, q.rule = l.form, l.unit, orLevel(q.kind), "elided unit of the sentence before"
		if l.kind == briefing.Change {
			q.kind, q.dir = l.kind, l.dir
		}
		if q.scale == 1 && l.scale > 1 && l.form != formPercent {
			q.value, q.high, q.step, q.scale = q.value*l.scale, q.high*l.scale, q.step*l.scale, l.scale
		}
		return
	}
	if q.scale >= 1e3 && s.carry.unit != "" && s.carry.topic.IsCargo() && s.freightVerb(q) {
		q.form, q.unit, q.kind, q.rule = formPhysical, s.carry.unit, orLevel(q.kind), "elided unit of the sentence before"
		return
	}
	if s.carry.money == "" && s.role == text.Headline && q.scale >= 1e6 && s.moneyCue(q) {
		s.carry.money = s.firstCurrency()
	}
	if q.scale >= 1e6 && s.carry.money != "" && (s.moneyCue(q) || s.moneyGoesOn(q)) {
		q.form, q.unit, q.kind, q.rule = formMoney, s.carry.money, orLevel(q.kind), "elided currency"
	}
}

func orLevel(k briefing.Kind) briefing.Kind {
	if k == briefing.Count {
		return briefing.Level
	}
	return k
}

// itWas says whether "it was", "it had been" or "they were" end before token i.
func (s *sent) itWas(i int) bool {
	k := s.overAdverb(i - 1)
	switch s.w(k) {
	case "been":
		k--
		return (s.w(k) == "had" || s.w(k) == "has") && s.w(k-1) == "it"
	case "was", "were", "is":
		return s.w(k-1) == "it" || s.w(k-1) == "they"
	}
	return false
}
