package narrative

import (
	"fmt"

	"brief/briefing"
)

// mark1 is one value of a chart.
func (b *writer) mark1(s *briefing.Series, p *briefing.Point, sc chartScale) briefing.Mark {
	m := briefing.Mark{Period: p.Period, Form: briefing.MarkStated, Strict: divide(p.Strict, sc.size), Estimate: divide(p.Conventional, sc.size)}
	if m.Strict.High == nil && !m.Strict.IsZero() && isWideRange(m.Estimate) {
		m.Estimate = briefing.Bounds{} // "exceeded one billion" tells of no half a billion more
	}
	m.At = b.inWords(p.Period)
	if !p.Derived {
		if f := b.levelFigure(s, p); f != nil {
			v := f.Value / sc.size
			m.Value, m.Label = &v, b.statedLabel(f, sc.size)
		}
		m.Evidence = b.g.figures(b.statedFigures(p))
	}
	if p.Derived || len(m.Evidence) == 0 {
		m.Form = briefing.MarkDerived
		m.Evidence = []string{b.derive(s, p)}
	}
	if p.Strict.IsZero() && m.Form == briefing.MarkDerived {
		m.Form = briefing.MarkEstimate
	}
	if m.Label == "" {
		if m.Label = b.boundsLabel(m.Strict); m.Label == "" {
			m.Label = b.estimateLabel(m.Estimate)
		}
	}
	m.Label = b.marked(m.Label, len(p.Corrected) > 0)
	return m
}

// estimateLabel prints an interval that nothing entails with the sign for
// about; an end that is open has a sign of its own.
func (b *writer) estimateLabel(x briefing.Bounds) string {
	if x.Low == nil || x.High == nil {
		return b.boundsLabel(x)
	}
	return fill(b.term("hedge_sign", string(briefing.About)), b.boundsLabel(x))
}

// inferredMarks names the values of a chart whose period, or a period or
// baseline on the way to them, no report states.
func (b *writer) inferredMarks(spec *briefing.ChartSpec, points []briefing.Point) []any {
	var out []any
	last := ""
	for i := range spec.Marks {
		m := &spec.Marks[i]
		inferred := m.Form != briefing.MarkStated && i < len(points) && points[i].Inferred
		if m.Form == briefing.MarkStated {
			inferred = b.allInferred(m.Evidence, spec.Kind == briefing.ChartIndex)
		}
		switch {
		case !inferred:
		case m.Row != "":
			if m.Row != last { // both ends of one line are named once
				out = append(out, b.val(briefing.NamePiece(m.Row)))
			}
			last = m.Row
		default:
			out = append(out, b.periodVal(m.Period))
		}
	}
	return out
}

// allInferred says whether none of the figures behind evidence numbers names
// its period in its own words; for a change its baseline counts as well.
func (b *writer) allInferred(ev []string, change bool) bool {
	known := false
	for i := range b.g.rows {
		row := &b.g.rows[i]
		if row.Figure == nil || !contains(ev, row.No) {
			continue
		}
		v := b.view(b.g.claims[row.Figure.ID])
		if !v.PeriodInferred() && !(change && v.BaselineInferred()) {
			return false
		}
		known = true
	}
	return known
}

// statedFigures are the figures of a point that state its own level, or, for
// an index, the change that it restates.
func (b *writer) statedFigures(p *briefing.Point) []string {
	var out []string
	for _, id := range p.Figures {
		if c := b.g.claims[id]; c != nil && c.Period == p.Period && (c.Kind == briefing.Level || len(p.Figures) == 1) {
			out = append(out, id)
		}
	}
	if len(out) == 0 {
		return b.knownFigures(p)
	}
	return out
}

// derive numbers the derivation of a point, once.
func (b *writer) derive(s *briefing.Series, p *briefing.Point) string {
	for _, d := range b.derivations {
		if d.Series == s.Metric && d.Period == p.Period {
			return d.No
		}
	}
	no := fmt.Sprintf("D%d", len(b.derivations)+1)
	b.derivations = append(b.derivations, briefing.Derivation{No: no, Series: s.Metric, Period: p.Period, Figures: b.knownFigures(p)})
	// Its words come with the annex, so that figures which only they name are
	// numbered after those of the pages.
	point := *p
	b.unworded = append(b.unworded, func() briefing.Text { return b.derivation(s, &point, no) })
	return no
}

func union(a, more []string) []string {
	for _, s := range more {
		if !contains(a, s) {
			a = append(a, s)
		}
	}
	return a
}
