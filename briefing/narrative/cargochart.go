package narrative

import "brief/briefing"

// cargoChart is the chart of freight; where there is none a table of the few
// values, or a line that says why.
func (b *writer) cargoChart() *briefing.Section {
	s := &briefing.Section{ID: "cargo", Rank: 50}
	if spec := b.cargoSpec(); spec != nil {
		s.Blocks = append(s.Blocks, briefing.Block{Kind: briefing.BlockChart, Chart: spec})
		return s
	}
	switch {
	case b.hasCargo():
		s.Blocks = append(s.Blocks, b.valuesOr(briefing.Metric.IsCargo, "chart.cargo.few"))
	case len(b.tiles) > 0:
		s.Blocks = append(s.Blocks, note(b.say("chart.cargo.none", data{"beside": b.toldBeside(cargoWords)})))
	default:
		return nil
	}
	return s
}

// cargoSpec chooses the chart of freight: measures over one baseline an index,
// levels of several years a time chart or slopes, measures over several
// baselines a panel each. nil where the figures give none.
func (b *writer) cargoSpec() *briefing.ChartSpec {
	rows, panels := b.cargoRows(), b.panelRows()
	switch {
	case len(rows) >= 2 && len(panels) > len(rows):
		return b.panelSpec(panels)
	case len(rows) >= 2:
		return b.indexSpec(rows)
	}
	if spec := b.cargoLevels(); spec != nil || len(panels) < 2 {
		return spec
	}
	return b.panelSpec(panels)
}

func (b *writer) hasCargo() bool {
	for _, c := range b.claims {
		if c.Metric.IsCargo() && c.Scope != briefing.ScopeThird {
			return true
		}
	}
	return false
}

// earlierMeeting is the meeting whose comparison is shown again, nil where
// this meeting has its own.
func (b *writer) earlierMeeting(rows []indexRow) *Told {
	for _, r := range rows {
		if b.anyClaim(&r.point, b.ownMeeting) {
			return nil
		}
	}
	for _, id := range rows[0].point.Figures {
		if c := b.g.claims[id]; c != nil {
			return c.told
		}
	}
	return nil
}

// cargoHeadline says what is seen: the first measure's change, against the
// base.
func (b *writer) cargoHeadline(rows []indexRow) briefing.Text {
	var fs []any
	for _, r := range rows {
		for _, id := range r.point.Figures {
			if c := b.g.claims[id]; c != nil && c.Kind == briefing.Change {
				fs = append(fs, data{"f": b.view(c), "row": b.val(b.words("chart_row", string(r.series.Metric)))})
				break
			}
		}
	}
	if len(fs) < 2 {
		return b.say("chart.cargo.headline.plain", data{"base": b.periodVal(rows[0].series.Base)})
	}
	two := b.say("chart.cargo.headline", data{"a": fs[0], "z": fs[1]})
	return b.headline(two, b.say("chart.cargo.headline.plain", data{"base": b.periodVal(rows[0].series.Base)}))
}

// hasTonnage says whether any figure of the rows' measures is an amount.
func (b *writer) hasTonnage(rows []indexRow) bool {
	for _, r := range rows {
		for _, id := range r.point.Figures {
			if c := b.g.claims[id]; c != nil && c.Kind == briefing.Level {
				return true
			}
		}
	}
	return false
}
