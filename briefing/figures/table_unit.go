package figures

import "brief/briefing"

// unitOf is the unit of a cell and the factor of its scale: the nearest that
// tells one. A scale told by itself goes with the unit of a wider heading.
func (t *table) unitOf(col, row *heading, v *cellValue) (string, float64) {
	if v.unit != "" {
		return v.unit, v.scale
	}
	scale := 0.0
	if v.scale > 1 {
		scale = v.scale
	}
	for _, h := range [...]*heading{row, col, &t.caption} {
		if h.scale > 0 && scale == 0 {
			scale = h.scale
		}
		if h.unit != "" {
			return h.unit, max(scale, 1)
		}
		if h.noun != "" && h.scale > 0 {
			return h.noun, scale
		}
	}
	unit := ""
	for _, h := range [...]*heading{row, col, &t.caption} {
		if unit == "" {
			unit = h.noun
		}
	}
	if unit == "" {
		switch t.metricOf(col, row, "") {
		case briefing.Tourists:
			unit = briefing.Person
		case briefing.Companies:
			unit = briefing.Item
		}
	}
	return unit, max(scale, 1)
}

// metricOf is the measure of a cell: that of its row or column, the more
// special of both, else that of the caption.
func (t *table) metricOf(col, row *heading, unit string) briefing.Metric {
	if unit == briefing.TEU {
		return briefing.ContainerVolume
	}
	m := briefing.Metric("")
	for _, h := range [...]*heading{col, row} {
		if (!h.weak || t.caption.metric == "") && special(h.metric) > special(m) && fitsUnit(h.metric, unit) {
			m = h.metric
		}
	}
	total := col.total || row.total
	switch {
	case m != "":
	case total && t.bothWays() && special(t.caption.metric) != special(briefing.TransitVolume) && t.caption.metric != briefing.CargoVolume:
		m = briefing.TradeTurnover
	case !total && t.bothWays() && row.hi > row.lo && row.time.isZero() && col.metric == "" && t.caption.metric.IsTrade() && t.rowsGoBothWays:
		return briefing.OtherMetric // something that is neither way of the trade
	default:
		if m = t.caption.metric; !fitsUnit(m, unit) {
			m = ""
		}
	}
	if m == "" || m == briefing.TradeTurnover {
		if w := t.wayOf(row); w != "" && len(unit) == 3 {
			return w
		}
	}
	if m == briefing.TradeTurnover && unit == briefing.Tonne {
		return briefing.CargoVolume
	}
	return orOther(m)
}

// wayOf reads rows that name the way of the trade by the partner: "To Laos",
// "From Serbia".
func (t *table) wayOf(row *heading) briefing.Metric {
	if row.hi < row.lo+2 || t.countryMention(row.lo+1) == nil {
		return ""
	}
	switch t.toks[row.lo].Lower {
	case "to":
		return briefing.Exports
	case "from":
		return briefing.Imports
	}
	return ""
}

// special orders measures by how much they say: exports say more than trade.
func special(m briefing.Metric) int {
	switch m {
	case "", briefing.OtherMetric:
		return 0
	case briefing.TradeTurnover:
		return 1
	case briefing.CargoVolume:
		return 2
	case briefing.Investment, briefing.Tourists, briefing.Companies:
		return 3
	case briefing.TransitVolume, briefing.CorridorVolume, briefing.ContainerVolume:
		return 4
	case briefing.Exports, briefing.Imports:
		return 5
	}
	return 6
}

// fitsUnit says whether a measure can have a unit: cargo has no price, a
// balance no weight.
func fitsUnit(m briefing.Metric, unit string) bool {
	money := len(unit) == 3 && unit != briefing.TEU
	switch m {
	case briefing.CargoVolume, briefing.TransitVolume, briefing.CorridorVolume, briefing.ContainerVolume, briefing.Tourists, briefing.Companies:
		return !money
	case briefing.Investment, briefing.TradeBalance:
		return money || unit == ""
	}
	return true
}
