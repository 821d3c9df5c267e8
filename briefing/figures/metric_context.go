package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// wholeNamed is the amount that the share q, set beside it after a comma, is a
// part of: "41,000 TEU in 2023, a quarter of its total throughput".
func (s *sent) wholeNamed(q *quantity, k int) *quantity {
	if k == 0 || q.kind != briefing.Share || s.w(q.left-1) != "," || s.w(q.hi) != "of" {
		return nil
	}
	p := &s.qs[k-1]
	if q.left-p.hi > 8 || p.form == formRank || p.kind == briefing.Change || p.metric == "" {
		return nil
	}
	for e := q.hi + 1; e < s.last && e < q.hi+5; e++ {
		switch s.w(e) {
		case "total", "throughput", "whole", "volume", "overall":
			return p
		}
	}
	return nil
}

// speaksOfEconomy says whether the sentence is about the growth of a whole
// economy.
func (s *sent) speaksOfEconomy() bool {
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "economies", "gdp":
			return true
		case "economy":
			if !s.toks[k].Capital {
				return true
			}
		case "economic":
			if s.w(k+1) == "growth" {
				return true
			}
		}
	}
	return false
}

// sameKind is the quantity before k whose measure k shares: the nearest with
// the same unit, else the nearest that fits.
func (s *sent) sameKind(k int) *quantity {
	q := &s.qs[k]
	var near *quantity
	for j := k - 1; j >= 0; j-- {
		p := &s.qs[j]
		if p.form == formRank || p.metric == "" || !q.fits(p.metric) || q.form == formCount && q.unit != p.unit {
			continue
		}
		if p.unit == q.unit {
			return p
		}
		if near == nil {
			near = p
		}
	}
	return near
}

// ofThis says whether "of this volume" or its like follows token i: the whole
// is what the sentence before speaks of.
func (s *sent) ofThis(i int) bool {
	if s.w(i) != "of" {
		return false
	}
	switch s.w(i + 1) {
	case "this", "that", "the":
		switch s.w(i + 2) {
		case "latter", "former", "money", "funds", "volume", "total", "amount", "sum", "figure", "cargo", "freight", "trade", "turnover", "quantity", "value", "load", "tonnage", "shipments", "consignments", "traffic", "flow":
			return true
		}
		return s.w(i+1) != "the" && (i+2 >= s.last || s.toks[i+2].Kind != text.Word || s.w(i+2) == "and" || s.w(i+2) == "while" || s.w(i+2) == "but")
	case "these", "those":
		return i+2 >= s.last || s.toks[i+2].Kind != text.Word || isPreposition(s.w(i+2)) || isAuxiliary(s.w(i+2))
	case "their", "its":
		w := s.w(i + 2)
		return w == "value" || w == "volume" || w == "total" || w == "number" || w == "worth"
	case "it", "which", "them":
		return true
	}
	return false
}

// apposedOther says whether what no briefing charts is set beside the amount that ends
// at token i: "2 million euros, the credit line that Oman has opened".
func (s *sent) apposedOther(i int) bool {
	if w := s.w(i + 1); s.w(i) != "," || w != "the" && w != "a" {
		return false
	}
	for c := range s.cues {
		x := &s.cues[c]
		if x.at < i+2 || x.at > i+4 || x.weak || x.metric != briefing.OtherMetric {
			continue
		}
		for k := i + 2; k < x.at; k++ {
			if isPreposition(s.w(k)) || s.isVerb(k) {
				return false
			}
		}
		return true
	}
	return false
}

// otherIncome is what brings in money that is no trade in goods.
var otherIncome = text.NewWordSet("tourism tourists visitors remittances taxes tolls fees fines royalties")

// incomeBefore says whether what is no trade in goods is the subject of the verb of
// earning at token i: "tourism, he added, had earned $3 million".
func (s *sent) incomeBefore(i int) bool {
	lo := s.clauseStart(i)
	for k := lo; k < i && k < lo+4; k++ {
		if s.isOne(k, otherIncome) {
			return !isPreposition(s.w(k-1)) || k == lo
		}
	}
	return false
}

// sizeOf says whether the amount that ends before token i is the size of a market or an
// economy: "a $6 trillion regional market".
func (s *sent) sizeOf(i int) bool {
	for k := i; k < s.last && k < i+3 && s.toks[k].Kind == text.Word && !isPreposition(s.w(k)); k++ {
		switch s.w(k) {
		case "market", "economy":
			return true
		}
	}
	return false
}

// ofMarket says whether "of the banking market" and the like follow token i.
func (s *sent) ofMarket(i int) bool {
	if s.w(i) != "of" {
		return false
	}
	for k := i + 1; k < s.last && k < i+7; k++ {
		switch s.w(k) {
		case "market":
			return true
		case ",", ";", "in", "and", "to", "from":
			return false
		}
	}
	return false
}

// tradeRevenue says whether the "revenue" at token i is the value of trade, as
// some agencies call it: "two-way trade revenue".
func (s *sent) tradeRevenue(i int) bool {
	return s.w(i) == "revenue" && (s.w(i-1) == "trade" || s.w(i-1) == "export" || s.w(i-1) == "import")
}

// partByMeasure says whether "by volume", "in value" and the like follow token
// i: a part of what the sentence before gave in both.
func (s *sent) partByMeasure(i int) bool {
	if w := s.w(i); w != "by" && w != "in" {
		return false
	}
	switch s.w(i + 1) {
	case "volume", "value", "weight", "quantity", "terms":
		return true
	}
	return s.w(i+1) == "monetary" || s.w(i+1) == "physical"
}

// shareOfIt says whether "share of it" and the like stand close before token i.
func (s *sent) shareOfIt(i int) bool {
	for k := i - 1; k >= s.first+1 && k > i-7; k-- {
		switch s.w(k) {
		case "it", "this", "that", "them", "these":
			if s.w(k-1) == "of" || s.w(k-1) == "in" {
				return true
			}
		}
	}
	return false
}

// cueWithin says whether a cue of any sort stands among the tokens [lo, hi).
func (s *sent) cueWithin(lo, hi int) bool {
	for c := range s.cues {
		if s.cues[c].at >= lo && s.cues[c].at < hi {
			return true
		}
	}
	return false
}
