package figures

import "brief/briefing"

// soldOrMade is the measure of megawatts that are sold and of the trips that
// people made, "" for all else.
func (s *sent) soldOrMade(q *quantity, k int) briefing.Metric {
	if q.form == formCount && (q.noun == "trips" || q.noun == "visits" || q.noun == "journeys") && s.w(q.left-1) == "made" && s.people(q.left-2) {
		return briefing.Tourists // "Omanis made 33,900 trips to Chile"
	}
	for j := k - 1; j >= 0 && q.form == formPhysical && !q.fits(briefing.Exports); j-- {
		if p := &s.qs[j]; p.unit == q.unit && (p.metric == briefing.Exports && s.has(q.left-3, q.left, "it") || (p.metric == briefing.Exports || p.metric == briefing.Imports) && (s.oneMore(q) || s.w(q.hi) == "more")) {
			return p.metric // "to sell 40 MW and hopes to make it 500 MW", "and to take 60 MW more"
		}
	}
	if k == 0 && q.form == formPhysical && !q.fits(briefing.Exports) && s.oneMore(q) {
		if c := s.past(); c.sentence == s.no-1 && (c.topic == briefing.Exports || c.topic == briefing.Imports) {
			return s.powerLine(q.unit)
		}
	}
	return s.powerSold(q)
}

// powerLine is the topic where the unit is one of power, of which more is to follow.
func (s *sent) powerLine(unit string) briefing.Metric {
	switch unit {
	case "megawatt", "gigawatt", "kilowatt":
		return s.past().topic
	}
	return ""
}

// powerSold is the measure of megawatts that the clause tells to be sold, "" where
// they are what a plant or line can do.
func (s *sent) powerSold(q *quantity) briefing.Metric {
	switch q.unit {
	case "megawatt", "gigawatt", "kilowatt":
	default:
		return ""
	}
	for k := q.left - 1; k >= s.first && k > q.left-6; k-- {
		switch s.w(k) {
		case "sell", "sells", "sold", "selling", "supply", "supplies", "supplied", "supplying", "deliver", "delivers", "delivered", "delivering", "export", "exports", "exported", "exporting", "send", "sends", "sent", "provide", "provides":
			if s.countryNear(k-4, q.hi+7) {
				return briefing.Exports
			}
		case "import", "imports", "imported", "importing", "buy", "buys", "bought", "buying", "purchase", "purchases", "purchased":
			return briefing.Imports
		case "plant", "plants", "capacity", "station", "farm", "can", ",", ";":
			return ""
		}
	}
	return ""
}
