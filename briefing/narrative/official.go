package narrative

import (
	"slices"

	"brief/briefing"
)

// addOfficial makes official data findable as claims: they get evidence
// numbers and rows like any figure, and stand in no list of claims.
func addOfficial(g *register, in *Input) {
	for i := range in.Official {
		f := &in.Official[i]
		g.claims[f.ID] = &claim{Figure: f, told: &in.Told}
	}
}

// officialPoints are the data that a chart of the points can show: of the same
// months, no further than a period beyond either end.
func (b *writer) officialPoints(s *briefing.Series, points []briefing.Point, sc chartScale) []briefing.ChartPoint {
	first, last := points[0].Period.Shift(-1), points[len(points)-1].Period.Shift(1)
	var out []briefing.ChartPoint
	for i := range s.Official {
		f := &s.Official[i]
		c := b.g.claims[f.ID]
		if c == nil || f.Period.Len() != points[0].Period.Len() || f.Period.Compare(first) < 0 || f.Period.Compare(last) > 0 {
			continue
		}
		v := f.Value / sc.size
		out = append(out, briefing.ChartPoint{
			Period: f.Period, Value: v, Label: b.decimal(v, officialDecimals(f, sc.size)), Source: f.Statistic, Evidence: []string{b.g.figure(c)},
		})
	}
	return out
}

// officialDecimals keep four digits, where the data have so many: 2.999 is not
// 3.00 beside "exceeded 3".
func officialDecimals(f *briefing.Figure, size float64) int {
	whole := 1
	for v := f.Value / size; v >= 10; v /= 10 {
		whole++
	}
	return min(max(0, 4-whole), decimalsOf(f.Value, f.Step, size))
}

// sources names the offices of official points, each once.
func (b *writer) sources(points []briefing.ChartPoint) []any {
	var names []string
	var out []any
	for _, p := range points {
		if !contains(names, p.Source) {
			names = append(names, p.Source)
			out = append(out, b.val(briefing.NamePiece(p.Source)))
		}
	}
	return out
}

// officialCautions say which claims of this meeting the data bear out, by
// source.
func (b *writer) officialCautions() []briefing.Text {
	type group struct{ held, letter, failed []any }
	bySource := map[string]*group{}
	var order []string
	for i := range b.in.Series {
		for _, v := range b.in.Series[i].Verdicts {
			c := b.g.claims[v.Figure]
			if c == nil || !b.ownMeeting(c) || c.Figure.ID != v.Figure {
				continue // what other reports say in the same words is judged once
			}
			var beside []any
			for _, id := range v.Official {
				if o := b.g.claims[id]; o != nil {
					beside = append(beside, b.val(briefing.FigurePiece(b.amount(o.Figure), o.ID, b.g.figure(o))))
				}
			}
			g := bySource[v.Source]
			if g == nil {
				g = &group{}
				bySource[v.Source] = g
				order = append(order, v.Source)
			}
			item := b.text(b.say("caution.official.item", data{"f": b.view(c), "beside": beside}))
			switch v.Holding {
			case briefing.Holds:
				g.held = append(g.held, item)
			case briefing.HoldsStrictly:
				g.letter = append(g.letter, item)
			default:
				g.failed = append(g.failed, item)
			}
		}
	}
	var out []briefing.Text
	for _, name := range order {
		g := bySource[name]
		out = append(out, b.say("caution.official", data{"source": b.val(briefing.NamePiece(name)), "held": g.held, "letter": g.letter, "failed": g.failed}))
	}
	return out
}

// isTable says whether a name is that of a file of official data.
func (b *writer) isTable(name string) bool {
	return slices.ContainsFunc(b.in.Official, func(f briefing.Figure) bool { return f.Report == name })
}
