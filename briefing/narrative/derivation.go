package narrative

import (
	"strings"

	"brief/briefing"
)

// derivation words how a value that no report states follows: the series'
// account of it, then the claims by evidence number.
func (b *writer) derivation(s *briefing.Series, p *briefing.Point, no string) briefing.Text {
	d := data{
		"measure": b.val(b.words("metric", string(s.Metric))), "period": b.periodVal(p.Period), "why": b.val(briefing.BoundPiece(p.Why, no)),
		"claims": nil, "inferred": p.Inferred && !strings.Contains(p.Why, "inferred"),
	}
	var claims []any
	for _, no := range b.g.figures(p.Figures) {
		claims = append(claims, b.val(briefing.LabelPiece(no)))
	}
	d["claims"] = claims
	return b.say("derivation", d)
}

// alt writes the text alternative of a chart from its data.
func (b *writer) alt(name string, s *briefing.Series, spec *briefing.ChartSpec, points []briefing.Point) string {
	d := b.subtitleData(s, spec, points)
	var stated, derived, estimates, lines []any
	for _, m := range spec.Marks {
		at := any(nil)
		if m.Row != "" {
			at = b.val(briefing.NamePiece(m.Row))
		} else {
			at = b.periodVal(m.Period)
		}
		row := data{"at": at, "label": b.val(briefing.NamePiece(b.boundsOr(m))), "estimate": nil}
		if e := b.boundsWords(m.Estimate); e != "" && e != b.boundsWords(m.Strict) {
			row["estimate"] = b.val(briefing.NamePiece(e))
		}
		v := b.text(b.say("chart.alt.mark", row))
		switch m.Form {
		case briefing.MarkStated:
			stated = append(stated, v)
		case briefing.MarkDerived:
			derived = append(derived, v)
		default:
			estimates = append(estimates, b.text(b.say("chart.alt.mark", data{"at": at, "label": b.val(briefing.NamePiece(m.Label)), "estimate": nil})))
		}
	}
	for _, l := range spec.Lines {
		lines = append(lines, b.val(briefing.NamePiece(l.Label)))
	}
	var official []any
	for _, p := range spec.Points {
		official = append(official, b.text(b.say("chart.alt.mark", data{"at": b.periodVal(p.Period), "label": b.val(briefing.NamePiece(p.Label)), "estimate": nil})))
	}
	d["points"] = official
	d["stated"], d["hollow"], d["estimates"], d["lines"] = stated, derived, estimates, lines
	d["gaps"], d["inferred"] = b.gaps(points), b.inferredMarks(spec, points)
	d["base"] = b.periodVal(spec.Base)
	return b.plain(name, d)
}

// boundsOr is a mark in words: its strict bounds, or its label where the words
// entail none.
func (b *writer) boundsOr(m briefing.Mark) string {
	if m.Value != nil && m.Row != "" {
		return m.Label
	}
	if w := b.boundsWords(m.Strict); w != "" {
		return w
	}
	return m.Label
}

// gaps are the years between the first and the last point without a value.
func (b *writer) gaps(points []briefing.Point) []any {
	if !points[0].Period.IsYear() {
		return nil
	}
	have := map[briefing.Period]bool{}
	for _, p := range points {
		have[p.Period] = true
	}
	var out []any
	for p := points[0].Period; p.Compare(points[len(points)-1].Period) < 0; p = p.Shift(1) {
		if have[p] {
			continue
		}
		last := p
		for !have[last.Shift(1)] {
			last = last.Shift(1)
		}
		out = append(out, b.val(briefing.DatePiece(b.span(p, last))))
		p = last
	}
	return out
}
