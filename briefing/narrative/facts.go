package narrative

import (
	"regexp"
	"strings"

	"brief/briefing"
)

// title names the meeting: "Chile–Oman: President Rojas and Prime
// Minister Al Habsi, talks on 2 May 2031".
func (b *writer) title() briefing.Text {
	m := &b.in.Meeting
	return b.say("title", data{
		"countries": b.pairVal(), "people": b.leading(titled), "kind": b.kind(m),
		"date": b.dayVal(m), "place": b.placeVal(m), "planned": m.Planned, "yearless": m.DateWords != "", "one": b.oneSide(m) && len(m.Countries) > 0,
	})
}

// pairVal is nil where no country is known.
func (b *writer) pairVal() any {
	if len(b.in.Meeting.Countries) == 0 {
		return nil
	}
	return b.val(briefing.NamePiece(b.pairName(b.in.Meeting.Countries)))
}

func (b *writer) kind(m *briefing.Meeting) string {
	if _, ok := b.w.term("kind", string(m.Kind)); ok {
		return string(m.Kind)
	}
	return string(briefing.KindMeeting)
}

func (b *writer) dayVal(m *briefing.Meeting, ev ...string) any {
	if m.Date.IsZero() {
		return nil
	}
	return b.val(briefing.DatePiece(b.marked(b.dates(m.Date, m.Last), len(ev) == 0 && b.setBy(m, "date")), ev...))
}

// dayWords quotes the day where the report gives it without a year, nil where it
// does not.
func (b *writer) dayWords(m *briefing.Meeting, ev []string) any {
	if m.DateWords == "" || !m.Date.IsZero() {
		return nil
	}
	return b.quoted(squeeze(m.DateWords), false, false, "", ev)
}

func (b *writer) placeVal(m *briefing.Meeting, ev ...string) any {
	if m.Place == "" {
		return nil
	}
	return b.val(briefing.NamePiece(b.marked(m.Place, b.setBy(m, "place")), ev...))
}

// facts is the table at the top: what is known of the event, "not found"
// where nothing is.
func (b *writer) facts() briefing.Section {
	m := &b.in.Meeting
	var dateEv, placeEv []string
	if !m.Date.IsZero() || m.DateWords != "" {
		dateEv = b.g.fact("date", m.DateCite)
	}
	if m.Place != "" {
		placeEv = b.g.fact("place", m.PlaceCite)
	}
	t := &briefing.Table{RowHeader: true, Columns: []briefing.Column{{Weight: 1}, {Weight: 4.6}}}
	row := func(label string, v any) {
		t.Rows = append(t.Rows, []briefing.Text{{b.words("fact", label)}, b.say("fact.value", data{"v": v})})
	}
	row("countries", b.list(m.Countries, func(c string) briefing.Text { return b.countryText(c) }))
	row("event", b.text(b.say("fact.event", data{
		"kind": b.kind(m), "planned": m.Planned, "date": b.dayVal(m, dateEv...), "inferred": m.DateInferred && !m.Date.IsZero(),
		"place": b.placeVal(m, placeEv...), "visit": b.unclearVisit(), "words": b.dayWords(m, dateEv),
	})))
	if b.alone() {
		row(b.aloneLabel(), b.onlyPerson())
	}
	for _, c := range m.Countries {
		side := b.people(m, func(p briefing.Participant) bool { return p.Country == c })
		if b.alone() || side == nil && b.open() {
			continue
		}
		t.Rows = append(t.Rows, []briefing.Text{
			b.say("fact.side", data{"country": b.countryInText(c)}),
			b.say("fact.value", data{"v": side}),
		})
	}
	if v := b.people(m, func(p briefing.Participant) bool { return !contains(m.Countries, p.Country) }); v != nil && !b.alone() {
		row("others", v)
	}
	row("reports", b.text(b.reportsRead()))
	row("origins", b.text(capital(b.originText())))
	row("cutoff", b.dateVal(b.in.CutOff))
	return briefing.Section{ID: "facts", Rank: 0, Blocks: []briefing.Block{{Kind: briefing.BlockTable, Table: t}}}
}

// open says whether an event is no talks: one side may well be absent from it.
func (b *writer) open() bool {
	switch m := &b.in.Meeting; m.Kind {
	case briefing.KindInterview, briefing.KindPressConference, briefing.KindForum:
		return len(m.Participants) > 0
	}
	return false
}

// alone says whether the event is one person's.
func (b *writer) alone() bool {
	m := &b.in.Meeting
	if !b.open() || len(m.Participants) != 1 {
		return false
	}
	for i := range b.in.Statements {
		if s := b.in.Statements[i].Speaker; s != "" && m.Kind != briefing.KindInterview && !samePerson(m.Participants[0], s) {
			return false
		}
	}
	return true
}

func (b *writer) aloneLabel() string {
	if b.in.Meeting.Kind == briefing.KindInterview {
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

// A visit that reports mention, and what tells whose it is.
var (
	visitMentioned = regexp.MustCompile(`(?i)\b(?:the|this|a|an) (?:(?:official|state|working|recent) )?(visit)\b`)
	visitWhose     = regexp.MustCompile(`(?i)(['’]s? (\w+ )?|\b(his|her|their|my|our) (\w+ )?)visits?\b|\bvisit(s|ed|ing)? (by|of|to)\b|\bvisit(ed|ing|ors?)\b|\b(is|was|are|were|on) (on )?an? (\w+ )?visit\b|\barriv(ed|es|al|ing)\b`)
)

// unclearVisit quotes the word where the reports of talks mention a visit
// without saying whose; nil where they do not, or say so.
func (b *writer) unclearVisit() any {
	if b.in.Meeting.Kind == briefing.KindVisit {
		return nil
	}
	for _, name := range b.in.Meeting.Reports {
		if r := b.in.Texts[name]; r == nil || visitWhose.MatchString(squeeze(r.Text)) {
			return nil
		}
	}
	for _, r := range b.remarks {
		if m := visitMentioned.FindStringSubmatch(squeeze(r.Text)); m != nil {
			return b.quoted(m[1], false, false, r.ID, b.g.remark(r))
		}
	}
	return nil
}

// list joins texts of strings; nil for none.
func (b *writer) list(items []string, each func(string) briefing.Text) any {
	var vs []any
	for _, s := range items {
		vs = append(vs, b.text(each(s)))
	}
	if len(vs) == 0 {
		return nil
	}
	return b.text(b.say("people", data{"people": vs}))
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
		d := data{"name": b.val(briefing.NamePiece(name, ev...)), "office": nil}
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

// metadata words what gives a date or outlet that no words of the report give,
// nil for none.
func (b *writer) metadata(from string) any {
	if from == "" {
		return nil
	}
	key := strings.ReplaceAll(from, " ", "_")
	if _, ok := b.w.term("metadata", key); !ok {
		return b.val(briefing.LabelPiece(from))
	}
	return b.text(briefing.Text{b.words("metadata", key)})
}

// names are names as values.
func (b *writer) names(list []string) []any {
	var vs []any
	for _, n := range list {
		vs = append(vs, b.val(briefing.NamePiece(n)))
	}
	return vs
}

// originText names the independent origins behind the meeting's reports.
func (b *writer) originText() briefing.Text {
	m := &b.in.Meeting
	named, unnamed := origins(m, m.Reports)
	return b.say("fact.origins", data{
		"cited": b.names(citedFor(m, m.Reports)),
		"named": b.names(named), "unnamed": b.num(unnamed), "reports": b.num(len(m.Reports)), "origins": b.num(len(named) + unnamed),
		"some": len(named) > 0, "rest": unnamed > 0,
	})
}
