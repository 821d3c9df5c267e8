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
		if c, ok := s.cueAt(i); ok {
			s.cues = append(s.cues, c)
		}
	}
}

// tradeCompound holds the words after "trade" that make it a modifier of
// something that is no amount of trade.
func tradeCompound(w string) bool {
	switch w {
	case "agreement", "agreements", "pact", "pacts", "deal", "deals", "mission", "missions", "house", "houses", "minister", "ministers", "ministry", "policy", "office", "offices",
		"representative", "representatives", "representation", "route", "routes", "fair", "fairs", "union", "unions", "zone", "zones", "barriers", "barrier", "war", "wars",
		"talks", "negotiations", "commission", "council", "chamber", "regime", "rules", "restrictions", "facilitation", "delegation", "delegations", "tariffs", "corridor", "corridors",
		"infrastructure", "commissioner", "secretary", "liberalisation", "liberalization", "body", "forum", "officials", "finance", "law", "organization", "organisation", "partnership":
		return true
	}
	return false
}

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
		if prev == "trade" || prev == "commercial" || prev == "goods" || prev == "commodity" {
			return yes(briefing.TradeTurnover)
		}
	case "deficit", "surplus", "imbalance":
		if prev == "budget" || prev == "fiscal" || prev == "account" {
			return yes(briefing.OtherMetric)
		}
		return yes(briefing.TradeBalance)
	case "balance":
		if next == "of" && s.w(i+2) == "trade" || prev == "trade" || prev == "positive" || prev == "negative" {
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
		if s.partnerAfter(i, "to") || s.countryBefore(i) || s.has(i, i+5, "to") {
			return yes(briefing.Exports)
		}
		return weak(briefing.OtherMetric)
	case "deliveries", "delivered", "delivery", "supplies", "supplied", "supply", "supplying":
		if s.has(i, i+10, "to") || s.w(i-2) == "gas" || next == "of" {
			return yes(briefing.Exports)
		}
		return weak(briefing.Exports)
	case "shipments", "shipment", "shipped", "shipping":
		if prev == "freight" || prev == "cargo" || prev == "transit" || prev == "container" || prev == "rail" {
			return none()
		}
		if s.has(i, i+9, "along") || s.has(i, i+9, "through") || s.has(i, i+9, "via") || next != "of" && !s.partnerAfter(i, "to") && next != "to" {
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
	case "transportation", "shipping-line", "throughput", "carried", "transported", "hauled", "carriage", "transhipment", "transshipment", "traffic", "moved", "sent", "handled":
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
	case "capacity", "gdp", "loan", "loans", "credit", "credits", "debt", "grant", "grants", "aid", "contract", "contracts", "order", "orders", "remittances", "price", "prices",
		"population", "budget", "tariff", "tariffs", "duty", "duties", "inflation", "wage", "wages", "salary", "output", "production", "harvest", "jobs", "fine", "stake",
		"bonds", "reserves", "projects", "project", "contractors", "deal", "deals", "passenger", "passengers", "financing", "subsidies", "revenue", "revenues", "profit", "profits",
		"assistance", "oda", "unemployment", "cost", "costs", "generation", "consumption", "line-of-credit", "memorandums", "vat", "interest", "scholarships", "students", "assets", "land":
		return cue{at: i, metric: briefing.OtherMetric, weak: w == "project" || w == "projects" || w == "students" || w == "land"}, true
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

// namedRoute says whether the corridor, railway, route or line at i has a name
// or is the one just spoken of.
func (s *sent) namedRoute(i int) bool {
	if p := s.w(i - 1); p == "this" || p == "the" && (s.w(i-2) == "along" || s.w(i-2) == "via" || s.w(i-2) == "through" || s.w(i-2) == "on" || s.w(i-2) == "over") {
		return s.w(i) != "line" || p == "this"
	}
	for k := i - 1; k >= s.first && k >= i-7; k-- {
		w := s.w(k)
		if s.toks[k].Capital && k > s.first || s.toks[k].Capital && k+1 < i {
			switch w {
			case "the", "this", "on", "along", "in":
				return false
			}
			return true
		}
		switch w {
		case "international", "transport", "-", "\"", "”", "“", "–", "railway", "transit", "north", "south", "corridor", "route", ",", "multimodal", "trade":
			continue
		}
		return false
	}
	return false
}

// partnerAfter says whether prep and a country follow token i.
func (s *sent) partnerAfter(i int, prep string) bool {
	for k := i + 1; k < s.last && k < i+7; k++ {
		if s.w(k) == prep {
			for e := k + 1; e < k+4 && e < s.last; e++ {
				if s.countryMention(e) != nil {
					return true
				}
			}
		}
	}
	return false
}

// countryBefore says whether a country or its adjective stands right before i.
func (s *sent) countryBefore(i int) bool {
	for k := i - 1; k >= s.first && k >= i-4; k-- {
		if s.countryMention(k) != nil {
			return true
		}
	}
	return false
}

// bindMetrics decides what each quantity measures.
func (s *sent) bindMetrics() {
	for k := range s.qs {
		q := &s.qs[k]
		if q.form == formRank {
			continue
		}
		if q.metric == "" || q.form != formCount && q.metric != briefing.ContainerVolume {
			q.metric = s.metricOf(q, k)
		}
		if s.capacityOf(q, k) {
			q.metric = briefing.OtherMetric
		}
	}
	s.pairMetrics()
}

// fits says whether a quantity of this form can measure m.
func (q *quantity) fits(m briefing.Metric) bool {
	switch q.form {
	case formMoney:
		return m.IsTrade() || m == briefing.Investment || m == briefing.OtherMetric || m == ""
	case formPhysical:
		switch q.unit {
		case briefing.Tonne, "tonne-kilometre":
			return m.IsCargo() || m == briefing.Exports || m == briefing.Imports || m == briefing.OtherMetric
		case briefing.TEU:
			return m == briefing.ContainerVolume || m == briefing.OtherMetric
		case "barrel", "cubic metre", "kilowatt-hour", "megawatt-hour", "gigawatt-hour", "terawatt-hour", "kilogram", "litre", "ounce", "carat":
			return m == briefing.Exports || m == briefing.Imports || m == briefing.TransitVolume || m == briefing.OtherMetric
		}
		return m == briefing.OtherMetric
	case formDuration:
		return m == briefing.OtherMetric
	case formCount:
		switch q.unit {
		case briefing.Person:
			return m == briefing.Tourists || m == briefing.OtherMetric
		case "container":
			return m == briefing.ContainerVolume
		case briefing.Item:
			return m == briefing.Companies || m == briefing.OtherMetric
		case "truck", "train", "wagon", "flight":
			return m == briefing.OtherMetric
		case "vehicle", "car", "tractor", "bus", "head":
			return m == briefing.Exports || m == briefing.Imports || m == briefing.OtherMetric
		}
		return m == briefing.OtherMetric
	}
	return true
}

// metricOf finds the cue that governs quantity k.
func (s *sent) metricOf(q *quantity, k int) briefing.Metric {
	if q.form == formDuration {
		return briefing.OtherMetric
	}
	if q.form == formPhysical && !q.fits(briefing.Exports) || q.form == formCount && q.unit == briefing.Item && q.metric == "" && q.noun != "" && !q.fits("") {
		return briefing.OtherMetric
	}
	next := s.last
	if q.apposed && q.fits(s.qs[k-1].metric) && (q.form == s.qs[k-1].form || q.kind == briefing.Change) {
		q.cueAt = s.qs[k-1].cueAt
		return s.qs[k-1].metric
	}
	for j := k + 1; j < len(s.qs); j++ {
		if !s.qs[j].apposed {
			next = s.qs[j].left
			break
		}
	}
	prevHi := s.first
	if k > 0 {
		prevHi = s.qs[k-1].hi
	}
	if c := s.cueAfter(q, next); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	clause := s.clauseStart(q.left)
	if c := s.cueBefore(q, max(clause, prevHi)); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	if c := s.cueBefore(q, clause); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	// The subject follows: "a record $3.2 billion was traded".
	if p := s.sameKind(k); p != nil {
		q.cueAt = p.cueAt
		return p.metric
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= q.hi && x.at < min(next, q.hi+14) && q.fits(x.metric) && (!x.physical || q.form == formPhysical) && !x.weak {
			q.cueAt = x.at
			return s.routed(q, x.metric, x.at)
		}
	}
	if c := s.cueBefore(q, s.first); c != nil {
		q.cueAt = c.at
		return s.routed(q, c.metric, c.at)
	}
	for c := range s.cues {
		if x := &s.cues[c]; x.at >= q.hi && x.at < next && q.fits(x.metric) && (!x.physical || q.form == formPhysical) {
			q.cueAt = x.at
			return s.routed(q, x.metric, x.at)
		}
	}
	if m := s.carry.topic; m != "" && q.fits(m) && s.refersBack(q) {
		q.cueAt = -1
		return m
	}
	return briefing.OtherMetric
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

// refersBack says whether the sentence leaves its subject to the one before:
// a pronoun, "the figure", or a verb that tells of a level or change of
// something unnamed.
func (s *sent) refersBack(q *quantity) bool {
	if q.form == formCount && q.unit != briefing.Person {
		return false
	}
	switch s.w(s.first) {
	case "this", "it", "that", "these", "of":
		return true
	}
	if q.kind == briefing.Change {
		return true
	}
	for k := q.left; k >= s.first && k > q.left-7; k-- {
		w := s.w(k)
		if levelVerb(w) && w != "made" && w != "is" && w != "are" || changeVerb(w) != briefing.None && !weakChange(w) || w == "bring" || w == "goal" || w == "target" || w == "figure" || w == "volume" || w == "mark" || w == "bringing" || w == "stop" || w == "task" || w == "milestone" || w == "aim" {
			return true
		}
		if w == "," || w == ";" || w == "(" {
			break
		}
	}
	return q.hedge == briefing.Over && levelVerb(s.w(q.left))
}

// cueAfter is the cue that the quantity leans on from behind: "$5 billion in
// mutual trade", "a 12 percent rise in exports", "milestone of $3 billion in
// trade". Only the phrase after "in", "of" or "for" counts.
func (s *sent) cueAfter(q *quantity, next int) *cue {
	for e := q.hi; e < next && e < q.hi+4 && s.mask[e] == 0 && !isPreposition(s.w(e)) && s.toks[e].Kind == text.Word; e++ {
		for c := range s.cues {
			if x := &s.cues[c]; x.at == e && q.fits(x.metric) && !x.weak && q.form != formMultiple {
				return x
			}
		}
		if isAuxiliary(s.w(e)) {
			break
		}
	}
	j := max(q.hi, q.right)
	if s.w(j) == "(" {
		for e := j + 1; e < next && e < j+9; e++ {
			if s.w(e) == ")" {
				j = e + 1
				break
			}
		}
	}
	for steps := 0; j < next && steps < 4; steps++ {
		switch w := s.w(j); {
		case w == "in" || w == "of" || w == "worth":
			if s.mask[j] == maskTime || j+1 < s.last && s.mask[j+1] == maskTime {
				return nil
			}
			stop := min(next, j+9)
			for e := j + 1; e < stop; e++ {
				switch s.w(e) {
				case ",", ";", "which", "that", "and", "(", "by", "while":
					stop = e
				}
			}
			var got *cue
			for c := range s.cues {
				x := &s.cues[c]
				if x.at > j && x.at < stop && q.fits(x.metric) && (!x.weak || q.form == formPhysical && !s.strongNear(q)) {
					if got == nil || got.metric == briefing.CargoVolume && x.metric == briefing.CorridorVolume {
						got = x
					}
					if x.metric == briefing.OtherMetric && got != x {
						continue
					}
				}
			}
			return got
		case w == "mark", w == "milestone", w == "increase", w == "growth", w == "rise", w == "decline", w == "drop", w == "fall", w == "jump", w == "surge", w == "decrease",
			w == "level", w == "target", w == "annual", w == "goal", w == "more", w == "less", w == "worth":
			j++
		case s.mask[j] == maskTime:
			j++
		default:
			return nil
		}
	}
	return nil
}

// strongNear says whether a strong fitting cue stands right before the quantity.
func (s *sent) strongNear(q *quantity) bool {
	for c := range s.cues {
		if x := &s.cues[c]; !x.weak && x.at < q.left && q.left-x.at <= 5 && q.fits(x.metric) {
			return true
		}
	}
	return false
}

// cueBefore is the nearest fitting cue between token lo and the quantity; a
// weak one only where no strong one stands there.
func (s *sent) cueBefore(q *quantity, lo int) *cue {
	var strong, weak *cue
	for c := len(s.cues) - 1; c >= 0; c-- {
		x := &s.cues[c]
		if x.at >= q.lo || x.at < lo || !q.fits(x.metric) || x.physical && q.form != formPhysical {
			continue
		}
		if x.weak {
			if weak == nil {
				weak = x
			}
			continue
		}
		strong = x
		break
	}
	if strong == nil {
		return weak
	}
	// "the goal of bringing trade to …", "exports of project X": a weak
	// "projects" right before the number beats a far strong cue.
	if weak != nil && weak.metric == briefing.OtherMetric && q.form == formMoney && q.left-weak.at <= 3 && weak.at > strong.at && strong.metric != briefing.Investment {
		return weak
	}
	return strong
}

// routed turns cargo into the corridor's where a named route stands in the
// same clause, and knows "transit" before it.
func (s *sent) routed(q *quantity, m briefing.Metric, at int) briefing.Metric {
	if m != briefing.CargoVolume && m != briefing.CorridorVolume {
		return m
	}
	if q.form == formMoney {
		return briefing.OtherMetric
	}
	lo, hi := s.clauseStart(at), s.last
	for k := range s.qs {
		if s.qs[k].lo > max(q.hi, at) {
			hi = s.qs[k].lo
			break
		}
	}
	for k := max(q.hi, at); k < hi; k++ {
		if w := s.w(k); w == ";" || w == "while" || w == "whereas" {
			hi = k
			break
		}
	}
	if m == briefing.CorridorVolume {
		// "container shipments along the corridor" stay containers.
		for c := range s.cues {
			if x := s.cues[c]; x.metric == briefing.ContainerVolume && x.at >= lo && x.at < at && q.fits(x.metric) && q.form != formPhysical {
				return x.metric
			}
		}
		return m
	}
	for c := range s.cues {
		if x := s.cues[c]; x.metric == briefing.CorridorVolume && x.at >= lo && x.at < hi {
			return briefing.CorridorVolume
		}
	}
	return m
}

// capacityOf says whether the tonnes, containers or trains are what a line or
// port can handle.
func (s *sent) capacityOf(q *quantity, k int) bool {
	if q.form == formMoney || q.form == formRank {
		return false
	}
	lo, hi := s.clauseStart(q.left), s.last
	if k+1 < len(s.qs) {
		hi = s.qs[k+1].left
	}
	for j := lo; j < hi; j++ {
		switch s.w(j) {
		case "capacity", "capacities", "capable", "able", "designed":
			if s.w(j) == "able" && !s.has(j, hi, "handle") && !s.has(j, hi, "carry") && !s.has(j, hi, "transport") && !s.has(j, hi, "process") {
				continue
			}
			if s.w(j) == "designed" && !s.has(j, hi, "for") && !s.has(j, hi, "to") {
				continue
			}
			return true
		}
	}
	if k > 0 && s.qs[k-1].form == q.form && s.qs[k-1].metric == briefing.OtherMetric && (q.rule == "elided unit" || s.w(q.left-1) == "including") {
		return s.capacityOf(&s.qs[k-1], k-1)
	}
	return false
}

// pairMetrics deals "exports and imports came to 1.5 and 1.7 billion" out, one
// to each.
func (s *sent) pairMetrics() {
	for k := 0; k+1 < len(s.qs); k++ {
		a, b := &s.qs[k], &s.qs[k+1]
		if a.form != b.form || a.form == formRank || b.left-a.right > 2 || s.w(a.hi) != "and" && s.w(a.right) != "and" {
			continue
		}
		var two []*cue
		for c := len(s.cues) - 1; c >= 0 && len(two) < 2; c-- {
			if x := &s.cues[c]; x.at < a.left && a.fits(x.metric) && x.metric != briefing.OtherMetric && !x.weak {
				two = append(two, x)
			}
		}
		if len(two) < 2 || two[0].metric == two[1].metric || two[0].at-two[1].at > 5 || !s.has(two[1].at, two[0].at, "and") {
			continue
		}
		a.metric, b.metric = two[1].metric, two[0].metric
		a.cueAt, b.cueAt = two[1].at, two[0].at
		a.paired, b.paired = true, true
	}
}
