package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// measureAt reads a numeral with the currency, percent sign, unit or noun
// around it.
func (s *sent) measureAt(q *quantity, i int) bool {
	code, clo := s.currencyBefore(i)
	n, ok := s.numeralAt(i, code != "")
	if !ok {
		return false
	}
	if i < clo {
		clo = i
	}
	*q = quantity{lo: clo, hi: n.hi, value: n.value, step: n.step, scale: n.scale, word: n.word, vague: n.vague, rule: "number"}
	if code == "" {
		q.lo = n.lo
	}
	q.sign = s.signBefore(q.lo)
	s.rangeAfter(q, n, code)
	s.looseAfter(q)
	if code != "" {
		q.form, q.unit, q.rule = formMoney, code, "money"
		s.codeAfterSign(q)
	} else if !s.unitAfter(q, n) {
		return false
	}
	s.partOfMoney(q)
	s.hedgeOf(q)
	return true
}

// codeAfterSign steps over a currency that is named again: "$4.3 billion US
// dollars", "€5 million euros".
func (s *sent) codeAfterSign(q *quantity) {
	if code, hi := s.currencyAt(q.hi); hi > 0 && code == q.unit {
		q.hi = hi
	}
	if s.w(q.hi) == "+" && !s.spaceAt(q.hi) {
		q.hedge = briefing.Over
		q.hi++
	}
}

// signBefore is +1 or -1 where a sign is glued to the number at lo.
func (s *sent) signBefore(lo int) int {
	if lo <= s.first || s.spaceAt(lo) {
		return 0
	}
	if lo-1 > s.first && !s.spaceAt(lo-1) && s.w(lo-2) != "(" {
		return 0 // a hyphen inside a word or range
	}
	switch s.w(lo - 1) {
	case "+":
		return 1
	case "-", "−", "–":
		return -1
	}
	return 0
}

// unitAfter reads the unit or noun after the numeral. It is false where the
// number counts nothing that a figure could be.
func (s *sent) unitAfter(q *quantity, n numeral) bool {
	if k := q.hi; isDash(s.w(k)) && s.w(k+1) == "odd" {
		q.hedge, q.hi = briefing.About, k+2 // "seventy-odd companies"
	} else if s.w(k) == "odd" {
		q.hedge, q.hi = briefing.About, k+1 // "300 odd companies"
	}
	j := q.hi
	if h, k := s.hedgeAfter(j); s.w(j) == "or" && k > j {
		if nn, _, known := s.nounAt(k); known && nn.unit != "" {
			q.hedge, q.hi, j = h, k, k // "30 or so firms"
		}
	}
	if s.percentAt(q) {
		return true
	}
	if s.w(j) == "+" && !s.spaceAt(j) {
		q.hedge, q.hi = briefing.Over, j+1
		j++
	}
	of := j
	if s.w(of) == "of" && n.vague {
		of++
	}
	if s.moneyAfter(q, j) || s.physicalAfter(q, of) || s.countAfter(q, j) {
		return true
	}
	if n.article && (q.hi >= s.last || !s.phraseEnds(q.hi) || n.scale < 1e5) {
		return false // "a thousand thanks"
	}
	q.form, q.rule = formBare, "elided"
	return true
}

// moneyAfter reads the currency at token j after the numeral, or the hundredths
// of one.
func (s *sent) moneyAfter(q *quantity, j int) bool {
	if code, hi := s.currencyAt(j); hi > 0 {
		q.form, q.unit, q.hi, q.rule = formMoney, code, hi, "money"
		if raw := s.raw(q.lo - 1); code == "USD" && (raw == "US" || raw == "U.S.") && s.w(hi-2) != "us" {
			q.lo-- // "US 450 million dollars"
		}
		return true
	}
	if code, hi := s.minorAt(j, q); hi > 0 {
		q.form, q.unit, q.hi, q.rule = formMoney, code, hi, "money, hundredths"
		q.value, q.high, q.step = q.value/100, q.high/100, q.step/100
		return true
	}
	if s.w(j) == "/" && (s.w(j+1) == "-" || s.w(j+1) == "=") && (s.hasMain("KE") || s.hasMain("TZ") || s.hasMain("UG")) {
		// "47bn/-": East African shillings
		q.form, q.unit, q.hi, q.rule = formMoney, s.settleCurrency("KES", ""), j+2, "money"
		return true
	}
	return false
}

