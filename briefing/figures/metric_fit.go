package figures

import (
	"cmp"

	"brief/briefing"
	"brief/briefing/text"
)

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
		case "truck", "lorry", "train", "wagon", "flight":
			return m == briefing.OtherMetric
		case "passenger", "barge", "ship", "vessel", "ferry", "carriage":
			return m == briefing.OtherMetric
		}
		return m == briefing.Exports || m == briefing.Imports || m == briefing.OtherMetric
	}
	return true
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
	var strong, weak, aside *cue
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
		if s.inAside(x.at, q.left) {
			aside = cmp.Or(aside, x) // "trade, now that a deal is in place, is to top $8 million"
			continue
		}
		strong = x
		break
	}
	strong = cmp.Or(strong, aside)
	if strong == nil {
		return weak
	}
	// "the goal of bringing trade to …", "exports of project X": a weak
	// "projects" right before the number beats a far strong cue.
	if weak != nil && (weak.metric == briefing.OtherMetric || s.isOne(weak.at, projects)) && q.form == formMoney && q.left-weak.at <= 3 && weak.at > strong.at && strong.metric != briefing.Investment {
		return weak
	}
	if weak != nil && weak.at > strong.at && q.left-weak.at <= 2 && weak.metric.IsTrade() && s.newClause(strong.at, weak.at) {
		return weak // "prices are not, adding that Oman shipped 4 tonnes"
	}
	return strong
}

// newClause says whether a mark or "that" among the tokens (lo, hi) begins a clause.
func (s *sent) newClause(lo, hi int) bool {
	for k := lo + 1; k < hi; k++ {
		switch s.w(k) {
		case ",", ";", ":", "that", "”", "\"":
			return true
		}
	}
	return false
}

var projects = text.NewWordSet("project projects")

// inAside says whether token at stands in an aside between commas that ends before
// token left: "despite a fall in imports".
func (s *sent) inAside(at, left int) bool {
	closed := false
	for k := at + 1; k < left && !closed; k++ {
		closed = s.w(k) == "," && s.mask[k] == 0
	}
	if !closed {
		return false
	}
	for k := at; k > s.first+1; k-- {
		if s.w(k-1) == "," {
			return s.isOne(k, opensAside)
		}
	}
	return false
}

var opensAside = text.NewWordSet(`now as while although though because since if when once despite after before unlike like including excluding mainly mostly chiefly largely primarily
	especially notably thanks owing due except notwithstanding`)
