package narrative

import (
	"regexp"
	"slices"
	"sort"
	"strings"

	"brief/briefing"
)

// tradeChart is the chart of the pair's trade over time; where fewer than two
// values can be plotted, a line that says so.
func (b *writer) tradeChart() *briefing.Section {
	s := &briefing.Section{ID: "trade", Rank: 40}
	series, points := b.tradeSeries()
	if series == nil || len(points) == 2 && contains(seriesMetrics(b.slopeSet(isFlow)), string(series.Metric)) {
		if spec := b.otherTradeChart(); spec != nil {
			s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockChart, Chart: spec})
			return s
		}
	}
	if series == nil {
		if b.hasTrade() {
			s.Blocks = append(s.Blocks, b.valuesOr(briefing.Metric.IsTrade, "chart.trade.few"))
			return s
		}
		if len(b.tiles) == 0 {
			return nil // the key figures say that there are none
		}
		s.Blocks = append(s.Blocks, note(b.say("chart.trade.none", data{"beside": b.toldBeside(tradeWords)})))
		return s
	}
	s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockChart, Chart: b.tradeSpec(series, points)})
	return s
}

// Words beside which an amount may be one of trade, or of freight, although it was not
// read as such.
var (
	tradeWords = regexp.MustCompile(`(?i)\b(?:trade|turnover|exports?|imports?)\b`)
	cargoWords = regexp.MustCompile(`(?i)\b(?:cargo|cargoes|freight|tonnes|tons|containers|TEUs?|transit)\b`)
)

// toldBeside says that a figure of this meeting which was read as no measure stands in
// a paragraph with such words before it: the page quotes it, and must not say that
// there is none.
func (b *writer) toldBeside(words *regexp.Regexp) bool {
	return slices.ContainsFunc(b.claims, func(c *claim) bool {
		r := b.in.Texts[c.Report]
		if c.Metric != briefing.OtherMetric || r == nil || c.SentenceSpan.End > len(r.Text) {
			return false
		}
		from := strings.LastIndex(r.Text[:c.SentenceSpan.Start], "\n\n")
		return words.MatchString(r.Text[max(from, 0):c.SentenceSpan.End])
	})
}

func (b *writer) hasTrade() bool {
	for _, c := range b.claims {
		if c.Metric.IsTrade() && c.Scope != briefing.ScopeThird && (c.Kind == briefing.Level || c.Kind == briefing.Change) {
			return true
		}
	}
	if b.in.Ahead { // of all events
		return slices.ContainsFunc(b.in.Series, func(s briefing.Series) bool { return s.Metric.IsTrade() && b.ownPair(&s) })
	}
	return false
}

// tradeSeries chooses what to plot: turnover before exports before imports,
// whole years before other periods, at least two values with evidence. A
// meeting that speaks of no trade gets no chart of older figures.
func (b *writer) tradeSeries() (*briefing.Series, []briefing.Point) {
	if !b.hasTrade() {
		return nil, nil
	}
	for _, m := range []briefing.Metric{briefing.TradeTurnover, briefing.Exports, briefing.Imports} {
		var best *briefing.Series
		var points []briefing.Point
		for i := range b.in.Series {
			s := &b.in.Series[i]
			if s.Metric != m || s.Unit == briefing.IndexUnit || !b.ownPair(s) {
				continue
			}
			if ps := telling(b.plottable(s)); len(ps) >= 2 && (len(ps) > len(points) || len(ps) == len(points) && b.inLeadUnit(s) && !b.inLeadUnit(best)) && b.tellsOwn(ps) {
				best, points = s, ps
			}
		}
		if best != nil && (m == briefing.TradeTurnover || stated(points) > 1 || !b.tellsTurnover()) {
			return best, points
		}
	}
	return nil, nil
}

// inLeadUnit says whether a series is in the currency of the first tile of its measure:
// a report that gives each amount in two has one of them in brackets.
func (b *writer) inLeadUnit(s *briefing.Series) bool {
	for _, c := range b.tiles {
		if c.Metric == s.Metric && c.Kind == briefing.Level {
			return c.Unit == s.Unit
		}
	}
	return false
}

// tellsOwn says whether a claim of this meeting is behind one of the points: the
// values of earlier reports alone are not what this one tells.
func (b *writer) tellsOwn(points []briefing.Point) bool {
	return b.in.Ahead || slices.ContainsFunc(points, func(p briefing.Point) bool { return b.anyClaim(&p, b.ownMeeting) })
}

// ownPair says whether a series is of this meeting's countries.
func (b *writer) ownPair(s *briefing.Series) bool {
	for _, c := range s.Pair {
		if len(b.in.Meeting.Countries) > 0 && !contains(b.in.Meeting.Countries, c) {
			return false
		}
	}
	return true
}

