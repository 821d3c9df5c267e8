package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// moneyCues are the words of money put into something.
var moneyCues = []cueRule{
	{"capital", func(s *sent, i int) cue {
		if s.countryMention(i-1) != nil && s.w(i+1) == "in" && s.countryNear(i+2, i+5) {
			return strong(briefing.Investment) // "Omani capital in Chile stands at"
		}
		if s.isOne(i-1, paidIn) || s.w(i-1) == "of" && s.w(i-2) == "stock" {
			return strong(briefing.Investment)
		}
		if s.w(i+1) == "of" && s.amountAfter(i) || s.isOne(i-1, ownCapital) || s.countryMention(i-1) != nil && (s.w(i-2) == "of" || s.w(i-2) == "with" && s.moneyNext(i)) {
			return weak(briefing.Investment) // "with a capital of $3 million", "the stock of Omani capital"
		}
		return none()
	}},
	{"investment investments invested investing fdi inflow inflows", (*sent).investmentCue},
	{"invest portfolio", always(briefing.Investment)},
	{"joint", func(s *sent, i int) cue {
		if s.w(i+1) == "venture" && s.w(i+2) == "worth" {
			return strong(briefing.Investment)
		}
		if s.w(i+1) == "projects" && s.w(i+2) != "" && !s.has(s.first, i, "contractors") {
			return weak(briefing.Investment)
		}
		return none()
	}},
	{"put puts putting ploughed plough ploughs poured pour pours pouring pumped sink sinks sinking inject injects", func(s *sent, i int) cue {
		if w := s.w(i); (w == "sink" || w == "sinks" || w == "sinking" || w == "inject" || w == "injects") && s.amountAfter(i) && s.moneyNext(i) && s.has(i+1, i+12, "in") {
			return strong(briefing.Investment)
		}
		if s.has(i+1, i+9, "into") {
			return strong(briefing.Investment) // "have put $600m into 22 projects"
		}
		if s.w(i) == "put" && s.amountAfter(i) && s.has(i-12, i, "which") && s.has(i-13, i, "in") {
			return strong(briefing.Investment) // "a plant in which a firm has put $22 million"
		}
		if s.w(i) == "put" && s.moneyNext(i) && s.partnerNear(i, "in", 9) && s.builderBefore(i) {
			return strong(briefing.Investment) // "the group has put $4 million in Chile"
		}
		if s.w(i) == "put" && s.w(i+1) == "in" && s.amountAfter(i) && (s.has(i-12, i, "companies") || s.has(i-12, i, "firms") || s.has(i-12, i, "investors")) {
			return strong(briefing.Investment) // "its companies have put in $2 million"
		}
		if p := s.w(i - 1); s.w(i) == "put" && s.w(i+1) == "in" && s.home == homeNone && s.moneyNext(i) && (p == "has" || p == "have" || p == "had") {
			return weak(briefing.Investment) // "Oman has put in $4 million so far"
		}
		if s.w(i) == "put" && s.w(i+1) == "in" && (s.past().topic == briefing.Investment || s.past().topic == briefing.Companies) {
			return weak(briefing.Investment) // "what they have put in so far"
		}
		return none()
	}},
	{"pledged committed earmarked pledge pledges pledging commits committing", func(*sent, int) cue { return weak(briefing.Investment) }},
	{"commitment commitments", func(s *sent, i int) cue {
		for k := range s.qs {
			if q := &s.qs[k]; q.form == formMoney && q.lo > i-9 && q.lo < i+9 {
				return weak(briefing.Investment)
			}
		}
		return none() // "97% of the commitments agreed have been met"
	}},
	{"spend spends spending spent", func(s *sent, i int) cue {
		if s.amountAfter(i) && s.has(i+1, i+12, "on") && s.buildsAfter(i) {
			return weak(briefing.Investment) // "is to spend $6 million on a plant"
		}
		if s.home == homeNone && s.moneyNext(i) && (s.builderBefore(i) || (s.w(i-2) == "it" || s.w(i-1) == "it") && s.builderBefore(i-9)) {
			return strong(briefing.Investment) // "a telecoms group would spend $4 million on networks"
		}
		if s.onForeignGoods(i) {
			return strong(briefing.Imports)
		}
		if s.has(i+1, i+6, "holidays") || s.has(i+1, i+6, "holiday") || s.has(i+1, i+6, "nights") {
			return none()
		}
		return strong(briefing.OtherMetric)
	}},
	{"shares holding holdings", func(s *sent, i int) cue {
		if w := s.w(i + 1); (w == "of" || w == "in" || w == "worth") && s.moneyNext(i) {
			return weak(briefing.Investment) // "shares of Omani companies worth $2 million"
		}
		return none()
	}},
	{"build builds building built opens opening opened construct constructs constructing constructed establish establishes erect erects launch launches", func(s *sent, i int) cue {
		if s.buildsAfter(i) && s.moneyNext(i) && s.isOne(i-1, buildAux) && s.builderBefore(i) {
			return weak(briefing.Investment) // "an Omani group is building a plant for $9 million"
		}
		return none()
	}},
	{"stock", func(s *sent, i int) cue {
		if s.home == homeNone && s.isOne(i-1, theStock) && s.moneyNext(i) && (s.w(i+1) == "of" && s.firstAmount(i) <= i+4 || s.isOne(i+1, stockVerbs)) {
			return weak(briefing.Investment) // "with a stock of $4 million", "the stock exceeds"
		}
		return none()
	}},
	{"investors investor", func(*sent, int) cue { return weak(briefing.Investment) }},
	{"set", func(s *sent, i int) cue {
		if s.w(i+1) == "aside" {
			return strong(briefing.Investment)
		}
		return none()
	}},
	{"project projects", func(s *sent, i int) cue {
		if s.has(s.first, i, "contractors") || s.has(s.first, i, "contractor") {
			return weak(briefing.OtherMetric)
		}
		return weak(briefing.Investment)
	}},
}

