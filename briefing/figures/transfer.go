package figures

import (
	"slices"

	"brief/briefing"
	"brief/briefing/text"
)

// Verbs of transfer tell of trade without its words: "Chile absorbed a tenth of
// Omani fish", "Oman sent Chile 700 million cubic metres of gas". They count
// only where the clause names a party that gives or takes; elsewhere the other
// cues have their say.

// deedRules are the verbs of transfer and travel, each word in one of them.
var deedRules = slices.Concat(transferCues, travelCues)

var deedTable = text.NewReaderTable(deedRules, cueRule.parts)

// deedAt is the cue of the verb of transfer or travel at token i.
func (s *sent) deedAt(i int) cue {
	if read := deedTable.Reader(&s.toks[i]); read != nil {
		return read(s, i)
	}
	return none()
}

var transferCues = []cueRule{
	{"sent send sends sending deliver delivers delivering cede cedes ceded", func(s *sent, i int) cue {
		if s.w(i) == "sent" && s.w(i+1) == "home" {
			return strong(briefing.OtherMetric) // "money sent home by Omanis"
		}
		if s.onTheWay(i) {
			if s.past().topic.IsCargo() {
				return weak(s.past().topic)
			}
			return none()
		}
		if s.w(i) != "sent" && s.w(i) != "send" && s.partnerNear(i, "to", 16) && s.tonnesAfter(i) {
			return cue{metric: briefing.Exports, physical: true}
		}
		if w := s.w(i); (w == "deliver" || w == "delivers") && s.tonnesAfter(i) && s.partyBefore(i) {
			return cue{metric: briefing.Exports, physical: true}
		}
		if !s.partyGets(i) || !s.partyBefore(i) && s.w(i) != "sent" {
			return none()
		}
		return weak(briefing.Exports)
	}},
	{"ship ships shipped", func(s *sent, i int) cue {
		if s.onTheWay(i) || s.w(i-1) == "a" || s.w(i-1) == "the" {
			return none()
		}
		if p := s.w(i - 1); s.w(i) == "shipped" && (p == "be" || p == "been" || p == "were" || p == "was") && !s.has(i, i+6, "by") && !s.has(i, i+6, "between") {
			return cue{metric: briefing.Exports, physical: true}
		}
		if !s.partyBefore(i) && s.w(i-1) != "to" {
			return none()
		}
		return weak(briefing.Exports)
	}},
	{"took takes take taking absorb absorbs absorbed absorbing receive receives got gets get", (*sent).takeCue},
	{"source sources sourced sourcing procure procures procured procuring obtain obtains obtained ordered", func(s *sent, i int) cue {
		if s.originAfter(i) != originNone || s.amountAfter(i) && s.w(i) != "ordered" {
			return weak(briefing.Imports)
		}
		return none()
	}},
	{"made makes netted nets", func(s *sent, i int) cue {
		if s.earnsFor(i) {
			return weak(briefing.Exports) // "cherries made Chile $2 million"
		}
		return none()
	}},
	{"bring brings brought", func(s *sent, i int) cue {
		if s.earnsFor(i) {
			return weak(briefing.Exports) // "Omani shrimp brought it $4 million"
		}
		if c := s.countryMention(i + 1); c != nil && c.Form == text.FormName && s.moneyNext(i) && s.amountAfter(i) {
			return weak(briefing.Exports) // "sesame brings Chad $60 million"
		}
		if s.w(i+1) != "in" {
			return none()
		}
		if s.goodsInFor(i + 2) {
			return strong(briefing.Imports) // "and brought in lentils and yarn for $5 million"
		}
		if !s.buyerBefore(i) {
			return none()
		}
		if s.originAfter(i) == originNone && !s.tonnesAfter(i) {
			if s.past().topic == briefing.Companies || s.past().topic == briefing.Investment || s.has(i-6, i, "firms") || s.has(i-6, i, "companies") {
				return weak(briefing.Investment) // "its firms have brought in $140 million"
			}
			return none()
		}
		return strong(briefing.Imports)
	}},
	{"give gives gave", func(s *sent, i int) cue {
		if c := s.countryMention(i + 1); c != nil && c.Form == text.FormName && s.tonnesAfter(i) {
			return cue{metric: briefing.Exports, physical: true} // "Oman gives Chile 10,000 barrels a day"
		}
		return none()
	}},
	{"left leaves leave leaving sailed departed", func(s *sent, i int) cue {
		if w := s.w(i + 1); w == "for" && s.countryMention(i+2) != nil || (w == "it" || s.countryMention(i+1) != nil) && s.w(i+2) == "for" && s.countryMention(i+3) != nil {
			return weak(briefing.Exports) // "of which 60 tonnes left for Oman"
		}
		return none()
	}},
	{"flow flows flowed", func(s *sent, i int) cue {
		if p := s.w(i - 1); s.w(i) == "flows" && (p == "oil" || p == "crude" || p == "goods" || p == "freight" || p == "grain") && (s.w(i+1) == "through" || s.w(i+1) == "via") {
			return cue{metric: briefing.TransitVolume, physical: true} // "its oil flows through Oman"
		}
		switch s.w(i - 1) {
		case "will", "would", "should", "could", "to", "gas", "oil", "electricity", "power", "that", "which":
			return cue{metric: briefing.Exports, weak: true, physical: true}
		}
		if s.w(i) == "flowed" {
			return cue{metric: briefing.Exports, weak: true, physical: true}
		}
		return none()
	}},
	{"sold sell sells", (*sent).soldCue},
	{"pump pumps pumped pumping piped pipe pipes piping", func(s *sent, i int) cue {
		if w := s.w(i); (w == "piped" || w == "pumped") && s.w(i+1) == "to" {
			return cue{metric: briefing.Exports, weak: true, physical: true} // "gas piped to Sohar came to"
		}
		if s.tonnesAfter(i) && (s.partnerNear(i, "to", 16) || s.has(i, i+16, "through") || s.has(i, i+16, "via")) {
			return cue{metric: briefing.Exports, weak: true, physical: true}
		}
		return none()
	}},
	{"reach reaches reached", func(s *sent, i int) cue {
		if c := s.countryMention(i + 1); c != nil && c.Form == text.FormName && s.goodsBefore(i) {
			return cue{metric: briefing.Exports, weak: true, physical: true} // "Omani gas reached Chile: 2 billion cubic metres"
		}
		return none()
	}},
	{"hands", func(s *sent, i int) cue {
		if p := s.w(i - 1); (p == "changed" || p == "change" || p == "changing") && s.has(i-16, i, "goods") {
			return strong(briefing.TradeTurnover)
		}
		return none()
	}},
	{"exchanged swapped bartered", func(s *sent, i int) cue {
		if s.has(i-14, i, "goods") || s.has(i-14, i, "worth") || s.has(i+1, i+12, "goods") || s.has(i+1, i+12, "products") {
			return strong(briefing.TradeTurnover)
		}
		return none()
	}},
	{"hold holds held", func(s *sent, i int) cue {
		if s.past().topic == briefing.Investment && s.moneyNext(i) && s.has(i+1, i+9, "in") {
			return weak(briefing.Investment)
		}
		return none()
	}},
	{"placed sunk injected channelled channeled funnelled", func(s *sent, i int) cue {
		if s.amountAfter(i) && (s.has(i+1, i+12, "in") || s.has(i+1, i+12, "into")) {
			return weak(briefing.Investment)
		}
		return none()
	}},
}

