package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// takeStated gives the bare number k the unit that its own clause states: the
// percentage whose verb it shares, what somebody employs, what is served at a
// rate, what the label before a colon or the noun it stands beside counts, or
// the money that a price is told in.
func (s *sent) takeStated(k int) bool {
	q := &s.qs[k]
	if p := s.percentShared(k); p != nil {
		d := changeVerb(s.w(s.overAdverb(q.left - 1)))
		if d == briefing.None {
			d = p.dir
		}
		q.form, q.unit, q.kind, q.dir, q.rule = formPercent, briefing.Percent, briefing.Change, d, "elided percent: shared verb"
		return true
	}
	if s.employed(q) {
		q.form, q.unit, q.rule = formCount, briefing.Person, "count: employed"
		return true
	}
	if q.scale >= 1e3 && s.w(q.left-1) == "of" && s.w(q.left-2) == "population" {
		q.form, q.unit, q.rule = formCount, briefing.Person, "count: of a population"
		return true
	}
	if s.pricedBy(q) {
		unit := s.carry.money
		for j := k - 1; j >= 0; j-- {
			if s.qs[j].form == formMoney {
				unit = s.qs[j].unit
				break
			}
		}
		if unit == "" {
			q.drop = reasonNoUnit
			return true
		}
		q.form, q.unit, q.kind, q.rule = formMoney, unit, orLevel(q.kind), "elided currency: of a price"
		return true
	}
	nn, rule := s.servedAt(q, k), "count: at a rate"
	if nn.unit == "" {
		nn, rule = s.besideNoun(q), "count: beside its noun"
	}
	if nn.unit == "" {
		nn, rule = s.labelNoun(q), "count: of the label"
	}
	if nn.unit == "" {
		return false
	}
	s.countOf(q, nn, rule)
	return true
}

// percentShared is the change in percent before whose unit the bare number k
// leaves out: "imports were up 12 percent and exports up 5".
func (s *sent) percentShared(k int) *quantity {
	if k == 0 {
		return nil
	}
	q, p := &s.qs[k], &s.qs[k-1]
	if p.form != formPercent || p.kind != briefing.Change || p.unit != briefing.Percent || q.scale != 1 || q.value > 1000 || q.word || !s.phraseEnds(q.hi) || s.apart(p.hi, q.left) > 8 {
		return nil
	}
	left := s.overAdverb(q.left - 1)
	switch w := s.w(left); {
	case w == "by", w == "up", w == "down":
		return p
	case changeVerb(w) != briefing.None && w != "went" && w != "added":
		return p
	}
	return nil
}

// employed says whether the bare number is what somebody employs.
func (s *sent) employed(q *quantity) bool {
	left := s.overAdverb(q.left - 1)
	if !s.isOne(left, employVerbs) && !(s.w(left) == "off" && s.w(left-1) == "laid") {
		return false
	}
	return q.value >= 2 && (s.phraseEnds(q.hi) || s.w(q.hi) == "there" || s.w(q.hi) == "today" || s.w(q.hi) == "now")
}

var employVerbs = text.NewWordSet("employ employs employed employing hire hires hired hiring recruit recruits recruited recruiting")

// pricedBy says whether a verb of paying or costing holds the bare amount of
// millions as its object: "the dam alone cost 2.2 billion".
func (s *sent) pricedBy(q *quantity) bool {
	if q.scale < 1e5 || q.hi < s.last && s.toks[q.hi].Kind == text.Word && !s.phraseEnds(q.hi) && s.w(q.hi) != "for" && s.w(q.hi) != "of" && !s.isVerb(q.hi) {
		return false
	}
	left := s.overAdverb(q.left - 1)
	if s.isOne(left, priceVerbs) {
		return true
	}
	if s.w(left) == "in" {
		switch s.w(left - 1) {
		case "put", "puts", "putting", "poured", "pour", "pours", "pumped", "pump", "ploughed", "plowed", "sunk", "injected":
			return true
		}
	}
	return false
}

var priceVerbs = text.NewWordSet("cost costs costing worth spend spends spent pay pays paid paying lend lends lent borrow borrows borrowed invest invests invested investing")

// inStore says whether "in storage" and the like stand at token i.
func (s *sent) inStore(i int) bool {
	if s.w(i) != "in" {
		return false
	}
	switch s.w(i + 1) {
	case "storage", "store", "stock", "stocks", "reserve", "reserves", "tanks", "silos", "warehouses", "depots":
		return true
	}
	return false
}

