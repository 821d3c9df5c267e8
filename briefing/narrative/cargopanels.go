package narrative

import "brief/briefing"

// panelRows are the freight measures of this meeting that its reports compare
// with more than one baseline, those of one baseline and period together. What
// only follows from other claims is no row: each panel shows a stated
// comparison.
func (b *writer) panelRows() []indexRow {
	var out []indexRow
	panels := 0
	for _, set := range b.indexSets(b.ownMeeting) {
		var stated []indexRow
		for _, r := range set {
			if !r.point.Derived {
				stated = append(stated, r)
			}
		}
		if len(stated) > 0 && len(out)+len(stated) <= maxShapeRows {
			out = append(out, stated...)
			panels++
		}
	}
	if panels < 2 {
		return nil
	}
	return out
}

// panelSpec draws an index for each baseline, one above the other.
func (b *writer) panelSpec(rows []indexRow) *briefing.ChartSpec {
	spec := &briefing.ChartSpec{ID: "cargo", Kind: briefing.ChartPanels, Unit: b.term("chart", "index")}
	spec.Headline = b.cargoHeadline(rows)
	var ev []string
	var points []briefing.Point
	var bases []any
	seen := map[briefing.Period]bool{}
	for i := range rows {
		base := rows[i].series.Base
		m := b.indexMark(&rows[i])
		m.Base, m.BaseAt = base, b.inWords(base)
		spec.Marks, points = append(spec.Marks, m), append(points, rows[i].point)
		ev = union(ev, m.Evidence)
		if !seen[base] {
			seen[base] = true
			bases = append(bases, b.periodVal(base))
		}
	}
	d := b.subtitleData(rows[0].series, spec, points)
	d["bases"], d["hundred"], d["tonnage"] = bases, b.val(briefing.CountPiece("100")), b.hasTonnage(rows)
	spec.Subtitle = b.say("chart.panels.subtitle", d)
	var marks []any
	for i := range spec.Marks {
		m := &spec.Marks[i]
		at := b.text(b.say("chart.panels.at", data{"row": b.val(briefing.NamePiece(m.Row)), "period": b.periodVal(m.Period), "base": b.periodVal(m.Base)}))
		marks = append(marks, b.text(b.say("chart.alt.mark", data{"at": at, "label": b.val(briefing.NamePiece(m.Label)), "estimate": nil})))
	}
	d["marks"] = marks
	spec.Source = b.sourceLine(ev)
	spec.Alt = b.plain("chart.panels.alt", d)
	return spec
}
