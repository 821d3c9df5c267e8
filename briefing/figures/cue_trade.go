package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// tradeCues are the words of trade as a whole, its balance and its two sides.
var tradeCues = []cueRule{
	{"trade", (*sent).tradeCue},
	{"turnover", (*sent).turnoverCue},
	{"traded barter", always(briefing.TradeTurnover)},
	{"business", func(s *sent, i int) cue {
		if p, w := s.w(i-1), s.w(i+1); (p == "did" || p == "do" || p == "does" || p == "mutual" || p == "bilateral") && (w == "worth" || w == "of" || w == "to") && s.moneyNext(i) {
			return strong(briefing.TradeTurnover) // "Oman and Chile did business worth $4 million"
		}
		return none()
	}},
	{"commerce", func(s *sent, i int) cue {
		if s.w(i-1) == "of" {
			return none()
		}
		return strong(briefing.TradeTurnover)
	}},
	{"exchanges exchange interchange interchanges", (*sent).exchangeCue},
	{"shortfall", func(s *sent, i int) cue {
		if s.tradesBefore(i) {
			return strong(briefing.TradeBalance)
		}
		return none()
	}},
	{"red black", func(s *sent, i int) cue {
		if s.w(i-1) == "the" && s.w(i-2) == "in" {
			return strong(briefing.TradeBalance) // "left Oman $7 million in the red"
		}
		return none()
	}},
	{"hands", func(s *sent, i int) cue {
		if (s.w(i-1) == "changed" || s.w(i-1) == "changing") && s.has(i-16, i, "goods") {
			return strong(briefing.TradeTurnover) // "goods worth $9 million changed hands"
		}
		return none()
	}},
	{"gap", func(s *sent, i int) cue {
		if s.isOne(i-1, beforeGap) || s.w(i-1) == "a" && s.tradesBefore(i) {
			return weak(briefing.TradeBalance)
		}
		return none()
	}},
	{"deficit surplus imbalance", func(s *sent, i int) cue {
		if s.isOne(i-1, otherBalance) || s.has(s.first, s.last, "gdp") || s.has(s.first, s.last, "budget") || s.has(s.first, s.last, "hospital") {
			return strong(briefing.OtherMetric)
		}
		return strong(briefing.TradeBalance)
	}},
	{"balance", func(s *sent, i int) cue {
		prev := s.w(i - 1)
		if s.w(i+1) == "of" && (s.w(i+2) == "trade" || s.w(i+3) == "trade") || prev == "trade" || prev == "positive" || prev == "negative" || prev == "debit" || prev == "passive" || prev == "active" || s.has(i, i+6, "positive") || s.has(i, i+6, "negative") || s.has(i, i+9, "favour") || s.has(i, i+9, "favor") {
			return strong(briefing.TradeBalance)
		}
		if next := s.w(i + 1); (next == ":" || next == "(") && i <= s.first+1 && s.isEntry() {
			return strong(briefing.TradeBalance) // "• Balance (2022): USD -70.4 mn"
		}
		if p := s.w(i - 2); prev == "the" && (p == "for" || p == "and") && s.w(i+1) == "of" && s.amountAfter(i) {
			return none() // "goods account for $2 million and services for the balance of $6 million"
		}
		if p := prev; (p == "the" || p == "its" || p == "their") && s.w(i+1) != "sheet" && (s.past().topic.IsTrade() || s.tradesBefore(i)) {
			return weak(briefing.TradeBalance)
		}
		return none()
	}},
	{"export exports exported exporting", func(s *sent, i int) cue {
		if s.isOne(i+1, afterExport) && !s.marketWorth(i+1) {
			return none()
		}
		return strong(briefing.Exports)
	}},
	{"import imports imported importing", func(s *sent, i int) cue {
		if s.isOne(i+1, afterImport) {
			return none()
		}
		return strong(briefing.Imports)
	}},
}

var (
	beforeGap    = text.NewWordSet("the this that trading widening")
	otherBalance = text.NewWordSet("budget fiscal account")
	afterExport  = text.NewWordSet(`excluded apart aside potential credit controls ban agency markets market duties promotion routes opportunities permits control bank`)
	afterImport  = text.NewWordSet("excluded apart aside duties tariffs duty substitution tariff ban markets permits licences")
	tradeBalance = text.NewWordSet("deficit surplus balance gap imbalance shortfall")
	tradeTies    = text.NewWordSet("relations ties cooperation partner partners partnership links")
	sessions     = text.NewWordSet("early late morning afternoon midday thin volatile hectic asian european evening overnight hours market")
	bodies       = text.NewWordSet("agency board authority organisation organization department bank fund bureau corporation council conference centre center institute")
	noTrade      = text.NewWordSet("free minister ministry")
)

