package narrative

import (
	"strings"

	"brief/briefing"
)

// annexDesk lists all that the desk set and that bears on this meeting: what
// the words gave, what the desk has, and its reason. ok is false where it set
// nothing.
func (b *writer) annexDesk() (s briefing.Section, ok bool) {
	t := &briefing.Table{Columns: []briefing.Column{
		b.column("what", 2.4), b.column("gave", 2.2), b.column("set", 2.2), b.column("reason", 2.2),
	}}
	row := func(what, was, now string, e *briefing.Correction) {
		cells := []briefing.Text{{briefing.LabelPiece(what)}, b.orNone(was), b.orNone(now), {b.words("style", "none")}}
		if e.Why != "" {
			cells[3] = briefing.Text{briefing.DeskPiece(squeeze(e.Why))}
		}
		t.Rows = append(t.Rows, cells)
	}
	for i := range b.in.Corrections {
		e := &b.in.Corrections[i]
		reports := make([]string, len(e.Reports))
		for k, name := range e.Reports {
			reports[k] = b.reportName(name)
		}
		from := strings.Join(reports, ", ")
		about := "“" + squeeze(e.Words) + "” (" + from + ")"
		switch {
		case e.Kind == briefing.CorrectJoin || e.Kind == briefing.CorrectSplit:
			row(b.term("field", "reports"), "", b.term("desk", string(e.Kind))+" "+from, e)
		case e.Kind == briefing.CorrectAdd:
			row(about, "", b.term("desk", "entered"), e)
		case e.Drop:
			row(about, "", b.term("desk", "dropped"), e)
		case e.Kind == briefing.CorrectFigure:
			for _, x := range b.settings(e) {
				row(b.term("field", x.Field)+", "+about, x.Was, x.Now, e)
			}
		default:
			b.meetingRows(e, from, row)
		}
	}
	if len(t.Rows) == 0 {
		return s, false
	}
	return briefing.Section{ID: "annex-e", Blocks: []briefing.Block{{Kind: briefing.BlockTable, Table: t}}}, true
}

// meetingRows are what an entry sets of a meeting and of its people.
func (b *writer) meetingRows(e *briefing.Correction, from string, row func(what, was, now string, e *briefing.Correction)) {
	for _, x := range b.settings(e) {
		row(b.term("field", x.Field)+" ("+from+")", x.Was, x.Now, e)
	}
	for _, p := range e.People {
		switch {
		case p.Add:
			row(p.Name+" ("+from+")", "", b.term("desk", "entered"), e)
		case p.Remove:
			row(p.Name+" ("+from+")", "", b.term("desk", "dropped"), e)
		}
		for _, x := range p.Set {
			row(b.term("field", x.Field)+", "+p.Name, x.Was, x.Now, e)
		}
	}
}

// orNone is a label, a dash for none.
func (b *writer) orNone(s string) briefing.Text {
	if s == "" {
		return briefing.Text{b.words("style", "none")}
	}
	return briefing.Text{briefing.LabelPiece(s)}
}
