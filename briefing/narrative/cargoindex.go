package narrative

import (
	"math"
	"sort"

	"brief/briefing"
)

// indexRow is one measure of the index chart at its newest period.
type indexRow struct {
	series *briefing.Series
	point  briefing.Point
}

// cargoRows are the freight measures with an index over the same base period
// for the same period: this meeting's, or else those of the newest earlier
// meeting that has at least two.
func (b *writer) cargoRows() []indexRow {
	if rows := b.indexRows(b.ownMeeting); len(rows) >= 2 || b.hasCargo() || len(b.tiles) == 0 && !b.in.Ahead {
		return rows
	}
	for _, p := range b.past {
		if rows := b.indexRows(func(c *claim) bool { return c.told == p.Told }); len(rows) >= 2 {
			return rows
		}
	}
	return nil
}

// indexRows finds the largest set of measures with one base and one period,
// the newest where sets are as large, among the claims asked for.
func (b *writer) indexRows(of func(*claim) bool) []indexRow {
	if sets := b.indexSets(of); len(sets) > 0 {
		return sets[0]
	}
	return nil
}

// indexSets are the sets of measures with one base and one period, the largest
// first, then the newest.
func (b *writer) indexSets(of func(*claim) bool) [][]indexRow {
	type key struct{ base, period briefing.Period }
	at := map[key]int{}
	var sets [][]indexRow
	for i := range b.in.Series {
		s := &b.in.Series[i]
		if !s.Metric.IsCargo() || s.Unit != briefing.IndexUnit || !b.ownPair(s) {
			continue
		}
		for _, p := range s.Points {
			if p.Period == s.Base || p.Strict.IsZero() && p.Conventional.IsZero() || !b.anyClaim(&p, of) {
				continue
			}
			k := key{s.Base, p.Period}
			n, ok := at[k]
			if !ok {
				n = len(sets)
				at[k], sets = n, append(sets, nil)
			}
			sets[n] = append(sets[n], indexRow{s, p})
		}
	}
	sort.SliceStable(sets, func(i, j int) bool {
		if len(sets[i]) != len(sets[j]) {
			return len(sets[i]) > len(sets[j])
		}
		return sets[i][0].point.Period.Compare(sets[j][0].point.Period) > 0
	})
	for _, rows := range sets {
		sort.SliceStable(rows, func(i, j int) bool { return metricOrder[rows[i].series.Metric] < metricOrder[rows[j].series.Metric] })
	}
	return sets
}

func (b *writer) anyClaim(p *briefing.Point, of func(*claim) bool) bool {
	for _, id := range p.Figures {
		if c := b.g.claims[id]; c != nil && of(c) {
			return true
		}
	}
	return false
}

func (b *writer) indexSpec(rows []indexRow) *briefing.ChartSpec {
	spec := &briefing.ChartSpec{ID: "cargo", Kind: briefing.ChartIndex, Base: rows[0].series.Base, BaseAt: b.inWords(rows[0].series.Base), Unit: b.term("chart", "index")}
	earlier := b.earlierMeeting(rows)
	base := b.periodVal(spec.Base)
	if earlier != nil {
		spec.Headline = b.headline(
			b.say("chart.cargo.headline.old", data{"date": b.dayVal(&earlier.Meeting), "base": base, "month": b.val(briefing.DatePiece(b.month(earlier.Meeting.Date.Month)))}),
			b.say("chart.cargo.headline.old.short", data{"date": b.dayVal(&earlier.Meeting)}))
	} else {
		spec.Headline = b.cargoHeadline(rows)
	}
	var ev []string
	for i := range rows {
		m := b.indexMark(&rows[i])
		spec.Marks = append(spec.Marks, m)
		ev = union(ev, m.Evidence)
	}
	var points []briefing.Point
	for _, r := range rows {
		points = append(points, r.point)
	}
	d := b.subtitleData(rows[0].series, spec, points)
	d["base"], d["day"], d["hundred"] = base, nil, b.val(briefing.CountPiece("100"))
	if earlier != nil {
		d["day"] = b.dayVal(&earlier.Meeting)
	}
	d["tonnage"] = b.hasTonnage(rows)
	spec.Subtitle = b.say("chart.cargo.subtitle", d)
	spec.Source = b.sourceLine(ev)
	spec.Alt = b.alt("chart.cargo.alt", rows[0].series, spec, points)
	return spec
}

// indexMark is a measure as a row of an index.
func (b *writer) indexMark(r *indexRow) briefing.Mark {
	m := b.mark1(r.series, &r.point, chartScale{"", 1}) // worded here
	m.Row = capitalWord(b.rowName(*r))
	if v, ok := b.indexValue(r); ok {
		m.Value = &v
		m.Label = b.decimal(v, shortest(v))
	} else if m.Label = b.boundsLabel(m.Strict); m.Label == "" {
		m.Label = b.estimateLabel(m.Estimate)
	}
	m.Label = b.marked(m.Label, len(r.point.Corrected) > 0)
	return m
}

// inWords is a period for the axis: empty for years, which need no words.
func (b *writer) inWords(p briefing.Period) string {
	if p.IsZero() || p.IsYear() {
		return ""
	}
	return b.period(p)
}

// indexValue is the index that an exact change states: 187 for "87 percent".
func (b *writer) indexValue(r *indexRow) (float64, bool) {
	for _, id := range r.point.Figures {
		c := b.g.claims[id]
		if c == nil || c.Kind != briefing.Change || c.Qualifier != briefing.Exact || c.High != nil || c.Period != r.point.Period {
			continue
		}
		v := c.Value
		switch {
		case c.Unit == briefing.Percent && c.Direction == briefing.Down:
			v = 100 - v
		case c.Unit == briefing.Percent:
			v = 100 + v
		case c.Unit == briefing.Times && c.Direction == briefing.Down && v > 0:
			v = 100 / v
		case c.Unit == briefing.Times:
			v *= 100
		default:
			continue
		}
		return math.Round(v*1e6) / 1e6, true
	}
	return 0, false
}

// rowName is the measure, or the report's description of a named route.
func (b *writer) rowName(r indexRow) string {
	if r.series.Metric == briefing.CorridorVolume {
		for _, id := range r.point.Figures {
			if c := b.g.claims[id]; c != nil && c.Metric == briefing.CorridorVolume {
				if route := routeOf(c.Figure); route != "" {
					return route
				}
				return b.measure(c.Figure).String()
			}
		}
	}
	return b.term("chart_row", string(r.series.Metric))
}
