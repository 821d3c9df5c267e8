package series

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"brief/briefing"
)

// measure tells series apart: figures of one measure, and only they, may bound
// each other.
type measure struct {
	pair      string // "AZ RU"
	metric    briefing.Metric
	from      string
	statistic string
	of        string // what tells apart within a metric, "" for the whole
	unit      string // "" for ratios that no level's unit claims
}

// family is all figures of one measure.
type family struct {
	measure
	levels, ratios, steps []*briefing.Figure // steps are absolute changes
	milestones            []*briefing.Figure
	shares                []*briefing.Figure // of a turnover: exports or imports as a share of it

	solved []*system
	gaps   []gap
}

// group sorts the figures that may enter a series into families, in an order
// that does not depend on the input's.
func group(fs []briefing.Figure) []*family {
	sorted := make([]*briefing.Figure, 0, len(fs))
	for i := range fs {
		if enters(&fs[i]) {
			sorted = append(sorted, &fs[i])
		}
	}
	slices.SortStableFunc(sorted, inReportOrder)
	sorted = slices.CompactFunc(sorted, func(a, b *briefing.Figure) bool { return a.ID == b.ID && a.ID != "" })
	g := grouper{families: map[measure]*family{}, units: map[place]map[string]bool{}, facets: map[string]string{}, stated: map[place]map[string]bool{}}
	for _, f := range sorted {
		if f.Kind != briefing.Change && f.Kind != briefing.Share {
			g.placeLevel(f)
		}
	}
	var shares []*briefing.Figure
	for _, f := range sorted {
		switch f.Kind {
		case briefing.Change:
			g.placeChange(f)
		case briefing.Share:
			shares = append(shares, f)
		}
	}
	g.placeShares(shares)
	slices.SortFunc(g.order, func(a, b *family) int { return a.measure.compare(b.measure) })
	return g.order
}

// inReportOrder puts the body before headlines, which only repeat it, and else
// follows the reports.
func inReportOrder(a, b *briefing.Figure) int {
	if a.Headline != b.Headline {
		if a.Headline {
			return 1
		}
		return -1
	}
	return cmp.Or(cmp.Compare(a.Report, b.Report), cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Value, b.Value))
}

// enters says whether a figure belongs to a series of its pair at all.
func enters(f *briefing.Figure) bool {
	if f.Scope != briefing.ScopePair || !f.AsWhole() && len(f.Corrected) == 0 || len(f.Pair) != 2 || f.Metric == "" || isRate(f.Of) {
		return false
	}
	if slices.Contains(f.Inferred, "unit") && !slices.Contains(f.Corrected, "unit") {
		return false // "shillings" of two countries that both have some
	}
	if isMixed(f.Metric) && f.Of == "" {
		return false // nobody can tell whether two of them are about one thing
	}
	return isLevelFigure(f) || f.Kind == briefing.Change || isShareOfTurnover(f)
}

// isMixed says that a metric holds unlike things: all firms and some of them,
// money spent and money promised.
func isMixed(m briefing.Metric) bool {
	return m == briefing.OtherMetric || m == briefing.Companies || m == briefing.Investment
}

// isRate says that a number is one for each day or month: its sum over the
// period is not stated.
func isRate(of string) bool {
	words := strings.FieldsFunc(strings.ToLower(of), func(r rune) bool { return !unicode.IsLetter(r) })
	for i, w := range words {
		switch w {
		case "daily", "weekly", "monthly":
			return true
		case "day", "week", "month":
			if i > 0 && (words[i-1] == "a" || words[i-1] == "per" || words[i-1] == "each" || words[i-1] == "every") {
				return true
			}
		}
	}
	return false
}

type grouper struct {
	families map[measure]*family
	order    []*family
	units    map[place]map[string]bool
	facets   map[string]string
	// stated are the facets of the levels of a sentence: a change beside a
	// level is one of it, however it is worded.
	stated map[place]map[string]bool
}

// place is where levels of a measure stand: a sentence of a report, a report,
// or (both empty) anywhere.
type place struct {
	measure
	report, sentence string
}

