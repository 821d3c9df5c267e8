package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// unitPrice says whether the money is what one thing costs: "$140 a tonne", "a
// kilogram fetched $5", "$3 below the world price". A price is never trade.
func (s *sent) unitPrice(q *quantity) bool {
	if q.form != formMoney {
		return false
	}
	j := q.hi
	if w := s.w(j); w == "for" || w == "to" {
		j++
	}
	switch w := s.w(j); {
	case w == "/" && s.pricedThing(j+1), j == q.hi && (w == "a" || w == "an" || w == "per") && s.oneThing(j+1), s.isOne(j, perOne) && s.pricedThing(j+1):
		return true
	}
	if w := s.w(q.left - 2); s.w(q.left-1) == "of" && (w == "price" || w == "prices" || w == "discount" || w == "premium" || w == "rebate" || w == "surcharge") && q.value < 1e5 {
		return true // "at an average price of $74"
	}
	switch s.w(q.hi) {
	case "apiece", "permit", "fee", "ticket", "visa", "levy", "toll", "fare", "facility", "bailout", "lawsuit", "settlement", "scholarship", "prize", "subsidy", "overdraft", "mortgage":
		return true
	case "each":
		return q.value < 1e6
	case "below", "above", "under", "over", "off":
		if k := q.hi + 1; s.w(k) == "the" && s.has(k, k+5, "price") {
			return true
		}
	}
	if q.value > 1e5 || s.w(q.left-1) == "worth" {
		return false
	}
	for k := s.clauseStart(q.left); k < q.left-1; k++ {
		if s.isOne(k, perOne) && s.pricedThing(k+1) && s.verbBetween(k+2, q.left) {
			return true
		}
	}
	return false
}

// ofEconomy says whether the change is that of a currency or of the whole economy: "the
// kwanza, whose value has dropped by 40 percent", "lost a fifth against the dollar",
// "the economy shrank 3 percent".
func (s *sent) ofEconomy(q *quantity) bool {
	if q.kind != briefing.Change || q.form != formPercent && q.form != formFraction {
		return false
	}
	for k := q.hi; s.mayHave(againstWord) && k+2 < s.last && k < q.hi+8; k++ {
		if s.w(k) == "against" && (s.w(k+1) == "the" && (currencyName(s.w(k+2)) != "" || currencyName(s.w(k+3)) != "") || currencyName(s.w(k+1)) != "") {
			return true
		}
		if w := s.w(k); w == "," || w == ";" {
			break
		}
	}
	for k := q.lo - 1; k >= s.first && k > q.lo-9; k-- {
		w := s.w(k)
		if (s.isOne(k, economies) || currencyName(w) != "" && k-s.first < 4) && (changeVerb(s.w(k+1)) != briefing.None || isAuxiliary(s.w(k+1)) || modalOrHave(s.w(k+1)) || levelVerb(s.w(k+1))) {
			return true
		}
		switch w {
		case ",", ";", "as", "and", "but", "while", "%", "percent", "cent":
			return w == "," && s.w(k+1) == "whose" && currencyName(s.w(k-1)) != ""
		}
	}
	return false
}

var againstWord = text.NewWordSet("against")

// economies are the subjects whose growth is that of a whole country.
var economies = text.NewWordSet("economy gdp inflation unemployment population")

// oneThing says whether a thing, and no stretch of time, stands at token j: "a
// stem", "per head".
func (s *sent) oneThing(j int) bool {
	if j >= s.last || s.mask[j] != 0 || s.toks[j].Kind != text.Word || s.toks[j].Capital || isPreposition(s.w(j)) || maybeNumber(&s.toks[j]) {
		return false
	}
	if _, _, time := unitOf(s.w(j)); time {
		return false
	}
	switch s.w(j) {
	case "annum", "season", "quarter", "fortnight", "time", "lot", "record", "bit", "little", "few", "further", "whole", "mere", "total", "piece-rate", "campaign", "crop", "harvest", "project", "company", "firm", "deal":
		return false
	}
	return changeNoun(s.w(j)) == briefing.None
}

// perOne are the words before the one thing that is priced.
var perOne = text.NewWordSet("a an per each every one")

// pricedThing says whether a measure or thing that has a price stands at token
// j, a number or the like before it: "thousand cubic metres", "metric ton".
func (s *sent) pricedThing(j int) bool {
	for k := j; k < j+4; k++ {
		if s.isOne(k, priced) {
			return !isDash(s.w(k+1)) && s.w(k+1) != "ship"
		}
		switch s.w(k) {
		case "thousand", "hundred", "million", "1,000", "1000", "100", "cubic", "square", "metric", "standard", "single", "live", "troy", "foreign":
		default:
			return false
		}
	}
	return false
}

