package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// goodsCues are the words of selling, delivering and buying.
var goodsCues = []cueRule{
	{"sales sold sells selling sell sale", (*sent).saleCue},
	{"deliveries delivered delivery supplies supplied supply supplying", func(s *sent, i int) cue {
		if p := s.w(i - 1); p == "mutual" || p == "reciprocal" {
			return strong(briefing.TradeTurnover)
		}
		if s.w(i) == "supplies" && (s.ofOwn(i) || s.sharedSupplies(i)) {
			return strong(briefing.Imports) // "90 percent of its petroleum supplies"
		}
		if s.has(i, i+10, "to") || s.w(i-2) == "gas" || s.w(i+1) == "of" {
			return strong(briefing.Exports)
		}
		return weak(briefing.Exports)
	}},
	{"shipments shipment shipped shipping", (*sent).shipmentCue},
	{"ships ship", func(s *sent, i int) cue {
		if s.w(i+1) == "to" && s.countryMention(i-1) != nil && s.partnerAfter(i, "to") {
			return strong(briefing.Exports) // "the list of what Chile ships to Oman"
		}
		return none()
	}},
	{"purchases purchased bought buys buying purchase buy", func(s *sent, i int) cue {
		for k := i + 1; k < i+7 && k < s.last; k++ {
			if s.isOne(k, property) {
				return strong(briefing.OtherMetric) // "bought their house for $2 million"
			}
		}
		if s.noOtherBuys(i) {
			return strong(briefing.Exports)
		}
		return strong(briefing.Imports)
	}},
	{"market customer", func(s *sent, i int) cue {
		switch s.w(i - 1) {
		case "top", "largest", "biggest", "main", "leading", "best":
			return weak(briefing.Exports)
		}
		return none()
	}},
	{"earned fetched", func(s *sent, i int) cue {
		if s.incomeBefore(i) {
			return strong(briefing.OtherMetric)
		}
		return strong(briefing.Exports)
	}},
	{"earn earns earning fetch fetches fetching", func(s *sent, i int) cue {
		if s.countryNear(i-7, i) || s.past().topic == briefing.Exports {
			return strong(briefing.Exports) // "Oman expects to earn $9 million from the wet season"
		}
		return none()
	}},
	{"brought", func(s *sent, i int) cue {
		if s.w(i+1) == "in" && s.moneyNext(i) && (s.has(i-6, i, "investors") || s.has(i-6, i, "investor") || s.has(i-6, i, "owners")) {
			return strong(briefing.Investment) // "its investors brought in $4 million"
		}
		if s.incomeBefore(i) {
			return strong(briefing.OtherMetric)
		}
		if s.w(i+1) == "in" && s.changeNounBefore(i) {
			return none() // "a rebound in May has already brought in $3 million"
		}
		if w := s.w(i + 1); w == "in" || w == "home" && s.amountAfter(i) {
			return strong(briefing.Exports)
		}
		return none()
	}},
}

// ofOwn says whether "of its" or "of Nepal's" opens the phrase that the noun at
// token i ends.
func (s *sent) ofOwn(i int) bool {
	for k := i - 1; k > s.first && k > i-5; k-- {
		switch s.w(k) {
		case "its", "their", "our":
			return s.w(k-1) == "of"
		case "'s":
			return s.w(k-2) == "of"
		}
	}
	return false
}

// noOtherBuys says whether the verb at token i tells that nobody buys more of one's
// goods: "no country buys more Omani wheat than Chile".
func (s *sent) noOtherBuys(i int) bool {
	if lo := max(s.clauseStart(i), i-7); !s.has(lo, i, "nobody") && !s.has(lo, i, "no") {
		return false
	}
	for k := i + 1; k < i+4; k++ {
		if c := s.countryMention(k); c != nil {
			return c.Form == text.FormAdjective
		}
	}
	return false
}

// sharedSupplies says whether the supplies at token i are what a country gets, in which
// others have a share: "Oman's share in the supplies of Chile".
func (s *sent) sharedSupplies(i int) bool {
	owned := s.w(i-1) == "'s" || s.w(i+1) == "of" && s.countryNear(i+2, i+4)
	return owned && !s.has(i, i+6, "to") && (s.has(s.first, s.last, "share") || s.has(s.first, s.last, "shares"))
}

// property is what people and firms buy that is no trade of a country.
var property = text.NewWordSet("house houses home homes flat flats apartment apartments stake stakes shares company firm bank club ticket tickets property")