var (
	buildAux = text.NewWordSet("is has will to be are have group company firm investor manufacturer producer")
	builders = text.NewWordSet(`group company firm investor manufacturer producer maker giant conglomerate consortium holding concern retailer developer
		companies firms investors manufacturers producers makers enterprises`)
	theStock        = text.NewWordSet("the a its their total fdi capital accumulated cumulative direct overall")
	stockVerbs      = text.NewWordSet("exceeds exceeded is was stands stood amounts amounted reached reaches totals totalled came comes")
	ownCapital      = text.NewWordSet("their combined total share statutory own equity estimated aggregate")
	paidIn          = text.NewWordSet("fresh foreign private venture registered disbursed charter invested investment authorised authorized")
	afterInvestment = text.NewWordSet(`agreement agreements forum climate minister ministry company cooperation treaty opportunities bank agency treaties
		portal promotion protection law council committee partnership ties relations`)
)

// onForeignGoods says whether the verb of spending at token i tells of goods from abroad:
// "spent $4 million on foreign goods", "on imported wheat".
func (s *sent) onForeignGoods(i int) bool {
	for k := i + 1; k+1 < s.last && k < i+12; k++ {
		if s.w(k) == "on" {
			w := s.w(k + 1)
			return w == "imported" || w == "foreign" && (s.w(k+2) == "goods" || s.w(k+2) == "products" || s.w(k+2) == "wares")
		}
	}
	return false
}

// firstAmount is where the first quantity after token i starts, s.last where none does.
func (s *sent) firstAmount(i int) int {
	for k := range s.qs {
		if s.qs[k].lo > i {
			return s.qs[k].left
		}
	}
	return s.last
}

// builderBefore says whether a firm is the subject of the verb at token i.
func (s *sent) builderBefore(i int) bool {
	for k := i - 1; k >= s.first && k > i-9; k-- {
		if s.isOne(k, builders) {
			return true
		}
	}
	return false
}

// buildsAfter says whether what is built with money stands after token i.
func (s *sent) buildsAfter(i int) bool {
	for k := i + 1; k < s.last && k < i+16; k++ {
		switch s.w(k) {
		case "plant", "factory", "mine", "refinery", "terminal", "smelter", "mill", "farm", "warehouse", "hotel", "pipeline", "park", "complex", "hub", "station", "plants", "factories", "mines":
			return true
		}
	}
	return false
}

// investmentCue reads "investment", but not "investment climate" and "Minister
// of Investment".
func (s *sent) investmentCue(i int) cue {
	if s.isOne(i+1, afterInvestment) {
		return none()
	}
	prev, capital := s.w(i-1), s.toks[i].Capital
	if capital && prev == "of" && s.w(i+1) == "," {
		return none()
	}
	if capital && (prev == "of" || prev == "and") && i > s.first {
		return none()
	}
	return strong(briefing.Investment)
}

// firmBuilds says whether the money is what a firm builds something for: "an Omani
// company intends to construct a solar park at a cost of $61 million".
func (s *sent) firmBuilds(q *quantity) bool {
	switch s.w(q.left - 1) {
	case "for", "worth", "of", "at", "costing":
	default:
		return false
	}
	for k := q.left - 2; k >= s.first && k > q.left-22; k-- {
		if s.w(k) == ";" {
			return false
		}
		if s.isOne(k, builds) {
			return s.buildsAfter(k) && s.builderBefore(k)
		}
	}
	return false
}

var builds = text.NewWordSet("build builds building built construct constructs constructing constructed open opens opening opened establish establishes erect erects set launch launches")
