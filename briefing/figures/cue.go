package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// cue is a word that tells what is measured.
type cue struct {
	at     int
	metric briefing.Metric
	// weak says that a strong cue goes first: "goods", "trade relations".
	weak bool
	// physical says that the cue speaks for tonnes and the like alone.
	physical bool
}

// findCues lists the cues of the sentence in order.
func (s *sent) findCues() {
	s.cues = s.cues[:0]
	for i := s.first; i < s.last; i++ {
		if !cueWords.Has(&s.toks[i]) || s.tradeRevenue(i) {
			continue
		}
		if c, ok := s.cueAt(i); ok {
			s.cues = append(s.cues, c)
		}
	}
}

// cueWords are the words that cueAt has a case for; a test keeps it so.
var cueWords = text.NewWordSet(`trade turnover commerce exchanges exchange gap deficit surplus imbalance balance export exports exported exporting re-exports import imports imported
	importing sales sold sells selling sell sale deliveries delivered delivery supplies supplied supply supplying shipments shipment shipped shipping
	purchases purchased bought buys buying purchase buy brought earned fetched transit transited cargo cargoes freight tonnage haulage goods traded capital
	transportation shipping-line throughput carried transported hauled carriage transhipment transshipment traffic moved sent handled transshipped
	transhipped loaded unloaded container containers containerized containerised boxes investment investments invested investing fdi inflow inflows invest
	joint put ploughed poured pumped portfolio pledged committed earmarked pledge set tourist tourists visitors arrivals visited holidaymakers vacationers
	travellers travelers visiting tourism companies enterprises firms ventures businesses project projects capacity fee fees tolls royalties gdp loan loans
	credit credits debt grant grants aid contract contracts order orders remittances price prices population budget tariff tariffs duty duties inflation
	wage wages salary output production harvest jobs fine stake bonds reserves contractors deal deals passenger passengers financing subsidies revenue
	revenues profit profits assistance oda unemployment spend spent spending charges rent rates salaries sanctions wealth payment payments cost costs
	generation consumption line-of-credit time memorandums vat interest scholarships students assets land corridor railway route railroad line btk titr instc
	tmtm itc south kars caspian`)

