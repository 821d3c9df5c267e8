package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

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
	c := s.past()
	if s.sumGoesOn(q) {
		return true
	}
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

// sumGoesOn says whether a bare amount of millions is money as all amounts of the
// sentence before were: what is aimed at, got or paid, or what must be given back.
func (s *sent) sumGoesOn(q *quantity) bool {
	c := s.past()
	if c.sentence != s.no-1 || c.counted && c.countValue >= 1e5 || c.level.form != formMoney || c.level.scale < 1e6 || q.value > 1000*c.level.value || c.level.value > 1000*q.value {
		return false
	}
	left := s.overAdverb(q.left - 1)
	if s.w(left) == "record" && s.w(left-1) == "a" {
		left -= 2 // "it lost a record 132.5 billion"
	}
	if left < s.first {
		k := q.hi
		for isAuxiliary(s.w(k)) {
			k++
		}
		return k > q.hi && s.isOne(k, sumVerbs) // "Another 2.3 million must be returned"
	}
	if !s.phraseEnds(q.hi) {
		return false
	}
	switch s.w(q.left) {
	case "exceeded", "topped", "surpassed", "reached", "hit":
		return left >= s.first && isPlural(s.w(left)) // "Orders exceeded 6 billion."
	}
	switch s.w(left) {
	case "home":
		return s.isOne(left-1, takeVerbs) || s.w(left-1) == "brought" // "took home 4.3 million"
	case "for", "at", "on":
		return s.isOne(left-1, aimVerbs)
	case "to", "of":
		return s.isOne(left-1, sayVerbs)
	case "get", "gets", "got", "receive", "receives", "received", "exceeded", "exceed", "exceeds", "fetch", "fetched", "raise", "raised", "earmarked", "allocated", "granted", "sought", "seeks", "expects", "expect", "expected", "foresees", "foresee", "forecasts", "forecast", "see", "sees", "saw", "claimed", "offered", "demanded", "lost", "earned", "made", "spent", "gained", "netted", "grossed", "pocketed":
		return true
	}
	return false
}

// sayVerbs tell the amount that somebody owns to: "the club admits to 2.2 million".
var sayVerbs = text.NewWordSet("admits admit admitted amounts amounted comes came speaks speak spoke talks talked agreed agrees consented confessed")

// sumVerbs tell what is done with a sum.
var sumVerbs = text.NewWordSet("returned repaid paid spent invested lent allocated earmarked raised owed given granted released transferred provided used refunded handed borrowed collected")

// moneyVerbs hold a sum as their object, or stand before one alone.
var moneyVerbs = text.NewWordSet("traded bought sold sells buys buying selling purchased paid pays spent earned invested now currently today some owed owes lent borrowed pledged committed further another additional extra remaining")

// firstCurrency is the currency that the sentences after a headline name
// first, "" where the next ten name none.
func (s *sent) firstCurrency() string {
	no, first, last, words := s.no, s.first, s.last, s.vocab
	defer func() { s.no, s.first, s.last, s.vocab = no, first, last, words }()
	for n := no + 1; n < len(s.d.Sentences) && n <= no+10; n++ {
		s.within(s.d.Sentences[n].First, s.d.Sentences[n].Last)
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
	if w := s.w(q.hi); (w == "mark" || w == "milestone" || w == "threshold" || w == "barrier") && s.past().topic.IsTrade() {
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
		case "trade", "turnover", "exports", "imports", "investment", "investments", "worth", "value", "goal", "target", "commerce", "figure", "amount", "deficit", "surplus", "bought", "sold", "purchases", "sales", "exported", "imported", "earned", "traded", "invest", "spend", "lend", "pay", "cost", "costs", "budget", "earn", "earns", "earning", "fetched", "fetch", "revenue", "revenues", "income", "proceeds", "spent", "paid":
			return true
		case "brought", "brings", "bring", "bringing", "raked", "rakes":
			if s.w(j+1) == "in" {
				return true
			}
		}
	}
	return false
}

// pricedAgain says whether the bare number is what others pay of the price that the
// sentence before told: "775 shillings a unit. Large factories will pay 300."
func (s *sent) pricedAgain(q *quantity) bool {
	l := &s.past().level
	if s.past().sentence != s.no-1 || s.past().counted || l.form != formMoney || q.scale != l.scale || q.word || q.value > 20*l.value || l.value > 20*q.value || !s.countEnds(q.hi) {
		return false
	}
	switch s.w(s.overAdverb(q.left - 1)) {
	case "pay", "pays", "paid", "cost", "costs", "charge", "charges", "charged", "fetch", "fetches", "fetched":
		return true
	}
	return false
}
