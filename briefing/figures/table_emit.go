package figures

import (
	"brief/briefing"
	"brief/briefing/text"
)

// againstOf is what a change is counted from: what its heading names, or the
// time of the amounts before.
func (t *table) againstOf(col, row *heading, when tableTime) briefing.TimeExpr {
	base := col.base
	if base.isZero() {
		base = row.base
	}
	if base.isZero() {
		return briefing.TimeExpr{}
	}
	if x := base.in(row.time).in(t.caption.time); x != when {
		if base.year > 0 && base.first == 0 && when.first > 0 {
			x = tableTime{year: base.year, first: when.first, last: when.last}
		}
		return x.expr()
	}
	return briefing.TimeExpr{}
}

// standing says whether the figure is a plan, whose it is and what part.
func (t *table) standing(f *tableFigure, col, row *heading, when tableTime) {
	if col.target || row.target {
		f.q.status = briefing.Target
	}
	if e := when.expr(); e.Kind == briefing.TimeAbsolute && t.d.Date.Year > 0 && e.Period.First.Year() > t.d.Date.Year {
		f.q.status = briefing.Target
	}
	countries := t.countriesIn(row.lo, row.hi)
	switch {
	case len(countries) > 0 && t.foreign(countries):
		f.q.scope = briefing.ScopeThird
	case row.part, row.hi > row.lo && row.cueAt < 0 && !row.total && !row.balance && row.time.isZero() && len(countries) == 0:
		f.q.scope = briefing.ScopePart // a commodity or means of transport
	}
	switch f.q.metric {
	case briefing.Exports, briefing.Imports, briefing.TradeBalance:
		f.q.from = row.from
		if f.q.from == "" {
			f.q.from = col.from
		}
		if f.q.from == "" && len(countries) == 0 && f.q.metric != briefing.TradeBalance {
			f.q.from = t.caption.from
		}
	}
}

// wordsOf says what a figure measures: the label of its row, or the heading of
// its column where the rows are times.
func (t *table) wordsOf(r *tableRow, c int) string {
	lo, hi := r.label.lo, r.label.hi
	if hi <= lo || !r.label.time.isZero() && r.label.metric == "" {
		lo, hi = t.cols[c].lo, t.cols[c].hi
	}
	if hi > lo+1 && (isDash(t.toks[hi-1].Lower) || t.toks[hi-1].Lower == "+") {
		hi--
	}
	if hi <= lo {
		return ""
	}
	return t.d.Report.Text[t.toks[lo].Start():t.toks[hi-1].End()]
}

// amount gives a number its unit; it is false where none is told.
func (t *table) amount(f *tableFigure, unit string, scale float64) bool {
	q := &f.q
	if unit == "" || f.value.pct {
		return false
	}
	negative := f.value.sign < 0 || f.value.bracketed
	if negative && q.metric != briefing.TradeBalance {
		return false
	}
	q.form, q.unit = formMoney, unit
	switch {
	case countedThing(unit):
		q.form, q.kind = formCount, briefing.Count
		if q.metric == briefing.Tourists || q.metric == briefing.Investment {
			q.kind = briefing.Level
		}
	case len(unit) != 3 || unit == briefing.TEU:
		q.form = formPhysical
	}
	q.value, q.step = q.value*scale, q.step*scale
	if negative {
		q.value = -q.value // a deficit
	}
	if f.value.sign != 0 && q.left > f.row.lo {
		q.left--
	}
	return true
}

// countedThing says whether a unit is a thing or person counted.
func countedThing(unit string) bool {
	if unit == briefing.Person || unit == briefing.Item {
		return true
	}
	_, ok := nounOf(unit)
	return ok
}

// emitCells hands on the figures of the rows.
func (t *table) emitCells(rows []tableRow) {
	for k := range t.cells {
		f := &t.cells[k]
		t.no, t.first, t.last, t.role = f.row.no, f.row.lo, f.row.hi, text.TableRow
		if f.drop {
			t.reject(f.q.lo, f.q.hi, reasonNoUnit)
			continue
		}
		for i := f.q.lo; i < f.q.hi; i++ {
			t.mask[i] = maskUsed
		}
		t.emit(&f.q)
	}
}
