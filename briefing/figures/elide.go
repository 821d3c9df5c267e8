package figures

import (
	"strings"

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
		if q.scale >= 1e3 && s.w(q.left-1) == "of" && s.w(q.left-2) == "population" {
			q.form, q.unit, q.rule = formCount, briefing.Person, "count: of a population"
			continue
		}
		if prev := s.unitDonor(k); prev != nil {
			q.form, q.unit, q.noun = prev.form, prev.unit, prev.noun
			if q.metric == "" {
				q.metric = prev.metric
			}
			q.rule = "elided unit"
			if q.kind == briefing.Count && q.form != formCount && q.form != formBare {
				q.kind = briefing.Level
			}
			if q.form == formDuration {
				q.kind = briefing.Level
			}
			continue
		}
		if k > 0 && s.restOf(&s.qs[k-1], q) {
			q.form, q.unit, q.kind, q.rule = formPercent, briefing.Percent, briefing.Share, "elided percent: the rest"
			continue
		}
		if p := s.rateGoesOn(k); p != nil {
			q.form, q.unit, q.kind, q.dir, q.rule = p.form, p.unit, p.kind, p.dir, "elided percent"
			continue
		}
		if p := s.countGoesOn(k); p != nil {
			q.form, q.unit, q.noun, q.rule = p.form, p.unit, p.noun, "elided unit"
			if q.metric == "" {
				q.metric = p.metric
			}
			if q.form == formPhysical {
				q.kind = orLevel(q.kind)
			}
			continue
		}
		nn := s.countedBefore(q)
		if nn.unit == "" {
			nn = s.countBefore(q)
		}
		if nn.unit != "" {
			q.form, q.unit, q.metric, q.rule = formCount, nn.unit, nn.metric, "count: noun before"
			if nn.metric == briefing.OtherMetric {
				q.metric = ""
			}
			continue
		}
		if q.scale == 1 && !q.word && s.carry.count.unit != "" && s.carry.sentence == s.no-1 && s.pointsToFigure(q.left) {
			q.form, q.unit, q.metric, q.rule = formCount, s.carry.count.unit, s.carry.count.metric, "count: of the sentence before"
			continue
		}
		if s.levelGoesOn(q) {
			l := s.lastLevel(q)
			q.form, q.unit, q.kind, q.rule = l.form, l.unit, orLevel(q.kind), "elided unit of the sentence before"
			if l.kind == briefing.Change {
				q.kind, q.dir = l.kind, l.dir
			}
			if q.scale == 1 && l.scale > 1 && l.form != formPercent {
				q.value, q.high, q.step, q.scale = q.value*l.scale, q.high*l.scale, q.step*l.scale, l.scale
			}
			continue
		}
		if q.scale >= 1e3 && s.carry.unit != "" && s.carry.topic.IsCargo() && s.freightVerb(q) {
			q.form, q.unit, q.kind, q.rule = formPhysical, s.carry.unit, orLevel(q.kind), "elided unit of the sentence before"
			continue
		}
		if s.carry.money == "" && s.role == text.Headline && q.scale >= 1e6 && s.moneyCue(q) {
			s.carry.money = s.firstCurrency()
		}
		if q.scale >= 1e6 && s.carry.money != "" && (s.moneyCue(q) || s.moneyGoesOn(q)) {
			q.form, q.unit, q.kind, q.rule = formMoney, s.carry.money, orLevel(q.kind), "elided currency"
		}
	}
}

// rateGoesOn is the percentage right before the bare number k that the words
// give once more: "a load factor of 74 percent; before it was 58".
func (s *sent) rateGoesOn(k int) *quantity {
	q := &s.qs[k]
	if k == 0 || q.scale != 1 || !s.phraseEnds(q.hi) {
		return nil
	}
	switch p := &s.qs[k-1]; p.form {
	case formPercent:
		if q.value > 100 {
			return nil
		}
	case formMoney:
		if p.scale != 1 || q.value > 20*p.value || p.value > 20*q.value {
			return nil
		}
	default:
		return nil
	}
	left := s.overAdverb(q.left - 1)
	switch s.w(left) {
	case "was", "is", "been", "were":
		if w := s.w(left - 1); w == "it" || w == "figure" || w == "share" || w == "rate" || (w == "had" || w == "has") && s.w(left-2) == "it" {
			return &s.qs[k-1]
		}
	}
	return nil
}