func (g *grouper) family(f *briefing.Figure, unit string) *family {
	m := g.measureOf(f, unit)
	fam := g.families[m]
	if fam == nil {
		fam = &family{measure: m}
		g.families[m] = fam
		g.order = append(g.order, fam)
	}
	return fam
}

// placeLevel files an amount; those that are no period's result are
// milestones.
func (g *grouper) placeLevel(f *briefing.Figure) {
	fam := g.family(f, f.Unit)
	if f.Status == briefing.Target || f.Period.IsZero() {
		fam.milestones = append(fam.milestones, f)
	} else {
		fam.levels = append(fam.levels, f)
	}
	m := g.measureOf(f, "")
	for _, p := range []place{{m, f.Report, f.Sentence}, {m, f.Report, ""}, {m, "", ""}} {
		note(g.units, p, f.Unit)
	}
	facet := m.of
	m.of = ""
	note(g.stated, place{m, f.Report, f.Sentence}, facet)
}

func note(in map[place]map[string]bool, p place, what string) {
	if in[p] == nil {
		in[p] = map[string]bool{}
	}
	in[p][what] = true
}

// only is the one entry of a set, if it has just one.
func only(set map[string]bool) (string, bool) {
	if len(set) != 1 {
		return "", false
	}
	for s := range set {
		return s, true
	}
	return "", false
}

func (g *grouper) placeChange(f *briefing.Figure) {
	switch {
	case f.Status == briefing.Target:
	case isRatioFigure(f):
		fam := g.family(f, g.unitOf(f))
		fam.ratios = append(fam.ratios, f)
	case !isRatioUnit(f.Unit) && !f.Period.IsZero() && !f.Baseline.IsZero():
		fam := g.family(f, f.Unit)
		fam.steps = append(fam.steps, f)
	}
}

// unitOf finds the unit whose levels a change in percent or times speaks of: a
// rise counted in shillings is not one in dollars. Levels of the same sentence
// decide, then of the same report, then of all reports; where two units are
// left the change stays by itself.
func (g *grouper) unitOf(f *briefing.Figure) string {
	m := g.measureOf(f, "")
	for _, p := range []place{{m, f.Report, f.Sentence}, {m, f.Report, ""}, {m, "", ""}} {
		if u, ok := only(g.units[p]); ok {
			return u
		}
	}
	return ""
}

func (g *grouper) measureOf(f *briefing.Figure, unit string) measure {
	key := string(f.Metric) + "\x00" + f.From + "\x00" + f.Of
	if f.Metric != briefing.TradeTurnover {
		key += "\x00" + f.Sentence
	}
	of, ok := g.facets[key]
	if !ok {
		of = facet(f)
		g.facets[key] = of
	}
	m := measure{pair: f.Pair[0] + " " + f.Pair[1], metric: f.Metric, statistic: f.Statistic, of: of, unit: unit}
	if f.Metric != briefing.TradeTurnover {
		m.from = f.From
	}
	if f.Kind == briefing.Change && f.Sentence != "" {
		whole := m
		whole.of, whole.unit = "", ""
		if of, ok := only(g.stated[place{whole, f.Report, f.Sentence}]); ok {
			m.of = of
		}
	}
	return m
}

func pairOf(s string) []string { return strings.Fields(s) }

func (m measure) compare(o measure) int {
	return cmp.Or(cmp.Compare(m.pair, o.pair), cmp.Compare(metricRank(m.metric), metricRank(o.metric)), cmp.Compare(m.metric, o.metric),
		cmp.Compare(m.from, o.from), cmp.Compare(m.of, o.of), cmp.Compare(m.statistic, o.statistic), cmp.Compare(m.unit, o.unit))
}

// metricRank is the order in which series print.
func metricRank(m briefing.Metric) int {
	return slices.Index([]briefing.Metric{briefing.TradeTurnover, briefing.Exports, briefing.Imports, briefing.TradeBalance,
		briefing.CargoVolume, briefing.TransitVolume, briefing.CorridorVolume, briefing.ContainerVolume,
		briefing.Investment, briefing.Tourists, briefing.Companies, briefing.OtherMetric}, m)
}
