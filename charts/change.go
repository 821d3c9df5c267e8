package charts

import "brief/briefing"

// changes says that the rows are growth and decline in percent.
func (t *indexChart) changes() bool { return t.spec.Kind == briefing.ChartChange }

// shape takes a mark of a row to pieces. A decline is a bar to the other side
// of zero: "fell more than 20 percent" ends at −20, open to the left.
func (t *indexChart) shape(m *briefing.Mark) []part {
	if !t.changes() || tipOf(m) >= 0 {
		return shapeOf(m)
	}
	other := *m
	other.Value = negated(m.Value)
	other.Strict, other.Estimate = mirrored(m.Strict), mirrored(m.Estimate)
	parts := shapeOf(&other)
	for i := range parts {
		q := &parts[i]
		q.from, q.to = -q.from, -q.to
		switch q.kind {
		case upward:
			q.kind = downward
		case downward:
			q.kind = upward
		}
	}
	return parts
}

func negated(v *float64) *float64 {
	if v == nil {
		return nil
	}
	n := -*v
	return &n
}

func mirrored(b briefing.Bounds) briefing.Bounds {
	return briefing.Bounds{Low: negated(b.High), High: negated(b.Low), LowOpen: b.HighOpen, HighOpen: b.LowOpen}
}
