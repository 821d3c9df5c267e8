package figures

import (
	"cmp"

	"brief/briefing"
	"brief/briefing/text"
)

// partMetric is the measure that a part or a sum has by the whole it names: "one
// tourist in six", "a fifth of its needs", "giving a total of $9 million" after
// both sides of trade; "" where it names none.
func (s *sent) partMetric(q *quantity, k int) briefing.Metric {
	if m := cmp.Or(s.heldAmount(q, k), s.heldShare(q, k)); m != "" {
		return m
	}
	switch {
	case q.form == formMoney && s.w(q.left-1) == "with" && k+1 < len(s.qs) && s.qs[k+1].form == formRank && q.fits(s.qs[k+1].metric) && !s.has(q.hi, s.qs[k+1].left, ","):
		return s.qs[k+1].metric // "with $12 million Oman became the fourth-largest market"
	case q.form == formMoney && s.home == homeNone && (s.w(q.hi) == "venture" || s.w(q.hi) == "undertaking" || s.w(q.hi) == "project"):
		return briefing.Investment // "a new terminal, a $7 million venture"
	case q.form == formMoney && s.firmBuilds(q), s.worthOfProjects(q, k):
		return briefing.Investment
	case q.form == formMultiple && s.ofSums(q):
		return s.lastMoney()
	case q.form == formFraction && q.kind == briefing.Share:
		if m := s.thingOfFraction(q); m != "" {
			return m
		}
	case q.form == formMoney && s.sumOfSides(q, k), s.bothWays(q), s.totalOfSide(q, k):
		return briefing.TradeTurnover
	case q.form == formMultiple && s.w(q.hi) == "the" && s.w(q.hi+1) == "number" && s.w(q.hi+2) == "of":
		return s.thingsNumbered(q.hi + 3) // "double the number of shifts"
	}
	if m := s.partOfTrade(q, k); m != "" {
		return m
	}
	if w := s.w(q.hi); q.form != formMoney && (w == "cheaper" || w == "dearer" || w == "costlier") {
		return briefing.OtherMetric
	}
	if q.kind == briefing.Share && s.w(q.hi) == "of" && s.goesOut(q) {
		return briefing.Exports
	}
	if q.kind == briefing.Share && s.w(q.hi) == "of" && s.originOfGoods(q) && !s.ofWorld(q.hi+1) {
		return briefing.Imports
	}
	if q.kind == briefing.Share && s.w(q.hi) == "of" && (s.ownWhole(q.hi+1) || s.ofWorld(q.hi+1)) || q.form == formPercent && s.marketShare(q.left) {
		return briefing.OtherMetric
	}
	return ""
}

// thingOfFraction is the measure of the things that the fraction itself names: "one
// container out of nine", "every third tourist".
func (s *sent) thingOfFraction(q *quantity) briefing.Metric {
	for k := q.lo; k <= q.hi; k++ {
		if n, ok := nounOf(s.w(k)); ok && n.metric != briefing.OtherMetric && (k < q.hi || !isPreposition(s.w(k-1))) {
			return n.metric
		}
	}
	return ""
}

// thingsNumbered is the measure of the things named from token i on, the number of
// which is told; "" where they are people, who may be visitors.
func (s *sent) thingsNumbered(i int) briefing.Metric {
	if s.w(i) == "the" || s.w(i) == "a" {
		i++
	}
	if i < s.last && s.mask[i] == maskTime {
		return "" // "two and a half times the number of 2022"
	}
	for k := i; k < s.last && k < i+5 && s.toks[k].Kind == text.Word && !isPreposition(s.w(k)); k++ {
		n, ok := nounOf(s.w(k))
		switch {
		case !ok:
		case n.metric != briefing.OtherMetric:
			return n.metric
		case n.unit == briefing.Person:
			return ""
		}
		if s.people(k) {
			return ""
		}
	}
	return briefing.OtherMetric
}

// sumOfSides says whether the amount adds up exports and imports told before it
// in the sentence.
func (s *sent) sumOfSides(q *quantity, k int) bool {
	out, in := false, false
	for j := range s.qs[:k] {
		out = out || s.qs[j].metric == briefing.Exports
		in = in || s.qs[j].metric == briefing.Imports
	}
	if !out || !in || q.kind == briefing.Change {
		return false
	}
	for j := q.left - 1; j >= s.qs[k-1].hi && j > q.left-6; j-- {
		switch s.w(j) {
		case "total", "sum", "together", "combined", "altogether", "overall", "totalling", "totaling", "all":
			return true
		}
	}
	return false
}