// physicalAfter reads the unit of measure at token j after the numeral.
func (s *sent) physicalAfter(q *quantity, j int) bool {
	u, f, hi, dur := s.unitAt(j)
	if u == "" {
		return false
	}
	q.form, q.unit, q.hi, q.rule = formPhysical, u, hi, "quantity"
	if dur {
		q.form, q.rule = formDuration, "duration"
	}
	q.value, q.high, q.step = q.value*f, q.high*f, q.step*f
	if u == briefing.TEU {
		q.metric = briefing.ContainerVolume
	}
	return true
}

// countAfter reads the noun at token j that the numeral counts.
func (s *sent) countAfter(q *quantity, j int) bool {
	if s.w(j) == "points" && (s.w(j+1) == "out" || s.has(max(s.first, q.lo-9), q.lo, "index")) {
		q.form, q.unit, q.hi, q.rule = formPhysical, "point", j+1, "points of an index"
		return true
	}
	if s.w(j) == "of" && q.value >= 100 && !q.word { // "some 2,000 of trucks"
		if _, ok := nounOf(s.w(j + 1)); ok && isPlural(s.w(j+1)) {
			j++
		}
	}
	if e := s.partitive(j); e > 0 && (!q.word || q.value > 12) {
		j = e
	}
	j = s.moreOf(j)
	nn, hi, known := s.nounAt(j)
	if nn.unit == "" || !s.countable(q, nn, known, hi) || q.scale >= 1e6 && s.isOne(hi-1, tradedSums) {
		return false
	}
	q.form, q.unit, q.hi, q.metric, q.rule = formCount, nn.unit, hi, nn.metric, "count"
	q.noun = nn.unit
	if nn.unit == "container" && s.w(hi) == "(" && s.w(hi+1) == "teu" && s.w(hi+2) == ")" {
		q.unit, q.hi = briefing.TEU, hi+3 // "9,700 containers (TEU)"
	}
	if nn.metric == briefing.OtherMetric {
		q.metric = ""
	}
	if hi-1 >= j {
		q.noun = s.w(hi - 1)
	}
	return true
}

// tradedSums are what money is told of, and never counted in millions.
var tradedSums = text.NewWordSet("purchases imports exports sales investments earnings revenues receipts savings losses profits funds grants loans credits damages fines")

// countable says whether a number with a noun is a figure: small numbers in
// words only with nouns of the list, and never "one company".
func (s *sent) countable(q *quantity, nn noun, known bool, hi int) bool {
	if q.word && q.scale == 1 && !q.vague {
		if q.value <= 3 && s.w(q.lo-1) == "the" && nn.metric == briefing.Companies {
			return false // "the heads of the two companies" are known
		}
		if q.value <= 1 || !known && q.value <= 12 && !s.rateAdverb(q.hi) && !s.rateAt(hi) && !s.wholeOfPart(q.lo) {
			return false
		}
	}
	switch s.w(hi - 1) {
	case "tourist", "passenger", "student", "visitor":
		if w := s.w(hi); (w == "and" || w == ",") && s.numberAt(hi+1) {
			return false // "visas: 14,200 tourist and 1,150 business ones"
		}
	}
	if q.vague && !known {
		return false
	}
	if !q.word && !known && q.value < 1 {
		return false
	}
	return true
}

// rateAdverb says whether "weekly" or its like stands at token i.
func (s *sent) rateAdverb(i int) bool {
	switch s.w(i) {
	case "weekly", "daily", "monthly":
		return true
	}
	return false
}

// hedgeOf reads the hedges on both sides and sets the words shown.
func (s *sent) hedgeOf(q *quantity) {
	h, left := s.hedgeBefore(q.lo)
	q.left, q.right = left, q.hi
	if q.sign != 0 {
		q.left = q.lo - 1
	}
	if h != briefing.Exact {
		q.hedge = h
	}
	if h2, hi := s.hedgeAfter(q.hi); h2 != briefing.Exact {
		q.hedge, q.right = h2, hi
		q.hi = hi
	}
	if q.hedge == "" {
		q.hedge = briefing.Exact
	}
	if q.vague {
		q.hedge = briefing.Over
	}
}