// plottable are the points of one length of period that have bounds and
// evidence: whole years if there are two, else the commonest other length.
func (b *writer) plottable(s *briefing.Series) []briefing.Point {
	byLen := map[int][]briefing.Point{}
	var lens []int
	for _, p := range s.Points {
		if p.Strict.IsZero() && p.Conventional.IsZero() || len(b.knownFigures(&p)) == 0 {
			continue
		}
		n := p.Period.Len()
		if len(byLen[n]) == 0 {
			lens = append(lens, n)
		}
		byLen[n] = append(byLen[n], p)
	}
	sort.Slice(lens, func(i, j int) bool {
		x, y := lens[i], lens[j]
		if (x == 12) != (y == 12) && len(byLen[12]) >= 2 {
			return x == 12
		}
		if len(byLen[x]) != len(byLen[y]) {
			return len(byLen[x]) > len(byLen[y])
		}
		return x > y
	})
	if len(lens) == 0 {
		return nil
	}
	out := byLen[lens[0]]
	sort.SliceStable(out, func(i, j int) bool { return out[i].Period.Compare(out[j].Period) < 0 })
	return out
}

func (b *writer) tradeSpec(s *briefing.Series, points []briefing.Point) *briefing.ChartSpec {
	return b.timeSpec("trade", s, points, func(sc chartScale) briefing.Text { return b.tradeHeadline(s, points, sc) })
}

// timeSpec draws a series over time under a headline.
func (b *writer) timeSpec(id string, s *briefing.Series, points []briefing.Point, headline func(chartScale) briefing.Text) *briefing.ChartSpec {
	lines := b.nearLines(s, points)
	sc := scaleFor(s, points)
	spec := &briefing.ChartSpec{ID: id, Kind: briefing.ChartTime, Unit: b.unitName(s, sc)}
	spec.Headline = headline(sc) // first, so that its evidence is
	var ev []string
	for i := range points {
		m := b.mark1(s, &points[i], sc)
		spec.Marks = append(spec.Marks, m)
		ev = union(ev, m.Evidence)
	}
	for _, l := range lines {
		c := b.g.claims[l.Figure]
		no := b.g.figure(c)
		spec.Lines = append(spec.Lines, briefing.ChartLine{
			Value: l.Value / sc.size, Evidence: []string{no},
			Label: b.lineLabel(c),
		})
		ev = union(ev, []string{no})
	}
	for _, p := range b.officialPoints(s, points, sc) {
		spec.Points = append(spec.Points, p)
		ev = union(ev, p.Evidence)
	}
	d := b.subtitleData(s, spec, points)
	d["apart"] = b.apart(s, points)
	spec.Subtitle = b.say("chart.trade.subtitle", d)
	spec.Source = b.sourceLine(ev)
	spec.Alt = b.alt("chart.trade.alt", s, spec, points)
	return spec
}

// lineLabel words a milestone, a target with its stated period, or a level
// with its hedge.
func (b *writer) lineLabel(c *claim) string {
	v := b.view(c)
	d := data{"amount": b.val(briefing.NamePiece(b.marked(b.core(c.Figure), v.ByDesk()))), "kind": v.Kind(), "period": nil}
	if d["kind"] == "result" {
		d["amount"] = b.val(briefing.NamePiece(b.amount(c.Figure)))
	}
	if !v.PeriodInferred() {
		d["period"] = b.periodVal(c.Period)
	}
	return b.plain("chart.line", d)
}

func (b *writer) subtitleData(s *briefing.Series, spec *briefing.ChartSpec, points []briefing.Point) data {
	d := data{
		"pair": b.seriesPair(s), "measure": b.val(b.words("metric", string(s.Metric))), "unit": b.val(briefing.NamePiece(spec.Unit)),
		"years": points[0].Period.IsYear(), "source": nil, "from": nil,
		"period":  b.val(briefing.DatePiece(b.span(points[0].Period, points[len(points)-1].Period))),
		"derived": false, "shaded": false, "disputed": len(s.Contradictions) > 0, "inferred": b.inferredMarks(spec, points),
		"desk": b.deskMarks(spec), "official": b.sources(spec.Points),
	}
	if s.Source != "" {
		d["source"] = b.val(briefing.NamePiece(s.Source))
	}
	if s.From != "" {
		d["from"] = b.text(b.countryText(s.From))
	}
	for _, m := range spec.Marks {
		d["derived"] = d["derived"] == true || m.Form != briefing.MarkStated
		d["shaded"] = d["shaded"] == true || m.Form == briefing.MarkEstimate || b.boundsLabel(m.Strict) != b.boundsLabel(m.Estimate) && !m.Estimate.IsZero()
	}
	return d
}

// seriesPair names the countries of a series.
func (b *writer) seriesPair(s *briefing.Series) any {
	if len(s.Pair) == 0 || len(b.in.Meeting.Countries) < 3 {
		return b.pairVal()
	}
	return b.val(briefing.NamePiece(b.pairName(s.Pair)))
}

// span prints from the first to the last period.
func (b *writer) span(first, last briefing.Period) string {
	switch {
	case first == last:
		return b.period(first)
	case first.IsYear() && last.IsYear():
		return b.period(briefing.Period{First: first.First, Last: last.Last})
	}
	return b.period(first) + b.term("style", "to") + b.period(last)
}
