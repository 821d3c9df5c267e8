package narrative

import "brief/briefing"

// heads are the first participant of each country whom the reports have at the event,
// then, where there is none with a country, the first of all, or the first two where
// no side of either is known.
func heads(m *briefing.Meeting) []briefing.Participant {
	return firstOfSides(m, func(p briefing.Participant) bool { return !p.Untied })
}

// front are those whom the title and the bottom line name: the heads of an event told
// as a fact, else whom the reports quote, else whom they name.
func (b *writer) front() []briefing.Participant {
	m := &b.in.Meeting
	if !b.contacts(m) {
		return b.withFirst(heads(m))
	}
	if ps := firstOfSides(m, b.speaks); len(ps) > 0 {
		return ps
	}
	return firstOfSides(m, func(briefing.Participant) bool { return true })
}

// withFirst puts before the heads whom the reports name first at the event, where no
// words tell the side of that person.
func (b *writer) withFirst(hs []briefing.Participant) []briefing.Participant {
	for _, p := range b.in.Meeting.Participants {
		if p.Untied {
			continue
		}
		if p.Country != "" || p.Role == "" || len(hs) > 0 && hs[0].Name == p.Name {
			return hs
		}
		return append([]briefing.Participant{p}, hs...)
	}
	return hs
}

// firstOfSides are the first of each country among those who are meant.
func firstOfSides(m *briefing.Meeting, meant func(briefing.Participant) bool) []briefing.Participant {
	var out, open []briefing.Participant
	for _, p := range m.Participants {
		if p.Country == "" && meant(p) {
			open = append(open, p)
		}
	}
	for _, c := range m.Countries {
		for _, p := range m.Participants {
			if p.Country == c && meant(p) {
				out = append(out, p)
				break
			}
		}
	}
	switch {
	case len(out) == 0 && len(m.Countries) == 2 && len(open) == 2:
		return open
	case len(out) == 0 && len(open) > 0:
		return open[:1]
	}
	return out
}