var afterShipping = text.NewWordSet("group company companies line lines firm firms industry giant service services route costs rates agency minister sector")

var buyers = text.NewWordSet("them you us")

// saleCue reads "sales", which are exports where the partner or a country is
// near.
func (s *sent) saleCue(i int) cue {
	switch s.w(i - 1) {
	case "mutual", "bilateral", "reciprocal":
		return strong(briefing.TradeTurnover)
	case "domestic", "retail", "home", "online", "car", "vehicle":
		if s.w(i) == "sales" && !s.partnerAfter(i, "to") {
			return strong(briefing.OtherMetric)
		}
	}
	if s.w(i) == "sales" && s.w(i+1) == "of" && s.home == homeNone && s.countryNear(i+2, i+4) && s.partnerNear(i, "in", 8) {
		return strong(briefing.Exports) // "sales of Omani fish in Chile"
	}
	if w := s.w(i + 1); s.w(i+2) == "other" && w == "each" || w == "one" && s.w(i+2) == "another" {
		return strong(briefing.TradeTurnover) // "Oman and Chile sold each other goods"
	}
	if w := s.w(i + 1); s.isOne(i+1, buyers) || w == "abroad" || w == "overseas" {
		return strong(briefing.Exports)
	}
	if s.w(i) == "sell" && s.past().topic.IsTrade() {
		switch s.w(i - 1) {
		case "to", "we", "they":
			return strong(briefing.Exports)
		}
	}
	if s.w(i) == "sold" && s.home == homeNone && s.tonnesAfter(i) && s.partnerNear(i, "in", 9) {
		return cue{metric: briefing.Exports, physical: true} // "growers sold 600 tonnes in Chile"
	}
	if s.isOne(i-1, shopSales) && !s.partnerAfter(i, "to") {
		return weak(briefing.OtherMetric)
	}
	if s.partnerAfter(i, "to") || s.countryBefore(i) || s.has(i, i+5, "to") || s.partnerWithin(i, 16) {
		return strong(briefing.Exports)
	}
	if w := s.w(i); (w == "sells" || w == "sold" || w == "sell") && s.moneyNext(i) && s.partyBefore(i) {
		return weak(briefing.Exports) // "it also sells pumps for $3 million"
	}
	if w := s.w(i); s.tradesBefore(i) || s.past().topic.IsTrade() && s.past().sentence == s.no-1 && (w == "sales" || w == "sold") {
		return weak(briefing.Exports) // "total sales were $46 million" of what was told as trade
	}
	return weak(briefing.OtherMetric)
}

// shopSales are words before sales that are no trade between countries.
var shopSales = text.NewWordSet("retail car ticket domestic home asset property arms tender")

// shipmentCue reads "shipments", which are freight along a way and exports to
// or from a country.
func (s *sent) shipmentCue(i int) cue {
	if s.w(i) == "shipping" && s.isOne(i+1, afterShipping) {
		return none()
	}
	switch s.w(i - 1) {
	case "freight", "cargo", "transit", "container":
		return none()
	}
	if s.has(i, i+9, "along") || s.has(i, i+9, "through") || s.has(i, i+9, "via") {
		return weak(briefing.CargoVolume)
	}
	w, next := s.w(i), s.w(i+1)
	if m := s.past().topic; w == "shipments" && (m == briefing.Exports || m == briefing.Imports) && s.past().sentence == s.no-1 && (s.w(i-1) == "the" || s.w(i-1) == "," || i == s.first) {
		return strong(m) // "in weight, the shipments stood at 2.4 million tons"
	}
	if (w == "shipments" || w == "shipment") && s.w(i+1) == "from" && s.countryNear(i+2, i+4) {
		return strong(briefing.Exports)
	}
	if p := s.w(i - 1); w == "shipments" && s.past().topic.IsTrade() && (p == "our" || p == "their" || p == "its") {
		return strong(briefing.Exports)
	}
	if (w == "shipments" || w == "shipment") && (s.commodityAt(i-1) || s.countryBefore(i)) || s.partnerWithin(i, 16) {
		return strong(briefing.Exports)
	}
	if next != "of" && !s.partnerAfter(i, "to") && next != "to" {
		if w == "shipped" && s.w(i+1) != "by" && (s.past().topic == briefing.Exports || s.moneyNext(i)) {
			return weak(briefing.Exports)
		}
		return weak(briefing.CargoVolume)
	}
	return strong(briefing.Exports)
}
