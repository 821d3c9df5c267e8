package charts

import (
	"brief/briefing"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// panelGap is the room between two panels, in type sizes.
const panelGap = 0.7

// panelsOf are the panels: the marks of one baseline and period each, in the
// order of their first mark. The period stands where an index has its unit.
func panelsOf(spec *briefing.ChartSpec) []*briefing.ChartSpec {
	type key struct{ base, period briefing.Period }
	at := map[key]*briefing.ChartSpec{}
	var out []*briefing.ChartSpec
	for i := range spec.Marks {
		m := &spec.Marks[i]
		k := key{m.Base, m.Period}
		if at[k] == nil {
			at[k] = &briefing.ChartSpec{ID: spec.ID, Kind: briefing.ChartIndex, Base: m.Base, BaseAt: m.BaseAt}
			if !m.Period.IsZero() {
				at[k].Unit = periodOf(m)
			}
			out = append(out, at[k])
		}
		at[k].Marks = append(at[k].Marks, *m)
	}
	return out
}

// drawPanels draws an index chart for each baseline, one above the other. All
// have one scale and one column of names, so that their lines at 100 stand in
// one line and lengths compare.
func drawPanels(area draw.Canvas, spec *briefing.ChartSpec, l *look) error {
	panels := panelsOf(spec)
	head, foot, gap := l.size*1.5, l.size*1.2+3, l.size*panelGap
	height := area.Size().Y
	rest := height - foot - vg.Length(len(panels))*head - vg.Length(len(panels)-1)*gap
	if least := 0.3 * height; rest < least { // heads and gaps give way to the rows
		shrink := (height - foot - least) / (height - foot - rest)
		head, gap, rest = head*shrink, gap*shrink, least
	}
	row := rest / vg.Length(len(spec.Marks))
	all := &indexChart{spec: spec, look: l, canvas: area, size: min(l.size, row*0.85)}
	left := all.rowLabelWidth(area.Size().X * 0.4)
	scale := fit(area.Size().X-left-8, all.needs())
	at := area.Max.Y
	for i, q := range panels {
		bottom := at - head - row*vg.Length(len(q.Marks))
		part, below := area, vg.Length(0)
		part.Max.Y, part.Min.Y = at, bottom
		last := i == len(panels)-1
		if last {
			below = foot
			part.Min.Y -= below
		}
		t := &indexChart{spec: q, look: l, canvas: part, axis: scale, size: all.size, quiet: !last}
		p := frame()
		p.X.Min, p.X.Max = scale.min(), scale.max()
		p.Y.Min, p.Y.Max = -float64(len(q.Marks)), 0
		p.Add(t)
		p.Draw(draw.Crop(part, left+8, 0, below, -head))
		at = bottom - gap
	}
	return nil
}
