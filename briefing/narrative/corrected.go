package narrative

import (
	"slices"
	"strconv"
	"strings"

	"brief/briefing"
)

// This file words what the officer's file changed: a mark beside each figure
// and fact that the desk set, and in the annex what the words gave.

// marked puts the desk's mark on what it set.
func (r *realiser) marked(s string, desk bool) string {
	if !desk || s == "" {
		return s
	}
	return fill(r.term("style", "corrected"), s)
}

// Marked is a text with the desk's mark, as the pages print what the desk set.
func (w *Wording) Marked(s string) string {
	if p, ok := w.term("style", "corrected"); ok {
		return fill(p, s)
	}
	return s
}

// amountFields are those that together make the amount of a figure.
var amountFields = []string{"value", "high", "unit", "qualifier", "direction", "kind"}

// resized says whether the desk changed the amount of a figure, or added it.
func resized(f *briefing.Figure) bool {
	return slices.ContainsFunc(f.Corrected, func(s string) bool {
		return s == briefing.CorrectedAdded || slices.Contains(amountFields, s)
	})
}

// byDesk is the amount of a figure where the desk set it, nil where the words
// give it.
func (v figureView) byDesk() any {
	if !resized(v.c.Figure) {
		return nil
	}
	return v.Amount()
}

// Resized says that its amount is the desk's.
func (v figureView) Resized() bool { return resized(v.c.Figure) }

// ByDesk says that the desk changed or added the figure.
func (v figureView) ByDesk() bool { return len(v.c.Corrected) > 0 }

// Added says that the desk added the figure.
func (v figureView) Added() bool { return contains(v.c.Corrected, briefing.CorrectedAdded) }

// setBy says that the desk set a field of the meeting.
func (b *writer) setBy(m *briefing.Meeting, field string) bool { return contains(m.Corrected, field) }

// entry is the correction of a figure, nil for none.
func (b *writer) entry(id string) *briefing.Correction {
	for i := range b.in.Corrections {
		if e := &b.in.Corrections[i]; e.Claim == id {
			return e
		}
	}
	return nil
}

// correction tells in a row of evidence what the words gave and what the desk
// set; nil where it set nothing.
func (b *writer) correction(f *briefing.Figure) any {
	e := b.entry(f.ID)
	if e == nil || len(f.Corrected) == 0 {
		return nil
	}
	d := data{"added": e.Kind == briefing.CorrectAdd, "items": []any(nil), "why": nil}
	if e.Why != "" {
		d["why"] = b.val(briefing.DeskPiece(squeeze(e.Why)))
	}
	var items []any
	if e.Kind == briefing.CorrectFigure {
		for _, s := range b.settings(e) {
			items = append(items, b.text(b.say("annex.setting", data{
				"field": b.val(b.words("field", s.Field)), "was": b.label(s.Was), "now": b.label(s.Now),
			})))
		}
	}
	d["items"] = items
	return b.text(b.say("annex.correction", d))
}

func (b *writer) label(s string) any {
	if s == "" {
		return nil
	}
	return b.val(briefing.LabelPiece(s))
}

// settings are those of an entry with their values worded.
func (r *realiser) settings(e *briefing.Correction) []briefing.Setting {
	out := slices.Clone(e.Set)
	for i := range out {
		out[i].Was, out[i].Now = r.setting(out[i].Field, out[i].Was), r.setting(out[i].Field, out[i].Now)
	}
	return out
}

// setting words the value of a field.
func (r *realiser) setting(field, v string) string {
	switch field {
	case "value", "high":
		if x, err := strconv.ParseFloat(v, 64); err == nil {
			return r.decimal(x, shortest(x))
		}
	case "period", "baseline":
		if p, err := briefing.ParsePeriod(v); err == nil {
			return r.period(p)
		}
	case "date", "last":
		if d, err := briefing.ParseDate(v); err == nil {
			return r.date(d)
		}
	case "metric", "kind":
		table := map[string]string{"metric": "metric", "kind": "figure_kind"}[field]
		if s, ok := r.w.term(table, v); ok {
			return s
		}
	case "qualifier":
		if s, ok := r.w.term("qualifier", v); ok {
			return s
		}
	}
	return v
}

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

// SetByDesk words what the desk set of a figure, for a list of changes.
func (w *Wording) SetByDesk(f *briefing.Figure, cs []briefing.Correction, language string) string {
	r := &realiser{w: w, lang: language}
	for i := range cs {
		e := &cs[i]
		if e.Claim != f.ID || e.Drop {
			continue
		}
		if e.Kind == briefing.CorrectAdd {
			return r.term("desk", "added") + " " + r.amount(f)
		}
		var items []string
		for _, s := range r.settings(e) {
			items = append(items, r.term("field", s.Field)+" "+s.Now)
		}
		return r.term("desk", "set") + " " + strings.Join(items, ", ")
	}
	return ""
}

// Fact words a fact of the meeting for a list of changes, "" for none.
func (w *Wording) Fact(field, value, language string) string {
	r := &realiser{w: w, lang: language}
	if value == "" {
		return ""
	}
	name, ok := w.term("field", field)
	if !ok {
		name, _ = w.term("heading", field)
	}
	return name + ": " + r.setting(field, value)
}
