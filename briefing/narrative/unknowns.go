package narrative

import "brief/briefing"

// unknowns says that date or place are not known, or known from elsewhere
// only, and which reports carry no date.
func (b *writer) unknowns() briefing.Text {
	m := &b.in.Meeting
	var names []string
	for _, u := range b.in.Reports {
		if contains(m.Reports, u.Name) && u.Date.IsZero() {
			names = append(names, u.Name)
		}
	}
	d := data{
		"date": m.Date.IsZero() || m.DateUntied, "yearless": yearless(m), "place": (m.Place == "" || m.PlaceUntied) && m.Host == "" && m.Told() != briefing.KindPhoneCall, "inferred": m.DateInferred && !m.Date.IsZero(),
		"consistent": b.countContradictions() == 0 && len(b.claims) > 0, "undated": b.reportVals(names), "n": b.num(len(names)), "sister": len(names) < len(m.Reports),
	}
	return b.say("caution.unknown", d)
}
