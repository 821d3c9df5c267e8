package figures

import "brief/briefing"

// keepsTime says whether a length of time is a figure: how long goods take, or
// what a change made shorter or longer.
func (s *sent) keepsTime(q *quantity) bool { return s.transitTime(q) || s.timeMoved(q) }

// timeMoved says whether a change is told from, to or by a length of time: "cut
// the wait from 38 hours to 12".
func (s *sent) timeMoved(q *quantity) bool {
	lw := s.w(q.left - 1)
	if q.side == sideFrom {
		lw = s.w(q.left)
	}
	switch lw {
	case "from", "to", "by":
	default:
		return false
	}
	switch s.w(q.hi) {
	case "ago", "earlier", "later", "before", "after", "old", "-":
		return false
	}
	if d, _ := s.changeBack(q.left-1, s.first, 16, true); d == briefing.None && !s.has(max(s.first, q.left-16), q.left, "halved") && !s.has(max(s.first, q.left-16), q.left, "doubled") {
		return false
	}
	return q.unit != "decade"
}

// transitTime says whether a length of time is how long goods or trains take,
// which reports count among their figures.
func (s *sent) transitTime(q *quantity) bool {
	if q.unit == "year" || q.unit == "decade" || q.unit == "month" || s.w(q.hi) == "visa" || s.w(q.hi) == "-" || s.w(q.lo-1) == "within" || s.w(q.hi) == "ago" || s.w(q.hi) == "earlier" {
		return false
	}
	cargo, time := s.tripBefore(q.left) && s.past().topic.IsCargo(), false
	for j := s.first; j < s.last; j++ {
		switch s.w(j) {
		case "train", "trains", "haul", "delivery", "cargo", "freight", "goods", "container", "containers", "transit", "transportation", "shipment", "shipments", "border", "customs", "clearance", "route", "corridor", "trucks", "truck", "lorry", "wagon", "box", "boxes", "vessel", "shipping", "ship", "ships", "vessels", "port", "ports", "ferry", "lorries", "wagons", "truckers", "hauliers", "trucker":
			cargo = true
		case "reaches", "reach", "takes", "take", "time", "times", "shortened", "reduced", "cut", "instead", "duration", "arrives", "delivers", "deliver", "shorter", "faster", "lasts", "lasted", "took", "taken", "needs", "passage", "wait", "waits", "waiting", "spends", "spend", "spent":
			time = true
		case "voyages", "sailings", "voyage", "sailing", "transshipment", "crossing", "trip", "journey", "queue", "queued", "queues":
			cargo, time = true, true
		}
	}
	return cargo && time
}

// tripBefore says whether the way of the goods is spoken of before token i: "the
// trip, which once took 21 days".
func (s *sent) tripBefore(i int) bool {
	for j := s.first; j < i; j++ {
		switch s.w(j) {
		case "trip", "journey", "haul", "passage", "transit", "delivery":
			return true
		}
	}
	return false
}
