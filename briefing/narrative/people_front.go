package narrative

import (
	"slices"

	"brief/briefing"
)

// vouchedPeople are participants without the sides that no words of a report give them;
// the desk's own entries stay.
func vouchedPeople(in []briefing.Participant) []briefing.Participant {
	out := append([]briefing.Participant{}, in...)
	for i := range out {
		if p := &out[i]; p.SideInferred && !contains(p.Corrected, "country") {
			p.Country = ""
		}
	}
	return out
}

// heads are the first participant of each country whom the reports have at the event,
// then, where there is none with a country, the first of all, or the first two where
// no side of either is known. Of talks they are people who met: none where those named
// there are of several sides and no clause has any two of them meet.
func heads(m *briefing.Meeting) []briefing.Participant {
	hs := firstOfSides(m, atEvent)
	if len(hs) < 2 || allMet(hs) {
		return hs
	}
	for _, first := range m.Participants {
		metFirst := func(p briefing.Participant) bool { return atEvent(p) && allMet([]briefing.Participant{first, p}) }
		if hs := firstOfSides(m, metFirst); atEvent(first) && len(hs) > 1 && allMet(hs) {
			return hs
		}
	}
	return metOfNoSide(m)
}

// metOfNoSide are the first two who met, of one of whom no words tell the side.
func metOfNoSide(m *briefing.Meeting) []briefing.Participant {
	for _, p := range m.Participants {
		for _, q := range m.Participants {
			if pair := []briefing.Participant{p, q}; p.Country != "" && q.Country == "" && atEvent(p) && atEvent(q) && allMet(pair) {
				return pair
			}
		}
	}
	return nil
}

func atEvent(p briefing.Participant) bool { return !p.Untied }

// allMet says that nothing speaks against the people having met each other.
func allMet(ps []briefing.Participant) bool {
	for _, p := range ps {
		for _, q := range ps {
			if slices.Contains(p.Unmet, q.Name) {
				return false
			}
		}
	}
	return true
}

// onlyThere are whom a bottom line may name beside an event that it has nobody hold: those
// of several sides whom the reports of talks name at it and of whom no two are told to
// have met, else whom the reports quote without having them there.
func (b *writer) onlyThere(form nameForm) []any {
	m := &b.in.Meeting
	if b.contacts(m) || len(b.front()) > 0 {
		return nil
	}
	ps := firstOfSides(m, atEvent)
	if len(ps) == 0 {
		ps = firstOfSides(m, b.speaks)
	}
	return b.namesOf(ps, form)
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
		if p.Country != "" || p.Role == "" || len(hs) > 0 && hs[0].Name == p.Name || len(hs) == 0 && len(firstOfSides(&b.in.Meeting, atEvent)) > 1 {
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
