package narrative

import (
	"slices"

	"brief/briefing"
)

// did is what those named in front did or are to do, or what is told of one person
// alone, who is said to have taken part and never to have spoken there: where words
// were said a report seldom tells.
func (b *writer) did(m *briefing.Meeting) any {
	if b.contacts(m) {
		return nil // the bottom line tells of the report
	}
	kind, hs := b.kind(m), b.front()
	table := "kind_did"
	switch {
	case m.Planned && len(hs) > 1:
		table = "kind_due_many"
	case m.Planned:
		table = "kind_due"
	case len(hs) == 1 || len(hs) > 1 && hs[0].Country == "":
		table = "kind_did_alone" // of whom no side is known may be of the other's
	}
	if s, ok := b.w.term(table, kind); ok {
		return s
	}
	return b.term("kind_did", kind)
}

// sidesOf are the countries of talks of which one side's people alone are
// known: "took part in talks between Chile and Oman".
func (b *writer) sidesOf(m *briefing.Meeting) []any {
	if m.Told() != briefing.KindMeeting || m.Planned || !b.oneSide(m) || len(m.Countries) < 2 {
		return nil
	}
	return b.bothInText(m)
}

// bothInText are the countries of a meeting as they stand in a sentence.
func (b *writer) bothInText(m *briefing.Meeting) []any {
	var vs []any
	for _, c := range m.Countries {
		vs = append(vs, b.countryInText(c))
	}
	return vs
}

// oneSide says whether nobody of the other side is known to have taken part in
// an event that takes two: nobody holds talks alone.
func (b *writer) oneSide(m *briefing.Meeting) bool {
	switch m.Told() {
	case briefing.KindInterview, briefing.KindPressConference, briefing.KindForum, briefing.KindContacts:
		return false
	}
	return len(heads(m)) == 1 && len(b.withFirst(heads(m))) == 1
}

// allQuoted says whether the page may be headed by what those named in front said: the
// reports give words of all of them, and the figure that the page leads with is theirs.
// One who only said a word of welcome is named, and no more.
func (b *writer) allQuoted() bool {
	hs := b.front()
	for _, p := range hs {
		if !b.speaks(p) {
			return false
		}
	}
	lead, _ := b.leadFigures()
	return lead == nil || slices.ContainsFunc(hs, func(p briefing.Participant) bool { return samePerson(p, lead.speaker()) })
}

// speaks says whether the reports give words of a participant: without them
// nobody can be said to have spoken.
func (b *writer) speaks(p briefing.Participant) bool {
	names := append([]string{p.Name}, p.Spellings...)
	for i := range b.in.Statements {
		// "X plans to come" is no word of X's.
		if s := &b.in.Statements[i]; slices.Contains(names, s.Speaker) && (s.Quoted || s.Act != briefing.Promised) {
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