// onTheWay says whether the goods sent at token i are told as freight of a
// route: "sent along the corridor", "via Oman".
func (s *sent) onTheWay(i int) bool {
	for k := i + 1; k < s.last && k < i+16; k++ {
		switch s.w(k) {
		case "along", "via", "through", "corridor", "route", "railway":
			return true
		case "way":
			return s.w(k-1) == "by" && s.w(k+1) == "of"
		case ";", ".":
			return false
		}
	}
	return false
}

// partyGets says whether the one who gets the goods stands after token i:
// "sent us", "sent Chile", "to the Chilean market".
func (s *sent) partyGets(i int) bool {
	switch s.w(i + 1) {
	case "us", "them", "you", "it":
		return true
	}
	if c := s.countryMention(i + 1); c != nil && c.Form == text.FormName || s.w(i+1) == "the" && s.countryMention(i+2) != nil {
		return true
	}
	if w := s.w(i + 1); (w == "its" || w == "the" || w == "their") && s.isOne(i+2, otherParty) {
		return true // "sent its neighbour goods for $4 million"
	}
	return s.partnerNear(i, "to", 16)
}

// partyBefore says whether a party stands before the verb at token i as its
// subject: a country, "we", "they", or buyers and sellers.
func (s *sent) partyBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-7; k-- {
		switch s.w(k) {
		case "we", "they", "it", "which", "who", "market", "island", "kingdom", "emirate", "sultanate", "republic", "country", "bloc", "buyers", "importers", "traders", "mills", "refiners", "refineries", "exporters", "producers", "firms", "companies", "growers", "farmers":
			return true
		case ";", ":":
			return false
		}
		if s.countryMention(k) != nil {
			return true
		}
	}
	return false
}

// otherParty are words for the other country.
var otherParty = text.NewWordSet("neighbour neighbor partner latter former other ally")

// buyerBefore says whether those who buy are the subject of the verb at token i.
func (s *sent) buyerBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-4; k-- {
		switch s.w(k) {
		case "we", "they", "buyers", "importers", "traders", "mills", "refiners", "refineries", "firms", "companies", "retailers", "wholesalers":
			return true
		case "have", "has", "had", "also", "already":
			continue
		}
		if c := s.countryMention(k); c != nil && k == i-1 {
			return c.Form == text.FormName
		}
		return false
	}
	return false
}
