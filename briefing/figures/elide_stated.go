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
		if d == briefing.None || p.kind != briefing.Change {
			d = p.dir
		}
		q.form, q.unit, q.kind, q.dir, q.rule = formPercent, briefing.Percent, p.kind, d, "elided percent: shared verb"
		if k := s.overAdverb(q.left - 1); levelVerb(s.w(k)) && s.isOne(k-1, rateNouns) {
			q.kind, q.dir = briefing.Level, briefing.None
		}
		return true
	}
	if s.employed(q) || s.peopleDo(q) {
		q.form, q.unit, q.rule = formCount, briefing.Person, "count: employed"
		return true
	}
	if s.ofPeople(q) {
		q.form, q.unit, q.rule = formCount, briefing.Person, "count: of a population"
		return true
	}
	if s.pricedBy(q) {
		unit := s.past().money
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
	if s.indexStands(q) {
		q.form, q.unit, q.kind, q.rule = formPhysical, "point", orLevel(q.kind), "points of an index"
		return true
	}
	nn, rule := s.statedNoun(q, k)
	if nn.unit == "" {
		return false
	}
	s.countOf(q, nn, rule)
	return true
}

// statedNoun is the noun that the clause of the bare number k states for it, and the
// rule that read it.
func (s *sent) statedNoun(q *quantity, k int) (noun, string) {
	nn, rule := s.servedAt(q, k), "count: at a rate"
	if nn.unit == "" {
		nn, rule = s.besideNoun(q), "count: beside its noun"
	}
	if nn.unit == "" {
		nn, rule = s.roomFor(q, k), "count: what there is room for"
	}
	if nn.unit == "" {
		nn, rule = s.salesOf(q), "count: what is sold"
	}
	if nn.unit == "" {
		nn, rule = s.peopleBeside(q), "count: of the people beside it"
	}
	if nn.unit == "" {
		nn, rule = s.labelNoun(q), "count: of the label"
	}
	return nn, rule
}

// indexStands says whether the bare number is where an index stands or went to: "the
// purchasing managers' index edged up to 49.2".
func (s *sent) indexStands(q *quantity) bool {
	if q.word || q.scale != 1 || !s.phraseEnds(q.hi) {
		return false
	}
	left := s.overAdverb(q.left - 1)
	if w := s.w(left); w != "to" && w != "at" && w != "was" && !levelVerb(w) {
		return false
	}
	for k := left - 1; k >= s.first && k > left-7; k-- {
		switch s.w(k) {
		case "index":
			return true
		case ",", ";", "of":
			return false
		}
	}
	return false
}

// employed says whether the bare number is what somebody employs.
func (s *sent) employed(q *quantity) bool {
	left := s.overAdverb(q.left - 1)
	if !s.isOne(left, employVerbs) && !(s.w(left) == "off" && s.w(left-1) == "laid") && !(s.w(left) == "on" && s.isOne(left-1, takeVerbs)) {
		return false
	}
	return q.value >= 2 && (s.phraseEnds(q.hi) || s.w(q.hi) == "there" || s.w(q.hi) == "today" || s.w(q.hi) == "now")
}

// peopleDo says whether the bare number can only count people: "a staff of 640",
// "some 1,900 work at the port".
func (s *sent) peopleDo(q *quantity) bool {
	if q.word || q.scale != 1 || q.value < 10 {
		return false
	}
	if s.w(q.left-1) == "of" && (s.phraseEnds(q.hi) || s.w(q.hi) == "of") {
		switch s.w(q.left - 2) {
		case "staff", "workforce", "payroll", "crew", "headcount":
			return true
		}
	}
	switch s.w(q.hi) {
	case "work", "worked", "live", "lived", "study", "studied", "commute", "reside", "entered", "arrived", "visited", "flew", "travelled", "traveled":
		k := s.overAdverb(q.left - 1)
		return k < s.first || s.toks[k].Kind == text.Punct || s.w(k) == "and" || s.w(k) == "where"
	}
	return false
}

var takeVerbs = text.NewWordSet("take takes took taking taken")

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
	for j := q.left - 2; j >= s.first && j > q.left-16; j-- {
		w := s.w(j)
		if isPlural(w) && j > q.left-8 {
			if n, ok := nounOf(w); ok {
				return n
			}
		}
		if w == "number" && s.w(j+1) == "of" {
			n, _, _ := s.nounAt(j + 2)
			return n // "the number of Danes who own a house abroad, 87,000, has"
		}
		if s.has(j, q.left-1, "who") && s.toks[j].Kind == text.Word || s.has(s.first, j, "number") && s.w(j) != "," && isAuxiliary(w) {
			continue
		}
		if s.toks[j].Kind != text.Word || isAuxiliary(w) || changeVerb(w) != briefing.None {
			break
		}
	}
	return noun{}
}