// servedAt is what the bare number k counts at a rate: "flights from Lima: 205 a
// week", "resume at a rate of three a week", or beside such a count, "Oman Air,
// with five".
func (s *sent) servedAt(q *quantity, k int) noun {
	if q.scale != 1 || q.value < 2 {
		return noun{}
	}
	if k > 0 && s.w(q.left-1) == "with" && s.w(q.left-2) == "," && s.w(q.hi) == "," && s.qs[k-1].form == formCount {
		return noun{s.qs[k-1].unit, s.qs[k-1].metric}
	}
	if !s.rateAt(q.hi) || s.w(q.hi+1) == "year" && !q.word {
		return noun{}
	}
	for j := k - 1; j >= 0; j-- {
		if s.qs[j].form == formMoney || s.qs[j].form == formPhysical {
			return noun{} // "a ton costs $5 …, 12 a week": of what, nobody says
		}
	}
	return s.pluralBefore(q.left)
}

// besideNoun is the noun that a number between commas counts once more: "the
// number of tourists, 24,400 in 2019, had plunged".
func (s *sent) besideNoun(q *quantity) noun {
	if q.word || q.scale != 1 || q.value < 10 || s.w(q.left-1) != "," || q.hi >= s.last || s.w(q.hi) != "," && !(s.w(q.hi) == "in" && s.mask[min(q.hi+1, s.last-1)] == maskTime) {
		return noun{}
	}
	for j := q.left - 2; j >= s.first && j > q.left-8; j-- {
		w := s.w(j)
		if isPlural(w) {
			if n, ok := nounOf(w); ok {
				return n
			}
		}
		if s.toks[j].Kind != text.Word || isAuxiliary(w) || changeVerb(w) != briefing.None {
			break
		}
	}
	return noun{}
}

// labelNoun is the noun of a label "Permits for 2023:" that opens the sentence, of
// which the bare number counts a kind: "30 000 bilateral and 4 500 for others".
func (s *sent) labelNoun(q *quantity) noun {
	if q.word || q.scale != 1 || q.value < 2 {
		return noun{}
	}
	colon := s.first
	for k := s.first + 1; k < q.left && k < s.first+12; k++ {
		if s.w(k) == ":" {
			colon = k
			break
		}
	}
	if colon == s.first || q.left-colon > 16 {
		return noun{}
	}
	for k := s.first; k < colon; k++ {
		w := s.w(k)
		if s.toks[k].Kind != text.Word && k < s.first+3 {
			continue // "(7) Permits for 2023:"
		}
		if isPreposition(w) || s.toks[k].Kind != text.Word {
			break
		}
		if n, ok := nounOf(w); ok && isPlural(w) && (k+1 == colon || isPreposition(s.w(k+1)) || s.mask[k+1] != 0) {
			return n
		}
	}
	return noun{}
}

// takeScale gives q the scale of p, where q is told in p's own figures: "five
// million tonnes instead of one", "can carry 1.5 billion, and so far has carried
// 0.3".
func (s *sent) takeScale(q, p *quantity) {
	if !s.scaleShared(q, p) {
		return
	}
	q.value, q.high, q.step, q.scale = q.value*p.scale, q.high*p.scale, q.step*p.scale, p.scale
}

// scaleShared says whether the bare number q leaves out the scale of p.
func (s *sent) scaleShared(q, p *quantity) bool {
	if p.form != formMoney && p.form != formPhysical || q.scale != 1 || p.scale == 1 || q.value >= 1000 || q.word && !p.word {
		return false
	}
	if v := q.value * p.scale; v > 20*p.value || p.value > 20*v {
		return false
	}
	return s.phraseEnds(q.hi) && (q.side != sideMain || q.step < 1)
}

// levelRaised says whether the bare number is what the thing measured in the
// sentence before, "it" or "this figure", is to be brought to.
func (s *sent) levelRaised(q *quantity) bool {
	l := s.lastLevel(q)
	if s.carry.sentence != s.no-1 || s.carry.counted || l.unit == "" || l.form != formMoney && l.form != formPhysical && l.form != formPercent || q.scale == 1 && l.scale != 1 {
		return false
	}
	return s.broughtTo(q)
}

// broughtTo says whether "raise it to", "bring this figure to" end before the
// number.
func (s *sent) broughtTo(q *quantity) bool {
	k := s.overAdverb(q.left - 1)
	if s.w(k) != "to" || !s.countEnds(q.hi) {
		return false
	}
	k--
	switch s.w(k) {
	case "figure", "number", "volume", "total", "level", "amount", "indicator", "rate", "sum", "share":
		if k--; s.w(k) != "this" && s.w(k) != "that" && s.w(k) != "the" {
			return false
		}
	case "it", "this", "that", "them":
	default:
		return false
	}
	return s.isOne(k-1, bringVerbs)
}

var bringVerbs = text.NewWordSet(`raise raises raised raising increase increases increased increasing bring brings brought bringing lift lifts lifted lifting boost boosts boosted
	take takes taking push pushing expand expanding reduce reducing cut cutting lower lowering double doubling get getting grow growing`)