// cueAt reads the cue at token i.
func (s *sent) cueAt(i int) (cue, bool) {
	w, next, prev := s.w(i), s.w(i+1), s.w(i-1)
	yes := func(m briefing.Metric) (cue, bool) { return cue{at: i, metric: m}, true }
	weak := func(m briefing.Metric) (cue, bool) { return cue{at: i, metric: m, weak: true}, true }
	none := func() (cue, bool) { return cue{}, false }
	switch w {
	case "trade":
		if prev == "of" && (s.w(i-2) == "balance" || s.w(i-2) == "terms") {
			return none()
		}
		switch next {
		case "deficit", "surplus", "balance", "gap", "imbalance", "shortfall":
			return yes(briefing.TradeBalance)
		case "and":
			if s.w(i+2) == "economic" || s.w(i+2) == "investment" && s.w(i+3) != "" && tradeCompound(s.w(i+3)) {
				return weak(briefing.TradeTurnover)
			}
		case "relations", "ties", "cooperation", "partner", "partners", "partnership", "links":
			return weak(briefing.TradeTurnover)
		case ",":
			if prev == "of" || prev == "and" {
				return weak(briefing.TradeTurnover) // "Minister of Trade, …"
			}
		}
		if tradeCompound(next) || prev == "free" || prev == "minister" || prev == "ministry" || prev == "foreign" && (next == "minister" || next == "ministry") || prev == "preferential" && s.toks[i].Capital {
			return none()
		}
		if s.toks[i].Capital && (prev == "and" || prev == "of" || prev == ",") {
			return none()
		}
		return yes(briefing.TradeTurnover)
	case "turnover":
		switch prev {
		case "cargo", "freight", "port":
			return yes(briefing.CargoVolume)
		case "container":
			return yes(briefing.ContainerVolume)
		case "retail", "annual", "company", "passenger":
			return yes(briefing.OtherMetric)
		}
		return yes(briefing.TradeTurnover)
	case "commerce":
		if prev == "of" {
			return none()
		}
		return yes(briefing.TradeTurnover)
	case "exchanges", "exchange":
		if next == "of" && (s.w(i+2) == "goods" || s.w(i+2) == "commodities") {
			return yes(briefing.TradeTurnover)
		}
		if prev == "trade" || prev == "commercial" || prev == "goods" || prev == "commodity" {
			return yes(briefing.TradeTurnover)
		}
	case "gap":
		if prev == "the" || prev == "this" || prev == "that" || prev == "trading" || prev == "widening" {
			return weak(briefing.TradeBalance)
		}
	case "deficit", "surplus", "imbalance":
		if prev == "budget" || prev == "fiscal" || prev == "account" {
			return yes(briefing.OtherMetric)
		}
		return yes(briefing.TradeBalance)
	case "balance":
		if next == "of" && s.w(i+2) == "trade" || prev == "trade" || prev == "positive" || prev == "negative" || s.has(i, i+6, "favour") || s.has(i, i+6, "favor") {
			return yes(briefing.TradeBalance)
		}
	case "export", "exports", "exported", "exporting", "re-exports":
		switch next {
		case "potential", "credit", "controls", "ban", "agency", "markets", "market", "duties", "promotion", "routes", "opportunities", "permits", "control", "bank":
			return none()
		}
		return yes(briefing.Exports)
	case "import", "imports", "imported", "importing":
		switch next {
		case "duties", "tariffs", "duty", "substitution", "tariff", "ban", "markets", "permits", "licences":
			return none()
		}
		return yes(briefing.Imports)
	case "sales", "sold", "sells", "selling", "sell", "sale":
		if next == "them" || next == "you" || next == "us" || w == "sell" && (prev == "to" || prev == "we" || prev == "they") && s.carry.topic.IsTrade() {
			return yes(briefing.Exports)
		}
		if s.partnerAfter(i, "to") || s.countryBefore(i) || s.has(i, i+5, "to") || s.partnerWithin(i, 16) {
			return yes(briefing.Exports)
		}
		return weak(briefing.OtherMetric)
	case "deliveries", "delivered", "delivery", "supplies", "supplied", "supply", "supplying":
		if s.has(i, i+10, "to") || s.w(i-2) == "gas" || next == "of" {
			return yes(briefing.Exports)
		}
		return weak(briefing.Exports)
	case "shipments", "shipment", "shipped", "shipping":
		if prev == "freight" || prev == "cargo" || prev == "transit" || prev == "container" {
			return none()
		}
		if s.has(i, i+9, "along") || s.has(i, i+9, "through") || s.has(i, i+9, "via") {
			return weak(briefing.CargoVolume)
		}
		if (w == "shipments" || w == "shipment") && (s.commodityAt(i-1) || s.countryBefore(i)) || s.partnerWithin(i, 16) {
			return yes(briefing.Exports)
		}
		if next != "of" && !s.partnerAfter(i, "to") && next != "to" {
			return weak(briefing.CargoVolume)
		}
		return yes(briefing.Exports)
	case "purchases", "purchased", "bought", "buys", "buying", "purchase", "buy":
		return yes(briefing.Imports)
	case "brought", "earned", "fetched":
		if w != "brought" || next == "in" {
			return yes(briefing.Exports)
		}
	case "transit", "transited":
		switch next {
		case "time", "times", "country", "countries", "fee", "fees", "potential", "routes", "route", "state", "hub", "visa", "visas", "point", "role", "opportunities", "capacity", "capabilities":
			return none()
		case "corridor", "corridors":
			return yes(briefing.CorridorVolume)
		}
		return yes(briefing.TransitVolume)
	case "cargo", "cargoes", "freight", "tonnage", "haulage":
		switch next {
		case "train", "trains", "terminal", "terminals", "port", "airport", "flights", "village", "capacity", "ship", "vessel", "airline":
			return none()
		}
		if prev == "transit" {
			return yes(briefing.TransitVolume)
		}
		if prev == "container" || prev == "containerized" || prev == "containerised" {
			return yes(briefing.ContainerVolume)
		}
		return yes(briefing.CargoVolume)
	case "goods":
		if prev == "transit" {
			return yes(briefing.TransitVolume)
		}
		return cue{at: i, metric: briefing.CargoVolume, weak: true, physical: true}, true
	case "traded":
		return yes(briefing.TradeTurnover)
	case "capital":
		if prev == "registered" || prev == "disbursed" || prev == "charter" || prev == "invested" || prev == "investment" || prev == "authorised" || prev == "authorized" {
			return yes(briefing.Investment)
		}
	case "transportation", "shipping-line", "throughput", "carried", "transported", "hauled", "carriage", "transhipment", "transshipment", "traffic", "moved", "sent", "handled",
		"transshipped", "transhipped", "loaded", "unloaded":
		if prev == "container" || next == "containers" {
			return yes(briefing.ContainerVolume)
		}
		if prev == "passenger" || prev == "air" {
			return yes(briefing.OtherMetric)
		}
		if prev == "transit" || prev == "freight" || prev == "cargo" {
			return none()
		}
		return weak(briefing.CargoVolume)
	case "container", "containers", "containerized", "containerised", "boxes":
		switch next {
		case "train", "trains", "terminal", "terminals", "line", "service", "ship", "port", "block":
			return none()
		}
		return yes(briefing.ContainerVolume)
	case "investment", "investments", "invested", "investing", "fdi", "inflow", "inflows":
		switch next {
		case "agreement", "agreements", "forum", "climate", "minister", "ministry", "company", "cooperation", "treaty", "opportunities", "bank", "agency", "treaties", "portal", "promotion", "protection", "law", "council", "committee", "partnership", "ties", "relations":
			return none()
		case ",":
			if prev == "of" && s.toks[i].Capital {
				return none()
			}
		}
		if s.toks[i].Capital && (prev == "of" || prev == "and") && i > s.first {
			return none()
		}
		return yes(briefing.Investment)
	case "invest":
		return yes(briefing.Investment)
	case "joint":
		if next == "projects" && s.w(i+2) != "" && !s.has(s.first, i, "contractors") {
			return weak(briefing.Investment)
		}
	case "put", "ploughed", "poured", "pumped":
		if s.has(i+1, i+9, "into") {
			return yes(briefing.Investment) // "have put $600m into 22 projects"
		}
	case "portfolio":
		return yes(briefing.Investment)
	case "pledged", "committed", "earmarked", "pledge":
		return weak(briefing.Investment)
	case "set":
		if next == "aside" {
			return yes(briefing.Investment)
		}
	case "tourist", "tourists", "visitors", "arrivals", "visited", "holidaymakers", "vacationers", "travellers", "travelers", "visiting":
		return yes(briefing.Tourists)
	case "tourism":
		switch next {
		case "sector", "minister", "ministry", "industry", "cooperation", "infrastructure", "sectors", ",":
			return none()
		}
		return yes(briefing.Tourists)
	case "companies", "enterprises", "firms", "ventures", "businesses":
		return weak(briefing.Companies)
	case "project", "projects":
		if s.has(s.first, s.last, "investor") || s.has(s.first, s.last, "investors") {
			return weak(briefing.Investment)
		}
		return weak(briefing.OtherMetric)
	case "time":
		switch prev {
		case "the", "transit", "travel", "waiting", "delivery", "average", "journey":
			if n := s.w(i + 1); n == "en" || n == "was" || n == "has" || n == "for" || n == "from" || n == "between" {
				return yes(briefing.OtherMetric)
			}
		}
	case "order":
		if prev != "in" && next != "to" {
			return yes(briefing.OtherMetric)
		}
	case "capacity", "fee", "fees", "tolls", "royalties", "gdp", "loan", "loans", "credit", "credits", "debt", "grant", "grants", "aid", "contract", "contracts", "orders", "remittances", "price", "prices",
		"population", "budget", "tariff", "tariffs", "duty", "duties", "inflation", "wage", "wages", "salary", "output", "production", "harvest", "jobs", "fine", "stake",
		"bonds", "reserves", "contractors", "deal", "deals", "passenger", "passengers", "financing", "subsidies", "revenue", "revenues", "profit", "profits",
		"assistance", "oda", "unemployment", "spend", "spent", "spending", "charges", "rent", "rates", "salaries", "sanctions", "wealth", "payment", "payments", "cost", "costs", "generation", "consumption", "line-of-credit", "memorandums", "vat", "interest", "scholarships", "students", "assets", "land":
		return cue{at: i, metric: briefing.OtherMetric, weak: w == "students" || w == "land"}, true
	case "corridor", "railway", "route", "railroad":
		if s.namedRoute(i) {
			return yes(briefing.CorridorVolume)
		}
	case "line":
		if s.namedRoute(i) {
			return yes(briefing.CorridorVolume)
		}
	case "btk", "titr", "instc", "tmtm", "itc":
		if w == "itc" && prev == "(" {
			return none()
		}
		return yes(briefing.CorridorVolume)
	case "south":
		if isDash(prev) && s.w(i-2) == "north" {
			return yes(briefing.CorridorVolume)
		}
	case "kars":
		if isDash(prev) {
			return yes(briefing.CorridorVolume)
		}
	case "caspian":
		if isDash(prev) && s.w(i-2) == "trans" {
			return yes(briefing.CorridorVolume)
		}
	}
	return none()
}
