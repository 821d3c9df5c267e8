package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// What tells where the goods of a verb of taking come from.
const (
	originNone = iota
	originOf   // "$4 million of our fish", "a tenth of Omani dates"
	originFrom // "from Oman"
)

// originAfter finds the origin of the goods taken at token i: a party's name
// or adjective, or "our", after the amount.
func (s *sent) originAfter(i int) int {
	found := originNone
	for k := i + 1; k < s.last && k < i+18; k++ {
		switch s.w(k) {
		case ";", "while", "but", "whereas":
			return found
		case "of":
			n := k + 1
			for s.w(n) == "all" || s.w(n) == "the" || s.w(n) == "total" {
				n++
			}
			if w := s.w(n); w == "our" || w == "their" || w == "its" || w == "it" || w == "them" || s.adjectiveOfGoods(n) {
				found = originOf
			}
		case "from":
			if n := s.w(k + 1); s.countryMention(k+1) != nil || s.countryMention(k+2) != nil || n == "us" || n == "there" || n == "them" || n == "it" {
				return originFrom
			}
		}
	}
	return found
}

// fromNamed says whether the phrase after the verb at token i ends with a seller
// by name: "from Sonagas".
func (s *sent) fromNamed(i int) bool {
	for k := i + 1; k+1 < s.last && k < i+16; k++ {
		switch s.w(k) {
		case "from":
			return s.toks[k+1].Capital && s.mask[k+1] == 0
		case ",", ";", ":":
			return false
		}
	}
	return false
}

// adjectiveOfGoods says whether a country's adjective, with a thing after it
// that can be traded, stands at token k: "Omani dates", "Chile's copper".
func (s *sent) adjectiveOfGoods(k int) bool {
	c := s.countryMention(k)
	if c == nil {
		return false
	}
	n := k + 1
	switch {
	case c.Form == text.FormAdjective:
	case s.w(n) == "'s" || s.w(n) == "'":
		n++
	default:
		return false
	}
	switch s.w(n) {
	case "firm", "company", "bank", "group", "contractor", "investor", "builder", "fleet", "airline", "students", "shares", "bonds", "assets", "property", "credit", "credits", "debt", "projects", "project", "contractors", "contracts", "loan", "grant", "side", "government", "party", "fund", "builders", "tourists", "visitors", "workers", "citizens", "companies", "firms", "investment", "investments", "capital", "aid", "loans", "territory", "banks", "soldiers", "nationals", "migrants":
		return false
	}
	return n < s.last && s.toks[n].Kind == text.Word && !s.toks[n].Capital
}

// goodsBefore says whether goods of a country, with their adjective, stand right
// before the verb at token i: "Omani gas reached".
func (s *sent) goodsBefore(i int) bool {
	for k := i - 2; k >= s.first && k > i-5; k-- {
		if s.countryMention(k) != nil {
			return s.adjectiveOfGoods(k)
		}
	}
	return false
}

// goodsWorth says whether the money at token i is what the goods of a country
// are worth: "Ghanaian gold for", "Chilean wine worth".
func (s *sent) goodsWorth(i int) bool {
	switch s.w(i - 1) {
	case "worth", "for":
	case "of":
		if s.w(i-2) != "value" {
			return false
		}
	default:
		return false
	}
	for k := i - 2; k >= s.first && k > i-8; k-- {
		if s.countryMention(k) != nil {
			if s.w(k-1) == "from" && s.w(i-2) == "," && s.w(i-1) == "worth" {
				return true // "tea from Oman, worth $4 million"
			}
			return s.adjectiveOfGoods(k)
		}
	}
	return false
}

// moneyNext says whether the first number after token i is money, close by.
func (s *sent) moneyNext(i int) bool {
	for k := range s.qs {
		if q := &s.qs[k]; q.lo > i {
			return q.lo < i+9 && q.form == formMoney
		}
	}
	return false
}

// amountAfter says whether a number stands within the phrase after token i.
func (s *sent) amountAfter(i int) bool {
	for k := range s.qs {
		if q := &s.qs[k]; q.lo > i && q.lo < i+9 && (q.form == formMoney || q.form == formPhysical) {
			return true
		}
	}
	return false
}

// tonnesAfter says whether the first number after token i is one of tonnes and
// the like.
func (s *sent) tonnesAfter(i int) bool {
	for k := range s.qs {
		if q := &s.qs[k]; q.lo > i {
			return q.lo < i+9 && q.form == formPhysical
		}
	}
	return false
}

