package narrative

import (
	"strings"

	"brief/briefing"
)

// factRow adds a row to the table of facts.
func (b *writer) factRow(t *briefing.Table, label string, v any) {
	t.Rows = append(t.Rows, []briefing.Text{{b.words("fact", label)}, b.say("fact.value", data{"v": v})})
}

// peopleRows tell who took part for each side, then those whose side no words give,
// then those who are only named. A side is said to have nobody only where nobody is
// left whose side is open.
func (b *writer) peopleRows(t *briefing.Table) {
	m := &b.in.Meeting
	if b.alone() {
		b.factRow(t, b.aloneLabel(), b.onlyPerson())
		return
	}
	for _, c := range m.Countries {
		side := b.people(m, func(p briefing.Participant) bool { return p.Country == c && !b.onlyNamed(p) })
		if side == nil && (b.open() || b.someElse()) {
			continue
		}
		t.Rows = append(t.Rows, []briefing.Text{
			b.say("fact.side", data{"country": b.countryInText(c)}),
			b.say("fact.value", data{"v": side}),
		})
	}
	if v := b.people(m, func(p briefing.Participant) bool { return p.Country == "" && !b.onlyNamed(p) }); v != nil {
		b.factRow(t, "unsided", v)
	}
	if v := b.people(m, b.besides); v != nil {
		b.factRow(t, "others", v)
	}
}

// onlyNamed says that the reports neither have the person at the event nor give words
// of theirs.
func (b *writer) onlyNamed(p briefing.Participant) bool { return p.Untied && !b.speaks(p) }

// besides says that the person is only named, or of a country that is no side.
func (b *writer) besides(p briefing.Participant) bool {
	return b.onlyNamed(p) || p.Country != "" && !contains(b.in.Meeting.Countries, p.Country)
}

// someElse says that somebody is named who may stand for a side.
func (b *writer) someElse() bool {
	for _, p := range b.in.Meeting.Participants {
		if p.Country == "" || b.besides(p) {
			return true
		}
	}
	return false
}

// open says whether an event is no talks: one side may well be absent from it.
func (b *writer) open() bool {
	switch m := &b.in.Meeting; m.Told() {
	case briefing.KindInterview, briefing.KindPressConference, briefing.KindForum:
		return len(m.Participants) > 0
	}
	return false
}

// alone says whether the event is one person's.
func (b *writer) alone() bool {
	m := &b.in.Meeting
	if !b.open() || len(m.Participants) != 1 || b.onlyNamed(m.Participants[0]) {
		return false
	}
	for i := range b.in.Statements {
		if s := b.in.Statements[i].Speaker; s != "" && m.Told() != briefing.KindInterview && !samePerson(m.Participants[0], s) {
			return false
		}
	}
	return true
}

func (b *writer) aloneLabel() string {
	if b.in.Meeting.Told() == briefing.KindInterview {
		return "interviewee"
	}
	return "speaker"
}

// onlyPerson names who is alone, with their country.
func (b *writer) onlyPerson() any {
	p := b.in.Meeting.Participants[0]
	d := data{"person": b.people(&b.in.Meeting, func(briefing.Participant) bool { return true }), "country": nil}
	if p.Country != "" {
		d["country"] = b.text(b.countryText(p.Country))
	}
	return b.text(b.say("fact.alone", d))
}

// people lists participants with office and evidence; nil for none.
func (b *writer) people(m *briefing.Meeting, in func(briefing.Participant) bool) any {
	var vs []any
	for _, p := range m.Participants {
		if !in(p) {
			continue
		}
		// The evidence stands after the office where one is stated.
		ev := b.g.fact("participant", p.Cite)
		name, role := b.marked(p.Name, contains(p.Corrected, briefing.CorrectedAdded) || contains(p.Corrected, "country")), b.marked(squeeze(p.Role), contains(p.Corrected, "office"))
		d := data{"name": b.val(briefing.NamePiece(name, ev...)), "office": nil, "peer": isPeer(p), "quoted": p.Untied && !b.onlyNamed(p) && !b.alone(), "country": nil}
		if b.besides(p) && p.Country != "" && !strings.Contains(p.Role, b.country(p.Country)) {
			d["country"] = b.text(b.countryText(p.Country)) // no row says it
		}
		if p.Role != "" {
			d["name"], d["office"] = b.val(briefing.NamePiece(name)), b.val(briefing.NamePiece(role, ev...))
		}
		vs = append(vs, b.text(b.say("fact.person", d)))
	}
	if len(vs) == 0 {
		return nil
	}
	return b.text(b.say("semicolons", data{"items": vs}))
}
