package narrative

import (
	"slices"

	"brief/briefing"
)

// did is what those named in front did or are to do, or what one person alone
// did.
func (b *writer) did(m *briefing.Meeting) any {
	kind, hs := b.kind(m), heads(m)
	table := "kind_did"
	switch {
	case m.Planned && len(hs) > 1:
		table = "kind_due_many"
	case m.Planned:
		table = "kind_due"
	case len(hs) == 1 && b.speaks(hs[0]):
		table = "kind_did_alone"
	case len(hs) == 1:
		table = "kind_did_silent"
	}
	if s, ok := b.w.term(table, kind); ok {
		return s
	}
	return b.term("kind_did", kind)
}

// sidesOf are the countries of talks of which one side's people alone are
// known: "took part in talks between Chile and Oman".
func (b *writer) sidesOf(m *briefing.Meeting) []any {
	if m.Kind != briefing.KindMeeting || m.Planned || !b.oneSide(m) || len(m.Countries) < 2 {
		return nil
	}
	var vs []any
	for _, c := range m.Countries {
		vs = append(vs, b.countryInText(c))
	}
	return vs
}

// oneSide says whether nobody of the other side is known to have taken part in
// an event that takes two: nobody holds talks alone.
func (b *writer) oneSide(m *briefing.Meeting) bool {
	switch m.Kind {
	case briefing.KindInterview, briefing.KindPressConference, briefing.KindForum:
		return false
	}
	return len(heads(m)) == 1
}

// speaks says whether the reports give words of a participant: without them
// nobody can be said to have spoken.
func (b *writer) speaks(p briefing.Participant) bool {
	names := append([]string{p.Name}, p.Spellings...)
	for i := range b.in.Statements {
		if slices.Contains(names, b.in.Statements[i].Speaker) {
			return true
		}
	}
	for i := range b.in.Figures {
		if slices.Contains(names, b.in.Figures[i].Speaker) {
			return true
		}
	}
	return false
}