// movedGoods is the measure of goods of which the clause only says that they went
// somewhere: what was spoken of before, else exports or imports where a party is
// named, else freight.
func (s *sent) movedGoods(q *quantity) briefing.Metric {
	at := -1
	hi := min(q.hi+9, s.last)
	from := s.clauseStart(q.left)
	if q.form == formMoney {
		from = q.hi // "yarn for $46 million came from", but "gold went for $46"
	}
	for k := from; k < hi; k++ {
		if s.w(k) == ";" && k > q.hi {
			break
		}
		if s.isOne(k, movedBy) && !s.toks[k].Capital && (s.w(k+1) != "to" || q.left < k || q.left > k+3) {
			at = k
			break
		}
	}
	switch m := s.past().topic; {
	case at >= 0 && q.form == formPhysical && s.passesThrough(q, -1):
		return briefing.TransitVolume
	case at < 0 && q.form == formPhysical && s.goodsOfParty(q):
		if m == briefing.Imports && s.past().sentence == s.no-1 {
			return m
		}
		return briefing.Exports // "Omani dates on the Chilean market: 4,000 tonnes"
	case at < 0 && q.unit == briefing.Tonne && s.tradesBefore(q.left):
		return briefing.CargoVolume // "trade exchanges by rail should grow to 10 million tonnes"
	case at < 0 && q.form == formMoney && s.topsList(q.hi):
		if m == briefing.Imports {
			return m
		}
		return briefing.Exports // "rice bran, worth $14 million, tops the list"
	case at < 0 && q.form == formPhysical && s.underContract(q):
		return briefing.Exports
	case at < 0:
		return briefing.OtherMetric
	case q.form == formPhysical && s.partnerNear(s.clauseStart(q.left), "for", 5):
		return briefing.Exports // "copper for Chile, 4,000 tonnes, left by truck"
	case s.partnerNear(at, "from", 5):
		return briefing.Imports
	case s.partnerNear(at, "to", 5), s.w(at+1) == "for" && s.w(at) == "left":
		return briefing.Exports
	case (m == briefing.Exports || m == briefing.Imports || m.IsCargo() && q.fits(m)) && s.past().sentence >= s.no-2:
		return q.carried(m)
	case q.form == formMoney, !q.fits(briefing.CargoVolume):
		return briefing.Exports
	}
	return briefing.CargoVolume
}

// movedBy are the verbs that tell of goods that they moved.
var movedBy = text.NewWordSet(`went go goes gone came come comes arrived arrive arrives crossed cross crosses passed pass passes left leave leaves travelled traveled travel moved moves
	flowed flow flows landed followed follow reached rolled rolls sailed trucked railed flew`)

// goodsOfParty says whether the clause opens with goods of a country before the
// quantity: "Omani dates", "Chile's copper".
func (s *sent) goodsOfParty(q *quantity) bool {
	k := s.clauseStart(q.left)
	for k < q.left && (s.toks[k].Kind == text.Punct || s.mask[k] == maskTime || isTimePreposition(s.w(k)) && k+1 < s.last && s.mask[k+1] == maskTime) {
		k++
	}
	return k < q.left && s.adjectiveOfGoods(k) && !s.cueAmong(k, q.left)
}

// goodsInFor says whether goods with what they cost follow at token i: "lentils and
// yarn for $5 million".
func (s *sent) goodsInFor(i int) bool {
	if s.numberAt(i) || i >= s.last || s.toks[i].Kind != text.Word || maybeNumber(&s.toks[i]) || currencyName(s.w(i)) != "" {
		return false
	}
	for k := range s.qs {
		if q := &s.qs[k]; q.lo > i {
			w := s.w(q.left - 1)
			return q.lo < i+9 && q.form == formMoney && (w == "for" || w == "worth")
		}
	}
	return false
}

// topsList says whether what stands before token i is told to come first.
func (s *sent) topsList(i int) bool {
	for k := i; k < s.last && k < i+5; k++ {
		switch s.w(k) {
		case "tops", "topped", "leads", "led", "heads", "headed", "dominates", "dominated", "lead", "top", "head", "dominate":
			return true
		}
	}
	return false
}

// underContract says whether the clause tells of what a contract lays down to be
// delivered: "gas under the contract comes to".
func (s *sent) underContract(q *quantity) bool {
	for k := s.clauseStart(q.left); k+2 < q.left; k++ {
		if s.w(k) == "under" {
			for j := k + 1; j < k+4; j++ {
				switch s.w(j) {
				case "contract", "agreement", "deal", "contracts":
					return true
				}
			}
		}
	}
	return false
}
