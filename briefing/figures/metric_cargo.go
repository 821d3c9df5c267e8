package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// routed turns cargo into the corridor's where a named route stands in the
// same clause, and knows "transit" before it.
func (s *sent) routed(q *quantity, m briefing.Metric, at int) briefing.Metric {
	if q.form == formPhysical && (m == briefing.CargoVolume || m == briefing.Exports || m == briefing.Imports) && (s.passesThrough(q, at) || m != briefing.CargoVolume && s.inTransit(at, at+5)) {
		return briefing.TransitVolume
	}
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
		if w := s.w(k); w == ";" || w == "while" || w == "whereas" || w == "owing" || w == "because" || w == "due" || w == "thanks" || w == "despite" {
			hi = k
			break
		}
	}
	if m == briefing.CargoVolume && s.past().topic.IsCargo() && (s.w(at+1) == "this" || s.w(at+1) == "that") && s.w(at+2) == "way" {
		return q.carried(s.past().topic) // "2 million tonnes were transported this way"
	}
	if m == briefing.CargoVolume && s.inTransit(lo, hi) {
		return briefing.TransitVolume
	}
	if m == briefing.CargoVolume && s.w(at) == "traffic" && s.past().topic == briefing.TransitVolume && s.past().topicNo == s.no-1 && s.ownedTraffic(at) {
		return briefing.TransitVolume // "the traffic of the country", told of a customer of the port
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
	if s.w(at) == "goods" && s.has(at, hi, "transit") {
		return briefing.TransitVolume // "200,000 tonnes of Omani goods passed in transit"
	}
	if s.past().corridor && (s.has(lo, q.left, "corridor") || s.itCarries(at) || s.onIt(at)) {
		return briefing.CorridorVolume // "last year the corridor carried …"
	}
	if s.past().corridor && (s.planOfNothingElse(at) || s.isOne(at, carriageNouns) && s.past().topic == briefing.CorridorVolume && (s.past().sentence == s.no-1 || s.past().topicNo == s.no-1) && s.ofNothingElse()) {
		return briefing.CorridorVolume
	}
	return m
}

var carriageNouns = text.NewWordSet("traffic transportation transportations")

// inTransit says whether "in transit" stands among the words [lo, hi).
func (s *sent) inTransit(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		if s.w(k) == "transit" && s.w(k-1) == "in" && changeNoun(s.w(k-2)) == briefing.None {
			return true
		}
	}
	return false
}

// itCarries says whether the verb of carriage at token i has "it" as its
// subject: the route that the sentence before named.
func (s *sent) itCarries(i int) bool {
	k := i - 1
	for s.w(k) == "already" || modalOrHave(s.w(k)) {
		k--
	}
	return s.w(k) == "it"
}

// onIt says whether the freight named at token i is that of the route of which the
// sentence before spoke: "freight on it", "traffic along this line".
func (s *sent) onIt(i int) bool {
	switch s.w(i + 1) {
	case "on", "along", "over", "via", "through":
		w := s.w(i + 2)
		return w == "it" || w == "this"
	}
	return false
}

// planOfNothingElse says whether the cargo named at token at is only planned,
// and of no country, port or line of its own, so that it is the corridor's of
// which the report has just spoken.
func (s *sent) planOfNothingElse(at int) bool {
	return s.ofNothingElse() && s.outlook(s.first, s.last) == 1
}

// ofNothingElse says whether the sentence names no country, port or line.
func (s *sent) ofNothingElse() bool {
	for k := s.first; k < s.last; k++ {
		if s.countryMention(k) != nil {
			return false
		}
		switch s.w(k) {
		case "between", "port", "ports", "total", "railway", "border", "crossing", "bilateral", "mutual", "airport":
			return false
		}
	}
	return true
}

