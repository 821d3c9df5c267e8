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
