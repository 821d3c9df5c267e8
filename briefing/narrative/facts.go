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
		"countries": b.pairVal(), "people": b.leading(titled), "kind": b.kind(m), "contacts": b.contacts(m), "quoted": b.allQuoted(), "reports": b.num(len(m.Reports)),
		"date": b.eventDay(m), "reported": b.reportedDay(m), "planned": m.Planned, "underway": m.UnderWay, "yearless": yearless(m), "one": b.oneSide(m) && len(m.Countries) > 0,
	})
}

// pairVal is nil where no country is known.
func (b *writer) pairVal() any {
	if len(b.in.Meeting.Countries) == 0 {
		return nil
	}
	return b.val(briefing.NamePiece(b.pairName(b.in.Meeting.Countries)))
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
	reckoned, day := b.reckonedFrom(m, dateEv), b.dayVal(m, dateEv...)
	if reckoned != nil {
		day = b.dayVal(m) // the evidence is of the words that it was reckoned from
	}
	t := &briefing.Table{RowHeader: true, Columns: []briefing.Column{{Weight: 1}, {Weight: 4.6}}}
	row := func(label string, v any) { b.factRow(t, label, v) }
	row("countries", b.list(m.Countries, b.countryFact))
	row("event", b.text(b.say("fact.event", data{
		"kind": b.kind(m), "contacts": b.contacts(m), "planned": m.Planned, "underway": m.UnderWay, "date": day, "inferred": m.DateInferred && !m.Date.IsZero(), "untied": m.DateUntied, "reckoned": reckoned,
		"place": b.placeVal(m, placeEv...), "elsewhere": m.PlaceUntied, "dateline": m.Dateline, "host": b.hostVal(m), "call": m.Told() == briefing.KindPhoneCall,
		"visit": b.unclearVisit(), "dayless": !yearless(m), "words": b.dayWords(m, dateEv),
	})))
	b.peopleRows(t)
	row("reports", b.text(b.reportsRead()))
	row("origins", b.text(capital(b.originText())))
	row("cutoff", b.dateVal(b.in.CutOff))
	return briefing.Section{ID: "facts", Rank: 0, Blocks: []briefing.Block{{Kind: briefing.BlockTable, Table: t}}}
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
