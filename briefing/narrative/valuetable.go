package narrative

import (
	"regexp"
	"slices"

	"brief/briefing"
)

// isRatio says whether a unit counts no amount: no trade and no freight comes to
// a percentage.
func isRatio(unit string) bool {
	return unit == briefing.Percent || unit == briefing.Times || unit == briefing.PercentagePoint
}

// amongThem matches words for what two countries do with each other.
var amongThem = regexp.MustCompile(`(?i)\b(bilateral|mutual|two-way|reciprocal|each other|between (the|our|these|both|them|us)|(two|both|our) (countries|nations|states|sides|neighbou?rs|peoples))\b`)

// betweenThem says that an amount is of trade between the countries that met: the program
// read all of its measure, or its sentence says so or names two of them. One firm's exports
// and one government's grants are told elsewhere, in the report's words.
func (b *writer) betweenThem(c *claim) bool {
	if !isNarrowed(c.Figure) || onlyCarried(c.Figure) || amongThem.MatchString(c.Sentence) {
		return true
	}
	le := b.leans.of(c.Report, c.SentenceSpan)
	if le == nil {
		return true // a table's row, a headline
	}
	n := 0
	for _, code := range le.Countries {
		n += order(contains(b.in.Meeting.Countries, code))
	}
	return n > 1
}

// valuesOr is a table of this meeting's values of some measures, where a chart
// would say less; without any, the line of a name that says why there is none.
func (b *writer) valuesOr(of func(briefing.Metric) bool, line string) briefing.Block {
	var rows []*claim
	against := false
	for _, c := range b.claims {
		if !of(c.Metric) || c.Scope == briefing.ScopeThird || c.apart || isSuperseded(c) || c.Kind != briefing.Level && c.Kind != briefing.Change || isMilestone(c.Figure) || c.Kind == briefing.Level && isRatio(c.Unit) || c.Metric.IsTrade() && !b.betweenThem(c) || len(rows) >= maxShapeRows {
			continue
		}
		if slices.ContainsFunc(rows, func(o *claim) bool { return sameWords(o, c) }) {
			continue // one row for what one sentence tells in its own words
		}
		rows = append(rows, c)
		against = against || !c.Baseline.IsZero() && !senseChanged(c.Figure)
	}
	slices.SortStableFunc(rows, func(x, y *claim) int { return order(x.Kind == briefing.Change) - order(y.Kind == briefing.Change) })
	if len(rows) == 0 {
		return note(b.say(line, data{}))
	}
	t := &briefing.Table{RowHeader: true, Columns: []briefing.Column{b.column("measure", 2.4), b.column("value", 2.2), b.column("period", 1.8)}}
	if against {
		t.Columns = append(t.Columns, b.column("against", 1.8))
	}
	for _, c := range rows {
		v := b.view(c)
		cell := func(x any) briefing.Text { return b.say("values.cell", data{"v": x}) }
		row := []briefing.Text{capital(b.say("values.measure", data{"f": v})), b.say("values.amount", data{"f": v}), b.say("values.period", data{"v": b.when(c), "by": v.SaysBy() && !c.Period.IsZero()})}
		if v.SenseChanged() {
			row[2] = b.say("values.told", data{})
		}
		switch {
		case against && c.Kind == briefing.Change && v.SenseChanged():
			row = append(row, briefing.Text{b.words("style", "none")})
		case against && c.Kind == briefing.Change:
			row = append(row, cell(v.Baseline()))
		case against: // a level is compared with nothing
			row = append(row, briefing.Text{b.words("style", "none")})
		}
		t.Rows = append(t.Rows, row)
	}
	return briefing.Block{Kind: briefing.BlockTable, Table: t}
}