// priced are the measures and things that are sold one by one.
var priced = text.NewWordSet(`tonne tonnes ton tons t kilo kilos kilogram kilogramme kg pound lb barrel barrels bbl litre liter gallon ounce carat bushel quintal bag sack box carton
	case bottle dozen piece pair head animal unit item watt kilowatt kwh mwh megawatt metre metres meter meters m³ hectare acre kilometre km mile container teu wagon
	truck lorry vehicle seat ticket passenger pilgrim person traveller traveler tourist visitor guest night student share household family worker capita crossing trip
	kilowatt-hour megawatt-hour mmbtu`)

// verbBetween says whether a verb of cost or level stands among [lo, hi).
func (s *sent) verbBetween(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if w := s.w(k); isAuxiliary(w) || levelVerb(w) || s.isOne(k, costs) {
			return true
		}
	}
	return false
}

// costs are verbs that have a price as their object.
var costs = text.NewWordSet("cost costs costing fetch fetches fetched fetching earn earns earned bring brings brought pay pays paid sell sells sold go goes went yield yields yielded")

// dealtWith says whether the verb that has the quantity as its object makes it
// no trade and no freight: what is lent, owed, granted; what is produced, used,
// or employed.
func (s *sent) dealtWith(q *quantity) bool {
	verbs := madeVerbs
	switch q.form {
	case formMoney:
		verbs = lentVerbs
	case formPhysical, formCount:
	default:
		return false
	}
	for k := q.left - 1; k >= s.first && k > q.left-5; k-- {
		switch w := s.w(k); {
		case (w == "process" || w == "processes" || w == "processed") && (s.isOne(k-1, works) || s.w(k-1) == "who"):
			return true // "the refinery processes 9 million tonnes", "grinders, who process 360,000 tons"
		case s.isOne(k, verbs):
			return !s.participial(k) && !(w == "cost" && (s.w(k-1) == "imports" || k+1 < q.left && (s.goodsCost(q, k) || s.tradesAmong(s.clauseStart(k), k))))
		case w == "home":
			if p := s.w(k - 1); p == "sent" || p == "send" || p == "sends" || p == "sending" {
				return true
			}
			return false
		case w == "out":
			switch s.w(k - 1) {
			case "turn", "turns", "turned", "turning", "churn", "churns":
				return q.form != formMoney
			case "lent", "paid":
				return true
			}
			return false
		case w == "it", w == "them", w == "us", w == "him", w == "her", w == "the", w == "a", w == "an", w == "some", w == "its", w == "another", w == "(", w == "only", w == "just", w == "back", w == "off",
			s.countryMention(k) != nil, isAdverb(w):
		default:
			return false
		}
	}
	return false
}

// tradesAmong says whether a strong cue of trade stands among the tokens [lo, hi).
func (s *sent) tradesAmong(lo, hi int) bool {
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= lo && x.at < hi && !x.weak && x.metric.IsTrade() {
			return true
		}
	}
	return false
}

// goodsCost says whether goods that came from a country cost another the money of q:
// the verb is at token k.
func (s *sent) goodsCost(q *quantity, k int) bool {
	return s.toks[k+1].Capital && (s.goodsOfParty(q) || s.partnerNear(s.clauseStart(k), "from", 5))
}

// participial says whether the verb at token k tells of what stands before it:
// "of which Oman produced" is no such, "tonnes produced in" is.
func (s *sent) participial(k int) bool { return s.w(k+1) == "in" || s.w(k+1) == "by" }

var (
	works     = text.NewWordSet("refinery refineries mill mills plant plants factory factories smelter smelters dairy dairies brewery complex")
	lentVerbs = text.NewWordSet(`owe owes owed owing lend lends lent lending borrow borrows borrowed borrowing repay repays repaid repaying grant grants granted granting donate donates donated
		remit remits remitted remitting charge charges charged charging levy levies levied disburse disburses disbursed award awards awarded forgive forgave forgiven cost costs costing
		save saves saved saving fine fined refund refunded guarantee guaranteed insure insured`)
	madeVerbs = text.NewWordSet(`produce produces produced producing harvest harvests harvested harvesting mine mines mined mining extract extracts extracted extracting generate generates
		generated generating refine refines refined manufacture manufactures manufactured assemble assembles assembled employ employs employed employing consume consumes consumed
		consuming burn burns burned burnt need needs needed require requires required store stores stored storing caught yield yields yielded yielding smelt smelts
		smelted irrigate irrigates irrigated hire hires hired recruit recruits recruited trained teach teaches taught save saves saved emit emits emitted weigh weighs contain contains treat treats treated grow grows growing`)
)