// restOf says whether q is what the percentage p leaves: "60 percent by Oman and
// the remaining 40 by Chile".
func (s *sent) restOf(p, q *quantity) bool {
	w := s.w(q.left - 1)
	return p.form == formPercent && q.scale == 1 && p.value+q.value == 100 && (w == "remaining" || w == "other" || w == "rest")
}

// oneStands says whether "one" is a number by itself: "four flights, up from
// one."
func (s *sent) oneStands(q *quantity) bool {
	w := s.w(q.lo - 1)
	return (w == "from" || w == "to") && s.phraseEnds(q.hi)
}

// namesThing says whether a noun phrase of its own goes on at token i.
func (s *sent) namesThing(i int) bool {
	if i >= s.last || s.toks[i].Kind != text.Word || s.countEnds(i) || isPreposition(s.w(i)) {
		return false
	}
	switch s.w(i) {
	case "more", "others", "ones", "years", "respectively", "weekly", "daily", "monthly", "again", "by", "earlier", "ago", "percentage":
		return false
	}
	return isPlural(s.w(i)) || isPlural(s.w(i+1)) && s.w(i+1) != "ones"
}

func orLevel(k briefing.Kind) briefing.Kind {
	if k == briefing.Count {
		return briefing.Level
	}
	return k
}

