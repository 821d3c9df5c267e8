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
		if q.form != formBare || q.drop != "" || s.ownNoun(q) {
			continue
		}
		if s.takeStated(k) || s.takeSeriesUnit(q) || s.takeBeside(k) || s.takeNoun(q) || s.takeRetold(q) {
			continue
		}
		s.takeMoney(q)
	}
}

// ownNoun says whether a bare number counts a thing of its own that is no figure:
// "40 firms from 12 countries", "from nine weekly services", "the existing one".
func (s *sent) ownNoun(q *quantity) bool {
	if w := s.w(q.hi); w == "times" || stopNoun(w) && isPlural(w) && w != "ones" && w != "others" {
		return true
	}
	return q.word && q.scale == 1 && (q.value == 1 && !s.oneStands(q) || s.namesThing(q.hi))
}

// takeBeside gives q the unit of another number of the sentence.
func (s *sent) takeBeside(k int) bool {
	q := &s.qs[k]
	if prev := s.unitDonor(k); prev != nil {
		s.takeUnit(q, prev, "elided unit")
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
	if p := s.partCounted(k); p != nil {
		q.form, q.unit, q.kind, q.rule = formCount, briefing.Item, briefing.Count, "count: of a part"
		return true
	}
	if p := s.countGoesOn(k); p != nil {
		s.takeUnit(q, p, "elided unit")
		return true
	}
	return false
}

// takeUnit gives q the unit of the quantity p.
func (s *sent) takeUnit(q, p *quantity, rule string) {
	s.takeScale(q, p)
	q.form, q.unit, q.noun, q.rule = p.form, p.unit, p.noun, rule
	if q.metric == "" {
		q.metric = p.metric
	}
	if q.form != formCount && q.form != formBare {
		q.kind = orLevel(q.kind)
	}
}

// takeNoun gives q the noun that the words before count.
func (s *sent) takeNoun(q *quantity) bool {
	if s.levelRaised(q) {
		return false // "bring this figure to 50 thousand": of tonnes
	}
	nn, rule := s.countedBefore(q), "count: noun before"
	if nn.unit == "" {
		nn = s.countBefore(q)
	}
	if nn.unit == "" && q.scale == 1 && (!q.word || s.theirNumber(q)) && s.past().count.unit != "" && s.past().sentence == s.no-1 && s.pointsToFigure(q.left) {
		nn, rule = s.past().count, "count: of the sentence before"
	}
	if nn.unit == "" {
		return false
	}
	s.countOf(q, nn, rule)
	return true
}

// theirNumber says whether the small number q in words is what "their number" comes
// to: "and their number is to reach nine".
func (s *sent) theirNumber(q *quantity) bool {
	for k := q.left - 1; k > s.first && k > q.left-7; k-- {
		if s.w(k) == "number" {
			return s.w(k-1) == "their" && s.countEnds(q.hi)
		}
	}
	return false
}

// countOf makes of q a count of the noun nn.
func (s *sent) countOf(q *quantity, nn noun, rule string) {
	q.form, q.unit, q.rule = formCount, nn.unit, rule
	if nn.metric != briefing.OtherMetric {
		q.metric = nn.metric
	}
	if nn.unit == briefing.TEU {
		q.form, q.kind = formPhysical, orLevel(q.kind)
	}
}

// retoldRule names the rule that tells a measure of the sentence before anew.
const retoldRule = "elided unit of the sentence before"

// takeRetold gives q the unit of what the sentence before measured.
func (s *sent) takeRetold(q *quantity) bool {
	const rule = retoldRule
	if s.levelGoesOn(q) || s.levelRaised(q) {
		l := s.lastLevel(q)
		q.form, q.unit, q.kind, q.rule = l.form, l.unit, orLevel(q.kind), rule
		if l.kind == briefing.Change {
			q.kind, q.dir = l.kind, l.dir
		}
		if q.scale == 1 && l.scale > 1 && l.form != formPercent {
			q.value, q.high, q.step, q.scale = q.value*l.scale, q.high*l.scale, q.step*l.scale, l.scale
		}
		return true
	}
	if s.pricedAgain(q) {
		q.form, q.unit, q.kind, q.rule = formMoney, s.past().level.unit, orLevel(q.kind), rule
		return true
	}
	if q.scale >= 1e3 && s.past().unit != "" && (s.past().topic.IsCargo() && s.freightVerb(q) || s.past().sentence == s.no-1 && s.inStore(q.hi)) {
		q.form, q.unit, q.kind, q.rule = formPhysical, s.past().unit, orLevel(q.kind), rule
		return true
	}
	return false
}

// takeMoney gives q the currency last used, where the words speak of money.
func (s *sent) takeMoney(q *quantity) {
	if s.past().money == "" && s.role == text.Headline && q.scale >= 1e6 && s.moneyCue(q) {
		s.past().money = s.firstCurrency()
	}
	if q.scale >= 1e6 && s.past().money != "" && (s.moneyCue(q) || s.moneyGoesOn(q)) {
		q.form, q.unit, q.kind, q.rule = formMoney, s.past().money, orLevel(q.kind), "elided currency"
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