// capacityOf says whether the tonnes, containers or trains are what a line or
// port can handle.
func (s *sent) capacityOf(q *quantity, k int) bool {
	if q.form == formMoney || q.form == formRank {
		return false
	}
	if q.form == formPhysical && isDash(s.w(q.hi-2)) && s.isOne(q.hi, sizedThings) {
		return true // "a 2-million-tonne terminal"
	}
	if p := s.w(q.left - 2); s.w(q.left-1) == "of" && (p == "ships" || p == "vessels" || p == "ship" || p == "vessel" || p == "barges") {
		return true // "ships of 24,000 TEU"
	}
	lo, hi := 0, 0
	if s.mayHave(capacityWords) {
		lo, hi = s.capacityClause(q, k)
	}
	for j := lo; j < hi; j++ {
		switch s.w(j) {
		case "can":
			if j < q.left && s.unitOfPort(q) && s.handlesNext(j+1) {
				return true
			}
		case "built", "sized":
			if s.w(j+1) == "for" && j < q.left && j > q.left-5 && s.unitOfPort(q) {
				return true // "a terminal built for 900,000 TEU"
			}
		case "possible":
			if j < q.left && s.w(j+1) == "to" && s.unitOfPort(q) {
				switch s.w(j + 2) {
				case "pass", "handle", "carry", "move", "process", "transport", "receive", "let", "accommodate", "transship":
					return true
				}
			}
		case "capacity", "capacities", "capable", "able", "designed":
			if j > q.hi && (q.form == formPercent || q.form == formFraction || s.has(q.hi, j, ",") || s.has(q.hi, j, ";") || s.has(q.hi, j, ".") || s.has(q.hi, j, "and")) {
				return false // "moved 240,000 tonnes, a fraction of its capacity"
			}
			if s.w(j) == "able" && !s.has(j, hi, "handle") && !s.has(j, hi, "carry") && !s.has(j, hi, "transport") && !s.has(j, hi, "process") && !s.has(j, hi, "take") && !s.has(j, hi, "receive") && !s.has(j, hi, "accommodate") {
				continue
			}
			if s.w(j) == "designed" && !s.has(j, hi, "for") && !s.has(j, hi, "to") {
				continue
			}
			return true
		}
	}
	if k > 0 && s.qs[k-1].form == q.form && s.qs[k-1].metric == briefing.OtherMetric && !s.carriedBefore(s.qs[k-1].hi, q.left) && (q.rule == "elided unit" || s.w(q.left-1) == "including") {
		return s.capacityOf(&s.qs[k-1], k-1)
	}
	return false
}

// capacityWords are those that capacityOf looks for.
var capacityWords = text.NewWordSet("can built sized possible capacity capacities capable able designed")

// capacityClause is where the k-th quantity, q, may be told to be a capacity: its
// clause, without that of the quantities around it.
func (s *sent) capacityClause(q *quantity, k int) (lo, hi int) {
	lo, hi = s.clauseStart(q.left), s.last
	if k+1 < len(s.qs) {
		hi = s.qs[k+1].left
	}
	if k > 0 && s.qs[k-1].hi > lo && (s.carriedBefore(s.qs[k-1].hi, q.left) || q.kind == briefing.Share && s.qs[k-1].metric != briefing.OtherMetric) {
		lo = s.qs[k-1].hi
	}
	return lo, hi
}

// carriedBefore says whether a verb tells of carriage among [lo, hi): "with a
// capacity of 1.25 million TEU, last year moved 1.1 million".
func (s *sent) carriedBefore(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		switch s.w(k) {
		case "moved", "handled", "carried", "processed", "transported", "received", "passed", "went", "took", "sell", "sold", "supply", "supplied", "export", "exported", "import", "imported", "buy", "bought":
			return true
		}
	}
	return false
}

// handlesNext says whether a verb of what a port, line or pipe does with goods
// stands at token j or after the adverbs there.
func (s *sent) handlesNext(j int) bool {
	for k := j; k < j+4; k++ {
		if s.isOne(k, handles) {
			return true
		}
		switch w := s.w(k); w {
		case "now", "already", "only", "also", "at", "most", "easily", "currently", "then":
		default:
			return false
		}
	}
	return false
}

// ofContainers says whether the units that the quantity counts are containers, by the
// clause before it.
func (s *sent) ofContainers(q *quantity) bool {
	for k := s.clauseStart(q.left); k < q.left; k++ {
		if w := s.w(k); w == "container" || w == "containers" || w == "boxes" {
			return true
		}
	}
	return s.past().topic == briefing.ContainerVolume && s.past().sentence == s.no-1
}

// sizedThings are named by what they can hold or handle.
var sizedThings = text.NewWordSet("terminal terminals port plant refinery mill berth silo silos elevator warehouse hub line ship vessel tanker ferry barge smelter depot")

var handles = text.NewWordSet(`handle process receive accommodate take absorb cope carry pass pump clear let hold store transport move load unload berth transship
	tranship transmit haul dispatch ferry`)

// unitOfPort says whether the quantity is one that ports and lines handle.
func (s *sent) unitOfPort(q *quantity) bool {
	switch q.unit {
	case briefing.Tonne, briefing.TEU, "container", "truck", "train", "wagon", "vehicle", "lorry", "car", "ship", "vessel", "cubic metre", "barrel", "megawatt", "gigawatt":
		return true
	}
	return false
}