// unitDonor is the quantity whose unit the bare number k shares.
func (s *sent) unitDonor(k int) *quantity {
	q := &s.qs[k]
	var prev *quantity
	for j := k - 1; j >= 0; j-- {
		p := &s.qs[j]
		switch p.form {
		case formMoney, formPhysical, formCount:
			if p.form == formMoney && j > 0 && s.w(p.left-1) == "(" && s.qs[j-1].form == formMoney && s.qs[j-1].unit != p.unit {
				continue // "4.1 billion rand ($222 million), against 9.6 billion"
			}
			prev = p
		case formDuration:
			if s.keepsTime(p) {
				prev = p
			}
		case formPercent:
			if q.side == sideRef && j == k-1 && q.scale == 1 && q.value <= 100 && s.phraseEnds(q.hi) && s.w(q.left-1) != "than" {
				prev = p // "2.9 percent of GDP against 3.4"
				break
			}
			if s.w(q.left-1) == "from" || s.w(q.left-1) == "to" && s.w(q.hi) != "of" {
				if p.kind != briefing.Change && q.scale == 1 {
					prev = p
				}
			}
		}
		if prev != nil {
			break
		}
	}
	if prev == nil {
		for j := k + 1; j < len(s.qs) && j <= k+1; j++ { // "from 8 in 2019 to 10 million tonnes"
			p := &s.qs[j]
			if s.w(q.left-1) == "from" && s.w(p.left-1) == "to" && (p.form == formMoney || p.form == formPhysical || p.form == formCount || p.form == formPercent) {
				if q.scale == 1 && p.scale > 1 && q.value < 1000 {
					q.value, q.step, q.scale = q.value*p.scale, q.step*p.scale, p.scale
				}
				return p
			}
		}
		return nil
	}
	if q.scale == 1 && prev.form != formCount && s.numberNamed(prev.hi, q.left) {
		return nil // "costs €2 billion and lifts the number of trains from 82 to 212"
	}
	if q.word && q.scale == 1 && q.value < 20 && prev.form == formPhysical && prev.value >= 1000 {
		return nil // "1.5 million tonnes …; trains from two to five a month"
	}
	if (s.w(q.left-1) == "which" || s.w(q.left-1) == "them" || s.w(q.left-1) == "these" || s.w(q.left-1) == "whom") && s.w(q.left-2) == "of" && q.scale == 1 {
		for j := k - 1; j >= 0; j-- {
			if s.qs[j].form == formCount {
				return &s.qs[j] // "14 projects worth $3 billion, of which five …"
			}
		}
	}
	if s.w(q.hi) == "in" && s.year(q.hi+1) > 0 && q.left-prev.hi < 9 && prev.form != formMoney && q.scale == prev.scale && !q.word {
		return prev // "1,870 visitors in 2019 but only 96 in 2021"
	}
	if s.w(q.left-1) == ":" && q.left-2 >= s.first && s.mask[q.left-2] == maskTime && q.left-prev.hi < 16 && !q.word && q.scale == prev.scale {
		return prev // "1,212 trucks (in the same period of 2021: 640)"
	}
	if s.w(q.left-1) == "(" && q.left-2 >= s.first && s.mask[q.left-2] == maskTime && s.w(q.hi) == ")" && prev.form == formCount && !q.word {
		return prev // "20,000 settlers, twice as many as in 2020 (10,970)"
	}
	if w := s.w(q.left - 1); (w == "takes" || w == "take" || w == "took" || w == "lasts" || w == "in" && s.phraseEnds(q.hi)) && prev.form == formDuration {
		return prev // "took 52 hours in 2019, now takes 31"
	}
	if q.scale > 1 && (prev.form == formMoney || prev.form == formPhysical || prev.form == formCount && prev.scale > 1) {
		return prev
	}
	switch {
	case s.w(q.hi) == "of" && (s.w(q.hi+1) == "them" || s.w(q.hi+1) == "which" || s.w(q.hi+1) == "these" || s.w(q.hi+1) == "those" || s.w(q.hi+1) == "whom"):
		if prev.form == formMoney || prev.form == formPhysical && q.scale == 1 && prev.value >= 1e5 {
			return nil // "Rs 2,500 crore for projects, more than 50 of them"
		}
		q.right = q.hi + 2
		return prev
	case prev.form == formPercent && q.value >= 1000:
		return nil
	case prev.form == formDuration && s.w(q.left-1) == "in" && s.phraseEnds(q.hi):
		return prev // "once took 21 days, is now made in 5"
	case q.side != sideMain && prev.form == formMoney && q.scale == 1 && prev.scale > 1 && q.value < 1000:
		return nil
	case q.kind == briefing.Change, q.side != sideMain:
		return prev
	case s.peakBefore(q.left) && q.scale == prev.scale && !q.word:
		return prev // "would top 40,000, above the peak of 33,000"
	case s.w(q.left-1) == "including" && prev.form == formCount && !q.word && q.value < prev.value:
		return prev // "1,500 permits each, including 300 for third countries"
	case q.scale == prev.scale && s.toOrFrom(q.left):
		return prev
	case s.itWas(q.left) && q.scale == prev.scale && !q.word && q.value < 20*prev.value && prev.value < 20*q.value:
		return prev // "a ticket costs $690; before the border shut it was 520"
	case s.theNumberWas(q.left) && q.scale == prev.scale && (prev.form == formCount || prev.form == formPhysical):
		return prev // "250 trucks a day; in 2018 the number was just 140"
	case (s.w(q.left-1) == "and" || s.w(q.left-1) == "or") && q.left-1 == prev.hi && q.scale == prev.scale && !q.word:
		return prev
	}
	return nil
}

