package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// tradeRank says whether the sentence speaks of partners or trade at all, so
// that places in contests stay out.
func (s *sent) tradeRank() bool {
	for k := s.first; k < s.last; k++ {
		switch s.w(k) {
		case "partner", "partners", "trade", "trading", "turnover", "investors", "investor", "suppliers", "exporters", "importers", "exports", "imports", "investment", "market", "markets", "visitors", "tourists", "arrivals", "guests", "customers", "nights", "destinations", "buyers", "donors":
			return true
		}
	}
	return false
}

func rankHead(w string) bool {
	switch w {
	case "partner", "partners", "market", "supplier", "investor", "exporter", "importer", "buyer", "source", "destination", "economy", "producer", "consumer", "customer":
		return true
	}
	return false
}

// rankHeads says that the plural w names those among whom a place is held: "one of
// the top ten export markets".
func rankHeads(w string) bool {
	switch w {
	case "investors", "suppliers", "exporters", "importers", "markets", "buyers", "sources", "destinations", "customers", "purchasers":
		return true
	}
	return false
}

// rankMetric is the measure in which the place is held: that of the noun behind
// it, else that of the nouns before.
func (s *sent) rankMetric(hi int) briefing.Metric {
	if m := s.rankedAmong(hi); m != "" {
		return m
	}
	end := hi + 9
	if s.w(hi) == "among" {
		end += 6 // "sixth among the countries with which Oman trades"
	}
	for k := hi; k < s.last && k < end; k++ {
		switch s.w(k) {
		case "investor", "investors", "investment", "investing":
			return briefing.Investment
		case "user", "users":
			if s.has(k, k+8, "corridor") || s.has(k, k+8, "route") {
				return briefing.CorridorVolume
			}
			if s.has(k, k+8, "port") || s.has(k, k+8, "ports") {
				return briefing.TransitVolume
			}
		case "importer", "importers", "buyer", "buyers", "customer", "customers":
			if s.ofPort(k) {
				return briefing.TransitVolume
			}
			return briefing.Exports
		case "supplier", "suppliers":
			if s.w(k+1) == "of" && s.w(k+2) == "capital" {
				return briefing.Investment
			}
			return briefing.Imports
		case "imports", "seller", "import", "importing":
			return briefing.Imports
		case "exporter", "exporters":
			if s.w(k+1) == "to" {
				return briefing.Imports // whoever exports to a country supplies it
			}
			return briefing.Exports
		case "exports", "export", "market":
			return briefing.Exports
		case "source":
			return s.sourceMetric(k)
		case "destination", "destinations":
			return s.destinationMetric(k)
		case "visitors", "tourists", "arrivals", "holidaymakers":
			return briefing.Tourists
		case "partner", "partners", "trade", "trades", "trading", "turnover":
			return briefing.TradeTurnover
		case "economy", "producer", "port", "city", "country", "airport", "bank", "consumer", "donor", "creditor", "lender", "oil":
			return briefing.OtherMetric
		}
	}
	if s.rankOfThing(hi) {
		return briefing.OtherMetric
	}
	return s.rankMetricBefore(hi)
}

// rankedAmong is the measure of a place that ends before token hi at the end of its
// clause, by those whom the clause names first: "among its investors Oman is the fifth
// largest, among its suppliers the ninth"; "" where it names none.
func (s *sent) rankedAmong(hi int) briefing.Metric {
	if w := s.w(hi); w != "," && w != ";" && w != "." && w != "and" && w != "" {
		return ""
	}
	if s.w(hi) == "," && s.w(hi+1) != "among" && s.w(hi+1) != "and" && s.w(hi+1) != "while" {
		return ""
	}
	for k := hi - 1; k >= s.first && k > hi-16; k-- {
		switch s.w(k) {
		case ",", ";", "and", "while":
			if k < hi-1 {
				return ""
			}
		case "among":
			if m := s.rankMetricBefore(hi); m != briefing.OtherMetric {
				return m
			}
			return ""
		}
	}
	return ""
}

// rankMetricBefore is the measure of the place before token hi by the nouns ahead of it.
func (s *sent) rankMetricBefore(hi int) briefing.Metric {
	for k := hi - 1; k >= s.first && k >= hi-14; k-- {
		switch s.w(k) {
		case "partner", "partners", "trade", "trading", "turnover":
			return briefing.TradeTurnover
		case "exports", "customer", "customers", "buyer", "buyers", "market", "markets":
			if s.ofPort(k) {
				return briefing.TransitVolume
			}
			return briefing.Exports
		case "destination", "destinations":
			return s.destinationMetric(k)
		case "imports", "supplier", "suppliers", "seller", "sellers":
			return briefing.Imports
		case "investment", "investors", "investor":
			return briefing.Investment
		}
	}
	return briefing.OtherMetric
}

// rankOfThing says whether the superlative before token hi is that of a thing which is
// no trade: "the second-largest rare earth reserves".
func (s *sent) rankOfThing(hi int) bool {
	if w := s.w(hi - 1); w != "largest" && w != "biggest" && w != "highest" && w != "greatest" {
		return false
	}
	head := -1
	for k := hi; k < s.last && k < hi+4 && s.toks[k].Kind == text.Word && !isPreposition(s.w(k)) && !isAuxiliary(s.w(k)); k++ {
		head = k
	}
	return head > hi && !s.isOne(head, amountNouns) && s.countryMention(head) == nil
}

// sourceMetric is the measure of what the "source" at token k is one of: of
// capital, of visitors, else of goods.
func (s *sent) sourceMetric(k int) briefing.Metric {
	for e := k; e < s.last && e < k+6; e++ {
		switch s.w(e) {
		case "investment", "investments", "fdi", "capital":
			return briefing.Investment
		case "tourists", "visitors", "tourism":
			return briefing.Tourists
		case "residents", "immigrants", "migrants", "students", "workers", "remittances", "aid":
			return briefing.OtherMetric
		}
	}
	return briefing.Imports
}

// destinationMetric is the measure of what goes to the "destination" at token k:
// capital, tourists, else goods.
func (s *sent) destinationMetric(k int) briefing.Metric {
	for e := max(s.first, k-4); e < s.last && e < k+5; e++ {
		switch s.w(e) {
		case "transit":
			if e == k-1 {
				return briefing.TransitVolume
			}
		case "investment", "investments", "fdi":
			return briefing.Investment
		case "tourist", "tourists", "tourism", "travel", "holiday":
			return briefing.Tourists
		}
	}
	if m := s.past().topic; m == briefing.Investment || m == briefing.Tourists {
		return m
	}
	return briefing.Exports
}