// totalOfSide says whether the amount is the whole of which the one before it in the
// sentence is one side: "exports made up $3 million of the total of $5 million".
func (s *sent) totalOfSide(q *quantity, k int) bool {
	if k == 0 || q.form != formMoney || s.w(q.left-1) != "of" || s.w(q.left-2) != "total" || s.w(q.left-3) != "the" || s.w(q.left-4) != "of" {
		return false
	}
	p := &s.qs[k-1]
	return s.sideOfTrade(p) && p.unit == q.unit && p.value < q.value && p.hi == q.left-4
}

// ownWhole says whether the whole named from token i on is no trade and no
// freight: "its needs", "Slovenia's gas consumption", "the adult population".
func (s *sent) ownWhole(i int) bool {
	for k := i; k < s.last && k < i+8; k++ {
		t := &s.toks[k]
		if s.w(k) == "'s" || s.w(k) == "'" || s.w(k) == "-" {
			continue
		}
		if t.Kind != text.Word || k > i && isPreposition(s.w(k)) || isAuxiliary(s.w(k)) || levelVerb(s.w(k)) || s.mask[k] == maskTime {
			return s.isOne(k-1, homeWholes)
		}
	}
	return false
}

// homeWholes are what a country or firm has, needs and makes for itself.
var homeWholes = text.NewWordSet(`supply needs need demand use usage consumption requirements requirement crop crops harvest output production population workforce electorate capacity storage budget budgets revenue revenues
	gdp reserves territory area land households jobs staff employees workers duties tariffs lines costs cost price prices debt debts adults women men children farmland
	generation electricity mix economy wealth income incomes taxes tax spending forests coastline fleet parliament seats votes students graduates
	hotels hotel rooms beds flats seats farmland concession shares equity company firm bank consortium venture board deposits arrears loan loans`)

// countryNear says whether a country is named among the tokens [lo, hi).
func (s *sent) countryNear(lo, hi int) bool {
	for k := max(lo, s.first); k < hi && k < s.last; k++ {
		if s.countryMention(k) != nil {
			return true
		}
	}
	return false
}

// restOfPeople says whether the share leaves it to the sentence before whose it
// is: "one in six comes in winter", "most of them, 72 percent, came by air".
func (s *sent) restOfPeople(q *quantity) bool {
	switch s.past().topic {
	case briefing.Tourists, briefing.Companies:
	default:
		return false
	}
	if q.form == formPercent {
		return q.kind != briefing.Change && s.w(q.left-1) == "," && s.w(q.left-2) == "them" && s.w(q.left-3) == "of"
	}
	return q.form == formFraction && q.kind == briefing.Share && (s.w(q.lo) == "every" && s.isVerb(q.hi-1) || s.phraseEnds(q.hi) || s.isVerb(q.hi) || s.isOne(q.hi, doings) || isPreposition(s.w(q.hi)) && s.w(q.hi) != "of")
}

// doings are verbs of what visitors and firms do.
var doings = text.NewWordSet("comes goes stays arrives travels flies works lives chooses prefers returns leaves spends uses enters exports invests produces is was has")

// ofSums says whether the change is told of "both sums" or "these amounts".
func (s *sent) ofSums(q *quantity) bool {
	for k := q.left - 1; k > s.first && k > q.left-6; k-- {
		switch s.w(k) {
		case ",", ";":
			return false
		case "amount", "sum":
			return s.w(k-1) == "the" || s.w(k-1) == "that" || s.w(k-1) == "this"
		case "sums", "amounts":
			w := s.w(k - 1)
			return w == "both" || w == "these" || w == "those" || w == "the" || w == "two"
		}
	}
	return false
}

// lastMoney is the measure of the last amount of money told, "" where it is far.
func (s *sent) lastMoney() briefing.Metric {
	s.past()
	for k := len(s.out) - 1; k >= 0 && k > len(s.out)-7; k-- {
		if f := &s.out[k]; len(f.Unit) == 3 && f.Unit != briefing.TEU {
			return f.Metric
		}
	}
	return ""
}

// mostOfIt says whether the percentage says how much "most of it" is: "most of it,
// or 84 percent, was cement".
func (s *sent) mostOfIt(q *quantity) bool {
	for k := q.left - 1; k > s.first+1 && k > q.left-4; k-- {
		switch s.w(k) {
		case ",", "or", "some", "(":
			continue
		case "it", "this", "that":
			return s.w(k-1) == "of"
		}
		return false
	}
	return false
}
