package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// The sizes of reports, in tokens, that may tell of one country's affairs: a short
// one is an item of general news unless it says that it is of two countries, a
// longer one only where it keeps speaking of markets and never of two countries.
const (
	shortNews = 160
	longNews  = 4000
)

// homeNews says whether a report tells of one country's own affairs: of
// companies, prices, households, polls. There the words of selling, buying and
// owing are no trade between countries: "sales fell", "bought the house", "the
// deficit". A report that names two countries is such only if it speaks of
// markets or companies, and not of trade.
func homeNews(d *text.Doc, main []string) home {
	n := len(d.Tokens)
	if n > longNews {
		return homeNone
	}
	market, trade, goods := 0, 0, 0
	for i := range d.Tokens {
		t := &d.Tokens[i]
		switch {
		case len(t.Lower) < 4:
		case pairWords.Has(t):
			return homeNone
		case marketWords.Has(t):
			market++
		case tradeAlways.Has(t):
			goods++
			trade++
		case foreignTrade.Has(t):
			trade++
		}
	}
	switch {
	case n > shortNews && (market < 5 || market <= 3*trade), n <= shortNews && len(main) > 1 && (market == 0 || trade > 0):
		return homeNone
	case goods > 0:
		return homeTrading
	}
	return homeOnly
}

// home is whether a report tells of one country's own affairs.
type home uint8

const (
	homeNone home = iota
	homeOnly
	homeTrading // it speaks of exports or imports too
)

var (
	pairWords = text.NewWordSet(`bilateral mutual ambassador embassy delegation delegations counterpart counterparts intergovernmental memorandum
		corridor transit cargo freight consulate`)
	foreignTrade = text.NewWordSet(`trade turnover exporter exporters importer importers
		cooperation minister ministers talks partners partner sides investors diplomat envoy summit`)
	marketWords = text.NewWordSet(`shares shareholders stock stocks analysts analyst dividend earnings profit profits revenue revenues retailer retailers
		carmaker chipmaker drugmaker lender insurer airline brewer miner startup subscribers shoppers consumers customers households household tenants
		voters patients pupils survey poll pollster league club striker midfielder court jury judge police billionaire bitcoin inflation quarterly`)
	// ownTrade are the words before "turnover", "deficit" and the like that make
	// them those of a country's trade.
	ownTrade = text.NewWordSet(`trade trading foreign external commodity mutual bilateral goods merchandise commercial export exports import imports`)
)

// atHome makes of a cue what it means in news of one country, where it is no
// word of trade itself.
func (s *sent) atHome(c cue, i int) cue {
	t := &s.toks[i]
	switch {
	case tradeAlways.Has(t), c.metric == briefing.OtherMetric, c.metric == briefing.Tourists:
		return c
	case t.Lower == "trade" && s.tradesAs(i):
		return none()
	case t.Lower == "trade":
		return c
	case c.metric == briefing.Investment:
		if investWords.Has(t) {
			return c
		}
		return none()
	case c.metric == briefing.TradeTurnover, c.metric == briefing.TradeBalance:
		if s.home == homeTrading || s.isOne(i-1, ownTrade) || namesTrade.Has(t) || c.metric == briefing.TradeBalance && (s.tradesBefore(i) || s.past().topic.IsTrade() || (s.w(i+1) == "of" || s.w(i+1) == "in") && s.has(i+2, i+5, "trade")) {
			return c
		}
		return strong(briefing.OtherMetric)
	case c.metric == briefing.Exports, c.metric == briefing.Imports:
		if s.partnerNear(i, "to", 16) || s.partnerNear(i, "from", 16) {
			return c
		}
		return cue{metric: c.metric, weak: c.weak, physical: true}
	case c.metric == briefing.Companies:
		return none()
	case c.metric == briefing.CargoVolume && c.weak:
		c.physical = true
	}
	return c
}

var (
	namesTrade  = text.NewWordSet("hands commerce exchange exchanges exchanged")
	tradeAlways = text.NewWordSet("export exports exported exporting import imports imported importing")
	investWords = text.NewWordSet("investment investments invested investing invest fdi inflow inflows capital")
)

// tradesAs says whether the "trade" or "traded" at token i tells of a price on a
// market: "to trade at $2,910", "now trade below", "shares trade on".
func (s *sent) tradesAs(i int) bool {
	switch s.w(i + 1) {
	case "at", "below", "above", "around", "near", "on", "up", "down", "for", "hands", "lower", "higher", "close":
		return true
	}
	return s.w(i-1) == "to" && s.w(i+1) != "with" && s.w(i+1) != "between"
}