// tradeCue reads "trade": "trade rose", "trade deficit", "trade relations", but
// not "Minister of Trade" and "trade fair".
func (s *sent) tradeCue(i int) cue {
	next, prev := s.w(i+1), s.w(i-1)
	if next == "at" && prev == "to" || s.isOne(i-1, sessions) && s.w(i-2) == "in" {
		return none() // "fell, to trade at $2,910", "in early trade"
	}
	if prev == "of" && s.w(i-2) == "terms" || s.balanceOf(i) {
		return none()
	}
	switch {
	case s.isOne(i+1, tradeBalance):
		return strong(briefing.TradeBalance)
	case next == "and":
		if s.toks[i].Capital && s.bodyEnds(i+2) {
			return none() // "the Trade and Development Agency"
		}
		if s.w(i+2) == "economic" || s.w(i+2) == "investment" && s.w(i+3) != "" && tradeCompound(s.w(i+3)) {
			return weak(briefing.TradeTurnover)
		}
	case s.isOne(i+1, tradeTies):
		return weak(briefing.TradeTurnover)
	case next == "," && (prev == "of" || prev == "and"):
		return weak(briefing.TradeTurnover) // "Minister of Trade, …"
	}
	capital := s.toks[i].Capital
	if tradeCompound(next) || s.isOne(i-1, noTrade) || prev == "foreign" && (next == "minister" || next == "ministry") || prev == "preferential" && capital {
		return none()
	}
	if capital && (prev == "and" || prev == "of" || prev == ",") || capital && s.w(i-2) == "of" && s.toks[i-1].Capital && s.toks[max(i-3, s.first)].Capital {
		return none() // also "the Ministry of Foreign Trade"
	}
	return strong(briefing.TradeTurnover)
}

// balanceOf says whether the noun at token i only tells of what there is a balance:
// "the surplus of foreign trade", "a deficit in its trade".
func (s *sent) balanceOf(i int) bool {
	k := i - 1
	for k > s.first && k > i-5 && s.isOne(k, tradeWords) {
		k--
	}
	if s.w(k) == "in" && s.numberAt(k-2) { // "a surplus of $4 million in this trade"
		for j := k - 3; j > s.first && j > k-7; j-- {
			if s.w(j) == "of" {
				k = j
				break
			}
		}
	}
	return (s.w(k) == "of" || s.w(k) == "in") && s.isOne(k-1, balances) && !s.isOne(k-2, otherBalance)
}

var (
	tradeWords = text.NewWordSet("foreign bilateral mutual external overall two - way trade the its their this goods visible")
	balances   = text.NewWordSet("balance surplus deficit imbalance")
)

// marketWorth says whether the "market" at token i is told to be worth an amount: "the
// export market was now worth $3 billion".
func (s *sent) marketWorth(i int) bool {
	if s.w(i) != "market" || !isAuxiliary(s.w(i+1)) {
		return false
	}
	return s.w(i+2) == "worth" || s.w(i+3) == "worth"
}

// bodyEnds says whether the capital words from token i on end with the name of a
// body: "Development Agency".
func (s *sent) bodyEnds(i int) bool {
	for k := i; k < s.last && k < i+4 && s.toks[k].Capital; k++ {
		if s.isOne(k, bodies) {
			return true
		}
	}
	return false
}

// tradesBefore says whether a cue of trade stands before token i.
func (s *sent) tradesBefore(i int) bool {
	for c := range s.cues {
		if x := &s.cues[c]; x.at < i && x.metric.IsTrade() {
			return true
		}
	}
	return false
}

// turnoverCue reads "turnover", which ports and shops have too.
func (s *sent) turnoverCue(i int) cue {
	switch s.w(i - 1) {
	case "cargo", "freight", "port":
		return strong(briefing.CargoVolume)
	case "container":
		return strong(briefing.ContainerVolume)
	case "annual":
		if s.home == homeNone && len(s.main) == 2 && s.w(i-2) == "the" {
			return strong(briefing.TradeTurnover)
		}
		return strong(briefing.OtherMetric)
	case "retail", "company", "passenger":
		return strong(briefing.OtherMetric)
	}
	if s.balanceOf(i) {
		return none()
	}
	return strong(briefing.TradeTurnover)
}

// exchangeCue reads "exchange of goods" and "commercial exchanges".
func (s *sent) exchangeCue(i int) cue {
	if s.w(i+1) == "of" && (s.w(i+2) == "goods" || s.w(i+2) == "commodities") {
		return strong(briefing.TradeTurnover)
	}
	switch s.w(i - 1) {
	case "trade", "commercial", "goods", "commodity":
		return strong(briefing.TradeTurnover)
	}
	if (s.w(i+1) == "between" || s.w(i) == "exchanges" && s.home == homeNone && (s.w(i+1) == "of" || s.w(i+1) == "with") && s.partnerNear(i, "with", 7)) && !s.isOne(i-1, otherExchanges) {
		return strong(briefing.TradeTurnover) // "exchanges between the two came to $5 million", "exchanges with Oman"
	}
	return none()
}

// otherExchanges are words before exchanges that are no trade.
var otherExchanges = text.NewWordSet("student youth academic cultural scientific school educational people stock information prisoner fire high ministerial")
