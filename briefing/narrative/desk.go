package narrative

import (
	"strings"

	"brief/briefing"
)

// corrections says in the cautions which figures and facts the desk set, and
// what it left out.
func (b *writer) corrections() briefing.Text {
	var figures, facts []any
	for _, c := range b.claims {
		if v := b.view(c); v.ByDesk() {
			figures = append(figures, v)
		}
	}
	for _, field := range b.in.Meeting.Corrected {
		facts = append(facts, b.val(b.words("field", field)))
	}
	dropped := 0
	for i := range b.in.Corrections {
		if e := &b.in.Corrections[i]; e.Drop && contains(b.in.Meeting.Reports, e.Reports[0]) {
			dropped++
		}
	}
	if len(figures)+len(facts)+dropped == 0 {
		return nil
	}
	return b.say("caution.desk", data{
		"mark": b.val(b.deskMark()), "figures": figures, "facts": facts, "dropped": b.num(dropped),
	})
}

// deskMark is the mark alone, for a legend.
func (b *writer) deskMark() briefing.Piece {
	return briefing.LabelPiece(strings.TrimSpace(fill(b.term("style", "corrected"), "")))
}

// deskNote prints what only the officer can write, as the desk's own words.
func (b *writer) deskNote() *briefing.Section {
	s := &briefing.Section{ID: "desk-note", Rank: 12}
	for i := range b.in.Corrections {
		e := &b.in.Corrections[i]
		if e.Desk.IsZero() || !contains(b.in.Meeting.Reports, e.Reports[0]) {
			continue
		}
		if e.Desk.BottomLine != "" {
			s.Blocks = append(s.Blocks, paragraph(briefing.Text{briefing.DeskPiece(e.Desk.BottomLine)}))
		}
		for _, part := range []struct {
			key   string
			texts []string
		}{{"objectives", e.Desk.Objectives}, {"lines", e.Desk.LinesToTake}} {
			var items []briefing.Text
			for _, t := range part.texts {
				items = append(items, briefing.Text{briefing.DeskPiece(t)})
			}
			if block, ok := bullets(items...); ok {
				s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockSubhead, Text: briefing.Text{b.words("desk", part.key)}}, block)
			}
		}
	}
	if len(s.Blocks) == 0 {
		return nil
	}
	s.Blocks = append([]briefing.Block{note(b.say("desk.own", data{}))}, s.Blocks...)
	return s
}

// deskMarks says whether a mark or line of a chart shows what the desk set.
func (b *writer) deskMarks(spec *briefing.ChartSpec) any {
	mark := b.deskMark()
	for _, m := range spec.Marks {
		if strings.Contains(m.Label, mark.String()) {
			return b.val(mark)
		}
	}
	for _, l := range spec.Lines {
		if strings.Contains(l.Label, mark.String()) {
			return b.val(mark)
		}
	}
	return nil
}

// deskAmount is the amount of a figure that the desk set, nil where it did not.
func (b *writer) deskAmount(f *briefing.Figure, no string) any {
	if !resized(f) {
		return nil
	}
	return b.val(briefing.FigurePiece(b.amount(f), f.ID, no))
}
