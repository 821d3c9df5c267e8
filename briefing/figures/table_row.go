package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// readRow reads the numbers of one row.
func (t *table) readRow(r *tableRow) {
	r.from = len(t.cells)
	defer func() { r.to = len(t.cells) }()
	for c := range r.cells {
		x := &r.cells[c]
		if x.kind == cellTime && !t.labels[c] && x.hi == x.lo+1 && t.toks[x.lo].Kind == text.Number {
			x.kind = cellNumber // an amount that could be a year
		}
		if x.kind != cellNumber || t.labels[c] && len(t.labels) > 1 {
			continue
		}
		t.within(x.lo, x.hi)
		var v cellValue
		if !t.valueAt(&v) {
			continue
		}
		if !t.readCell(r, c, &v) {
			t.within(r.lo, r.hi)
			t.reject(x.lo, x.hi, reasonNoUnit)
		}
	}
}

// readCell makes the figures of one cell; it is false where none is certain.
func (t *table) readCell(r *tableRow, c int, v *cellValue) bool {
	col, row := &t.cols[c], &r.label
	f := tableFigure{row: r, col: c, value: *v, kind: col.kind, percent: col.percent, byRow: col.kind == kindUnsaid}
	if f.byRow {
		f.kind, f.percent = row.kind, row.percent
	}
	if f.kind == kindUnsaid && t.caption.kind != kindUnsaid {
		f.kind, f.percent = t.caption.kind, true
	}
	if f.kind == kindUnsaid && v.pct {
		f.kind = kindYears
		if v.sign != 0 {
			f.kind = kindChange
		}
	}
	when := col.time.in(row.time).in(t.caption.time)
	switch {
	case f.kind == kindPrice, f.kind == kindUnit, f.kind == kindNumber, when.unknown:
		return false
	case f.kind == kindUnsaid && col.time.isZero() && t.timedColumns():
		return false // "Total" beside years
	}
	unit, scale := t.unitOf(col, row, v)
	f.q = quantity{lo: v.lo, hi: v.hi, left: v.lo, right: v.hi, value: v.n.value, step: v.n.step, hedge: v.hedge, status: briefing.Actual, kind: briefing.Level, dir: briefing.None,
		rule: "table", when: when.expr(), hasWhen: true, metric: t.metricOf(col, row, unit), of: t.wordsOf(r, c)}
	t.standing(&f, col, row, when)
	switch f.kind {
	case kindUnsaid:
		if !t.amount(&f, unit, scale) {
			return false
		}
	case kindShare:
		f.q.form, f.q.unit, f.q.kind = formPercent, briefing.Percent, briefing.Share
	case kindRank:
		if c == 0 || v.n.value != float64(int(v.n.value)) || v.n.value < 1 || v.n.value > 300 {
			return false
		}
		f.q.form, f.q.unit, f.q.kind = formRank, "rank", briefing.Rank
	default:
		f.unit, f.scale = unit, scale
		f.q.against = t.againstOf(col, row, when)
	}
	t.cells = append(t.cells, f)
	if v.growth != nil {
		g := tableFigure{row: r, col: c, value: *v.growth, kind: kindChange, percent: true, byRow: true, q: f.q}
		g.q.lo, g.q.hi, g.q.left, g.q.right = g.value.lo, g.value.hi, g.value.lo, g.value.hi
		g.q.value, g.q.step = g.value.n.value, g.value.n.step
		t.cells = append(t.cells, g)
	}
	return true
}

// timedColumns says whether the columns of amounts are times.
func (t *table) timedColumns() bool {
	for c := range t.cols {
		if !t.labels[c] && t.cols[c].kind == kindUnsaid && (t.cols[c].time.year > 0 || t.cols[c].time.first > 0 || !t.cols[c].time.whole.IsZero()) {
			return true
		}
	}
	return false
}