// toOrFrom says whether "to" or "from" stands before token i, with an adjective
// between at most: "in addition to the existing 45".
func (s *sent) toOrFrom(i int) bool {
	k := s.overAdverb(i - 1)
	if s.w(k) == "between" {
		k--
	}
	if s.w(k) == "of" {
		switch s.w(k - 1) {
		case "average", "total", "maximum", "minimum":
			k -= 2
			if s.w(k) == "an" || s.w(k) == "a" {
				k--
			}
		}
	}
	w := s.w(k)
	return w == "to" || w == "from"
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

// theNumberWas says whether "the number was", "the figure had been" and the
// like end before token i.
func (s *sent) theNumberWas(i int) bool {
	k := s.overAdverb(i - 1)
	switch s.w(k) {
	case "was", "is", "stood", "were", "been", "at", "only":
	default:
		return false
	}
	for n := 0; n < 3; n++ {
		k--
		if w := s.w(k); w == "number" || w == "figure" || w == "total" {
			return true
		}
	}
	return false
}

// countedBefore is the noun that the words before a bare number count: "the
// number of joint ventures exceeded 1,200", "arrivals fell to 10,000".
func (s *sent) countedBefore(q *quantity) noun {
	if lw := s.w(q.left - 1); (lw == "from" || lw == "to" || q.side == sideFrom && s.w(q.left) == "from") && q.word && q.value < 20 {
		if n := s.numberOf(q.left); n.unit != "" {
			return n // "the number of crossings will rise from three to five"
		}
		return s.frequencyOf(q)
	}
	if s.w(q.hi) == "of" && s.w(q.hi+1) == "them" && !q.word {
		return s.pluralBefore(q.left) // "workers: the port needs about 70,000 of them"
	}
	if n := s.numberAfter(q.hi); n.unit != "" {
		return n
	}
	if q.side == sideFrom && q.left == s.first && !q.word {
		return s.numberSoon(q.hi) // "From 31 in 2019 the number of firms rose to 62"
	}
	switch lw := s.w(q.left - 1); {
	case q.side == sideFrom:
	case lw == "number", lw == "numbers", lw == "numbering", lw == "to", lw == "from", lw == "by", lw == "at", levelVerb(lw), lw == ":" && (s.role == text.ListItem || q.left-2 >= s.first && s.mask[q.left-2] == maskTime), lw == "with", q.hedge != briefing.Exact && q.left < q.lo:
	default:
		return noun{}
	}
	if q.word && q.value < 20 {
		if n := s.numberOf(q.left); n.unit != "" {
			return n // "the number of enterprises reached nine"
		}
		return s.frequencyOf(q)
	}
	if n := s.numberOf(q.left); n.unit != "" {
		return n
	}
	switch s.w(s.overAdverb(q.left - 1)) {
	case "were", "are", "numbered", "totalled", "totaled", "number":
		if k := s.clauseStart(q.left); s.nationalsAt(k) && !q.word {
			return noun{briefing.Person, ""} // "Chileans who made the trip were 27,400"
		}
	}
	from := q.left - 1
	if s.w(from) == ":" {
		from-- // "visitors from Oman in 2023: 35,400"
	}
	for j := from; j >= s.first && j > q.left-16; j-- {
		w := s.w(j)
		if w == ";" || w == ":" {
			break
		}
		if s.nationalsAt(j) && s.goesAbroad(j) {
			return noun{briefing.Person, briefing.Tourists} // "Chileans who made the trip were 27,400"
		}
		if w == "numbers" {
			if n, ok := nounOf(s.w(j - 1)); ok {
				return n // "passenger numbers recovered to 310,000"
			}
		}
		if isPlural(w) || w == "traffic" {
			if n, ok := nounOf(w); ok && (strings.HasPrefix(s.w(q.left-1), "number") || s.has(max(s.first, j-5), j, "number") || s.has(max(s.first, j-4), j, "count") || n.metric == briefing.Tourists || n.metric == briefing.Companies || n.unit != briefing.Item || w == "projects" && (s.w(q.left-1) == "total" || s.w(q.left-1) == "to")) {
				return n
			}
		}
	}
	return noun{}
}

// numberOf is the noun after "the number of" before token i: "the number of
// ferry calls on the line rose to 412".
func (s *sent) numberOf(i int) noun {
	for j := i - 1; j >= s.first && j > i-24; j-- {
		switch s.w(j) {
		case ",":
			if j < i-2 || s.w(i-1) != "to" {
				return noun{} // but "the number tripled, to 3,600"
			}
		case ";", ":":
			return noun{}
		case "of":
			if w := s.w(j - 1); w != "number" && w != "quota" {
				continue
			}
			n, hi, known := s.nounAt(j + 1)
			if n.unit == "" || hi > i || !known && stopNoun(s.w(hi-1)) {
				return noun{}
			}
			if !known {
				n.unit = briefing.Item
			}
			return n
		}
	}
	return noun{}
}

// pointsToFigure says whether "that figure", "the number" and the like open the
// sentence or stand close before token i, with no noun of their own.
func (s *sent) pointsToFigure(i int) bool {
	for k := s.first; k < i; k++ {
		if k > s.first && k < i-12 {
			k = i - 12
		}
		switch s.w(k) {
		case "that", "this", "the":
			switch s.w(k + 1) {
			case "figure", "number", "total":
				return k == s.first || s.w(k+2) != "of"
			}
		}
	}
	return false
}

// freightVerb says whether a verb of carriage stands close before the number.
func (s *sent) freightVerb(q *quantity) bool {
	for j := q.left - 1; j >= s.first && j > q.left-6; j-- {
		switch s.w(j) {
		case "carried", "handled", "moved", "transported", "shipped", "transshipped", "volume", "carry", "handle", "transport":
			return true
		}
	}
	return false
}

// moneyGoesOn says whether a bare amount of millions can only be money: the
// sentences just before gave money for trade or investment, and the number is
// set as an amount is, with nothing counted beside it.
func (s *sent) moneyGoesOn(q *quantity) bool {
	c := &s.carry
	if !c.topic.IsTrade() && c.topic != briefing.Investment || c.sentence < s.no-2 {
		return false
	}
	if q.hi < s.last && s.toks[q.hi].Kind == text.Word && !isPreposition(s.w(q.hi)) && !isAuxiliary(s.w(q.hi)) {
		return false
	}
	for j := s.first; j < q.left; j++ {
		switch s.w(j) {
		case "people", "population", "inhabitants", "tourists", "passengers", "tonnes", "tons", "visitors", "citizens", "workers":
			return false
		}
	}
	w := s.w(s.overAdverb(q.left - 1))
	return w == "to" || w == "with" || w == "at" || w == "a" || w == "of" || w == "for" || w == "us" || w == "them" || levelVerb(w) || moneyVerbs.Has(&s.toks[max(s.overAdverb(q.left-1), s.first)])
}

// moneyVerbs hold a sum as their object, or stand before one alone.
var moneyVerbs = text.NewWordSet("traded bought sold sells buys buying selling purchased paid pays spent earned invested now currently today some owed owes lent borrowed pledged committed further another additional extra remaining")

// firstCurrency is the currency that the sentences after a headline name
// first, "" where the next ten name none.
func (s *sent) firstCurrency() string {
	no, first, last := s.no, s.first, s.last
	defer func() { s.no, s.first, s.last = no, first, last }()
	for n := no + 1; n < len(s.d.Sentences) && n <= no+10; n++ {
		s.first, s.last = s.d.Sentences[n].First, s.d.Sentences[n].Last
		for i := s.first; i < s.last; i++ {
			if s.toks[i].Kind != text.Number {
				continue
			}
			if code, _ := s.currencyBefore(i); code != "" {
				return code
			}
			j := i + 1
			for scaleOf(s.w(j)) > 0 {
				j++
			}
			if code, hi := s.currencyAt(j); hi > 0 {
				return code
			}
		}
	}
	return ""
}

// moneyCue says whether the clause before speaks of an amount of money.
func (s *sent) moneyCue(q *quantity) bool {
	if w := s.w(q.hi); (w == "mark" || w == "milestone" || w == "threshold" || w == "barrier") && s.carry.topic.IsTrade() {
		return true // "it has passed the 900 million mark"
	}
	if w := s.w(q.hi); w == "in" || w == "of" {
		switch s.w(q.hi + 1) {
		case "trade", "exports", "imports", "investment", "investments", "sales", "turnover", "commerce", "loans", "grants", "aid":
			return true // "bet on 1.5 billion in trade"
		}
	}
	for j := q.left - 1; j >= s.first && j > q.left-14; j-- {
		switch s.w(j) {
		case "trade", "turnover", "exports", "imports", "investment", "investments", "worth", "value", "goal", "target", "commerce", "figure", "amount", "deficit", "surplus", "bought", "sold", "purchases", "sales", "exported", "imported", "earned", "traded", "invest", "spend", "lend", "pay", "cost", "costs", "budget":
			return true
		}
	}
	return false
}
